"""What authors named: pages, pictures and products, looked up in the site."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from unicodedata import normalize
from urllib.parse import unquote

from generator.content.documents import Document
from generator.content.names import DocumentKind, understand
from generator.content.sources import CONTENT, STATIC, Asset
from generator.fields.kinds import Named
from generator.problems import Location, Meant, Problem, problem, warning
from generator.values import dataclass

PICTURES = (
    ".jpg",
    ".jpeg",
    ".png",
    ".webp",
    ".avif",
    ".gif",
    ".svg",
    ".heic",
    ".heif",
    ".tif",
    ".tiff",
)


@dataclass(frozen=True, slots=True)
class Index:
    """What can be named.

    ``addresses`` leads from key and language to a visible page's address; ``hidden`` are the keys
    that exist but are not visible; ``files`` all that lies in ``content/`` and ``static/``.
    ``near`` finds what was meant by a name that leads nowhere.
    """

    languages: tuple[str, ...]
    addresses: Mapping[tuple[str, str], str]
    hidden: frozenset[str]
    files: Mapping[str, Asset]
    folded: Mapping[str, str]
    standing: frozenset[str]
    near: "Near"

    def address(self, key: str, language: str) -> str:
        """Where ``key`` stands in ``language``, else in the first language that has it."""
        for tag in (language, *self.languages):
            if found := self.addresses.get((key, tag)):
                return found
        return ""


@dataclass(frozen=True, slots=True)
class Near:
    """What was meant among addresses, texts and files of ``content/``, their bare names, pictures."""

    addresses: Meant
    names: Meant
    bare: Meant
    pictures: Meant


def index(
    languages: tuple[str, ...],
    addresses: Mapping[tuple[str, str], str],
    hidden: Iterable[str],
    files: Iterable[Asset],
    standing: Iterable[str],
) -> Index:
    """Make an index of what can be named."""
    by_name = {normalize("NFC", asset.file): asset for asset in files}
    folded = {name.casefold(): name for name in by_name}
    everywhere = frozenset(standing)
    near = Near(
        Meant(chain(everywhere, _static_names(by_name))),
        Meant(chain(map(_bare, by_name), (key for key, _ in addresses if key))),
        Meant(posixpath.basename(key) for key, _ in addresses),
        Meant(posixpath.basename(each) for each in by_name if _is_picture(each)),
    )
    return Index(languages, addresses, frozenset(hidden), by_name, folded, everywhere, near)


# --- links in texts --------------------------------------------------------------------------


def resolve_link(
    target: str, line: int, document: Document, known: Index
) -> tuple[str, Problem | None]:
    """The address that a link of ``document`` leads to, from the root of the site.

    Empty, with a warning, where the page is not visible yet; empty, with an error, where nothing
    has that name.
    """
    path, mark, rest = _split(target)
    where = Location(document.file, line)
    if path.startswith("/"):
        return _from_root(path, mark + rest, where, known)
    file = posixpath.normpath(posixpath.join(document.name.folder, unquote(path)))
    if not file.startswith(f"{CONTENT}/") and file != CONTENT:
        near = file.removeprefix(STATIC) if file in known.files else ""
        return "", problem("link-out-of-content", where, near=near, target=target)
    if asset := known.files.get(file):
        return public_address(asset.file) + mark + rest, None
    for candidate in (file, f"{file.rstrip('/')}.md", f"{file}/index.md", f"{file}/_index.md"):
        if not candidate.lower().endswith((".md", ".markdown")):
            continue
        name, _ = understand(candidate, known.languages)
        language = name.language if _names_language(candidate, known) else document.name.language
        if address := known.address(name.key, language):
            return address + mark + rest, None
        if name.key in known.hidden:
            return "", warning("link-to-hidden", where, target=target)
    return "", _broken(where, target, _near_link(file, document, known))


def _broken(where: Location, target: str, near: str) -> Problem:
    up = "../" * (where.file.count("/") - 1)  # to the folder content, as the hint writes it
    return problem("broken-link", where, near=near, target=target, up=up)


def _split(target: str) -> tuple[str, str, str]:
    match = re.search(r"[?#]", target)
    if not match:
        return target, "", ""
    return target[: match.start()], target[match.start()], target[match.end() :]


def _names_language(file: str, known: Index) -> bool:
    return understand(file, known.languages)[0].language != known.languages[0]


def _from_root(path: str, rest: str, where: Location, known: Index) -> tuple[str, Problem | None]:
    plain = unquote(path)
    if (known.files.get(f"{STATIC}{plain}")) or plain in known.standing:
        return path + rest, None
    folder = plain.rstrip("/") + "/"
    if folder in known.standing:
        return folder + rest, None
    if asset := known.files.get(f"{CONTENT}{plain}"):
        return public_address(asset.file) + rest, None
    return "", _broken(where, path + rest, known.near.addresses(plain))


def _static_names(files: Iterable[str]) -> Iterator[str]:
    return (name.removeprefix(STATIC) for name in files if name.startswith(f"{STATIC}/"))


def _near_link(file: str, document: Document, known: Index) -> str:
    """The name that the author probably meant, written as it would stand in this file."""
    typed = file.removeprefix(f"{document.name.folder}/")
    if scheme := _missing_scheme(typed):
        return f"{scheme}{typed}"
    if f"{STATIC}/{typed}" in known.files:
        return f"/{typed}"
    name = _bare(file).removesuffix(".md")
    found = known.near.names(name)
    if not found and (bare := known.near.bare(posixpath.basename(name))):
        found = min(key for key, _ in known.addresses if posixpath.basename(key) == bare)
    if not found:
        return ""
    if found.startswith(f"{STATIC}/"):
        return found.removeprefix(STATIC)
    inside = f"{CONTENT}/{found}"
    meant = found if found in known.files else inside if inside in known.files else f"{inside}.md"
    return posixpath.relpath(meant, document.name.folder)


def _missing_scheme(typed: str) -> str:
    """``www.example.com`` and ``maria@example.com`` are names of files to a browser."""
    if typed.startswith("www."):
        return "https://"
    return "mailto:" if re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", typed) else ""


def _bare(file: str) -> str:
    """A name without the folder in which all texts are: with it, short ones would all be alike."""
    return file.removeprefix(f"{CONTENT}/")


def public_address(file: str) -> str:
    """Where a file of ``content/`` or ``static/`` that is linked to stands in the site."""
    return "/" + normalize("NFC", file.partition("/")[2])


# --- pictures ----------------------------------------------------------------------------------


def find_picture(
    name: str, where: Location, folder: str, known: Index
) -> tuple[Asset | None, Problem | None]:
    """The picture called ``name``: beside the file, else in ``content/images``, else in ``static``."""
    plain = unquote(name.split("?")[0]).replace("\\", "/")
    candidates = (
        posixpath.normpath(posixpath.join(folder, plain)),
        posixpath.normpath(posixpath.join(f"{CONTENT}/images", plain)),
        posixpath.normpath(f"{STATIC}/{plain.lstrip('/')}"),
        posixpath.normpath(f"{CONTENT}/{plain.lstrip('/')}"),
    )
    for candidate in candidates:
        if asset := known.files.get(candidate):
            if _is_picture(candidate):
                return asset, None
            return None, problem("not-a-picture", where, name=name)
    for candidate in candidates:
        if spelled := known.folded.get(candidate.casefold()):
            near = posixpath.basename(spelled)
            return None, problem("picture-case", where, near=near, name=name)
    near = known.near.pictures(posixpath.basename(plain))
    return None, problem("missing-picture", where, near=near, name=name)


def _is_picture(file: str) -> bool:
    return file.lower().endswith(PICTURES)


# --- other pages by name -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Products:
    """Every way to name a product: ``mug`` and ``cups/mug`` lead to ``products/cups/mug``."""

    names: Mapping[str, str]
    hidden: frozenset[str]
    meant: Meant


def products_of(documents: Iterable[Document], hidden: frozenset[str]) -> Products:
    """The products among ``documents``; ``hidden`` are the keys of what is not visible."""
    names: dict[str, str] = {}
    for document in documents:
        if document.name.kind is DocumentKind.PRODUCT:
            key = document.name.key
            names.setdefault(key.rpartition("/")[2], key)
            names[key.removeprefix("products/")] = key
    unseen = frozenset(key for key in hidden if key.startswith("products/"))
    return Products(names, unseen, Meant(names))


def resolve_name(named: Named, products: Products) -> tuple[str, Problem | None]:
    """The key of the product that ``named`` means: by its name, or its folder and name."""
    text = named.text.removesuffix(".md").strip("/")
    key = products.names.get(text) or products.names.get(text.removeprefix("products/"))
    if key:
        return key, None
    name = text.rpartition("/")[2]
    if any(each.rpartition("/")[2] == name for each in products.hidden):
        return "", warning("names-hidden", named.where, name=named.text)
    near = products.meant(text)
    return "", problem("unknown-product", named.where, near=near, name=named.text)
