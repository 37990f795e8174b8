"""What is asked of pictures: pure functions of files, loaded only where there is something to do."""

from pathlib import Path

from generator.content.sources import Asset
from generator.plan.encodings import EncodingJob
from generator.plan.recipes import CardRecipe, IconSet, PictureFacts, PictureSet
from generator.problems import Problem
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """What a picture is, or what is wrong with it."""

    facts: PictureFacts | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """Measures pictures of the site in ``root``."""

    root: Path

    def __call__(self, asset: Asset) -> Measured:
        """The facts of a picture."""
        from generator.render.pictures.measure import measured

        return measured(self.root, asset)


@dataclass(frozen=True, slots=True)
class Encode:
    """Makes pictures; originals are read from the site's folder ``root``."""

    root: Path

    def __call__(self, job: EncodingJob) -> tuple[bytes, ...]:
        """The files of a job, in the order of its recipes."""
        match job:
            case PictureSet(sizes=((_, "svg"),)):
                from generator.render.pictures.drawings import clean_drawing

                return (clean_drawing((self.root / job.file).read_bytes()).content,)
            case PictureSet():
                from generator.render.pictures.scale import scaled

                return scaled(self.root / job.file, job.sizes)
            case CardRecipe():
                from generator.render.pictures.cards import card

                return (card(job, self.root),)
            case IconSet():
                from generator.render.pictures.icons import icons

                return icons(job.art, job.uses, self.root)
