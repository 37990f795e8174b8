"""The templates of a theme, ready for use: compiled once, for all processes and all later builds."""

from collections.abc import Mapping
from dataclasses import field

from generator.engine.beside import made_once
from generator.problems import Problem
from generator.theme.folders import shipped_file
from generator.theme.theme import Template
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Prepared:
    """A template's code; where it is ``broken``, none, and what is wrong with it.

    ``refers`` are the templates that it names; ``wants`` the names that a file of nothing but macros
    needs from the page that imports it; None for any other template.
    """

    name: str
    code: bytes
    refers: tuple[str, ...] = ()
    wants: tuple[str, ...] | None = None
    broken: Problem | None = None


@dataclass(frozen=True, slots=True)
class Preparer:
    """Makes templates ready; those that come with ``program`` wait beside it for the next new site."""

    program: bytes

    def __call__(self, template: Template) -> Prepared:
        """The template, ready."""
        from generator.render.templates.prepare import prepare

        if not template.shipped:
            return prepare(template)
        # One file may go by two names, and its name stands in its code.
        origin = shipped_file(template.file).with_name(template.name.replace("/", "."))
        key = self.program + template.text.encode()
        return made_once(origin, key, lambda: prepare(template))


@dataclass(frozen=True, slots=True)
class Shelf:
    """The prepared templates of a theme; they follow from the theme, and are no part of its name."""

    templates: tuple[Prepared, ...] = field(default=(), compare=False)

    @property
    def wants(self) -> Mapping[str, tuple[str, ...]]:
        """What each file of macros needs, by its name."""
        return {each.name: each.wants for each in self.templates if each.wants is not None}
