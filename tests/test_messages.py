"""The words for problems: each has its own, they agree in both languages, and they help."""

import ast
import errno
import os
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.config.read import read_config
from generator.config.schema import ROOT as SETTINGS
from generator.content.documents import Parser, Reading
from generator.content.schema import PAGE, PRODUCT
from generator.content.sources import SourceFile
from generator.engine.failure import Reason, Refusal
from generator.law.subjects import ALL_RULES
from generator.messages import LONGEST, Message, Tongue, catalogue, tables, worded
from generator.messages.page import problems_page
from generator.problems import Location, Problem, problem
from generator.trade.flaws import FLAWS

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "generator"

# Who makes problems: which argument is the code, and the facts that it adds by itself.
MAKERS: dict[str, tuple[int, frozenset[str]]] = {
    "problem": (0, frozenset()),
    "warning": (0, frozenset()),
    "note": (0, frozenset()),
    "warn": (0, frozenset()),
    "refuse": (0, frozenset({"field"})),
    "read_number": (1, frozenset({"field", "text"})),
    "Slip": (0, frozenset()),
    "_Slip": (0, frozenset({"text"})),
    "doubt": (0, frozenset({"found", "label"})),
    "resolve_name": (3, frozenset({"name"})),
}
NO_FACTS = ("near", "severity", "whole", "where")
BUILD_FOLDERS = ("site", "content", "static", "themes", "records", "orders", "git", "handschlag")


class Use:
    """A call that makes a problem: the code, its facts, and where it stands."""

    def __init__(self, code: str, facts: frozenset[str], where: str) -> None:
        self.code, self.facts, self.where = code, facts, where


def uses() -> list[Use]:
    modules = (path for path in PACKAGE.rglob("*.py") if path.parent.name != "messages")
    flaws = [Use(f"order-{code}", frozenset(facts), "trade") for code, facts in FLAWS.items()]
    rules = [Use(rule.id, frozenset({"found"}), "law") for rule in ALL_RULES]
    return [*flaws, *rules, *(use for path in sorted(modules) for use in uses_in(path))]


def uses_in(path: Path) -> Iterator[Use]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "id", None) or getattr(call.func, "attr", "")
        if name not in MAKERS:
            continue
        position, added = MAKERS[name]
        said = {each.arg for each in call.keywords if each.arg} - set(NO_FACTS)
        spread = next((each.value for each in call.keywords if each.arg is None), None)
        facts = frozenset({*said, *added, *spread_facts(spread, tree)})
        where = f"{path.relative_to(PACKAGE).as_posix()}:{call.lineno}"
        for code in codes(call.args[position], tree) if len(call.args) > position else ():
            yield Use(code, facts, where)


def codes(argument: ast.expr, tree: ast.AST) -> Iterator[str]:
    """The codes that an argument can be: itself, a variable's values, or a pattern's words."""
    match argument:
        case ast.Constant(value=str(code)):
            yield code
        case ast.IfExp(body=one, orelse=other):
            yield from codes(one, tree)
            yield from codes(other, tree)
        case ast.Name(id=name):
            for each in ast.walk(tree):
                if isinstance(each, ast.Assign) and getattr(each.targets[0], "id", "") == name:
                    yield from codes(each.value, tree)
                elif isinstance(each, ast.arguments):
                    yield from default_of(name, each)
        case ast.JoinedStr(values=[ast.Constant(value="output-"), _]):
            yield from (f"output-{word}" for word in (*Refusal, *BUILD_FOLDERS))
        case ast.JoinedStr(values=[ast.Constant(value="write-"), _]):
            yield from (f"write-{word}" for word in Reason)
        case ast.JoinedStr():
            raise AssertionError(f"a pattern of codes that no test knows: {ast.unparse(argument)}")


def default_of(name: str, arguments: ast.arguments) -> Iterator[str]:
    given = arguments.args[len(arguments.args) - len(arguments.defaults) :]
    for argument, default in zip(given, arguments.defaults, strict=True):
        if argument.arg == name and isinstance(default, ast.Constant) and default.value:
            yield str(default.value)


def spread_facts(spread: ast.expr | None, tree: ast.AST) -> Iterator[str]:
    """The keys of a dictionary display that is spread into a call."""
    if isinstance(spread, ast.Name):
        for each in ast.walk(tree):
            if isinstance(each, ast.Assign) and getattr(each.targets[0], "id", "") == spread.id:
                yield from spread_facts(each.value, tree)
    if isinstance(spread, ast.Dict):
        yield from (str(key.value) for key in spread.keys if isinstance(key, ast.Constant))


def places(words: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(words) if name is not None)


USES = uses()


def test_the_search_finds_the_calls_that_make_problems() -> None:
    found = {use.code for use in USES}
    assert {"not-a-date", "not-money", "unknown-product", "yaml-colon", "picture-broken"} <= found
    assert {"output-not-empty", "write-full", "broken-link", "said-once"} <= found


def test_every_problem_has_its_words() -> None:
    missing = {f"{use.code} ({use.where})" for use in USES if use.code not in catalogue()}
    assert missing == set()


def test_no_words_are_without_a_problem() -> None:
    assert set(catalogue()) - {use.code for use in USES} == set()


def test_no_code_stands_in_two_tables() -> None:
    told = [code for table in tables().values() for code in table]
    assert sorted(told) == sorted(set(told))


def test_every_place_of_a_message_is_filled_wherever_the_problem_is_made() -> None:
    unfilled = {
        f"{use.code} ({use.where}): {name}"
        for use in USES
        if use.code in catalogue()
        for words in words_of(catalogue()[use.code])
        for name in places(words) - use.facts
    }
    assert unfilled == set()


def words_of(message: Message) -> tuple[str, ...]:
    return (*message.within("de"), *message.within("en"))


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_both_languages_speak_of_the_same_facts(code: str) -> None:
    message = catalogue()[code]
    other = {"comma": "point"}  # one decimal mark for each language
    german = {other.get(name, name) for name in places(message.de) | places(message.mend_de)}
    assert german == places(message.en) | places(message.mend_en)
    assert bool(message.mend_de) == bool(message.mend_en)


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_messages_are_sentences_in_their_own_quotation_marks(code: str) -> None:
    message = catalogue()[code]
    for words in (message.de, message.en):
        assert words[0].isupper() or words[0] in "„“{"
        assert words[-1] in ".}"
    for words in message.within("de"):
        assert words.count("„") == words.count("“")
        assert "”" not in words
    for words in message.within("en"):
        assert "„" not in words
        assert words.count("“") == words.count("”")


def test_what_an_owner_typed_cannot_steer_a_terminal() -> None:
    found = problem("unknown-key", Location("site.yaml", 1, 1), key="a\x1b[2J\nb", keys="c")
    assert worded(found, "en")[0] == "There is no field “a\ufffd[2J b” here."


def test_a_fact_is_no_longer_than_one_reads() -> None:
    found = problem(
        "unknown-key", Location("site.yaml", 1, 1), near="b" * 9_000, key="a" * 200_000, keys="c"
    )
    said, mend = worded(found, "en")
    assert said == f"There is no field “{'a' * 699}…” here."
    assert mend == f"Did you mean “{'b' * 699}…”? Allowed are: c."


def test_lists_of_what_is_allowed_are_told_whole() -> None:
    longest = max(
        len(", ".join(key.name for key in keys)) for keys in ((*PAGE, *PRODUCT), SETTINGS)
    )
    assert longest < LONGEST


def test_what_the_system_answers_is_said_in_german_where_we_have_words_for_it() -> None:
    known, other = (
        problem("file-unreadable", Location("a.md"), reason=os.strerror(number))
        for number in (errno.EACCES, errno.EIO)
    )
    assert (
        worded(known, "de")[0] == "Die Datei lässt sich nicht lesen (das ist Ihnen nicht erlaubt)."
    )
    assert worded(known, "en")[0] == "The file cannot be read (Permission denied)."
    assert worded(other, "de")[0] == "Die Datei lässt sich nicht lesen (Input/output error)."


@pytest.mark.parametrize(("tongue", "file"), [("en", "problems.md"), ("de", "probleme.md")])
def test_the_page_of_the_manual_is_up_to_date(tongue: Tongue, file: str) -> None:
    assert (ROOT / "docs" / file).read_text(encoding="utf-8") == problems_page(tongue)


# --- whole messages, from whole inputs ---------------------------------------------------------


@dataclass(frozen=True)
class Case:
    """A file as an owner might write it, and the one message that it earns in each language."""

    name: str
    file: str
    text: str
    de: str
    en: str


CASES = (
    Case(
        "an_address_without_https",
        "site.yaml",
        "site:\n"
        "  title: Werkstatt\n"
        "  url: www.example.at\n"
        "business: {name: Werkstatt, email: werkstatt@example.at}\n",
        "site.yaml:3:8: „www.example.at“ bei „url“ ist keine vollständige Adresse im Netz. → "
        "Sie beginnt mit https:// und enthält keine Leerzeichen: https://www.example.at/",
        "site.yaml:3:8: “www.example.at” at “url” is no complete address on the web. → It "
        "begins with https:// and has no spaces: https://www.example.com/",
    ),
    Case(
        "a_misspelt_key",
        "site.yaml",
        'site: {titel: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at}\n",
        "site.yaml:1:8: Eine Angabe „titel“ gibt es hier nicht. → Meinten Sie „title“? "
        "Möglich sind: title, url, tagline, description, language, languages, timezone, "
        "theme, logo, address_form, allowed_hosts, share, example, cards.",
        "site.yaml:1:8: There is no field “titel” here. → Did you mean “title”? Allowed are: "
        "title, url, tagline, description, language, languages, timezone, theme, logo, "
        "address_form, allowed_hosts, share, example, cards.",
    ),
    Case(
        "a_missing_section",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n',
        "site.yaml:1:1: Hier fehlt die Angabe „business“. → Ergänzen Sie eine Zeile „business: …“.",
        "site.yaml:1:1: The field “business” is missing here. → Add a line “business: …”.",
    ),
    Case(
        "a_colon_in_a_text",
        "site.yaml",
        "site:\n  title: Werkstatt: Bücher\n",
        "site.yaml:2:19: In dieser Zeile steht ein Doppelpunkt zu viel: title: Werkstatt: "
        "Bücher → Gehört er zum Text, dann setzen Sie den ganzen Wert in Anführungszeichen.",
        "site.yaml:2:19: There is a colon too many in this line: title: Werkstatt: Bücher → "
        "If it belongs to the text, put the whole value in quotation marks.",
    ),
    Case(
        "a_tab",
        "site.yaml",
        "site:\n\ttitle: Werkstatt\n",
        "site.yaml:2:1: Diese Zeile ist mit einem Tabulator eingerückt. → Ersetzen Sie ihn "
        "durch Leerzeichen.",
        "site.yaml:2:1: This line is indented with a tab. → Replace it by spaces.",
    ),
    Case(
        "a_bracket_that_stays_open",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at}\n"
        "menu: [products, blog\n",
        "site.yaml:3:7: Die Klammer, die hier beginnt, wird nicht geschlossen. → Ergänzen "
        "Sie am Ende der Angabe die schließende Klammer. Soll die Klammer nur zum Text "
        "gehören, setzen Sie den ganzen Wert in Anführungszeichen.",
        "site.yaml:3:7: The bracket that opens here is never closed. → Add the closing "
        "bracket at the end of the value. If the bracket is only part of the text, put the "
        "whole value in quotation marks.",
    ),
    Case(
        "a_line_at_another_depth",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at}\n"
        "shop:\n"
        "  currency: EUR\n"
        " markets: AT\n",
        "site.yaml:5:2: Diese Zeile ist anders eingerückt als die Zeilen, zu denen sie "
        "gehört. → Rücken Sie sie mit Leerzeichen genauso weit ein wie ihre Nachbarn.",
        "site.yaml:5:2: This line is indented differently from the lines it belongs to. → "
        "Indent it with spaces, exactly as far as its neighbours.",
    ),
    Case(
        "a_comma_within_braces",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at}\n"
        "shop: {shipping: [{to: AT, price: 5,90}]}\n",
        "site.yaml:3:35: Zwischen geschweiften Klammern trennt ein Komma; der Wert von "
        '„price“ wurde zerteilt. → Setzen Sie den Wert in Anführungszeichen: price: "5,90"',
        "site.yaml:3:35: Between braces a comma separates; the value of “price” was cut in "
        'pieces. → Put the value in quotation marks: price: "5,90"',
    ),
    Case(
        "a_price_that_could_be_two",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at}\n"
        "shop:\n"
        "  shipping:\n"
        "    - {to: AT, price: 1.250}\n",
        "site.yaml:5:23: „1.250“ bei „price“ kann zwei Zahlen meinen: 1250 oder 1,25. → "
        "Schreiben Sie 1250 oder 1,25, je nachdem, welche gemeint ist.",
        "site.yaml:5:23: “1.250” at “price” can mean two numbers: 1250 or 1.25. → Write 1250 "
        "or 1.25, whichever is meant.",
    ),
    Case(
        "another_currency",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at}\n"
        "shop: {currency: CHF, deposit: 100 €}\n",
        "site.yaml:3:32: „100 €“ bei „deposit“ ist nicht in der Währung des Ladens (CHF). → "
        "Alle Beträge einer Website stehen in einer Währung; welche, sagt site.yaml unter "
        "shop: currency.",
        "site.yaml:3:32: “100 €” at “deposit” is not in the currency of the shop (CHF). → "
        "All amounts of a site are in one currency; site.yaml says which, below shop: "
        "currency.",
    ),
    Case(
        "no_length_of_time",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at}\n"
        "shop: {delivery_time: bald}\n",
        "site.yaml:3:23: „bald“ bei „delivery_time“ ist keine Dauer. → Schreiben Sie eine "
        "oder zwei Zahlen und die Einheit: 3-5 Tage, 2 Wochen, 48 h",
        "site.yaml:3:23: “bald” at “delivery_time” is no length of time. → Write one or two "
        "numbers and the unit: 3-5 days, 2 weeks, 48 h",
    ),
    Case(
        "a_date_that_could_be_two",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at,\n"
        "  closed: {from: 03/04/2026}}\n",
        "site.yaml:3:18: „03/04/2026“ bei „from“ kann zwei Tage meinen: 2026-04-03 oder "
        "2026-03-04. → Schreiben Sie 2026-04-03 oder 2026-03-04, je nachdem, welcher gemeint "
        "ist.",
        "site.yaml:3:18: “03/04/2026” at “from” can mean two days: 2026-04-03 or 2026-03-04. "
        "→ Write 2026-04-03 or 2026-03-04, whichever is meant.",
    ),
    Case(
        "a_holiday_that_ends_before_it_starts",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at,\n"
        "  closed: [{from: 24.12.2026, to: 6.1.2026}]}\n",
        "site.yaml:3:3: Im Eintrag 1 liegt das Ende vor dem Anfang. → Prüfen Sie die beiden "
        "Tage, auch das Jahr.",
        "site.yaml:3:3: In entry 1, the end lies before the start. → Check the two days, and "
        "their years.",
    ),
    Case(
        "hours_in_the_wrong_order",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at,\n"
        "  hours: {sa: 12:00-9:00}}\n",
        "site.yaml:3:15: Die Zeiten „12:00-9:00“ überschneiden sich oder enden vor ihrem "
        "Anfang. → Schreiben Sie sie der Reihe nach: 9:00-12:00, 14:00-18:00",
        "site.yaml:3:15: The times “12:00-9:00” overlap, or end before they begin. → Write "
        "them in order: 9:00-12:00, 14:00-18:00",
    ),
    Case(
        "no_weekday",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at,\n"
        "  hours: {werktags: 9:00-12:00}}\n",
        "site.yaml:3:11: „werktags“ ist kein Wochentag. → Schreiben Sie mo, di, mi, do, fr, "
        "sa, so, oder von bis: di-fr",
        "site.yaml:3:11: “werktags” is no day of the week. → Write mon, tue, wed, thu, fri, "
        "sat, sun, or from to: tue-fri",
    ),
    Case(
        "a_wrong_account_number",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at,\n"
        "  bank: {iban: AT61 1904 3002 3457 3210}}\n",
        "site.yaml:3:16: „AT61 1904 3002 3457 3210“ ist keine gültige IBAN: Die Prüfziffer "
        "stimmt nicht. → Vergleichen Sie sie mit dem Kontoauszug, vielleicht sind zwei "
        "Ziffern vertauscht.",
        "site.yaml:3:16: “AT61 1904 3002 3457 3210” is no valid IBAN: its check digits are "
        "wrong. → Compare it with your bank statement; two digits may have changed places.",
    ),
    Case(
        "a_colour_that_became_a_comment",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at}\n"
        "theme:\n"
        "  options:\n"
        "    accent: #7a3b2e\n",
        "site.yaml:5:12: Was nach # steht, gilt als Bemerkung und fällt weg: „#7a3b2e“. Es "
        "bleibt nichts. → Setzen Sie den Wert in Anführungszeichen; eine Bemerkung bekommt "
        "ein Leerzeichen nach dem #.",
        "site.yaml:5:12: What follows # counts as a comment and is lost: “#7a3b2e”. Nothing "
        "remains. → Put the value in quotation marks; a comment gets a space behind the #.",
    ),
    Case(
        "a_way_to_publish_that_is_not_known",
        "site.yaml",
        'site: {title: Werkstatt, url: "https://www.example.at/"}\n'
        "business: {name: Werkstatt, email: werkstatt@example.at}\n"
        "publish: {name: live, kind: ftp}\n",
        "site.yaml:3:29: „ftp“ gibt es bei „kind“ nicht. → Meinten Sie „sftp“? Möglich sind: "
        "sftp, ftps, rsync, git, folder, zip.",
        "site.yaml:3:29: “ftp” is not known at “kind”. → Did you mean “sftp”? Allowed are: "
        "sftp, ftps, rsync, git, folder, zip.",
    ),
    Case(
        "a_price_in_words",
        "content/products/tasse.md",
        "---\ntitle: Tasse\nprice: zwölf Euro\n---\n",
        "content/products/tasse.md:3:8: „price“ braucht einen Betrag; „zwölf Euro“ ist "
        "keiner. → Schreiben Sie zum Beispiel 12,50 oder 1.250,00 EUR.",
        "content/products/tasse.md:3:8: “price” needs an amount of money; “zwölf Euro” is "
        "none. → Write for example 12.50 or 1,250.00 EUR.",
    ),
    Case(
        "a_word_that_is_not_allowed",
        "content/products/tasse.md",
        "---\ntitle: Tasse\navailability: in-stok\n---\n",
        "content/products/tasse.md:3:15: „in-stok“ gibt es bei „availability“ nicht. → "
        "Meinten Sie „in-stock“? Möglich sind: in-stock, made-to-order, unique, preorder, "
        "sold-out.",
        "content/products/tasse.md:3:15: “in-stok” is not known at “availability”. → Did you "
        "mean “in-stock”? Allowed are: in-stock, made-to-order, unique, preorder, sold-out.",
    ),
    Case(
        "a_content_without_a_unit",
        "content/products/kleister.md",
        "---\ntitle: Kleister\nnet_content: 500\n---\n",
        "content/products/kleister.md:3:14: „500“ bei „net_content“ ist keine Menge, aus der "
        "sich ein Grundpreis errechnen lässt. → Schreiben Sie eine Zahl und eine dieser "
        "Einheiten: g, kg, ml, cl, l, cm, m, m², m³. Zum Beispiel: 500 g",
        "content/products/kleister.md:3:14: “500” at “net_content” is no quantity from which "
        "a base price can be computed. → Write a number and one of these units: g, kg, ml, "
        "cl, l, cm, m, m², m³. For example: 500 g",
    ),
    Case(
        "a_key_of_another_program",
        "content/about.md",
        "---\ntitle: Über uns\naliases: /alt/\n---\n",
        "content/about.md:3:1: Eine Angabe „aliases“ gibt es hier nicht. → Meinten Sie "
        "„moved_from“? Möglich sind: title, description, date, updated, tags, slug, "
        "moved_from, image, image_alt, image_focus, layout, position, menu, draft, publish_from, "
        "publish_until, role, extra.",
        "content/about.md:3:1: There is no field “aliases” here. → Did you mean "
        "“moved_from”? Allowed are: title, description, date, updated, tags, slug, "
        "moved_from, image, image_alt, image_focus, layout, position, menu, draft, publish_from, "
        "publish_until, role, extra.",
    ),
    Case(
        "a_key_given_twice",
        "content/about.md",
        "---\ntitle: Über uns\ntitle: Die Werkstatt\n---\n",
        "content/about.md:3:1: „title“ steht zweimal da, zum ersten Mal in Zeile 2. → "
        "Behalten Sie eine der beiden Zeilen und löschen Sie die andere.",
        "content/about.md:3:1: “title” is given twice, the first time in line 2. → Keep one "
        "of the two lines and delete the other.",
    ),
    Case(
        "quotes_within_quotes",
        "content/about.md",
        '---\ntitle: "Über" uns\n---\n',
        'content/about.md:2:15: Hinter dem schließenden " steht noch etwas: title: "Über" '
        "uns → Setzen Sie den ganzen Wert in die anderen Anführungszeichen ('…' statt \"…\" "
        "oder umgekehrt), oder verwenden Sie im Text „ und “ und ’.",
        'content/about.md:2:15: Something stands behind the closing ": title: "Über" uns → '
        "Put the whole value in the other kind of quotation marks ('…' for \"…\" or the "
        "reverse), or use “ and ” and ’ within the text.",
    ),
    Case(
        "no_space_after_the_colon",
        "content/about.md",
        "---\ntitle:Über uns\nmenu: Wir\n---\n",
        "content/about.md:2:1: Nach dem Doppelpunkt fehlt ein Leerzeichen: title:Über uns → "
        "Schreiben Sie Name, Doppelpunkt, Leerzeichen, Wert.",
        "content/about.md:2:1: A space is missing after the colon: title:Über uns → Write "
        "name, colon, space, value.",
    ),
    Case(
        "a_number_sign_in_a_title",
        "content/about.md",
        "---\ntitle: Regal #3\n---\nText\n",
        "content/about.md:2:8: Was nach # steht, gilt als Bemerkung und fällt weg: „#3“. Es "
        "bleibt „Regal“. → Setzen Sie den ganzen Wert in Anführungszeichen; eine Bemerkung "
        "bekommt ein Leerzeichen nach dem #.",
        "content/about.md:2:8: What follows # counts as a comment and is lost: “#3”. What "
        "remains is “Regal”. → Put the whole value in quotation marks; a comment gets a "
        "space behind the #.",
    ),
    Case(
        "a_head_without_dashes",
        "content/about.md",
        "title: Über uns\ntags: Leder\n\nWir binden.\n",
        "content/about.md:1: „title: Über uns“ sieht nach dem Kopf der Seite aus, stünde so "
        "aber im Text. → Schreiben Sie vor und nach dem Kopf eine Zeile mit drei "
        "Bindestrichen: ---",
        "content/about.md:1: “title: Über uns” looks like the head of the page, but would be "
        "shown as text. → Write a line of three hyphens before and after the head: ---",
    ),
    Case(
        "a_head_without_an_end",
        "content/about.md",
        "---\ntitle: Über uns\n\nWir binden.\n",
        "content/about.md:1: Der Kopf der Seite beginnt hier mit ---, hört aber nicht auf. → "
        "Schreiben Sie --- in eine eigene Zeile, bevor der Text beginnt.",
        "content/about.md:1: The head of the page begins here with ---, but does not end. → "
        "Write --- on a line of its own before the text begins.",
    ),
    Case(
        "a_page_without_a_title",
        "content/about.md",
        "Wir binden.\n",
        "content/about.md:1: Diese Seite hat keinen Titel. → Beginnen Sie den Text mit einer "
        "Zeile „# Titel“, oder schreiben Sie in den Kopf der Datei „title: …“.",
        "content/about.md:1: This page has no title. → Begin the text with a line “# Title”, "
        "or write “title: …” into the head of the file.",
    ),
    Case(
        "a_day_that_does_not_exist",
        "content/blog/a.md",
        "---\ntitle: Offene Tür\ndate: 31.11.2026\n---\n",
        "content/blog/a.md:3:7: Den Tag „31.11.2026“ gibt es nicht. → Prüfen Sie Tag und "
        "Monat bei „date“.",
        "content/blog/a.md:3:7: There is no such day as “31.11.2026”. → Check day and month "
        "at “date”.",
    ),
    Case(
        "a_language_that_the_site_does_not_have",
        "content/about.fr.md",
        "# A propos\n",
        "content/about.fr.md: Die Datei ist ihrem Namen nach in der Sprache „fr“, die diese "
        "Website nicht hat. → Ihre Sprachen sind: de-AT, en. Weitere schreibt man in "
        "site.yaml unter languages.",
        "content/about.fr.md: By its name, this file is in the language “fr”, which this "
        "site does not have. → Its languages are: de-AT, en. Further ones are added in "
        "site.yaml below languages.",
    ),
    Case(
        "a_head_in_toml",
        "content/about.md",
        '+++\ntitle = "Über uns"\n+++\n',
        "content/about.md:1: Der Kopf der Seite ist in TOML geschrieben (zwischen +++). → "
        "Schreiben Sie --- statt +++, und „title: …“ statt „title = …“.",
        "content/about.md:1: The head of the page is written in TOML (between +++). → Write "
        "--- in place of +++, and “title: …” in place of “title = …”.",
    ),
    Case(
        "an_unknown_block",
        "content/about.md",
        "# Über uns\n\n/// galerie\n///\n",
        "content/about.md:3: Einen Baustein „galerie“ gibt es nicht. → Meinten Sie "
        "„gallery“? Es gibt: contact, embed, gallery, hours, legal, map, notice, official, product, "
        "products, terms. Eine Angabe steht nach einem senkrechten Strich: /// notice | Titel.",
        "content/about.md:3: There is no block “galerie”. → Did you mean “gallery”? There "
        "are: contact, embed, gallery, hours, legal, map, notice, official, product, products, "
        "terms. An argument stands after a bar: /// notice | title.",
    ),
)


def problems_of(case: Case, folder: Path) -> tuple[Problem, ...]:
    if case.file == "site.yaml":
        (folder / case.file).write_text(case.text, encoding="utf-8", newline="\n")
        return read_config(folder)[1]
    source = SourceFile(case.file, case.text.encode())
    return Parser(Reading(languages=("de-AT", "en")))(source).problems


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_whole_message_for(case: Case, tmp_path: Path) -> None:
    (found,) = problems_of(case, tmp_path)
    assert sentences(found, "de") == case.de
    assert sentences(found, "en") == case.en


def sentences(found: Problem, tongue: Tongue) -> str:
    return f"{found.where}: " + " → ".join(part for part in worded(found, tongue) if part)
