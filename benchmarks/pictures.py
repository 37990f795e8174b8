"""How long the pictures of a first build take, beside what the picture library itself needs for them."""

import argparse
import os
import random
import shutil
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from statistics import median

from PIL import Image, ImageFilter

from benchmarks.generators import KEPT
from generator.engine.fingerprint import Fingerprints
from generator.engine.run import run_all
from generator.engine.source import digest_of_file
from generator.engine.store import Store
from generator.engine.workers import Workers
from generator.plan.pictures import FALLBACK, LARGE, WIDTHS
from generator.plan.recipes import PictureSet
from generator.render.pictures.jobs import Encode
from generator.render.pictures.scale import FORMATS, QUALITY

_SIZES = (
    *((width, kind) for kind, widths in WIDTHS.items() for width in widths),
    (FALLBACK, "jpg"),
    (LARGE, "jpg"),
)
_FOLDER = KEPT / "pictures"


def main() -> None:
    """Measure as asked on the command line."""
    parser = argparse.ArgumentParser(prog="benchmarks.pictures", description=__doc__)
    parser.add_argument("--photos", type=int, default=24, help="how many, of twelve megapixels")
    parser.add_argument("--runs", type=int, default=3)
    asked = parser.parse_args()
    files = _photographs(asked.photos)
    digests = {file: digest_of_file(_FOLDER / file) for file in files}
    jobs = [PictureSet(file, digests[file], _SIZES) for file in files]
    taken: dict[str, list[float]] = {"bare": [], "ours": [], "again": []}
    for _ in range(asked.runs):  # in turn, so that a slow minute of the machine hits both
        shutil.rmtree(_FOLDER / "store", ignore_errors=True)
        taken["bare"].append(_timed(lambda: _bare(files)))
        taken["ours"].append(_timed(lambda: _ours(jobs)))
        taken["again"].append(_timed(lambda: _ours(jobs)))
    bare, ours, again = (median(taken[name]) for name in ("bare", "ours", "again"))
    print(f"{asked.photos} photographs, {len(_SIZES)} files of each, {os.cpu_count()} processors")
    print(f"the library alone {bare:.2f} s · a first build {ours:.2f} s ({ours / bare:.2f} ×)")
    print(f"a later build {again:.3f} s")


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _photographs(count: int) -> list[str]:
    """Made-up photographs, with grain and soft shapes as real ones have."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    files = [f"photo-{number}.jpg" for number in range(count)]
    for number, file in enumerate(files):
        if not (_FOLDER / file).exists():
            small = Image.frombytes("RGB", (80, 60), random.Random(number).randbytes(80 * 60 * 3))  # noqa: S311
            photo = small.resize((4000, 3000), Image.Resampling.BICUBIC)
            grain = Image.effect_noise((4000, 3000), 12).convert("RGB")
            soft = photo.filter(ImageFilter.GaussianBlur(3))
            Image.blend(soft, grain, 0.2).save(_FOLDER / file, quality=92)
    return files


def _ours(jobs: Sequence[PictureSet]) -> None:
    with Store(_FOLDER / "store" / "store.sqlite", "1") as store, Workers() as workers:
        run_all(
            Encode(_FOLDER),
            jobs,
            salt="pictures",
            store=store,
            prints=Fingerprints(),
            workers=workers,
            bound=60.0,
        )


def _bare(files: Sequence[str]) -> None:
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(_one, files):
            pass


def _one(file: str) -> list[bytes]:
    """What somebody would write who wants the files and nothing else."""
    done = []
    with Image.open(_FOLDER / file) as photo:
        photo.draft("RGB", (1600, 1200))
        picture: Image.Image = photo
        for width in sorted({width for width, _ in _SIZES}, reverse=True):
            height = round(photo.height * width / photo.width)
            picture = picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
            for _, kind in (each for each in _SIZES if each[0] == width):
                target = BytesIO()
                name, options = FORMATS[kind]
                options = {"quality": QUALITY, **options}
                picture.save(target, name, **options)
                done.append(target.getvalue())
    return done


if __name__ == "__main__":
    main()
