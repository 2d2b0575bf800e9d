"""How a home is and is kept: overview, canary, metrics, backup, and what the operator is told."""
