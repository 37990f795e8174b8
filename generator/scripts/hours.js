// Whether somebody is there now, and when next; and notices that are over though nobody has built
// since. The page knows the hours (data-opening), this knows the time where the shop is.

// The clock of the shop: its day as a whole number, and the minutes since midnight.
function there(zone) {
  const style = { timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" };
  const part = {};
  new Intl.DateTimeFormat("en", style).formatToParts(new Date()).forEach((each) => { part[each.type] = Number(each.value); });
  return { day: Date.UTC(part.year, part.month - 1, part.day) / 864e5, minute: part.hour * 60 + part.minute };
}

// The spans of a day in minutes: those of its weekday (the first day of all was a Thursday), or none.
const spans = (known, day) => (away(known, day) ? [] : known.week[(day + 3) % 7]);
const away = (known, day) => known.closed.find((each) => each[0] <= day && day <= each[1]);

// When a span really ends that ends with its day: the next morning, or never.
function ends(known, day, minute) {
  for (let next = day + 1; minute === 1440; next += 1) {
    const [morning] = spans(known, next);
    if (next > day + 7) return null;
    if (!morning || morning[0]) break;
    minute = morning[1];
  }
  return minute;
}

// The next beginning after now, at most a year ahead.
function begins(known, now) {
  for (let day = now.day; day < now.day + 370; day += 1) {
    const found = spans(known, day).find((span) => day > now.day || span[0] > now.minute);
    if (found) return { day, minute: found[0] };
  }
  return null;
}

function opening(known, words, now) {
  const clock = (minute) => new Intl.DateTimeFormat(tongue, { timeStyle: "short", timeZone: "UTC" }).format(minute % 1440 * 6e4);
  const open = spans(known, now.day).find((span) => span[0] <= now.minute && now.minute < span[1]);
  if (open) {
    const end = ends(known, now.day, open[1]);
    return [true, end === null ? words.always : fill(words.now, { time: clock(end) })];
  }
  const next = begins(known, now);
  if (!next) return [false, words.closed];
  const ahead = next.day - now.day;
  const style = ahead < 7 ? { weekday: "long" } : { weekday: "long", day: "numeric", month: "long" };
  const day = ahead < 2 ? [words.today, words.tomorrow][ahead] : new Intl.DateTimeFormat(tongue, Object.assign(style, { timeZone: "UTC" })).format(next.day * 864e5);
  const holiday = away(known, now.day);
  return [false, fill(holiday ? words.holiday : words.later, { day, time: clock(next.minute), note: holiday && holiday[2] || words.closed })];
}

function tell() {
  const holder = data("opening");
  if (holder) {
    const known = JSON.parse(holder.dataset.opening), now = there(known.zone);
    const [open, text] = opening(known, holder.dataset, now);
    all("[data-open]").forEach((place) => {
      place.hidden = false;
      place.dataset.open = open ? "yes" : "no";
      write(place, text);
    });
  }
  all("[data-until]").forEach((notice) => {
    const [zone, day, minute] = notice.dataset.until.split(" "), now = there(zone);
    notice.hidden = now.day > day || (now.day === Number(day) && now.minute > minute);
  });
}

// After all else: a browser takes its time to learn what a time zone is.
whenReady(() => {
  if (!one("[data-opening], [data-until]")) return;
  setTimeout(tell);
  setInterval(tell, 3e4);
});
