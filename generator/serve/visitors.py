"""Whom the preview answers: browsers that mean it, and no strange website that talks through one."""

from ipaddress import ip_address
from urllib.parse import urlsplit

from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Visitors:
    """The names by which the preview may be called.

    A strange site can make its own name lead here, but no address of numbers: those are all fine
    where the whole network may look (``everywhere``), else only this computer's own.
    """

    names: frozenset[str]
    everywhere: bool = False

    def may_ask(self, host: str, origin: str | None) -> bool:
        """Whether a request to ``host`` may be answered; ``origin`` is the page that sent it, if any."""
        return self._is_our_name(host) and (origin is None or is_origin_of(origin, host))

    def _is_our_name(self, host: str) -> bool:
        name = host_name(host)
        if name in self.names:
            return True
        try:
            address = ip_address(name)
        except ValueError:
            return False
        return self.everywhere or address.is_loopback


def visitors_of(host: str, own_name: str) -> Visitors:
    """Who may look at a preview that listens at ``host``, on a computer called ``own_name``."""
    names = {"localhost", host.lower()}
    try:
        only_here = ip_address(host).is_loopback
    except ValueError:
        only_here = host.lower() == "localhost"
    if not only_here:
        names |= {own_name.lower(), f"{own_name.lower()}.local"}
    return Visitors(frozenset(names - {""}), not only_here)


def host_name(host: str) -> str:
    """``host`` without its port and brackets; empty if it is none."""
    try:
        parts = urlsplit(f"//{host}")
        parts.port  # noqa: B018 - raises for a port that is no number
    except ValueError:
        return ""
    plain = parts.netloc == host and not parts.username and not parts.password
    return (parts.hostname or "") if plain else ""


def is_origin_of(origin: str, host: str) -> bool:
    """Whether ``origin`` is the preview's own, called ``host``."""
    return origin.lower() in (f"http://{host}".lower(), f"https://{host}".lower())
