"""Between which states a figure is."""
