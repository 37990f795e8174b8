"""Loaded by the process that forks others (``workers``), which so have nothing to print.

One that starts while its parent ends finds nothing to work with and would say so in a traceback.
Nothing is lost: what a process fails at is done by its parent, if there still is one.
"""

import sys

sys.excepthook = lambda *_: None
