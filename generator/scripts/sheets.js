/* The sheet that carries an order, whole, compact or in a link. */

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
  if (window.crypto && window.crypto.getRandomValues) window.crypto.getRandomValues(numbers);
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

Object.assign(core, { order: normalOrder, sheet, compact, link, encoded, code: newCode, codeOf: orderCode, span: said });
