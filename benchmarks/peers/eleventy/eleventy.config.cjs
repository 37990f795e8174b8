module.exports = function (config) {
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addCollection("products", (api) => api.getFilteredByGlob("content/products/*.md"));
  config.addCollection("posts", (api) => api.getFilteredByGlob("content/posts/*.md").reverse());
  config.addCollection("names", (api) => [...new Set(api.getAll().flatMap((each) => each.data.tags || []))].sort());
  return { dir: { input: ".", includes: "_includes", output: "output" }, markdownTemplateEngine: false };
};
