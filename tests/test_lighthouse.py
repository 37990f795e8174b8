"""How the audit asks Lighthouse."""

import subprocess

import pytest

from audit import lighthouse

NOTHING = subprocess.CompletedProcess((), 1, "", "a\nUnable to connect to Chrome\n")
REPORT = subprocess.CompletedProcess((), 0, '{"categories": {}}', "")


def answering(patched: pytest.MonkeyPatch, *answers: subprocess.CompletedProcess[str]) -> None:
    waiting = iter(answers)
    patched.setattr(subprocess, "run", lambda *_args, **_more: next(waiting))


def test_a_visit_that_fails_is_made_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(monkeypatch, NOTHING, REPORT)
    assert lighthouse._visit("http://127.0.0.1/") == {"categories": {}}


def test_a_visit_that_fails_twice_ends_the_audit_with_its_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answering(monkeypatch, NOTHING, NOTHING)
    with pytest.raises(SystemExit, match="Unable to connect to Chrome"):
        lighthouse._visit("http://127.0.0.1/")
