"""A letter as one HTML file, ready to print: no script, nothing loaded, every text escaped."""

from base64 import b64encode
from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby

from generator.desk.document import (
    Block,
    Code,
    Document,
    Facts,
    Heading,
    Item,
    NewPage,
    Paragraph,
    Position,
    Positions,
)

_STYLE = """\
:root { color-scheme: light; }
body { font: 11pt/1.45 system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; color: #1d1d1b;
  background: #fff; max-width: 44rem; margin: 2rem auto; padding: 0 1.25rem; overflow-wrap: break-word; }
header p, address { margin: 0; font-style: normal; }
header { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; justify-content: space-between;
  margin-bottom: 2rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 2rem 0 .75rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .4rem; break-after: avoid; }
p { margin: .5rem 0; }
blockquote { margin: .75rem 0; padding-left: 1rem; border-left: 3px solid #c9c4bd; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .2rem 1.25rem;
  margin: .75rem 0; }
dt { color: #55514c; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem .4rem 0; }
thead th { border-bottom: 1px solid #1d1d1b; font-weight: 600; }
tbody td { border-bottom: 1px solid #dcd8d2; }
.n { text-align: right; white-space: nowrap; padding-right: 0; padding-left: .5rem; }
small { display: block; color: #55514c; font-size: .9em; }
tfoot tr:last-child { font-weight: 700; border-top: 1px solid #1d1d1b; }
img { width: 38mm; height: 38mm; image-rendering: pixelated; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@page { size: A4; margin: 20mm 20mm 22mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
  tr, dl, img { break-inside: avoid; } .new-page { break-before: page; } }
"""

_PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'; img-src data: cid:">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<header>
<address>{sender}</address>
<div>
<p>{to}</p>
</div>
</header>
<main>
<p>{day}</p>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""


def embedded(code: Code) -> str:
    """The address of a picture that stands in the page itself."""
    return f"data:image/png;base64,{b64encode(code.png).decode('ascii')}"


def as_page(document: Document, picture: Callable[[Code], str] = embedded) -> str:
    """The letter as a page of its own; ``picture`` says where its pictures are."""
    return _PAGE.format(
        language=escape(document.language),
        title=escape(document.title),
        style=_STYLE,
        sender="<br>".join(map(escape, document.sender)),
        to="<br>".join(map(escape, document.to)),
        day=escape(document.place_and_day),
        body="\n".join(_body(document.blocks, picture)),
    )


def _body(blocks: tuple[Block, ...], picture: Callable[[Code], str]) -> Iterator[str]:
    broken = False
    for listed, group in groupby(blocks, lambda block: isinstance(block, Item)):
        if listed:
            items = "".join(
                f"<li>{escape(each.text)}</li>" for each in group if isinstance(each, Item)
            )
            yield f"<ul>{items}</ul>"
            continue
        for block in group:
            if isinstance(block, NewPage):
                broken = True
            else:
                yield _written(block, ' class="new-page"' if broken else "", picture)
                broken = False


def _written(block: Block, mark: str, picture: Callable[[Code], str]) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level}{mark}>{escape(text)}</h{level}>"
        case Paragraph(text, quoted):
            said = f"<p{mark}>{escape(text)}</p>"
            return f"<blockquote>{said}</blockquote>" if quoted else said
        case Facts(rows):
            pairs = (f"<dt>{escape(label)}</dt><dd>{escape(value)}</dd>" for label, value in rows)
            return f"<dl{mark}>{''.join(pairs)}</dl>"
        case Positions():
            return _table(block)
        case Code(_, words):
            return f'<p{mark}><img src="{escape(picture(block))}" alt="{escape(words)}"></p>'
    raise TypeError(block)


def _table(block: Positions) -> str:
    names = [escape(name) for name in block.columns]
    head = f"<th>{names[0]}</th>" + "".join(f'<th class="n">{name}</th>' for name in names[1:])
    rows = "".join(map(_row, block.lines))
    sums = "".join(
        f'<tr><td colspan="3">{escape(label)}</td><td class="n">{escape(value)}</td></tr>'
        for label, value in block.sums
    )
    return (
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody><tfoot>{sums}</tfoot></table>"
    )


def _row(line: Position) -> str:
    details = "".join(f"<small>{escape(each)}</small>" for each in line.details)
    numbers = (line.quantity, line.price, line.sum)
    cells = "".join(f'<td class="n">{escape(each)}</td>' for each in numbers)
    return f"<tr><td>{escape(line.title)}{details}</td>{cells}</tr>"
