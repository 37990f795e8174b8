"""How long it takes in the preview from saving a post until browsers are told to reload."""

import argparse
import asyncio
import json
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from tornado.websocket import WebSocketClientConnection, websocket_connect

from benchmarks.corpus import Page, pages
from benchmarks.generators import GENERATORS, KEPT

_SOCKET = "/.handschlag/livereload"
_HELLO = {"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"]}
_INFO = {"command": "info", "url": "http://localhost/", "plugins": {}}
_PATIENCE = 120.0


def main() -> None:
    """Measure as asked on the command line."""
    parser = argparse.ArgumentParser(prog="benchmarks.preview", description=__doc__)
    parser.add_argument("--pages", type=int, default=1000, help="size of the site")
    parser.add_argument("--saves", type=int, default=7, help="how often a post is saved")
    asked = parser.parse_args()
    corpus = list(pages(asked.pages))
    folder = KEPT / "sites" / f"preview-{asked.pages}"
    GENERATORS[0].write(folder, corpus)
    taken = _measured(folder, corpus, asked.saves)
    print(f"{asked.pages} pages, from save to reload: median {median(taken) * 1000:.0f} ms")
    print("each: " + ", ".join(f"{each * 1000:.0f}" for each in taken))


def _measured(folder: Path, corpus: Sequence[Page], saves: int) -> list[float]:
    command = (
        sys.executable,
        "-u",
        "-m",
        "generator",
        "serve",
        "--source",
        str(folder),
        "--port",
        "0",
    )
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            return asyncio.run(_saved(_port(process), folder, corpus, saves))
        finally:
            process.terminate()


def _port(process: "subprocess.Popen[str]") -> int:
    for line in process.stdout or ():
        if found := re.search(r"http://[^/:]+:(\d+)/", line):
            return int(found[1])
    raise RuntimeError("the preview did not start")


async def _saved(port: int, folder: Path, corpus: Sequence[Page], saves: int) -> list[float]:
    line = await websocket_connect(f"ws://127.0.0.1:{port}{_SOCKET}")
    for message in (_HELLO, _INFO):
        await line.write_message(json.dumps(message))
    posts = [folder / GENERATORS[0].file(page) for page in corpus if page.kind == "post"]
    taken = []
    for number in range(saves):
        await asyncio.sleep(1)
        text = posts[number % len(posts)].read_text(encoding="utf-8")
        began = time.perf_counter()
        posts[number % len(posts)].write_text(f"{text}\nSaved again.\n", encoding="utf-8")
        await _reloaded(line)
        taken.append(time.perf_counter() - began)
    line.close()
    return taken


async def _reloaded(line: WebSocketClientConnection) -> None:
    async with asyncio.timeout(_PATIENCE):
        while message := await line.read_message():
            if json.loads(message).get("command") == "reload":
                return
    raise RuntimeError("the preview hung up")


if __name__ == "__main__":
    main()
