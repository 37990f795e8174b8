"""The words for the rules on reviews and claims."""

from collections.abc import Mapping

from generator.messages.law.duty import Duty, duty

DUTIES: Mapping[str, Duty] = {
    "green-claims": duty(
        "Keine allgemeinen Umweltaussagen",
        "No generic environmental claims",
        "„{found}“ ist eine allgemeine Umweltaussage; ohne genaue Angabe am selben Ort ist "
        "sie verboten.",
        "“{found}” is a generic environmental claim; without exact facts in the same place it "
        "is forbidden.",
        "Sagen Sie stattdessen, was genau: 100 % Altpapier, pflanzlich gegerbt in Salzburg, "
        "12 km Lieferweg.",
        "Say instead what exactly: 100 % recycled paper, tanned with plants in Salzburg, 12 "
        "km of delivery.",
    ),
    "climate-neutral": duty(
        "Kein „klimaneutral“ durch Ausgleich",
        "No “climate neutral” by offsetting",
        "„{found}“ ist verboten, wenn es auf Ausgleichszahlungen beruht.",
        "“{found}” is forbidden where it rests on offsetting.",
        "Streichen Sie es; sagen Sie, was Sie selbst anders machen.",
        "Strike it; say what you yourself do differently.",
    ),
    "green-seals": duty(
        "Keine selbst gemachten Umweltsiegel",
        "No home-made environmental seals",
        "Das Bild „{found}“ sieht nach einem eigenen Siegel aus; erlaubt sind nur zertifizierte.",
        "The picture “{found}” looks like a seal of your own; only certified ones are allowed.",
        "Zeigen Sie nur Siegel mit Zertifizierung, oder benennen Sie das Bild anders, wenn es "
        "keines ist.",
        "Show only certified seals, or rename the picture if it is none.",
    ),
    "reviews-checked": duty(
        "Ob und wie Stimmen geprüft werden",
        "Whether and how reviews are checked",
        "Bei der Stimme von {found} steht nicht, ob und wie sie geprüft wurde.",
        "For the review of {found}, nothing says whether and how it was checked.",
        "Ergänzen Sie „verified: Bestellung vom 3. Mai“, oder sagen Sie auf der Seite der "
        "Stimmen, dass nicht geprüft wird.",
        "Add “verified: order of 3 May”, or say on the page of reviews that they are not checked.",
    ),
    "ratings-checked": duty(
        "Sterne nur von geprüften Käufen",
        "Stars only from checked purchases",
        "{found} Sterne stehen da, ohne dass gesagt ist, wie der Kauf geprüft wurde.",
        "{found} stars are shown without saying how the purchase was checked.",
        "Ergänzen Sie „verified: …“, oder lassen Sie rating weg.",
        "Add “verified: …”, or leave rating out.",
    ),
}
"""By rule."""
