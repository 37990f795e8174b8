// A product's page: the form that reckons along, and what it puts on the list.

function product(form) {
  const shop = JSON.parse(form.dataset.offer);
  const rule = shop.list.products[0];
  if (!rule) return;
  const { money, cost, names, bounds } = open(shop);
  const about = shop.shown[rule.sku], own = names(rule);
  const quantity = one("[data-quantity] input", form);
  const dates = all("[data-dates] input", form);
  const start = (input) => input.dataset.start.slice(0, 16).replace("T", " ");

  function value(field) {
    const control = one("input:checked, input:not([type=radio]), select, textarea", field);
    return control ? control.value : "";
  }

  function put(field, text) {
    all("input, select, textarea", field).forEach((control) => {
      if (control.type === "radio") control.checked = control.value === text; else control.value = text || "";
    });
  }

  const options = all("[data-option]", form), questions = all("[data-question]", form);

  function wished() {
    const date = dates.find((each) => each.checked);
    return {
      sku: rule.sku, choices: options.map(value), answers: questions.map(value),
      quantity: Number(quantity.value), date: date ? start(date) : "",
    };
  }

  // What is not chosen yet is taken at its cheapest, and the price said to start there.
  function cheapest(choice, at) {
    const choices = rule.options[at].choices;
    if (choice || !choices) return choice;
    const free = choices.filter((each) => !each.sold_out).sort((a, b) => a.surcharge - b.surcharge)[0];
    return free ? own.options[at].choices[choices.indexOf(free)] : "";
  }

  function reckon() {
    const wish = wished(), chosen = wish.choices.map(cheapest);
    limit(quantity, bounds(rule, wish.date));
    const result = cost([Object.assign({}, wish, { choices: chosen })], "pickup"), line = result.lines[0];
    const starts = chosen.join("|") !== wish.choices.join("|");
    const said = (cents) => (cents === null ? "" : starts ? fill(words.from, { price: money(cents) }) : money(cents));
    row("unit", wish.quantity > 1 ? said(line.price) : "", form);
    row("sum", said(line.sum), form);
    row("base", about.base && line.price ? money(Math.round(line.price * about.base[0] / about.base[1])) + " / " + about.base[2] : "", form);
    row("deposit", result.deposit ? said(result.deposit) + (about.due && ", " + fill(words.due, { when: about.due })) : "", form);
  }

  function added(text) {
    const link = document.createElement("a");
    link.href = towards(form.dataset.list);
    link.className = "button";
    link.textContent = words.toList;
    shown("added", form).replaceChildren(text + " ", link);
  }

  function keep() {
    const list = load().slice(), wish = wished();
    const line = Object.assign(wish, { title: own.title, price: cost([wish], "").lines[0].price });
    const kind = (each) => JSON.stringify(Object.assign(wishOf(each), { quantity: 0 }));
    const same = list.findIndex((each, index) => index !== at && kind(each) === kind(line));
    if (at >= 0) list[at] = line;
    else if (rule.unique && list.some((each) => each.sku === rule.sku)) return words.only;
    else if (same >= 0) {
      line.quantity = Math.min(line.quantity + list[same].quantity, bounds(rule, line.date).most);
      list[same] = line;
    } else list.push(line);
    save(list);
    return fill(words.added, { name: own.title });
  }

  const edited = Number((/^#line=(\d+)$/.exec(location.hash) || [0, -1])[1]);
  const before = load()[edited];
  const at = before && before.sku === rule.sku ? edited : -1;
  if (at >= 0) {
    options.forEach((field, index) => put(field, before.choices[index]));
    questions.forEach((field, index) => put(field, before.answers[index]));
    dates.forEach((input) => { input.checked = start(input) === before.date; });
    quantity.value = before.quantity;
    write(order("add", form), words.update);
  }
  on(form, "input", (event) => {
    forgive(event);
    reckon();
    later(() => write(shown("said", form), fill(words.totalIs, { total: shown("sum", form).textContent })));
  });
  on(form, "submit", (event) => {
    event.preventDefault();
    if (sound(form)) added(keep()); else write(shown("added", form), "");
  });
  all('[data-order~="plain"]').forEach((plain) => plain.remove());
  all("[data-wish]").forEach((head) => write(head, head.dataset.wish));
  dates.forEach((input) => { input.disabled = input.disabled || start(input) < today(); });
  form.hidden = false;
  reckon();
}

whenReady(() => all('form[data-order~="form"][data-offer]').forEach(product));
