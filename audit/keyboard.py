"""A way through a page with nothing but the Tab key."""

from collections.abc import Iterator

from playwright.sync_api import Browser, Page

from audit.measures import KEYBOARD, Reading

_MOST = 400
"""Presses of a key after which somebody counts as caught."""

_STOP = """async () => {
  // A scroll to what was focused is seen with the next picture drawn, not before.
  for (let n = 0; n < 2; n += 1) await new Promise(requestAnimationFrame);
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  const label = here.labels && here.labels[0];
  const near = [here, here.nextElementSibling, label];
  let above = here.parentElement;
  for (let n = 0; above && n < 4; n += 1, above = above.parentElement) near.push(above);
  const ringed = near.some(each => {
    if (!each) return false;
    const look = getComputedStyle(each);
    return look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) >= 2;
  });
  const boxes = [here, label].filter(Boolean).map(each => each.getBoundingClientRect());
  const inSight = boxes.some(box => box.width > 1 && box.height > 1 && box.bottom > 0
    && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
  const last = window.lastStop;
  const after = !last || !!(last.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING);
  window.lastStop = here;
  return {ringed, inSight, after, is: here.outerHTML.slice(0, 80), skip: here.matches('.skip')};
}"""


def walked(browser: Browser, theme: str, page: str, address: str) -> Iterator[Reading]:
    """What goes wrong on the way."""
    context = browser.new_context(viewport={"width": 1280, "height": 740}, reduced_motion="reduce")
    shown = context.new_page()
    shown.goto(address)
    faults = list(_faults(shown))
    yield Reading(KEYBOARD, theme, page, len(faults), "; ".join(faults[:3]))
    context.close()


def _faults(shown: Page) -> Iterator[str]:
    for number in range(_MOST):
        shown.keyboard.press("Tab")
        stop = shown.evaluate(_STOP)
        if stop is None:
            return
        if number == 0 and not stop["skip"]:
            yield f"the first stop is no skip link: {stop['is']}"
        for wanted, fault in (
            ("ringed", "focus has no ring"),
            ("inSight", "focus is out of sight"),
            ("after", "the order goes back"),
        ):
            if not stop[wanted]:
                yield f"{fault}: {stop['is']}"
    yield f"no end after {_MOST} stops"
