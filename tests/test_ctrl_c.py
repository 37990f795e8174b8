"""Ctrl-C is Ctrl-C, whatever Python calls it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from tiny_site import TinySite

from generator import cli
from generator.content import markdown
from generator.engine.checked import packed, unpacked
from generator.engine.interrupted import is_ctrl_c
from generator.render import templates
from generator.serve import preview


class Pressed:
    """A part of a class that is just being made when somebody presses Ctrl-C."""

    def __set_name__(self, owner: type, name: str) -> None:
        raise KeyboardInterrupt


def while_a_class_is_made(*_: object, **__: object) -> None:
    type("Made", (), {"part": Pressed()})


def at_any_other_time() -> None:
    raise KeyboardInterrupt


EITHER = (RuntimeError, KeyboardInterrupt)
"""What Python says of it: the first until 3.12."""


@pytest.mark.parametrize("pressed", [while_a_class_is_made, at_any_other_time])
def test_it_is_known(pressed: Callable[[], None]) -> None:
    with pytest.raises(EITHER) as seen:
        pressed()

    assert is_ctrl_c(seen.value)


def test_a_mistake_is_none() -> None:
    with pytest.raises(RuntimeError) as seen:
        raise RuntimeError from ValueError()

    assert not is_ctrl_c(seen.value)


def test_it_ends_a_command_without_a_word_of_a_mistake(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cli.cli, "main", while_a_class_is_made)

    with pytest.raises(SystemExit) as ended:
        cli.main()

    assert (ended.value.code, list(tmp_path.iterdir())) == (cli.STOPPED, [])


def test_it_ends_the_preview(monkeypatch: pytest.MonkeyPatch, site: TinySite) -> None:
    monkeypatch.setattr(preview, "build", while_a_class_is_made)
    told: list[str] = []

    preview.serve(preview.Preview(site.root, "en", told.append, port=0), Event())

    assert told[-1] == "Preview stopped."


class Made:
    """A kept value of a class whose module is loaded when it is read."""

    def __reduce__(self) -> tuple[object, ...]:
        return while_a_class_is_made, ()


def test_what_is_kept_is_not_called_damaged() -> None:
    with pytest.raises(EITHER):
        unpacked(b"key", packed(b"key", Made()))


def test_a_text_is_not_called_unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown, "_reader", while_a_class_is_made)

    with pytest.raises(EITHER):
        markdown.read_body("Text.", language="de-AT", prefix="", first_line=1, file="a.md")


def test_a_template_is_not_called_wrong(monkeypatch: pytest.MonkeyPatch, site: TinySite) -> None:
    monkeypatch.setattr(templates, "bounded", while_a_class_is_made)

    with pytest.raises(EITHER):
        site.page("index.md", "# Start").build()
