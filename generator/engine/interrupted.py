"""Ctrl-C where Python gives it another name."""


def is_ctrl_c(mistake: BaseException) -> bool:
    """Whether somebody has pressed Ctrl-C, whatever it looks like.

    Until 3.12 Python says RuntimeError of all that is raised while a new class lets its parts know
    their names, and modules that are just being loaded make many such classes.
    """
    return isinstance(mistake, KeyboardInterrupt) or isinstance(
        mistake.__cause__, KeyboardInterrupt
    )
