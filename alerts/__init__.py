"""Telling: committed changes become digests, digests become deliveries, each change once a subscriber."""
