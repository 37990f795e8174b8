"""What visitors get, measured from outside with public tools: the Nu checker, axe, Lighthouse.

Part of the project, not of the package.  The tools come from npm into ``.kept``, in the versions
that ``package.json`` pins.
"""
