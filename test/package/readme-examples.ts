/** A fenced block of TypeScript in a Markdown document. */
export interface Example {
  /** The text of the heading that it stands under. */
  readonly heading: string;
  /** The line of the document that its fence opens on. */
  readonly line: number;
  readonly code: string;
}

/**
 * Every block whose info string begins with `ts` or `typescript`, whatever else it says.
 * @throws Error for a fence that is never closed.
 */
export function readExamples(markdown: string): readonly Example[] {
  const examples: Example[] = [];
  let heading = "the top";
  let open: Fence | undefined;
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    if (open === undefined) {
      heading = /^#{1,6} +(.+)$/.exec(text)?.[1] ?? heading;
      open = toFence(text, index + 1);
    } else if (closes(text, open)) {
      if (/^(?:ts|typescript)\b/.test(open.info)) {
        examples.push({ heading, line: open.line, code: open.code.join("\n") });
      }
      open = undefined;
    } else {
      open.code.push(text);
    }
  }
  if (open !== undefined) throw new Error(`the fence of line ${open.line} is never closed`);
  return examples;
}

/** The calls in the tables of a Markdown document, put together into one program, and the lines that they stand on. */
export function readTableCalls(markdown: string): Example {
  const calls = markdown.split(/\r?\n/).flatMap((text, index) => {
    const code = /^\|.*`(relay\.[^`]+)` \|$/.exec(text)?.[1];
    return code === undefined ? [] : [`await ${code}; // line ${index + 1}`];
  });
  const head = 'import { createRelayClient } from "signalwire-relay-rest";';
  const code = [head, "const relay = createRelayClient();", 'const id = "1";', ...calls].join("\n");
  return { heading: "the tables", line: 0, code };
}

interface Fence {
  readonly mark: string;
  readonly info: string;
  readonly line: number;
  readonly code: string[];
}

function toFence(text: string, line: number): Fence | undefined {
  const [, mark, info] = /^ *(`{3,}|~{3,}) *([^`]*)$/.exec(text) ?? [];
  return mark === undefined || info === undefined ? undefined : { mark, info, line, code: [] };
}

/** A fence is closed by one that is at least as long; a shorter one is code: CommonMark 0.31, section 4.5. */
function closes(text: string, { mark }: Fence): boolean {
  const rest = text.trim();
  return rest.startsWith(mark) && rest === mark.charAt(0).repeat(rest.length);
}
