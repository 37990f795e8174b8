"""The icons of a site: in tabs, among bookmarks, on the first screen of a telephone.

All are made from the logo; without one the first letter of the site's name stands in, in the
theme's colour.  Their names never change, since search engines and telephones ask for just these.
"""

import json
from collections.abc import Iterator

from generator.plan.appearance import appearance_of
from generator.plan.edition import Planning
from generator.plan.pictures import picture_view
from generator.plan.recipes import (
    BytesRecipe,
    IconArt,
    IconRecipe,
    IconUse,
    Output,
    PictureFacts,
)
from generator.plan.views import IconsView

MANIFEST = "site.webmanifest"
_NAMES = {
    IconUse.TAB: "favicon.ico",
    IconUse.TOUCH: "apple-touch-icon.png",
    IconUse.SMALL: "icon-192.png",
    IconUse.LARGE: "icon-512.png",
    IconUse.MASKABLE: "icon-maskable-512.png",
}
ICONS = frozenset({MANIFEST, *_NAMES.values()})
"""The files, by their paths."""


def logo_of(planning: Planning) -> PictureFacts | None:
    """The logo, if one is named and could be measured."""
    logo = planning.config.site.logo
    files = (file for file in planning.pictures if logo and file.endswith(f"/{logo.text}"))
    return next((planning.pictures[file] for file in files), None)


def icons_view(planning: Planning) -> IconsView:
    """Where the icons are; a logo that is a drawing is also there as it is."""
    logo = logo_of(planning)
    drawing = picture_view(logo, "").address if logo and logo.kind == "svg" else ""
    tab, touch = f"/{_NAMES[IconUse.TAB]}", f"/{_NAMES[IconUse.TOUCH]}"
    return IconsView(tab=tab, touch=touch, manifest=f"/{MANIFEST}", drawing=drawing)


def icon_outputs(planning: Planning) -> Iterator[Output]:
    """The icons and the manifest that names them (W3C Web Application Manifest)."""
    logo, title = logo_of(planning), planning.config.site.title
    art = IconArt(
        appearance=appearance_of(planning.theme),
        initial=next((sign.upper() for sign in title if sign.isalnum()), ""),
        logo=logo.file if logo else "",
        digest=logo.digest if logo else "",
    )
    for use, name in _NAMES.items():
        yield Output(name, IconRecipe(art, use))
    yield Output(MANIFEST, BytesRecipe(_manifest(planning, art)))


def _manifest(planning: Planning, art: IconArt) -> bytes:
    named = (
        (IconUse.SMALL, "192x192", "any"),
        (IconUse.LARGE, "512x512", "any"),
        (IconUse.MASKABLE, "512x512", "maskable"),
    )
    said = {
        "name": planning.config.site.title,
        "description": planning.config.site.tagline.within(planning.language),
        "lang": planning.language,
        "start_url": "./",
        "scope": "./",
        "display": "browser",
        "background_color": art.appearance.paper,
        "theme_color": art.appearance.paper,
        "icons": [
            {"src": _NAMES[use], "sizes": sizes, "type": "image/png", "purpose": purpose}
            for use, sizes, purpose in named
        ],
    }
    kept = {name: value for name, value in said.items() if value}
    return (json.dumps(kept, ensure_ascii=False, indent=1) + "\n").encode()
