// What every script of ours finds its way with: the markers of the page (data-show …), whatever a
// theme makes of them. All words come from the page. Nothing is asked of any server.

const FILE = location.protocol === "file:";
const tongue = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;

const all = (marker, root) => Array.from((root || document).querySelectorAll(marker));
const one = (marker, root) => (root || document).querySelector(marker);
const data = (name, root) => one("[data-" + name + "]", root);
const shown = (name, root) => one('[data-show="' + name + '"]', root);
const fill = (text, places) => text.replace(/\{(\w+)\}/g, (place, name) => places[name]);
const page = (address) => (FILE ? address.replace(/\/($|[?#])/, "/index.html$1") : address);
const on = (element, type, act) => element && element.addEventListener(type, act);
const whenReady = (act) => on(document, "DOMContentLoaded", act);

// Opened from a disk, a folder shows its list of files instead of its page.
if (FILE) whenReady(() => all("a[href]").forEach((link) => {
  const parts = /^(?!\/|[a-z][a-z0-9+.-]*:)([^?#]*\/)([?#].*)?$/i.exec(link.getAttribute("href"));
  if (parts) link.setAttribute("href", parts[1] + "index.html" + (parts[2] || ""));
}));

function write(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

// Of a menu that is wider than the screen, the place where one is.
whenReady(() => {
  const here = one("header nav [aria-current]");
  if (here) requestAnimationFrame(() => { here.closest("nav").scrollLeft = here.offsetLeft - 40; });
});
