"""A new site lacks nothing as an example; as its owner's own, just what only the owner has."""

from datetime import date
from pathlib import Path

import pytest
from tiny_site import NOON

from generator.build import judgement_of
from generator.law.judging import Judgement, Verdict
from generator.law.rule import Weight
from generator.messages import Tongue
from generator.request import Request
from generator.scaffold.lands import LANDS
from generator.scaffold.site import Owner, new_site

BY_MAIL = {"function-by-mail", "official-texts"}
OFFICIAL = {"model-form", "guarantee-notice"}


def begin(folder: Path, country: str, tongue: Tongue) -> Path:
    new_site(folder, folder.name, Owner(country=country), tongue, date(2026, 11, 21))
    return folder


def judged(folder: Path) -> Judgement:
    return judgement_of(Request(folder, folder / "output", NOON, processes=1))[0]


def lacking(judgement: Judgement) -> set[str]:
    return {each.rule.id for each in judgement.of(Verdict.MISSING)}


def as_own(folder: Path) -> Path:
    settings = folder / "site.yaml"
    lines = settings.read_text(encoding="utf-8").splitlines()
    kept = "\n".join(each for each in lines if "example: true" not in each)
    settings.write_text(kept + "\n", encoding="utf-8", newline="\n")
    return folder


@pytest.mark.parametrize("tongue", ["de", "en"])
@pytest.mark.parametrize(
    ("country", "recommended", "own"),
    [
        ("AT", BY_MAIL, {"placeholders", *OFFICIAL}),
        ("CH", set[str](), {"placeholders"}),
        ("DE", BY_MAIL, {"placeholders", *OFFICIAL}),
        ("IE", BY_MAIL, {"placeholders", *OFFICIAL}),
    ],
)
def test_a_new_site_lacks_nothing_until_it_is_ones_own(
    tmp_path: Path, country: str, tongue: Tongue, recommended: set[str], own: set[str]
) -> None:
    folder = begin(tmp_path / "shop", country, tongue)
    example = judged(folder)
    mine = judged(as_own(folder))

    assert lacking(example) == recommended
    assert example.missing(Weight.MUST) == example.missing(Weight.SHOULD) == ()
    assert {each.rule.id for each in mine.missing(Weight.MUST)} == own
    assert mine.missing(Weight.SHOULD) == ()
    land, found = LANDS[country], {seen.found for each in mine.rulings for seen in each.seen}
    assert {land.street, land.phone} <= found


def test_every_country_that_one_can_begin_in_is_tried() -> None:
    assert set(LANDS) == {"AT", "CH", "DE", "IE"}


def test_what_a_new_site_brings_along_is_named_line_by_line(tmp_path: Path) -> None:
    mine = judged(as_own(begin(tmp_path / "shop", "AT", "de")))
    (left,) = (each for each in mine.rulings if each.rule.id == "placeholders")

    assert [(str(each.where), each.found) for each in left.seen] == [
        ("site.yaml:20:3", "Töpferei Beispiel"),
        ("site.yaml:21:3", "Vorname Nachname"),
        ("site.yaml:23:3", "Beispielgasse 1"),
        ("site.yaml:27:3", "+43 662 000000"),
        ("site.yaml:28:3", "toepferei@example.at"),
        ("site.yaml:35:3", "Vorname Nachname"),
        ("site.yaml:35:3", "Der Betrieb gehört Vorname Nachname allein."),
        ("site.yaml:68:3", "Ihr Webspace-Anbieter"),
        ("site.yaml:69:3", "Ihr Mailanbieter"),
    ]
