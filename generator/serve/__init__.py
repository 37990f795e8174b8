"""The live preview: shows the site in a browser while its owner writes.

``preview`` is the loop (look, build, show); ``watch`` is the only door to watchfiles, ``server`` the
only one to livereload and tornado; what a browser gets is decided by pure functions beside them.
"""
