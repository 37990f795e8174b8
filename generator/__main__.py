"""``python -m generator`` is the command ``handschlag``."""

import gc


def main() -> None:
    """Run the command."""
    # What a build makes is frozen and holds no rings, and loading the program makes no rubbish: to
    # look for some as often as usual takes a tenth of a build in which nothing has changed.
    gc.set_threshold(200_000, 20, 100)
    from generator.cli import main as command

    command()


if __name__ == "__main__":
    main()
