// What the form on a product's page and the order page share: words, figures, and complaints beside
// the field. Prices and the order's text are the core's work (prices.js, sheets.js).

const core = window.handschlag;
const begun = Date.now();
const order = (name, root) => one('[data-order~="' + name + '"]', root);
const words = (order("words") || { dataset: {} }).dataset;

const wishOf = (line) => ({
  sku: line.sku, choices: line.choices || [], answers: line.answers || [], quantity: line.quantity, date: line.date || "",
});

function items(list, texts) {
  list.replaceChildren(...texts.map((text) => {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  }));
}

// A row with nothing to say is not there.
function row(name, text, root) {
  const place = one('[data-row="' + name + '"]', root);
  if (!place) return;
  place.hidden = !text.length;
  const cell = shown(name, place);
  if (Array.isArray(text)) items(cell, text); else write(cell, text);
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

// Says it a moment later, once, however fast somebody types.
let waiting = 0;
function later(say) {
  clearTimeout(waiting);
  waiting = setTimeout(say, 700);
}

// An amount in whole cents as the shape "€ 0.000.000,00" has it, filled from the right.
function amount(shape, cents) {
  const digits = Array.from(String(Math.abs(cents)).padStart(3, "0"));
  const [, before, figures, after] = /^([^0]*)(.*0)([^0]*)$/.exec(shape);
  const signs = Array.from(figures).reverse().map((sign) => (digits.length ? (sign === "0" ? digits.pop() : sign) : ""));
  return (cents < 0 ? "−" : "") + before + digits.join("") + signs.reverse().join("") + after;
}

// What both kinds of pages know of the shop.
function open(shop) {
  return {
    money: (cents) => amount(shop.money, cents),
    cost: (wishes, to) => core.price(shop.list, wishes, to, shop.language, shop.words),
    names: (product) => core.within(product, shop.language),
    // Of a course no more than its seats.
    bounds(product, date) {
      const allowed = core.bounds(product);
      const seats = ((product.dates || []).find((each) => each.start === date) || {}).seats;
      return Object.assign(allowed, { most: Math.min(allowed.most, seats || allowed.most) });
    },
    day(text) {
      const style = { dateStyle: "long", timeZone: "UTC" };
      if (text[10]) style.timeStyle = "short";
      return new Intl.DateTimeFormat(tongue, style).format(new Date(text.replace(" ", "T") + (text[10] ? "Z" : "")));
    },
  };
}

function limit(input, bounds) {
  input.min = bounds.least;
  input.max = bounds.most;
  input.step = bounds.step;
  input.closest(".field").hidden = bounds.most === 1;
}

// What is wrong with a control, in words that help; empty if nothing is.
function fault(control) {
  const state = control.validity;
  if (state.valid) return "";
  if (control.type === "radio" || control.localName === "select") return words.choose;
  if (control.type === "number" && (control.value || state.badInput)) {
    return fill(words.number, { least: control.min, most: control.max, step: control.step });
  }
  if (control.closest("[data-question]")) return words.answer;
  return words[control.type === "email" ? "email" : control.name] || words.field;
}

function complain(control, text) {
  const field = control.closest(".field");
  const marked = control.type === "radio" ? all("input", field) : [control];
  let note = one(".wrong", field);
  if (!note && text) {
    note = document.createElement("span");
    note.className = "wrong";
    note.id = "wrong-" + all(".wrong").length;
    field.append(note);
    marked.forEach((each) => each.setAttribute("aria-describedby", [each.getAttribute("aria-describedby"), note.id].join(" ").trim()));
  }
  write(note, text);
  marked.forEach((each) => each.setAttribute("aria-invalid", Boolean(text)));
}

const controls = (form) => all("input, select, textarea", form)
  .filter((each) => each.willValidate && !each.closest("[hidden]"));

// Complains of everything at once and leads to the first of it; says whether all is well.
function sound(form) {
  const wrong = controls(form).filter((each) => {
    const text = fault(each);
    if (text || each.ariaInvalid === "true") complain(each, text);
    return text;
  });
  if (wrong[0]) wrong[0].focus();
  return !wrong.length;
}

// A complaint goes as soon as its cause does, and comes no sooner than asked for.
function forgive(event) {
  if (event.target.getAttribute("aria-invalid") === "true") complain(event.target, fault(event.target));
}

// The way back shows a page as it was left; the list may have changed since.
whenReady(() => on(window, "pageshow", (event) => event.persisted && location.reload()));
