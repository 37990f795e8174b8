"""Sites in, sites out: what the smallest of them look like, and how building goes wrong."""

import subprocess
import sys
from pathlib import Path

import pytest
from markup import Markup
from tiny_site import SETTINGS, TinySite

from generator.engine.change import How
from generator.problems import SiteError


def test_four_lines_and_one_file_make_a_site(site: TinySite) -> None:
    site.page("ueber-uns.md", "# Über uns\n\nWir binden Bücher. *Seit 1998.*")

    assert site.complaints() == ""

    page = Markup(site.html("/ueber-uns/"))
    assert page.text_of("title") == ["Über uns – Werkstatt"]
    assert page.text_of("h1") == ["Über uns"]
    assert page.text_of("em") == ["Seit 1998."]
    assert "Wir binden Bücher. Seit 1998." in page.text_of("main")[0]
    home = Markup(site.html("/"))
    assert home.text_of("title") == ["Werkstatt"]
    assert home.text_of("h1") == ["Werkstatt"]
    assert "werkstatt@example.at" in home.text_of("main")[0]
    assert sorted(path for path in site.output() if not path.startswith("assets/")) == [
        ".htaccess",
        "404.html",
        "_headers",
        "apple-touch-icon.png",
        "contact/index.html",
        "favicon.ico",
        "icon-192.png",
        "icon-512.png",
        "icon-maskable-512.png",
        "index.html",
        "kontakt.vcf",
        "nginx.conf",
        "robots.txt",
        "site.webmanifest",
        "sitemap.xml",
        "ueber-uns/index.html",
    ]


def test_the_menu_of_a_small_site_is_made_from_what_is_there(site: TinySite) -> None:
    site.page("about.md", "# Über uns").page("products/mug.md", "---\ntitle: A\nprice: 1\n---\n")
    site.page("blog/2026-11-01-a.md", "# A").page("imprint.md", "# Impressum").build()

    page = Markup(site.html("/about/"))
    assert page.text_of("nav") == [
        "Produkte Neues Über uns Kontakt",
        "Start Über uns",
        "Weitere Seiten Impressum",
    ]
    (imprint,) = page.marked("data-legal", "imprint-link")
    assert imprint[1]["href"] == "../imprint/"


@pytest.mark.parametrize("signs", ["\ufeff", ""], ids=["with a BOM", "without"])
@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"], ids=["CRLF", "CR", "LF"])
def test_files_of_every_system_read_alike(site: TinySite, signs: str, ends: str) -> None:
    text = "---\ntitle: Größe\n---\n## Maß\n\n- eins\n- zwei\n"
    site.file("content/about.md", (signs + text.replace("\n", ends)).encode())
    site.file("site.yaml", (signs + SETTINGS.replace("\n", ends)).encode())

    assert site.complaints() == ""
    assert "<h1>Größe</h1>" in site.html("/about/")
    assert "<li>zwei</li>" in site.html("/about/")


def test_everything_wrong_is_said_at_once(site: TinySite) -> None:
    site.setting("url:", "adress: x\n  url:")
    site.page("about.md", "---\ntitel: Über uns\n---\nSiehe [hier](gone.md).")
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 1.250\n---\n")

    assert [(str(each.where), each.code) for each in site.problems()] == [
        ("content/about.md:2:1", "unknown-key"),
        ("content/about.md:4", "broken-link"),
        ("content/products/mug.md:3:8", "ambiguous-number"),
        ("site.yaml:3:3", "unknown-key"),
    ]


def test_the_folder_of_the_site_may_have_any_name(tmp_path: Path) -> None:
    site = TinySite(tmp_path / "Größe & Maß [neu] %20 #1")
    site.page("about.md", "# Über uns\n\nText").file("static/a.txt", "a")

    assert site.complaints() == ""
    assert site.output()["a.txt"] == b"a"


def test_the_output_may_lie_in_folders_yet_to_be_made(site: TinySite, tmp_path: Path) -> None:
    output = tmp_path / "a" / "b" / "public"

    site.page("about.md", "# A").asking(output=output).build()

    assert (output / "about" / "index.html").is_file()


@pytest.mark.parametrize("name", ["content", "content/sub", ".", "..", "themes", "static"])
def test_content_is_never_an_output(site: TinySite, name: str) -> None:
    site.page("about.md", "# A").file("static/a.txt", "a").file("themes/x/theme.yaml", "name: x\n")
    before = {path for path in site.root.rglob("*") if ".handschlag" not in path.as_posix()}

    with pytest.raises(SiteError):
        site.asking(output=site.root / name).build()

    after = {path for path in site.root.rglob("*") if ".handschlag" not in path.as_posix()}
    assert after == before


def test_a_folder_of_other_peoples_files_is_never_an_output(site: TinySite) -> None:
    site.page("about.md", "# A").file("output/holiday.jpg", b"mine")

    assert site.complaints() == (
        "output: error: Files that this program did not make lie in this folder. [output-not-empty]\n"
        "    Name a folder of its own that is new or empty."
    )
    assert site.output() == {"holiday.jpg": b"mine"}


def test_files_that_others_put_into_the_output_stay(site: TinySite) -> None:
    site.page("about.md", "# A").page("help.md", "# B").build()
    site.file("output/CNAME", "www.example.at")

    site.remove("content/help.md").edit("content/about.md", "# A", "# C").build()

    assert site.output()["CNAME"] == b"www.example.at"
    assert "help/index.html" not in site.output()
    assert "<h1>C</h1>" in site.html("/about/")


# --- the command ----------------------------------------------------------------------------------


def _run(site: TinySite, *arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "generator", "--lang", "en", *arguments],
        cwd=site.root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_the_command_says_what_it_did(site: TinySite) -> None:
    site.page("about.md", "# A\n\nText\n")

    code, said, wrong = _run(site, "build", "--today", "2026-11-21")
    again = _run(site, "build", "--today", "2026-11-21")

    assert (code, wrong) == (0, "")
    assert said.splitlines()[0] == "Done: 4 pages, 32 files in output/"
    assert again == (
        0,
        "Nothing has changed: 4 pages, 32 files, all up to date.\n"
        "What the law asks: 1 missing, 0 to look at; to see which: handschlag check\n",
        "",
    )


def test_the_command_says_what_is_wrong_and_that_nothing_was_written(site: TinySite) -> None:
    site.page("about.md", "# A\n\n[hier](gone.md)")

    code, said, wrong = _run(site, "build")

    assert (code, said) == (1, "")
    assert wrong == (
        "content/about.md:3: error: The link to “gone.md” leads nowhere. [broken-link]\n"
        "    Name the file, seen from this one: products/sketchbook.md\n"
        "\n"
        "1 error\n"
        "Nothing was written; the site in output/ is as it was.\n"
    )
    assert not (site.root / "output").exists()


def test_an_output_that_only_its_owner_sees_changes_in_place_and_is_the_same(
    site: TinySite,
) -> None:
    site.page("about.md", "# About").page("blog/2026-11-01-a.md", "# A")
    beside = site.asking(output=site.root / "beside", in_one_step=False)
    site.build()
    beside.build()
    site.edit("content/about.md", "# About", "# Changed").remove("content/blog/2026-11-01-a.md")

    report = beside.build()
    site.build()

    assert report.changes.how is How.JOURNAL
    assert "about/index.html" in report.changes.written
    assert beside.output() == site.output()
    assert not (site.root / ".beside.handschlag-staging").exists()


def test_a_folder_in_place_of_the_lock_is_told_with_what_to_delete(site: TinySite) -> None:
    (site.root / ".handschlag/lock").mkdir(parents=True)

    assert site.complaints() == (
        ".handschlag/lock: error: A folder lies here in place of a file of the program. "
        "[build-lock-folder]\n"
        "    Delete the folder .handschlag; it is made anew."
    )


def test_a_copy_of_the_settings_is_told_as_long_as_it_is_there(site: TinySite) -> None:
    site.page("about.md", "# Wir\n\nText").build()
    site.file("site (1).yaml", "site: {}\n")
    assert "site-yaml-twice" in {each.code for each in site.build().problems}
    site.remove("site (1).yaml")
    assert not site.build().problems


@pytest.mark.parametrize("name", [".git/x", ".handschlag", ".handschlag/out"])
def test_no_site_is_put_where_programs_keep_their_own_things(site: TinySite, name: str) -> None:
    site.page("about.md", "# A").file(".git/HEAD", "x")

    said = site.asking(output=site.root / name).complaints()

    folder = name.partition("/")[0]
    assert f"{name}: error: The finished site cannot be put into the folder {folder}." in said


@pytest.mark.parametrize("name", ["content/x", "static", "orders/x"])
def test_no_site_is_put_among_the_sources_of_another(
    site: TinySite, tmp_path: Path, name: str
) -> None:
    other = TinySite(tmp_path / "other").page("index.md", "# A").page("x.md", "# X")
    before = sorted(tmp_path.joinpath("other").rglob("*"))

    said = site.page("about.md", "# A").asking(output=other.root / name).complaints()

    assert f"[output-{name.partition('/')[0]}]" in said
    assert sorted(tmp_path.joinpath("other").rglob("*")) == before


def test_a_path_that_no_system_takes_is_said_to_be_too_long(site: TinySite) -> None:
    said = site.page("about.md", "# A").asking(output=site.root / ("x" * 300)).complaints()

    assert ": error: This path is too long for the system. [path-too-long]" in said
