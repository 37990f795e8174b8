"""What was released, kept as plain files that two people can merge: one file for each fact.

The same fact makes the same file wherever it is released, so that a merge finds nothing to do; two
facts that contradict each other contend for one file, so that no merge can overlook them.
"""
