"""What a build makes the preview show and say."""

from datetime import datetime
from pathlib import Path

from generator.engine.change import Changes, How
from generator.problems import Location, problem, warning
from generator.request import Report
from generator.serve.attempt import Attempt, attempt_text, shown_after
from generator.serve.shown import Shown

BROKEN = problem("preview-mistake", Location("content/a.md"), kind="Oops")
OTHER = problem("preview-mistake", Location("content/b.md"), kind="Oops")
HINT = warning("port-taken", Location("--port"), port=1, next=2)
NOW = datetime(2026, 11, 21, 14, 3, 12)  # noqa: DTZ001
GOOD = Shown(Path("p"), "en", "a1", frozenset({"index.html"}))
NEVER = Shown(Path("p"), "en", "a1")


def _report(*written: str, unchanged: tuple[str, ...] = ()) -> Report:
    how = How.EXCHANGED if written else How.NOTHING
    changes = Changes(written, (), unchanged, how)
    return Report(changes, (), pages=1, texts=1, files=1, parsed=1, rendered=1, next_change=None)


def _said(before: Shown, attempt: Attempt) -> str:
    return attempt_text(before, attempt, NOW, 0.084)


def test_a_changed_site_is_another_one() -> None:
    after = shown_after(GOOD, Attempt(_report("b.html", unchanged=("index.html",)), ()))
    assert after.files == {"b.html", "index.html"}
    assert after.site != GOOD.site


def test_an_unchanged_site_is_the_same_and_nothing_is_said() -> None:
    attempt = Attempt(_report(unchanged=("index.html",)), ())
    assert shown_after(GOOD, attempt) == GOOD
    assert _said(GOOD, attempt) == ""


def test_a_broken_site_leaves_the_old_one_with_the_problems() -> None:
    after = shown_after(GOOD, Attempt(None, (BROKEN,)))
    assert (after.site, after.files, after.problems) == ("a1", GOOD.files, (BROKEN,))


def test_a_broken_site_that_stays_broken_in_the_same_way_is_told_of_once() -> None:
    attempt = Attempt(None, (BROKEN,))
    assert _said(GOOD, attempt).endswith(
        "1 error\n14:03:12  The preview goes on showing the last good site."
    )
    assert _said(shown_after(GOOD, attempt), attempt) == ""


def test_where_only_problems_can_be_seen_other_ones_are_another_page() -> None:
    first = shown_after(NEVER, Attempt(None, (BROKEN,)))
    assert first.site != NEVER.site
    assert shown_after(first, Attempt(None, (BROKEN,))) == first
    assert shown_after(first, Attempt(None, (OTHER,))).site != first.site
    assert _said(NEVER, Attempt(None, (BROKEN,))).endswith(
        "14:03:12  The preview shows these errors until they are mended."
    )


def test_a_build_is_one_line() -> None:
    attempt = Attempt(_report("b.html", "c.css", "d.css"), ())
    assert _said(GOOD, attempt) == "14:03:12  1 page, 2 other files · 0.08 s"


def test_what_was_mended_is_said_even_if_the_site_is_as_before() -> None:
    broken = shown_after(GOOD, Attempt(None, (BROKEN,)))
    attempt = Attempt(_report(unchanged=("index.html",)), ())
    assert _said(broken, attempt) == "14:03:12  Mended · 0.08 s"


def test_a_hint_is_told_once() -> None:
    attempt = Attempt(_report("b.html"), (HINT,))
    assert "[port-taken]" in _said(GOOD, attempt)
    assert "[port-taken]" not in _said(shown_after(GOOD, attempt), attempt)
