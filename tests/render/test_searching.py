"""What a search knows, as the browser gets it."""

import json

from generator.plan.recipes import FoundEntry, SearchIndex
from generator.render.searching import write_index


def entry(title: str, words: str, tags: str = "") -> FoundEntry:
    return FoundEntry(f"/{title.lower()}/", title, "product", "", tags, "", words)


def read(index: SearchIndex) -> dict[str, object]:
    text = write_index(index).decode()
    found: dict[str, object] = json.loads(text.removeprefix("handschlagSearch=").rstrip(";\n"))
    return found


def test_a_word_leads_to_the_entries_that_have_it_and_titles_are_not_said_twice() -> None:
    mug = entry("Becher", "becher ton blau", "geschirr")
    bowl = entry("Schale", "ton geschirr")
    assert read(SearchIndex((mug, bowl))) == {
        "entries": [
            ["/becher/", "Becher", "product", "", "geschirr", ""],
            ["/schale/", "Schale", "product", "", "", ""],
        ],
        "words": "blau 0|geschirr 1|ton 0 1",
    }


def test_what_stands_nearly_everywhere_is_no_word_to_search_by() -> None:
    entries = tuple(entry(f"Nr{number}", f"ton eigen{number}") for number in range(40))
    words = str(read(SearchIndex(entries))["words"])
    assert not words.startswith("ton ")
    assert "|eigen39 13|" in f"|{words}|"


def test_it_grows_with_the_pages_and_not_faster() -> None:
    def size(count: int) -> int:
        texts = (
            " ".join(f"w{(page * 7 + at * 13) % 3000}" for at in range(150))
            for page in range(count)
        )
        return len(write_index(SearchIndex(tuple(entry(f"S{n}", t) for n, t in enumerate(texts)))))

    assert size(2000) < 2.2 * size(1000)
