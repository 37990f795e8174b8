// What is embedded from elsewhere: nothing is asked of its host before somebody clicks. Without this
// script the click leads there.

document.querySelectorAll("[data-embed]").forEach((place) => {
  const link = place.querySelector("[data-embed-link]");
  if (!link) return;
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.title = place.dataset.embed;
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.allowFullscreen = true;
    frame.src = link.href;
    link.closest("p").replaceWith(frame);
    frame.focus();
  });
});
