"""The file of sources: loaded and checked, tried, proposed for, changed."""
