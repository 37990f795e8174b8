"""Pages that somebody changed in the output: made anew, told, and what they held is not lost."""

from pathlib import Path

import pytest
from tiny_site import TinySite

from generator.engine.output import publish

SAID = (
    "output/{0}: warning: This file had been changed by hand; it is now again as the site wants it. "
    "[output-edited]\n"
    "    What it held lies in .handschlag/edited/{1}/{0}. Change the text in content that it is made "
    "from instead."
)


@pytest.fixture
def built(site: TinySite) -> TinySite:
    site.page("index.md", "Willkommen.\n").page("about.md", "# Wir\n\nWerkstatt.\n")
    assert site.complaints() == ""
    return site


@pytest.mark.parametrize(
    "change",
    [
        lambda site: site,
        lambda site: site.edit("content/about.md", "Werkstatt", "Atelier"),
        lambda site: site.page("more.md", "# Mehr\n\nText.\n"),
        lambda site: site.remove("content/about.md"),
    ],
    ids=["nothing else", "a word of it", "another page", "it is deleted"],
)
def test_what_an_owner_wrote_into_a_page_is_kept_and_told_once(built: TinySite, change) -> None:  # type: ignore[no-untyped-def]
    built.file("output/about/index.html", "BY HAND")
    change(built)

    assert built.complaints() == SAID.format("about/index.html", "000001")
    kept = built.root / ".handschlag/edited/000001/about/index.html"
    assert kept.read_text(encoding="utf-8") == "BY HAND"
    assert b"BY HAND" not in built.output().get("about/index.html", b"")
    assert built.complaints() == ""


def test_a_page_that_was_only_copied_or_touched_is_not_told(built: TinySite) -> None:
    page = built.root / "output/about/index.html"
    page.write_bytes(page.read_bytes())
    built.edit("content/about.md", "Werkstatt", "Atelier")

    assert built.complaints() == ""
    assert not (built.root / ".handschlag/edited").exists()


@pytest.mark.parametrize("exchange", [True, False], ids=["exchanged", "journal"])
def test_the_last_ten_lots_stay(tmp_path: Path, exchange: bool) -> None:
    output, aside = tmp_path / "output", tmp_path / "aside"
    for number in range(13):
        (output / "a.html").write_text(f"edited {number}", encoding="utf-8") if number else None
        publish({"a.html": b"%d" % number}, output, exchange=exchange, aside=aside)

    assert [each.name for each in sorted(aside.iterdir())] == [f"{n:06}" for n in range(3, 13)]
    assert (aside / "000012/a.html").read_text(encoding="utf-8") == "edited 12"


def test_where_it_cannot_be_kept_nothing_is_changed(built: TinySite) -> None:
    built.file("output/about/index.html", "BY HAND").file(".handschlag/edited", "in the way")

    assert "[write-" in built.complaints()
    assert built.output()["about/index.html"] == b"BY HAND"
