"""The command line: commands, options, exit codes.

Exit codes: 0 all is well, 1 the site has errors, 2 the command was called wrongly, 70 a mistake of
ours (EX_SOFTWARE of sysexits.h), 71 the memory did not suffice (EX_OSERR), 74 nothing more could be
printed (EX_IOERR), 130 stopped by Ctrl-C.
"""

import errno
import gc
import sys
from datetime import date
from pathlib import Path
from typing import Literal

import click

from generator import __version__
from generator.cli.later import Later
from generator.cli.words import Words, tongue
from generator.engine.interrupted import is_ctrl_c
from generator.messages import Tongue
from generator.messages.facts import system_words

OURS = 70
UNSAID = 74
STOPPED = 130

_UNPRINTABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)


_COMMANDS = ("init", "new", "build", "serve", "check", "texts", "release", "terms", "order")


@click.group(
    cls=Later,
    places={name: (name, name) for name in _COMMANDS},
    help=Words(
        "Handschlag makes a website out of plain files: products, posts, order terms.",
        "Handschlag macht aus einfachen Dateien eine Website: Produkte, Beiträge, Bedingungen.",
    ),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "-V", "--version", prog_name="handschlag")
@click.option(
    "--lang",
    type=click.Choice(["de", "en"]),
    help=Words("Language of messages.", "Sprache der Meldungen."),
)
@click.pass_context
def cli(context: click.Context, lang: Literal["de", "en"] | None) -> None:
    """The group of all commands."""
    context.obj = lang or tongue()


def main() -> None:
    """Run the command; whatever goes wrong, an owner sees words and no traceback."""
    _use_utf8()
    try:
        _must_stand_somewhere()
        sys.exit(cli.main(prog_name="handschlag", standalone_mode=False) or 0)
    except click.ClickException as wrong:
        from generator.cli.wrong_call import complaint

        click.echo(complaint(wrong, _asked_for(wrong) or tongue()), err=True)
        sys.exit(wrong.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(STOPPED)
    except BrokenPipeError:  # the reader of our output, such as `head`, has seen enough
        sys.stderr.close()
        sys.exit(0)
    except OSError as failure:
        if failure.filename is not None or failure.errno not in _UNPRINTABLE:
            sys.exit(_stopped_by(failure))
        said = {
            "de": "Die Ausgabe ließ sich nicht ganz schreiben",
            "en": "What there is to say could not all be written",
        }
        reason = system_words(failure.strerror or "", tongue())
        click.echo(f"{said[tongue()]} ({reason}).", err=True)
        sys.exit(UNSAID)
    except Exception as mistake:
        if is_ctrl_c(mistake):
            sys.exit(STOPPED)
        sys.exit(_stopped_by(mistake))
    finally:
        gc.freeze()  # the process ends: nobody need look for rings in all that it holds


def _stopped_by(mistake: Exception) -> int:
    """The exit code after something that nobody foresaw; says what it was."""
    from generator.cli.memory import LACKING, lacks_memory, words

    if lacks_memory(mistake):
        click.echo(words(tongue()), err=True)
        return LACKING
    _confess(mistake)
    return OURS


def _asked_for(wrong: click.ClickException) -> Tongue | None:
    """The language that a call asks for which could not be understood otherwise."""
    context = getattr(wrong, "ctx", None)
    return context.find_root().params.get("lang") if context else None


def _must_stand_somewhere() -> None:
    """Refuse to begin in a folder that has been deleted meanwhile; not even its name is known."""
    try:
        Path.cwd()
    except OSError:
        said = {
            "de": "Den Ordner, in dem Sie stehen, gibt es nicht mehr.\n"
            "    Wechseln Sie mit cd in den Ordner Ihrer Website.",
            "en": "The folder in which you stand does not exist any more.\n"
            "    Go to the folder of your site with cd.",
        }
        call = cli.make_context("handschlag", sys.argv[1:], resilient_parsing=True)
        click.echo(said[call.params["lang"] or tongue()], err=True)
        sys.exit(2)


def _use_utf8() -> None:
    """Old Windows terminals would stumble over „ and –."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")


def _confess(mistake: Exception) -> None:
    """A mistake of ours: say so, and write down what is needed to mend it."""
    import traceback

    file = Path(f"handschlag-error-{date.today():%Y-%m-%d}.txt")  # noqa: DTZ011
    text = f"handschlag {__version__}, Python {sys.version}\n\n"
    text += "".join(traceback.format_exception(mistake))
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
        where = str(file)
    except OSError:
        where = "–"
    said = {
        "de": f"Das ist ein Fehler in Handschlag, nicht in Ihrer Website: {type(mistake).__name__}.\n"
        f"Was wir zum Beheben brauchen, steht in: {where}",
        "en": f"This is a mistake in Handschlag, not in your site: {type(mistake).__name__}.\n"
        f"What we need to mend it stands in: {where}",
    }
    click.echo(said[tongue()], err=True)
