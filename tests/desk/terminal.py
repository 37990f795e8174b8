"""The order desk as its owner calls it: a terminal in front of the shop."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from workshop import Workshop

from generator.cli import cli


class Counter:
    """A terminal in front of the shop."""

    def __init__(self, workshop: Workshop, tmp_path: Path) -> None:
        self.root = workshop.root
        self.mail = tmp_path / "mail.eml"

    def __call__(self, *words: str, typed: bytes = b"", lang: str = "en") -> Result:
        """Call a command on the day of the tests."""
        command = [
            "--lang",
            lang,
            "order",
            *words,
            "--source",
            str(self.root),
            "--today",
            "2026-11-20",
        ]
        return CliRunner().invoke(cli, command, input=typed)

    def data(self, *words: str, typed: bytes = b"") -> Any:
        """What a command says to machines."""
        return json.loads(self(*words, "--json", typed=typed).stdout)


@pytest.fixture
def counter(workshop: Workshop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Counter:
    """A terminal in front of one's own shop, on whatever day the tests run."""
    monkeypatch.setattr("generator.cli.orderdesk.day_at_hand", lambda day, *_: day)
    return Counter(workshop, tmp_path)
