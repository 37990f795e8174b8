"""The owner's own way to send mail: SMTP as ``site.yaml`` says, the password from the environment."""

import smtplib
import ssl
from email.message import EmailMessage

from generator.config.settings import Mail

PASSWORD = "HANDSCHLAG_MAIL_PASSWORD"  # noqa: S105 - the name of the variable, not what it holds

_SECONDS = 30.0
_PORTS = {"tls": 465, "starttls": 587, "none": 25}


class NotSent(Exception):
    """The server did not take the mail; the reason in its words."""


def send(mail: EmailMessage, way: Mail, password: str) -> None:
    """Hand ``mail`` to the server.  Raises NotSent; a mail that was taken has been sent."""
    del mail["X-Unsent"]
    port = way.port or _PORTS[way.security]
    try:
        with _server(way, port) as server:
            if way.security == "starttls":
                server.starttls(context=ssl.create_default_context())
            if way.user:
                server.login(way.user, password)
            server.send_message(mail)
    except (smtplib.SMTPException, OSError) as failure:
        raise NotSent(_reason(failure)) from failure


def _server(way: Mail, port: int) -> smtplib.SMTP:
    if way.security == "tls":
        context = ssl.create_default_context()
        return smtplib.SMTP_SSL(way.host, port, timeout=_SECONDS, context=context)
    return smtplib.SMTP(way.host, port, timeout=_SECONDS)


def _reason(failure: Exception) -> str:
    if isinstance(failure, smtplib.SMTPResponseException):
        said = failure.smtp_error
        text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
        return f"{failure.smtp_code} {text}"
    if isinstance(failure, smtplib.SMTPRecipientsRefused):
        return "; ".join(
            f"{code} {text.decode('utf-8', 'replace')}"
            for code, text in failure.recipients.values()
        )
    words = failure.strerror if isinstance(failure, OSError) else ""
    return words or str(failure) or type(failure).__name__
