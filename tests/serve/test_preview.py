"""A preview in its own process, from the first build to Ctrl-C."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import SOON, Running, eventually, running
from tiny_site import TinySite, files_in

ONLY_HERE = pytest.mark.skipif(
    os.name == "nt", reason="Windows sends Ctrl-C to a whole terminal only"
)
HOME = "---\ntitle: {title}\n---\n\n{text}\n"


def _home(text: str, title: str = "Start") -> str:
    return HOME.format(title=title, text=text)


def _small(site: TinySite) -> TinySite:
    site.file("static/film.bin", bytes(range(256)) * 1000)
    return site.page("index.md", _home("Erster Stand."))


@pytest.fixture
def small(site: TinySite) -> TinySite:
    return _small(site)


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A preview whose site nobody changes."""
    with running(_small(TinySite(tmp_path_factory.mktemp("standing"))).root) as preview:
        yield preview


@pytest.fixture
def preview(small: TinySite) -> Iterator[Running]:
    with running(small.root) as preview:
        yield preview


def _shows(preview: Running, text: str) -> bool:
    return text in preview.get("/").text


# --- what is handed out --------------------------------------------------------------------------


def test_a_page_is_handed_out_live_and_is_not_kept_by_browsers(standing: Running) -> None:
    page = standing.get("/")
    assert page.status == 200
    assert "Erster Stand." in page.text
    assert '<script src="/.handschlag/preview.js?site=' in page.text
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["content-length"] == str(len(page.body))
    assert standing.get("/.handschlag/preview.js").text.startswith("// Runs in every page")


def test_what_is_not_there_is_the_sites_own_page_for_that(standing: Running) -> None:
    page = standing.get("/keine/solche/seite")
    assert page.status == 404
    assert '<link rel="canonical"' not in page.text
    assert "noindex" in page.text
    assert standing.get("/.handschlag/preview/index.html").status == 404


def test_a_head_is_the_answer_without_its_body(standing: Running) -> None:
    whole, head = standing.get("/"), standing.get("/", "HEAD")
    assert head.body == b""
    assert head.headers["content-length"] == whole.headers["content-length"]


def test_parts_of_a_file_are_handed_out(standing: Running) -> None:
    part = standing.get("/film.bin", Range="bytes=10-19")
    assert (part.status, part.body) == (206, bytes(range(10, 20)))
    assert part.headers["content-range"] == "bytes 10-19/256000"
    assert standing.get("/film.bin", Range="bytes=-1").body == b"\xff"
    beyond = standing.get("/film.bin", Range="bytes=256000-")
    assert (beyond.status, beyond.headers["content-range"]) == (416, "bytes */256000")
    assert len(standing.get("/film.bin", Range="bytes=0-1,5-6").body) == 256_000


def test_nothing_can_be_sent_to_a_preview(standing: Running) -> None:
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH"):
        answer = standing.get("/", method)
        assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD")


# --- who is not answered -------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/nope", "/film.bin", "/.handschlag/preview.js"])
def test_a_strange_website_gets_nothing(standing: Running, path: str) -> None:
    assert standing.get(path, Host="evil.example").status == 403
    assert standing.get(path, Origin="https://evil.example").status == 403
    assert standing.get(path, Host=f"localhost:{standing.port}").status in (200, 404)


@pytest.mark.parametrize(
    "path",
    [
        b"/../site.yaml",
        b"/%2e%2e/%2e%2e/site.yaml",
        b"/..%2f..%2fsite.yaml",
        b"/..%5c..%5csite.yaml",
        b"/%252e%252e/site.yaml",
        b"/%c0%ae%c0%ae/site.yaml",
        b"/film.bin%00.html",
        b"/\xff\xfe",
        b"//etc/passwd",
        b"/.handschlag-manifest.json",
        b"http://evil.example/site.yaml",
    ],
)
def test_no_way_leads_out_of_the_site(standing: Running, path: bytes) -> None:
    host = b"Host: localhost\r\nConnection: close\r\n\r\n"
    answer = standing.raw(b"GET " + path + b" HTTP/1.1\r\n" + host)
    assert answer.split(b" ", 2)[1] in (b"400", b"404")
    assert b"example.at\n" not in answer


@pytest.mark.parametrize(
    "request_",
    [
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 200_000 + b"\r\n\r\n",
        b"GET /" + b"x" * 200_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        b"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"\r\n\r\n\r\n\r\n",
    ],
)
def test_what_is_no_proper_request_is_refused_and_the_preview_goes_on(
    standing: Running, request_: bytes
) -> None:
    try:
        answer = standing.raw(request_)
    except ConnectionError:
        answer = b""
    assert answer == b"" or answer.split(b" ", 2)[1] in (b"400", b"403")
    assert _shows(standing, "Erster Stand.")
    assert "Traceback" not in standing.text


def test_slow_and_half_open_connections_by_the_hundred_keep_nobody_out(standing: Running) -> None:
    slow = []
    try:
        for number in range(400):
            slow.append(standing.dial())
            if number % 2:
                slow[-1].sendall(b"GET / HTTP/1.1\r\nHost: local")
        assert _shows(standing, "Erster Stand.")
    finally:
        for each in slow:
            each.close()


def test_a_browser_that_asks_and_never_listens_keeps_nobody_out(standing: Running) -> None:
    deaf = [standing.dial() for _ in range(50)]
    try:
        for each in deaf:
            each.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
            each.sendall(b"GET /film.bin HTTP/1.1\r\nHost: localhost\r\n\r\n" * 20)
        assert _shows(standing, "Erster Stand.")
    finally:
        for each in deaf:
            each.close()


# --- from save to save ---------------------------------------------------------------------------


def test_a_save_is_shown_and_told_in_one_line(preview: Running, small: TinySite) -> None:
    lines = len(preview.said)
    small.page("index.md", _home("Zweiter Stand."))
    eventually(lambda: _shows(preview, "Zweiter Stand."))
    eventually(lambda: len(preview.said) > lines)
    assert "1 page" in preview.said[lines]


def test_a_broken_site_keeps_the_last_good_one_until_it_is_mended(
    preview: Running, small: TinySite
) -> None:
    small.page("index.md", _home("Dritter Stand.", title="["))
    eventually(lambda: "showing the last good site" in preview.text)
    assert "content/index.md" in preview.text
    assert _shows(preview, "Erster Stand.")
    small.page("index.md", _home("Dritter Stand."))
    eventually(lambda: _shows(preview, "Dritter Stand."))
    eventually(lambda: "Mended" in preview.text)


def test_a_thousand_saves_in_a_moment_end_with_the_last_one(
    preview: Running, small: TinySite
) -> None:
    lines = len(preview.said)
    for number in range(1000):
        small.page("index.md", _home(f"Stand {number}."))
    eventually(lambda: _shows(preview, "Stand 999."))
    assert len(preview.said) - lines < 100


def test_the_output_folder_is_never_touched(small: TinySite) -> None:
    small.build()
    before = files_in(small.root / "output")
    with running(small.root) as preview:
        small.page("index.md", _home("Zweiter Stand."))
        eventually(lambda: _shows(preview, "Zweiter Stand."))
    assert files_in(small.root / "output") == before


def test_nothing_is_built_again_while_nobody_writes(preview: Running) -> None:
    lines = len(preview.said)
    time.sleep(2.5)
    assert preview.said[lines:] == []


def test_drafts_are_shown_unless_not_wanted(small: TinySite) -> None:
    small.page("entwurf.md", "---\ntitle: Entwurf\ndraft: true\n---\n\nNoch nicht.\n")
    with running(small.root) as preview:
        assert preview.get("/entwurf/").status == 200
    with running(small.root, "--port", "0", "--no-drafts") as preview:
        assert preview.get("/entwurf/").status == 404


# --- beginning and end ---------------------------------------------------------------------------


def test_a_preview_starts_with_a_broken_site_and_shows_what_is_wrong(small: TinySite) -> None:
    small.page("index.md", _home("Erster Stand.", title="["))
    with running(small.root) as preview:
        page = preview.get("/irgendwo")
        assert page.status == 503
        assert "<b>content/index.md" in page.text
        small.page("index.md", _home("Zweiter Stand."))
        eventually(lambda: _shows(preview, "Zweiter Stand."))


def test_a_broken_site_starts_with_what_the_preview_before_showed(small: TinySite) -> None:
    with running(small.root) as preview:
        preview.interrupt()
    small.page("index.md", _home("Zweiter Stand.", title="["))
    with running(small.root) as preview:
        assert _shows(preview, "Erster Stand.")


def test_a_folder_without_a_site_shows_that_until_there_is_one(tmp_path: Path) -> None:
    with running(tmp_path) as preview:
        assert preview.get("/").status == 503
        TinySite(tmp_path).page("index.md", _home("Erster Stand."))
        eventually(lambda: _shows(preview, "Erster Stand."))


def test_a_site_whose_folder_is_renamed_is_shown_again_when_it_is_back(
    preview: Running, small: TinySite
) -> None:
    elsewhere = small.root.with_name("elsewhere")
    small.root.rename(elsewhere)
    eventually(lambda: "The preview shows these errors until they are mended." in preview.text)
    assert preview.get("/").status == 503
    elsewhere.rename(small.root)
    eventually(lambda: _shows(preview, "Erster Stand."))


def test_two_previews_of_a_site_stand_side_by_side(preview: Running, small: TinySite) -> None:
    with running(small.root, "--port", str(preview.port)) as second:
        assert second.port > preview.port
        assert f"Port {preview.port} is taken already" in second.text
        small.page("index.md", _home("Zweiter Stand."))
        eventually(lambda: _shows(preview, "Zweiter Stand.") and _shows(second, "Zweiter Stand."))


@ONLY_HERE
def test_ctrl_c_ends_it_with_a_word_and_without_leftovers(preview: Running) -> None:
    with preview.dial():
        assert preview.interrupt() == 0
    eventually(lambda: "Preview stopped." in preview.text)
    assert "Traceback" not in preview.text
    assert _processes_of(preview) == []


@ONLY_HERE
def test_ctrl_c_during_a_build_ends_it_as_cleanly(small: TinySite) -> None:
    with running(small.root) as preview:
        for number in range(300):
            small.page(f"seite-{number}.md", _home(f"Seite {number}.", title=f"Seite {number}"))
        time.sleep(0.4)
        assert preview.interrupt() == 0
        assert "Traceback" not in preview.text
        assert _processes_of(preview) == []


def _processes_of(preview: Running) -> list[str]:
    """What is left of a preview and all that it started; what has ended may take its moment."""
    command = ["ps", "-o", "pid=", "-g", str(preview.process.pid)]
    until = time.monotonic() + SOON
    while True:
        left = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()
        if not left or time.monotonic() > until:
            return left
        time.sleep(0.05)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege here")
def test_a_link_that_somebody_put_among_the_pages_is_not_followed(
    preview: Running, small: TinySite, tmp_path: Path
) -> None:
    (tmp_path / "letter").write_text("SECRET", encoding="utf-8")
    page = small.root / ".handschlag/preview/index.html"
    page.unlink()
    page.symlink_to(tmp_path / "letter")
    assert preview.get("/").status == 404

    page.unlink()
    page.write_text("again", encoding="utf-8")
    assert preview.get("/").status == 200
    folder = small.root / ".handschlag/preview"
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    assert preview.get("/").status == 404


@ONLY_HERE
def test_a_preview_that_may_open_few_files_outlives_more_connections(small: TinySite) -> None:
    with running(small.root, files=48) as preview:
        lines = [preview.dial() for _ in range(80)]
        try:
            small.page("index.md", _home("Zweiter Stand."))
            eventually(lambda: _shows(preview, "Zweiter Stand."))
        finally:
            for line in lines:
                line.close()
