"""Draw the pictures of the example business.

    python docs/drawings/draw.py            all of them
    python docs/drawings/draw.py kleister   only those named

Each picture is an SVG drawing; a headless Chromium turns it into pixels and Pillow
into a JPEG that stays below its weight.
"""

import io
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import gallery
from PIL import Image

CONTENT = Path(__file__).resolve().parents[2] / "content" / "images"
# The browser keeps a strip of the window for itself; it is cut off afterwards.
SPARE = 200


def pixels(drawing: str, size: tuple[int, int]) -> Image.Image:
    """The drawing as an image of this size."""
    browser = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
    w, h = size
    with tempfile.TemporaryDirectory() as name:
        page, shot = Path(name) / "page.html", Path(name) / "shot.png"
        page.write_text(
            f"<!doctype html><meta charset=utf-8><body style='margin:0'>{drawing}",
            encoding="utf-8", newline="\n",
        )  # fmt: skip
        command = [
            browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            "--disable-background-networking", "--force-device-scale-factor=1",
            f"--user-data-dir={name}/profile", f"--window-size={w},{h + SPARE}",
            f"--screenshot={shot}", page.as_uri(),
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own command
        with Image.open(shot) as image:
            return image.convert("RGB").crop((0, 0, w, h))


def jpeg(image: Image.Image, budget: int) -> bytes:
    """The image as a JPEG, as good as its budget allows."""
    data = b""
    for quality in range(86, 59, -2):
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        data = out.getvalue()
        if len(data) <= budget:
            break
    return data


def main(names: list[str]) -> int:
    """Draw the named pictures, or all; the answer is the exit code."""
    unknown = [name for name in names if name not in gallery.PICTURES | gallery.SIGNS]
    if unknown:
        sys.stderr.write(f"No such picture: {', '.join(unknown)}\n")
        return 2
    CONTENT.mkdir(parents=True, exist_ok=True)
    for name, sign in gallery.SIGNS.items():
        if not names or name in names:
            (CONTENT / f"{name}.svg").write_text(sign(), encoding="utf-8", newline="\n")
    for name, picture in gallery.PICTURES.items():
        if not names or name in names:
            image = pixels(picture.draw(picture.size), picture.size)
            data = jpeg(image, picture.budget)
            (CONTENT / f"{name}.jpg").write_bytes(data)
            sys.stdout.write(f"{name}: {len(data) // 1000} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
