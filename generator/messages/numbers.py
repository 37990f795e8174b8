"""What can be wrong with numbers, amounts of money, shares and quantities."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "ambiguous-number": Message(
        "„{text}“ bei „{field}“ kann zwei Zahlen meinen: {whole} oder {comma}.",
        "“{text}” at “{field}” can mean two numbers: {whole} or {point}.",
        "Schreiben Sie {whole} oder {comma}, je nachdem, welche gemeint ist.",
        "Write {whole} or {point}, whichever is meant.",
    ),
    "negative-money": Message(
        "„{field}“ kann nicht unter null liegen; hier steht „{text}“.",
        "“{field}” cannot be below zero; here it is “{text}”.",
        "Schreiben Sie den Betrag ohne Minus.",
        "Write the amount without the minus.",
    ),
    "not-a-content": Message(
        "„{text}“ bei „{field}“ ist keine Menge, aus der sich ein Grundpreis errechnen lässt.",
        "“{text}” at “{field}” is no quantity from which a base price can be computed.",
        "Schreiben Sie eine Zahl und eine dieser Einheiten: {units}. Zum Beispiel: 500 g",
        "Write a number and one of these units: {units}. For example: 500 g",
    ),
    "not-a-number": Message(
        "„{field}“ braucht eine Zahl; „{text}“ ist keine.",
        "“{field}” needs a number; “{text}” is none.",
        "Schreiben Sie nur Ziffern und, wenn nötig, ein Komma, ohne Einheit: 12,5",
        "Write digits only and, where needed, a point, without a unit: 12.5",
    ),
    "not-a-percentage": Message(
        "„{field}“ braucht einen Prozentsatz von 0 bis 100; hier steht „{text}“.",
        "“{field}” needs a percentage from 0 to 100; here it is “{text}”.",
        "Schreiben Sie ihn mit seinem Zeichen: 30 %",
        "Write it with its sign: 30 %",
    ),
    "not-a-share": Message(
        "„{field}“ braucht einen Anteil oder einen Betrag; „{text}“ ist keines von beiden.",
        "“{field}” needs a share or an amount of money; “{text}” is neither.",
        "Schreiben Sie einen Anteil mit seinem Zeichen, 30 % (nichts: 0 %), oder einen Betrag: 12,50",
        "Write a share with its sign, 30 % (nothing: 0 %), or an amount: 12.50",
    ),
    "not-a-weight": Message(
        "„{text}“ bei „{field}“ ist kein Gewicht.",
        "“{text}” at “{field}” is no weight.",
        "Schreiben Sie eine Zahl und g oder kg: 350 g, 1,2 kg",
        "Write a number and g or kg: 350 g, 1.2 kg",
    ),
    "not-a-whole-number": Message(
        "„{field}“ braucht eine ganze Zahl; „{text}“ ist keine.",
        "“{field}” needs a whole number; “{text}” is none.",
        "Schreiben Sie nur Ziffern, ohne Einheit: 12",
        "Write digits only, without a unit: 12",
    ),
    "not-money": Message(
        "„{field}“ braucht einen Betrag; „{text}“ ist keiner.",
        "“{field}” needs an amount of money; “{text}” is none.",
        "Schreiben Sie zum Beispiel 12,50 oder 1.250,00 {currency}.",
        "Write for example 12.50 or 1,250.00 {currency}.",
    ),
    "not-positive": Message(
        "„{field}“ muss größer als null sein; hier steht „{text}“.",
        "“{field}” must be greater than zero; here it is “{text}”.",
        "Ist nichts anzugeben, dann lassen Sie die Zeile weg.",
        "If there is nothing to say, leave the line out.",
    ),
    "not-within": Message(
        "„{field}“ ist eine ganze Zahl von {least} bis {most}; hier steht „{text}“.",
        "“{field}” is a whole number from {least} to {most}; here it is “{text}”.",
    ),
    "number-too-large": Message(
        "„{text}“ bei „{field}“ hat zu viele Ziffern; erlaubt sind {limit}.",
        "“{text}” at “{field}” has too many digits; the limit is {limit}.",
        "Prüfen Sie, ob sich Ziffern eingeschlichen haben.",
        "See whether digits have slipped in.",
    ),
    "other-currency": Message(
        "„{text}“ bei „{field}“ ist nicht in der Währung des Ladens ({currency}).",
        "“{text}” at “{field}” is not in the currency of the shop ({currency}).",
        "Alle Beträge einer Website stehen in einer Währung; welche, sagt site.yaml unter shop: "
        "currency.",
        "All amounts of a site are in one currency; site.yaml says which, below shop: currency.",
    ),
    "part-of-a-cent": Message(
        "„{text}“ bei „{field}“ ist genauer als ein Cent.",
        "“{text}” at “{field}” is finer than a cent.",
        "Runden Sie auf zwei Stellen nach dem Komma.",
        "Round it to two decimals.",
    ),
}
"""By code, in the order of the alphabet."""
