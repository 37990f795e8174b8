"""What comes by mail, file or paste is text again, whatever wrapped it on the way."""

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from generator.desk.carriers import LARGEST, Carrier, letter
from generator.desk.reduction import reduced

SHEET = "Bestellung 1\nGröße: 12 „groß“ – 30 €\nName: Jürgen Beißer"


def mail(**content: str) -> EmailMessage:
    found = EmailMessage()
    found["From"] = "Jürgen Beißer <Kunde@example.org>"
    found["To"] = "werkstatt@example.at"
    found["Subject"] = "Bestellung für mich"
    found["Message-ID"] = "<1@example.org>"
    return found


@pytest.mark.parametrize("encoding", ["7bit", "8bit", "quoted-printable", "base64"])
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_mail_is_read_in_each_transfer_encoding(encoding: str, ends: str) -> None:
    text = "Groesse: 12" if encoding == "7bit" else SHEET
    sent = mail()
    sent.set_content(text, cte=encoding)
    read = letter(sent.as_bytes(policy=SMTP if ends == "\r\n" else None))
    assert read is not None
    assert read.carrier is Carrier.MAIL
    assert read.texts[0].replace("\r\n", "\n").strip() == text
    assert read.sender == "kunde@example.org"
    assert read.subject == "Bestellung für mich"


def test_a_mail_of_html_alone_is_read_as_it_is_seen() -> None:
    sent = mail()
    sent.set_content(
        "<html><head><title>no</title><style>p{}</style></head><body><p>Bestellung&nbsp;1<br>"
        "Gr&ouml;&szlig;e: 12</p><script>alert(1)</script><div>Name: A &amp; B</div></body></html>",
        subtype="html",
    )
    read = letter(sent.as_bytes())
    assert read is not None
    assert read.texts[0].split("\n") == ["Bestellung\xa01", "Größe: 12", "Name: A & B", ""]


def test_the_plain_text_stands_before_the_html_that_says_the_same() -> None:
    sent = mail()
    sent.set_content("plain")
    sent.add_alternative("<p>marked up</p>", subtype="html")
    read = letter(sent.as_bytes())
    assert read is not None
    assert [text.strip() for text in read.texts] == ["plain", "marked up"]


def test_a_forwarded_mail_and_an_attached_text_are_found() -> None:
    inner = mail()
    inner.set_content(SHEET)
    outer = mail()
    outer.set_content("Schau, was gekommen ist.")
    outer.add_attachment(inner)
    outer.add_attachment(b"as a file", maintype="text", subtype="plain", filename="../../a.txt")
    read = letter(outer.as_bytes())
    assert read is not None
    texts = [text.replace("\r\n", "\n").strip() for text in read.texts]
    assert texts == ["Schau, was gekommen ist.", SHEET, "as a file"]


def test_flowed_lines_are_joined_and_quotes_keep_their_depth() -> None:
    sent = (
        b"From: a@example.org\nMIME-Version: 1.0\n"
        b"Content-Type: text/plain; charset=utf-8; format=flowed\n\n"
        b"one \ntwo\n> three \n> four\n-- \nsignature\n"
    )
    read = letter(sent)
    assert read is not None
    assert read.texts == ("one two\n> three four\n-- \nsignature\n",)


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_pasted_text_is_read_in_the_encodings_that_editors_write(charset: str) -> None:
    read = letter(SHEET.encode(charset))
    assert read is not None
    assert (read.carrier, read.texts) == (Carrier.TEXT, (SHEET,))


def test_an_unknown_charset_is_guessed_rather_than_refused() -> None:
    sent = b"From: a@example.org\nContent-Type: text/plain; charset=x-nowhere\n\n" + SHEET.encode()
    read = letter(sent)
    assert read is not None
    assert read.texts == (SHEET,)


def test_a_saved_page_is_read_as_html() -> None:
    read = letter(b"<!doctype html><table><tr><td>Name:</td><td>Anna</td></tr></table>")
    assert read is not None
    assert (read.carrier, read.texts[0].strip()) == (Carrier.HTML, "Name: Anna")


def test_the_address_for_answers_is_told_apart_from_the_sender() -> None:
    read = letter(b"From: Dienst <noreply@forms.example>\nReply-To: K@example.org\n\nhi\n")
    assert read is not None
    assert (read.sender, read.answer_to) == ("noreply@forms.example", "k@example.org")


def test_a_broken_head_says_nothing_and_stops_nothing() -> None:
    read = letter(b"From: =?utf-8?b?\xff\xfe?= <<>>@@\nDate: gestern\nReply-To: \x00\n\ntext\n")
    assert read is not None
    assert (read.sender, read.answer_to, read.texts) == ("", "", ("text\n",))


@pytest.mark.parametrize("data", [b"", b"  \n", b"\x89PNG\r\n\x1a\n\0\0\0", b"a" * (LARGEST + 1)])
def test_what_holds_no_text_or_too_much_is_no_letter(data: bytes) -> None:
    assert letter(data) is None


def test_lines_that_the_author_kept_stay_and_others_join() -> None:
    assert reduced("<pre>a\r\nb</pre><p>c\nd</p>e<br><br>f").split("\n") == [
        "a",
        "b",
        "c d",
        "e",
        "",
        "f",
    ]


HOSTILE = (
    *("<!--", "<a ", "</a", "&", "<", "<![CDATA[", "<!", "<?", "<a href='", "<a b=\"'", "<script>"),
    *("</", "<div>", "&#9", "&#", "<title>", "a:\n", "a: b\n ", "> ", "<svg>", "<pre>\n", "\u2028"),
)


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.timeout(60)  # a moment, unless it is looked through anew for each of its signs
def test_a_megabyte_of_hostile_text_is_read_in_one_go(piece: str) -> None:
    text = piece * (1_000_000 // len(piece.encode()))
    reduced(text)
    letter(text.encode())
    letter(b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + text.encode())
