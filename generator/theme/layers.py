"""What the folders of a theme say, and how they follow one another: the child first, then its parents."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from generator.engine.beside import made_once
from generator.fields.desk import Desk
from generator.fields.kinds import LANGUAGE, NAME, SAID, Named, Said, pairs, record
from generator.fields.schema import Key, Schema, read_record
from generator.fields.tree import Mapping, read_yaml
from generator.problems import Location, Problem, nearest, problem
from generator.theme.folders import (
    Folder,
    ThemeFile,
    decoded,
    find_theme,
    own_folder_misplaced,
    read_folder,
    shipped_file,
    theme_names,
    theme_places,
)
from generator.theme.options import OPTION, Option
from generator.theme.phrases import Translation, read_translation
from generator.values import dataclass

DEEPEST = 8
"""How many themes may stand on one another."""


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
class Understood:
    """What stands in the YAML files of one folder: its description and its phrases."""

    description: Description
    translations: tuple[Translation, ...]
    problems: tuple[Problem, ...]


Understanding = Callable[[Folder], Understood]
"""``understand``, or somebody who remembers what it said."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One theme of the chain: its files, and what they say."""

    folder: Folder
    said: Understood


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


def read_chain(
    root: Path, name: Named, understanding: Understanding
) -> tuple[tuple[Layer, ...], tuple[Problem, ...]]:
    """The theme called ``name`` for the site in ``root``, and its parents.

    A site's folder with the name of a built-in theme and no ``theme.yaml`` adds to that theme.
    """
    if wrong := own_folder_misplaced(root):
        return (), wrong
    places = theme_places(root)
    layers: list[Layer] = []
    problems: list[Problem] = []
    used: set[Path] = set()
    wanted: Named | None = name
    while wanted is not None:
        folder = find_theme(places, wanted.text, used)
        if folder is None or len(layers) == DEEPEST:
            problems.append(_not_found(places, wanted, layers))
            break
        used.add(folder)
        read, unread = read_folder(folder, wanted.text)
        problems.extend(unread)
        layers.append(Layer(read, understanding(read.only(".yaml"))))
        wanted = _after(layers[-1], wanted, places, used)
    misread = problems or any(layer.said.problems for layer in layers)
    if not misread and not layers[-1].folder.within("templates"):
        return (), (_baseless(layers[-1], layers[-2:-1], name),)
    return tuple(layers), tuple(problems)


def _baseless(last: Layer, child: Sequence[Layer], asked: Named) -> Problem:
    """That the last theme of the chain has no templates, and names no theme that has."""
    file = f"themes/{last.folder.name}/theme.yaml"
    if _described(last):
        return problem("theme-without-parent", Location(file), file=file)
    parent = child[0].said.description.parent if child else None
    return problem("theme-without-parent", (parent or asked).where, file=file)


def is_whole(layer: Layer) -> bool:
    """Whether it can be the last of a chain: it says what it is, and has templates."""
    return _described(layer) and bool(layer.folder.within("templates"))


def _described(layer: Layer) -> bool:
    return any(each.path == "theme.yaml" for each in layer.folder.files)


def _after(layer: Layer, wanted: Named, places: Sequence[Path], used: set[Path]) -> Named | None:
    if layer.said.description.parent is not None:
        return layer.said.description.parent
    known = not _described(layer) and find_theme(places, layer.folder.name, used)
    return wanted if known else None


def _not_found(places: Sequence[Path], wanted: Named, layers: Sequence[Layer]) -> Problem:
    before = [layer.folder.name for layer in layers]
    if wanted.text in before or len(before) == DEEPEST:
        chain = " → ".join([*before, wanted.text])
        return problem("theme-loop", wanted.where, name=wanted.text, chain=chain)
    known = sorted(
        {name for place in places for name in theme_names(place) if not name.startswith(".")}
    )
    near = nearest(wanted.text, known)
    return problem(
        "theme-missing", wanted.where, near=near, name=wanted.text, known=", ".join(known)
    )


def understand(folder: Folder) -> Understood:
    """What ``folder``, of which only the YAML files are given, says, and what is wrong with it."""
    told = next((each for each in folder.files if each.path == "theme.yaml"), None)
    description, wrong = describe(told) if told else (Description(), ())
    translations: list[Translation] = []
    problems = [*wrong]
    for path, file in folder.within("translations"):
        text, undecoded = decoded(file)
        read, unread = read_translation(text, file.label, path.removesuffix(".yaml"))
        translations.append(read)
        problems.extend((*undecoded, *unread))
    return Understood(description, tuple(translations), tuple(problems))


@dataclass(frozen=True, slots=True)
class Understander:
    """``understand``; what the themes that come with ``program`` say waits beside them."""

    program: bytes

    def __call__(self, folder: Folder) -> Understood:
        """What ``folder`` says."""
        if not folder.shipped:
            return understand(folder)
        key = self.program + repr(folder.files).encode()
        origin = shipped_file(f"themes/{folder.name}/theme.yaml")
        return made_once(origin, key, lambda: understand(folder))


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
