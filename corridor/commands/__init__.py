"""The commands, one file each; :mod:`corridor.main` puts them together."""
