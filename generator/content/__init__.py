"""What the author wrote, one file at a time."""
