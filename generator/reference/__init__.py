"""The parts of the manual that are made from the program, so that they cannot disagree with it."""
