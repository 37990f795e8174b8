// Search over the site's own words, which are loaded as soon as somebody searches. Words are folded
// as generator/content/words.py folds them; what is nowhere is looked for with a slip or two.

const SPELT = { "ß": "ss", "æ": "a", "œ": "o", "ø": "o", "ł": "l", "đ": "d", "ı": "i" };
const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "")
  .replace(/[ßæœøłđı]/g, (sign) => SPELT[sign]).replace(/([aou])e/g, "$1");
const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) || [];

const TITLE = 100, TAG = 10, TEXT = 1, MOST = 30;

// Each word with the entries that have it, and how much it weighs there.
function vocabulary(known) {
  const found = new Map();
  function note(word, entry, weight) {
    if (!found.has(word)) found.set(word, new Map());
    const places = found.get(word);
    places.set(entry, Math.max(weight, places.get(entry) || 0));
  }
  known.entries.forEach(([, title, , about, tags], entry) => {
    wordsOf(title).forEach((word) => note(word, entry, TITLE));
    wordsOf(tags + " " + about).forEach((word) => note(word, entry, TAG));
  });
  known.words.split("|").forEach((line) => {
    const [word, ...entries] = line.split(" ");
    entries.forEach((entry) => note(word, parseInt(entry, 36), TEXT));
  });
  return found;
}

// How many slips (a letter missing, too many, wrong, or two exchanged) lie between a term and the
// beginning of a word; more than are bearable count as many.
function slips(term, word, bearable) {
  let before = [], last = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let i = 1; i <= term.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const same = term[i - 1] === word[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && term[i - 1] === word[j - 2] && term[i - 2] === word[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > bearable) return Infinity;
    before = last;
    last = row;
  }
  return Math.min(...last.slice(Math.max(term.length - bearable, 1)));
}

// The whole word, its beginning, or a part of it ("buch" in "Notizbuch").
function likeness(term, word) {
  if (word === term) return 1;
  if (word.startsWith(term)) return 0.8;
  return term.length > 3 && word.includes(term) ? 0.6 : 0;
}

function nearness(term, word) {
  const bearable = term.length > 7 ? 2 : term.length > 3 ? 1 : 0;
  const found = bearable && word.length >= term.length - bearable ? slips(term, word, bearable) : Infinity;
  return found <= bearable ? 0.4 / found : 0;
}

// What a term finds: entries with their weight. Slips are only supposed where nothing else is found.
function hits(term, known) {
  for (const alike of [likeness, nearness]) {
    const found = new Map();
    known.forEach((places, word) => {
      const quality = alike(term, word);
      if (quality) places.forEach((weight, entry) => found.set(entry, Math.max(weight * quality, found.get(entry) || 0)));
    });
    if (found.size) return found;
  }
  return new Map();
}

// Entries with as many of the terms as any has, those first in which they weigh most.
function searched(text, known) {
  const found = new Map();
  new Set(wordsOf(text)).forEach((term) => hits(term, known).forEach((weight, entry) => {
    const [count, sum] = found.get(entry) || [0, 0];
    found.set(entry, [count + 1, sum + weight]);
  }));
  const most = Math.max(0, ...Array.from(found.values(), ([count]) => count));
  return Array.from(found).filter(([, [count]]) => count === most).sort((a, b) => b[1][1] - a[1][1] || a[0] - b[0]).map(([entry]) => entry);
}

function search(form) {
  const input = form.elements.q, list = data("results"), model = one("template[data-hit]").content.firstElementChild;
  const words = form.dataset;
  let known = null, asked = false;

  function load() {
    if (asked) return;
    asked = true;
    const script = document.createElement("script");
    script.src = words.index;
    on(script, "load", () => {
      known = vocabulary(window.handschlagSearch);
      answer();
    });
    on(script, "error", () => {
      asked = false;
      write(shown("found"), words.failed);
    });
    document.head.append(script);
  }

  function drawn(entry) {
    const [address, title, kind, note, , picture] = window.handschlagSearch.entries[entry];
    const item = model.cloneNode(true), link = one("a", item);
    link.href = page(words.root + address.slice(1));
    write(link, title);
    write(shown("kind", item), words[kind]);
    write(shown("note", item), note);
    if (picture) {
      const image = Object.assign(new Image(80, 80), { alt: "", src: words.root + picture.slice(1) });
      item.prepend(image);
    }
    return item;
  }

  function answer() {
    const text = input.value.trim();
    if (!text) {
      write(shown("found"), "");
      list.replaceChildren();
    } else if (known) {
      const found = searched(text, known);
      list.replaceChildren(...found.slice(0, MOST).map(drawn));
      write(shown("found"), fill(words[["none", "one"][found.length] || "some"], { found: found.length, text }));
    } else load();
  }

  let waiting = 0;
  function ask(pause) {
    const text = input.value.trim();
    history.replaceState(null, "", location.href.split("#")[0] + (text ? "#q=" + encodeURIComponent(text) : ""));
    clearTimeout(waiting);
    waiting = setTimeout(answer, pause);
  }

  function restore() {
    input.value = new URLSearchParams(location.hash.slice(1)).get("q") || "";
    answer();
  }

  // The arrows lead from the field through what was found and back.
  function move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key], stops = [input, ...all("a", list)];
    const next = step && stops[stops.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  on(input, "focus", load);
  on(input, "input", () => ask(150));
  on(form, "submit", (event) => {
    event.preventDefault();
    ask(0);
  });
  on(form, "keydown", move);
  on(list, "keydown", move);
  on(window, "hashchange", restore);
  form.hidden = false;
  restore();
}

whenReady(() => all("form[data-search]").forEach(search));
