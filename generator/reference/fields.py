"""The reference of ``site.yaml`` and of front matter, made from the schemas that read them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum

from generator.config.schema import ROOT
from generator.content.heads import PostHead, ProductHead, TermsHead, TestimonialHead
from generator.content.schema import PAGE, POST, PRODUCT, TERMS, TESTIMONIAL
from generator.fields.schema import Key
from generator.messages import Tongue
from generator.reference.forms import FORMS, value_name
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    introduction: str
    forms: str
    forms_introduction: str
    forms_head: str
    site: str
    site_introduction: str
    front: str
    front_introduction: str
    head: str
    required: str
    otherwise: str
    short: str
    translated: str
    pages: tuple[str, str, str, str, str]


_WORDS: Mapping[Tongue, _Words] = {
    "de": _Words(
        title="Alle Angaben",
        introduction="Diese Seite wird aus dem Programm selbst gemacht. Was hier nicht steht, gibt es "
        "nicht; wer es trotzdem schreibt, bekommt eine Meldung mit dem nächstliegenden Namen. "
        "Eigene Angaben für eigene Themes gehören unter `extra`.",
        forms="Wie Werte geschrieben werden",
        forms_introduction="Schreiben Sie, wie Sie es gewohnt sind. Was zweierlei heißen könnte, wird "
        "nicht geraten, sondern zurückgefragt.",
        forms_head="| Wert | Was erlaubt ist | Beispiele |",
        site="site.yaml",
        site_introduction="Die Angaben zu Betrieb, Laden und Website. Nötig sind nur `site.title`, "
        "`site.url`, `business.name` und `business.email`. `publish` und die Adresse `search` sind "
        "für das vorgesehen, was noch kommt.",
        front="Der Kopf einer Datei",
        front_introduction="Jede Datei in `content/` beginnt mit einem Kopf zwischen zwei Zeilen `---`.",
        head="| Angabe | Wert | Bedeutung |",
        required="Nötig.",
        otherwise="Sonst: `{value}`.",
        short="Wer nur einen Wert schreibt, meint `{key}`.",
        translated="In einer Übersetzung neu zu sagen: {keys}. Alles andere gilt aus der Datei in der "
        "eigenen Sprache.",
        pages=("Jede Seite", "Produkte", "Beiträge", "Stimmen", "Bestellbedingungen"),
    ),
    "en": _Words(
        title="Every field",
        introduction="This page is made from the program itself. What is not here does not exist; "
        "whoever writes it nevertheless gets a message with the nearest name. Fields of your own "
        "for a theme of your own go under `extra`.",
        forms="How values are written",
        forms_introduction="Write as you are used to. What could mean two things is not guessed but "
        "asked back.",
        forms_head="| Value | What is allowed | Examples |",
        site="site.yaml",
        site_introduction="What there is to say of business, shop and site. Only `site.title`, "
        "`site.url`, `business.name` and `business.email` are required. `publish` and the address "
        "`search` are meant for what is still to come.",
        front="The head of a file",
        front_introduction="Every file in `content/` begins with a head between two lines `---`.",
        head="| Field | Value | Meaning |",
        required="Required.",
        otherwise="Otherwise: `{value}`.",
        short="Whoever writes just one value means `{key}`.",
        translated="Said anew in a translation: {keys}. All else holds from the file in the site's own "
        "language.",
        pages=("Every page", "Products", "Posts", "Testimonials", "Order terms"),
    ),
}


def reference_page(tongue: Tongue) -> str:
    """The whole page as Markdown."""
    return "\n".join(_lines(tongue)) + "\n"


def _lines(tongue: Tongue) -> Iterator[str]:
    words = _WORDS[tongue]
    yield from (f"# {words.title}", "", words.introduction, "")
    yield from (
        f"## {words.forms}",
        "",
        words.forms_introduction,
        "",
        words.forms_head,
        "|---|---|---|",
    )
    for form in FORMS:
        examples = " · ".join(f"`{each}`" for each in form.examples)
        yield f"| {form.names[tongue]} | {_in_cell(form.said[tongue])} | {examples} |"
    yield from ("", f"## {words.site}", "", words.site_introduction, "")
    for key in ROOT:
        yield from _section(key, key.name, tongue, 3)
    yield from (f"## {words.front}", "", words.front_introduction, "")
    for heading, (keys, builds) in zip(words.pages, _PAGES, strict=True):
        yield from (f"### {heading}", "")
        yield from _table(keys, builds, tongue)
        yield from _translated(keys, tongue)
        for key in keys:
            yield from _nested(key, key.name, tongue)


_PAGES: tuple[tuple[Sequence[Key], Callable[..., object] | None], ...] = (
    (PAGE, None),
    (PRODUCT, ProductHead),
    (POST, PostHead),
    (TESTIMONIAL, TestimonialHead),
    (TERMS, TermsHead),
)


def _section(key: Key, path: str, tongue: Tongue, level: int) -> Iterator[str]:
    """A key with a table of its own where its value has keys."""
    yield from (f"{'#' * level} {path}", "", getattr(key, tongue), "")
    schema = key.kind.schema
    if schema is None:
        yield from (f"{_capital(value_name(key.kind, tongue))}.", "")
        return
    yield from _table(schema.keys, schema.builds, tongue)
    if schema.short:
        yield from (_WORDS[tongue].short.format(key=schema.short), "")
    for each in schema.keys:
        yield from _nested(each, f"{path}.{each.name}", tongue)


def _nested(key: Key, path: str, tongue: Tongue) -> Iterator[str]:
    if key.kind.schema is not None:
        yield from _section(key, path, tongue, 4)


def _table(
    keys: Sequence[Key], builds: Callable[..., object] | None, tongue: Tongue
) -> Iterator[str]:
    words, defaults = _WORDS[tongue], _defaults(builds)
    yield from (words.head, "|---|---|---|")
    for key in keys:
        meaning = [getattr(key, tongue), words.required if key.required else ""]
        if default := defaults.get(key.attribute):
            meaning.append(words.otherwise.format(value=default))
        said = _in_cell(" ".join(part for part in meaning if part))
        yield f"| `{key.name}` | {value_name(key.kind, tongue)} | {said} |"
    yield ""


def _defaults(builds: Callable[..., object] | None) -> dict[str, str]:
    """What holds where nothing was written, if that is a word or a number."""
    if not (isinstance(builds, type) and is_dataclass(builds)):
        return {}
    known = {each.name: each.default for each in fields(builds) if each.default is not MISSING}
    return {name: shown for name, value in known.items() if (shown := _shown(value))}


def _shown(value: object) -> str:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, bool):
        return "true" if value else ""
    return str(value) if isinstance(value, int | str) and value else ""


def _translated(keys: Sequence[Key], tongue: Tongue) -> Iterator[str]:
    names = ", ".join(f"`{key.name}`" for key in keys if key.text)
    if names and len(names.split(", ")) < len(keys):
        yield from (_WORDS[tongue].translated.format(keys=names), "")


def _in_cell(text: str) -> str:
    return text.replace("|", "\\|")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
