"""A theme as a value: everything that drawing pages needs, already read from its folders."""

from generator.patterns import pattern
from generator.theme.options import Option, Setting, Token
from generator.theme.phrases import Translation
from generator.values import dataclass

PAPER = "print.css"
"""What the sheet for all pages says of paper alone."""

_QUOTED = pattern(r"""["']([\w./-]+\.html)["']""")
_ANY_NAME = pattern(r"\{%[-+]?\s*(?:include|import|extends|from)\s+(?![\"'\[])")


@dataclass(frozen=True, slots=True)
class Template:
    """A template's text.  ``file`` is where a person finds it: ``themes/werkstatt/templates/…``.

    ``name`` is what other templates call it: ``base.html`` for the one that wins in the chain of
    themes, ``werkstatt/base.html`` for that of one theme whoever overrides it.  A ``shipped`` one
    comes with the program.
    """

    name: str
    text: str
    file: str
    shipped: bool = False

    @property
    def named(self) -> frozenset[str]:
        """The templates that its text names."""
        return frozenset(_QUOTED.findall(self.text))

    @property
    def names_any(self) -> bool:
        """Whether it names one by what it is told: nobody knows which."""
        return _ANY_NAME.search(self.text) is not None


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of the theme for the output; its name changes with its content."""

    address: str
    content: bytes
    original: str
    """Its path in the theme's ``assets``, by which templates ask for it."""
    inside: bool = False
    """Whether it is a style sheet that stands in the pages instead of being asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """A theme with its parents' gaps filled and the owner's options set.

    ``stylesheet`` and ``script`` are the addresses of the two bundles (empty if there is none).
    ``digest`` changes whenever anything does that a page drawn with the theme could show, so that
    themes of one digest are one theme.
    """

    name: str
    language: str
    templates: tuple[Template, ...]
    options: tuple[Option, ...]
    settings: tuple[Setting, ...]
    tokens: tuple[Token, ...]
    translations: tuple[Translation, ...]
    assets: tuple[Asset, ...]
    stylesheet: str
    script: str
    digest: str

    @property
    def ours(self) -> bool:
        """Whether all of its templates come with the program."""
        return not self.own

    @property
    def own(self) -> tuple[Template, ...]:
        """The templates of the site itself."""
        return tuple(each for each in self.templates if not each.shipped)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Theme) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)
