"""The official notice on the legal guarantee: a file that the owner was given and nobody may change."""

from generator.config.settings import Config
from generator.content.sources import STATIC


def notice_file(config: Config, language: str) -> str:
    """The file for ``language``, from the site's folder; empty where the owner names none for it."""
    by_language = dict(config.shop.guarantee_notice.texts)
    family = language.partition("-")[0]
    related = (name for tag, name in by_language.items() if tag.partition("-")[0] == family)
    name = by_language.get(language) or next(related, "")
    return f"{STATIC}/{name.removeprefix('/').removeprefix(f'{STATIC}/')}" if name else ""


def notice_files(config: Config) -> tuple[str, ...]:
    """Every file that is named, once, in the order of names."""
    named = (notice_file(config, language) for language, _ in config.shop.guarantee_notice.texts)
    return tuple(sorted({file for file in named if file}))
