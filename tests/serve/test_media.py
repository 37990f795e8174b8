"""Kinds of files."""

import pytest

from generator.serve.media import content_type


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("index.html", "text/html; charset=utf-8"),
        ("a/style.CSS", "text/css; charset=utf-8"),
        ("data.js", "text/javascript; charset=utf-8"),
        ("feed.json", "application/json; charset=utf-8"),
        ("photo.webp", "image/webp"),
        ("logo.svg", "image/svg+xml; charset=utf-8"),
        ("film.mp4", "video/mp4"),
        ("a.b/README", "application/octet-stream"),
        ("CNAME", "application/octet-stream"),
    ],
)
def test_a_files_kind_is_told_by_its_name(file: str, kind: str) -> None:
    assert content_type(file) == kind
