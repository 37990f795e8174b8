"""Pictures in the sizes that screens need."""

from collections.abc import Iterator

from generator.content.sources import Asset
from generator.model.site import Page
from generator.plan.edition import Planning
from generator.plan.recipes import CopyRecipe, Output, PictureFacts, PictureRecipe
from generator.plan.views import PictureSource, PictureView
from generator.text import slug
from generator.theme.looks import CENTRE, Focus, focus_class, tone_class

WIDTHS = {"avif": (360, 660, 1080, 1600), "webp": (480, 1080)}
"""The widths of each format.  WebP is for the few browsers without AVIF, so it has fewer."""
FALLBACK = 1080
LARGE = 1600
"""The width in which a visitor looks at a picture closely."""
_AS_IT_IS = "gif"
_DRAWING = "svg"


def picture_view(
    facts: PictureFacts, alt: str, caption: str = "", focus: Focus = CENTRE
) -> PictureView:
    """A picture with all its sizes."""
    if facts.kind in (_AS_IT_IS, _DRAWING):
        address = _address(facts, 0, facts.kind)
        return PictureView(address, facts.width, facts.height, alt, caption, large=address)
    width, fallback = min(FALLBACK, facts.width), _fallback(facts)
    return PictureView(
        address=_address(facts, width, fallback),
        width=width,
        height=max(1, round(facts.height * width / facts.width)),
        alt=alt,
        caption=caption,
        webp=_sources(facts, "webp"),
        avif=_sources(facts, "avif"),
        large=_address(facts, min(LARGE, facts.width), fallback),
        look=" ".join(filter(None, (tone_class(facts.colour), focus_class(focus)))),
    )


def picture_outputs(facts: PictureFacts, asset: Asset) -> Iterator[Output]:
    """The files of a picture."""
    if facts.kind == _AS_IT_IS:
        recipe = CopyRecipe(facts.file, asset.size, asset.mtime_ns)
        yield Output(_address(facts, 0, facts.kind).removeprefix("/"), recipe)
        return
    for width, kind in sorted(_sizes(facts)):
        path = _address(facts, width, kind).removeprefix("/")
        yield Output(path, PictureRecipe(facts.file, facts.digest, width, kind))


def whole_picture(facts: PictureFacts) -> PictureRecipe:
    """A picture that a text leads to: in its own size, and without what the camera wrote."""
    width = 0 if facts.kind == _DRAWING else facts.width
    return PictureRecipe(facts.file, facts.digest, width, facts.kind)


def shown(
    planning: Planning, asset: Asset | None, alt: str, caption: str = "", focus: Focus = CENTRE
) -> PictureView | None:
    """The view of a picture that was found and could be measured."""
    facts = planning.pictures.get(asset.file) if asset else None
    return picture_view(facts, alt, caption, focus) if facts else None


def own_picture(page: Page, planning: Planning) -> PictureView | None:
    """The picture that a page's head names."""
    head = page.head
    return shown(planning, page.image, head.image_alt, focus=head.image_focus)


def _sizes(facts: PictureFacts) -> set[tuple[int, str]]:
    if facts.kind == _DRAWING:
        return {(0, _DRAWING)}
    modern = {(width, kind) for kind in facts.formats for width in _widths(facts, kind)}
    return modern | {(min(width, facts.width), _fallback(facts)) for width in (FALLBACK, LARGE)}


def _sources(facts: PictureFacts, kind: str) -> tuple[PictureSource, ...]:
    widths = _widths(facts, kind) if kind in facts.formats else ()
    return tuple(PictureSource(_address(facts, width, kind), width) for width in widths)


def _widths(facts: PictureFacts, kind: str) -> tuple[int, ...]:
    """Those that the picture has; one that is narrower than the widest is also there as it is."""
    *smaller, widest = WIDTHS[kind]
    return (*(each for each in smaller if each < facts.width), min(facts.width, widest))


def _fallback(facts: PictureFacts) -> str:
    """JPEG, unless one can see through the picture."""
    return "jpg" if facts.colour else "png"


def _address(facts: PictureFacts, width: int, kind: str) -> str:
    name = slug(facts.file.rpartition("/")[2].rpartition(".")[0], "de")
    size = f"-{width}" if width else ""
    return f"/assets/pictures/{name}-{facts.digest[:8]}{size}.{kind}"
