"""A place to listen at: the wanted port, or the next one that is free."""

import errno
import os
import socket

from generator.problems import Location, Problem, SiteError, problem, warning
from generator.values import dataclass

TRIES = 21
_BACKLOG = 128
_LAST = 65535

_MOST = 128
"""Connections at once that every system allows."""


@dataclass(frozen=True, slots=True)
class Place:
    """A socket that listens, and what is to be said about its port."""

    listener: socket.socket
    problems: tuple[Problem, ...]

    @property
    def port(self) -> int:
        """The port that it became."""
        return int(self.listener.getsockname()[1])


def listen(host: str, port: int) -> Place:
    """Listen at ``host``, on ``port`` or the first free one after it; 0 is any.

    Raises SiteError where there is none.
    """
    ports = range(port, min(port + TRIES, _LAST + 1)) if port else range(1)
    for each in ports:
        listener = _listener(host, each)
        if listener is None:
            continue
        said = warning("port-taken", _OPTION, port=port, next=each) if each != port else None
        return Place(listener, (said,) if said else ())
    raise SiteError([problem("ports-taken", _OPTION, first=ports[0], last=ports[-1])])


_OPTION = Location("--port")


def _listener(host: str, port: int) -> socket.socket | None:
    """A listening socket; None if the port is taken."""
    try:
        return _bound(host, port)
    except OSError as failure:
        if failure.errno == errno.EADDRINUSE:
            return None
        reason = failure.strerror or str(failure)
        if failure.errno == errno.EACCES:
            if os.name == "nt":  # so Windows says "taken"
                return None
            raise SiteError(
                [problem("port-forbidden", _OPTION, port=port, reason=reason)]
            ) from None
        where = Location("--host")
        raise SiteError([problem("host-unknown", where, host=host, reason=reason)]) from None
    except UnicodeError:
        where = Location("--host")
        raise SiteError([problem("host-unknown", where, host=host, reason="?")]) from None


def _bound(host: str, port: int) -> socket.socket:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    family, kind, protocol, _, address = min(found, key=lambda each: each[0] != socket.AF_INET)
    listener = socket.socket(family, kind, protocol)
    try:
        # After a restart the old connections still linger, which Unix lets us overlook.  On Windows
        # the same option would let two programs share a port, and its contrary forbids that.
        listener.setsockopt(
            socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE", socket.SO_REUSEADDR), 1
        )
        listener.bind(address)
        listener.listen(_BACKLOG)
        listener.setblocking(False)
    except BaseException:
        listener.close()
        raise
    return listener


def address_of(host: str, port: int) -> str:
    """The address of a preview that listens at ``host``, as a browser on this computer takes it."""
    name = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host)  # noqa: S104 - read, not listened at
    return f"http://{name or (f'[{host}]' if ':' in host else host)}:{port}/"


def address_in_network(host: str, port: int) -> str:
    """The address for other computers, where ``host`` lets them in by every way; else empty."""
    if host not in ("0.0.0.0", "::"):  # noqa: S104
        return ""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing; only asks which way it would go
        except OSError:
            return ""
        return f"http://{probe.getsockname()[0]}:{port}/"


def most_connections() -> int:
    """How many at once leave enough files for the builds; a newcomer takes the place of the oldest."""
    try:
        from resource import RLIMIT_NOFILE, getrlimit
    except ImportError:  # Windows
        return _MOST
    files, _ = getrlimit(RLIMIT_NOFILE)
    return max(2, min(_MOST, files // 3)) if files > 0 else _MOST  # below 0 there is no limit
