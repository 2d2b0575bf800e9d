"""Pages that are written by scripts, rendered in a browser without a network."""
