/** The first line of a document in YAML or JSON, without indentation. It matches in linear time. */
const FIRST_LINE = /^(?:\{\s*)?["']?(?:openapi|swagger)["']?\s*:/;

/** The first lines of a YAML document without line breaks. The bounds keep the search of a long line linear. */
const JOINED_LINES =
  /(?:openapi|swagger):\s{0,20}["']?\d\S{0,40}\s{1,100}(?:info|paths|servers|components|tags|security):/;

/** Three or more backticks or tildes: https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
const FENCE = /^(\s*)(`{3,}|~{3,})(.*)$/;

/**
 * Recognizes a Markdown page by its name, or by a fence at the start of a line. Neither YAML, which reserves the
 * backtick, nor JSON can start a line like that; a fence in a YAML description is indented.
 */
export function isMarkdown(text: string, name: string): boolean {
  return /\.(?:md|mdx|markdown)$/i.test(name) || /^(?:`{3}|~{3})/m.test(text);
}

/**
 * Returns the only OpenAPI document in the fenced blocks of a page. Blank lines replace the lines before it, so that
 * line numbers in messages are those of the page.
 * @param name The name of the page in error messages.
 * @throws Error if the page holds no document, more than one, or one without line breaks.
 */
export function documentOfPage(page: string, name: string): string {
  const lines = page.split(/\r?\n/);
  const joinedLine = lines.findIndex((line) => JOINED_LINES.test(line));
  if (joinedLine !== -1) {
    throw new Error(
      `${name}:${joinedLine + 1}: the document has lost its line breaks, which YAML needs. ` +
        "Use the Markdown source of the page (not text copied from a browser), or the document itself.",
    );
  }
  const [block, second] = blocksOf(lines).filter((it) => it.lines.some((line) => FIRST_LINE.test(line.trimStart())));
  if (!block) throw new Error(`${name}: no fenced block of the page holds an OpenAPI document`);
  if (second) {
    const lineNumbers = `lines ${block.start + 1} and ${second.start + 1}`;
    throw new Error(
      `${name}: more than one fenced block holds an OpenAPI document (${lineNumbers}); keep one in a page`,
    );
  }
  return "\n".repeat(block.start) + block.lines.join("\n");
}

interface Block {
  /** The first line after the fence, counted from 0. */
  readonly start: number;
  readonly lines: string[];
}

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
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
