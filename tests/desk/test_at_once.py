"""Whatever ends a command, and however many run at once, an order is whole and confirmed once."""

import os
import random
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from killing import in_another_process, killed_at, touches
from workshop import BOOK, MUGS, NOON, Workshop, released, sent, workshop

from generator.desk.acts import advance, find
from generator.desk.deciding import confirm, decline
from generator.desk.forgetting import forget
from generator.desk.journal import read_journal
from generator.desk.keeping import all_kept
from generator.desk.replying import Incoming, Wanted
from generator.desk.shelf import codes, keep
from generator.desk.states import State, Step
from generator.problems import SiteError
from generator.trade.sheet import write_sheet

__all__ = ["released", "workshop"]

KILLS = 16

CONFIRM = f"""
import sys
from datetime import datetime
from pathlib import Path
from generator.desk.acts import Shop
from generator.desk.deciding import confirm
from generator.desk.replying import Incoming, Wanted
shop = Shop.of(Path(sys.argv[1]), datetime.fromisoformat("{NOON.isoformat()}"))
print("ready", flush=True)
done = confirm(shop, Incoming(Path(sys.argv[2]).read_bytes(), "mail.eml"), Wanted())
print(*(each.code for each in done.problems), flush=True)
"""


def confirming(workshop: Workshop, mail: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", CONFIRM, str(workshop.root), str(mail)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_two_commands_at_once_confirm_an_order_once(workshop: Workshop, tmp_path: Path) -> None:
    order = workshop.order(BOOK, MUGS)
    mail = tmp_path / "mail.eml"
    mail.write_bytes(sent(order))
    running = [confirming(workshop, mail) for _ in range(3)]
    said = sorted(each.communicate(timeout=120)[0].split()[1:] for each in running)
    assert said == [[], ["desk-confirmed-before"], ["desk-confirmed-before"]]
    entries, problems = read_journal(workshop.root / "orders" / order.code, "o")
    assert problems == ()
    assert [each.step for each in entries] == [Step.RECEIVED, Step.CONFIRMED]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_kill_at_any_moment_leaves_an_order_that_can_be_confirmed(workshop: Workshop) -> None:
    order = workshop.order(BOOK, MUGS)
    mail = Incoming(sent(order), "mail.eml")

    def confirming_it() -> None:
        confirm(workshop.shop, mail, Wanted())

    confirming_it()  # here, so that what is loaded for it is loaded once and not after each fork
    shutil.rmtree(workshop.root / "orders")
    whole = touches(confirming_it)
    shutil.rmtree(workshop.root / "orders")
    chance = random.Random(1)
    killed = 0
    for _ in range(KILLS):
        killed += not killed_at(chance.randrange(whole), confirming_it)
        for kept in all_kept(workshop.root, workshop.shop.today):
            assert kept.ordered == order
            # At worst its answers are written and the step is not noted yet, which is said.
            assert {each.code for each in kept.problems} <= {"desk-step-lost"}
            assert (kept.folder / "mail.eml").read_bytes() == mail.data
            if kept.standing.state is State.CONFIRMED:
                assert (kept.folder / "confirmation.eml").is_file()
        assert in_another_process(confirming_it)
        assert find(workshop.shop, order.code).standing.state is State.CONFIRMED
        shutil.rmtree(workshop.root / "orders")
    assert killed > KILLS * 0.9


def test_what_a_kill_left_half_kept_is_no_order_and_in_nobodys_way(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    half = workshop.root / "orders" / f".{order.code}.new"
    half.mkdir(parents=True)
    (half / "mail.eml").write_bytes(b"half")
    assert codes(workshop.root) == ()
    keep(workshop.root, order.code, {"order.txt": write_sheet(order).encode()})
    assert codes(workshop.root) == (order.code,)
    with pytest.raises(FileExistsError):
        keep(workshop.root, order.code, {})


def test_a_code_that_is_none_never_becomes_a_path(workshop: Workshop) -> None:
    for nonsense in ("../../etc", "234-567-89L", "", "234-567-89k", "/", "a" * 300):
        with pytest.raises(ValueError, match="is no order code"):
            keep(workshop.root, nonsense, {})


def test_orders_are_kept_from_other_users_and_from_git(workshop: Workshop) -> None:
    decline(workshop.shop, Incoming(sent(workshop.order(MUGS)), "x"), "")
    folder = workshop.root / "orders"
    assert (folder / ".gitignore").read_text(encoding="utf-8") == "*\n"
    if os.name != "nt":
        assert folder.stat().st_mode & 0o077 == 0


# --- forgetting -------------------------------------------------------------------------------


def test_what_led_to_no_contract_is_erased_and_stays_recognisable(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    mail = Incoming(sent(order), "mail.eml")
    decline(workshop.shop, mail, "")
    done = forget(workshop.shop, order.code)
    assert {"mail.eml", "order.txt", "declined.txt"} <= set(done.files)
    assert [each.name for each in done.order.folder.iterdir()] == ["journal.jsonl"]
    kept = (done.order.folder / "journal.jsonl").read_text(encoding="utf-8")
    assert "Jürgen" not in kept
    assert "example.org" not in kept
    with pytest.raises(SiteError) as again:
        confirm(workshop.shop, mail, Wanted())
    assert [each.code for each in again.value.problems] == ["desk-forgotten"]


def test_a_contract_is_kept_as_long_as_the_law_says(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    confirm(workshop.shop, Incoming(sent(order), "x"), Wanted())
    with pytest.raises(SiteError) as running:
        forget(workshop.shop, order.code)
    assert [each.code for each in running.value.problems] == ["desk-still-running"]
    advance(workshop.shop, order.code, Step.DELIVERED)
    with pytest.raises(SiteError) as kept:
        forget(workshop.later(days=6 * 365).shop, order.code)
    assert dict(kept.value.problems[0].facts)["until"] == "2033-12-31"
    free = workshop.now + timedelta(days=7 * 366 + 50)
    done = forget(Workshop(workshop.root, free).shop, order.code)
    assert done.order.standing.state is State.FORGOTTEN


def test_a_kill_while_erasing_is_finished_by_erasing_again(workshop: Workshop) -> None:
    order = workshop.order(MUGS)
    decline(workshop.shop, Incoming(sent(order), "x"), "")
    folder = forget(workshop.shop, order.code).order.folder
    (folder / "mail.eml").write_bytes(b"left by a kill")
    assert forget(workshop.shop, order.code).files == ("mail.eml",)
