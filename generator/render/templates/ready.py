"""How Jinja gets templates that are ready."""

import marshal

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from generator.render.shelf import Shelf


class FromShelf(BytecodeCache):
    """Hands prepared code to Jinja."""

    def __init__(self, shelf: Shelf) -> None:
        self._known = {each.name: each.code for each in shelf.templates if each.code}

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The name: a shelf holds one theme."""
        return name

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code to who asked for it, if it is there."""
        if bucket.key in self._known:
            # Code of our own making, from the store, which checks what it hands out.
            bucket.code = marshal.loads(self._known[bucket.key])  # noqa: S302

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Nothing is kept that was not prepared."""
