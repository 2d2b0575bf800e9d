"""The databases: captures and frontier in ``captures.db``, all that is known and told in ``ledger.db``."""
