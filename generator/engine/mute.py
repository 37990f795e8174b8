"""Loaded by the process that forks others (``workers``), so that none of them prints a traceback.

One that starts while its parent ends finds nothing to work with, and would say so.
Nothing is lost: what a process fails at is done by its parent, if there still is one.
"""

import sys

sys.excepthook = lambda *_: None
