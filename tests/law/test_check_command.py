"""``handschlag check`` as it is called: whole reports, exit codes, explanations, data."""

import json

import pytest
from click.testing import CliRunner
from tiny_site import TinySite

from generator.cli import cli
from generator.law.subjects import ALL_RULES

SETTINGS = """\
site: {title: Werkstatt, url: "https://www.example.at/"}
business:
  name: Werkstatt
  email: werkstatt@example.at
  country: CH
  owner: Maria Beispiel
  legal_form: Einzelunternehmen
  street: Linzer Gasse 1
  postcode: 8000
  city: Zürich
law:
  silenced:
    - {rule: swiss-phone, reason: Wir sind gehörlos und schreiben lieber.}
"""


def run(site: TinySite, *arguments: str, lang: str = "de") -> tuple[int, str]:
    call = [
        "--lang",
        lang,
        "check",
        "--source",
        str(site.root),
        "--today",
        "2026-11-21",
        *arguments,
    ]
    done = CliRunner().invoke(cli, call)
    return done.exit_code, done.output


@pytest.fixture
def swiss(site: TinySite) -> TinySite:
    """A Swiss site that says who is behind it in its imprint, and has no privacy notice of its own."""
    return (
        site.yaml(SETTINGS)
        .page("index.md", "# Werkstatt")
        .page(
            "imprint.md",
            "---\ntitle: Impressum\nrole: imprint\n---\n"
            "Werkstatt, Maria Beispiel, Linzer Gasse 1, 8000 Zürich, werkstatt@example.at\n",
        )
        .page(
            "privacy.md",
            "---\ntitle: Datenschutz\nrole: privacy\n---\n"
            "Werkstatt, werkstatt@example.at. Der Webspace ist ein Empfänger. [Ihr Name]\n",
        )
    )


def test_a_whole_report(swiss: TinySite) -> None:
    code, said = run(swiss)

    assert code == 1
    assert said == (
        """\
Was das Gesetz von dieser Website verlangt
Länder: Schweiz · Tag: 21.11.2026

Da ist
======

Impressum
  ✓ Land des Betriebs ··································· site.yaml:5:3
  ✓ Impressum ··········································· content/imprint.md
  ✓ Impressum von jeder Seite aus erreichbar ············ site.yaml
  ✓ Ein Link, dem man ansieht, wohin er führt ··········· content/imprint.md
  ✓ Name des Betriebs im Impressum ······················ site.yaml:3:3
  ✓ Vor- und Familienname im Impressum ·················· site.yaml:6:3
  ✓ Anschrift im Impressum ······························ site.yaml:8:3
  ✓ Eine Anschrift, an der man jemanden antrifft ········ site.yaml:8:3
  ✓ E-Mail-Adresse im Impressum ························· site.yaml:4:3

Register, Behörden, Nummern
  ✓ Rechtsform bekannt ·································· site.yaml:7:3

Datenschutz
  ✓ Datenschutzerklärung ································ content/privacy.md
  ✓ Datenschutz von jeder Seite aus erreichbar ·········· site.yaml
  ✓ Wer verantwortlich ist ······························ content/privacy.md
  ✓ Empfänger ··········································· content/privacy.md
  ✓ Webspace und Protokolle ····························· content/privacy.md

Stillgelegt
===========

Impressum
  – Telefonnummer (in der Schweiz empfohlen) [swiss-phone]
      Grund: Wir sind gehörlos und schreiben lieber.

Zu prüfen
=========

Datenschutz
  ✗ Länder, in die Daten gehen [privacy-countries]
      content/privacy.md: Die Datenschutzerklärung nennt nicht alle Länder, in die Daten gehen.
      → Ergänzen Sie unter privacy: host: und bei den anderen „country: …“, und nennen Sie die
      Länder im Text.
      Art. 19 Abs. 4 DSG

Fehlende Pflichtangaben
=======================

Datenschutz
  ✗ Keine Platzhalter [placeholders]
      content/privacy.md:5:66: „[Ihr Name]“ sieht nach einem Platzhalter aus, der stehen blieb.
      → Setzen Sie Ihre eigenen Angaben ein.
      Art. 3 UWG

Fehlende Pflichtangaben: 1 · zu prüfen: 1 · empfohlen: 0 · da: 15
Gesucht wird nach fehlenden Angaben. Dass nichts fehlt, heißt nicht, dass alles rechtens ist;
das kann nur ein Mensch beurteilen.
Mehr zu einer Regel: handschlag check --explain NAME
"""
    )


def test_a_site_that_lacks_nothing_mandatory_ends_with_0(swiss: TinySite) -> None:
    swiss.edit("content/privacy.md", " [Ihr Name]", "")

    code, said = run(swiss, lang="en")

    assert code == 0
    assert said.splitlines()[-4] == (
        "Missing mandatory items: 0 · to look at: 1 · recommended: 0 · there: 16"
    )


def test_the_report_for_machines(swiss: TinySite) -> None:
    code, said = run(swiss, "--json")
    data = json.loads(said)

    assert (code, data["ok"], data["countries"]) == (1, False, ["CH"])
    (found,) = (each for each in data["rules"] if each["rule"] == "placeholders")
    assert found == {
        "rule": "placeholders",
        "title": "Keine Platzhalter",
        "subject": "privacy",
        "verdict": "missing",
        "weight": "must",
        "unverified": False,
        "norms": ["Art. 3 UWG"],
        "starts": None,
        "reason": "",
        "places": [
            {
                "file": "content/privacy.md",
                "line": 5,
                "column": 66,
                "missing": True,
                "message": "„[Ihr Name]“ sieht nach einem Platzhalter aus, der stehen blieb.",
                "mend": "Setzen Sie Ihre eigenen Angaben ein.",
            }
        ],
    }


def test_a_site_that_cannot_be_built_says_why(swiss: TinySite) -> None:
    swiss.page("about.md", "---\ntitle: Über uns\nrolle: imprint\n---\n")

    assert run(swiss, lang="en")[0] == 1
    assert (
        "content/about.md:3:1: error: There is no field “rolle” here." in run(swiss, lang="en")[1]
    )
    assert json.loads(run(swiss, "--json")[1])["problems"][0]["code"] == "unknown-key"


def test_a_rule_explains_itself(site: TinySite) -> None:
    code, said = run(site, "--explain", "function-link", lang="en")

    assert code == 0
    assert said == (
        """\
function-link: “Withdraw from contract here” on every page

Basis:
  Germany: § 356a Abs. 1 BGB (since 2026-06-19)
  Austria: § 13a FAGG (since 2026-10-01)
  EU: Art. 11a RL 2011/83/EU (since 2026-06-19)
Concerns: consumers among the buyers, orders with a right of withdrawal
Weight: mandatory
Read in: BGBl. 2026 I Nr. 28; BGBl. I 59/2026; Richtlinie (EU) 2023/2673
Whether a prepared mail counts as an order through the site is open; with orders by mail,
therefore, a warning only.

If it is missing, you read:
  The page … lacks the link to withdraw electronically.
  The theme needs it in the foot of every page, with data-legal="withdraw-link".

If it does not apply to you, write into site.yaml:
  law: {silenced: [{rule: function-link, reason: why it does not apply here}]}
This is no legal advice.
"""
    )  # fmt: skip


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_rule_can_be_explained(site: TinySite, lang: str) -> None:
    for rule in ALL_RULES:
        code, said = run(site, "--explain", rule.id, lang=lang)
        assert (code, said.partition(":")[0]) == (0, rule.id)
        assert "{" not in said.replace("law: {silenced: [{", "")


def test_a_rule_that_does_not_exist(site: TinySite) -> None:
    code, said = run(site, "--explain", "function-lnk", lang="en")

    assert code == 2
    assert "There is no rule “function-lnk”. Did you mean “function-link”?" in said


def test_a_build_counts_what_is_missing_and_strictly_stops_for_it(swiss: TinySite) -> None:
    report = swiss.build()
    strict = swiss.asking(strict=True)

    assert (report.lacking.due, report.lacking.doubtful) == (1, 1)
    assert strict.complaints() == (
        "content/privacy.md: warning: The privacy notice does not name all countries to which data go. "
        "[privacy-countries]\n"
        "    Add “country: …” below privacy: host: and the others, and name the countries in the text.\n"
        "content/privacy.md:5:66: error: “[Ihr Name]” looks like a placeholder that was left. "
        "[placeholders]\n"
        "    Fill in your own."
    )


def test_what_was_not_read_in_a_statute_says_so(swiss: TinySite) -> None:
    settings = SETTINGS.replace("country: CH", "country: AT").replace("8000", "5020")
    swiss.yaml(settings + "shop: {deposit: {share: 60 %}}\n").page(
        "products/book.md", "---\ntitle: Buch\nprice: 28\n---\n"
    )
    _, said = run(swiss)

    assert "§ 879 Abs. 3 ABGB (nicht im Gesetz selbst nachgelesen)\n" in said
    assert "§ 5 Abs. 1 ECG\n" in said
