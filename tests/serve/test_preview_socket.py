"""The web socket over which pages hear that they have changed."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Any

import pytest
from running import SOON, Running, running
from tiny_site import TinySite
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

PAGE = "---\ntitle: {title}\n---\n\n{text}\n"
HELLO = {"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"]}
RELOAD = {"command": "reload", "path": "/", "liveCSS": False, "liveImg": False}
SOCKET = "/.handschlag/livereload"
INFO = {"command": "info", "url": "http://localhost/", "plugins": {}}


@pytest.fixture
def preview(site: TinySite) -> Iterator[Running]:
    site.page("index.md", PAGE.format(title="Start", text="Erster Stand."))
    with running(site.root) as preview:
        yield preview


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A preview whose site nobody changes."""
    site = TinySite(tmp_path_factory.mktemp("standing"))
    site.page("index.md", PAGE.format(title="Start", text="Erster Stand."))
    with running(site.root) as preview:
        yield preview


@asynccontextmanager
async def _called(preview: Running) -> AsyncIterator[WebSocketClientConnection]:
    """A line to the preview over which nothing was said yet; hung up in the end."""
    address = f"ws://127.0.0.1:{preview.port}{SOCKET}"
    own = {"Origin": f"http://127.0.0.1:{preview.port}"}
    line = await websocket_connect(HTTPRequest(address, headers=own))
    try:
        yield line
    finally:
        line.close()
        with suppress(TimeoutError):  # the end is read once only, perhaps by the test already
            async with asyncio.timeout(1):
                while await line.read_message() is not None:
                    pass


@asynccontextmanager
async def _greeted(preview: Running) -> AsyncIterator[WebSocketClientConnection]:
    """A line to the preview as a page has it."""
    async with _called(preview) as line:
        for message in (HELLO, INFO):
            await line.write_message(json.dumps(message))
        assert (await _heard(line))["command"] == "hello"
        yield line


async def _heard(line: WebSocketClientConnection) -> Any:
    message = await asyncio.wait_for(line.read_message(), SOON)
    return None if message is None else json.loads(message)


def test_a_page_hears_what_is_shown_then_that_it_changed_then_what_is_wrong(
    preview: Running, site: TinySite
) -> None:
    async def listen() -> None:
        async with _greeted(preview) as line:
            state = await _heard(line)
            assert (state["command"], state["panel"]) == ("state", None)
            assert f"?site={state['site']}" in preview.get("/").text

            site.page("index.md", PAGE.format(title="Start", text="Zweiter Stand."))
            assert await _heard(line) == RELOAD

            site.page("index.md", PAGE.format(title="[", text="Dritter Stand."))
            broken = await _heard(line)
            assert broken["panel"]["title"] == "1 error"
            assert broken["panel"]["entries"][0]["where"].startswith("content/index.md")

            site.page("index.md", PAGE.format(title="Start", text="Zweiter Stand."))
            mended = await _heard(line)
            assert (mended["command"], mended["panel"]) == ("state", None)

    asyncio.run(listen())


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Origin": "null"}, {"Host": "evil.example"}]
)
def test_a_strange_website_cannot_listen(standing: Running, headers: dict[str, str]) -> None:
    upgrade = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec_WebSocket_Version": "13",
        "Sec_WebSocket_Key": "dGhlIHNhbXBsZSBub25jZQ==",
    }
    assert standing.get(SOCKET, **upgrade, **headers).status == 403


@pytest.mark.parametrize(
    "garbage",
    [
        "",
        "hello",
        "[]",
        "1",
        "null",
        "{}",
        '{"command": 1}',
        "[" * 3000,
        "x" * 100_000,
        b"\xff\x00",
    ],
)
def test_garbage_ends_its_own_line_only(standing: Running, garbage: str | bytes) -> None:
    async def send() -> None:
        async with _greeted(standing) as polite, _called(standing) as rude:
            assert (await _heard(polite))["command"] == "state"
            await rude.write_message(garbage, binary=isinstance(garbage, bytes))
            assert await _heard(rude) is None
            await polite.write_message(json.dumps(INFO))
            assert (await _heard(polite))["command"] == "state"

    asyncio.run(send())
    assert "Traceback" not in standing.text


def test_a_hundred_pages_hear_of_a_change(preview: Running, site: TinySite) -> None:
    async def listen() -> None:
        async with AsyncExitStack() as stack:
            lines = [await stack.enter_async_context(_greeted(preview)) for _ in range(100)]
            for line in lines:
                assert (await _heard(line))["command"] == "state"
            site.page("index.md", PAGE.format(title="Start", text="Zweiter Stand."))
            for line in lines:
                assert await _heard(line) == RELOAD

    asyncio.run(listen())


def test_a_plain_request_is_no_call(standing: Running) -> None:
    assert standing.get(SOCKET).status == 400
