"""What is damaged between the orders is named, the others are shown all the same, and nothing is lost."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from terminal import Counter, counter
from workshop import BOOK, BOX, MUGS, Workshop, released, sent, workshop

from generator.desk.deciding import confirm
from generator.desk.replying import Incoming, Wanted

__all__ = ["counter", "released", "workshop"]

NO_FILE = (
    "orders/{}/{}: error: This is no ordinary file and cannot be read. [not-a-file]\n"
    "    Delete the entry, or put a file in its place.\n\n1 error\n"
)
NO_FOLDER = (
    "orders/{}: error: This is a file; a folder must lie in this place. [not-a-folder]\n"
    "    Give the file another name, or put it elsewhere.\n\n1 error\n"
)


@pytest.fixture
def folder(workshop: Workshop) -> Path:
    """The folder of an order that was confirmed; beside it lies another one."""
    done = confirm(workshop.shop, Incoming(sent(workshop.order(BOX)), "x"), Wanted())
    confirm(workshop.shop, Incoming(sent(workshop.order(BOOK, MUGS, number=7)), "x"), Wanted())
    return done.order.folder


def other(workshop: Workshop) -> str:
    return workshop.order(MUGS, number=7).code


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("name", ["journal.jsonl", "order.txt"])
@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo], ids=["folder", "pipe"])
def test_what_is_no_file_is_named_and_the_other_orders_are_shown(
    workshop: Workshop, counter: Counter, folder: Path, name: str, make: Callable[[Path], None]
) -> None:
    (folder / name).unlink()
    make(folder / name)
    said = counter("list")
    assert (said.exit_code, said.stderr) == (1, NO_FILE.format(folder.name, name) + "\n")
    assert other(workshop) in said.stdout
    assert "! folder damaged" in said.stdout
    said = counter("show", folder.name)
    assert (said.exit_code, said.stderr) == (1, NO_FILE.format(folder.name, name) + "\n")
    assert not counter.data("list")["ok"]
    assert not counter.data("show", folder.name)["ok"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
@pytest.mark.parametrize("command", ["confirm", "start", "deposit", "cancel", "forget"])
def test_nothing_is_done_with_an_order_whose_journal_cannot_be_read(
    counter: Counter, folder: Path, command: str
) -> None:
    (folder / "journal.jsonl").unlink()
    os.mkfifo(folder / "journal.jsonl")
    before = {each.name: each.stat().st_mtime_ns for each in folder.iterdir()}
    said = counter(command, folder.name)
    assert (said.exit_code, said.stderr) == (1, NO_FILE.format(folder.name, "journal.jsonl"))
    assert {each.name: each.stat().st_mtime_ns for each in folder.iterdir()} == before


@pytest.mark.parametrize("left", [None, b"", b"\n"], ids=["deleted", "empty", "an empty line"])
def test_an_order_that_was_answered_without_a_journal_is_not_answered_again(
    counter: Counter, folder: Path, left: bytes | None
) -> None:
    (folder / "journal.jsonl").unlink()
    if left is not None:
        (folder / "journal.jsonl").write_bytes(left)
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    told = (
        f"orders/{folder.name}/journal.jsonl: Fehler: Der Verlauf von {folder.name} ist leer oder fehlt, "
        "obwohl Antworten daliegen: confirmation.eml, confirmation.html, confirmation.pdf, "
        "confirmation.txt. [desk-journal-lost]\n"
        "    Holen Sie die Datei aus der Sicherung zurück. Gibt es keine, legen Sie die Antworten in "
        "einen anderen Ordner und machen Sie die Schritte noch einmal.\n\n1 Fehler\n"
    )
    for command in ("confirm", "cancel", "forget"):
        said = counter(command, folder.name, lang="de")
        assert (said.exit_code, said.stderr) == (1, told)
    for words in (("list",), ("show", folder.name)):
        said = counter(*words, lang="de")
        assert (said.exit_code, said.stderr) == (1, told + "\n")
        assert "unbekannt" in said.stdout
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == before


def test_an_order_that_was_not_answered_needs_no_journal(counter: Counter, folder: Path) -> None:
    for each in (*folder.glob("confirmation.*"), folder / "journal.jsonl"):
        each.unlink()
    assert counter("list").stderr == ""
    assert counter("confirm", folder.name).exit_code == 0


def test_an_order_in_a_folder_of_another_name_is_told(counter: Counter, folder: Path) -> None:
    code = folder.name
    folder.rename(folder.with_name("Müller, dringend"))
    said = counter("list", lang="de")
    assert (said.exit_code, said.stderr) == (
        0,
        f"orders/Müller, dringend: Hinweis: In diesem Ordner liegt die Bestellung {code}, aber er heißt "
        "nicht so und wird übergangen. [desk-folder-misnamed]\n"
        f"    Benennen Sie ihn um in {code}; ist er nur eine Kopie, legen Sie ihn anderswohin.\n\n"
        "1 Hinweis\n\n",
    )


def test_what_else_lies_between_the_orders_is_nobodys_business(
    counter: Counter, folder: Path
) -> None:
    (folder.parent / "notes.txt").write_text("Anna anrufen", encoding="utf-8")
    (folder.parent / "2026").mkdir()
    folder.rename(folder.with_name(f".{folder.name}.new"))
    assert counter("list").stderr == ""


def test_a_file_in_the_place_of_an_order_is_told(
    workshop: Workshop, counter: Counter, folder: Path
) -> None:
    order = workshop.order(BOX, number=9)
    (folder.parent / order.code).write_text("x", encoding="utf-8")
    said = counter("list")
    assert (said.exit_code, said.stderr) == (1, NO_FOLDER.format(order.code) + "\n")
    assert folder.name in said.stdout
    for words in (("show", order.code), ("confirm", order.code), ("confirm", "-")):
        said = counter(*words, typed=sent(order))
        assert (said.exit_code, said.stderr) == (1, NO_FOLDER.format(order.code))


def test_a_folder_in_the_place_of_an_answer_is_named(workshop: Workshop, counter: Counter) -> None:
    order = workshop.order(MUGS)
    counter("read", "-", typed=sent(order))
    (workshop.root / "orders" / order.code / "confirmation.txt").mkdir()
    said = counter("confirm", order.code)
    assert (said.exit_code, said.stderr) == (
        1,
        f"orders/{order.code}/confirmation.txt: error: Nothing can be kept here: Is a directory. "
        "[desk-unwritable]\n"
        "    See whether you may write in this folder, and whether there is room.\n\n1 error\n",
    )
    left = sorted(each.name for each in (workshop.root / "orders" / order.code).iterdir())
    assert left == ["confirmation.txt", "journal.jsonl", "mail.eml", "order.txt"]
    assert counter("confirm", order.code, lang="de").stderr == (
        f"orders/{order.code}/confirmation.txt: Fehler: Hier lässt sich nichts ablegen: das ist ein "
        "Ordner. [desk-unwritable]\n"
        "    Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen und ob noch Platz ist.\n\n1 Fehler\n"
    )


def test_an_answer_whose_step_was_deleted_from_the_journal_is_told(
    counter: Counter, folder: Path
) -> None:
    journal = folder / "journal.jsonl"
    journal.write_bytes(journal.read_bytes().splitlines(keepends=True)[0])
    said = counter("show", folder.name)
    assert said.stderr == (
        f"orders/{folder.name}/journal.jsonl: warning: The journal of {folder.name} lacks a step of which "
        "there are answers: confirmation.eml, confirmation.html, confirmation.pdf, confirmation.txt. "
        "[desk-step-lost]\n"
        "    Either the computer went off within the step, or somebody deleted a line. If the answers were "
        "sent already, take the file back from your backup; otherwise do the step again.\n\n"
        "1 warning\n\n"
    )


def test_a_line_that_was_taken_out_of_the_journal_is_told(counter: Counter, folder: Path) -> None:
    journal = folder / "journal.jsonl"
    journal.write_bytes(journal.read_bytes().splitlines(keepends=True)[1])
    said = counter("show", folder.name)
    assert said.stderr == (
        f"orders/{folder.name}/journal.jsonl:1: warning: Above this line of the journal there is no longer "
        "what stood there when it was written: a line was changed, deleted or moved. [journal-line-lost]\n"
        "    Take the file back from your backup. If there is none, see which step is missing, and note it "
        "again.\n\n1 warning\n\n"
    )
