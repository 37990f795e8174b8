// The order page, and the letter without a product.

function desk(root, shop, letter) {
  const { money, cost, names, bounds, day } = open(shop);
  const form = order("customer", root);
  const rules = {};
  shop.list.products.forEach((each) => { rules[each.sku] = each; });
  const sheets = all("[data-mode]", root).map((place) => ({ place, mode: place.dataset.mode, code: "", sent: "", fine: letter }));
  const live = () => sheets.filter((sheet) => !sheet.place.hidden);
  let list = letter ? [] : load();

  const typed = (name) => ((form.elements[name] || {}).value || "").trim();
  let silence = 0;
  function say(text) {
    write(shown("said"), text);
    clearTimeout(silence);
    silence = setTimeout(() => write(shown("said"), ""), 6000);
  }

  // --- lines

  function draw() {
    const full = letter || list.length > 0;
    if (!letter) data("lines", root).replaceChildren(...list.map(drawn));
    all("[data-filled]", root).forEach((part) => { part.hidden = !full; });
    all("[data-empty]", root).forEach((part) => { part.hidden = full; });
    reckon();
  }

  function drawn(each, index) {
    const item = one("template[data-line]", root).content.firstElementChild.cloneNode(true);
    const rule = rules[each.sku], about = shop.shown[each.sku];
    const title = rule ? names(rule).title : each.title;
    const link = shown("name", item), change = shown("change", item), many = one("input", item);
    write(link, title);
    write(shown("of", item), " " + title);
    if (about) {
      link.href = page(root.dataset.root + about.at.slice(1));
      change.href = link.href + "#line=" + index;
    } else change.remove();
    limit(many, rule ? bounds(rule, each.date) : { most: 1 });
    many.value = each.quantity;
    on(many, "change", () => {
      complain(many, fault(many));
      each.quantity = Number(many.value);
      save(list);
      reckon();
      later(total);
    });
    on(data("remove", item), "click", () => {
      list.splice(index, 1);
      save(list);
      draw();
      one("h2", root).focus();
      say(fill(words.removed, { name: title }));
    });
    return item;
  }

  const told = (line) => [
    ...(line.date ? [day(line.date)] : []), ...line.chosen.map((pair) => pair.join(": ")), ...line.answers.map((pair) => pair.join(" ")),
  ];
  const each = (line) => (line.sum !== null && line.quantity > 1 ? fill(words.each, { price: money(line.price) }) : "");
  const sum = (line) => (line.sum === null ? words.unpriced : money(line.sum));

  // --- figures

  const goods = () => list.some((line) => rules[line.sku] && (rules[line.sku].kind || "goods") === "goods");

  function place() {
    const way = one("[name=way]:checked", form);
    return !goods() ? "" : way && way.value === "pickup" ? "pickup" : typed("country");
  }

  function reckon() {
    const to = place();
    sheets.forEach((sheet) => {
      const at = Array.from(list.keys()).filter((index) => (rules[list[index].sku] || {}).mode === sheet.mode);
      sheet.place.hidden = !letter && !at.length;
      if (!sheet.place.hidden) compose(sheet, letter ? { lines: [], shipping: null, total: null, deposit: null } : declare(sheet, at, to), to);
    });
    list.forEach((line, index) => { if (!rules[line.sku]) note(index, words.gone); });
    const binding = live().some((sheet) => sheet.mode === "order");
    all("[data-goods]", form).forEach((part) => { part.hidden = !to; });
    all("[data-address] input", form).forEach((input) => {
      input.required = binding && Boolean(to) && to !== "pickup";
      one("small", input.parentNode).hidden = input.required;
    });
    all("[data-both]", root).forEach((part) => { part.hidden = live().length < 2; });
    progress();
  }

  function note(index, text) {
    const place = all("[data-show=note]", root)[index];
    place.hidden = !text;
    write(place, text);
  }

  function declare(sheet, at, to) {
    const result = cost(at.map((index) => wishOf(list[index])), to);
    sheet.fine = !result.flaws.length;
    at.forEach((index, position) => {
      const line = result.lines[position], item = all(".line", root)[index], seen = list[index].price;
      const flaws = result.flaws.filter((flaw) => flaw.position === position + 1);
      const past = line.date && line.date < today();
      if (past) sheet.fine = false;
      items(shown("chosen", item), told(line));
      write(shown("sum", item), sum(line));
      write(shown("each", item), each(line));
      note(index, past || flaws.some((flaw) => flaw.part !== "to") ? words.again : flaws.length ? words.notThere
        : seen !== null && line.price !== null && seen !== line.price ? fill(words.changed, { old: money(seen), new: money(line.price) }) : "");
    });
    receipt(sheet.place, result, at, to);
    return result;
  }

  function receipt(part, result, at, to) {
    const model = one("template[data-row-line]", part).content.firstElementChild;
    data("rows", part).replaceChildren(...result.lines.map((line) => {
      const item = model.cloneNode(true);
      write(shown("name", item), line.quantity + " × " + line.title);
      write(shown("chosen", item), told(line).concat(each(line) || []).join(" · "));
      write(shown("sum", item), sum(line));
      return item;
    }));
    const skus = Array.from(new Set(at.map((index) => list[index].sku))).filter((sku) => shop.shown[sku]);
    const dues = new Set(skus.map((sku) => shop.shown[sku].due).filter(Boolean));
    const sent = to && result.shipping !== null;
    row("shipping", sent ? (result.shipping ? money(result.shipping) : words.free) : "", part);
    write(shown("to-place", part), sent ? placed(to) : "");
    row("total", result.total === null ? "" : money(result.total), part);
    row("open", result.total === null ? " " : "", part);
    row("deposit", result.deposit ? money(result.deposit) + (dues.size ? ", " + fill(words.due, { when: Array.from(dues).join(" / ") }) : "") : "", part);
    row("payment", typed("payment"), part);
    row("delivery", grouped(skus, (about) => [about.delivery]), part);
    row("withdrawal", grouped(skus, (about) => [about.withdrawal || words.right || ""]), part);
    row("ladder", grouped(skus, (about) => about.ladder), part);
  }

  // What holds for all is said once; what differs, by product.
  function grouped(skus, of) {
    const found = new Map();
    skus.forEach((sku) => {
      const key = of(shop.shown[sku]).join("; ");
      if (key) found.set(key, (found.get(key) || []).concat(names(rules[sku]).title));
    });
    const [first] = found;
    return found.size === 1 && first[1].length === skus.length ? of(shop.shown[skus[0]])
      : Array.from(found, (pair) => pair[1].join(", ") + ": " + pair[0]);
  }

  const placed = (to) => (to === "pickup" ? one("[value=pickup] + span", form) : form.elements.country.selectedOptions[0]).textContent;

  // --- the text

  function compose(sheet, result, to) {
    const part = sheet.place;
    const customer = {
      name: typed("name"), street: typed("street-address"), postcode: typed("postal-code"), city: typed("city"),
      country: typed("street-address") || (to && to !== "pickup") ? typed("country") : "", email: typed("email"), phone: typed("tel"),
    };
    row("who", [customer.name, customer.street, (customer.postcode + " " + customer.city).trim(), customer.email].filter(Boolean).join(", "), part);
    const declared = core.order({
      mode: sheet.mode, language: shop.language, day: today(), site: shop.site, to, customer, message: typed("message"),
      payment: typed("payment"), terms: letter ? null : shop.terms, prices: shop.prices || "", currency: shop.list.currency,
      lines: result.lines, shipping: result.shipping, total: result.total, deposit: result.deposit,
    });
    // A code belongs to one content: what may have left under it is never changed.
    sheet.content = JSON.stringify(declared);
    if (!sheet.code || (sheet.sent && sheet.sent !== sheet.content)) Object.assign(sheet, { code: core.code(), sent: "" });
    declared.code = sheet.code;
    const text = core.sheet(declared, shop.words);
    const subject = one("h3", part).dataset.subject + " " + sheet.code;
    const link = core.link(root.dataset.to, subject, declared, shop.words);
    const brief = encodeURIComponent(core.compact(declared, shop.words));
    write(order("sheet", part), text);
    write(shown("subject", part), subject);
    shown("short", part).hidden = link.whole;
    all("a[data-order]", part).forEach((each) => { each.href = each.dataset.base ? each.dataset.base + brief : link.href; });
    const posted = { subject, sheet: text, email: customer.email, name: customer.name, seconds: Math.round((Date.now() - begun) / 1000) };
    all("[data-post]", part).forEach((input) => { input.value = posted[input.dataset.post]; });
  }

  function progress() {
    const what = list.length > 0 && live().every((sheet) => sheet.fine);
    const fine = [what, what && controls(form).every((control) => control.validity.valid), false];
    all("[data-step]", root).forEach((link, index) => {
      link.classList.toggle("done", fine[index]);
      link.setAttribute("aria-current", fine.indexOf(false) === index ? "step" : "false");
    });
  }

  // --- sending

  // Only a declaration that says everything may leave.
  function ready(sheet) {
    const well = sound(form) && sheet.fine;
    write(shown("wrong", sheet.place), well ? "" : words.wrong);
    if (!sheet.fine) one(".line:has([data-show=note]:not([hidden])) a", root).focus();
    if (well) {
      sheet.sent = sheet.content;
      one("details", sheet.place).open = true;
      all("[data-sent-box]", root).forEach((box) => { box.hidden = false; });
    }
    return well;
  }

  // Without a clipboard, as on plain http, the text is selected and copied the old way or by hand.
  function copy(text) {
    const byHand = () => {
      getSelection().selectAllChildren(text);
      say(document.execCommand("copy") ? words.copied : words.copyByHand);
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text.textContent).then(() => say(words.copied), byHand); else byHand();
  }

  function store(text, sheet) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text.textContent.replace(/\n/g, "\r\n")]));
    link.download = sheet.code + ".txt";
    link.click();
  }

  const acts = {
    copy, save: store,
    share: (text) => navigator.share({ text: text.textContent }).catch(() => {}),
    print(text, sheet) {
      root.dataset.printing = sheet.mode;
      window.print();
    },
  };

  sheets.forEach((sheet) => {
    all("[data-can-share]", sheet.place).forEach((item) => { item.hidden = !navigator.share; });
    all("button[data-order]", sheet.place).forEach((button) => {
      const act = acts[button.dataset.order];
      if (act) on(button, "click", () => ready(sheet) && act(order("sheet", sheet.place), sheet));
    });
    const leave = (event) => {
      reckon();
      if (!ready(sheet)) event.preventDefault();
    };
    all("a[data-order]", sheet.place).forEach((link) => on(link, "click", leave));
    on(data("sender", sheet.place), "submit", leave);
  });

  function total() {
    const totals = live().map((sheet) => shown("total", sheet.place).textContent).filter(Boolean);
    if (totals[0]) say(fill(words.totalIs, { total: totals.join(" + ") }));
  }

  on(form, "input", (event) => {
    forgive(event);
    reckon();
    if (/way|country/.test(event.target.name)) later(total);
  });
  on(form, "submit", (event) => event.preventDefault());
  on(order("sent", root), "click", () => {
    list = [];
    save(list);
    draw();
    one("h2", root).focus();
    say(words.emptied);
  });
  on(window, "afterprint", () => { delete root.dataset.printing; });
  on(window, "storage", () => {
    if (!letter) list = kept;
    draw();
  });
  all('[data-order~="plain"]').forEach((plain) => plain.remove());
  root.hidden = false;
  draw();
}

whenReady(() => all('[data-order~="desk"]').forEach((root) => {
  const letter = root.dataset.offer;
  const shop = letter ? JSON.parse(letter) : window.handschlagShop;
  if (shop) desk(root, shop, Boolean(letter));
}));
