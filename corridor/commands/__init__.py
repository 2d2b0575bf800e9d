"""The commands, one file each; :mod:`corridor.app` puts them together."""
