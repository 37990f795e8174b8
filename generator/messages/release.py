"""What can be wrong with what was released, and with the terms that follow it."""

from collections.abc import Mapping

from generator.messages import Message

MESSAGES: Mapping[str, Message] = {
    "days-gone": Message(
        "Preislisten sind veröffentlicht, aber von keinem Tag ist festgehalten, welche Preise galten.",
        "Price lists have been released, but the prices of no day are on record.",
        "Holen Sie den Ordner aus der Sicherung oder der Versionsverwaltung zurück. Gab es ihn nie, "
        "beginnt ihn: handschlag release",
        "Take the folder back from your backup or version control. If there never was one, it is begun "
        "by: handschlag release",
    ),
    "draft-language": Message(
        "Für Bedingungen auf „{language}“ gibt es keine Bausteine.",
        "There are no building blocks for terms in “{language}”.",
        "Bausteine gibt es auf Deutsch und Englisch; nehmen Sie eine der beiden in site.languages auf.",
        "There are building blocks in German and English; add one of them to site.languages.",
    ),
    "draft-over-terms": Message(
        "Hier stehen schon Bedingungen; ein Entwurf überschreibt sie nicht.",
        "There are terms here already; a draft does not overwrite them.",
        "Nur ansehen können Sie ihn mit: handschlag terms draft --print",
        "To have just a look at it: handschlag terms draft --print",
    ),
    "record-changed": Message(
        "Diese Datei hält fest, was veröffentlicht wurde, und sagt nicht mehr dasselbe wie damals.",
        "This file keeps what was released, and no longer says what it said then.",
        "Holen Sie sie aus der Sicherung oder der Versionsverwaltung zurück; geändert wird darin "
        "nie etwas. Eine neue Fassung der Bedingungen beginnt mit „handschlag terms new“.",
        "Take it back from your backup or version control; nothing in it is ever changed. "
        "A new version of the terms begins with “handschlag terms new”.",
    ),
    "record-gone": Message(
        "Diese Datei hält fest, was veröffentlicht wurde, und fehlt; genannt wird sie in {by}.",
        "This file keeps what was released, and is missing; it is named in {by}.",
        "Holen Sie sie aus der Sicherung oder der Versionsverwaltung zurück; ohne sie wären die "
        "niedrigsten Preise der letzten 30 Tage falsch, und alte Bestellungen ließen sich nicht prüfen.",
        "Take it back from your backup or version control; without it, the lowest prices of the last 30 "
        "days would be wrong, and old orders could not be checked.",
    ),
    "record-merged": Message(
        "Hier hat die Versionsverwaltung zwei Texte nebeneinander gestellt, die einander "
        "widersprechen.",
        "Here version control has put two texts beside each other that contradict each other.",
        "Behalten Sie ganz den einen, der veröffentlicht wurde; der andere wird eine neue Fassung.",
        "Keep the whole of the one that was published; the other becomes a new version.",
    ),
    "record-there": Message(
        "Diese Datei gibt es schon; was veröffentlicht ist, wird nie überschrieben.",
        "This file is there already; what has been released is never overwritten.",
        "Rufen Sie den Befehl noch einmal auf; hilft das nicht, sehen Sie nach, wer sie angelegt hat.",
        "Call the command once more; if that does not help, see who made the file.",
    ),
    "record-copied": Message(
        "Dem Namen nach ist das eine Kopie von {other}, wie eine Cloud oder ein System sie anlegt.",
        "By its name, this is a copy of {other}, as a cloud or a system makes them.",
        "Löschen Sie sie; was veröffentlicht wurde, hält die andere Datei fest.",
        "Delete it; the other file keeps what was released.",
    ),
    "record-unreadable": Message(
        "Diese Datei hält fest, was veröffentlicht wurde, ist aber nicht lesbar.",
        "This file keeps what was released, but cannot be read.",
        "Holen Sie sie aus der Sicherung oder der Versionsverwaltung zurück, oder lassen Sie eine "
        "neuere Version dieses Programms sie lesen.",
        "Take it back from your backup or version control, or have a newer version of this "
        "program read it.",
    ),
    "record-unwritable": Message(
        "Diese Datei kann nicht geschrieben werden: {reason}.",
        "This file cannot be written: {reason}.",
        "Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen und ob noch Platz ist.",
        "See whether you may write in this folder, and whether there is room.",
    ),
    "release-before-last": Message(
        "Heute ist {today}, zuletzt veröffentlicht wurde aber am {last}.",
        "Today is {today}, but the last release was on {last}.",
        "Prüfen Sie die Uhr Ihres Rechners oder den Tag hinter --today.",
        "See to the clock of your computer, or to the day after --today.",
    ),
    "terms-empty": Message(
        "Die Bestellbedingungen haben keinen Text; veröffentlicht würde eine leere Fassung.",
        "The order terms have no text; an empty version would be published.",
        "Schreiben Sie die Bedingungen unter den Kopf, oder löschen Sie die Datei.",
        "Write the terms below the head, or delete the file.",
    ),
    "terms-gone": Message(
        "Die Bedingungen sind veröffentlicht (zuletzt {version}), aber ihre Datei fehlt; in Bestellungen "
        "stünden keine mehr.",
        "The terms have been released (last {version}), but their file is missing; orders would name none "
        "any more.",
        "Holen Sie die Datei aus Ihrer Sicherung zurück.",
        "Take the file back from your backup.",
    ),
    "terms-without-version": Message(
        "Die Bestellbedingungen haben keine Fassung, die eine Bestellung nennen könnte.",
        "The order terms have no version that an order could name.",
        "Schreiben Sie in den Kopf „version: 2026-01-15“ mit dem Tag, an dem Sie sie beschlossen "
        "haben.",
        "Write “version: 2026-01-15” into the head, with the day on which you settled them.",
    ),
    "terms-changed": Message(
        "Die Fassung {version} der Bedingungen ist veröffentlicht und lautet jetzt anders. "
        "Veröffentlicht: „{was}“ Jetzt: „{now}“.",
        "Version {version} of the terms has been released and now reads otherwise. "
        "Released: “{was}” Now: “{now}”.",
        "Kundinnen und Kunden haben ihr zugestimmt. Soll sie sich ändern, beginnen Sie eine neue "
        "Fassung: handschlag terms new. Auch Werte aus site.yaml stehen in den Bedingungen.",
        "Customers have agreed to it. If it shall change, begin a new version: "
        "handschlag terms new. Values of site.yaml stand in the terms too.",
    ),
    "terms-day-changed": Message(
        "Die Fassung {version} der Bedingungen ist veröffentlicht als gültig ab {was}; jetzt "
        "steht dort {now}.",
        "Version {version} of the terms has been released as valid from {was}; now it says {now}.",
        "Stellen Sie den Tag zurück, oder beginnen Sie eine neue Fassung: handschlag terms new",
        "Put the day back, or begin a new version: handschlag terms new",
    ),
    "terms-head-unclear": Message(
        "In dieser Datei lässt sich der Tag der Fassung nicht von selbst ändern.",
        "In this file the day of the version cannot be changed for you.",
        "Schreiben Sie im Kopf „version: {day}“ und „valid_from: {day}“.",
        "Write “version: {day}” and “valid_from: {day}” in the head.",
    ),
    "terms-missing": Message(
        "Diese Website hat noch keine Bestellbedingungen.",
        "This site has no order terms yet.",
        "Einen Entwurf nach Ihren Angaben schreibt: handschlag terms draft",
        "A draft from your settings is written by: handschlag terms draft",
    ),
    "terms-new-needless": Message(
        "Die Fassung {version} ist noch nicht veröffentlicht und darf geändert werden, wie sie ist.",
        "Version {version} has not been released yet and may be changed as it stands.",
        "Eine neue Fassung braucht es erst, wenn diese mit „handschlag release“ festgehalten ist.",
        "A new version is needed only once this one is written down by “handschlag release”.",
    ),
    "terms-new-too-early": Message(
        "Eine Fassung vom {day} wäre nicht neuer als die zuletzt veröffentlichte ({last}).",
        "A version of {day} would not be newer than the one released last ({last}).",
        "Nennen Sie einen späteren Tag: handschlag terms new --date 2027-01-01",
        "Name a later day: handschlag terms new --date 2027-01-01",
    ),
    "terms-not-newest": Message(
        "Diese Fassung der Bedingungen ({version}) ist älter als die zuletzt veröffentlichte "
        "({last}).",
        "This version of the terms ({version}) is older than the one released last ({last}).",
        "Nehmen Sie wieder den Text von {last}, oder beginnen Sie eine neue Fassung: "
        "handschlag terms new",
        "Take the text of {last} again, or begin a new version: handschlag terms new",
    ),
    "terms-not-yet": Message(
        "Heute gelten noch keine Bedingungen, erst ab {day}; die Seiten nennen sie schon jetzt.",
        "No terms hold today yet, the first do from {day} on; pages name them already.",
        "Schreiben Sie als „valid_from“ den Tag, von dem an Sie Bestellungen annehmen, und "
        "veröffentlichen Sie die Seiten nicht früher.",
        "As “valid_from”, write the day from which you take orders, and publish the pages no sooner.",
    ),
    "was-price-above-lowest": Message(
        "Der frühere Preis ({was}) ist höher als der niedrigste der 30 Tage vor der Ermäßigung "
        "({lowest}).",
        "The former price ({was}) is higher than the lowest of the 30 days before the reduction "
        "({lowest}).",
        "Eine Ermäßigung misst sich am niedrigsten Preis dieser 30 Tage; schreiben Sie ihn als "
        "was_price.",
        "A reduction is measured by the lowest price of those 30 days; write that as was_price.",
    ),
    "was-price-unrecorded": Message(
        "Für die 30 Tage vor dieser Ermäßigung ist kein Preis festgehalten; die Seite kann den "
        "niedrigsten nicht nennen.",
        "No price is on record for the 30 days before this reduction; the page cannot name the "
        "lowest.",
        "Halten Sie Preise mit „handschlag release“ fest, sobald sie gelten, also auch vor einer "
        "Ermäßigung.",
        "Have prices written down by “handschlag release” as soon as they hold, so also before a "
        "reduction.",
    ),
}
"""By code, in the order of the alphabet."""
