// Everything works without this file; it mends what pages alone cannot.
(function () {
  "use strict";

  // Opened from a disk, a folder shows its list of files instead of its page.
  if (location.protocol === "file:") {
    document.querySelectorAll("a[href]").forEach(function (link) {
      var parts = /^(?!\/|[a-z][a-z0-9+.-]*:)([^?#]*\/)([?#].*)?$/i.exec(link.getAttribute("href"));
      if (parts) { link.setAttribute("href", parts[1] + "index.html" + (parts[2] || "")); }
    });
  }
})();
