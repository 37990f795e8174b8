"""The keys in ``site.yaml`` for what the law wants said."""

from generator.config.duties import (
    Accessibility,
    Disputes,
    Host,
    Insurance,
    Media,
    Privacy,
    Processor,
    Profession,
    Provider,
    Withdrawal,
)
from generator.fields.kinds import COUNTRY, DAY, FLAG, SAID, SPAN, TEXT, WEB, one_of, record, whole
from generator.fields.kinds import HOST as WEB_HOST
from generator.fields.lists import list_of
from generator.fields.schema import Key, Schema

PROFESSION = Schema(
    Profession,
    (
        Key("title", SAID, "Die Berufsbezeichnung.", "The title of the profession.", required=True),
        Key("country", COUNTRY, "Das Land, das sie verliehen hat.", "The country that granted it."),
        Key("rules", SAID, "Die Regeln des Berufs.", "The rules of the profession."),
        Key("url", WEB, "Wo die Regeln stehen.", "Where the rules stand."),
    ),
    short="title",
)

INSURANCE = Schema(
    Insurance,
    (
        Key("name", TEXT, "Der Versicherer.", "The insurer.", required=True),
        Key("address", TEXT, "Seine Anschrift.", "Its address."),
        Key("area", SAID, "Wo die Versicherung gilt.", "Where the insurance holds."),
    ),
)

MEDIA = Schema(
    Media,
    (
        Key("owner", TEXT, "Der Medieninhaber; sonst der Betrieb.",
            "The media owner; otherwise the business."),
        Key("ownership", SAID, "Wer am Betrieb beteiligt ist, wer Stimmrechte hat.",
            "Who holds shares in the business, and who votes."),
        Key("direction", SAID, "Die grundlegende Richtung (Blattlinie).", "The editorial line."),
        Key("responsible", TEXT, "Wer für Beiträge verantwortlich ist: ein Mensch, mit Vor- und Nachnamen.",
            "Who answers for posts: a person, with first and last name."),
        Key("responsible_address", TEXT, "Die Anschrift dieses Menschen; sonst die des Betriebs.",
            "That person's address; otherwise that of the business."),
    ),
)  # fmt: skip

DISPUTES = Schema(
    Disputes,
    (
        Key("takes_part", one_of("no", "yes", "obliged"),
            "Ob Sie an Verfahren vor einer Schlichtungsstelle teilnehmen: nein, ja, oder weil Sie müssen.",
            "Whether you take part in dispute resolution: no, yes, or because you must.", required=True),
        Key("board", TEXT, "Die Schlichtungsstelle.", "The dispute resolution body."),
        Key("address", TEXT, "Ihre Anschrift.", "Its address."),
        Key("url", WEB, "Ihre Website.", "Its website."),
    ),
    short="takes_part",
)  # fmt: skip

_WHO = (
    Key("name", TEXT, "Der Name.", "The name.", required=True),
    Key("address", TEXT, "Die Anschrift.", "The address."),
    Key(
        "country",
        COUNTRY,
        "Das Land, in dem die Daten liegen.",
        "The country in which the data lie.",
    ),
)
_LOGS = Key("logs", whole(0, 3650), "Wie viele Tage die Protokolle der Besuche aufgehoben werden.",
            "For how many days the logs of visits are kept.")  # fmt: skip

PROVIDER = Schema(Provider, _WHO, short="name")
HOST = Schema(Host, (*_WHO, _LOGS), short="name")

PROCESSOR = Schema(
    Processor,
    (
        Key("name", TEXT, "Wer Daten bekommt.", "Who gets data.", required=True),
        Key("purpose", SAID, "Wozu.", "What for."),
        Key("country", COUNTRY, "In welchem Land.", "In which country."),
        Key("basis", TEXT, "Auf welcher Rechtsgrundlage.", "On which legal basis."),
        Key(
            "hosts",
            list_of(WEB_HOST),
            "Unter welchen Adressen im Netz.",
            "At which hosts on the web.",
        ),
    ),
)

PRIVACY = Schema(
    Privacy,
    (
        Key("host", record(HOST), "Wer Ihre Website beherbergt.", "Who hosts your website."),
        Key("mail", record(PROVIDER), "Wer Ihre Mails beherbergt.", "Who hosts your mail."),
        Key("processors", list_of(record(PROCESSOR)), "Wer sonst Daten bekommt.", "Who else gets data."),
        Key("newsletter", record(PROVIDER), "Wer Ihren Rundbrief verschickt.", "Who sends your newsletter."),
        Key("officer", TEXT, "Datenschutzbeauftragte, mit Anschrift oder Mail.",
            "The data protection officer, with an address or mail."),
        Key("authority", TEXT, "Die Aufsichtsbehörde; in Deutschland die Ihres Bundeslandes.",
            "The supervisory authority."),
        Key("keep_messages", SPAN, "Wie lange Sie Anfragen aufheben, aus denen kein Auftrag wird.",
            "How long you keep enquiries from which no order comes."),
    ),
)  # fmt: skip

ACCESSIBILITY = Schema(
    Accessibility,
    (
        Key("status", one_of("full", "partial"), "Ob alle Regeln erfüllt sind oder nur ein Teil.",
            "Whether all rules are met, or part of them.", required=True),
        Key("gaps", list_of(SAID), "Was noch fehlt.", "What is still missing."),
        Key("checked", DAY, "Wann Sie das zuletzt geprüft haben.", "When you last checked it."),
    ),
    short="status",
)  # fmt: skip

WITHDRAWAL = Schema(
    Withdrawal,
    (
        Key("by", one_of("mailto", "form"), "Wie ein Widerruf auf der Website abgeschickt wird; sonst wie "
            "Bestellungen.", "How a withdrawal is sent on the site; otherwise as orders are."),
        Key("acknowledged", FLAG, "Ihr Formulardienst bestätigt von selbst, was wann eingegangen ist.",
            "Your form service confirms by itself what arrived, and when."),
        Key("return_costs", one_of("customer", "business"), "Wer die Rücksendung zahlt.",
            "Who pays for sending goods back."),
        Key("return_to", TEXT, "Wohin Waren zurückgehen; sonst an den Betrieb.",
            "Where goods go back to; otherwise to the business."),
    ),
)  # fmt: skip
