"""The front door: commands, scheduler, clock and settings. It joins the rooms and decides nothing itself."""

__version__ = "0.1.0"
