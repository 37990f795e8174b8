"""What is really on the pages: links that lead nowhere, requests to other hosts, what cannot act."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

from generator.patterns import pattern
from generator.problems import Location, Meant, Problem, nearest, problem, warning
from generator.render.addresses import parts_of
from generator.render.facts import Facts
from generator.theme.theme import Template, Theme

_BARE_PICTURE = pattern(r"<img\b(?![^>]*\salt\b)", re.IGNORECASE)

Page = tuple[str, str, Facts]
"""A page's path in the output, the file it is made from, and its facts."""


def inspect(
    pages: Iterable[Page], paths: Iterable[str], site: str, allowed: Iterable[str] = ()
) -> Iterator[Problem]:
    """Broken links and anchors, and what a browser would fetch from elsewhere.

    ``paths`` are all files of the output, ``site`` is the address under which they will stand,
    ``allowed`` the hosts that the owner lets pages load from.
    """
    seen = list(pages)
    ids = {path: frozenset(facts.ids) for path, _, facts in seen}
    known = frozenset(paths)
    meant = Meant(_address(path) for path in known)
    hosts = frozenset(allowed)
    base = urlsplit(site).path or "/"
    for path, source, facts in seen:
        where, page = Location(source), f"/{path}"
        for link, target, anchor in _leads(facts.links, path, base):
            if target not in known:
                yield problem(
                    "dead-link", where, near=meant(_address(target)), page=page, link=link
                )
            elif anchor and target in ids and anchor not in ids[target]:
                near = nearest(anchor, ids[target])
                shown = f"#{near}" if near else ""
                yield warning("dead-anchor", where, near=shown, page=page, link=link)
        for address, target in _fetches(facts.loads, path, base, hosts):
            if not target:
                yield problem("outside-request", where, page=page, address=address)
            elif target not in known:
                yield problem("dead-link", where, page=page, link=address)
        if len(ids[path]) < len(facts.ids):
            for name, count in Counter(facts.ids).items():
                if count > 1:
                    yield warning("id-twice", where, page=page, name=name)
        if facts.undescribed:
            yield problem("picture-undescribed", where, page=page, count=facts.undescribed)
    yield from _round_about(seen, known, meant, site)


def _address(path: str) -> str:
    """Where a file of the output stands on the site."""
    return f"/{path.removesuffix('index.html')}"


def _round_about(
    pages: Sequence[Page], known: frozenset[str], meant: Meant, site: str
) -> Iterator[Problem]:
    """Links that name the site's own address and lead nowhere on it; each of them once."""
    places: dict[str, list[tuple[str, str]]] = {}
    for _, source, facts in pages:
        for link, target in _leads_round(facts.links, site):
            if target not in known:
                places.setdefault(link, []).append((source, target))
    for link, found in places.items():
        (source, target), count = found[0], len(found)
        near = meant(_address(target))
        yield warning("dead-own-link", Location(source), near=near, link=link, count=count)


def unacting(pages: Iterable[Page], theme: Theme, told: Collection[str]) -> Iterator[Problem]:
    """What an owner's templates put on pages and their rules stop; each once, where it stands.

    ``told`` are names of what templates say in plain words, which was told of them already.
    """
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for path, source, facts in pages:
        for code, each in (("refused", facts.refused), ("unsent", facts.unsent)):
            for what in each:
                found.setdefault((code, what), (path, source))
    own = theme.own
    for (code, what), (path, source) in found.items():
        where = _in_templates(what, own) or Location(source)
        if code == "unsent":
            yield warning("form-refused", where, page=_address(path), address=what)
        elif what.partition("=")[0] not in told:
            yield warning("idle-on-page", where, page=_address(path), what=what)


def located(
    problems: Iterable[Problem], read: Callable[[str], bytes], own: Collection[Template] = ()
) -> Iterator[Problem]:
    """Problems of pages at the line of the text that they come from, where it can be found there;
    else at that of the owner's templates.
    """
    for each in problems:
        if each.where.line:
            yield each
            continue
        data = read(each.where.file)
        if each.code == "picture-undescribed":
            where = _undescribed(each.where.file, data, own)
        else:
            where = _in_text(each, data) or _in_templates(_named(each), own) or each.where
        yield replace(each, where=where)


def _named(told: Problem) -> str:
    """What a problem names that stands in a text or a template."""
    facts = dict(told.facts)
    if name := facts.get("name"):
        return f'"{name}"'
    return facts.get("address") or facts.get("link") or facts.get("what") or ""


def _in_text(told: Problem, data: bytes) -> Location | None:
    """The line of what is named; of an address with a place in a page, that place says it."""
    named = _named(told)
    sought = f"#{named.partition('#')[2]}" if "#" in named else named
    found = data.find(sought.encode()) if sought else -1
    return Location(told.where.file, data.count(b"\n", 0, found) + 1) if found >= 0 else None


def _undescribed(file: str, data: bytes, own: Collection[Template]) -> Location:
    """The first picture without a description, in the text or else in one of the owner's templates."""
    texts = [(file, data.decode(errors="replace")), *((each.file, each.text) for each in own)]
    for name, text in texts:
        if found := _BARE_PICTURE.search(text):
            return Location(name, text.count("\n", 0, found.start()) + 1)
    return Location(file)


def _in_templates(address: str, own: Collection[Template]) -> Location | None:
    """Where a template names an address, which pages may see from their own folder."""
    sought = address.removeprefix("../").replace("../", "")
    known = len(sought) > 3  # what is shorter stands everywhere
    holder = next((each for each in own if known and sought in each.text), None)
    if not holder:
        return None
    return Location(holder.file, holder.text[: holder.text.index(sought)].count("\n") + 1)


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
