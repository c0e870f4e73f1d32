"""From talks to files in memory: one file an export."""
