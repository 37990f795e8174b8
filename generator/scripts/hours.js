// Whether somebody is there now, and when next; and notices that are over though nobody has built
// since. The page knows the hours, the clock of the shop and the words for all of it (data-opening):
// a browser takes long to learn what a time zone is (Intl).

const minutes = () => Math.floor(Date.now() / 6e4);

// The clock of the shop: its day as a whole number, and the minutes since midnight.
function there(offsets) {
  const now = minutes(), local = now + offsets.findLast((each) => each[0] <= now)[1];
  return { day: Math.floor(local / 1440), minute: local % 1440 };
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

// A day so far ahead that its weekday alone would be taken for an earlier one; the page names those
// after closed days, others are rare enough to ask the browser.
const dated = (day) => new Intl.DateTimeFormat(tongue, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(day * 864e5);

function opening(known, words, now) {
  const clock = (minute) => known.clock[minute % 1440];
  const open = spans(known, now.day).find((span) => span[0] <= now.minute && now.minute < span[1]);
  if (open) {
    const end = ends(known, now.day, open[1]);
    return [true, end === null ? words.always : fill(words.now, { time: clock(end) })];
  }
  const next = begins(known, now);
  if (!next) return [false, words.closed];
  const ahead = next.day - now.day;
  const name = ahead > 6 ? known.again[next.day] || dated(next.day) : known.days[(next.day + 3) % 7];
  const day = [words.today, words.tomorrow][ahead] || name;
  const holiday = away(known, now.day);
  return [false, fill(holiday ? words.holiday : words.later, { day, time: clock(next.minute), note: holiday && holiday[2] || words.closed })];
}

function tell() {
  const holder = data("opening");
  if (holder) {
    const known = JSON.parse(holder.dataset.opening), now = there(known.offsets);
    const [open, text] = opening(known, holder.dataset, now);
    all("[data-open]").forEach((place) => {
      place.hidden = false;
      place.dataset.open = open ? "yes" : "no";
      write(place, text);
    });
  }
  all("[data-until]").forEach((notice) => {
    notice.hidden = minutes() >= Number(notice.dataset.until);
  });
}

whenReady(() => {
  if (!one("[data-opening], [data-until]")) return;
  tell();
  setInterval(tell, 3e4);
});
