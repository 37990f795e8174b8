// The visitor's list, kept in the browser and counted on every page; only products and choices are
// kept, never who the visitor is.

const KEY = "handschlag:" + (document.currentScript || { dataset: {} }).dataset.site;

let kept = [];

function load() {
  try {
    kept = JSON.parse(localStorage.getItem(KEY) || "[]").filter((each) => typeof each.sku === "string");
  } catch (refused) { /* without storage the list lives as long as the page */ }
  return kept;
}

function save(list) {
  kept = list;
  try {
    if (list.length) localStorage.setItem(KEY, JSON.stringify(list)); else localStorage.removeItem(KEY);
  } catch (refused) { /* as above */ }
  count();
}

// Pages opened from a disk may not share their storage, so there the link carries the list.
function towards(address) {
  return page(address) + (FILE && kept.length ? "#list=" + encodeURIComponent(JSON.stringify(kept)) : "");
}

function carried() {
  const found = /^#list=(.*)$/.exec(location.hash);
  try {
    if (found && !kept.length) save(JSON.parse(decodeURIComponent(found[1])));
  } catch (broken) { /* a link cut short */ }
}

function count() {
  all('[data-order~="list-link"]').forEach((link) => {
    link.hidden = !kept.length;
    link.href = towards(link.href.split("#")[0]);
    write(data("count", link), String(kept.length));
  });
}

whenReady(() => {
  load();
  carried();
  count();
  // Another tab may have changed it; the way back shows a page as it was left.
  ["storage", "pageshow"].forEach((event) => on(window, event, () => {
    load();
    count();
  }));
});
