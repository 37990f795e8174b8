"""A call that cannot be understood is answered in the reader's language, with exit code 2."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def call(*words: str, language: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "generator", *words],
        capture_output=True,
        env={**os.environ, "HANDSCHLAG_LANG": language, "PYTHONUTF8": "1"},
        encoding="utf-8",
        check=False,
    )
    assert done.stdout == ""
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    ("words", "german", "english"),
    [
        (
            ["bild"],
            "Den Befehl bild gibt es nicht. Meinten Sie build?\n"
            "    Alle Möglichkeiten zeigt: handschlag --help\n",
            "There is no command bild. Did you mean build?\n"
            "    For everything there is: handschlag --help\n",
        ),
        (
            ["build", "--jbos", "2"],
            "Die Option --jbos gibt es nicht. Meinten Sie --jobs?\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "There is no option --jbos. Did you mean --jobs?\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "--output", "a", "--output=b"],
            "--output steht zweimal da; nur eines kann gelten.\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--output stands there twice; only one of the two can count.\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["order", "list", "--today", "2026-01-01", "--today", "2026-01-02"],
            "--today steht zweimal da; nur eines kann gelten.\n"
            "    Alle Möglichkeiten zeigt: handschlag order list --help\n",
            "--today stands there twice; only one of the two can count.\n"
            "    For everything there is: handschlag order list --help\n",
        ),
        (
            ["build", "--today", "30.2.2026"],
            "Mit diesem Wert kann --today nichts anfangen; erlaubt ist: ein Tag wie 2026-11-05, "
            "zwischen 1900 und 2199\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--today cannot work with this value; allowed is: a day such as 2026-11-05, between "
            "1900 and 2199\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "--today", "9999-12-31"],
            "Mit diesem Wert kann --today nichts anfangen; erlaubt ist: ein Tag wie 2026-11-05, "
            "zwischen 1900 und 2199\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--today cannot work with this value; allowed is: a day such as 2026-11-05, between "
            "1900 and 2199\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["release", "--today", "2099-12-24"],
            "--today: 2099-12-24 liegt mehr als ein Jahr von heute; festgehalten bliebe es für immer\n"
            "    Alle Möglichkeiten zeigt: handschlag release --help\n",
            "--today: 2099-12-24 is more than a year from today; it would stay written down for good\n"
            "    For everything there is: handschlag release --help\n",
        ),
        (
            ["order", "confirm", "AB", "--today", "2099-12-24"],
            "--today: 2099-12-24 liegt mehr als ein Jahr von heute; festgehalten bliebe es für immer\n"
            "    Alle Möglichkeiten zeigt: handschlag order confirm --help\n",
            "--today: 2099-12-24 is more than a year from today; it would stay written down for good\n"
            "    For everything there is: handschlag order confirm --help\n",
        ),
        (
            ["order", "cancel", "AB", "--by-us", "--withdrawn"],
            "--by-us: zusammen mit --withdrawn hat das keinen Sinn; gemeint sein kann nur eines von "
            "beiden\n"
            "    Alle Möglichkeiten zeigt: handschlag order cancel --help\n",
            "--by-us: together with --withdrawn this makes no sense; only one of the two can be meant\n"
            "    For everything there is: handschlag order cancel --help\n",
        ),
        (
            ["build", "--source"],
            "Nach --source fehlt der Wert.\n    Alle Möglichkeiten zeigt: handschlag --help\n",
            "The value after --source is missing.\n"
            "    For everything there is: handschlag --help\n",
        ),
        (
            ["build", "--strict=yes"],
            "Zu --strict gehört kein Wert.\n    Alle Möglichkeiten zeigt: handschlag --help\n",
            "The option --strict takes no value.\n    For everything there is: handschlag --help\n",
        ),
        (
            ["build", "--base-url", "https://example.at/?q=1"],
            "--base-url: „https://example.at/?q=1“ ist keine ganze Adresse; sie beginnt mit https:// "
            "und hat kein ? und kein #\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--base-url: “https://example.at/?q=1” is not a whole address; it begins with https:// "
            "and has no ? and no #\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "--jobs", "many"],
            "Mit diesem Wert kann --jobs nichts anfangen; erlaubt ist: eine Zahl von 0 bis 256\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--jobs cannot work with this value; allowed is: a number from 0 to 256\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "--base-url", "example.at"],
            "--base-url: „example.at“ ist keine ganze Adresse; sie beginnt mit https:// "
            "und hat kein ? und kein #\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--base-url: “example.at” is not a whole address; it begins with https:// "
            "and has no ? and no #\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "--base-url", "https://eva:geheim@example.at/"],
            "--base-url: „https://…@example.at/“ bei „--base-url“ enthält einen Benutzer oder ein "
            "Passwort; jeder Besucher könnte es lesen. Lassen Sie weg, was vor dem @ steht.\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--base-url: “https://…@example.at/” at “--base-url” holds a user or a password, which every "
            "visitor could read. Leave out what stands before the @.\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "--base-url", "https://https://example.at/"],
            "--base-url: „https://https://example.at/“ bei „--base-url“ beginnt zweimal mit https:// oder "
            "http://. Löschen Sie eines davon.\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--base-url: “https://https://example.at/” at “--base-url” begins twice with https:// or "
            "http://. Delete one of them.\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "--base-url", "https://example..at/"],
            "--base-url: „https://example..at/“ ist keine ganze Adresse; sie beginnt mit https:// "
            "und hat kein ? und kein #\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--base-url: “https://example..at/” is not a whole address; it begins with https:// "
            "and has no ? and no #\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "--source", "no-such-folder"],
            "Mit diesem Wert kann --source nichts anfangen; erlaubt ist: ein Ordner, den es gibt und "
            "der sich lesen lässt\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--source cannot work with this value; allowed is: a folder that is there and can be "
            "read\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["new"],
            "Es fehlt: KIND (product, post, page, testimonial, imprint, privacy, shipping, withdrawal, "
            "withdraw, accessibility)\n"
            "    Alle Möglichkeiten zeigt: handschlag new --help\n",
            "Missing: KIND (product, post, page, testimonial, imprint, privacy, shipping, withdrawal, "
            "withdraw, accessibility)\n"
            "    For everything there is: handschlag new --help\n",
        ),
        (
            ["new", "prodcut", "Becher"],
            "Mit diesem Wert kann kind nichts anfangen; erlaubt ist: product, post, page, testimonial, "
            "imprint, privacy, shipping, withdrawal, withdraw, accessibility. Meinten Sie product?\n"
            "    Alle Möglichkeiten zeigt: handschlag new --help\n",
            "kind cannot work with this value; allowed is: product, post, page, testimonial, imprint, "
            "privacy, shipping, withdrawal, withdraw, accessibility. Did you mean product?\n"
            "    For everything there is: handschlag new --help\n",
        ),
        (
            ["build", "/"],
            "Damit kann dieser Befehl nichts anfangen: /\n"
            "    Meinten Sie --source /?\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "This command cannot do anything with: /\n"
            "    Did you mean --source /?\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "—ouput=x"],
            "Damit kann dieser Befehl nichts anfangen: —ouput=x\n"
            "    Meinten Sie --output?\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "This command cannot do anything with: —ouput=x\n"
            "    Did you mean --output?\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "-drafts"],
            "Vor drafts gehören zwei Striche: --drafts\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "Two hyphens belong before drafts: --drafts\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["--strict", "build"],
            "--strict gehört hinter den Befehl: handschlag build --strict\n"
            "    Alle Möglichkeiten zeigt: handschlag --help\n",
            "--strict belongs after the command: handschlag build --strict\n"
            "    For everything there is: handschlag --help\n",
        ),
        (
            ["build", "--output", "https://www.example.at/"],
            "--output: „https://www.example.at“ liegt nicht auf diesem Rechner; bauen Sie in einen Ordner, "
            "den Sie hochladen\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--output: “https://www.example.at” is not on this computer; build into a folder, and upload "
            "that\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "--output", "eva@host.example:/var/www"],
            "--output: „eva@host.example:/var/www“ liegt nicht auf diesem Rechner; bauen Sie in einen "
            "Ordner, den Sie hochladen\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "--output: “eva@host.example:/var/www” is not on this computer; build into a folder, and "
            "upload that\n"
            "    For everything there is: handschlag build --help\n",
        ),
        (
            ["build", "soon"],
            "Damit kann dieser Befehl nichts anfangen: soon\n"
            "    Alle Möglichkeiten zeigt: handschlag build --help\n",
            "This command cannot do anything with: soon\n"
            "    For everything there is: handschlag build --help\n",
        ),
    ],
)
def test_a_wrong_call_is_answered_in_words(words: list[str], german: str, english: str) -> None:
    assert call(*words, language="de") == (2, german)
    assert call(*words, language="en") == (2, english)


@pytest.mark.skipif(os.name == "nt", reason="there it is a path")
@pytest.mark.parametrize("path", [r"C:\Users\eva\web", r"out\web", "D:web"])
def test_a_path_of_windows_is_none_elsewhere(path: str) -> None:
    assert call("build", "--output", path, language="en") == (
        2,
        f"--output: “{path}” is a path of Windows; here / parts the folders, and there are no drives\n"
        "    For everything there is: handschlag build --help\n",
    )


@pytest.mark.parametrize("words", [["build", "--ouput", "x"], ["biuld"], ["new", "product"]])
def test_a_wrong_call_is_answered_in_the_language_that_it_asks_for(words: list[str]) -> None:
    german, english = call(*words, language="de"), call(*words, language="en")
    assert call("--lang", "de", *words, language="en") == german != english
    assert call("--lang", "en", *words, language="de") == english


@pytest.mark.skipif(os.name == "nt", reason="only of POSIX systems any bytes can be a word")
@pytest.mark.parametrize(
    ("words", "name", "command"),
    [
        (["order", "offer", "mail.eml", "--note", "Gr\udcfc\udcdfe"], "--note", "order offer"),
        (["order", "offer", "mail.eml", "--item=M\udcf6bel=5"], "--item", "order offer"),
        (
            ["order", "decline", "mail.eml", "--reason", "Gr\udcfc\udcdfe"],
            "--reason",
            "order decline",
        ),
        (["init", "neu", "--name", "Gr\udcfc\udcdfe"], "--name", "init"),
        (["new", "product", "Sch\udcf6nes", "Regal"], "NAME", "new"),
    ],
)
def test_a_text_that_is_not_in_utf8_is_refused(words: list[str], name: str, command: str) -> None:
    assert call(*words, language="de") == (
        2,
        f"{name}: Darin sind Zeichen, die nicht in UTF-8 stehen; tippen Sie den Text hier, statt ihn "
        "einzufügen.\n"
        f"    Alle Möglichkeiten zeigt: handschlag {command} --help\n",
    )
    assert call(*words, language="en") == (
        2,
        f"{name}: It holds signs that are not in UTF-8; type the text here rather than pasting it.\n"
        f"    For everything there is: handschlag {command} --help\n",
    )


@pytest.mark.skipif(os.name == "nt", reason="only of POSIX systems any bytes can be a name")
def test_a_file_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "M\udcf6bel"
    assert call("order", "read", str(folder), language="en") == (
        1,
        f"{tmp_path}/M?bel: error: This file cannot be read (No such file or directory), and this is "
        "no order code. [desk-no-file]\n"
        "    Name the file in which the mail is saved, or an order code such as 7K3-MQ9-XAR.\n\n"
        "1 error\n",
    )
