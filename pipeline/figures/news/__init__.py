"""Whether a figure is news or recalled, and what is said around it."""
