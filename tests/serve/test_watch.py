"""When the preview looks at a site again."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tiny_site import TinySite

from generator.inventory import Seen
from generator.serve.watch import Watch, look

LONG = 20.0


@pytest.fixture
def stop() -> threading.Event:
    return threading.Event()


@pytest.fixture
def watch(site: TinySite, stop: threading.Event) -> Iterator[Watch]:
    site.page("index.md", "Eins")
    with Watch(site.root, stop) as watch:
        yield watch


def _seen_after(watch: Watch, root: Path, change: Callable[[], object]) -> tuple[Seen, ...]:
    """What the watch sees once ``change`` has happened while it waited."""
    with ThreadPoolExecutor(1) as pool:
        known = look(root)
        waiting = pool.submit(watch.next_change, known, time.monotonic() + LONG)
        time.sleep(0.1)
        began = time.monotonic()
        change()
        seen = waiting.result()
        assert time.monotonic() - began < LONG / 2
        assert seen != known
        return seen


def test_a_save_is_seen(watch: Watch, site: TinySite) -> None:
    seen = _seen_after(watch, site.root, lambda: site.page("index.md", "Zwei, drei"))
    assert ("content/index.md", 10) in [(name, size) for name, size, *_ in seen]


def test_a_save_that_puts_a_new_file_in_the_place_of_the_old_is_seen(
    watch: Watch, site: TinySite
) -> None:
    site.file("elsewhere.md", "Neu")
    _seen_after(watch, site.root, lambda: site.move("elsewhere.md", "content/index.md"))
    site.file("elsewhere.yaml", "site: {}")
    _seen_after(watch, site.root, lambda: site.move("elsewhere.yaml", "site.yaml"))


def test_a_file_in_a_folder_that_is_new_is_seen(watch: Watch, site: TinySite) -> None:
    def change() -> None:
        (site.root / "content" / "blog").mkdir()
        time.sleep(0.2)
        site.page("blog/neu.md", "Neu")

    seen = _seen_after(watch, site.root, change)
    assert "content/blog/neu.md" in [name for name, *_ in seen]


def test_a_folder_that_was_not_there_at_first_is_seen(watch: Watch, site: TinySite) -> None:
    _seen_after(watch, site.root, lambda: site.file("static/robots.txt", "x"))


def test_a_deleted_file_is_seen(watch: Watch, site: TinySite) -> None:
    _seen_after(watch, site.root, lambda: site.remove("content/index.md"))


def test_what_editors_leave_lying_about_is_not_seen(site: TinySite) -> None:
    site.page("index.md", "Eins").file("static/.well-known/x", "y")
    before = look(site.root)
    for litter in (".index.md.swp", "index.md~", "#index.md#", "~$brief.docx", ".DS_Store"):
        site.page(litter, "x")
    site.file("output/index.html", "x").file(".handschlag/preview/index.html", "x")
    assert look(site.root) == before
    site.file("static/.well-known/x", "more")
    assert look(site.root) != before


def test_it_waits_no_longer_than_it_may(watch: Watch, site: TinySite) -> None:
    known = look(site.root)
    began = time.monotonic()
    assert watch.next_change(known, began + 0.3) == known
    assert 0.3 <= time.monotonic() - began < LONG / 2


def test_it_stops_when_told(watch: Watch, site: TinySite, stop: threading.Event) -> None:
    threading.Timer(0.1, stop.set).start()
    began = time.monotonic()
    watch.next_change(look(site.root), began + LONG)
    assert time.monotonic() - began < LONG / 2


def test_where_the_system_sends_no_events_a_change_is_seen_all_the_same(
    watch: Watch, site: TinySite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_events(*options: object) -> None:
        raise OSError("OS file watch limit reached")

    monkeypatch.setattr("generator.serve.watch.RustNotify", no_events)
    _seen_after(watch, site.root, lambda: site.page("index.md", "Zwei, drei"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="links need rights on this system")
def test_a_change_behind_a_link_is_seen(watch: Watch, site: TinySite) -> None:
    site.file("papers/brief.md", "Eins")
    (site.root / "content" / "brief.md").symlink_to(site.root / "papers" / "brief.md")
    _seen_after(watch, site.root, lambda: site.file("papers/brief.md", "Zwei, drei"))


def test_a_site_that_is_gone_for_a_moment_is_seen_when_it_is_back(
    watch: Watch, site: TinySite
) -> None:
    away = site.root.with_name("away")
    _seen_after(watch, site.root, lambda: site.root.rename(away))
    _seen_after(watch, site.root, lambda: away.rename(site.root))
