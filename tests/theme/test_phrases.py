"""What a theme says."""

import pytest

from generator.problems import Location, problem, warning
from generator.theme.phrases import (
    Phrase,
    Translation,
    merged,
    missing_phrases,
    phrases_in,
    read_translation,
    unknown_places,
    unused_phrases,
)


def read(text: str, language: str = "de") -> Translation:
    translation, problems = read_translation(text, f"t/{language}.yaml", language)
    assert problems == ()
    return translation


def test_a_file_holds_texts_and_plural_forms() -> None:
    said = read("free: kostenlos\nseats:\n  one: '{count} Platz'\n  other: '{count} Plätze'\n")
    assert said.phrases == (
        Phrase("free", (("", "kostenlos"),), Location("t/de.yaml", 1, 1)),
        Phrase(
            "seats",
            (("one", "{count} Platz"), ("other", "{count} Plätze")),
            Location("t/de.yaml", 2, 1),
        ),
    )
    assert [said.phrases[1].form(each) for each in ("one", "other", "few")] == [
        "{count} Platz",
        "{count} Plätze",
        "{count} Plätze",
    ]
    assert said.phrases[1].places == {"count"}


def test_yes_and_no_are_words() -> None:
    assert read("no: no\nyes: on\n").phrases[0].form() == "no"


def test_lists_are_no_phrases() -> None:
    said, problems = read_translation("a: [b]\nc:\n  one: [d]\n", "t/de.yaml", "de")
    assert said.phrases == ()
    assert problems == (
        problem("not-a-phrase", Location("t/de.yaml", 1, 4), key="a"),
        problem("not-a-phrase", Location("t/de.yaml", 3, 3), key="c"),
    )


def test_a_file_that_is_a_list_holds_no_phrases() -> None:
    _, problems = read_translation("- a\n", "t/de.yaml", "de")
    assert problems == (problem("not-phrases", Location("t/de.yaml", 1, 1)),)


def test_an_empty_file_says_nothing() -> None:
    assert read("# later\n") == Translation("de", (), "t/de.yaml")


def test_a_child_replaces_phrases_one_by_one() -> None:
    parent, child = read("a: 1\nb: 2\n"), read("b: 3\n")
    [both] = merged([parent, child])
    assert [(each.key, each.form()) for each in both.phrases] == [("a", "1"), ("b", "3")]


def test_the_country_goes_before_the_language_and_that_before_the_fallback() -> None:
    translations = [
        read("a: Hallo\nb: Jänner\nc: C\n"),
        read("b: Januar\n", "de-DE"),
        read("a: Hi\n", "en"),
    ]
    german = phrases_in(translations, "de-DE", "en")
    assert {key: phrase.form() for key, phrase in german.items()} == {
        "a": "Hallo",
        "b": "Januar",
        "c": "C",
    }
    assert phrases_in(translations, "fr", "de")["a"].form() == "Hallo"


def test_what_a_language_lacks_is_warned_of_where_it_belongs() -> None:
    translations = [read("a: 1\nb: 2\nb.du: 3\n"), read("a: 1\n", "en")]
    assert list(missing_phrases(translations, ["de-AT", "en-GB", "en"], "de")) == [
        warning("phrase-missing", Location("t/en.yaml"), key="b", language="en-GB"),
        warning("phrase-missing", Location("t/en.yaml"), key="b", language="en"),
    ]


def test_a_language_without_a_file_is_one_warning() -> None:
    assert list(missing_phrases([read("a: 1\nb: 2\n")], ["fr-CH"], "de")) == [
        warning("translation-missing", Location("t/fr.yaml"), language="fr-CH")
    ]


def test_a_place_that_nobody_fills_is_a_problem() -> None:
    translations = [
        read("a: Ab {price}\na.du: ab {prise}\n"),
        read("a: from {preis}\nz: '{x}'\n", "en"),
    ]
    own = [phrase for each in translations for phrase in each.phrases]
    assert list(unknown_places(own, translations, "de")) == [
        problem("phrase-place", Location("t/de.yaml", 2, 1), key="a.du", place="prise"),
        problem("phrase-place", Location("t/en.yaml", 1, 1), key="a", place="preis"),
    ]


@pytest.mark.parametrize("said", ["Ab {price", "Ab price}", "Ab { price }", "Ab {{price}}"])
def test_half_a_place_is_a_problem(said: str) -> None:
    translation = read(f"a: '{said}'\n")
    assert list(unknown_places(translation.phrases, [translation], "de")) == [
        problem("phrase-brace", Location("t/de.yaml", 1, 1), key="a", text=said)
    ]


def test_a_form_that_no_number_asks_for_is_a_problem() -> None:
    _, problems = read_translation("seats:\n  one: Platz\n  othr: Plätze\n", "t/de.yaml", "de")
    assert problems == (
        problem(
            "phrase-form",
            Location("t/de.yaml", 3, 3),
            near="other",
            key="seats",
            form="othr",
            known="zero, one, two, few, many, other",
        ),
    )


def test_a_phrase_that_replaces_none_and_that_nobody_asks_for_is_warned_of() -> None:
    own = read(
        "order.hlep: Fragen?\n"
        "order.help: Hilfe\n"
        "order.help.du: Hilf dir\n"
        "own.title: Über uns\n"
        "mode.order: Bestellen\n"
        "mood: heiter\n"
    ).phrases
    templates = ["{{ t('own.title') }}", '{{ t("mode." ~ order.mode) }}', "{{ moods }}"]
    assert list(unused_phrases(own, ["order.help", "order.mail"], templates)) == [
        warning("phrase-unused", Location("t/de.yaml", 1, 1), near="order.help", key="order.hlep"),
        warning("phrase-unused", Location("t/de.yaml", 6, 1), key="mood"),
    ]
