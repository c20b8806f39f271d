/** The start of a document in YAML or JSON, without the spaces before it. A line is searched in linear time. */
const BEGINS = /^(?:\{\s*)?["']?(?:openapi|swagger)["']?\s*:/;

/** The first lines of a YAML document run together. The bounds keep the search of a long line linear. */
const RUN_TOGETHER =
  /(?:openapi|swagger):\s{0,20}["']?\d\S{0,40}\s{1,100}(?:info|paths|servers|components|tags|security):/;

/** Three or more backticks or tildes: https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const FENCE = /^(\s*)(`{3,}|~{3,})(.*)$/;

/**
 * Whether a text is a Markdown page. A fence at the start of a line is neither YAML, which reserves the backtick, nor
 * JSON; in a description in YAML it is indented.
 */
export function isMarkdown(text: string, name: string) {
  return /\.(?:md|mdx|markdown)$/i.test(name) || /^(?:`{3}|~{3})/m.test(text);
}

/**
 * The one OpenAPI document in a page's fenced blocks. The lines before it are left blank, so that a line number in a
 * message is one of the page.
 * @param name Of the page, for messages.
 */
export function documentOfPage(page: string, name: string): string {
  const lines = page.split(/\r?\n/);
  const runTogether = lines.findIndex((line) => RUN_TOGETHER.test(line));
  if (runTogether !== -1) {
    throw new Error(
      `${name}:${runTogether + 1}: the document has lost its line breaks, and YAML means nothing without them. ` +
        "Fetch the page as Markdown source (not as text copied from a browser), or give the document itself.",
    );
  }
  const [block, second] = blocksOf(lines).filter((it) => it.lines.some((line) => BEGINS.test(line.trimStart())));
  if (!block) throw new Error(`${name}: no fenced block of the page holds an OpenAPI document`);
  if (second) {
    const where = `lines ${block.start + 1} and ${second.start + 1}`;
    throw new Error(`${name}: more than one fenced block holds an OpenAPI document (${where}); give one a page`);
  }
  return "\n".repeat(block.start) + block.lines.join("\n");
}

/** @returns `start` counts from 0 and is the first line after the fence. */
function blocksOf(lines: string[]): { start: number; lines: string[] }[] {
  const blocks: { start: number; lines: string[] }[] = [];
  let open: { fence: string; indent: string } | undefined;
  for (const [index, line] of lines.entries()) {
    const [, indent = "", fence = "", rest = ""] = FENCE.exec(line) ?? [];
    if (open === undefined) {
      if (fence === "") continue;
      open = { fence, indent };
      blocks.push({ start: index + 1, lines: [] });
    } else if (fence.startsWith(open.fence) && rest.trim() === "") {
      open = undefined;
    } else {
      blocks.at(-1)?.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line.trimStart());
    }
  }
  return blocks;
}
