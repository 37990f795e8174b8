"""The icons of a site: from its logo, or from its first letter."""

import json
from io import BytesIO

import pytest
from PIL import Image
from tiny_site import TinySite

LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
    '<circle cx="32" cy="32" r="32" fill="#2f4a3d"/></svg>'
)
GREEN, CLEAR = (0x2F, 0x4A, 0x3D), (0, 0, 0, 0)
SIZES = {
    "apple-touch-icon.png": (180, 180),
    "icon-192.png": (192, 192),
    "icon-512.png": (512, 512),
    "icon-maskable-512.png": (512, 512),
}


def icon(site: TinySite, name: str) -> Image.Image:
    return Image.open(BytesIO(site.output()[name]))


def with_logo(site: TinySite) -> TinySite:
    site.file("content/images/logo.svg", LOGO)
    return site.setting("site:\n", "site:\n  logo: logo.svg\n")


@pytest.mark.parametrize("logo", [True, False], ids=["logo", "initial"])
def test_every_icon_has_the_size_that_is_asked_for(logo: bool, site: TinySite) -> None:
    (with_logo(site) if logo else site).build()

    assert {name: icon(site, name).size for name in SIZES} == SIZES
    assert icon(site, "favicon.ico").info["sizes"] == {(16, 16), (32, 32), (48, 48)}


def test_the_logo_fills_a_tab_and_keeps_its_distance_where_corners_are_cut(site: TinySite) -> None:
    with_logo(site).build()
    large, masked = icon(site, "icon-512.png"), icon(site, "icon-maskable-512.png")

    assert large.convert("RGBA").getpixel((0, 0)) == CLEAR
    assert large.convert("RGB").getpixel((256, 3)) == GREEN
    assert masked.mode == "RGB", "a telephone would fill gaps with black"
    ground = masked.getpixel((0, 0))
    edge = [masked.getpixel((256, y)) for y in range(512) if y < 512 * 0.1 or y > 512 * 0.9]
    assert set(edge) == {ground}
    assert masked.getpixel((256, 256)) == GREEN


def test_without_a_logo_the_first_letter_stands_in_the_themes_colour(site: TinySite) -> None:
    site.setting("site:\n", 'theme: {options: {accent: "#7a3b2e"}}\nsite:\n').build()
    letter = icon(site, "icon-512.png").convert("RGBA")
    colours = letter.getcolors(512 * 512) or []

    assert letter.getpixel((0, 0)) == CLEAR
    assert max(colours)[1] == (0x7A, 0x3B, 0x2E, 255)
    assert any(colour == (255, 255, 255, 255) for _, colour in colours)


def test_the_manifest_names_what_is_there(site: TinySite) -> None:
    with_logo(site).build()
    said = json.loads(site.output()["site.webmanifest"])

    assert (said["name"], said["lang"], said["start_url"]) == ("Werkstatt", "de-AT", "./")
    assert {each["src"]: each["sizes"] for each in said["icons"]} == {
        name: f"{width}x{height}" for name, (width, height) in SIZES.items() if "touch" not in name
    }
    head = site.html("/").split("</head>")[0]
    assert 'rel="manifest" href="site.webmanifest"' in head
    assert 'rel="apple-touch-icon" href="apple-touch-icon.png"' in head
    assert 'type="image/svg+xml"' in head


def test_the_owners_own_icon_comes_first(site: TinySite) -> None:
    site.file("static/favicon.ico", b"mine").build()

    assert site.output()["favicon.ico"] == b"mine"
