"""What can keep the live preview from starting, or from building."""

from generator.messages import Message

MESSAGES = {
    "port-taken": Message(
        "Port {port} ist schon vergeben; die Vorschau nimmt {next}.",
        "Port {port} is taken already; the preview takes {next}.",
        "Läuft vielleicht schon eine Vorschau in einem anderen Fenster?",
        "Is a preview running already in another window?",
    ),
    "ports-taken": Message(
        "Die Ports {first} bis {last} sind alle vergeben.",
        "The ports {first} to {last} are all taken.",
        "Mit --port einen anderen nennen, zum Beispiel --port 8400.",
        "Name another one with --port, for example --port 8400.",
    ),
    "port-forbidden": Message(
        "Port {port} darf die Vorschau hier nicht benutzen ({reason}).",
        "The preview may not use port {port} here ({reason}).",
        "Mit --port einen ab 1024 nennen, zum Beispiel --port 8000.",
        "Name one from 1024 up with --port, for example --port 8000.",
    ),
    "host-unknown": Message(
        "„{host}“ ist keine Adresse dieses Rechners ({reason}).",
        "“{host}” is no address of this computer ({reason}).",
        "Ohne --host ist die Vorschau nur hier zu sehen, mit --host 0.0.0.0 im ganzen Netz.",
        "Without --host the preview is seen only here, with --host 0.0.0.0 in the whole network.",
    ),
    "preview-mistake": Message(
        "Das ist ein Fehler in Handschlag, nicht in Ihrer Website: {kind}.",
        "This is a mistake in Handschlag, not in your site: {kind}.",
        "„handschlag build“ schreibt auf, was wir zum Beheben brauchen.",
        "“handschlag build” writes down what we need to mend it.",
    ),
}
