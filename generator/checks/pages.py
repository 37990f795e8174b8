"""What is really on the pages: links that lead nowhere, requests to other hosts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

from generator.problems import Location, Problem, nearest, problem, warning
from generator.render.facts import Facts

Page = tuple[str, str, Facts]
"""A page's path in the output, the file it is made from, and its facts."""


def inspect(
    pages: Iterable[Page], paths: Iterable[str], base: str, allowed: Iterable[str] = ()
) -> Iterator[Problem]:
    """Broken links and anchors, and what a browser would fetch from elsewhere.

    ``paths`` are all files of the output, ``base`` the path below which the site stands,
    ``allowed`` the hosts that the owner lets pages load from.
    """
    hosts = frozenset(allowed)
    seen = list(pages)
    ids = {path: frozenset(facts.ids) for path, _, facts in seen}
    known = frozenset(paths)
    for path, source, facts in seen:
        where = Location(source)
        for link in facts.links:
            yield from _link(link, path, where, ids, known, base)
        for address in facts.loads:
            yield from _load(address, path, where, known, base, hosts)
        for name, count in Counter(facts.ids).items():
            if count > 1:
                yield warning("id-twice", where, page=f"/{path}", name=name)
        if facts.undescribed:
            yield problem("picture-undescribed", where, page=f"/{path}", count=facts.undescribed)


def located(problems: Iterable[Problem], texts: Mapping[str, bytes]) -> Iterator[Problem]:
    """Problems of pages at the line of the text that they come from, where it can be found there."""
    for each in problems:
        data = texts.get(each.where.file, b"")
        facts = dict(each.facts)
        address = facts.get("address") or facts.get("link") or ""
        if name := facts.get("name"):
            address = f'"{name}"'
        sought = f"#{address.partition('#')[2]}" if "#" in address else address
        found = data.find(sought.encode()) if sought else -1
        line = data.count(b"\n", 0, found) + 1 if found >= 0 else 0
        yield replace(each, where=Location(each.where.file, line)) if line else each


def _link(
    link: str,
    path: str,
    where: Location,
    ids: Mapping[str, frozenset[str]],
    known: frozenset[str],
    base: str,
) -> Iterator[Problem]:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return
    target = _target(parts.path, path, base)
    if target not in known:
        near = nearest(target, known)
        yield problem(
            "dead-link", where, near=f"/{near}" if near else "", page=f"/{path}", link=link
        )
    elif parts.fragment and target in ids and unquote(parts.fragment) not in ids[target]:
        near = nearest(unquote(parts.fragment), ids[target])
        yield warning(
            "dead-anchor", where, near=f"#{near}" if near else "", page=f"/{path}", link=link
        )


def _load(
    address: str,
    path: str,
    where: Location,
    known: frozenset[str],
    base: str,
    hosts: frozenset[str],
) -> Iterator[Problem]:
    parts = urlsplit(address)
    if parts.scheme == "data":
        return
    if parts.scheme or parts.netloc:
        if parts.scheme not in ("https", "") or parts.hostname not in hosts:
            yield problem("outside-request", where, page=f"/{path}", address=address)
    elif _target(parts.path, path, base) not in known:
        yield problem("dead-link", where, page=f"/{path}", link=address)


def _target(link: str, path: str, base: str) -> str:
    """The file that a link of the page at ``path`` leads to; the page itself for an empty one."""
    plain = unquote(link)
    if not plain:
        return path
    if plain.startswith("/"):
        found = plain.removeprefix(base)
    else:
        found = normpath(join(path.rpartition("/")[0], plain))
    found = found.strip("/")
    if not plain.endswith(("/", "/.", "/..")) and plain not in (".", ".."):
        return found
    return "index.html" if found in ("", ".") else f"{found}/index.html"
