"""Files that are copied as they are."""

from pathlib import Path

from generator.engine.source import digest_of_file
from generator.plan.recipes import CopyRecipe
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Digest:
    """The digests of files in the folder ``root``."""

    root: Path

    def __call__(self, recipe: CopyRecipe) -> str:
        """The digest of the file's content."""
        return digest_of_file(self.root / recipe.file)
