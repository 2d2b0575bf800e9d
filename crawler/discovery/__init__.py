"""What a site offers to be crawled."""
