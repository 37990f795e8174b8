"""The preview's web server, in a thread of its own; the only door to livereload and tornado."""

import asyncio
import json
import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from http import HTTPStatus
from importlib.resources import files
from io import BytesIO
from typing import Any, BinaryIO, Self

from livereload.handlers import LiveReloadHandler
from tornado.http1connection import HTTP1Connection
from tornado.httpserver import HTTPServer
from tornado.iostream import IOStream, StreamClosedError
from tornado.web import Application, HTTPError, RequestHandler
from tornado.websocket import WebSocketClosedError

from generator.serve.media import content_type
from generator.serve.page import PLACE, SCRIPT, SOCKET, live_page
from generator.serve.panel import nothing_here, only_problems, state
from generator.serve.parts import part_of
from generator.serve.ports import most_connections
from generator.serve.shown import Found, Shown, find, leads_elsewhere
from generator.serve.visitors import Visitors
from generator.serve.words import say

_PATIENCE = 15.0
"""Seconds for a browser to say what it wants, and to take each piece of it."""

_LIMITS: dict[str, Any] = {
    "idle_connection_timeout": _PATIENCE,
    "body_timeout": _PATIENCE,
    "max_header_size": 32_768,
    "max_body_size": 65_536,
}
_SETTINGS: dict[str, Any] = {
    "websocket_max_message_size": 4096,
    "websocket_ping_interval": _PATIENCE,
    "websocket_ping_timeout": _PATIENCE,
    "log_function": lambda handler: None,
}
_PIECE = 65_536
_RELOAD = {"command": "reload", "path": "/", "liveCSS": False, "liveImg": False}


class Server:
    """Hands out what is shown while entered, and tells browsers when that is something else."""

    def __init__(self, listener: socket.socket, visitors: Visitors, shown: Shown) -> None:
        _silence()
        self._listener = listener
        self._site = _Site(visitors, shown)
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="preview", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        return self

    def __exit__(self, *reason: object) -> None:
        """End all connections and the thread."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(timeout=5)

    def show(self, shown: Shown) -> None:
        """Show something else from now on; from any thread."""
        self._loop.call_soon_threadsafe(self._site.show, shown)

    def _run(self) -> None:
        # Not every system's usual loop can do what tornado needs.
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        door = _Door(self._site, **_LIMITS)
        door.add_sockets([self._listener])
        self._ready.set()
        await self._stop.wait()
        door.stop()
        door.close_streams()
        with suppress(TimeoutError):
            await asyncio.wait_for(door.close_all_connections(), 1)


def _silence() -> None:
    """Owners need not know what strange requests came; and these libraries write to the terminal."""
    for name in ("tornado", "livereload", "asyncio"):
        logger = logging.getLogger(name)
        logger.addHandler(logging.NullHandler())
        logger.propagate = False


class _Door(HTTPServer):
    """Never holds more connections than ``_most``, so that slow ones cannot keep others out."""

    def initialize(self, *args: Any, **options: Any) -> None:
        super().initialize(*args, **options)
        self._streams: list[IOStream] = []
        self._most = most_connections()

    def handle_stream(self, stream: IOStream, address: Any) -> None:
        self._streams = [each for each in self._streams if not each.closed()] + [stream]
        for oldest in self._streams[: -self._most]:
            oldest.close()
        super().handle_stream(stream, address)

    def close_streams(self) -> None:
        """Close web sockets, too."""
        for stream in self._streams:
            stream.close()


class _Site(Application):
    def __init__(self, visitors: Visitors, shown: Shown) -> None:
        routes = [(SOCKET, _Live), (SCRIPT, _Script), (r".*", _Page)]
        super().__init__(routes, **_SETTINGS)
        self.visitors = visitors
        self.shown = shown
        self._telling: set[asyncio.Task[None]] = set()

    def show(self, shown: Shown) -> None:
        reload = shown.site != self.shown.site
        self.shown = shown
        for live in list(LiveReloadHandler.waiters):
            if live.application is self:
                self.tell(live, _RELOAD if reload else state(shown))

    def tell(self, live: "_Live", message: dict[str, Any]) -> None:
        """Send it without waiting for a browser that is slow or gone."""
        telling = asyncio.get_running_loop().create_task(_told(live, json.dumps(message)))
        self._telling.add(telling)
        telling.add_done_callback(self._telling.discard)


async def _told(live: "_Live", message: str) -> None:
    with suppress(WebSocketClosedError, StreamClosedError):
        await live.write_message(message)


class _Guarded(RequestHandler):
    """Answers only those who may ask."""

    application: _Site

    def set_default_headers(self) -> None:
        self.set_header("Server", "handschlag")
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")

    def prepare(self) -> None:
        hosts = self.request.headers.get_list("Host") or ["127.0.0.1"]
        origin = self.request.headers.get("Origin")
        if len(hosts) != 1 or not self.application.visitors.may_ask(hosts[0], origin):
            raise HTTPError(HTTPStatus.FORBIDDEN)
        self.host = hosts[0]

    def write_error(self, status_code: int, **facts: Any) -> None:
        if status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            self.set_header("Allow", "GET, HEAD")
        said = HTTPStatus(status_code).phrase
        if status_code == HTTPStatus.FORBIDDEN:
            said = say("refused", self.application.shown.tongue)
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(said + "\n")

    def compute_etag(self) -> None:
        """None: nothing is kept, so nothing is compared."""


class _Script(_Guarded):
    def get(self) -> None:
        self.set_header("Content-Type", content_type("preview.js"))
        script = files("generator.serve") / "assets" / "preview.js"
        self.write(script.read_bytes())

    head = get


class _Live(_Guarded, LiveReloadHandler):  # type: ignore[misc]
    """The web socket, in livereload's own protocol, with one command more: ``state``."""

    def check_origin(self, origin: str) -> bool:
        return True  # ``prepare`` has looked already

    def on_message(self, message: str | bytes) -> None:
        try:
            said = json.loads(message)
        except (ValueError, RecursionError):
            said = None
        if not isinstance(said, dict) or not isinstance(said.get("command"), str):
            self.close(1007)
            return
        super().on_message(json.dumps(said))
        if self in LiveReloadHandler.waiters:
            self.application.tell(self, state(self.application.shown))


class _Page(_Guarded):
    async def get(self) -> None:
        shown = self.application.shown
        if not shown.files:
            self._send_page(only_problems(shown), HTTPStatus.SERVICE_UNAVAILABLE)
        elif self.request.path.startswith(f"{PLACE}/"):
            raise HTTPError(HTTPStatus.NOT_FOUND)
        else:
            await self._send_found(find(self.request.path, shown.files), shown)

    head = get

    async def _send_found(self, found: Found, shown: Shown) -> None:
        if found.moved:
            self.redirect(found.moved)
            return
        try:
            content = _opened(found, shown, self.host)
        except OSError:  # none, or taken away by the build that runs just now
            self._send_page(nothing_here(shown), HTTPStatus.NOT_FOUND)
            return
        with content:
            self.set_status(found.status)
            self.set_header("Content-Type", content_type(found.file))
            await self._send(content)

    async def _send(self, content: BinaryIO) -> None:
        size = content.seek(0, 2)
        part = self._part(size)
        self.set_header("Content-Length", str(len(part)))
        if self.request.method == "HEAD":
            return
        for piece in _pieces(content, part):
            self.write(piece)
            try:
                await asyncio.wait_for(self.flush(), _PATIENCE)
            except (StreamClosedError, TimeoutError):
                _drop(self.request.connection)
                return

    def _part(self, size: int) -> range:
        self.set_header("Accept-Ranges", "bytes")
        asked = self.request.headers.get("Range", "")
        part = part_of(asked, size) if self.get_status() == HTTPStatus.OK else None
        if part is None:
            return range(size)
        if not part:
            self.set_status(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
            self.set_header("Content-Range", f"bytes */{size}")
            return range(0)
        self.set_status(HTTPStatus.PARTIAL_CONTENT)
        self.set_header("Content-Range", f"bytes {part[0]}-{part[-1]}/{size}")
        return part

    def _send_page(self, page: bytes, status: HTTPStatus) -> None:
        self.set_status(status)
        self.set_header("Content-Type", content_type("page.html"))
        self.write(page)


def _drop(connection: object) -> None:
    """End a connection whose browser does not take what it asked for."""
    if isinstance(connection, HTTP1Connection):
        connection.stream.close()


def _opened(found: Found, shown: Shown, host: str) -> BinaryIO:
    """A file as it is sent; open, as the one at its place may be another one any moment."""
    if not found.file:
        raise FileNotFoundError
    path = shown.folder / found.file
    if leads_elsewhere(path, shown.folder):
        raise FileNotFoundError
    content = path.open("rb")
    if not content_type(found.file).startswith("text/html"):
        return content
    with content:
        return BytesIO(live_page(content.read(), shown.site, host))


def _pieces(content: BinaryIO, part: range) -> Iterator[bytes]:
    content.seek(part.start)
    left = len(part)
    while left > 0 and (piece := content.read(min(_PIECE, left))):
        left -= len(piece)
        yield piece
