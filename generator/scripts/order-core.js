/* What an order costs, and the sheet that carries it: the same rules as generator/trade, in whole
   numbers.  Shared vectors hold the two together.  One global name; nothing is asked of anybody. */
(function (root) {
  "use strict";

  /* --- texts: trade/normal.py --- */

  var QUOTES = /[“”„‟«»″〝〞＂]/g;
  var APOSTROPHES = /[‘’‚‛′´ʼ＇]/g;
  var HIDDEN = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\uffff\ud800-\udfff]/gu;
  var SPACE = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
  var OWN = { "[": "(", "]": ")", "|": "/", "<": "‹", ">": "›" };

  function even(text) {
    return text.replace(HIDDEN, "").normalize("NFC").replace(QUOTES, '"').replace(APOSTROPHES, "'")
      .replace(SPACE, " ").normalize("NFC").replace(/^ | $/g, "");
  }

  function normal(text, limit) {
    text = even(String(text || "").replace(/[[\]|<>]/g, sign => OWN[sign]))
      .replace(/^[ \u0300-\u036f]+/, "");
    limit = limit || 2000;
    return (text.length > limit ? Array.from(text).slice(0, limit).join("") : text).replace(/ +$/, "");
  }

  function short(text) { return normal(text, 200); }

  function name(text) { return short(text.replace(/=/g, ":")); }

  function numberName(text) { return normal(normal(text).replace(/[()=]/g, "-"), 60); }

  function folded(text) {
    return normal(text).replace(/[A-Z]+/g, signs => signs.toLowerCase());
  }

  /* --- figures: trade/figures.py --- */

  function readFigure(text) {
    var found = /^(-?)([0-9]{1,9})(?:[.,]([0-9]{1,3}))?$/.exec(text.trim());
    if (!found) return null;
    var value = found[2] * 1000 + +((found[3] || "") + "000").slice(0, 3);
    return found[1] ? 0 - value : value;
  }

  function written(value) {
    var size = Math.abs(value);
    var rest = String(1000 + size % 1000).slice(1).replace(/0+$/, "");
    return (value < 0 ? "-" : "") + Math.floor(size / 1000) + (rest && "." + rest);
  }

  function part(amount, of, whole) {
    var product = BigInt(amount) * BigInt(of), size = product < 0n ? -product : product;
    size = Number((2n * size + BigInt(whole)) / BigInt(2 * whole));
    return product < 0n ? 0 - size : size;
  }

  function money(cents) {
    return Math.floor(cents / 100) + "." + String(100 + cents % 100).slice(1);
  }

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

  /* --- the sheet: trade/checks.py, sheetfields.py, sheet.py --- */

  var SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

  function check(text, count) {
    var value = 0x811c9dc5;
    for (var sign of text) {
      if (sign !== " ") value = Math.imul(value ^ sign.codePointAt(0), 0x01000193);
    }
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    value ^= value >>> 16;
    var signs = "";
    for (var at = 0; at < count; at++) signs += SIGNS[(value >>> (5 * at)) & 31];
    return signs;
  }

  function said(span, words) {
    if (!span) return "";
    return (span.least < span.most ? span.least + "-" : "") + span.most + " " +
      words.units[span.unit][span.most === 1 ? 0 : 1];
  }

  function amount(cents, order) { return cents === null ? "" : money(cents) + " " + order.currency; }

  var HEAD = -3, COSTS = -2, CUSTOMER = -1, MESSAGE = 0;

  function fields(order, words) {
    var told = [];
    function tell(key, value, group, free) {
      if (value) told.push({ key: key, value: value, group: group, free: free });
    }
    tell(order.mode, order.code, HEAD);
    tell("day", order.day, HEAD);
    tell("site", order.site, HEAD);
    order.lines.forEach(function (line, index) {
      var at = index + 1;
      tell("line", line.title + " (" + line.sku + ")", at);
      line.chosen.forEach(function (pair) { tell("choice", pair.join(" = "), at); });
      tell("date", line.date, at);
      line.answers.forEach(function (pair) { tell("answer", pair.join(" = "), at, true); });
      tell("quantity", line.quantity + (line.price === null ? ""
        : " x " + money(line.price) + " = " + amount(line.sum, order)), at);
      tell("time", said(line.time, words), at);
    });
    tell("to", order.to === "pickup" ? words.pickup : order.to, COSTS);
    ["shipping", "total", "deposit"].forEach(function (key) { tell(key, amount(order[key], order), COSTS); });
    tell("payment", order.payment, COSTS);
    if (order.terms) tell("terms", order.terms.version + " (" + order.terms.fingerprint + ")", COSTS);
    tell("prices", order.prices, COSTS);
    CUSTOMERS.forEach(function (key) { tell(key, order.customer[key], CUSTOMER); });
    tell("message", order.message, MESSAGE, true);
    return told;
  }

  function counted(field) { return field.key + (field.key === "line" ? field.group : "") + ":" + field.value; }

  function label(field, words, brief) {
    return words.labels[field.key][brief ? 1 : 0] +
      (field.key === "line" ? (brief ? "" : " ") + field.group : "");
  }

  function opening(order, words) { return "[HS" + words.format + " " + order.language + "]"; }

  function closing(order, told, words) {
    var whole = [opening(order, words)].concat(told.map(counted)).join("\n");
    return "[" + told.length + "=" + check(whole, 6) + "]";
  }

  function sheet(order, words) {
    var told = fields(order, words), lines = [opening(order, words)], group = told[0].group;
    told.forEach(function (each) {
      if (each.group !== group && !(group === CUSTOMER && each.group === MESSAGE)) lines.push("");
      group = each.group;
      lines.push(label(each, words) + ": " + each.value + " [" + check(counted(each), 4) + "]");
    });
    return lines.concat("", words.ends + " " + closing(order, told, words)).join("\n");
  }

  function tight(field) {
    if (field.key === "choice" || field.key === "answer") return field.value.replace(" = ", "=");
    if (field.key === "quantity") return field.value.replace(" x ", "x").replace(" = ", "=");
    return field.key === "terms" ? field.value.replace(/ \(/g, "(") : field.value;
  }

  function layOut(order, told, words, note) {
    var text = "", at = 0;
    while (at < told.length) {
      var members = told.filter(each => each.group === told[at].group);
      text += members.map(each => label(each, words, true) + ":" + tight(each)).join("|") +
        "[" + check(members.map(counted).join("\n"), 4) + "]\n";
      at += members.length;
    }
    return opening(order, words) + text + note + closing(order, told, words);
  }

  function compact(order, words) { return layOut(order, fields(order, words), words, ""); }

  function encoded(text) {
    return encodeURIComponent(text.replace(/\n/g, "\r\n")).replace(/%(3A|2C|3B|2F|40)/g, decodeURIComponent);
  }

  function shortened(order, words, room) {
    var told = fields(order, words);
    var longest = told.map((_, at) => at).filter(at => told[at].free);
    longest.sort((a, b) => encoded(told[b].value).length - encoded(told[a].value).length || a - b);
    for (var count = 1; count <= longest.length; count++) {
      var shorter = told.map(function (each, at) {
        if (longest.indexOf(at) < 0 || longest.indexOf(at) >= count) return each;
        var ask = each.key === "answer" ? each.value.split(" = ", 1)[0] + " = " : "";
        return Object.assign({}, each, { value: ask + "[+]" });
      });
      var text = layOut(order, shorter, words, words.left_out + " ");
      if (encoded(text).length <= room) return text;
    }
    return words.left_out;
  }

  function link(to, subject, order, words, limit) {
    limit = limit || 1600;
    to = normal(to);
    var at = to.lastIndexOf("@");
    var start = "mailto:" + encoded(to.slice(0, at)) + "@" + encoded(to.slice(at + 1)) +
      "?subject=" + encoded(normal(subject, 120)) + "&body=";
    for (var text of [sheet(order, words), compact(order, words)]) {
      if (start.length + encoded(text).length <= limit) return { href: start + encoded(text), whole: true };
    }
    return { href: start + encoded(shortened(order, words, limit - start.length)), whole: false };
  }

  /* --- the order: trade/ordercode.py, normalorder.py --- */

  var CODES = "123456789ABCDEFGHJKMNPQRSTVWXYZ";
  var CUSTOMERS = ["name", "street", "postcode", "city", "country", "email", "phone"];

  function orderCode(numbers) {
    var signs = "", sum = 0;
    numbers.forEach(function (number, at) {
      signs += CODES[number % 31];
      sum += (at + 1) * (number % 31);
    });
    signs += CODES[sum % 31];
    return signs.slice(0, 3) + "-" + signs.slice(3, 6) + "-" + signs.slice(6);
  }

  function newCode() {
    var numbers = new Uint32Array(8);
    if (root.crypto && root.crypto.getRandomValues) root.crypto.getRandomValues(numbers);
    else numbers = numbers.map(() => Math.random() * 4294967296);
    return orderCode(Array.from(numbers));
  }

  function normalOrder(order) {
    var customer = {};
    CUSTOMERS.forEach(function (key) { customer[key] = short(order.customer[key]); });
    return Object.assign({}, order, {
      site: short(order.site), to: short(order.to), payment: short(order.payment), customer: customer,
      message: normal(order.message),
      lines: order.lines.map(function (line) {
        return Object.assign({}, line, {
          sku: numberName(line.sku), title: short(line.title) || numberName(line.sku), date: short(line.date),
          chosen: line.chosen.map(pair => [name(pair[0]), short(pair[1])]),
          answers: line.answers.map(pair => [name(pair[0]), normal(pair[1])])
            .filter(pair => pair[1])
        });
      })
    });
  }

  root.handschlag = Object.freeze({
    normal, folded, bounds, within, price, order: normalOrder, sheet, compact, link, encoded, code: newCode,
    codeOf: orderCode, money, span: said
  });
})(typeof globalThis === "object" ? globalThis : this);
