"""A host as small businesses rent it: plain files, packed on the way, with the site's own headers."""

import gzip
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from fnmatch import fnmatch
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread

_PACKED = (".html", ".css", ".js", ".svg", ".xml", ".json", ".txt", ".webmanifest")


@contextmanager
def hosted(output: Path) -> Iterator[str]:
    """The address at which ``output`` is shown, with a slash at its end."""
    server = _Server(("127.0.0.1", 0), partial(_Showing, directory=str(output)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64  # a browser opens many connections at once

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away in the middle of something is no fault."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Showing(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            self.send_error(404)
            return
        packed = file.suffix in _PACKED and "gzip" in self.headers.get("Accept-Encoding", "")
        body = _packed(file) if packed else file.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", _type(self.guess_type(str(file))))
        self.send_header("Content-Length", str(len(body)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        for name, value in _rules(Path(self.directory), self.path):
            self.send_header(name, value)
        self.end_headers()
        self.copyfile(BytesIO(body), self.wfile)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing between the figures."""


def _type(guessed: str) -> str:
    return f"{guessed}; charset=utf-8" if guessed.startswith("text/") else guessed


@cache
def _packed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), 9, mtime=0)


def _rules(output: Path, path: str) -> Iterator[tuple[str, str]]:
    """What the site's ``_headers`` says of a path; not what only holds where there is a certificate."""
    holds = False
    for line in (output / "_headers").read_text(encoding="utf-8").splitlines():
        if line.startswith("/"):
            holds = fnmatch(path, line)
        elif holds and not line.strip().startswith("Strict-Transport-Security"):
            name, _, value = line.strip().partition(": ")
            yield name, value
