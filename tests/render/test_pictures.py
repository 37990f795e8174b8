"""Pictures: sizes, formats, what is kept of an original and what never leaves the house."""

import re
import struct
import warnings
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms
from tiny_site import TinySite

from generator.render.pictures import originals
from generator.render.pictures.scale import scaled
from generator.theme.colour import parse_colour, to_oklch
from generator.theme.looks import focus_class, look_rules, tone_class

GPS = 0x8825
RED, BLUE = (0xB0, 0x30, 0x20), (0x20, 0x40, 0xA0)


def near(one: object, other: tuple[int, ...]) -> bool:
    assert isinstance(one, tuple)
    return all(abs(a - b) <= 6 for a, b in zip(one, other, strict=True))


def photo(
    size: tuple[int, int] = (2000, 1250), mode: str = "RGB", kind: str = "JPEG", **more: object
) -> bytes:
    """Red on the left, blue on the right."""
    made = Image.new(mode, size, "#b03020" if mode != "CMYK" else (0, 200, 200, 20))
    made.paste("#2040a0" if mode != "CMYK" else (200, 100, 0, 20), (size[0] // 2, 0, *size))
    target = BytesIO()
    made.save(target, kind, **more)
    return target.getvalue()


def taken_at_home(**tags: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = "Kamera"
    exif[GPS] = {1: "N", 2: (47.0, 48.0, 0.0), 3: "E", 4: (13.0, 2.0, 0.0)}
    for name, value in tags.items():
        exif[int(name.removeprefix("tag"))] = value
    return exif


def with_picture(site: TinySite, name: str, data: bytes, head: str = "") -> TinySite:
    site.file(f"content/images/{name}", data)
    return site.page("about.md", f"---\nimage: {name}\nimage_alt: Buch\n{head}---\n# Über uns")


def published(site: TinySite) -> dict[str, Image.Image]:
    """The sizes of the one picture, by what their names end in."""
    found = {path: data for path, data in site.output().items() if "assets/pictures/" in path}
    return {
        re.sub(r".*-[0-9a-f]{8}-?", "", path): Image.open(BytesIO(data))
        for path, data in found.items()
    }


def test_every_size_has_its_width_its_format_and_the_originals_shape(site: TinySite) -> None:
    with_picture(site, "buch.jpg", photo()).build()

    assert {name: (each.format, each.size) for name, each in published(site).items()} == {
        "360.avif": ("AVIF", (360, 225)),
        "660.avif": ("AVIF", (660, 412)),
        "1080.avif": ("AVIF", (1080, 675)),
        "1600.avif": ("AVIF", (1600, 1000)),
        "480.webp": ("WEBP", (480, 300)),
        "1080.webp": ("WEBP", (1080, 675)),
        "1080.jpg": ("JPEG", (1080, 675)),
        "1600.jpg": ("JPEG", (1600, 1000)),
    }


def test_a_small_original_is_never_made_larger(site: TinySite) -> None:
    with_picture(site, "buch.jpg", photo((600, 400))).build()

    assert {name: each.size[0] for name, each in published(site).items()} == {
        "360.avif": 360,
        "600.avif": 600,
        "480.webp": 480,
        "600.webp": 600,
        "600.jpg": 600,
    }


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_nothing_of_what_the_camera_wrote_leaves_the_house(kind: str, site: TinySite) -> None:
    data = photo(kind=kind, exif=taken_at_home().tobytes(), xmp=b"<x:xmpmeta>47.8N</x:xmpmeta>")
    assert Image.open(BytesIO(data)).getexif().get_ifd(GPS)
    with_picture(site, f"buch.{kind.lower()}", data).build()
    cards = [data for path, data in site.output().items() if "/cards/" in path]
    seen = [*published(site).values(), *(Image.open(BytesIO(each)) for each in cards)]

    assert len(seen) >= 9
    assert [dict(each.getexif()) for each in seen] == [{}] * len(seen)
    assert not any(b"xmpmeta" in each or b"Kamera" in each for each in site.output().values())


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_photo_that_a_text_leads_to_says_nothing_of_home_either(
    kind: str, site: TinySite
) -> None:
    exif = taken_at_home(tag274=6).tobytes()
    site.file(f"content/buch.{kind.lower()}", photo((640, 480), kind=kind, exif=exif))
    site.page("about.md", f"# Wir\n\n[Das Foto](buch.{kind.lower()})\n").build()

    found = Image.open(BytesIO(site.output()[f"buch.{kind.lower()}"]))

    assert (found.format, found.size, dict(found.getexif())) == (kind, (480, 640), {})


def test_a_drawing_that_a_text_leads_to_holds_no_program(site: TinySite) -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>x()</script>'
    site.file("content/plan.svg", drawing + b'<rect width="9" height="9"/></svg>')
    site.page("about.md", "# Wir\n\n[Der Plan](plan.svg)\n")

    assert [each.code for each in site.problems()] == ["svg-script"]
    assert b"script" not in site.output()["plan.svg"]


@pytest.mark.parametrize("size", [(1080, 30_000), (20, 16_384), (1, 70_000)])
def test_what_no_browser_shows_as_one_picture_is_told(
    size: tuple[int, int], site: TinySite
) -> None:
    target = BytesIO()
    Image.new("1", size).save(target, "PNG")
    with_picture(site, "lang.png", target.getvalue())

    assert [(str(each.where), each.code) for each in site.problems()] == [
        ("content/images/lang.png", "picture-too-tall")
    ]


@pytest.mark.parametrize("kind", ["WEBP", "PNG"])
def test_a_picture_that_moves_and_will_stand_still_is_told(kind: str, site: TinySite) -> None:
    target = BytesIO()
    one, other = (Image.new("RGB", (40, 30), colour) for colour in ("red", "blue"))
    one.save(target, kind, save_all=True, append_images=[other], duration=100)
    with_picture(site, f"buch.{kind.lower()}", target.getvalue())

    assert [(str(each.where), each.code) for each in site.problems()] == [
        (f"content/images/buch.{kind.lower()}", "picture-stands-still")
    ]


def test_a_long_picture_that_becomes_shorter_is_fine(site: TinySite) -> None:
    with_picture(site, "lang.png", photo((3_200, 20_000), kind="PNG")).build()
    assert published(site)["1600.avif"].size == (1600, 10_000)


def test_the_colour_profile_stays_unless_it_speaks_of_other_colours(site: TinySite) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    with_picture(site, "buch.jpg", photo(icc_profile=profile)).build()
    assert {each.info.get("icc_profile") for each in published(site).values()} == {profile}

    with_picture(site, "buch.jpg", photo(mode="CMYK", icc_profile=profile)).build()
    inks = published(site)
    assert {each.info.get("icc_profile") for each in inks.values()} == {None}
    assert {each.convert("RGB").mode for each in inks.values()} == {"RGB"}


@pytest.mark.parametrize("held", [1, 3, 6, 8])
def test_a_photo_stands_upright_however_the_camera_was_held(held: int, site: TinySite) -> None:
    turned = {1: 0, 3: 180, 6: 90, 8: 270}[held]  # counter-clockwise, as the camera was held
    lying = Image.open(BytesIO(photo((800, 400)))).rotate(turned, expand=True)
    target = BytesIO()
    lying.save(target, "JPEG", exif=taken_at_home(tag274=held).tobytes())
    with_picture(site, "buch.jpg", target.getvalue()).build()
    picture = published(site)["360.avif"].convert("RGB")

    assert picture.size == (360, 180)
    assert near(picture.getpixel((20, 90)), RED)
    assert near(picture.getpixel((340, 90)), BLUE)


@pytest.mark.parametrize(
    ("width", "held", "read"),
    [
        (1600, 1, (2000, 1500)),
        (2001, 1, (4000, 3000)),
        (1000, 3, (1000, 750)),
        (1600, 6, (3000, 4000)),
        (1500, 8, (1500, 2000)),
        (9000, 1, (4000, 3000)),
    ],
)
def test_of_a_large_photo_no_more_is_read_than_its_widest_size_needs(
    width: int, held: int, read: tuple[int, int], tmp_path: Path
) -> None:
    exif = taken_at_home(tag274=held).tobytes()
    (tmp_path / "buch.jpg").write_bytes(photo((4000, 3000), exif=exif))
    assert originals.upright(tmp_path / "buch.jpg", width).size == read


def test_what_one_can_see_through_stays_so(site: TinySite) -> None:
    made = Image.new("RGBA", (700, 700), (0, 0, 0, 0))
    made.paste((200, 30, 30, 255), (300, 300, 400, 400))
    target = BytesIO()
    made.save(target, "PNG")
    with_picture(site, "zeichen.png", target.getvalue()).build()
    found = published(site)

    assert set(found) == {"360.avif", "660.avif", "700.avif", "480.webp", "700.webp", "700.png"}
    alphas = [each.convert("RGBA").getpixel((5, 5))[3] for each in found.values()]  # type: ignore[index]
    assert max(alphas) <= 1  # of 255: AVIF loses a little here, too
    assert "tone" not in site.html("/about/").split("<main")[1].split("</main")[0]


def test_sixteen_bits_a_pixel_keep_their_greys(tmp_path: Path) -> None:
    grey = Image.frombytes(
        "I;16", (64, 1), b"".join(struct.pack("<H", n * 1000) for n in range(64))
    )
    grey.save(tmp_path / "grau.png")
    (content,) = scaled(tmp_path / "grau.png", [(64, "png")])
    found = Image.open(BytesIO(content)).convert("L")

    assert [found.getpixel((n, 0)) for n in (0, 32, 63)] == [
        0,
        round(32000 / 257),
        round(63000 / 257),
    ]


def test_a_picture_that_moves_is_published_as_it_is(site: TinySite) -> None:
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "green", "blue")]
    target = BytesIO()
    frames[0].save(target, "GIF", save_all=True, append_images=frames[1:], duration=100)
    with_picture(site, "daumenkino.gif", target.getvalue()).build()

    assert target.getvalue() in site.output().values()


def test_photos_of_iphones_are_read_with_the_extra(site: TinySite) -> None:
    pytest.importorskip("pillow_heif").register_heif_opener()
    with_picture(site, "buch.heic", photo(kind="HEIF", exif=taken_at_home().tobytes())).build()
    found = published(site)

    assert found["1080.jpg"].size == (1080, 675)
    assert [dict(each.getexif()) for each in found.values()] == [{}] * len(found)


def test_without_the_extra_a_message_says_what_to_do(
    site: TinySite, monkeypatch: pytest.MonkeyPatch
) -> None:
    from generator.render.pictures import measure

    monkeypatch.setattr(originals, "knows_heic", lambda: False)
    monkeypatch.setattr(measure, "knows_heic", lambda: False)
    with_picture(site, "buch.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 64)

    assert "pip install 'handschlag[heic]'" in site.complaints()


def bomb() -> bytes:
    """A PNG that says that it is 30,000 pixels square, in a few bytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        (
            "bombe.png",
            bomb(),
            "The picture has 30000 × 30000 pixels, more than the 120 million allowed.",
        ),
        ("halb.jpg", photo()[:3000], "The picture ends in the middle of its file."),
        ("text.jpg", b"Guten Tag!\n" * 50, "This file is called like a picture, but is text."),
        ("leer.png", b"", "This file is called like a picture, but is empty."),
        ("text.svg", b"Guten Tag!\n", "This file is called like a picture, but is text."),
        ("alt.jpg", photo(kind="BMP"), "Not all browsers can show this kind of picture."),
    ],
)
def test_what_cannot_be_shown_is_refused_in_words(
    name: str, data: bytes, said: str, site: TinySite
) -> None:
    with_picture(site, name, data)

    assert site.complaints().startswith(f"content/images/{name}: error: {said}")
    assert not site.request.output.exists()


# --- where pictures stand --------------------------------------------------------------------


def test_the_first_picture_is_fetched_at_once_and_all_others_when_they_are_near(
    site: TinySite,
) -> None:
    site.file("content/images/a.jpg", photo((600, 400))).file(
        "content/images/b.jpg", photo((500, 400))
    )
    site.page("about.md", "# Über uns\n\n![Eins](a.jpg)\n\n![Zwei](b.jpg)\n")
    site.page("house.md", "---\nimage: a.jpg\nimage_alt: Eins\n---\n# Da\n\n![Zwei](b.jpg)\n")
    site.build()

    for page in ("/about/", "/house/"):
        first, second = re.findall(r"<img[^>]* alt=\"(?:Eins|Zwei)\"[^>]*>", site.html(page))
        assert ('fetchpriority="high"' in first, 'loading="lazy"' in first) == (True, False), page
        assert ('fetchpriority="high"' in second, 'loading="lazy"' in second) == (False, True), page


def test_the_pictures_of_a_product_lead_to_their_full_size(site: TinySite) -> None:
    site.file("content/images/buch.jpg", photo())
    site.page(
        "products/buch.md", "---\nprice: 24\nimages: [{file: buch.jpg, alt: Buch}]\n---\n# Buch"
    )
    site.build()
    (large,) = re.findall(r'<a class="zoom" href="../../([^"]+)"', site.html("/products/buch/"))

    assert Image.open(BytesIO(site.output()[large])).size == (1600, 1000)


def test_the_point_that_must_be_seen_is_a_class(site: TinySite) -> None:
    site.file("content/images/buch.jpg", photo())
    image = "{file: buch.jpg, alt: Buch, focus: 30% 64%}"
    site.page("products/buch.md", f"---\nprice: 24\nimages: [{image}]\n---\n# Buch").build()
    with_picture(site, "buch.jpg", photo(), "image_focus: oben\n").build()

    assert "focus focus-x1 focus-y3" in site.html("/products/buch/")
    assert "focus focus-x2 focus-y0" in site.html("/about/")
    (sheet,) = [
        data.decode()
        for path, data in site.output().items()
        if "werkstatt." in path and path.endswith(".css")
    ]
    assert ".focus-x1{--focus-x:25%}" in sheet


@pytest.mark.parametrize("focus", ["links rechts", "130% 20%", "30%", "obn", "Mitte oben unten"])
def test_a_point_that_is_none_is_refused(focus: str, site: TinySite) -> None:
    with_picture(site, "buch.jpg", photo(), f"image_focus: {focus}\n")

    assert f"“{focus}” at “image_focus” is no point of a picture." in site.complaints()


def test_pictures_that_nobody_described_are_told(site: TinySite) -> None:
    site.file("content/images/a.jpg", photo((60, 40))).file("content/images/b.jpg", photo((50, 40)))
    site.page(
        "products/buch.md", "---\nprice: 24\nimages: [a.jpg, b.jpg]\n---\n# Buch\n\n![](a.jpg)\n"
    )
    site.page("about.md", "---\nimage: a.jpg\nimage_alt: Das Haus\n---\n# Wir\n\n![Tor](b.jpg)\n")

    assert next(line for line in site.complaints().split("\n") if "description" in line) == (
        "content/products/buch.md:3:10: warning: Pictures without a description in this file: "
        "3 (a.jpg, b.jpg). [picture-unsaid]"
    )
    assert "about.md" not in site.complaints()


@given(st.integers(0, 0xFFFFFF))
def test_a_tone_is_near_its_colour(number: int) -> None:
    colour = parse_colour(f"#{number:06x}")
    assert colour is not None
    lightness, chroma, _ = to_oklch(colour)
    rules = dict(re.findall(r"\.([\w-]+)\{--tone-[lch]:([\d.]+)\}", look_rules()))
    light, strong, hue = (float(rules[name]) for name in tone_class(str(colour)).split()[1:])

    assert abs(light - lightness) <= 0.09
    assert strong <= chroma + 0.03
    assert 0 <= hue < 360


@given(st.integers(0, 100), st.integers(0, 100))
def test_a_focus_has_rules_for_its_classes(across: int, down: int) -> None:
    names = focus_class((across, down)).split()
    assert all(f".{name}{{" in look_rules() for name in names)
    assert names or max(abs(across - 50), abs(down - 50)) <= 12


def test_what_the_library_doubts_is_not_said_to_owners(site: TinySite) -> None:
    site.page("index.md", "![Krug](krug.tif)\n").file("content/krug.tif", b"II*\0\x08\0\0\0")
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        assert "[picture-unreadable]" in site.complaints()
    assert said == []
