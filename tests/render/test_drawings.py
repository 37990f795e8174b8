"""Drawings (SVG): what draws stays, what acts or fetches goes."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from tiny_site import TinySite

from generator.render.pictures.drawings import Cleaned, NoDrawing, clean_drawing, drawn

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {}>{}</svg>'
)


def cleaned(inside: str, head: str = 'viewBox="0 0 10 20"') -> Cleaned:
    return clean_drawing(SVG.format(head, inside).encode())


def inside(drawing: Cleaned) -> str:
    text = drawing.content.decode()
    return text[text.index(">") + 1 :].removesuffix("</svg>")


@pytest.mark.parametrize(
    "kept",
    [
        '<path d="M0 0h10v20z" fill="#2f4a3d" />',
        '<linearGradient id="g"><stop offset="0" stop-color="red" /></linearGradient>',
        '<rect width="1" height="1" fill="url(#g)" style="stroke:url(\'#g\')" />',
        "<style>.a{fill:url(#g)} @media print{.a{fill:none}}</style>",
        "<text>Größe &lt; 5 &amp; mehr</text>",
        "<title>Logo</title>",
        '<use href="#g" />',
        '<image href="data:image/png;base64,iVBORw0KGgo=" />',
        '<animate attributeName="opacity" from="0" to="1" />',
    ],
)
def test_what_draws_stays_as_it_is(kept: str) -> None:
    assert inside(cleaned(kept)) == kept
    assert cleaned(kept).removed == ()


@pytest.mark.parametrize(
    ("written", "kept", "removed"),
    [
        ("<script>alert(1)</script>", "", ("script",)),
        ('<script href="https://elsewhere.example/a.js"/>', "", ("script",)),
        ('<g onclick="alert(1)"/>', "<g />", ("onclick",)),
        ('<a xlink:href="javascript:alert(1)"><g/></a>', "<a><g /></a>", ("href",)),
        ('<image href="https://elsewhere.example/a.png"/>', "<image />", ("href",)),
        ('<image href="data:image/svg+xml,%3Csvg/%3E"/>', "<image />", ("href",)),
        ('<use href="other.svg#a"/>', "<use />", ("href",)),
        ("<foreignObject><p>x</p></foreignObject>", "", ("foreignObject",)),
        (
            "<style>@import 'https://a.example/b.css'; .a{}</style>",
            "<style> .a{}</style>",
            ("url",),
        ),
        ("<style>.a{fill:url(//a.example/b)}</style>", "<style>.a{fill:none}</style>", ("url",)),
        (r"<style>.a{fill:u\rl(//a.example/b)}</style>", "<style>.a{fill:none}</style>", ("url",)),
        ('<g fill="url(https://a.example/b.svg#c)"/>', '<g fill="none" />', ("url",)),
        ('<set attributeName="xlink:href" to="javascript:1"/>', "", ("script",)),
        ('<set attributeName="onclick" to="alert(1)"/>', "", ("script",)),
        ("<metadata>47.8 N 13.0 E</metadata><!-- made at home --><?pi?>", "", ()),
        ('<i:layer xmlns:i="urn:i" i:name="a"/><g i:x="1" xmlns:i="urn:i"/>', "<g />", ()),
    ],
)
def test_what_acts_or_fetches_goes(written: str, kept: str, removed: tuple[str, ...]) -> None:
    found = cleaned(written)

    assert (inside(found), found.removed) == (kept, removed)
    assert clean_drawing(found.content).content == found.content, "cleaning twice is cleaning once"


@pytest.mark.parametrize(
    ("head", "size"),
    [
        ('viewBox="0 0 10 20"', (10, 20)),
        ('viewBox="-5,-5,10.5,20" width="100%"', (10.5, 20)),
        ('width="30mm" height="40.5mm"', (30, 40.5)),
        ('width="100%" height="100%"', (300, 150)),
        ('viewBox="0 0 0 0" width="7" height="8"', (7, 8)),
        ("", (300, 150)),
    ],
)
def test_a_drawing_has_a_size(head: str, size: tuple[float, float]) -> None:
    found = cleaned("", head)
    assert (found.width, found.height) == size


BOMB = b'<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>'


@pytest.mark.parametrize("data", [b"", b"Guten Tag", b"<svg", b"<html></html>", b"\xff\xfe<", BOMB])
def test_what_is_no_drawing_is_refused(data: bytes) -> None:
    with pytest.raises(NoDrawing):
        clean_drawing(data)


@given(
    st.text(max_size=60)
    | st.from_regex(r"<[a-z]{1,6}( on[a-z]{1,4}=\"[a-z]*\")?/?>", fullmatch=True)
)
def test_whatever_is_inside_comes_out_clean_or_not_at_all(text: str) -> None:
    try:
        found = cleaned(text)
    except NoDrawing:
        return
    again = found.content.decode().lower()
    assert "<script" not in again


def test_a_drawing_becomes_pixels_with_our_own_letters() -> None:
    blue = cleaned('<rect width="10" height="20" fill="#2040c0"/><text y="9" fill="#fff">ä</text>')
    picture = Image.open(BytesIO(drawn(blue.content, 40)))

    assert (picture.format, picture.size) == ("PNG", (40, 80))
    colours = picture.convert("RGB").getcolors(4000) or []
    assert max(colours)[1] == (0x20, 0x40, 0xC0)
    assert any(colour == (255, 255, 255) for _, colour in colours), "the letter is there"


def test_the_owner_is_told_what_was_taken_out(site: TinySite) -> None:
    svg = SVG.format('viewBox="0 0 4 4"', "<script>alert(1)</script><path d='M0 0h4v4z'/>")
    site.file("content/images/logo.svg", svg)
    site.page("about.md", "---\nimage: logo.svg\nimage_alt: Logo\n---\n# Über uns")

    assert site.complaints().split("\n")[0] == (
        "content/images/logo.svg: warning: What does not draw but acts, or fetches something from "
        "elsewhere, was taken out of the drawing: script. [svg-script]"
    )
    (published,) = [data for path, data in site.output().items() if path.endswith(".svg")]
    assert b"alert" not in published


def test_a_drawing_with_entities_is_refused_in_words(site: TinySite) -> None:
    site.file("content/images/logo.svg", BOMB)
    site.page("about.md", "---\nimage: logo.svg\nimage_alt: Logo\n---\n# Über uns")

    assert "abbreviations (ENTITY), which can stand for anything" in site.complaints()
