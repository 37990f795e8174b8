"""``terms list`` and ``terms new``: where every version stands, and how a new one begins."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tiny_site import TinySite

from generator.cli import cli
from generator.problems import SiteError
from generator.release.recording import release
from generator.release.versions import State, Version, list_versions, new_version
from generator.report import problem_text

HEAD = """\
---
title: Bedingungen
version: 2026-11-01   # der Name der Fassung
valid_from: 2026-11-01
---
"""
TEXT = f"{HEAD}Wir liefern binnen fünf Tagen.\n"
IN_ENGLISH = "---\ntitle: Terms\nversion: 2026-11-01\n---\nWe deliver within five days.\n"

GONE = (
    "content/{}: warning: The terms have been released (last 2026-11-01), but their file is missing; "
    "orders would name none any more. [terms-gone]\n"
    "    Take the file back from your backup."
)


@pytest.fixture
def shop(site: TinySite) -> TinySite:
    """Terms in two languages."""
    site.setting("url:", "language: de-AT\n  languages: [de-AT, en]\n  url:")
    return site.page("order-terms.md", TEXT).page("order-terms.en.md", IN_ENGLISH)


def refused(site: TinySite, day: date) -> str:
    with pytest.raises(SiteError) as broken:
        new_version(site.request, day)
    return "\n".join(problem_text(each, "en") for each in broken.value.problems)


def states(site: TinySite) -> list[tuple[str, str, str, bool]]:
    return [
        (each.version.isoformat(), each.language, each.state.value, each.released)
        for each in list_versions(site.request)
    ]


# --- a new version -----------------------------------------------------------------------------


def test_a_new_version_changes_the_day_in_every_language_and_nothing_else(shop: TinySite) -> None:
    release(shop.request)
    files = new_version(shop.request, date(2027, 1, 1))
    assert files == ("content/order-terms.md", "content/order-terms.en.md")
    text = (shop.root / files[0]).read_text(encoding="utf-8")
    assert text == TEXT.replace("2026-11-01", "2027-01-01")
    english = (shop.root / files[1]).read_text(encoding="utf-8")
    assert english == IN_ENGLISH.replace("2026-11-01", "2027-01-01")
    assert shop.problems() == ()


def test_a_text_that_was_changed_too_early_is_mended_by_a_new_version(shop: TinySite) -> None:
    release(shop.request)
    shop.edit("content/order-terms.md", "fünf", "acht")
    assert [each.code for each in shop.problems()] == ["terms-changed"]
    new_version(shop.request, date(2026, 11, 21))
    assert shop.problems() == ()
    done = release(shop.request)
    assert done.written == (
        "records/terms/2026-11-21.de-AT.html",
        "records/terms/2026-11-21.en.html",
    )


def test_a_version_that_was_not_released_needs_no_new_one(shop: TinySite) -> None:
    assert refused(shop, date(2027, 1, 1)) == (
        "content/order-terms.en.md:3:1: error: Version 2026-11-01 has not been released yet and may "
        "be changed as it stands. [terms-new-needless]\n"
        "    A new version is needed only once this one is written down by “handschlag release”.\n"
        "content/order-terms.md:3:1: error: Version 2026-11-01 has not been released yet and may "
        "be changed as it stands. [terms-new-needless]\n"
        "    A new version is needed only once this one is written down by “handschlag release”."
    )


def test_a_new_version_is_later_than_the_last(shop: TinySite) -> None:
    release(shop.request)
    before = (shop.root / "content/order-terms.md").read_bytes()
    assert "terms-new-too-early" in refused(shop, date(2026, 11, 1))
    assert (shop.root / "content/order-terms.md").read_bytes() == before


def test_without_terms_there_is_nothing_to_begin(site: TinySite) -> None:
    assert "terms-missing" in refused(site, date(2027, 1, 1))


def test_a_head_in_another_notation_is_left_to_its_author(shop: TinySite) -> None:
    text = '---\n{title: Bedingungen, version: "2026-11-01"}\n---\nWir liefern.\n'
    shop.remove("content/order-terms.en.md").page("order-terms.md", text)
    release(shop.request)
    assert "terms-head-unclear" in refused(shop, date(2027, 1, 1))
    assert (shop.root / "content/order-terms.md").read_text(encoding="utf-8") == text


def test_line_ends_of_windows_do_not_hide_the_head(shop: TinySite) -> None:
    shop.file("content/order-terms.md", TEXT.replace("\n", "\r\n"))
    release(shop.request)
    new_version(shop.request, date(2027, 1, 1))
    assert b"version: 2027-01-01" in (shop.root / "content/order-terms.md").read_bytes()


# --- all versions ------------------------------------------------------------------------------


def test_the_list_says_where_every_version_stands(shop: TinySite) -> None:
    assert states(shop)[0] == ("2026-11-01", "de-AT", "in-force", False)
    release(shop.request)
    new_version(shop.request, date(2027, 1, 1))
    assert states(shop) == [
        ("2027-01-01", "de-AT", "announced", False),
        ("2027-01-01", "en", "announced", False),
        ("2026-11-01", "de-AT", "in-force", True),
        ("2026-11-01", "en", "in-force", True),
    ]
    later = shop.asking(cutoff=datetime(2027, 1, 1, 8))  # noqa: DTZ001 - the site's own time
    assert [state for _, language, state, _ in states(later) if language == "en"] == [
        "in-force",
        "former",
    ]


def test_the_list_names_a_version_that_was_changed(shop: TinySite) -> None:
    release(shop.request)
    shop.edit("content/order-terms.md", "fünf", "acht")
    [version] = [each for each in list_versions(shop.request) if each.language == "de-AT"]
    day = date(2026, 11, 1)
    mark = version.fingerprint
    assert version == Version(day, day, "de-AT", mark, State.IN_FORCE, released=True, changed=True)


# --- on the command line -------------------------------------------------------------------------


def run(site: TinySite, *words: str) -> Result:
    command, *rest = words
    sub = rest[:1] if command == "terms" else []
    more = rest[1:] if command == "terms" else rest
    arguments = ["--lang", "en", command, *sub, "--source", str(site.root), *more]
    return CliRunner().invoke(cli, arguments)


def test_release_says_what_it_wrote_and_then_that_there_is_nothing_new(shop: TinySite) -> None:
    today = f"{datetime.now():%Y-%m-%d}"  # noqa: DTZ005 - as the command sees it
    first = run(shop, "release", "--today", today)
    assert first.exit_code == 0
    assert first.output == (
        "Written down what counts from now on:\n"
        "  records/terms/2026-11-01.de-AT.html\n"
        "  records/terms/2026-11-01.en.html\n"
        "These files belong to your site: back them up with it, and change nothing in them.\n"
    )
    again = run(shop, "release", "--today", today)
    assert (again.exit_code, again.output) == (
        0,
        "Nothing new: terms and prices are written down as they are already.\n",
    )


def test_terms_whose_file_is_gone_are_missed_in_their_language(shop: TinySite) -> None:
    release(shop.request)
    german = (shop.root / "content/order-terms.md").read_bytes()
    assert shop.remove("content/order-terms.md").complaints() == GONE.format("order-terms.md")
    shop.file("content/order-terms.md", german).remove("content/order-terms.en.md")
    shop.page("index.en.md", "Welcome.")
    assert shop.complaints() == GONE.format("order-terms.en.md")


def test_a_release_says_that_terms_are_gone(shop: TinySite) -> None:
    run(shop, "release")
    shop.remove("content/order-terms.md")
    said = run(shop, "release")
    assert said.exit_code == 0
    assert (
        said.output
        == f"{GONE.format('order-terms.md')}\n\n1 warning\nNothing new was written down.\n"
    )
    assert [
        each["code"] for each in json.loads(run(shop, "release", "--json").output)["problems"]
    ] == ["terms-gone"]


def test_release_speaks_to_programs_too(shop: TinySite) -> None:
    said = json.loads(run(shop, "release", "--json").output)
    assert said["ok"] is True
    assert [Path(file).name for file in said["written"]] == [
        "2026-11-01.de-AT.html",
        "2026-11-01.en.html",
    ]
    shop.edit("content/order-terms.md", "fünf", "acht")
    broken = run(shop, "release", "--json")
    assert broken.exit_code == 1
    said = json.loads(broken.output)
    assert (said["ok"], [each["code"] for each in said["problems"]]) == (False, ["terms-changed"])


def test_a_refused_release_says_so_and_fails(shop: TinySite) -> None:
    run(shop, "release")
    shop.edit("content/order-terms.md", "fünf", "acht")
    broken = run(shop, "release")
    assert broken.exit_code == 1
    assert broken.output.endswith("Nothing was written down.\n")
    assert run(shop, "release", "--today", "someday").exit_code == 2


def test_terms_list_is_a_line_for_each_version(shop: TinySite) -> None:
    run(shop, "release")
    lines = run(shop, "terms", "list").output.splitlines()
    assert [line.split("  ")[0] for line in lines] == ["2026-11-01", "2026-11-01"]
    assert all(line.endswith("in force") for line in lines)
    [german, _] = json.loads(run(shop, "terms", "list", "--json").output)
    assert german["language"] == "de-AT"
    assert german["released"] is True


def test_terms_new_says_what_comes_next(shop: TinySite) -> None:
    run(shop, "release")
    done = run(shop, "terms", "new", "--date", "2027-01-01")
    assert done.exit_code == 0
    assert done.output.startswith("Version 2027-01-01 is begun in:\n")
    assert done.output.endswith("It is written down by: handschlag release\n")
    assert run(shop, "terms", "new", "--date", "2027-01-01").exit_code == 1
