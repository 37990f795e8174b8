"""``python -m generator`` is the command ``handschlag``."""

from generator.cli import main

main()
