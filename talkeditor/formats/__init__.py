"""From files to cues: one file a format."""
