// The list of products, narrowed and sorted in place. Its state stands in the address, so that the
// way back and a shared link find it again; without this script there is the whole list.

function filter(form) {
  const rest = one("template[data-rest]"), pages = data("pages"), said = shown("found", form);
  const first = all("[data-goods] [data-stock]"), grid = first[0].parentNode;
  const items = first.concat(rest ? all("[data-stock]", rest.content) : []);
  const name = (item) => one("h2, h3", item).textContent;
  const boxes = all("[name=stock]", form), from = form.elements.from, to = form.elements.to, sort = form.elements.sort;
  const cents = (input) => Math.round(Number(input.value.replace(",", ".")) * 100);
  const price = (item) => Number(item.dataset.price || NaN);
  const orders = {
    cheap: (a, b) => price(a) - price(b), dear: (a, b) => price(b) - price(a),
    name: (a, b) => name(a).localeCompare(name(b), tongue),
  };

  function fits(item, stock) {
    const costs = price(item);
    return (!stock.length || stock.includes(item.dataset.stock)) && (!from.value || costs >= cents(from)) && (!to.value || costs <= cents(to));
  }

  // What costs nothing yet comes after what has a price, whichever way it is sorted.
  function sorted(found) {
    const priced = found.filter((item) => sort.value === "name" || item.dataset.price);
    return priced.sort(orders[sort.value]).concat(found.filter((item) => !priced.includes(item)));
  }

  function state() {
    const kept = new URLSearchParams();
    const stock = boxes.filter((box) => box.checked).map((box) => box.value);
    if (stock.length) kept.set("stock", stock.join(","));
    [from, to, sort].forEach((input) => { if (input.value) kept.set(input.name, input.value); });
    return kept;
  }

  function restore() {
    const kept = new URLSearchParams(location.hash.slice(1)), stock = (kept.get("stock") || "").split(",");
    boxes.forEach((box) => { box.checked = stock.includes(box.value); });
    [from, to, sort].forEach((input) => { input.value = kept.get(input.name) || ""; });
    show();
  }

  function show() {
    const kept = state(), busy = Boolean(kept.toString());
    const stock = (kept.get("stock") || "").split(",").filter(Boolean);
    const found = items.filter((item) => fits(item, stock));
    grid.replaceChildren(...(busy ? sort.value ? sorted(found) : found : first));
    if (pages) pages.hidden = busy;
    form.elements.everything.hidden = !busy;
    write(said, busy ? fill(form.dataset[found.length ? "some" : "none"], { found: found.length, all: items.length }) : "");
    return kept;
  }

  function keep() {
    const kept = show().toString();
    history.replaceState(null, "", location.href.split("#")[0] + (kept ? "#" + kept : ""));
  }

  on(form, "input", keep);
  on(form, "submit", (event) => event.preventDefault());
  on(form.elements.everything, "click", () => {
    form.reset();
    keep();
    boxes.concat(from)[0].focus();
  });
  on(window, "hashchange", restore);
  form.hidden = false;
  restore();
  one("details", form).open = Boolean(state().toString()) || matchMedia("(min-width: 60rem)").matches;
}

whenReady(() => all("form[data-filter]").forEach(filter));
