"""Pictures by their recipes: one pure function of files, whatever is to be made."""

from pathlib import Path

from generator.plan.encodings import EncodingJob
from generator.plan.recipes import CardRecipe, IconSet, PictureSet
from generator.render.pictures.cards import card
from generator.render.pictures.drawings import clean_drawing
from generator.render.pictures.icons import icons
from generator.render.pictures.scale import scaled
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Encode:
    """Makes pictures; originals are read from the site's folder ``root``."""

    root: Path

    def __call__(self, job: EncodingJob) -> tuple[bytes, ...]:
        """The files of a job, in the order of its recipes."""
        match job:
            case PictureSet(sizes=((_, "svg"),)):
                return (clean_drawing((self.root / job.file).read_bytes()).content,)
            case PictureSet():
                return scaled(self.root / job.file, job.sizes)
            case CardRecipe():
                return (card(job, self.root),)
            case IconSet():
                return icons(job.art, job.uses, self.root)
