"""What is really on the pages: links that lead nowhere, requests to other hosts."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

from generator.problems import Location, Problem, nearest, problem, warning
from generator.render.addresses import parts_of
from generator.render.facts import Facts

Page = tuple[str, str, Facts]
"""A page's path in the output, the file it is made from, and its facts."""


def inspect(
    pages: Iterable[Page], paths: Iterable[str], site: str, allowed: Iterable[str] = ()
) -> Iterator[Problem]:
    """Broken links and anchors, and what a browser would fetch from elsewhere.

    ``paths`` are all files of the output, ``site`` is the address under which they will stand,
    ``allowed`` the hosts that the owner lets pages load from.
    """
    hosts = frozenset(allowed)
    base = urlsplit(site).path or "/"
    seen = list(pages)
    ids = {path: frozenset(facts.ids) for path, _, facts in seen}
    known = frozenset(paths)
    for path, source, facts in seen:
        where = Location(source)
        for link, target, anchor in _leads(facts.links, path, base):
            if target not in known:
                yield _dead(link, target, path, where, known)
            elif anchor and target in ids and anchor not in ids[target]:
                near = nearest(anchor, ids[target])
                shown = f"#{near}" if near else ""
                yield warning("dead-anchor", where, near=shown, page=f"/{path}", link=link)
        for link, target in _leads_round(facts.links, site):
            if target not in known:
                shown = _shown(target, known)
                yield warning("dead-own-link", where, near=shown, page=f"/{path}", link=link)
        for address, target in _fetches(facts.loads, path, base, hosts):
            if not target:
                yield problem("outside-request", where, page=f"/{path}", address=address)
            elif target not in known:
                yield problem("dead-link", where, page=f"/{path}", link=address)
        if len(ids[path]) < len(facts.ids):
            for name, count in Counter(facts.ids).items():
                if count > 1:
                    yield warning("id-twice", where, page=f"/{path}", name=name)
        if facts.undescribed:
            yield problem("picture-undescribed", where, page=f"/{path}", count=facts.undescribed)


def located(problems: Iterable[Problem], read: Callable[[str], bytes]) -> Iterator[Problem]:
    """Problems of pages at the line of the text that they come from, where it can be found there."""
    for each in problems:
        data = read(each.where.file)
        facts = dict(each.facts)
        address = facts.get("address") or facts.get("link") or ""
        if name := facts.get("name"):
            address = f'"{name}"'
        sought = f"#{address.partition('#')[2]}" if "#" in address else address
        found = data.find(sought.encode()) if sought else -1
        line = data.count(b"\n", 0, found) + 1 if found >= 0 else 0
        yield replace(each, where=Location(each.where.file, line)) if line else each


def _dead(link: str, target: str, path: str, where: Location, known: frozenset[str]) -> Problem:
    return problem("dead-link", where, near=_shown(target, known), page=f"/{path}", link=link)


def _shown(target: str, known: frozenset[str]) -> str:
    """The file that comes near, as a person names it."""
    near = nearest(target, known)
    return f"/{near}" if near else ""


# In a preview most pages are those of the build before.
@lru_cache(maxsize=4096)
def _leads(links: tuple[str, ...], path: str, base: str) -> tuple[tuple[str, str, str], ...]:
    """The links that stay on the site, each with the file and the anchor that it leads to."""
    split = ((link, parts_of(link)) for link in links)
    return tuple(
        (link, _target(parts.path, path, base), unquote(parts.fragment))
        for link, parts in split
        if not parts.scheme and not parts.netloc
    )


@lru_cache(maxsize=4096)
def _leads_round(links: tuple[str, ...], site: str) -> tuple[tuple[str, str], ...]:
    """The links that name the site's own host and come back to it, with the file they lead to."""
    here = urlsplit(site)
    host, base = (here.hostname or "").removeprefix("www."), here.path or "/"
    split = ((link, parts_of(link)) for link in links if host and host in link.lower())
    return tuple(
        (link, _target(_with_slash(parts.path), "", base))
        for link, parts in split
        if parts.scheme in ("http", "https")
        and (parts.hostname or "").removeprefix("www.") == host
        and _with_slash(parts.path).startswith(base)
    )


def _with_slash(path: str) -> str:
    """A folder's path as hosts complete it: with a slash at its end."""
    return path if path.endswith("/") or "." in path.rpartition("/")[2] else f"{path}/"


@lru_cache(maxsize=4096)
def _fetches(
    loads: tuple[str, ...], path: str, base: str, hosts: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    """What is fetched with the file that it is; with none where it lies on a host not allowed."""
    found: list[tuple[str, str]] = []
    for address in loads:
        parts = parts_of(address)
        if not parts.scheme and not parts.netloc:
            found.append((address, _target(parts.path, path, base)))
        elif parts.scheme != "data" and not (
            parts.scheme in ("https", "") and parts.hostname in hosts
        ):
            found.append((address, ""))
    return tuple(found)


def _target(link: str, path: str, base: str) -> str:
    """The file that a link of the page at ``path`` leads to; the page itself for an empty one."""
    plain = unquote(link)
    if not plain:
        return path
    inside = plain.startswith("/")
    found = plain.removeprefix(base) if inside else _joined(path.rpartition("/")[0], plain)
    found = found.strip("/")
    if not plain.endswith(("/", "/.", "/..")) and plain not in (".", ".."):
        return found
    return "index.html" if found in ("", ".") else f"{found}/index.html"


def _joined(folder: str, link: str) -> str:
    """Where a relative link leads, seen from ``folder``."""
    up, way = folder, link
    while up and way.startswith("../"):
        up, way = up.rpartition("/")[0], way[3:]
    # What is left is seldom more than names.
    return normpath(join(folder, link)) if "." in way or "//" in link else f"{up}/{way}"
