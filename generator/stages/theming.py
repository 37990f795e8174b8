"""The theme of a site, read by the names that its settings give."""

from pathlib import Path

from generator.config.settings import Config
from generator.fields.kinds import Named
from generator.problems import Location, Problem
from generator.stages.once import Once
from generator.theme.folders import STANDARD
from generator.theme.layers import Understander
from generator.theme.load import load_theme
from generator.theme.style import shortened
from generator.theme.theme import Theme
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Chosen:
    """What ``site.yaml`` says of the theme: its name and options, and the languages of the site."""

    name: Named
    options: tuple[tuple[str, Named], ...]
    languages: tuple[str, ...]


def chosen(config: Config) -> Chosen:
    """The theme of a site with these settings."""
    name = config.site.theme or Named(STANDARD, Location("site.yaml"))
    return Chosen(name, config.theme.options, config.site.languages)


def read_theme(root: Path, chosen: Chosen, once: Once) -> tuple[Theme | None, tuple[Problem, ...]]:
    """The theme as it lies there now, and what is wrong with it."""
    return load_theme(
        root,
        chosen.name,
        chosen.options,
        chosen.languages,
        once.recalling(Understander(once.program)),
        once.recalling(shortened),
    )
