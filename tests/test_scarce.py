"""Computers that have no memory left, or let nobody open another file: said as it is."""

import errno
from pathlib import Path

import pytest
from tiny_site import TinySite

from generator import cli
from generator.cli.memory import lacks_memory
from generator.stages import reading


@pytest.mark.parametrize(
    ("mistake", "lacking"),
    [
        (MemoryError(), True),
        (OSError(errno.ENOMEM, "Cannot allocate memory"), True),
        (ImportError("etree.so: failed to map segment from shared object"), True),
        (ImportError("x.so: cannot open shared object file: Cannot allocate memory"), True),
        (ImportError("cannot import name 'x' from 'y'"), False),
        (OSError(errno.EIO, "Input/output error"), False),
        (ValueError(), False),
    ],
)
def test_what_systems_say_when_memory_is_short(mistake: Exception, lacking: bool) -> None:
    assert lacks_memory(mistake) is lacking


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "de",
            "Der Arbeitsspeicher hat nicht gereicht; die Website ist, wie sie war.\n"
            "    Schließen Sie andere Programme, oder erlauben Sie diesem mehr (ulimit -v unlimited).\n",
        ),
        (
            "en",
            "The memory of the computer did not suffice; the site is as it was.\n"
            "    Close other programs, or allow this one more (ulimit -v unlimited).\n",
        ),
    ],
)
def test_a_call_that_runs_out_of_memory_ends_with_words(
    language: str,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    def exhausted(**_: object) -> None:
        raise MemoryError

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HANDSCHLAG_LANG", language)
    monkeypatch.setattr(cli.cli, "main", exhausted)

    with pytest.raises(SystemExit) as ended:
        cli.main()

    assert (ended.value.code, capsys.readouterr().err) == (71, said)
    assert not list(tmp_path.iterdir())


def test_a_system_that_opens_no_more_files_is_said_to(
    site: TinySite, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(root: Path, _: str) -> None:
        raise OSError(errno.EMFILE, "Too many open files", str(root / "content/images"))

    monkeypatch.setattr(reading, "scan", refuse)

    assert site.complaints() == (
        "content/images: error: The system does not let the program open any more files. "
        "[too-many-open]\n"
        "    Close other programs, or allow more: ulimit -n 1024"
    )
