"""Where themes lie, and which of them follow one another: the child first, then its parents."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from generator.fields.desk import Desk
from generator.fields.kinds import LANGUAGE, NAME, SAID, Named, Said, pairs, record
from generator.fields.schema import Key, Schema, read_record
from generator.fields.tree import Mapping, read_yaml
from generator.problems import Location, Problem, nearest, problem
from generator.theme.options import OPTION, Option
from generator.values import dataclass

DEEPEST = 8
"""How many themes may stand on one another."""


@dataclass(frozen=True, slots=True)
class ThemeFile:
    """One file of a theme: its path in the theme, and what a person calls it."""

    path: str
    label: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Description:
    """What ``theme.yaml`` says of a theme; ``settings`` are its values for its parents' options."""

    name: str = ""
    description: Said = Said()
    language: str = ""
    parent: Named | None = None
    options: tuple[tuple[str, Option], ...] = ()
    settings: tuple[tuple[str, Named], ...] = ()


@dataclass(frozen=True, slots=True)
class Layer:
    """One theme of the chain with all its files; ``shipped`` if it comes with the program."""

    name: str
    description: Description
    files: tuple[ThemeFile, ...]
    shipped: bool = False

    def within(self, folder: str) -> tuple[tuple[str, ThemeFile], ...]:
        """The files under a folder of the theme by their path inside it."""
        start = f"{folder}/"
        return tuple(
            (each.path.removeprefix(start), each)
            for each in self.files
            if each.path.startswith(start)
        )


_SCHEMA: Schema[Description] = Schema(
    Description,
    (
        Key("name", NAME, "Name des Themes", "name of the theme"),
        Key("description", SAID, "wofür es gedacht ist", "what it is meant for"),
        Key(
            "language", LANGUAGE, "Sprache der vollständigen Texte", "language of its full phrases"
        ),
        Key("parent", NAME, "Theme, auf dem es aufbaut", "theme that it builds on"),
        Key("options", pairs(record(OPTION)), "was der Betrieb wählen kann", "what owners choose"),
        Key(
            "settings", pairs(NAME), "Werte für Optionen der Eltern", "values for parents' options"
        ),
    ),
)


def theme_places(root: Path) -> tuple[Path, ...]:
    """The folders that hold themes: the site's own, then those that come with the program."""
    return tuple(dict.fromkeys(((root / "themes").resolve(), _shipped())))


def _shipped() -> Path:
    import generator

    package = Path(generator.__file__).resolve().parent
    shipped = package / "themes"
    return (shipped if shipped.is_dir() else package.parent / "themes").resolve()


def shipped_file(label: str) -> Path:
    """Where a file of a theme that comes with the program lies, by what a person calls it."""
    return _shipped().parent / label


def shipped_themes() -> tuple[str, ...]:
    """The names of the themes that come with the program."""
    return tuple(_names(_shipped()))


def read_chain(
    places: Sequence[Path], name: Named
) -> tuple[tuple[Layer, ...], tuple[Problem, ...]]:
    """The theme called ``name`` and its parents.

    A site's folder with the name of a built-in theme and no ``theme.yaml`` adds to that theme.
    """
    layers: list[Layer] = []
    problems: list[Problem] = []
    used: set[Path] = set()
    wanted: Named | None = name
    while wanted is not None:
        folder = _find(places, wanted.text, used)
        if folder is None or len(layers) == DEEPEST:
            problems.append(_not_found(places, wanted, layers))
            break
        used.add(folder)
        layer, wrong = _read_layer(folder, wanted.text)
        layers.append(layer)
        problems.extend(wrong)
        wanted = _after(layer, wanted, places, used)
    return tuple(layers), tuple(problems)


def _find(places: Sequence[Path], name: str, used: set[Path]) -> Path | None:
    known = (place / name for place in places if name in _names(place))
    return next((folder for folder in known if folder not in used), None)


def _names(place: Path) -> list[str]:
    return sorted(each.name for each in place.iterdir() if each.is_dir()) if place.is_dir() else []


def _after(layer: Layer, wanted: Named, places: Sequence[Path], used: set[Path]) -> Named | None:
    if layer.description.parent is not None:
        return layer.description.parent
    described = any(each.path == "theme.yaml" for each in layer.files)
    return wanted if not described and _find(places, layer.name, used) else None


def _not_found(places: Sequence[Path], wanted: Named, layers: Sequence[Layer]) -> Problem:
    before = [layer.name for layer in layers]
    if wanted.text in before or len(before) == DEEPEST:
        chain = " → ".join([*before, wanted.text])
        return problem("theme-loop", wanted.where, name=wanted.text, chain=chain)
    known = sorted({name for place in places for name in _names(place) if not name.startswith(".")})
    near = nearest(wanted.text, known)
    return problem(
        "theme-missing", wanted.where, near=near, name=wanted.text, known=", ".join(known)
    )


def _read_layer(folder: Path, name: str) -> tuple[Layer, tuple[Problem, ...]]:
    files, shipped = tuple(_files(folder, name)), folder.parent == _shipped()
    text = next((each for each in files if each.path == "theme.yaml"), None)
    description, problems = describe(text) if text else (Description(), ())
    return Layer(name, description, files, shipped), problems


def _files(folder: Path, name: str) -> Iterator[ThemeFile]:
    for file in sorted(folder.rglob("*"), key=lambda each: each.relative_to(folder).as_posix()):
        path = file.relative_to(folder).as_posix()
        hidden = any(part.startswith((".", "__")) for part in path.split("/")) or path.endswith("~")
        if file.is_file() and not hidden:
            yield ThemeFile(path, f"themes/{name}/{path}", file.read_bytes())


def decoded(file: ThemeFile) -> tuple[str, tuple[Problem, ...]]:
    """The text of a file; one that is not UTF-8 is a problem."""
    try:
        return file.content.decode("utf-8-sig").replace("\r\n", "\n"), ()
    except UnicodeDecodeError:
        return "", (problem("theme-encoding", Location(file.label)),)


def describe(file: ThemeFile) -> tuple[Description, tuple[Problem, ...]]:
    """What a ``theme.yaml`` says, and what is wrong with it."""
    text, problems = decoded(file)
    node, unreadable = read_yaml(text, file.label)
    desk = Desk(language="en", languages=("de", "en"), problems=[*problems, *unreadable])
    if node is not None and not isinstance(node, Mapping):
        desk.note("theme-yaml-without-keys", node.where)
        node = None
    if node is None:
        return Description(), tuple(desk.problems)
    said = read_record(_SCHEMA, node, desk)
    return _named(said), tuple(desk.problems)


def _named(said: Description) -> Description:
    options = tuple((name, replace(option, name=name)) for name, option in said.options)
    return replace(said, options=options)
