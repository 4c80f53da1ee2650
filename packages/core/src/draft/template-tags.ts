/** Elements of HTML that writers of Markdown use. What else stands in angle brackets is a template's mark: `<name>`, `<insert quote>`. */
const ELEMENTS = new Set(
  "a abbr address article aside audio b bdi bdo blockquote body br button canvas caption center cite code col colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark meta meter nav noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr".split(
    " ",
  ),
);

/** Whether Markdown's reading of `html` as a tag hides a blank of a template: the writer meant it as text. */
export function isTemplateTag(html: string): boolean {
  const name = /^<{1,2}([A-Za-z][\w-]*)(?![\w-])[^<>]*>/.exec(html)?.[1];
  return name !== undefined && !ELEMENTS.has(name.toLowerCase());
}
