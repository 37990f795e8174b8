"""Translations that are none: a folder or a name that only looks like a language, a title that is missing."""

import re
from collections.abc import Iterator, Sequence

from generator.model.site import Site
from generator.problems import Location, Problem, warning


def stray_languages(site: Site) -> Iterator[Problem]:
    """Folders called like a language of the site, told once each: here they are just folders."""
    languages = site.config.site.languages
    names = {name: each for each in reversed(languages) for name in (_main(each), each.casefold())}
    told: set[str] = set()
    for page in site.edition(languages[0]).pages if len(languages) > 1 else ():
        _, folder, *rest = page.document.file.split("/")
        language = names.get(folder.casefold().replace("_", "-"))
        if rest and language and folder not in told:
            told.add(folder)
            name, _, ending = "/".join(rest).rpartition(".")
            suffix = "" if language == languages[0] else f".{_suffix(language, languages)}"
            yield warning(
                "language-folder",
                Location(page.document.file),
                folder=f"content/{folder}/",
                language=languages[0],
                file=f"content/{name}{suffix}.{ending}",
            )


def untranslated_shelves(site: Site) -> Iterator[Problem]:
    """Categories with a title of their own that go by their folder's name in another language."""
    titled = {
        each.key: each.page
        for each in site.edition(site.config.site.language).categories
        if each.page and not each.page.hidden
    }
    for edition in site.editions:
        for each in edition.categories:
            page = titled.get(each.key)
            if page and not each.page and each.key not in site.hidden:
                stem, _, ending = page.document.file.rpartition(".")
                yield warning(
                    "category-untranslated",
                    Location(page.document.file),
                    language=edition.language,
                    title=each.title,
                    file=f"{stem}.{_suffix(edition.language, site.config.site.languages)}.{ending}",
                )


def misnamed_translations(site: Site) -> Iterator[Problem]:
    """``mug-de.md`` beside ``mug.md``: a hyphen in place of the point makes it a page of its own."""
    own, *others = site.config.site.languages
    if not others:
        return
    pages = {page.document.file for page in site.edition(own).all_pages()}
    codes = "|".join(re.escape(each) for other in others for each in (other, other.split("-")[0]))
    misnamed = re.compile(rf"(.+)[-_]({codes})\.md", re.IGNORECASE)
    for file in sorted(pages):
        if (found := misnamed.fullmatch(file)) and f"{found[1]}.md" in pages:
            name = f"{found[1]}.{found[2]}.md"
            yield warning("translation-misnamed", Location(file), other=f"{found[1]}.md", name=name)


def _suffix(language: str, languages: Sequence[str]) -> str:
    """How the names of files call a language: in short where that is enough."""
    short = _main(language)
    return short if [_main(each) for each in languages].count(short) == 1 else language


def _main(language: str) -> str:
    return language.partition("-")[0].casefold()
