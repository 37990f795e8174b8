"""What may be the path of a file in an output."""

import pytest

from generator.engine import paths


@pytest.mark.parametrize(
    "path",
    [
        "index.html",
        "a/b/c.txt",
        ".well-known/security.txt",
        "über uns/ä.html",
        "a..b",
        "console.js",
    ],
)
def test_an_ordinary_path_has_no_flaw(path: str) -> None:
    assert paths.flaw(path) is None


@pytest.mark.parametrize(
    ("path", "flaw"),
    [
        ("", ""),
        ("/etc/passwd", "/etc/passwd"),
        ("a//b", "a//b"),
        ("a/", "a/"),
        ("a/../b", ".."),
        ("./a", "."),
        ("a\\b", "a\\b"),
        ("a\0b", "a\0b"),
        ("C:/a", "C:"),
        ("a/what?.pdf", "what?.pdf"),
        ("a/nul", "nul"),
        ("a/Aux.html", "Aux.html"),
        ("COM1.txt/b", "COM1.txt"),
        ("a./b", "a."),
        ("a /b", "a "),
        (".handschlag-manifest.json", ".handschlag-manifest.json"),
    ],
)
def test_a_path_that_cannot_be_written_everywhere_is_refused(path: str, flaw: str) -> None:
    assert paths.flaw(path) == flaw
    with pytest.raises(ValueError, match="cannot be written everywhere"):
        paths.check([path])


def test_a_file_cannot_be_the_folder_of_another() -> None:
    with pytest.raises(ValueError, match="“a/b” is a file and a folder"):
        paths.check(["a/b/c/d", "a/b", "x"])
