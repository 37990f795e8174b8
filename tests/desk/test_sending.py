"""Answers go out by the owner's own server, once, and nobody has to guess whether they did."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword
from workshop import BOOK, NOON, Workshop, released, sent, workshop

from generator.desk.acts import find
from generator.desk.deciding import confirm
from generator.desk.overview import Matter, overview
from generator.desk.post import PASSWORD
from generator.desk.replying import Incoming, Wanted
from generator.desk.sending import send_answer
from generator.desk.states import Step
from generator.problems import SiteError

__all__ = ["released", "workshop"]


class Sink:
    """A mail server that keeps what it gets, or refuses it."""

    def __init__(self) -> None:
        self.got: list[EmailMessage] = []
        self.to: list[str] = []
        self.answer = "250 OK"
        self.pause = 0.0

    async def handle_DATA(self, _: object, __: object, envelope: Envelope) -> str:  # noqa: N802
        """aiosmtpd's name for the end of a message."""
        if self.answer.startswith("250"):
            content = envelope.content
            assert isinstance(content, bytes)
            self.got.append(message_from_bytes(content, policy=SMTP))
            self.to += envelope.rcpt_tos
        await asyncio.sleep(self.pause)
        return self.answer


def checked(_: object, __: object, ___: object, mechanism: str, data: object) -> AuthResult:
    """Only the right password is let in."""
    right = isinstance(data, LoginPassword) and data.password == b"richtig"
    return AuthResult(success=right and mechanism in ("PLAIN", "LOGIN"), handled=False)


@pytest.fixture
def sink(workshop: Workshop) -> Iterator[Sink]:
    """A server on this machine, and a site that names it."""
    handler = Sink()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = Controller(
        handler, hostname="127.0.0.1", port=port, authenticator=checked, auth_require_tls=False
    )
    server.start()
    try:
        settings = workshop.root / "site.yaml"
        mail = f"mail: {{host: 127.0.0.1, port: {port}, user: werkstatt, security: none}}\n"
        settings.write_text(settings.read_text(encoding="utf-8") + mail, encoding="utf-8")
        yield handler
    finally:
        server.stop()


@pytest.fixture
def code(workshop: Workshop) -> str:
    """A confirmed order."""
    order = workshop.order(BOOK)
    confirm(workshop.shop, Incoming(sent(order), "mail.eml"), Wanted())
    return order.code


def refused(workshop: Workshop, code: str, again: bool = False) -> list[str]:
    with pytest.raises(SiteError) as error:
        send_answer(workshop.shop, code, "confirmation.eml", again)
    return [each.code for each in error.value.problems]


def refusal(workshop: Workshop, code: str) -> str:
    """Why a mail was not sent, in the server's words."""
    with pytest.raises(SiteError) as error:
        send_answer(workshop.shop, code, "confirmation.eml")
    (told,) = error.value.problems
    assert told.code == "desk-not-sent"
    return str(dict(told.facts)["reason"])


def test_a_server_that_never_comes_to_an_end_is_not_waited_for(
    workshop: Workshop, sink: Sink, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "richtig")
    monkeypatch.setattr("generator.desk.sending._PATIENCE", 0.5)
    sink.pause = 3.0

    assert refused(workshop, code) == ["desk-maybe-sent"]
    assert refused(workshop, code) == ["desk-maybe-sent"]


@pytest.mark.parametrize(
    ("mail", "told"),
    [
        ("{host: a.at, port: 99999}", "not-within"),
        ('{host: "smtp://a.at"}', "not-a-host"),
        ("{host: a.at, user: a, password: geheim}", "unknown-key"),
        ("5", "not-a-mapping"),
    ],
)
def test_nothing_is_sent_by_settings_that_say_something_else(
    workshop: Workshop, code: str, mail: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "richtig")
    settings = workshop.root / "site.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"{text}mail: {mail}\n", encoding="utf-8")

    assert refused(workshop, code) == [told]


def test_the_draft_arrives_as_it_was_written(
    workshop: Workshop, sink: Sink, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "richtig")
    send_answer(workshop.shop, code, "confirmation.eml")
    (got,) = sink.got
    assert sink.to == ["kunde@example.org"]
    assert got["Subject"] == f"Auftragsbestätigung {code}"
    assert got["X-Unsent"] is None
    assert [each.get_content_type() for each in got.iter_attachments()] == [
        "application/pdf",
        "text/calendar",
    ]
    steps = [each.step for each in find(workshop.shop, code).entries]
    assert steps[-2:] == [Step.SENDING, Step.SENT]


def test_without_a_server_or_a_password_nothing_is_tried(
    workshop: Workshop, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refused(workshop, code) == ["desk-mail-unset"]
    settings = workshop.root / "site.yaml"
    mail = "mail: {host: mail.example.at, user: werkstatt}\n"
    settings.write_text(settings.read_text(encoding="utf-8") + mail, encoding="utf-8")
    monkeypatch.delenv(PASSWORD, raising=False)
    assert refused(workshop, code) == ["desk-mail-no-password"]
    assert find(workshop.shop, code).last(Step.SENDING) is None


def test_what_a_server_refuses_was_not_sent_and_is_said_in_its_words(
    workshop: Workshop, sink: Sink, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "falsch")
    assert refusal(workshop, code) == "535 5.7.8 Authentication credentials invalid"
    monkeypatch.setenv(PASSWORD, "richtig")
    sink.answer = "554 not today"
    assert refusal(workshop, code) == "554 not today"
    assert not find(workshop.shop, code).standing.unsure


SEND = f"""
import sys
from datetime import datetime
from pathlib import Path
from generator.desk.acts import Shop
from generator.desk.sending import send_answer
shop = Shop.of(Path(sys.argv[1]), datetime.fromisoformat("{NOON.isoformat()}"))
send_answer(shop, sys.argv[2], "confirmation.eml")
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX systems")
def test_a_kill_while_sending_is_said_and_nothing_is_sent_twice(
    workshop: Workshop, sink: Sink, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "richtig")
    sink.pause = 1.0
    with subprocess.Popen([sys.executable, "-c", SEND, str(workshop.root), code]) as sending:
        while not sink.got:
            time.sleep(0.01)
        sending.send_signal(signal.SIGKILL)
    (row,) = overview(workshop.root, workshop.shop.today)
    assert Matter.UNSURE in row.matters
    assert refused(workshop, code) == ["desk-maybe-sent"]
    assert len(sink.got) == 1
    sink.pause = 0
    send_answer(workshop.shop, code, "confirmation.eml", again=True)
    assert len(sink.got) == 2
