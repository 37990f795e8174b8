"""The templates that pages find by themselves are those of the theme that comes with the program."""

from generator.checks.templates import LAYOUTS
from generator.content.markdown.directives import NAMES
from generator.theme.folders import shipped_file


def test_the_templates_that_pages_find_are_those_of_our_theme() -> None:
    folder = shipped_file("themes/werkstatt/templates")
    assert {each.stem for each in folder.glob("*.html")} == set(LAYOUTS)
    assert {each.stem for each in folder.glob("blocks/*.html")} == set(NAMES)
