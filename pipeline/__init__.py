"""The pipeline: the pure core, extraction, the ledger, and the run that joins them."""
