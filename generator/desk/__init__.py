"""The owner's order desk: what came in, how far it is, and what is answered.

Whatever a customer wrote is data here: it is shown, compared and kept, never followed or executed.
"""
