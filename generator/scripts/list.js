// The visitor's list, the form that reckons along on product pages, and the order page.
//
// It finds its way by the markers of the pages (data-order, data-show …), whatever a theme makes of
// them; all words come from the page. Prices and the order's text are the core's work (order-core.js).
// Nothing is asked of any server; only products and choices are kept, never who the visitor is.
(function () {
  "use strict";

  const core = window.handschlag;
  const script = document.currentScript;
  const KEY = "handschlag:" + ((script && script.dataset.site) || "");
  const FILE = location.protocol === "file:";
  const begun = Date.now();

  const one = (marker, root) => (root || document).querySelector(marker);
  const all = (marker, root) => Array.from((root || document).querySelectorAll(marker));
  const order = (name, root) => one('[data-order~="' + name + '"]', root);
  const shown = (name, root) => one('[data-show="' + name + '"]', root);
  const words = (order("words") || { dataset: {} }).dataset;
  const fill = (text, places) => text.replace(/\{(\w+)\}/g, (place, name) => places[name]);
  const page = (address) => (FILE ? address.replace(/\/($|[?#])/, "/index.html$1") : address);
  const pad = (number) => String(number).padStart(2, "0");

  function write(element, text) {
    if (element && element.textContent !== text) { element.textContent = text; }
  }

  // A row with nothing to say is not there.
  function row(name, text, root) {
    const place = one('[data-row="' + name + '"]', root);
    if (!place) { return; }
    place.hidden = !text.length;
    const cell = shown(name, place);
    if (Array.isArray(text)) { items(cell, text); } else { write(cell, text); }
  }

  function items(list, texts) {
    list.replaceChildren(...texts.map((text) => {
      const item = document.createElement("li");
      item.textContent = text;
      return item;
    }));
  }

  function today() {
    const now = new Date();
    return [now.getFullYear(), pad(now.getMonth() + 1), pad(now.getDate())].join("-");
  }

  function moneyIn(shop) {
    const tongue = shop.language === "en" ? "en-GB" : shop.language;
    const style = new Intl.NumberFormat(tongue, { style: "currency", currency: shop.list.currency });
    return (cents) => style.format(cents / 100);
  }

  // --- the list -----------------------------------------------------------------------------------

  let kept = [];

  function load() {
    try {
      const found = JSON.parse(localStorage.getItem(KEY) || "[]");
      kept = Array.isArray(found) ? found.filter((each) => each && typeof each.sku === "string") : [];
    } catch (refused) { /* without storage the list lives as long as the page */ }
    return kept;
  }

  function save(list) {
    kept = list;
    try {
      if (list.length) { localStorage.setItem(KEY, JSON.stringify(list)); } else { localStorage.removeItem(KEY); }
    } catch (refused) { /* as above */ }
    count();
  }

  // A page opened from a disk may not share its storage with others, so the link carries the list.
  function towards(address) {
    return page(address) + (FILE && kept.length ? "#list=" + encodeURIComponent(JSON.stringify(kept)) : "");
  }

  function carried() {
    const found = /^#list=(.*)$/.exec(location.hash);
    if (!found || load().length) { return; }
    try { save(JSON.parse(decodeURIComponent(found[1]))); } catch (broken) { /* a link cut short */ }
  }

  function count() {
    all('[data-order~="list-link"]').forEach((link) => {
      link.hidden = !kept.length;
      link.href = towards(link.dataset.href);
      write(one("[data-count]", link), String(kept.length));
    });
  }

  const wishOf = (each) => ({
    sku: each.sku, choices: each.choices || [], answers: each.answers || [],
    quantity: each.quantity, date: each.date || "",
  });

  const alike = (one, other) => JSON.stringify(wishOf(one)) === JSON.stringify(wishOf(other));

  // --- fields ---------------------------------------------------------------------------------------

  // What is wrong with a control, in words that help; empty if nothing is.
  function fault(control) {
    const state = control.validity;
    if (control.disabled || state.valid) { return ""; }
    if (control.type === "radio" || control.localName === "select") { return words.choose; }
    if (control.type === "number" && (control.value || state.badInput)) {
      const places = { least: control.min, most: control.max, step: control.step };
      return fill(control.max ? words.number : words.least, places);
    }
    const name = control.type === "email" ? "email" : control.name;
    if (control.closest("[data-question]")) { return words.answer; }
    return { name: words.name, email: words.email, message: words.message }[name] || words.field;
  }

  function complain(control, text) {
    const field = control.closest(".field") || control.parentNode;
    let note = one(".wrong", field);
    if (!note && !text) { return; }
    if (!note) {
      note = document.createElement("span");
      note.className = "wrong";
      note.id = "wrong-" + all(".wrong").length;
      field.append(note);
    }
    write(note, text);
    const marked = control.type === "radio" ? all("input", field) : [control];
    marked.forEach((each) => {
      const told = (each.getAttribute("aria-describedby") || "").split(" ").filter((id) => id && id !== note.id);
      if (text) { told.push(note.id); each.setAttribute("aria-invalid", "true"); } else { each.removeAttribute("aria-invalid"); }
      if (told.length) { each.setAttribute("aria-describedby", told.join(" ")); } else { each.removeAttribute("aria-describedby"); }
    });
  }

  // Complains of everything at once and leads to the first of it; says whether all is well.
  function sound(form) {
    let first = null;
    const seen = new Set();
    all("input, select, textarea", form).forEach((control) => {
      if (control.closest("[hidden]") || (control.type === "radio" && seen.has(control.name))) { return; }
      seen.add(control.name);
      const text = fault(control);
      complain(control, text);
      first = first || (text && control);
    });
    if (first) { first.focus(); }
    return !first;
  }

  // A complaint goes as soon as its cause does, and comes no sooner than asked for.
  function forgive(event) {
    const control = event.target;
    if (control.validity && control.getAttribute("aria-invalid")) { complain(control, fault(control)); }
  }

  // --- a product's page -----------------------------------------------------------------------------

  function product(form) {
    const shop = JSON.parse(form.dataset.offer);
    const priced = shop.list.products[0];
    if (!priced) { return; }
    const about = shop.shown[priced.sku];
    const names = core.within(priced, shop.language);
    const money = moneyIn(shop);
    const edited = /^#line=(\d+)$/.exec(location.hash);
    let at = edited ? Number(edited[1]) : -1;

    all('[data-order~="plain"]').forEach((plain) => plain.remove());
    form.hidden = false;
    all("[data-dates] input", form).forEach((input) => { input.disabled = start(input) < today(); });

    function start(input) { return input.dataset.start.slice(0, 16).replace("T", " "); }

    function value(field) {
      const picked = one("input:checked", field);
      const control = one("input:not([type=radio]), select, textarea", field);
      return picked ? picked.value : control ? control.value : "";
    }

    function wished() {
      const date = one("[data-dates] input:checked", form);
      return {
        sku: priced.sku,
        choices: all("[data-option]", form).map(value),
        answers: all("[data-question]", form).map(value),
        quantity: Number(value(one("[data-quantity]", form))) || 1,
        date: date ? start(date) : "",
      };
    }

    // What is not chosen yet is taken at its cheapest, and the price said to start there.
    function completed(wish) {
      const choices = wish.choices.map((choice, index) => {
        const option = priced.options[index];
        if (choice || !option.choices) { return choice; }
        let best = -1;
        option.choices.forEach((each, place) => {
          if (!each.sold_out && (best < 0 || each.surcharge < option.choices[best].surcharge)) { best = place; }
        });
        return best < 0 ? "" : names.options[index].choices[best];
      });
      const date = wish.date || ((priced.dates || [])[0] || { start: "" }).start;
      return Object.assign({}, wish, { choices, date });
    }

    function reckon() {
      const wish = wished();
      const full = completed(wish);
      const result = core.price(shop.list, [full], "pickup", shop.language, shop.words);
      const line = result.lines[0];
      const open = full.choices.some((choice, index) => choice !== wish.choices[index]);
      const said = (cents) => (cents === null || cents === undefined ? "" : open ? fill(words.from, { price: money(cents) }) : money(cents));
      row("unit", wish.quantity > 1 ? said(line.price) : "", form);
      row("sum", said(line.sum), form);
      row("base", about.base && line.price !== null ? baseOf(line.price) : "", form);
      row("deposit", result.deposit ? said(result.deposit) + (about.due ? ", " + fill(words.due, { when: about.due }) : "") : "", form);
    }

    function baseOf(cents) {
      const [times, by, unit] = about.base;
      return money(Math.floor((2 * cents * times + by) / (2 * by))) + " / " + unit;
    }

    let waiting = 0;
    function tell() {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        write(shown("said", form), fill(words.totalIs, { total: shown("sum", form).textContent }));
      }, 700);
    }

    function restore(line) {
      all("[data-option]", form).forEach((field, index) => put(field, line.choices[index]));
      all("[data-question]", form).forEach((field, index) => put(field, line.answers[index]));
      all("[data-dates] input", form).forEach((input) => { input.checked = start(input) === line.date; });
      put(one("[data-quantity]", form), String(line.quantity));
      write(order("add", form), words.update);
    }

    function put(field, text) {
      const radios = all("input[type=radio]", field);
      radios.forEach((radio) => { radio.checked = radio.value === text; });
      const control = one("input:not([type=radio]), select, textarea", field);
      if (control && text !== undefined) { control.value = text; }
    }

    function added(text) {
      const note = shown("added", form);
      const link = document.createElement("a");
      link.href = towards(form.dataset.list);
      link.className = "button button-quiet";
      link.textContent = words.toList;
      note.replaceChildren(text + " ", link);
    }

    form.addEventListener("input", (event) => { forgive(event); reckon(); tell(); });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!sound(form)) { write(shown("added", form), ""); return; }
      const list = load().slice();
      const wish = wished();
      const price = core.price(shop.list, [wish], "", shop.language, shop.words).lines[0].price;
      const line = Object.assign(wish, { title: names.title, price });
      if (list[at] && list[at].sku === priced.sku) {
        list[at] = line;
      } else {
        const same = list.find((each) => alike(Object.assign({}, each, { quantity: 1 }), Object.assign({}, line, { quantity: 1 })));
        if (priced.unique && list.some((each) => each.sku === priced.sku)) { added(words.only); return; }
        if (same) { same.quantity += line.quantity; same.price = price; } else { list.push(line); }
      }
      save(list);
      added(fill(words.added, { name: names.title }));
    });
    const line = load()[at];
    if (line && line.sku === priced.sku) { restore(line); } else { at = -1; }
    reckon();
  }

  // --- the order page -------------------------------------------------------------------------------

  function desk(root, shop, letter) {
    const form = order("customer", root);
    const money = moneyIn(shop);
    const bySku = {};
    shop.list.products.forEach((each) => { bySku[each.sku] = each; });
    const sheets = {};
    all("[data-mode]", root).forEach((place) => { sheets[place.dataset.mode] = { place, code: "", sent: "" }; });
    let list = letter ? [] : load();

    const names = (sku) => core.within(bySku[sku], shop.language);
    const field = (name) => form.elements[name];
    const typed = (name) => (field(name) ? field(name).value.trim() : "");
    const say = (text) => write(shown("said"), text);

    // --- lines

    function draw() {
      const lines = one("[data-lines]", root);
      if (lines) { lines.replaceChildren(...list.map(drawn)); }
      const filled = letter || list.length > 0;
      all("[data-filled]", root).forEach((part) => { part.hidden = !filled; });
      all("[data-empty]", root).forEach((part) => { part.hidden = filled; });
      reckon();
    }

    function drawn(each, index) {
      const item = one("template[data-line]", root).content.firstElementChild.cloneNode(true);
      const about = shop.shown[each.sku];
      const rule = bySku[each.sku];
      const title = rule ? names(each.sku).title : each.title || each.sku;
      const link = shown("name", item);
      const change = shown("change", item);
      write(link, title);
      write(shown("of", item), " " + title);
      if (about) {
        link.href = page(root.dataset.root + about.at.slice(1));
        change.href = link.href + "#line=" + index;
      } else { change.remove(); }
      const many = one('[data-do="quantity"]', item);
      const bounds = rule ? core.bounds(rule) : { most: 1 };
      many.min = bounds.least;
      many.max = bounds.most;
      many.step = bounds.step;
      many.value = each.quantity;
      many.closest(".line-many").hidden = bounds.most === 1;
      many.addEventListener("change", () => {
        complain(many, fault(many));
        if (many.validity.valid) { list[index].quantity = Number(many.value); save(list); reckon(); tell(); }
      });
      one('[data-do="remove"]', item).addEventListener("click", () => {
        list.splice(index, 1);
        save(list);
        draw();
        one("h2", order("list", root)).focus();
        say(fill(words.removed, { name: title }));
      });
      return item;
    }

    const told = (line) => [
      ...(line.date ? [day(line.date)] : []),
      ...line.chosen.map((each) => each.join(": ")),
      ...line.answers.map((each) => each.join(" ")),
    ];

    function day(text) {
      const [year, month, date, hour, minute] = text.split(/\D/).map(Number);
      const style = { dateStyle: "long", timeZone: "UTC" };
      if (hour !== undefined) { style.timeStyle = "short"; }
      return new Intl.DateTimeFormat(shop.language, style).format(Date.UTC(year, month - 1, date, hour || 0, minute || 0));
    }

    // --- figures

    function place() {
      const goods = list.some((each) => bySku[each.sku] && (bySku[each.sku].kind || "goods") === "goods");
      if (!goods) { return ""; }
      const way = one('input[name="way"]:checked', form);
      return way && way.value === "pickup" ? "pickup" : typed("country");
    }

    function needs(to) {
      const sent = to && to !== "pickup";
      all("[data-goods]", form).forEach((part) => { part.hidden = !to; });
      all("[data-address] input", form).forEach((input) => {
        input.required = Boolean(sent) && sheets.order && !sheets.order.place.hidden;
        const mark = one("small", input.parentNode);
        if (mark) { mark.hidden = input.required; }
      });
    }

    function reckon() {
      const to = place();
      Object.keys(sheets).forEach((mode) => {
        const at = list.map((each, index) => index).filter((index) => {
          const rule = bySku[list[index].sku];
          return rule && rule.mode === mode;
        });
        const sheet = sheets[mode];
        sheet.place.hidden = !letter && !at.length;
        if (!sheet.place.hidden) { letter ? compose(sheet, mode, null, "") : declare(sheet, mode, at, to); }
      });
      needs(to);
      const gone = one("[data-lines]", root);
      if (gone) { all(".line", gone).forEach((item, index) => { if (!bySku[list[index].sku]) { note(item, words.gone); } }); }
      const both = one("[data-both]", root);
      if (both) { both.hidden = Object.values(sheets).filter((sheet) => !sheet.place.hidden).length < 2; }
      progress();
    }

    function note(item, text) {
      const place = shown("note", item);
      place.hidden = !text;
      write(place, text);
    }

    function declare(sheet, mode, at, to) {
      const result = core.price(shop.list, at.map((index) => wishOf(list[index])), to, shop.language, shop.words);
      sheet.flaws = result.flaws;
      at.forEach((index, place) => figures(index, result.lines[place], result.flaws.filter((flaw) => flaw.position === place + 1)));
      receipt(sheet.place, result, at, to);
      compose(sheet, mode, result, to);
    }

    function figures(index, line, flaws) {
      const item = all(".line", root)[index];
      const each = list[index];
      items(shown("chosen", item), told(line));
      write(shown("sum", item), line.sum === null ? words.unpriced : money(line.sum));
      write(shown("each", item), line.sum !== null && each.quantity > 1 ? fill(words.each, { price: money(line.price) }) : "");
      const own = flaws.filter((flaw) => flaw.part !== "to");
      const changed = each.price !== null && line.price !== null && each.price !== line.price;
      note(item, flaws.length > own.length ? words.notThere : own.length ? words.again
        : changed ? fill(words.changed, { old: money(each.price), new: money(line.price) }) : "");
    }

    function receipt(part, result, at, to) {
      const rows = one("[data-rows]", part);
      const model = one("template[data-row-line]", part).content.firstElementChild;
      rows.replaceChildren(...result.lines.map((line) => {
        const item = model.cloneNode(true);
        write(shown("name", item), line.quantity + " × " + line.title);
        write(shown("chosen", item), told(line).concat(line.price !== null && line.quantity > 1 ? [fill(words.each, { price: money(line.price) })] : []).join(" · "));
        write(shown("sum", item), line.sum === null ? words.unpriced : money(line.sum));
        return item;
      }));
      const skus = Array.from(new Set(at.map((index) => list[index].sku)));
      const goods = result.shipping !== null && to;
      row("shipping", goods ? (result.shipping ? money(result.shipping) : words.free) : "", part);
      write(shown("to-place", part), goods ? placed(to) : "");
      row("total", result.total === null ? "" : money(result.total), part);
      row("open", result.total === null && !result.flaws.length ? "." : "", part);
      row("deposit", result.deposit ? money(result.deposit) + due(skus) : "", part);
      row("payment", paid(), part);
      row("delivery", grouped(skus, (about) => (about.delivery ? [about.delivery] : [])), part);
      row("withdrawal", grouped(skus, (about) => (about.withdrawal ? [about.withdrawal] : [])), part);
      row("ladder", grouped(skus, (about) => about.ladder), part);
    }

    // What holds for all is said once, what differs by product.
    function grouped(skus, of) {
      const known = skus.filter((sku) => shop.shown[sku]);
      const found = new Map();
      known.forEach((sku) => {
        const texts = of(shop.shown[sku]);
        const key = texts.join("\n");
        if (key) { found.set(key, (found.get(key) || []).concat(names(sku).title)); }
      });
      if (found.size === 1 && found.values().next().value.length === known.length) { return found.keys().next().value.split("\n"); }
      return Array.from(found, ([key, titles]) => titles.join(", ") + ": " + key.split("\n").join("; "));
    }

    function due(skus) {
      const days = Array.from(new Set(skus.map((sku) => (shop.shown[sku] || {}).due).filter(Boolean)));
      return days.length ? ", " + fill(words.due, { when: days.join(" / ") }) : "";
    }

    function placed(to) {
      const mark = to === "pickup" ? one('input[value="pickup"] + span', form) : field("country").selectedOptions[0];
      return mark ? mark.textContent : to;
    }

    function paid() {
      const ways = all('input[name="payment"]', form);
      const picked = ways.find((way) => way.checked) || ways[0];
      return picked ? picked.value : "";
    }

    // --- the text

    function compose(sheet, mode, result, to) {
      const part = sheet.place;
      const customer = {
        name: typed("name"), street: typed("street-address"), postcode: typed("postal-code"), city: typed("city"),
        country: typed("street-address") || to !== "pickup" ? typed("country") : "", email: typed("email"), phone: typed("tel"),
      };
      const cost = result || { lines: [], shipping: null, total: null, deposit: null };
      const declared = core.order({
        mode, language: shop.language, day: today(), site: shop.site, to, customer, message: typed("message"),
        payment: letter ? "" : paid(), terms: letter ? null : shop.terms, prices: shop.prices || "",
        currency: shop.list.currency, lines: cost.lines, shipping: cost.shipping, total: cost.total, deposit: cost.deposit,
      });
      row("who", [customer.name, customer.street, [customer.postcode, customer.city].filter(Boolean).join(" "), customer.email].filter(Boolean).join(", "), part);
      // A code belongs to one content: what was sent under it is never changed.
      const content = JSON.stringify(declared);
      if (!sheet.code || (sheet.sent && sheet.sent !== content)) { sheet.code = core.code(); sheet.sent = ""; }
      sheet.content = content;
      declared.code = sheet.code;
      const text = core.sheet(declared, shop.words);
      const subject = one(".receipt h3", part).dataset.subject + " " + sheet.code;
      const link = core.link(root.dataset.to, subject, declared, shop.words);
      write(order("sheet", part), text);
      write(shown("subject", part), subject);
      const short = shown("short", part);
      if (short) { short.hidden = link.whole; }
      all('[data-order~="mail"]', part).forEach((each) => { each.href = link.href; });
      const brief = encodeURIComponent(core.compact(declared, shop.words));
      const chat = order("whatsapp", part);
      if (chat) { chat.href = chat.dataset.base + "?text=" + brief; }
      const sms = order("sms", part);
      if (sms) { sms.href = sms.dataset.base.replace("tel:", "sms:") + "?body=" + brief; }
      const posted = { subject, sheet: text, email: customer.email, seconds: String(Math.round((Date.now() - begun) / 1000)) };
      all("[data-post]", part).forEach((input) => { input.value = posted[input.dataset.post]; });
    }

    function flawed(sheet) { return Boolean(sheet.flaws && sheet.flaws.length); }

    function progress() {
      const fine = { what: list.length > 0 && !Object.values(sheets).some((sheet) => !sheet.place.hidden && flawed(sheet)) };
      fine.who = fine.what && all("input, select, textarea", form).every((control) => control.closest("[hidden]") || control.validity.valid);
      const steps = ["what", "who", "check"];
      const now = steps.find((step) => !fine[step]);
      all("[data-step]", root).forEach((link) => {
        link.classList.toggle("done", Boolean(fine[link.dataset.step]));
        if (link.dataset.step === now) { link.setAttribute("aria-current", "step"); } else { link.removeAttribute("aria-current"); }
      });
    }

    // --- sending

    // Only a declaration that says everything may leave.
    function ready(sheet) {
      const well = sound(form);
      const place = shown("wrong", sheet.place);
      write(place, "");
      if (!well || flawed(sheet)) {
        write(place, words.wrong);
        if (well) { one(".line-note:not([hidden])", root).scrollIntoView({ block: "center" }); }
        return false;
      }
      sheet.sent = sheet.content;
      one("[data-box]", sheet.place).open = true;
      all("[data-sent-box]", root).forEach((box) => { box.hidden = false; });
      return true;
    }

    function select(element) {
      const range = document.createRange();
      range.selectNodeContents(element);
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
    }

    function copy(sheet) {
      const text = order("sheet", sheet.place);
      const done = () => say(words.copied);
      const byHand = () => { select(text); say(words.copyByHand); };
      if (navigator.clipboard && window.isSecureContext) {
        navigator.clipboard.writeText(text.textContent).then(done, byHand);
        return;
      }
      select(text);
      let worked = false;
      try { worked = document.execCommand("copy"); } catch (refused) { /* by hand then */ }
      if (worked) { done(); } else { byHand(); }
    }

    function store(sheet) {
      const text = order("sheet", sheet.place).textContent.replace(/\n/g, "\r\n");
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
      link.download = sheet.code + ".txt";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    }

    function print(sheet) {
      root.dataset.printing = sheet.place.dataset.mode;
      window.print();
    }

    const acts = {
      copy, print, save: store,
      share: (sheet) => navigator.share({ title: shown("subject", sheet.place).textContent, text: order("sheet", sheet.place).textContent }).catch(() => {}),
    };

    Object.values(sheets).forEach((sheet) => {
      const can = one("[data-can-share]", sheet.place);
      if (can) { can.hidden = !navigator.share; }
      Object.keys(acts).forEach((name) => {
        const button = order(name, sheet.place);
        if (button) { button.addEventListener("click", () => { if (ready(sheet)) { acts[name](sheet); } }); }
      });
      ["mail", "whatsapp", "sms"].forEach((name) => all('[data-order~="' + name + '"]', sheet.place).forEach((link) => {
        link.addEventListener("click", (event) => { if (!ready(sheet)) { event.preventDefault(); } });
      }));
      const sender = one("[data-sender]", sheet.place);
      if (sender) { sender.addEventListener("submit", (event) => { reckon(); if (!ready(sheet)) { event.preventDefault(); } }); }
    });

    let waiting = 0;
    function tell() {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const totals = all('[data-mode]:not([hidden]) [data-row="total"]:not([hidden]) dd', root).map((cell) => cell.textContent);
        if (totals.length) { say(fill(words.totalIs, { total: totals.join(" + ") })); }
      }, 700);
    }

    form.addEventListener("input", (event) => {
      forgive(event);
      reckon();
      if (["way", "country"].includes(event.target.name)) { tell(); }
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    all('[data-order~="sent"]', root).forEach((button) => button.addEventListener("click", () => {
      list = [];
      save(list);
      draw();
      button.closest("[data-sent-box]").hidden = true;
      one("h2", order("list", root)).focus();
      say(words.emptied);
    }));
    window.addEventListener("afterprint", () => { delete root.dataset.printing; });
    if (!letter) {
      window.addEventListener("storage", (event) => { if (event.key === KEY || event.key === null) { list = load(); count(); draw(); } });
    }
    root.hidden = false;
    draw();
  }

  function begin() {
    load();
    carried();
    count();
    all('form[data-order~="form"][data-offer]').forEach(product);
    all('[data-order~="desk"]').forEach((root) => {
      const letter = root.dataset.offer;
      all('[data-order~="plain"]').forEach((plain) => plain.remove());
      const shop = letter ? JSON.parse(letter) : window.handschlagShop;
      if (shop) { desk(root, shop, Boolean(letter)); }
    });
    window.addEventListener("pageshow", (event) => { if (event.persisted) { location.reload(); } });
    window.addEventListener("storage", () => { load(); count(); });
  }

  if (document.readyState === "complete") { begin(); } else { document.addEventListener("DOMContentLoaded", begin); }
})();
