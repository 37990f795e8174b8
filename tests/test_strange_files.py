"""What lies in a site's folder and is no file or folder of it: told, never waited for, never published."""

import os
import time
from pathlib import Path

import pytest
from tiny_site import TinySite, picture

from generator.plan.recipes import CopyRecipe
from generator.render.copied import Digest
from generator.render.shelf import Prepared, Preparer
from generator.stages import reading
from generator.stages.once import Once
from generator.theme.theme import Template

POSIX = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
NO_FILE = (
    "{}: error: This is no ordinary file and cannot be read. [not-a-file]\n"
    "    Delete the entry, or put a file in its place."
)
NO_FOLDER = (
    "{}: error: This is a file; a folder must lie in this place. [not-a-folder]\n"
    "    Give the file another name, or put it elsewhere."
)
LEADS_AWAY = (
    "{}: error: This symbolic link leads out of the site's folder, or nowhere. [link-outside]\n"
    "    Put the file itself here in place of the link."
)
UNREADABLE = (
    "{}: error: The file cannot be read (Permission denied). [file-unreadable]\n"
    "    Check whether you may open it, and whether another program has it open."
)


@pytest.fixture
def sound(site: TinySite) -> TinySite:
    """A site of one page, built."""
    site.page("index.md", "Willkommen.\n")
    assert site.complaints() == ""
    return site


def placed(site: TinySite, name: str) -> Path:
    """The place of something new."""
    path = site.root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


@POSIX
@pytest.mark.parametrize(
    "name",
    [
        "content/images/mug.jpg",
        "static/robots.txt",
        "themes/werkstatt/templates/page.html",
        "themes/werkstatt/theme.yaml",
        "records/terms/2026-01-01.de.html",
    ],
)
def test_a_pipe_is_told_wherever_it_lies(sound: TinySite, name: str) -> None:
    os.mkfifo(placed(sound, name))

    assert sound.complaints() == NO_FILE.format(name)


@pytest.mark.parametrize("name", ["static", "themes", "records"])
def test_a_file_in_a_folders_place_is_told(sound: TinySite, name: str) -> None:
    sound.file(name, "x")

    assert sound.complaints() == NO_FOLDER.format(name)


@pytest.mark.parametrize(
    "name",
    [
        "static",
        "static/secret.txt",
        "themes",
        "themes/werkstatt/assets",
        "themes/werkstatt/assets/secret.txt",
        "records",
    ],
)
@pytest.mark.parametrize("inside", ["secret.txt", ""], ids=["file", "folder"])
def test_a_link_out_of_the_site_is_told_and_what_it_leads_to_not_published(
    sound: TinySite, tmp_path: Path, name: str, inside: str
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/secret.txt").write_text("SECRET", encoding="utf-8")
    before = sound.output()

    placed(sound, name).symlink_to(tmp_path / "elsewhere" / inside)

    assert sound.complaints() == LEADS_AWAY.format(name)
    assert sound.output() == before


def test_settings_may_be_a_link_within_the_site_but_not_out_of_it(
    sound: TinySite, tmp_path: Path
) -> None:
    for place, said in (
        (sound.root / "settings/site.yaml", ""),
        (tmp_path / "elsewhere.yaml", LEADS_AWAY.format("site.yaml")),
    ):
        text = (sound.root / "site.yaml").read_bytes()
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(text)
        sound.remove("site.yaml")
        (sound.root / "site.yaml").symlink_to(place)
        assert sound.complaints() == said


def test_a_theme_may_be_a_link_within_the_site_but_for_its_folders(sound: TinySite) -> None:
    sound.file("shared.html", "{{ nothing_of_the_kind }}")
    placed(sound, "themes/werkstatt/templates/page.html").symlink_to(sound.root / "shared.html")
    assert "shared.html" not in sound.complaints()

    placed(sound, "themes/werkstatt/assets").symlink_to(sound.root / "content")
    assert "themes/werkstatt/assets: error: This is only a symbolic link" in sound.complaints()


@pytest.mark.parametrize("name", ["content", "static", "themes", "records", "site.yaml"])
def test_a_link_in_a_circle_is_told(sound: TinySite, name: str) -> None:
    if (sound.root / name).exists():
        sound.remove(name)
    (sound.root / name).symlink_to(name)

    assert LEADS_AWAY.format(name) in sound.complaints()


def test_a_file_that_the_system_does_not_give_is_told_wherever_it_is_asked_for(
    sound: TinySite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(root: Path, _: str) -> None:
        raise PermissionError(13, "Permission denied", str(root / "content/images"))

    monkeypatch.setattr(reading, "scan", refuse)
    sound.page("about.md", "Wir.\n")

    assert sound.complaints() == UNREADABLE.format("content/images")


def test_what_builds_remember_is_not_written_out_of_the_site(
    sound: TinySite, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    sound.remove(".handschlag")
    (sound.root / ".handschlag").symlink_to(tmp_path / "elsewhere")

    assert sound.complaints() == LEADS_AWAY.format(".handschlag")
    assert not list((tmp_path / "elsewhere").iterdir())


@POSIX
def test_a_pipe_in_the_place_of_our_own_list_is_not_waited_for(sound: TinySite) -> None:
    sound.remove("output/.handschlag-manifest.json")
    os.mkfifo(sound.root / "output/.handschlag-manifest.json")

    assert "[output-damaged]" in sound.complaints()


def test_a_folder_in_the_place_of_a_page_is_told_by_the_pages_name(sound: TinySite) -> None:
    sound.remove("output/index.html").edit("content/index.md", "Willkommen", "Grüß Gott")
    (sound.root / "output/index.html").mkdir()

    assert sound.complaints() == (
        "output/index.html: error: Something else lies in the place of this file (File exists). "
        "[write-in-the-way]\n"
        "    The site as it was is unchanged. Put that elsewhere, and build it once more."
    )


def test_a_large_drawing_of_the_owners_is_none_of_our_business(site: TinySite) -> None:
    site.page("about.md", "# A\n\nText")
    site.file("static/map.svg", f"<svg><script>1</script><!--{'x' * 2_000_001}--></svg>")

    assert site.problems() == ()


def test_a_file_that_no_web_space_takes_is_told_before_it_is_read(sound: TinySite) -> None:
    with placed(sound, "static/film.mp4").open("wb") as film:
        film.truncate(2_000_000_001)

    assert sound.complaints() == (
        "static/film.mp4: error: This file is larger than 2 GB; no web space takes files of that size. "
        "[file-unhostable]\n"
        "    Make a film smaller, or link to a service for films; put anything else elsewhere."
    )


def test_a_film_on_an_old_disk_takes_as_long_as_it_takes(
    sound: TinySite, monkeypatch: pytest.MonkeyPatch
) -> None:
    placed(sound, "static/film.mp4").write_bytes(b"film")
    at_once = Digest.__call__

    def slowly(self: Digest, recipe: CopyRecipe) -> str:
        time.sleep(1.5)
        return at_once(self, recipe)

    monkeypatch.setattr(Once.__call__, "__kwdefaults__", {"lighten": None, "bound": 1.0})
    monkeypatch.setattr(Digest, "__call__", slowly)

    assert sound.complaints() == ""


def test_a_template_that_takes_too_long_to_be_read_is_told(
    sound: TinySite, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = placed(sound, "themes/werkstatt/templates/page.html")
    own.write_text('{% extends "werkstatt/page.html" %}')
    at_once = Preparer.__call__

    def slowly(self: Preparer, template: Template) -> Prepared:
        time.sleep(0 if template.shipped else 5)
        return at_once(self, template)

    monkeypatch.setattr(Once.__call__, "__kwdefaults__", {"lighten": None, "bound": 1.0})
    monkeypatch.setattr(Preparer, "__call__", slowly)

    assert sound.complaints() == (
        "themes/werkstatt/templates/page.html: error: What becomes of this file was not finished after 1 "
        "seconds. [render-too-slow]\n"
        "    If it is a picture or a template, make it smaller; if it is a page, perhaps a template of "
        "the theme runs in a circle. If the computer has much else to do, try again."
    )


@pytest.mark.parametrize("place", ["orders/7K3-MQ9-XAR/order.txt", "site.yaml", ".env", "records"])
def test_a_link_to_what_is_the_owners_alone_is_told_and_not_published(
    sound: TinySite, place: str
) -> None:
    if not (sound.root / place).exists():
        sound.file(f"{place}/x.txt" if place == "records" else place, "SECRET")
    before = sound.output()
    placed(sound, "static/notes.txt").symlink_to(sound.root / place)

    assert (
        f"static/notes.txt: error: This symbolic link leads to {place}, which is meant for you alone and "
        "is not published. [link-private]\n"
        "    Delete the link. If everybody is to read the file, put a copy of it here."
    ) in sound.complaints()
    assert sound.output() == before


def test_no_folder_of_pages_or_files_is_a_link_to_the_orders(sound: TinySite) -> None:
    sound.file("orders/7K3-MQ9-XAR/order.txt", "SECRET")
    (sound.root / "static").symlink_to("orders")

    assert "static: error: This symbolic link leads to orders" in sound.complaints()


@pytest.mark.parametrize("name", ["products", "blog", "testimonials", "images"])
def test_a_file_in_the_place_of_a_folder_of_content_is_told(sound: TinySite, name: str) -> None:
    sound.file(f"content/{name}", "x")

    assert sound.complaints() == NO_FOLDER.format(f"content/{name}")


def test_a_folder_in_the_place_of_a_page_is_told(sound: TinySite) -> None:
    placed(sound.page("more.md", "# Mehr\n\nText.\n"), "content/about.md").mkdir()

    assert sound.complaints() == NO_FILE.format("content/about.md")


def test_a_page_with_a_point_in_front_is_told_and_what_programs_leave_is_not(
    sound: TinySite,
) -> None:
    for name in (".#about.md", "._about.md", ".about.md~", ".git/about.md", ".about.md.swp"):
        sound.file(f"content/{name}", "x")
    assert sound.complaints() == ""

    sound.page(".about.md", "Wir.\n")
    assert sound.complaints() == (
        "content/.about.md: warning: The name begins with a point; such a file is not read as a page. "
        "[hidden-text]\n"
        "    If it is meant to be a page, rename it without the point. If it is still to wait, write into "
        "its head instead: draft: true"
    )


def test_two_names_that_only_a_computer_tells_apart_are_told_as_such(sound: TinySite) -> None:
    for name in ("gr\u00fcn.md", "gru\u0308n.md"):
        sound.page(name, "Grün.\n")
    if len(list((sound.root / "content").glob("gr*n.md"))) == 1:
        pytest.skip("this file system takes the two for one")

    assert "Two files look here as if they had the same name" in sound.complaints()


@POSIX
def test_a_name_steers_no_terminal(sound: TinySite) -> None:
    placed(sound, "static/a\x1b[31m\nb.txt").write_bytes(b"x")

    assert sound.complaints().startswith("static/a\ufffd[31m\ufffdb.txt: error: ")


def test_a_picture_that_vanishes_while_it_is_read_is_said_to_have(
    sound: TinySite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(root: Path, _: str) -> None:
        raise FileNotFoundError(2, "No such file or directory", str(root / "content/mug.jpg"))

    monkeypatch.setattr(reading, "scan", refuse)
    sound.page("about.md", "Wir.\n")

    assert sound.complaints() == (
        "content/mug.jpg: error: This file was there a moment ago and is gone now. [file-vanished]\n"
        "    Build the site once more as soon as all files are saved or copied."
    )


@POSIX
@pytest.mark.parametrize("name", ["content/about.md", "content/images/mug.png", "static/a.svg"])
def test_a_file_that_becomes_a_pipe_after_a_build_is_not_waited_for(
    sound: TinySite, name: str
) -> None:
    sound.page("about.md", "# Wir\n\n![Becher](images/mug.png)\n")
    sound.file("content/images/mug.png", picture()).file("static/a.svg", "<svg/>").problems()
    sound.remove(name)
    os.mkfifo(sound.root / name)

    assert NO_FILE.format(name) in sound.complaints()


def test_a_key_or_data_that_a_page_offers_is_told(sound: TinySite) -> None:
    sound.file("content/id_rsa", "-----BEGIN OPENSSH PRIVATE KEY-----\n")
    sound.file("content/kunden.csv", "Ada;Beispielgasse 1\n")
    assert "private" not in sound.complaints()

    sound.page("about.md", "# Wir\n\n[Hier](id_rsa) und [dort](kunden.csv)\n")
    assert sound.complaints() == (
        "content/id_rsa:1: error: A private key begins here; everybody could download this file. "
        "[private-key]\n"
        "    Take the file out. If it was on the web already, replace the key by a new one.\n"
        "content/kunden.csv: warning: Everybody could download this file; such files mostly hold data, "
        "passwords or mail. [static-private]\n"
        "    Take it out of the folder content."
    )
