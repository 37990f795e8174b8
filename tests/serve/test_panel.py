"""The problems in the browser."""

from pathlib import Path

from generator.problems import Location, problem, warning
from generator.serve.panel import nothing_here, only_problems, panel, state
from generator.serve.shown import Shown

BROKEN = problem("preview-mistake", Location("content/<b>.md", 3), kind="<script>alert(1)</script>")
HINT = warning("port-taken", Location("--port"), port=8000, next=8001)
WELL = Shown(Path("preview"), "de", "a1", frozenset({"index.html"}))
ILL = Shown(Path("preview"), "de", "a1", frozenset({"index.html"}), (HINT, BROKEN))


def test_where_all_is_well_there_is_no_panel() -> None:
    assert panel(WELL) is None
    assert state(WELL) == {"command": "state", "site": "a1", "panel": None}


def test_a_panel_counts_the_problems_and_words_them_as_the_terminal_does() -> None:
    shown = panel(ILL)
    assert shown is not None
    assert (shown.title, shown.grave) == ("1 Fehler, 1 Hinweis", True)
    assert shown.note == "Was Sie dahinter sehen, ist der letzte gute Stand."
    assert [(each.where, each.grave) for each in shown.entries] == [
        ("--port", False),
        ("content/<b>.md:3", True),
    ]
    assert shown.entries[0].text == (
        "--port: Hinweis: Port 8000 ist schon vergeben; die Vorschau nimmt 8001. [port-taken]\n"
        "    Läuft vielleicht schon eine Vorschau in einem anderen Fenster?"
    )


def test_hints_alone_say_nothing_of_an_older_site() -> None:
    shown = panel(Shown(Path("preview"), "en", "a1", frozenset({"index.html"}), (HINT,)))
    assert shown is not None
    assert (shown.title, shown.grave, shown.note) == ("1 warning", False, "")


def test_a_page_of_problems_shows_an_owners_signs_as_signs() -> None:
    page = only_problems(Shown(Path("preview"), "de", "a1", problems=(BROKEN,))).decode()
    assert "<b>content/&lt;b&gt;.md:3</b>: Fehler:" in page
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page
    assert '<script src="/.handschlag/preview.js?site=a1" data-alone></script>' in page


def test_where_the_site_has_no_page_for_what_is_not_there_the_preview_has_one() -> None:
    assert "<h1>Hier ist nichts.</h1>" in nothing_here(WELL).decode()
