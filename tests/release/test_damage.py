"""Records that are gone or damaged: told before anything false is published or released."""

from datetime import date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tiny_site import TinySite

from generator.cli import cli
from generator.release.recording import release

TERMS = "---\ntitle: Bedingungen\nversion: 2026-11-01\n---\nWir liefern binnen fünf Tagen.\n"
FROM_BACKUP = (
    "    Take it back from your backup or version control; without it, the lowest prices of the last 30 "
    "days would be wrong, and old orders could not be checked."
)
UNREADABLE = (
    "error: This file keeps what was released, but cannot be read. [record-unreadable]\n"
    "    Take it back from your backup or version control, or have a newer version of this program "
    "read it."
)


@pytest.fixture
def shop(site: TinySite) -> TinySite:
    """A mug that has cost 24 under terms of the first of November, and then 20."""
    site.setting("url:", "language: de-AT\n  url:").page("order-terms.md", TERMS)
    site.page("products/mug.md", "---\ntitle: Becher\nprice: 20\n---\nAus Ton.")
    release(on(site, date(2026, 11, 3)).request)
    site.edit("content/products/mug.md", "price: 20", "price: 24")
    release(on(site, date(2026, 11, 15)).request)
    return on(site, date(2026, 11, 21))


def on(site: TinySite, day: date) -> TinySite:
    """The same site on another day."""
    return site.asking(cutoff=datetime(day.year, day.month, day.day, 12))  # noqa: DTZ001 - its own time


def kept(site: TinySite, folder: str) -> list[str]:
    found = sorted((site.root / "records" / folder).iterdir())
    return [f"records/{folder}/{path.name}" for path in found]


def called(site: TinySite, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--lang", "en", *words, "--source", str(site.root)])


# --- gone ----------------------------------------------------------------------------------------


def test_a_day_that_a_later_one_names_is_missed_and_no_price_goes_out(shop: TinySite) -> None:
    assert shop.complaints() == ""
    before = shop.output()
    first, second = kept(shop, "days")
    shop.remove(first).edit("content/products/mug.md", "price: 24", "price: 22\nwas_price: 24")
    assert shop.complaints() == (
        f"{first}: error: This file keeps what was released, and is missing; it is named in {second}. "
        f"[record-gone]\n{FROM_BACKUP}"
    )
    assert shop.output() == before


def test_a_price_list_that_a_day_names_is_missed(shop: TinySite) -> None:
    days = {Path(file).stem: file for file in kept(shop, "days")}
    [gone, _] = kept(shop, "prices")
    [by] = [
        file
        for file in days.values()
        if Path(gone).stem in (shop.root / file).read_text(encoding="utf-8")
    ]
    assert shop.remove(gone).complaints() == (
        f"{gone}: error: This file keeps what was released, and is missing; it is named in {by}. "
        f"[record-gone]\n{FROM_BACKUP}"
    )


def test_price_lists_without_any_day_are_a_warning_that_the_next_release_ends(
    shop: TinySite,
) -> None:
    assert shop.remove("records/days").complaints() == (
        "records/days: warning: Price lists have been released, but the prices of no day are on record. "
        "[days-gone]\n"
        "    Take the folder back from your backup or version control. If there never was one, it is "
        "begun by: handschlag release"
    )
    release(shop.request)
    assert shop.complaints() == ""


def test_a_shop_that_sells_nothing_any_more_misses_no_list(shop: TinySite) -> None:
    shop.remove("content/products/mug.md")
    release(shop.request)
    assert shop.complaints() == ""


def test_lists_without_a_price_ask_for_no_days(site: TinySite) -> None:
    site.page("products/mug.md", "---\ntitle: Becher\nprice_note: nach Aufwand\n---\nAus Ton.")
    assert [file.split("/")[1] for file in release(site.request).written] == ["prices"]
    assert site.complaints() == ""


# --- damaged -------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [b"\xff\xfe\x00\x01\x02", b"\0\0\0\0", b"{\xff}"])
def test_a_binary_record_is_taken_back_and_not_saved_otherwise(shop: TinySite, text: bytes) -> None:
    for file in (kept(shop, folder)[0] for folder in ("prices", "days", "terms")):
        good = (shop.root / file).read_bytes()
        shop.file(file, text)
        said = called(shop, "release", "--today", "2026-11-21")
        assert said.exit_code == 1
        assert f"{file}: {UNREADABLE}" in said.output
        assert "UTF" not in said.output
        shop.file(file, good)


@pytest.mark.parametrize(
    ("text", "code"),
    [(b"<!doctype html>\n", "record-unreadable"), (b"\xff\xfe\0", "record-unreadable")],
)
def test_of_damaged_terms_nobody_says_that_they_were_not_released(
    shop: TinySite, text: bytes, code: str
) -> None:
    [terms] = kept(shop, "terms")
    shop.file(terms, text)
    _says_only_that(shop, terms, code)


def test_of_edited_terms_nobody_says_that_they_were_not_released(shop: TinySite) -> None:
    [terms] = kept(shop, "terms")
    shop.edit(terms, "fünf", "acht")
    _says_only_that(shop, terms, "record-changed")


def _says_only_that(shop: TinySite, file: str, code: str) -> None:
    before = (shop.root / "content/order-terms.md").read_bytes()
    for words in (("terms", "list"), ("terms", "new", "--date", "2027-01-01")):
        said = called(shop, *words)
        assert said.exit_code == 1
        assert said.output.startswith(f"{file}: error: ")
        assert f"[{code}]" in said.output
        assert said.output.count("error: ") == 1
        assert "in force" not in said.output
    assert (shop.root / "content/order-terms.md").read_bytes() == before


# --- ahead of its day ----------------------------------------------------------------------------


def test_a_new_version_ahead_of_its_day_is_fine_while_the_old_one_holds(shop: TinySite) -> None:
    shop.edit("content/order-terms.md", "2026-11-01", "2027-05-01")
    assert shop.complaints() == ""
