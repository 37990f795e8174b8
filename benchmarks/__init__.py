"""How long builds take, beside those of other generators; ``make bench`` prints the table."""
