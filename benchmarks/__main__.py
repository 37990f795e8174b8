"""``make bench``: install the others, make the sites, build them in turn, print the table."""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.corpus import Page, pages
from benchmarks.generators import GENERATORS, KEPT, Generator
from benchmarks.measure import Failed, Taken, run
from benchmarks.table import KINDS, table
from benchmarks.verify import WrongOutput, has_words, verify

# What is installed is compiled; what is worked on would be compiled anew by every run.
_SETTINGS = {"LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": ""}


def main() -> None:
    """Measure as asked on the command line."""
    asked = _asked()
    chosen = [each for each in GENERATORS if each.name in asked.only.split(",")]
    able = [each for each in chosen if _is_installed(each)]
    for count in asked.pages:
        corpus = list(pages(count, asked.seed))
        print(_measured(able, corpus, asked.runs), flush=True)


def _asked() -> argparse.Namespace:
    names = ",".join(each.name for each in GENERATORS)
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--pages", type=int, nargs="+", default=[50], help="sizes of the sites")
    parser.add_argument("--runs", type=int, default=3, help="runs of each build")
    parser.add_argument("--seed", type=int, default=1, help="another seed is another corpus")
    parser.add_argument("--only", default=names, help=f"some of {names}")
    return parser.parse_args()


def _is_installed(generator: Generator) -> bool:
    if not generator.installing or generator.installed.exists():
        return True
    try:
        for command in generator.installing:
            subprocess.run(command, check=True, stdout=sys.stderr)  # noqa: S603
    except (OSError, subprocess.CalledProcessError) as why:
        print(f"{generator.name} cannot be installed here: {why}", file=sys.stderr)
        return False
    return True


def _measured(able: Sequence[Generator], corpus: Sequence[Page], runs: int) -> str:
    figures: dict[str, dict[str, list[Taken]]] = {}
    peaks: dict[str, int] = {}
    sound = [each for each in able if _is_sound(each, corpus, peaks)]
    figures |= {each.name: {kind: [] for kind in KINDS} for each in sound}
    for number in range(runs):
        for generator in sound:  # in turn, so that a slow minute of the machine hits all of them
            for kind, taken in _builds(generator, corpus, number):
                figures[generator.name][kind].append(taken)
    return table(figures, peaks, len(corpus))


def _is_sound(generator: Generator, corpus: Sequence[Page], peaks: dict[str, int]) -> bool:
    """Whether it builds the site at all; on the way its memory is measured."""
    folder = _folder(generator, corpus)
    generator.write(folder, corpus)
    generator.forget(folder)
    try:
        peaks[generator.name] = run(generator.building, folder, _SETTINGS, memory=True).peak
        verify(folder / generator.output, corpus)
    except (Failed, WrongOutput) as why:
        print(f"{generator.name} does not count: {why}", file=sys.stderr)
        return False
    return True


def _builds(
    generator: Generator, corpus: Sequence[Page], number: int
) -> Iterable[tuple[str, Taken]]:
    folder = _folder(generator, corpus)
    output = folder / generator.output
    generator.forget(folder)
    os.sync()
    yield KINDS[0], run(generator.building, folder, _SETTINGS)
    yield KINDS[1], run(generator.building, folder, _SETTINGS)
    post = next(page for page in corpus if page.kind == "post")
    with (folder / generator.file(post)).open("a", encoding="utf-8") as file:
        file.write(f"\nAnd a change, number{number}.\n")
    yield KINDS[2], run(generator.building, folder, _SETTINGS)
    has_words(output, post, f"And a change, number{number}.")
    if (base := folder / generator.base).exists():
        mark = f"<p>Change {number}</p>"
        base.write_text(base.read_text().replace("</body>", f"{mark}</body>"))
        yield KINDS[3], run(generator.building, folder, _SETTINGS)
        verify(output, corpus, [mark])


def _folder(generator: Generator, corpus: Sequence[Page]) -> Path:
    return KEPT / "sites" / f"{generator.name}-{len(corpus)}"


if __name__ == "__main__":
    main()
