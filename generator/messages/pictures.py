"""What can be wrong with pictures."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "missing-picture": Message(
        "Ein Bild „{name}“ gibt es nicht.",
        "There is no picture “{name}”.",
        "Legen Sie es neben diese Datei oder nach content/images.",
        "Put it beside this file or into content/images.",
    ),
    "not-a-picture": Message(
        "„{name}“ ist kein Bild.",
        "“{name}” is no picture.",
        "Bilder sind Dateien mit .jpg, .png, .webp, .avif, .gif oder .svg. Zu anderen Dateien führt "
        "ein Verweis ohne das ! davor.",
        "Pictures are files with .jpg, .png, .webp, .avif, .gif or .svg. To other files leads a "
        "link, without the ! in front.",
    ),
    "drawing-blank": Message(
        "Die Zeichnung zeigt nichts: Sie hat keine Formen, oder ihre Breite oder Höhe ist null.",
        "The drawing shows nothing: it has no shapes, or its width or height is nought.",
        "Speichern Sie sie neu, oder nehmen Sie ein anderes Bild.",
        "Save it anew, or take another picture.",
    ),
    "picture-bomb": Message(
        "Das Bild hat {width} × {height} Bildpunkte, mehr als die erlaubten {limit} Millionen.",
        "The picture has {width} × {height} pixels, more than the {limit} million allowed.",
        "Verkleinern Sie es; 4000 Bildpunkte in der Breite sind reichlich.",
        "Make it smaller; 4000 pixels across are plenty.",
    ),
    "picture-mistaken": Message(
        "Diese Datei heißt wie ein Bild, ist aber {thing}.",
        "This file is called like a picture, but is {thing}.",
        "Legen Sie das Bild selbst hierher, als JPEG oder PNG.",
        "Put the picture itself here, as JPEG or PNG.",
    ),
    "picture-stands-still": Message(
        "Dieses Bild bewegt sich; veröffentlicht wird nur sein erstes.",
        "This picture moves; only its first one is published.",
        "Speichern Sie es als GIF, wenn es sich bewegen soll.",
        "Save it as a GIF if it is meant to move.",
    ),
    "picture-too-tall": Message(
        "Das Bild ist {height} Bildpunkte hoch; mehr als {limit} zeigt kein Browser als ein Bild.",
        "The picture is {height} pixels high; no browser shows more than {limit} as one picture.",
        "Schneiden Sie es in mehrere Bilder untereinander.",
        "Cut it into several pictures, one below the other.",
    ),
    "picture-broken": Message(
        "Das Bild hört mitten in der Datei auf.",
        "The picture ends in the middle of its file.",
        "Kopieren Sie es noch einmal von der Kamera oder vom Telefon.",
        "Copy it once more from the camera or the telephone.",
    ),
    "picture-case": Message(
        "„{name}“ ist anders geschrieben als die Datei: Groß- und Kleinbuchstaben zählen.",
        "“{name}” is spelt differently from the file: capital and small letters count.",
        "Schreiben Sie den Namen genau so wie den der Datei; auf Ihrem Rechner wäre es gegangen, "
        "beim Anbieter nicht.",
        "Write the name exactly as the file's; your computer may not mind, your provider's does.",
    ),
    "picture-drawing": Message(
        "Diese Datei ist eine Zeichnung (SVG), heißt aber anders.",
        "This file is a drawing (SVG), but is not called one.",
        "Geben Sie ihr die Endung .svg, und nennen Sie sie überall so.",
        "Give it a name that ends in .svg, and use that name wherever it is shown.",
    ),
    "picture-elsewhere": Message(
        "Hier liegt nur ein Platzhalter; das Bild selbst ist noch anderswo (Git LFS, git-annex, Cloud).",
        "Only a placeholder lies here; the picture itself is still elsewhere (Git LFS, git-annex, cloud).",
        "Holen Sie es auf diesen Rechner, etwa mit git lfs pull.",
        "Fetch it to this computer, for example by git lfs pull.",
    ),
    "picture-heic": Message(
        "Fotos im Format HEIC, wie sie iPhones machen, kann dieser Rechner noch nicht lesen.",
        "This computer cannot yet read photographs in the format HEIC, which iPhones make.",
        "Speichern Sie das Foto als JPEG, oder rufen Sie einmal auf: pip install "
        "'handschlag[heic]'.",
        "Save the photograph as JPEG, or run once: pip install 'handschlag[heic]'.",
    ),
    "picture-kind": Message(
        "Diese Art von Bild können nicht alle Browser zeigen.",
        "Not all browsers can show this kind of picture.",
        "Speichern Sie es als JPEG (Fotos), PNG (Zeichnungen) oder WebP.",
        "Save it as JPEG (photographs), PNG (drawings) or WebP.",
    ),
    "picture-too-large": Message(
        "Das Bild ist größer als {limit} MB.",
        "The picture is larger than {limit} MB.",
        "Speichern Sie es als JPEG; die Größen für die Website werden daraus gemacht.",
        "Save it as JPEG; the sizes for the site are made from it.",
    ),
    "picture-undescribed": Message(
        "Bilder ohne jede Beschreibung auf der Seite {page}: {count}.",
        "Pictures without any description on the page {page}: {count}.",
        'Wer nicht sieht, weiß sonst nicht, was da ist. In der Vorlage oder im HTML fehlt alt="…"; '
        'für Schmuck genügt alt="".',
        "Those who cannot see would not know what is there. The template or the HTML lacks "
        'alt="…"; for mere ornament alt="" will do.',
    ),
    "picture-unreadable": Message(
        "Die Datei lässt sich nicht als Bild lesen.",
        "The file cannot be read as a picture.",
        "Öffnen Sie sie in einem Bildprogramm und speichern Sie sie neu, als JPEG oder PNG.",
        "Open it in a picture program and save it anew, as JPEG or PNG.",
    ),
    "picture-unsaid": Message(
        "Bilder ohne Beschreibung in dieser Datei: {count} ({names}).",
        "Pictures without a description in this file: {count} ({names}).",
        "Sagen Sie, was darauf zu sehen ist: image_alt beim Bild der Seite, alt bei den Bildern eines "
        "Produkts, im Text ![Beschreibung](bild.jpg).",
        "Say what they show: image_alt for the picture of the page, alt for the pictures of a product, "
        "in the text ![description](picture.jpg).",
    ),
    "svg-entities": Message(
        "Die Zeichnung enthält Abkürzungen (ENTITY), hinter denen sich alles verbergen kann.",
        "The drawing contains abbreviations (ENTITY), which can stand for anything.",
        "Speichern Sie sie als „einfaches SVG“ (Inkscape) oder „SVG 1.1 Tiny“ (Illustrator), oder "
        "als PNG.",
        "Save it as “plain SVG” (Inkscape) or “SVG 1.1 Tiny” (Illustrator), or as PNG.",
    ),
    "svg-script": Message(
        "Aus der Zeichnung wurde entfernt, was nicht zeichnet, sondern handelt oder etwas von "
        "anderswo holt: {removed}.",
        "What does not draw but acts, or fetches something from elsewhere, was taken out of the "
        "drawing: {removed}.",
        "Sehen Sie nach, ob sie noch stimmt. Als „einfaches SVG“ oder PNG gespeichert, ist die "
        "Meldung weg.",
        "See whether it still looks right. Saved as “plain SVG” or PNG, it is without this message.",
    ),
}
"""By code, in the order of the alphabet."""
