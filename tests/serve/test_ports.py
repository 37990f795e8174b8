"""A place to listen at."""

import socket
from collections.abc import Iterator

import pytest

from generator.problems import Location, SiteError, problem, warning
from generator.serve import ports
from generator.serve.ports import address_of, listen


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield int(other.getsockname()[1])


def test_a_taken_port_gives_way_to_the_next_free_one_and_it_is_said(taken: int) -> None:
    place = listen("127.0.0.1", taken)
    with place.listener:
        assert place.port > taken
        assert place.problems == (
            warning("port-taken", Location("--port"), port=taken, next=place.port),
        )


def test_a_free_port_is_taken_without_a_word() -> None:
    with listen("127.0.0.1", 0).listener as first:
        port = int(first.getsockname()[1])
    place = listen("127.0.0.1", port)
    with place.listener:
        assert (place.port, place.problems) == (port, ())


def test_where_every_port_is_taken_that_is_said(
    taken: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ports, "TRIES", 1)
    with pytest.raises(SiteError) as refused:
        listen("127.0.0.1", taken)
    assert refused.value.problems == (
        problem("ports-taken", Location("--port"), first=taken, last=taken),
    )


@pytest.mark.parametrize("host", ["192.0.2.7", "no.such.host.invalid", "a" * 300, "ä..b"])
def test_a_host_that_is_not_this_computer_is_refused(host: str) -> None:
    with pytest.raises(SiteError) as refused:
        listen(host, 0)
    assert [(each.code, each.where) for each in refused.value.problems] == [
        ("host-unknown", Location("--host"))
    ]


def test_an_address_is_one_that_a_browser_takes() -> None:
    assert address_of("127.0.0.1", 8000) == "http://127.0.0.1:8000/"
    assert address_of("0.0.0.0", 8000) == "http://127.0.0.1:8000/"
    assert address_of("::", 8000) == "http://[::1]:8000/"
    assert address_of("::1", 8000) == "http://[::1]:8000/"
