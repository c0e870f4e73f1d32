"""What opens over the window: one question each, Esc closes."""
