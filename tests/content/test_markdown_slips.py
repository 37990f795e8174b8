"""What was meant as a link, emphasis, list, table or block and is not read as one is told."""

import pytest

from generator.content.markdown import read_body
from generator.report import problem_text


def said(text: str) -> str:
    """The problems of a text, as an English owner reads their first lines."""
    _, problems = read_body(text, language="de", prefix="p", first_line=1, file="a.md")
    return "\n".join(problem_text(each, "en").partition("\n")[0] for each in problems)


UNREAD = "This becomes no link and stands on the page as it was typed:"


@pytest.mark.parametrize(
    ("typed", "shown", "line"),
    [
        ("Siehe [Über uns](about.md und mehr.", "[Über uns](about.md", 1),
        ("eins\n\nSiehe [Über uns](about.md", "[Über uns](about.md", 3),
        ("Siehe (Über uns)[about.md].", "(Über uns)[about.md]", 1),
        ("Siehe [Über uns] (about.md).", "[Über uns] (about.md)", 1),
        ("Siehe [Über uns]\n(/ueber/).", "[Über uns] (/ueber/)", 1),
        ("Siehe [dort] (https://example.org/).", "[dort] (", 1),
        ("![Ein Bild] (a.jpg)", "[Ein Bild] (a.jpg)", 1),
    ],
)
def test_what_almost_is_a_link(typed: str, shown: str, line: int) -> None:
    told, _, rest = said(typed).partition(": warning: ")
    assert (told, rest) == (f"a.md:{line}", f"{UNREAD} {shown} [link-unread]")


def test_a_space_behind_mailto_is_left_out() -> None:
    body, problems = read_body(
        "[Post](mailto: a@b.at)", language="de", prefix="p", first_line=1, file="a.md"
    )
    assert 'href="mailto:a@b.at"' in body.html
    assert problems == ()


def test_emphasis_that_does_not_end() -> None:
    assert said("Das ist **wichtig und mehr.\n") == (
        "a.md:1: warning: The asterisks in “**wichtig und mehr.” stand on the page as asterisks; "
        "the two at its end are missing. [bold-unclosed]"
    )


def test_dashes_without_a_space() -> None:
    assert said("Dazu:\n\n-eins\n-zwei\n-drei\n") == (
        "a.md:3: warning: These lines become no list, but stand one after the other as text: "
        "-eins [list-unread]\n"
        "a.md:4: warning: These lines become no list, but stand one after the other as text: "
        "-zwei [list-unread]"
    )


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Das ist ** fett ** hier.", "bold-spaced"),
        ("!!! note\n    Text", "notice-unread"),
        ("> [!NOTE]\n> Text", "notice-unread"),
        ("Wir sind {{ business.name und", "value-unclosed"),
        ("[x](https://https://example.com)", "misspelt-address"),
    ],
)
def test_slips_that_would_stand_on_the_page_are_told(typed: str, code: str) -> None:
    assert said(f"Text\n\n{typed}").startswith("a.md:3: ")
    assert said(f"Text\n\n{typed}").endswith(f" [{code}]")


@pytest.mark.parametrize(
    "typed", ["2 ** 3 ist 8", "Achtung!!! note", "{{ business.name }}", "`** a **`", "{{"]
)
def test_what_only_looks_like_such_a_slip(typed: str) -> None:
    assert said(typed) == ""


def test_bullets_that_are_signs_of_a_letter_are_told_once() -> None:
    assert said("Dazu:\n\n• eins\n• zwei\n") == (
        "a.md:3: warning: These lines become no list, but stand one after the other as text: "
        "• eins [list-unread]"
    )


@pytest.mark.parametrize("typed", ["##Kontakt", "Text\n##Kontakt", "###Kontakt und Anfahrt"])
def test_a_heading_without_its_space(typed: str) -> None:
    assert "This becomes no heading and stands on the page as it was typed: ##" in said(typed)


@pytest.mark.parametrize("typed", ["#leder #salzburg", "#1 in Salzburg", "`##a`", "a ##b"])
def test_a_single_hash_is_no_slip(typed: str) -> None:
    assert said(typed) == ""


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("Preise:\n| a | b |\n|---|---|\n| 1 | 2 |\n", 2),
        ("Preise:\n\n| a | b |\n| **1** | 2 |\n", 3),
        ("| a | b |\n|---|\n| 1 | 2 |\n", 1),
    ],
)
def test_lines_that_were_meant_as_a_table(typed: str, line: int) -> None:
    assert said(typed) == (
        f"a.md:{line}: warning: These lines become no table, but stand one after the other as "
        "text: | a | b | [table-unread]"
    )


@pytest.mark.parametrize("typed", ["|x| ist der Betrag", "| a |\n|---|\n| b |\n", "`| a |\n| b |`"])
def test_a_line_between_bars_and_a_table_are_no_slips(typed: str) -> None:
    assert said(typed) == ""


def test_a_row_with_more_cells_than_its_table_has_columns() -> None:
    assert said("| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |\n") == (
        "a.md:4: warning: This row has more columns than its table; what is too much is not "
        "shown: | 1 | 2 | 3 | [cells-lost]"
    )


@pytest.mark.parametrize("typed", ["// notice", "  /// notice", "//notice | Urlaub", "// Gallery"])
def test_a_block_that_does_not_begin_as_one(typed: str) -> None:
    assert said(f"Text\n\n{typed}\n\nText\n") == (
        f"a.md:3: warning: “{typed.strip()}” begins no block like this, and stands on the page as "
        "text. [block-unread]"
    )


def test_a_block_needs_no_space_before_its_name() -> None:
    text = "///notice | Urlaub\nBis Montag.\n///\n"
    body, problems = read_body(text, language="de", prefix="p", first_line=1, file="a.md")
    assert problems == ()
    assert [(each.name, each.argument) for each in body.blocks] == [("notice", "Urlaub")]


@pytest.mark.parametrize(
    ("block", "name"),
    [("notice", "notice"), ("notice | Urlaub", "notice"), ("map", "map"), ("gallery", "gallery")],
)
def test_a_block_that_shows_nothing(block: str, name: str) -> None:
    assert said(f"/// {block}\n///\n") == (
        f"a.md:1: warning: The block “{name}” is empty; nothing of it is seen on the page. "
        "[empty-block]"
    )


def test_a_gallery_of_words_shows_no_picture() -> None:
    assert said("/// gallery\nBilder folgen.\n///\n").endswith("[gallery-without-pictures]")


@pytest.mark.parametrize(
    "typed",
    [
        "Der Preis (inkl. USt.)** gilt.\n\n** bis Jahresende",
        "`[a](b` und `**c`\n\n    [a](b\n    -d\n    -e",
        r"\[a](b und \*\*c",
        "[sic] (so steht es da) und [1] (siehe unten)",
        "(a) [b] und f(x)[0] ist 3 [!]",
        "Es hat\n-5 Grad, dann\n-7 Grad.",
        "Text\n-so\nnoch mehr",
        "| a | b |\n|---|---|\n| 1 |\n| 1 | `x|y` |",
        "https://example.org//notice und // so",
        "/// map | Beispielgasse 1\n///",
        "/// map\nIm Hof links.\n///",
        "/// gallery\n![a](a.jpg)\n///",
        "2**3 = 8 und **fett**",
    ],
)
def test_what_only_looks_like_it_is_left_alone(typed: str) -> None:
    assert said(typed) == ""


def test_signs_that_turn_round_the_order_of_letters_go() -> None:
    body, problems = read_body(
        "Rechnung\u202efdp.exe", language="de", prefix="p", first_line=1, file="a.md"
    )
    assert body.html == "<p>Rechnungfdp.exe</p>"
    assert [(each.code, dict(each.facts)) for each in problems] == [
        ("control-character", {"character": "U+202E"})
    ]
