"""The pages that every generator builds: half products, half posts, the same for the same seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

_WORDS = """
wood leather paper linen thread glue board spine cover sheet hand bench knife awl press
workshop order customer morning winter colour grain edge fold stitch label drawer window
table lamp brush needle cloth ribbon corner pattern copper brass soap clay glaze kiln oven
flour honey apple garden market river bridge mountain meadow light shadow measure weight
is was makes holds takes needs gives keeps turns shows comes stays lies works grows dries
slow careful plain warm heavy thin rough smooth quiet early late small large new old strong
and or but with without from into over under after before between the a one every no some
""".split()  # noqa: SIM905
_TAGS = ("workshop", "material", "care", "craft", "season", "tools", "people", "colour", "repair",
         "gift", "paper", "leather")  # fmt: skip
_FIRST_DAY = date(2020, 1, 1)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: ``number`` counts within its kind; a post has no price, ``text`` is Markdown."""

    kind: str
    number: int
    title: str
    description: str
    tags: tuple[str, ...]
    day: date
    price: str
    text: str

    @property
    def name(self) -> str:
        """The name of its file, without an ending."""
        return f"{self.kind}-{self.number:05}"


def pages(count: int, seed: int = 1) -> Iterator[Page]:
    """``count`` pages in a settled order."""
    for number in range(count):
        yield _page(number, Random(f"{seed}/{number}"))  # noqa: S311


def _page(number: int, chance: Random) -> Page:
    kind = ("product", "post")[number % 2]
    return Page(
        kind=kind,
        number=number // 2 + 1,
        title=_words(chance, 2, 5),
        description=_words(chance, 8, 16) + ".",
        tags=tuple(sorted(chance.sample(_TAGS, chance.randint(1, 3)))),
        day=_FIRST_DAY + timedelta(days=number // 2 % 2000),
        price=f"{chance.randint(5, 400)}.{chance.choice(('00', '50', '90'))}",
        text=_text(chance, chance.randint(150, 500)),
    )


def _text(chance: Random, words: int) -> str:
    """Paragraphs, and between them what people type: headings, lists, quotes."""
    parts: list[str] = []
    while sum(len(part.split()) for part in parts) < words:
        if chance.random() < 0.6:
            parts.append(_between(chance))
        parts.append(" ".join(_sentence(chance, 6, 18) for _ in range(chance.randint(2, 5))))
    return "\n\n".join(parts) + "\n"


def _between(chance: Random) -> str:
    match chance.randint(1, 6):
        case 1 | 2 | 3:
            return "## " + _words(chance, 2, 5)
        case 4:
            return "\n".join(f"- {_sentence(chance, 4, 10)}" for _ in range(chance.randint(3, 6)))
        case 5:
            items = range(1, chance.randint(4, 6))
            return "\n".join(f"{each}. {_sentence(chance, 4, 10)}" for each in items)
        case _:
            return "> " + _sentence(chance, 10, 25)


def _words(chance: Random, least: int, most: int) -> str:
    return " ".join(chance.choices(_WORDS, k=chance.randint(least, most))).capitalize()


def _sentence(chance: Random, least: int, most: int) -> str:
    """Every third holds something marked."""
    words = _words(chance, least, most).split()
    if chance.random() < 1 / 3:
        at = chance.randrange(len(words))
        words[at] = chance.choice(_MARKED).format(words[at])
    return " ".join(words) + "."


_MARKED = ("**{}**", "*{}*", "`{}`", "[{}](https://www.example.com/page)")
