"""What a theme lets its owner choose, and what the choices mean for the style sheet."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from generator.fields.desk import Desk, Unreadable, refuse
from generator.fields.kinds import (
    FLAG,
    NAME,
    SAID,
    TEXT,
    Named,
    Said,
    member,
    one_of,
    pairs,
    record,
    scalar,
)
from generator.fields.lists import list_of
from generator.fields.schema import Key, Kind, Schema
from generator.fields.tree import Scalar
from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem
from generator.theme.colour import Colour, parse_colour, readable, text_on
from generator.values import dataclass


class OptionKind(StrEnum):
    """What an option holds."""

    COLOUR = "colour"
    CHOICE = "choice"
    TEXT = "text"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class Choice:
    """What one of the choices means: custom properties, and those that differ in the dark."""

    tokens: tuple[tuple[str, str], ...] = ()
    dark: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Grounds:
    """The surfaces on which a colour must be readable, by day and in the dark."""

    light: tuple[Colour, ...] = ()
    dark: tuple[Colour, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """An option as ``theme.yaml`` declares it; ``name`` is filled in from its key."""

    kind: OptionKind = OptionKind.TEXT
    default: Named = Named("", Location("theme.yaml"))
    doc: Said = Said()
    choices: tuple[tuple[str, Choice], ...] = ()
    grounds: Grounds = Grounds()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """An option and its value in force; a flag's is ``true`` or empty."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Token:
    """A custom property of the style sheet: its value by day, and in the dark if another."""

    name: str
    light: str
    dark: str = ""


def read_colour(node: Scalar, _: Desk) -> Colour:
    """A colour as ``#a52`` or ``#aa5522``."""
    return parse_colour(node.text) or refuse("not-a-colour", node.where, text=node.shown)


COLOUR = scalar("colour", read_colour)


def read_token(node: Scalar, desk: Desk) -> str:
    """The value of a custom property, which may not end the rule in which it stands."""
    text: str = TEXT.read(node, desk)
    if found := _ENDING.search(_QUOTED.sub("", text)):
        refuse("token-unfit", node.where, sign=found[0])
    return text


_QUOTED = pattern(r"\"[^\"]*\"|'[^']*'")
_ENDING = pattern(r"[;{}]")
_TOKEN = scalar("text", read_token)

_CHOICE = Schema(
    Choice,
    (
        Key("tokens", pairs(_TOKEN), "Eigenschaften im Stylesheet", "custom properties"),
        Key("dark", pairs(_TOKEN), "dieselben im Dunkeln", "the same in the dark"),
    ),
)
_GROUNDS = Schema(
    Grounds,
    (
        Key("light", list_of(COLOUR), "helle Flächen", "light surfaces"),
        Key("dark", list_of(COLOUR), "dunkle Flächen", "dark surfaces"),
    ),
)
OPTION = Schema(
    Option,
    (
        Key("kind", member(OptionKind), "Art des Werts", "kind of value", required=True),
        Key("default", NAME, "Wert ohne Angabe", "value unless set", required=True),
        Key("doc", SAID, "was sie bewirkt", "what it does"),
        Key("choices", pairs(record(_CHOICE)), "erlaubte Werte", "values allowed"),
        Key("grounds", record(_GROUNDS), "Flächen für die Farbe", "surfaces for the colour"),
    ),
)


def settle(
    options: Sequence[Option], written: Sequence[tuple[str, Named]]
) -> tuple[tuple[Setting, ...], tuple[Problem, ...]]:
    """The value of every option, the last written one winning, and what cannot be understood."""
    known = {option.name: option for option in options}
    values = {option.name: option.default.text for option in options}
    problems: list[Problem] = []
    given = [(option.name, option.default) for option in options if option.default.where.line]
    for name, value in [*given, *written]:
        try:
            values[name] = _read(known, name, value)
        except Unreadable as unreadable:
            problems.append(unreadable.at(name))
    return tuple(Setting(*each) for each in values.items()), tuple(problems)


def _read(known: Mapping[str, Option], name: str, value: Named) -> str:
    if not known:
        raise Unreadable(problem("theme-without-options", value.where, name=name))
    if name not in known:
        near, names = nearest(name, known), ", ".join(known)
        raise Unreadable(problem("unknown-option", value.where, near=near, name=name, known=names))
    said = _kind_of(known[name]).read(Scalar(value.text, value.where), Desk())
    return ("true" if said else "") if isinstance(said, bool) else str(said)


def _kind_of(option: Option) -> Kind:
    match option.kind:
        case OptionKind.COLOUR:
            return COLOUR
        case OptionKind.CHOICE if not option.choices:
            raise Unreadable(
                problem("theme-option-without-choices", option.default.where, name=option.name)
            )
        case OptionKind.CHOICE:
            return one_of(*(word for word, _ in option.choices))
        case OptionKind.FLAG:
            return FLAG
        case OptionKind.TEXT:
            return TEXT


def tokens(options: Sequence[Option], settings: Sequence[Setting]) -> tuple[Token, ...]:
    """The custom properties that the settings ask for."""
    values = {setting.name: setting.value for setting in settings}
    return tuple(token for option in options for token in _tokens_of(option, values[option.name]))


def _tokens_of(option: Option, value: str) -> Iterator[Token]:
    choice = dict(option.choices).get(value)
    if choice is not None:
        dark = dict(choice.dark)
        light = dict(choice.tokens)
        for name in dict.fromkeys([*light, *dark]):
            yield Token(name, light.get(name, ""), dark.get(name, ""))
    colour = parse_colour(value) if option.kind is OptionKind.COLOUR else None
    if colour is not None:
        yield from _partners(option, colour)


def _partners(option: Option, colour: Colour) -> Iterator[Token]:
    """The colour itself for decoration, its readable shade, and what is readable on that shade."""
    light = readable(colour, option.grounds.light)
    dark = readable(colour, option.grounds.dark)
    yield Token(f"{option.name}-pure", str(colour))
    yield Token(option.name, str(light), str(dark))
    yield Token(f"on-{option.name}", str(text_on(light)), str(text_on(dark)))
