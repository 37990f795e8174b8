/* Texts and figures as orders hold them: the same rules as generator/trade, in whole numbers.  Shared
   vectors hold the two together.  One global name; nothing is asked of anybody. */

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

var core = window.handschlag = { normal, folded, money };
