"""Pictures in the sizes that screens need."""

from collections.abc import Iterator

from generator.content.sources import Asset
from generator.plan.edition import Planning
from generator.plan.recipes import CopyRecipe, Output, PictureFacts, PictureRecipe
from generator.plan.views import PictureSource, PictureView
from generator.text import slug

WIDTHS = (480, 960, 1600)
FALLBACK = 960
_SCALED = ("jpg", "png", "webp")


def picture_view(facts: PictureFacts, alt: str, caption: str = "") -> PictureView:
    """A picture with all its sizes."""
    if facts.kind not in _SCALED:
        address = _address(facts, 0, facts.kind)
        return PictureView(address, facts.width, facts.height, alt, caption)
    width = min(FALLBACK, facts.width)
    webp = tuple(PictureSource(_address(facts, each, "webp"), each) for each in _widths(facts))
    return PictureView(
        address=_address(facts, width, _fallback(facts)),
        width=width,
        height=max(1, round(facts.height * width / facts.width)),
        alt=alt,
        caption=caption,
        webp=webp,
    )


def picture_outputs(facts: PictureFacts, asset: Asset) -> Iterator[Output]:
    """The files of a picture."""
    if facts.kind not in _SCALED:
        recipe = CopyRecipe(facts.file, asset.size, asset.mtime_ns)
        yield Output(_address(facts, 0, facts.kind).removeprefix("/"), recipe)
        return
    made = {(width, "webp") for width in _widths(facts)}
    made.add((min(FALLBACK, facts.width), _fallback(facts)))
    for width, kind in sorted(made):
        path = _address(facts, width, kind).removeprefix("/")
        yield Output(path, PictureRecipe(facts.file, facts.digest, width, kind))


def shown(
    planning: Planning, asset: Asset | None, alt: str, caption: str = ""
) -> PictureView | None:
    """The view of a picture that was found and could be measured."""
    facts = planning.pictures.get(asset.file) if asset else None
    return picture_view(facts, alt, caption) if facts else None


def _widths(facts: PictureFacts) -> tuple[int, ...]:
    return (*(each for each in WIDTHS if each < facts.width), min(facts.width, WIDTHS[-1]))


def _fallback(facts: PictureFacts) -> str:
    return "jpg" if facts.kind == "jpg" else "png" if facts.kind == "png" else "webp"


def _address(facts: PictureFacts, width: int, kind: str) -> str:
    name = slug(facts.file.rpartition("/")[2].rpartition(".")[0], "de")
    size = f"-{width}" if width else ""
    return f"/assets/pictures/{name}-{facts.digest[:8]}{size}.{kind}"
