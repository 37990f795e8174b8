"""A web space with PHP on this machine, our receiver on it, and the mail that leaves it."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default as modern
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlencode

import pytest

from generator.receiver import Receiver, Tongue, receiver_file

PHP = shutil.which("php")
needs_php = pytest.mark.skipif(
    PHP is None and os.environ.get("HANDSCHLAG_PHP") != "required",
    reason="no php on this machine",
)
SINK = """\
import os, sys
folder = sys.argv[1]
if os.path.exists(os.path.join(folder, "broken")):
    sys.exit(75)
number = len(os.listdir(folder))
with open(os.path.join(folder, f"{number:03}.eml"), "wb") as mail:
    mail.write("X-Called-With: {}\\n".format(" ".join(sys.argv[2:])).encode())
    mail.write(sys.stdin.buffer.read())
"""


class Web:
    """A web space with PHP, our receiver on it, and the mail that leaves it."""

    def __init__(self, root: Path, receiver: bytes) -> None:
        self.root, self.log, self.post_box = root, root / "php.log", root / "mail"
        (root / "web").mkdir()
        self.post_box.mkdir()
        (root / "sink.py").write_text(SINK, encoding="utf-8")
        (root / "web" / "order.php").write_bytes(receiver)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        sink = f'"{sys.executable}" "{root / "sink.py"}" "{self.post_box}"'
        (root / "php.ini").write_text(
            f"error_reporting = -1\nlog_errors = 1\nerror_log = '{self.log}'\n"
            f"sendmail_path = '{sink}'\n",
            encoding="utf-8",
        )
        assert PHP is not None
        where = ["-S", f"127.0.0.1:{self.port}", "-t", str(root / "web")]
        self.process = subprocess.Popen(
            [PHP, "-c", str(root / "php.ini"), *where],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def wait(self) -> "Web":
        for _ in range(1500):
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                return self
            except OSError:
                time.sleep(0.02)
        raise TimeoutError("php did not start")

    def ask(self, method: str, body: bytes = b"", **heads: str) -> tuple[HTTPResponse, str]:
        """One request; names of heads are written with underscores."""
        line = HTTPConnection("127.0.0.1", self.port, timeout=20)
        said = {"Content_Type": "application/x-www-form-urlencoded", **heads}
        line.request(method, "/order.php", body, {k.replace("_", "-"): v for k, v in said.items()})
        answer = line.getresponse()
        return answer, answer.read().decode("utf-8")

    def post(self, fields: dict[str, str], **heads: str) -> tuple[int, str]:
        """A form as a browser sends it."""
        said = {"Origin": "https://www.example.at", **heads}
        answer, page = self.ask("POST", urlencode(fields).encode(), **said)
        return answer.status, page

    def mails(self) -> list[EmailMessage]:
        """What left, in its order, as a mail program reads it."""
        found = [
            message_from_bytes(path.read_bytes(), policy=modern)
            for path in sorted(self.post_box.glob("*.eml"))
        ]
        assert [mail.defects for mail in found] == [[] for _ in found]
        return found


def receiver(thanks: str = "") -> bytes:
    return receiver_file(
        Receiver(
            owner="werkstatt@example.at",
            name="Bücher & Söhne",
            site="https://www.example.at/",
            hosts=("www.example.at", "example.at"),
            signature=("Bücher & Söhne", "https://www.example.at/"),
            timezone="Europe/Vienna",
            trap="website",
            tongues=(
                Tongue("de-AT", "https://www.example.at/", thanks),
                Tongue("en", "https://www.example.at/en/"),
            ),
        )
    )


@pytest.fixture
def web(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Web]:
    """A running web space; its settings are the test's parameter, where it has one."""
    found = Web(tmp_path, getattr(request, "param", receiver()))
    try:
        yield found.wait()
        # Notices of PHP are mistakes of ours.
        assert not found.log.exists() or found.log.read_text(encoding="utf-8") == ""
    finally:
        found.process.kill()
        found.process.wait()
