"""What machines read of a page: JSON-LD in the words of schema.org, one module for each kind of thing.

Everything is made from the view that the page itself is drawn from, so a page cannot say one thing
to people and another to search engines, and what has not changed is not made anew.
"""
