"""A preview in a process of its own, as an owner starts it, and browsers that are not polite."""

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

SOON = 30.0


@dataclass(frozen=True)
class Answer:
    """What a server said to one request."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body, read."""
        return self.body.decode()


@dataclass
class Running:
    """A preview that runs; ``said`` are the lines it wrote so far."""

    process: subprocess.Popen[str]
    said: list[str] = field(default_factory=list)
    port: int = 0

    def get(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """One request; underscores in names of headers are dashes."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=SOON)
        try:
            sent = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, headers=sent)
            answer = connection.getresponse()
            received = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, received, answer.read())
        finally:
            connection.close()

    def raw(self, request: bytes) -> bytes:
        """What comes back for these very bytes until the server closes."""
        with self.dial() as line:
            line.sendall(request)
            parts = []
            while part := line.recv(65536):
                parts.append(part)
            return b"".join(parts)

    def dial(self) -> socket.socket:
        """A connection over which nothing was said yet."""
        return socket.create_connection(("127.0.0.1", self.port), timeout=SOON)

    @property
    def text(self) -> str:
        """Everything it said."""
        return "\n".join(self.said)

    def interrupt(self) -> int:
        """Ctrl-C, which a terminal sends to all processes at once; the exit code."""
        os.killpg(self.process.pid, signal.SIGINT)
        return self.process.wait(SOON)


@contextmanager
def running(root: Path, *options: str, files: int = 0) -> Iterator[Running]:
    """A preview of the site in ``root``, ready to be looked at; it may open so many ``files``, if not 0."""
    command = [sys.executable, "-m", "generator", "--lang", "en", "serve", "--source", str(root)]
    if files:
        command = ["sh", "-c", f'ulimit -n {files}; exec "$@"', "sh", *command]
    process = subprocess.Popen(
        [*command, *(options or ("--port", "0"))],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        start_new_session=True,
    )
    preview = Running(process)
    reading = threading.Thread(target=_read, args=(preview,), daemon=True)
    reading.start()
    try:
        preview.port = eventually(lambda: _port(preview))
        yield preview
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        reading.join()
        assert process.stdout is not None
        process.stdout.close()


def _read(preview: Running) -> None:
    assert preview.process.stdout is not None
    for line in preview.process.stdout:
        preview.said.append(line.rstrip("\n"))


def _port(preview: Running) -> int:
    assert preview.process.poll() is None, preview.text
    found = re.search(r"^Preview: http://127\.0\.0\.1:(\d+)/$", preview.text, re.MULTILINE)
    return int(found[1]) if found else 0


def eventually(ask: Callable[[], T]) -> T:
    """The answer, once it is a true one."""
    until = time.monotonic() + SOON
    while not (answer := ask()):
        assert time.monotonic() < until, f"still {answer!r}"
        time.sleep(0.02)
    return answer
