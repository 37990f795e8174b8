"""Whom a preview answers."""

import pytest

from generator.serve.visitors import Visitors, visitors_of

HERE = visitors_of("127.0.0.1", "laptop")
EVERYWHERE = visitors_of("0.0.0.0", "laptop")


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "LOCALHOST", "[::1]:8000"])
def test_this_computer_may_look(host: str) -> None:
    assert HERE.may_ask(host, None)
    assert EVERYWHERE.may_ask(host, None)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8000",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "localhost@evil.example",
        "evil.example#localhost",
        "localhost/",
        "localhost:x",
        "[::1",
        "",
    ],
)
def test_a_strange_name_is_refused_wherever_the_preview_listens(host: str) -> None:
    assert not HERE.may_ask(host, None)
    assert not EVERYWHERE.may_ask(host, None)


@pytest.mark.parametrize(
    "host", ["192.168.1.20:8000", "laptop:8000", "laptop.local", "[fe80::1]:8000"]
)
def test_the_network_may_look_only_where_it_was_let_in(host: str) -> None:
    assert EVERYWHERE.may_ask(host, None)
    assert not HERE.may_ask(host, None)


def test_only_a_page_of_the_preview_itself_may_ask_for_more() -> None:
    assert HERE.may_ask("localhost:8000", "http://localhost:8000")
    assert not HERE.may_ask("localhost:8000", "http://localhost:3000")
    assert not HERE.may_ask("localhost:8000", "https://evil.example")
    assert not HERE.may_ask("localhost:8000", "null")
    assert not HERE.may_ask("localhost:8000", "")


def test_a_name_that_was_asked_for_is_one_of_its_own() -> None:
    assert visitors_of("werkstatt.lan", "laptop").may_ask("werkstatt.lan:8000", None)
    assert visitors_of("localhost", "laptop") == Visitors(frozenset({"localhost"}))
