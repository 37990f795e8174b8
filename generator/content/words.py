"""The words of a text by which visitors find it, folded as our script folds what they type.

German is written in two ways (Müller, Mueller) and typed in three (Muller); folding makes one of them:
small letters without marks, ß as ss, and an e after a, o or u left out.  ``scripts/search.js`` does
the same; a test holds the two together.
"""

from unicodedata import category, normalize

from generator.patterns import pattern

MOST = 150
"""Words of one text that the search knows; so its index grows with the pages, not with their length."""

_SPELT = str.maketrans({"ß": "ss", "æ": "a", "œ": "o", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})
_WORD = pattern(r"[^\W_]+")
_PLACE = pattern(r"\{\{.*?\}\}")
_BETWEEN = {number: " " for number in range(128) if not chr(number).isalnum()}


def fold(text: str) -> str:
    """``text`` with what people spell in several ways spelt in one: ``Größe`` is ``grosse``."""
    small = text.lower()
    if not small.isascii():
        apart = normalize("NFKD", small)
        small = "".join(sign for sign in apart if category(sign)[0] != "M").translate(_SPELT)
    return small.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def words_of(text: str) -> list[str]:
    """The folded words of ``text``, in order."""
    folded = fold(text)
    return folded.translate(_BETWEEN).split() if folded.isascii() else _WORD.findall(folded)


def telling_words(text: str) -> str:
    """The first ``MOST`` different words that say what ``text`` is about, with spaces between."""
    if "{{" in text:
        text = _PLACE.sub(" ", text)
    words = dict.fromkeys(words_of(text))
    return " ".join([word for word in words if len(word) > 2 and word not in _SAY_NOTHING][:MOST])


_SAY_NOTHING = frozenset(
    words_of(
        "aber alle allem allen aller alles als also auch auf aus bei beim bin bis bist damit dann das dass "
        "dein deine dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du "
        "durch ein eine einem einen einer eines er es etwas euch euer für gegen hat hatte hier ich ihm ihn "
        "ihnen ihr ihre ihrem ihren ihrer im in ins ist jede jedem jeden jeder jedes jetzt kann kein keine "
        "keinem keinen keiner man mehr mein meine mit nach nicht noch nun nur ob oder ohne schon sehr sein "
        "seine sich sie sind so über um und uns unser unsere unter vom von vor war was weil wenn wer wie wir "
        "wird wo zu zum zur "
        "about after all also and any are because been but can did does each for from had has have her here "
        "him his how into its just may more most not now off one only other our out over own same she should "
        "some such than that the their them then there these they this those through too under until very "
        "was were what when where which while who why will with you your"
    )
)
