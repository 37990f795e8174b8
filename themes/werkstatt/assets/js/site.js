// Everything works without this file; it mends two things that pages alone cannot.
(function () {
  "use strict";

  // Opened from a disk, a folder shows its list of files instead of its page.
  if (location.protocol === "file:") {
    document.querySelectorAll("a[href]").forEach(function (link) {
      var parts = /^(?!\/|[a-z][a-z0-9+.-]*:)([^?#]*\/)([?#].*)?$/i.exec(link.getAttribute("href"));
      if (parts) { link.setAttribute("href", parts[1] + "index.html" + (parts[2] || "")); }
    });
  }

  function select(element) {
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  // Plain http has no clipboard; there the selected text is copied the old way, or by hand.
  function copy(element, done) {
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(element.textContent).then(done, function () { select(element); });
      return;
    }
    select(element);
    try {
      if (document.execCommand("copy")) { done(); }
    } catch (refused) { /* the text stays selected */ }
  }

  document.querySelectorAll("[data-order~=sheet][data-copy]").forEach(function (sheet) {
    var button = document.createElement("button");
    var label = sheet.getAttribute("data-copy");
    button.type = "button";
    button.className = "button button-quiet";
    button.setAttribute("data-order", "copy");
    button.setAttribute("aria-live", "polite");
    button.textContent = label;
    button.addEventListener("click", function () {
      copy(sheet, function () {
        button.textContent = sheet.getAttribute("data-copied");
        setTimeout(function () { button.textContent = label; }, 2500);
      });
    });
    sheet.after(button);
  });
})();
