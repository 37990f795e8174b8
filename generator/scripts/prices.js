/* What an order costs, from the price list and the visitor's wishes. */

/* --- choices and answers: trade/answering.py --- */

function within(product, language) {
  return product.words.find(each => each.language === language) || product.words[0];
}

function among(wanted, tongues) {
  for (var labels of tongues) {
    var found = (labels || []).findIndex(label => folded(label) === wanted);
    if (found >= 0) return found;
  }
  return -1;
}

function figure(text, unit) {
  var said = normal(text);
  unit = normal(unit);
  if (unit && folded(said).endsWith(folded(unit))) said = said.slice(0, -unit.length).trimEnd();
  return readFigure(said);
}

function decide(product, at, wish, words) {
  var option = (product.options || [])[at], own = words.options[at];
  if (option.measure) return measured(option.measure, own, wish);
  if (!folded(wish)) return { wrong: ["choice-missing", { name: own.name }] };
  var found = among(folded(wish), [words].concat(product.words).map(each => each.options[at].choices));
  var facts = { choice: normal(wish), name: own.name };
  if (found < 0) return { wrong: ["choice-unknown", facts] };
  if (option.choices[found].sold_out) return { wrong: ["choice-sold-out", facts] };
  return {
    chosen: [name(own.name), short(own.choices[found])], surcharge: option.choices[found].surcharge
  };
}

function measured(measure, own, wish) {
  if (!normal(wish)) return { wrong: ["measure-missing", { name: own.name }] };
  var value = figure(wish, own.unit);
  if (value === null) return { wrong: ["measure-unreadable", { choice: normal(wish), name: own.name }] };
  var least = readFigure(measure.least), most = readFigure(measure.most), step = readFigure(measure.step);
  if (value < least || value > most || (step > 0 && (value - least) % step)) {
    return { wrong: ["measure-outside", {
      choice: written(value), name: own.name, least: written(least), most: written(most), step: written(step)
    }] };
  }
  return {
    chosen: [name(own.name), short(written(value) + " " + (own.unit || ""))],
    surcharge: part(measure.price_per_unit, value, 1000)
  };
}

function isDay(text) {
  var found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!found || found[1] === "0000") return false;
  var day = new Date(text + "T00:00:00Z");
  return !isNaN(day) && day.toISOString().slice(0, 10) === text;
}

function answer(rule, own, wish, words) {
  var said = normal(wish, rule.kind === "long-text" ? 2000 : 300);
  if (!said) return { wrong: rule.required ? ["answer-missing", { name: own.ask }] : null };
  var code, read = said, found;
  if (rule.kind === "number") {
    code = "answer-no-number";
    found = figure(said, own.unit);
    read = found === null ? "" : normal(written(found) + " " + (own.unit || ""));
  } else if (rule.kind === "date") {
    code = "answer-no-date";
    read = isDay(said) ? said : "";
  } else if (rule.kind === "choice") {
    code = "answer-unknown";
    found = among(folded(said), [own.choices]);
    read = found < 0 ? "" : normal(own.choices[found]);
  } else if (rule.kind === "yes-no") {
    code = "answer-unclear";
    found = folded(said);
    read = found === "no" || found === folded(words.no) ? words.no
      : found === "yes" || found === folded(words.yes) ? words.yes : "";
  }
  return read ? { answer: [name(own.ask), read] } : { wrong: [code, { answer: said, name: own.ask }] };
}

function wrongDate(product, words, wish) {
  if (!product.dates) return null;
  if (!normal(wish)) return ["date-missing", { name: words.title }];
  return product.dates.some(each => each.start === normal(wish)) ? null
    : ["date-unknown", { date: normal(wish), name: words.title }];
}

function bounds(product) {
  var allowed = (!product.unique && product.quantity) || {};
  return {
    least: allowed.least === undefined ? 1 : allowed.least,
    most: product.unique ? 1 : Math.min(allowed.most || 9999, 9999),
    step: allowed.step || 1
  };
}

function wrongQuantity(product, quantity) {
  var allowed = bounds(product);
  if (quantity >= allowed.least && quantity <= allowed.most && (quantity - allowed.least) % allowed.step === 0) {
    return null;
  }
  return ["quantity-outside", {
    least: "" + allowed.least, most: "" + allowed.most, quantity: "" + quantity, step: "" + allowed.step
  }];
}

/* --- prices: trade/pricing.py, carriage.py, deposits.py --- */

function note(flaws, code, position, part, facts) {
  flaws.push({ code: code, position: position, part: part, facts: facts });
}

function priceLine(product, wish, language, words, position, flaws) {
  var own = within(product, language), surcharge = 0, before = flaws.length, chosen = [], answers = [];
  function doubt(wrong, where) { if (wrong) note(flaws, wrong[0], position, where, wrong[1]); }
  (product.options || []).forEach(function (_, at) {
    var made = decide(product, at, (wish.choices || [])[at] || "", own);
    doubt(made.wrong, "choice." + (at + 1));
    if (made.chosen) { chosen.push(made.chosen); surcharge += made.surcharge; }
  });
  var priced = product.price !== undefined && flaws.length === before;
  (product.questions || []).forEach(function (rule, at) {
    var given = answer(rule, own.questions[at], (wish.answers || [])[at] || "", words);
    doubt(given.wrong, "answer." + (at + 1));
    if (given.answer) answers.push(given.answer);
  });
  doubt(wrongDate(product, own, wish.date), "date");
  doubt(wrongQuantity(product, wish.quantity), "quantity");
  var price = priced ? Math.max(product.price + surcharge, 0) : null;
  return {
    sku: numberName(product.sku), title: short(own.title) || numberName(product.sku),
    quantity: wish.quantity, price: price, sum: priced ? price * wish.quantity : null, chosen: chosen,
    answers: answers, date: product.dates ? normal(wish.date) : "", time: product.delivery_time || null
  };
}

function price(prices, wishes, to, language, words) {
  var flaws = [], items = [], seen = {};
  wishes.forEach(function (wish, at) {
    var product = prices.products.find(each => each.sku === wish.sku);
    if (!product) {
      note(flaws, "product-unknown", at + 1, "sku", { sku: wish.sku });
      return;
    }
    items.push({
      position: at + 1, product: product, line: priceLine(product, wish, language, words, at + 1, flaws)
    });
  });
  items.forEach(function (item) {
    if (item.product.unique && seen["$" + item.product.sku]) {
      note(flaws, "unique-twice", item.position, "sku", { name: item.line.title });
    }
    seen["$" + item.product.sku] = true;
  });
  var goods = items.reduce((sum, item) => sum === null || item.line.sum === null ? null : sum + item.line.sum, 0);
  var shipping = carriage(prices, items, to, goods, flaws), owed = goods === null ? [] : dues(prices, items, goods);
  return {
    lines: items.map(item => item.line), goods: goods, shipping: shipping,
    total: goods === null || shipping === null ? null : goods + shipping,
    deposit: goods === null ? null : owed.reduce((sum, due) => sum + due.amount, 0),
    dues: owed, flaws: flaws
  };
}

function carriage(prices, items, to, goods, flaws) {
  var sent = items.filter(item => (item.product.kind || "goods") === "goods");
  if (!sent.length || (to === "pickup" && prices.pickup)) return goods === null ? null : 0;
  if (!to || to === "pickup") {
    note(flaws, to ? "no-pickup" : "place-missing", 0, "to", {});
    return null;
  }
  var weight = sent.reduce((sum, item) => sum + readFigure(item.product.weight || "0") * item.line.quantity, 0);
  var dearest = 0, before = flaws.length;
  sent.forEach(function (item) {
    var rate = (prices.shipping || []).find(each => each.to.includes(to) &&
        (each.up_to === undefined || weight <= readFigure(each.up_to)) &&
        (!each.shipping_class || each.shipping_class === item.product.shipping_class));
    if (item.product.pickup_only || !rate) {
      note(flaws, item.product.pickup_only ? "pickup-only" : "not-sent-there", item.position, "to", {
        name: item.line.title, place: to
      });
    } else if (rate.free_from === undefined || goods < rate.free_from) {
      dearest = Math.max(dearest, rate.price);
    }
  });
  return goods === null || flaws.length > before ? null : dearest;
}

function share(rule, total) {
  return rule.percent === undefined ? 0 : part(total, readFigure(rule.percent), 100000);
}

function dues(prices, items, goods) {
  var site = prices.deposit, usual = site && site.due, parts = [], others = [], found = [];
  items.forEach(function (item) {
    var rule = item.product.deposit, total = item.line.sum;
    if (!rule) { others.push(total); return; }
    parts.push([rule.due || usual, rule.start !== undefined && total < rule.start ? 0
      : rule.amount !== undefined ? Math.min(rule.amount * item.line.quantity, total) : share(rule, total)]);
  });
  if (site && (site.start === undefined || goods >= site.start)) {
    if (site.amount !== undefined) {
      parts.push([usual, Math.min(site.amount, others.reduce((a, b) => a + b, 0))]);
    } else others.forEach(function (total) { parts.push([usual, share(site, total)]); });
  }
  parts.forEach(function (each) {
    var due = each[0] || null, same = JSON.stringify(due);
    var known = found.find(one => JSON.stringify(one.due) === same);
    if (known) known.amount += each[1];
    else if (each[1]) found.push({ amount: each[1], due: due });
  });
  return found;
}

Object.assign(core, { bounds, within, price });
