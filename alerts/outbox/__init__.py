"""Digests and messages on their way: composed with their deliveries, sent, tried again."""
