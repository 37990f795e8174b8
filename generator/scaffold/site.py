"""A new site: small, whole, buildable, and marked as an example until its owner says otherwise."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path

from generator.config.schema import WEB_FOLDER
from generator.fields.desk import Desk, Unreadable
from generator.fields.kinds import MAIL, TEXT, one_of
from generator.fields.schema import Kind
from generator.fields.tree import Scalar
from generator.fields.walk import unreadable
from generator.messages import Tongue
from generator.problems import Location, Problem, SiteError, problem
from generator.scaffold.filling import filled, write_new
from generator.scaffold.lands import HOME, LANDS, language_of, lines_for
from generator.text import as_spelt
from generator.theme.folders import shipped_themes
from generator.values import dataclass

_STARTER = Path(__file__).parent / "starter"
_HIDDEN = {"gitignore.txt": ".gitignore", "gitattributes.txt": ".gitattributes"}
"""What lies openly among the pieces and hidden in a site."""
_NOT_THE_OWNERS = (".git", ".venv", ".DS_Store", "desktop.ini", "Thumbs.db")
"""What version control, Python and file managers put into a folder that is empty to its owner."""
_MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Owner:
    """What only the owner knows; what is left empty is filled with an example."""

    name: str = ""
    email: str = ""
    url: str = ""
    theme: str = ""
    country: str = ""


_EXAMPLES: Mapping[Tongue, Owner] = {
    "de": Owner(
        "Töpferei Beispiel", "toepferei@example.at", "https://www.example.at/", "werkstatt"
    ),
    "en": Owner("Example Pottery", "pottery@example.com", "https://www.example.com/", "werkstatt"),
}
_KINDS: Mapping[str, Kind] = {
    "name": TEXT,
    "email": MAIL,
    "url": WEB_FOLDER,
    "theme": one_of(*shipped_themes()),
    "country": one_of(*LANDS),
}


def read_answer(field: str, text: str) -> str:
    """What was typed for a field of ``Owner``, as ``site.yaml`` will read it.

    Raises SiteError for what could not stand there.
    """
    try:
        return str(_KINDS[field].read(Scalar(text, Location(f"--{field}")), Desk()))
    except Unreadable as unreadable:
        raise SiteError([unreadable.at(field)]) from None


def new_site(folder: Path, shown: str, owner: Owner, tongue: Tongue, today: date) -> None:
    """Write a site into ``folder``, which messages call ``shown``; nothing is ever overwritten.

    Raises SiteError if the folder holds anything or cannot be written.
    """
    require_free(folder, shown)
    example = _EXAMPLES[tongue]
    country = owner.country or HOME[tongue]
    values = asdict(LANDS[country]) | {
        "name": owner.name or example.name,
        "email": owner.email or example.email,
        "url": owner.url or example.url,
        "theme": owner.theme or example.theme,
        "country": country,
        "language": language_of(tongue, country),
        "today": today.isoformat(),
    }
    starter = _STARTER / tongue
    for file in sorted(each for each in starter.rglob("*") if each.is_file()):
        path = _HIDDEN.get(file.name) or file.relative_to(starter).as_posix()
        text = as_spelt(lines_for(country, filled(file, values)), values["language"])
        write_new(folder / path, f"{shown}/{path}", text)


def require_free(folder: Path, shown: str) -> None:
    """Raise SiteError if ``folder`` is there and holds anything of its owner's."""
    if wrong := tuple(_not_free(folder, shown)):
        raise SiteError(wrong)


def _not_free(folder: Path, shown: str) -> Iterator[Problem]:
    try:
        names = sorted(each.name for each in folder.iterdir())
    except FileNotFoundError:
        if folder.is_symlink():
            yield problem("new-site-in-lost-link", Location(shown))
        return
    except NotADirectoryError:
        yield problem("new-site-in-file", Location(shown))
        return
    except OSError as error:
        yield unreadable(shown, error)
        return
    found = [name for name in names if name not in _NOT_THE_OWNERS]
    if found:
        more = " …" if len(found) > _MOST_SHOWN else ""
        names_shown = ", ".join(found[:_MOST_SHOWN]) + more
        yield problem("new-site-in-full-folder", Location(shown), names=names_shown)
