"""What other programs write otherwise, and what comes along with texts that are copied from them."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "lost-letter": Message(
        "In „{text}“ ist ein Buchstabe verloren gegangen; auf der Seite stünde �.",
        "A letter is lost in “{text}”; on the page would stand �.",
        "Tippen Sie das Wort neu; ein Programm hat den Text in einem anderen Zeichensatz gelesen.",
        "Type the word anew; a program has read the text in another encoding.",
    ),
    "sign-of-one-font": Message(
        "Hier steht ein Zeichen ({character}), das nur eine Schrift der Textverarbeitung kennt; "
        "Besucher sehen ein leeres Kästchen.",
        "A sign stands here ({character}) that only a font of the word processor knows; visitors "
        "see an empty box.",
        "Löschen Sie es, und tippen Sie das Gemeinte: für eine Liste - am Anfang der Zeile, als Pfeil →.",
        "Delete it and type what is meant: for a list - at the beginning of the line, for an arrow →.",
    ),
    "entity-unseen": Message(
        "Für „{text}“ sieht niemand ein Zeichen, oder es dreht die Schrift um.",
        "For “{text}” nobody sees a sign, or it turns the letters round.",
        "Löschen Sie es.",
        "Delete it.",
    ),
    "link-without-words": Message(
        "Der Verweis auf „{target}“ hat keine Worte; niemand sieht ihn.",
        "The link to “{target}” has no words; nobody sees it.",
        "Schreiben Sie sie in die eckigen Klammern: [Worte](seite.md).",
        "Write them into the square brackets: [words](page.md).",
    ),
    "mark-of-others": Message(
        "„{text}“ steht auf der Seite, wie es getippt ist; diese Zeichen kennen nur andere Programme.",
        "“{text}” stands on the page as it was typed; only other programs know these signs.",
        "Schreiben Sie {form}; sollen es diese Zeichen sein, setzen Sie ` davor und dahinter.",
        "Write {form}; if these signs are meant, put ` on either side.",
    ),
    "markdown-in-html": Message(
        "„{text}“ steht in einem Element aus HTML und darum auf der Seite, wie es getippt ist.",
        "“{text}” stands within an element of HTML and so on the page as it was typed.",
        'Schreiben Sie auch das in HTML, <strong>…</strong> oder <a href="…">…</a>, oder lassen Sie '
        "die Elemente darum weg.",
        'Write that in HTML as well, <strong>…</strong> or <a href="…">…</a>, or leave out the '
        "elements around it.",
    ),
    "stars-lost": Message(
        "In „{text}“ fehlen auf der Seite die Sterne; was zwischen ihnen steht, wird kursiv.",
        "On the page “{text}” lacks its asterisks; what stands between them becomes italic.",
        "Schreiben Sie {form}, oder \\ vor jeden Stern.",
        "Write {form}, or \\ before each asterisk.",
    ),
}
