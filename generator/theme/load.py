"""Read a theme from its folders."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path, PurePosixPath

from generator.fields.kinds import Named
from generator.fields.text import control_characters
from generator.problems import Location, Problem, warning
from generator.theme import markup, phrases, scripts, sheets, slips
from generator.theme.folders import (
    STANDARD,
    ThemeFile,
    decoded,
    read_folder,
    shipped_file,
    unread_files,
)
from generator.theme.fonts import is_no_font
from generator.theme.layers import Layer, Understanding, is_whole, read_chain, understand
from generator.theme.looks import look_rules
from generator.theme.options import Option, Setting, Token, settle, tokens
from generator.theme.phrases import merged
from generator.theme.style import (
    apart,
    bundle_scripts,
    bundle_styles,
    fits_inside,
    root_block,
    shortened,
)
from generator.theme.theme import PAPER, Asset, Template, Theme
from generator.trade.words import WORDS

_BUNDLED = ("css", "js")
_OPTIONS_LACKING = ("unknown-option", "theme-without-options")


def load_theme(
    root: Path,
    name: Named,
    options: Sequence[tuple[str, Named]] = (),
    languages: Sequence[str] = (),
    understanding: Understanding = understand,
    shorten: Callable[[str], str] = shortened,
) -> tuple[Theme | None, tuple[Problem, ...]]:
    """The theme ``name`` for the site in ``root`` with the owner's ``options``.

    ``understanding`` and ``shorten`` may be somebody who remembers.  ``languages`` are those of the
    site; phrases that the theme lacks in one of them are warned of.  Nothing comes back for a theme
    that is not there.
    """
    layers, problems = read_chain(root, name, understanding)
    if not layers:
        return None, problems
    declared = _declared(layers)
    settings, unsettled = _settled(layers, declared, options, bool(problems))
    templates, undecoded = _templates(layers)
    translations = merged(each for layer in reversed(layers) for each in layer.said.translations)
    language = next((told for each in layers if (told := each.said.description.language)), "en")
    misread = [each for layer in layers for each in layer.said.problems]
    properties = tokens(declared, settings)
    assets, stylesheet, script = _assets(layers, properties, shorten)
    theme = Theme(
        name=name.text,
        language=language,
        templates=templates,
        options=declared,
        settings=settings,
        tokens=properties,
        translations=translations,
        assets=assets,
        stylesheet=stylesheet,
        script=script,
        digest=_digest(layers, settings),
    )
    named = {each.name for each in templates}
    unread = (each for layer in layers for each in unread_files(layer.folder, named))
    flawed = (*undecoded, *markup.flaws(templates), *_flaws(layers, properties), *unread)
    unsaid = phrases.missing_phrases(translations, languages, language)
    missaid = _missaid(layers, theme, understanding)
    return theme, (*problems, *misread, *unsettled, *flawed, *unsaid, *missaid)


def _settled(
    layers: Sequence[Layer],
    declared: Sequence[Option],
    options: Sequence[tuple[str, Named]],
    broken: bool,
) -> tuple[tuple[Setting, ...], tuple[Problem, ...]]:
    """What holds.  A chain that ends too soon lacks the options of those that are missing from it."""
    inherited = [each for layer in reversed(layers) for each in layer.said.description.settings]
    settings, unsettled = settle(declared, [*inherited, *options])
    if broken or not is_whole(layers[-1]):
        return settings, tuple(each for each in unsettled if each.code not in _OPTIONS_LACKING)
    return settings, unsettled


def _declared(layers: Sequence[Layer]) -> tuple[Option, ...]:
    """The options of all layers, those of the oldest first; a child may declare one anew."""
    by_name = {
        name: option
        for layer in reversed(layers)
        for name, option in layer.said.description.options
    }
    return tuple(by_name.values())


def _templates(layers: Sequence[Layer]) -> tuple[tuple[Template, ...], tuple[Problem, ...]]:
    """Every template by the name of its theme and, for the one that wins, by its own alone."""
    by_name: dict[str, Template] = {}
    problems: list[Problem] = []
    for layer in reversed(layers):
        for path, file in layer.folder.within("templates"):
            text, wrong = decoded(file)
            problems.extend((*wrong, *control_characters(text, file.label)))
            full = f"{layer.folder.name}/{path}"
            by_name.setdefault(full, Template(full, text, file.label, layer.folder.shipped))
            by_name[path] = Template(path, text, file.label, layer.folder.shipped)
    return tuple(by_name[name] for name in sorted(by_name)), tuple(problems)


def _missaid(
    layers: Sequence[Layer], theme: Theme, understanding: Understanding
) -> Iterator[Problem]:
    """What is wrong with the phrases in the site's own folders."""
    shipped, own = (
        [
            phrase
            for layer in layers
            if layer.folder.shipped is wanted
            for translation in layer.said.translations
            for phrase in translation.phrases
        ]
        for wanted in (True, False)
    )
    if not own:
        return
    yield from phrases.unknown_places(own, theme.translations, theme.language)
    counted = [key.removesuffix("other") for key in WORDS["en"] if key.endswith(".other")]
    forms = [stem + category for stem in counted for category in phrases.CATEGORIES]
    asked = [] if any(layer.folder.shipped for layer in layers) else _asked_by(understanding)
    known = (*WORDS["en"], *forms, *asked, *(each.key for each in shipped))
    yield from phrases.unused_phrases(own, known, (each.text for each in theme.templates))


def _asked_by(understanding: Understanding) -> list[str]:
    """The phrases of a theme of ours: where one was copied whole, no template asks for some."""
    folder, _ = read_folder(shipped_file(f"themes/{STANDARD}"), STANDARD)
    said = understanding(folder.only(".yaml"))
    return [each.key for translation in said.translations for each in translation.phrases]


def _flaws(layers: Sequence[Layer], properties: Sequence[Token]) -> Iterator[Problem]:
    """What is wrong with the style sheets and scripts of the site's own folders."""
    known = {path for layer in layers for path, _ in layer.folder.within("assets")}
    yield from _undeclared(layers, properties)
    for layer in layers:
        for path, file in () if layer.folder.shipped else layer.folder.within("assets"):
            if path.endswith((".css", ".js")):
                text, wrong = decoded(file)
                yield from (*wrong, *control_characters(text, file.label))
                if path.endswith(".css"):
                    flaws = list(sheets.flaws(text, file.label, known))
                    yield from flaws or slips.slips(text, sheets.bare(text), file.label)
                else:
                    yield from scripts.flaws(text, file.label)
            elif is_no_font(path, file.content):
                yield warning("font-broken", Location(file.label), size=len(file.content))


def _undeclared(layers: Sequence[Layer], properties: Sequence[Token]) -> Iterator[Problem]:
    """What the site's own style sheets ask for and none of all declares."""
    texts = {
        file.label: (decoded(file)[0], layer.folder.shipped)
        for layer in layers
        for path, file in layer.folder.within("assets")
        if path.endswith((".css", ".js"))
    }
    own = {
        label: text for label, (text, shipped) in texts.items() if not shipped and "var(" in text
    }
    if own:
        styles, scripted = (
            [text for label, (text, _) in texts.items() if label.endswith(ending)]
            for ending in (".css", ".js")
        )
        known = sheets.declared(styles, scripted) | {f"--{each.name}" for each in properties}
        for label, text in own.items():
            yield from sheets.undeclared(text, label, known)


def _assets(
    layers: Sequence[Layer], properties: Sequence[Token], shorten: Callable[[str], str]
) -> tuple[tuple[Asset, ...], str, str]:
    files = {
        path: file for layer in reversed(layers) for path, file in layer.folder.within("assets")
    }
    plain = [_asset(path, files[path].content) for path in sorted(files) if not _is_part(path)]
    # The style sheet names its neighbours as they lie beside it.
    beside = {each.original: each.address.removeprefix("/assets/") for each in plain}
    name = layers[0].folder.name
    parts = _parts(files, name)
    if f"{name}.css" in parts:
        parts[f"{name}.css"].insert(0, root_block(properties) + look_rules())
    sheets = {
        each: bundle_styles(of, beside, shorten) for each, of in parts.items() if _is_style(each)
    }
    scripts = {each: bundle_scripts(of) for each, of in parts.items() if not _is_style(each)}
    if f"{name}.css" in sheets:
        sheets[f"{name}.css"], paper = apart(sheets[f"{name}.css"])
        sheets |= {PAPER: sheets.get(PAPER, "") + paper} if paper else {}
    bundles = [
        *(_style(each, sheet) for each, sheet in sheets.items()),
        *(_asset(each, script.encode()) for each, script in scripts.items()),
    ]
    by_name = {each.original: each.address for each in bundles}
    return (*plain, *bundles), by_name.get(f"{name}.css", ""), by_name.get(f"{name}.js", "")


def _is_style(path: str) -> bool:
    return path.endswith(".css")


def _is_part(path: str) -> bool:
    kind, slash, _ = path.partition("/")
    return bool(slash) and kind in _BUNDLED and path.endswith(f".{kind}")


def _parts(files: Mapping[str, ThemeFile], name: str) -> dict[str, list[str]]:
    """The parts of each bundle in the order of their names.

    What lies right in ``css`` or ``js`` is for all pages and called ``name``; a folder in them is a
    bundle of its own for the pages that ask for it.
    """
    found: dict[str, list[str]] = {}
    for path in filter(_is_part, sorted(files)):
        kind, *folders, _ = path.split("/")
        bundle = f"{folders[0] if folders else name}.{kind}"
        found.setdefault(bundle, []).append(decoded(files[path])[0])
    return found


def _asset(path: str, content: bytes) -> Asset:
    """An asset under a name that changes with its content, so that it may be kept for ever."""
    name = PurePosixPath(path)
    mark = sha256(content).hexdigest()[:8]
    return Asset(f"/assets/{name.with_name(f'{name.stem}.{mark}{name.suffix}')}", content, path)


def _style(path: str, sheet: str) -> Asset:
    return replace(_asset(path, sheet.encode()), inside=fits_inside(sheet))


def _digest(layers: Sequence[Layer], settings: Sequence[Setting]) -> str:
    whole = sha256()
    for layer in layers:
        for file in layer.folder.files:
            whole.update(f"{file.label}\0{len(file.content)}\0".encode() + file.content)
    for setting in settings:
        whole.update(f"{setting.name}\0{setting.value}\0".encode())
    return whole.hexdigest()
