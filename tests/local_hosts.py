"""Hosts on this machine for tests: one that shows a folder, one that takes what forms send."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs

Posted = list[tuple[str, dict[str, list[str]]]]
"""The kind of each post, and its fields."""


class _Host(ThreadingHTTPServer):
    request_queue_size = 64  # a browser opens many connections at once


class _Showing(SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/favicon.ico":  # browsers ask for it of their own accord
            self.send_response(204)
            self.end_headers()
            return
        super().do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing among the tests."""


@contextmanager
def showing(folder: Path) -> Iterator[str]:
    """The address at which ``folder`` is shown."""
    with _running(_Host(("127.0.0.1", 0), partial(_Showing, directory=folder))) as at:
        yield at


@contextmanager
def taking_posts() -> Iterator[tuple[str, Posted]]:
    """A service that takes forms: its address, and what it was sent."""
    posted: Posted = []

    class Taking(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            fields = parse_qs(self.rfile.read(length).decode(), keep_blank_values=True)
            posted.append((self.headers["Content-Type"], fields))
            self.send_response(200)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.end_headers()
            self.wfile.write(b"Danke")

        def do_GET(self) -> None:
            """Browsers ask for an icon of their own accord."""
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing among the tests."""

    with _running(_Host(("127.0.0.1", 0), Taking)) as at:
        yield f"{at}orders", posted


@contextmanager
def _running(server: ThreadingHTTPServer) -> Iterator[str]:
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join()
