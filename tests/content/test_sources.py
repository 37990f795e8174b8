"""Finding the files of a site, and nothing that is none of it."""

import errno
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.content import sources
from generator.content.sources import Sources, scan


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "content").mkdir(parents=True)
    return folder


def write(root: Path, *files: str) -> None:
    for file in files:
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_text(file, encoding="utf-8")


def said(sources: Sources) -> list[str]:
    return [f"{each.where}: {each.code}" for each in sources.problems]


can_link = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows asks for a privilege to link"
)


def test_texts_pictures_and_static_files_are_found_in_the_order_of_names(root: Path) -> None:
    write(root, "content/b.md", "content/a/c.MD", "content/a/d.markdown", "content/a/e.jpg")
    write(root, "static/CNAME", "static/.well-known/security.txt", "site.yaml", "notes.md")
    found = scan(root)
    assert [each.file for each in found.texts] == [
        "content/a/c.MD",
        "content/a/d.markdown",
        "content/b.md",
    ]
    assert [each.file for each in found.assets] == ["content/a/e.jpg"]
    assert [each.file for each in found.static] == [
        "static/.well-known/security.txt",
        "static/CNAME",
    ]
    assert found.texts[2].data == b"content/b.md"
    assert found.static[1].size == len("static/CNAME")
    assert found.problems == ()


def test_what_editors_and_systems_leave_behind_is_no_part_of_a_site(root: Path) -> None:
    litter = [".a.md.swp", "a.md~", "#a.md#", "~$a.docx", ".DS_Store", "Thumbs.db", "desktop.ini",
              "a.tmp", "a.bak", "a.part", ".git/config", "__MACOSX/a", ".well-known/a",
              "__pycache__/a.pyc"]  # fmt: skip
    write(root, *(f"content/{name}" for name in litter), "static/.DS_Store", "static/._a.pdf")
    assert scan(root) == Sources()


def test_a_site_without_content_is_told_so(tmp_path: Path) -> None:
    assert said(scan(tmp_path)) == ["content: no-content"]


@pytest.mark.parametrize("name", ["a.md.txt", "a.mkd", "a.mdown"])
def test_a_name_that_almost_is_a_pages_is_told(root: Path, name: str) -> None:
    write(root, f"content/{name}")
    assert said(scan(root)) == [f"content/{name}: nearly-markdown"]


def test_a_text_that_is_far_too_large_is_not_read(root: Path) -> None:
    write(root, "content/b.md")
    (root / "content/a.md").write_bytes(b"a" * 2_000_001)
    found = scan(root)
    assert said(found) == ["content/a.md: file-too-large"]
    assert [each.file for each in found.texts] == ["content/b.md"]


@can_link
def test_a_link_must_not_lead_out_of_the_site(root: Path, tmp_path: Path) -> None:
    write(tmp_path, "geheim.md", "ordner/a.md")
    (root / "content/a.md").symlink_to(tmp_path / "geheim.md")
    (root / "content/b").symlink_to(tmp_path / "ordner")
    (root / "content/c.md").symlink_to("nirgends.md")
    (root / "content/d.md").symlink_to("d.md")
    assert said(scan(root)) == [
        f"content/{name}: link-outside" for name in ("a.md", "b", "c.md", "d.md")
    ]
    assert scan(root).texts == ()


@can_link
def test_a_link_within_the_site_is_a_file_but_no_folder(root: Path) -> None:
    write(root, "content/a.md", "content/b/c.md")
    (root / "content/d.md").symlink_to("a.md")
    (root / "content/e").symlink_to("b")
    found = scan(root)
    assert [each.file for each in found.texts] == ["content/a.md", "content/b/c.md", "content/d.md"]
    assert said(found) == ["content/e: linked-folder"]


@can_link
def test_content_itself_must_not_lead_out_of_the_site(tmp_path: Path) -> None:
    write(tmp_path, "anderswo/a.md")
    (tmp_path / "site").mkdir()
    (tmp_path / "site/content").symlink_to(tmp_path / "anderswo")
    assert said(scan(tmp_path / "site")) == ["content: link-outside"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(root: Path) -> None:
    os.mkfifo(root / "content/a.md")
    assert said(scan(root)) == ["content/a.md: not-a-file"]


def test_what_must_not_be_read_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(root, "content/a.md", "content/b/c.md", "content/d.md")
    listed, opened = os.scandir, open

    def list_others(path: str) -> object:  # permission bits would not keep out an administrator
        refuse_if(path.endswith("/b"))
        return listed(path)

    def open_others(path: str, *how: Any, **more: Any) -> Any:
        refuse_if(path.endswith("/a.md"))
        return opened(path, *how, **more)

    monkeypatch.setattr(os, "scandir", list_others)
    monkeypatch.setattr(sources, "open", open_others, raising=False)
    found = scan(root)
    assert said(found) == ["content/a.md: file-unreadable", "content/b: file-unreadable"]
    assert [each.file for each in found.texts] == ["content/d.md"]


def refuse_if(forbidden: bool) -> None:
    if forbidden:
        raise PermissionError(errno.EACCES, "Permission denied")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are always Unicode here")
def test_a_name_that_is_no_text_is_told(root: Path) -> None:
    (root / os.fsdecode(b"content/\xfcber.md")).write_bytes(b"a")
    assert said(scan(root)) == ["content/?ber.md: unreadable-name"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let such names be")
@pytest.mark.parametrize("name", ["preis?.pdf", "a:b.jpg", "con.pdf", "a .", "a\nb.pdf"])
def test_a_file_that_could_not_be_copied_everywhere_is_told(root: Path, name: str) -> None:
    write(root, f"static/{name}", f"content/{name}", f"content/{name}.md")
    found = scan(root)
    assert [each.code for each in found.problems] == ["awkward-name", "awkward-name"]
    assert (found.assets, found.static) == ((), ())
    assert [each.file for each in found.texts] == [f"content/{name}.md"]


def test_a_long_name_is_a_name(root: Path) -> None:
    long = "a" * 200
    write(root, f"content/{long}.md")
    assert [each.file for each in scan(root).texts] == [f"content/{long}.md"]
