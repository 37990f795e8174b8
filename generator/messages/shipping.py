"""What can be wrong with rates and classes of shipping."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "class-without-rate": Message(
        "Für eine Versandart „{name}“ steht unter shipping kein Preis.",
        "There is no rate under shipping for a class “{name}”.",
        "Schreiben Sie dort zu einem Satz „class: {name}“, oder lassen Sie diese Zeile weg.",
        "Write “class: {name}” to one of the rates there, or leave this line out.",
    ),
    "no-shipping-class": Message(
        "Eine Versandart „{name}“ steht nicht in site.yaml; dort steht noch gar keine.",
        "A shipping class “{name}” is not in site.yaml; none is named there yet.",
        "Schreiben Sie dort unter shop: shipping zu einem Satz „class: {name}“, oder lassen Sie die "
        "Zeile weg.",
        "Write “class: {name}” to one of the rates there, below shop: shipping, or leave the line out.",
    ),
    "pickup-nowhere": Message(
        "Das Produkt gibt es nur zum Abholen, aber unter shipping steht keine Abholung.",
        "The product is for collection only, but there is no collection under shipping.",
        "Ergänzen Sie in site.yaml unter shop: shipping eine Zeile „- pickup: true“.",
        "Add a line “- pickup: true” to site.yaml, below shop: shipping.",
    ),
    "shipping-always-free": Message(
        "Nach dem Versandsatz {number} ist der Versand immer kostenlos: free_from ist null.",
        "By shipping rate {number}, shipping is always free: free_from is zero.",
        "Schreiben Sie den Warenwert, ab dem er es ist, oder „price: 0“ ohne free_from.",
        "Write the value of goods from which it is, or “price: 0” without free_from.",
    ),
    "shipping-free-anyway": Message(
        "Nach dem Versandsatz {number} kostet der Versand nie etwas; „free_from“ ändert daran nichts.",
        "By shipping rate {number}, shipping never costs anything; “free_from” changes nothing about that.",
        "Lassen Sie „free_from“ weg, oder schreiben Sie, was der Versand darunter kostet.",
        "Leave “free_from” out, or write what shipping costs below it.",
    ),
    "pickup-sent": Message(
        "Der Versandsatz {number} ist eine Abholung und nennt doch ein Land und einen Preis.",
        "Shipping rate {number} is for collection, and yet names a country and a price.",
        "Lassen Sie „pickup“ weg, oder machen Sie zwei Sätze daraus: {{to: AT, price: 5,90}} und "
        "{{pickup: true}}",
        "Leave “pickup” out, or make two rates of it: {{to: AT, price: 5.90}} and {{pickup: true}}",
    ),
    "shipping-beyond": Message(
        "Der Versandsatz {number} führt in Länder, in die Sie laut markets nicht verkaufen: {places}.",
        "Shipping rate {number} leads to countries that you do not sell to by markets: {places}.",
        "Ergänzen Sie sie unter markets, damit geprüft wird, was dort gilt, oder nehmen Sie sie heraus.",
        "Add them to markets, so that what holds there is checked, or take them out.",
    ),
    "shipping-empty": Message(
        "Der Versandsatz {number} nennt weder ein Land noch einen Preis.",
        "Shipping rate {number} names neither a country nor a price.",
        "Schreiben Sie „to: AT“ und „price: 5,90“, oder für die Abholung „pickup: true“. Gibt es keine "
        "Abholung, dann lassen Sie den Satz weg.",
        "Write “to: AT” and “price: 5.90”, or for collection “pickup: true”. If there is no collection, "
        "leave the rate out.",
    ),
    "shipping-nowhere": Message(
        "Dem Versandsatz {number} fehlt das Land.",
        "Shipping rate {number} names no country.",
        "Ergänzen Sie „to: AT“, für mehrere „to: [AT, DE]“.",
        "Add “to: AT”, for several “to: [AT, DE]”.",
    ),
    "shipping-unfit": Message(
        "Zu diesem Produkt passt kein Versandsatz; niemand könnte es sich schicken lassen.",
        "No shipping rate fits this product; nobody could have it sent.",
        "Ergänzen Sie in site.yaml einen Satz ohne class und up_to, oder prüfen Sie Gewicht und Versandart.",
        "Add a rate without class and up_to to site.yaml, or check the weight and the shipping class.",
    ),
    "shipping-unreached": Message(
        "Der Versandsatz {number} gilt nie: Ein Satz darüber passt immer schon.",
        "Shipping rate {number} never holds: a rate above it always fits first.",
        "Stellen Sie den besonderen Satz (mit class oder up_to) über den allgemeinen, oder löschen Sie ihn.",
        "Put the special rate (with class or up_to) above the general one, or delete it.",
    ),
    "shipping-without-price": Message(
        "Dem Versandsatz {number} fehlt der Preis.",
        "Shipping rate {number} has no price.",
        "Ergänzen Sie „price: …“ (0 für kostenlos), oder „pickup: true“ für die Abholung.",
        "Add “price: …” (0 if it is free), or “pickup: true” for collection.",
    ),
    "unknown-shipping-class": Message(
        "Eine Versandart „{name}“ steht nicht in site.yaml.",
        "A shipping class “{name}” is not in site.yaml.",
        "Dort stehen: {allowed}.",
        "There are: {allowed}.",
    ),
    "weight-unsaid": Message(
        "Der Versand geht nach dem Gewicht, aber dieses Produkt nennt keines und zählt als leichtestes.",
        "Shipping goes by weight, but this product names none and counts as the lightest.",
        "Ergänzen Sie „weight: 350 g“, mit der Verpackung.",
        "Add “weight: 350 g”, with its packing.",
    ),
}
"""By code, in the order of the alphabet."""
