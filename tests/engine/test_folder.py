"""Which folders may become an output, and what each of the others is refused for."""

import os
from pathlib import Path

import pytest

from generator.engine.failure import Refused
from generator.engine.folder import check_folder
from generator.engine.output import publish

LINKS = pytest.mark.skipif(os.name == "nt", reason="links need a privilege here")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site" / "content" / "pages").mkdir(parents=True)
    return tmp_path / "site"


def refusal(folder: Path, site: Path) -> str:
    """Why ``folder`` cannot be the output of ``site``; empty if it can."""
    apart = [(site / "content", "content"), (site / "records", "records")]
    try:
        check_folder(folder, above=[(site, "site")], apart=apart)
    except Refused as refused:
        return str(refused.reason)
    return ""


def test_a_folder_that_is_not_there_yet_can_be_made(site: Path) -> None:
    assert refusal(site / "output", site) == ""
    assert refusal(site.parent / "elsewhere" / "output", site) == ""


def test_an_empty_folder_can_be_filled(site: Path) -> None:
    (site / "output").mkdir()

    assert refusal(site / "output", site) == ""


def test_the_folder_of_an_earlier_build_can_be_filled_again(site: Path) -> None:
    publish({"index.html": b"Welcome."}, site / "output")

    assert refusal(site / "output", site) == ""


def test_a_folder_with_only_hidden_files_can_be_filled(site: Path) -> None:
    (site / "output" / ".git").mkdir(parents=True)

    assert refusal(site / "output", site) == ""


def test_dangerous_places_are_refused(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(site.parent / "people" / "ada"))
    monkeypatch.setenv("USERPROFILE", str(site.parent / "people" / "ada"))
    (site.parent / "people" / "ada").mkdir(parents=True)

    assert refusal(Path(site.anchor), site) == "root"
    assert refusal(site.parent / "people" / "ada", site) == "home"
    assert refusal(site.parent / "people", site) == "home"
    assert refusal(site, site) == "site"
    assert refusal(site / "content" / "..", site) == "site"
    assert refusal(site.parent, site) in ("home", "site")
    assert refusal(site / "content", site) == "content"
    assert refusal(site / "content" / "pages", site) == "content"
    assert refusal(site / "content" / "new" / "output", site) == "content"
    assert refusal(site / "records", site) == "records"
    assert refusal(site / "records" / "output", site) == "records"


def test_what_lies_below_a_file_or_in_a_finished_site_is_refused(site: Path) -> None:
    (site / "notes").write_text("notes", encoding="utf-8")
    publish({"index.html": b"Welcome."}, site / "output")

    assert refusal(site / "notes" / "output", site) == "below-file"
    assert refusal(site / "output" / "new", site) == "inside"
    assert refusal(site / "output" / "new" / "output", site) == "inside"


@LINKS
def test_what_lies_below_a_link_is_refused_if_it_leads_nowhere(site: Path) -> None:
    (site / "there").mkdir()
    (site / "good").symlink_to("there")
    (site / "dead").symlink_to("nowhere")

    assert refusal(site / "good" / "output", site) == ""
    assert refusal(site / "dead" / "output", site) == "below-file"


def test_the_output_of_another_site_is_refused(site: Path) -> None:
    other = site.parent / "other"
    other.mkdir()
    publish({"index.html": b"Welcome."}, other / "output")
    assert refusal(other / "output", site) == ""

    (other / ".handschlag").mkdir()  # a site was built there
    assert refusal(other / "output", site) == "other-site"
    assert refusal(other / "output", other) == ""
    assert refusal(other / "elsewhere", site) == ""


def test_a_file_is_refused(site: Path) -> None:
    (site / "output").write_text("notes", encoding="utf-8")

    assert refusal(site / "output", site) == "file"


def test_a_folder_of_other_peoples_files_is_refused(site: Path) -> None:
    (site / "output").mkdir()
    (site / "output" / "thesis.odt").touch()

    assert refusal(site / "output", site) == "not-empty"
    with pytest.raises(Refused):
        publish({"index.html": b""}, site / "output")
    assert [each.name for each in (site / "output").iterdir()] == ["thesis.odt"]


def test_a_folder_whose_list_of_our_files_is_damaged_is_refused(site: Path) -> None:
    publish({"index.html": b"Welcome."}, site / "output")
    (site / "output" / ".handschlag-manifest.json").write_bytes(b"\xff")

    assert refusal(site / "output", site) == "damaged"


@LINKS
def test_a_link_is_refused_wherever_it_leads(site: Path) -> None:
    (site.parent / "elsewhere").mkdir()
    (site / "output").symlink_to(site.parent / "elsewhere")
    (site / "lost").symlink_to(site.parent / "nowhere")

    assert refusal(site / "output", site) == "link"
    assert refusal(site / "lost", site) == "link"
    with pytest.raises(Refused):
        publish({"index.html": b""}, site / "output")


@LINKS
def test_a_link_on_the_way_does_not_hide_where_it_leads(site: Path) -> None:
    (site / "public").symlink_to(site / "content")

    assert refusal(site / "public" / "output", site) == "content"
