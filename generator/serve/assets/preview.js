// Runs in every page that the preview hands out: reloads it when its site has changed, and shows
// over it what is wrong.  Speaks livereload's protocol, with one command more (state).
(function () {
  "use strict";

  var script = document.currentScript;
  var mine = new URL(script.src).searchParams.get("site");
  var address = location.protocol.replace("http", "ws") + "//" + location.host + "/.handschlag/livereload";
  var closedKey = "handschlag-preview-closed";
  var waits = 250;
  var host = null;
  var shownAs = "";

  var look = [
    ":host { all: initial; position: fixed; z-index: 2147483647; inset: auto 0 0 0; pointer-events: none; }",
    "section, .pill { pointer-events: auto; box-sizing: border-box; color: #1d1d1f; background: #fff;",
    "  font: 16px/1.5 system-ui, sans-serif; border-top: 4px solid #8a6100; box-shadow: 0 -2px 16px rgb(0 0 0 / .3); }",
    "section { max-height: 60vh; overflow: auto; padding: 12px max(16px, calc(50vw - 480px)) 16px; }",
    ".grave { border-top-color: #a4161a; }",
    "header { display: flex; gap: 16px; align-items: center; justify-content: space-between; }",
    "h2 { margin: 0; font-size: 20px; color: #8a6100; } .grave h2 { color: #a4161a; }",
    "p { margin: 0; } ol { margin: 12px 0 0; padding: 0 0 0 28px; }",
    "li { margin: 0 0 12px; white-space: pre-wrap; overflow-wrap: anywhere; }",
    "button { font: inherit; color: inherit; background: #f2f2f2; border: 1px solid #767676;",
    "  border-radius: 6px; min-height: 40px; padding: 0 14px; cursor: pointer; flex: none; }",
    "button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }",
    ".pill { float: right; margin: 0 16px 16px 0; border: 2px solid #8a6100; font-weight: 600; }",
    ".pill.grave { border-color: #a4161a; color: #a4161a; }",
    "@media print { :host { display: none; } }"
  ].join("\n");

  function remembered() {
    try { return sessionStorage.getItem(closedKey); } catch (refused) { return null; }
  }

  function remember(what) {
    try { sessionStorage.setItem(closedKey, what); } catch (refused) { /* then it opens again */ }
  }

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function entry(problem) {
    var item = element("li");
    item.append(element("b", problem.where), problem.text.slice(problem.where.length));
    return item;
  }

  function open(panel) {
    var section = element("section", "", panel.grave ? "grave" : "");
    var header = element("header");
    var title = element("h2", panel.title);
    var close = element("button", panel.close);
    var list = element("ol");
    title.id = "title";
    section.setAttribute("aria-labelledby", "title");
    section.setAttribute("role", panel.grave ? "alert" : "region");
    close.type = "button";
    close.addEventListener("click", function () { remember(shownAs); show(panel); });
    section.addEventListener("keydown", function (event) {
      if (event.key === "Escape") close.click();
    });
    header.append(title, close);
    panel.entries.forEach(function (problem) { list.append(entry(problem)); });
    section.append(header);
    if (panel.note) section.append(element("p", panel.note));
    section.append(list);
    return section;
  }

  function pill(panel) {
    var button = element("button", panel.title, panel.grave ? "pill grave" : "pill");
    button.type = "button";
    button.addEventListener("click", function () { remember(panel.grave ? "" : "open " + shownAs); show(panel); });
    return button;
  }

  // Errors lie open until they are closed, hints lie closed until they are opened.
  function isOpen(panel) {
    return panel.grave ? remembered() !== shownAs : remembered() === "open " + shownAs;
  }

  function show(panel) {
    if (host) host.remove();
    host = null;
    if (!panel) return;
    shownAs = JSON.stringify(panel.entries);
    host = element("div");
    host.lang = panel.language;
    host.id = "handschlag-preview";
    var shadow = host.attachShadow({ mode: "open" });
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(isOpen(panel) ? open(panel) : pill(panel));
    document.body.append(host);
  }

  function reload() {
    location.reload();
  }

  function heard(message) {
    if (message.command === "reload") reload();
    if (message.command !== "state") return;
    // While this page was on its way, or its computer asleep, its site may have changed.
    if (message.site !== mine) reload();
    else if (!script.hasAttribute("data-alone")) show(message.panel);
  }

  function connect() {
    var socket = new WebSocket(address);
    socket.onopen = function () {
      waits = 250;
      socket.send(JSON.stringify({
        command: "hello", protocols: ["http://livereload.com/protocols/official-7"]
      }));
      socket.send(JSON.stringify({ command: "info", url: location.href, plugins: {} }));
    };
    socket.onmessage = function (event) { heard(JSON.parse(event.data)); };
    socket.onclose = function () {
      setTimeout(connect, waits);
      waits = Math.min(waits * 2, 2000);
    };
  }

  connect();
})();
