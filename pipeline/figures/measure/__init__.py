"""What a figure measures, or that it measures nothing of ours."""
