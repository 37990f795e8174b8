"""Pages as the preview hands them out."""

from generator.serve.page import live_page, open_policy

POLICY = "default-src 'none'; img-src 'self' data:; script-src 'self'; form-action 'none'"


def test_the_script_stands_after_the_page_which_is_else_the_same() -> None:
    page = b"<!doctype html><title>Seite</title><pre></head></pre>"
    assert live_page(page, "a1", "localhost:8000") == (
        page + b'\n<script src="/.handschlag/preview.js?site=a1"></script>\n'
    )


def test_a_policy_lets_the_preview_talk_and_stays_as_strict_else() -> None:
    assert open_policy(POLICY, "localhost:8000") == (
        "default-src 'none'; img-src 'self' data:; script-src 'self'; form-action 'none'; "
        "connect-src 'self' ws://localhost:8000 wss://localhost:8000"
    )


def test_a_policy_that_forbids_everything_gives_way_only_for_the_preview() -> None:
    assert open_policy("default-src 'none'", "h") == (
        "default-src 'none'; script-src 'self'; connect-src 'self' ws://h wss://h"
    )


def test_a_policy_that_forbids_nothing_of_this_stays() -> None:
    assert open_policy("img-src 'self';", "h") == "img-src 'self'"


def test_the_policy_in_a_page_is_the_opened_one_however_it_is_written() -> None:
    written = b"<META content='script-src &#39;none&#39;' http-equiv=content-security-policy>"
    page = live_page(written, "a1", "h")
    assert page.startswith(
        b"<META content=\"script-src 'self'\" http-equiv=content-security-policy>\n<script"
    )


def test_other_words_about_policies_stay_as_they_are() -> None:
    page = (
        b'<meta name="description" content="default-src"><p>http-equiv=content-security-policy</p>'
    )
    assert live_page(page, "a1", "h").startswith(page)
