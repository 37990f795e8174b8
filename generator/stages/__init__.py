"""The stages of a build, each a plain function of the one before.

Only reading, measuring pictures and rendering them touch the disk; nothing here writes.
"""
