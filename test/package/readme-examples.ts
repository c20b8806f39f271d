import ts from "typescript";

/** The Markdown documents whose examples are compiled and run. */
export const DOCUMENTS = ["README.md", "src/README.md", "src/testing/README.md"];

/** Packages that the examples import, besides this one. */
export const EXAMPLE_PACKAGES = [
  ...["vitest", "ajv", "ajv-formats"],
  ...["@opentelemetry/api", "@types/express", "express", "msw", "nock", "p-limit", "undici"],
];

/** A fenced block of TypeScript in a Markdown document. */
export interface Example {
  /** Text of the heading above the block. */
  readonly heading: string;
  /** Line number of the opening fence. */
  readonly line: number;
  readonly code: string;
}

/**
 * Returns every block with an info string that begins with `ts` or `typescript`.
 * @throws Error if a fence is never closed.
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
  if (open !== undefined) throw new Error(`the fence in line ${open.line} is never closed`);
  return examples;
}

/** Returns one program with all calls in the tables of a Markdown document, each with its line number. */
export function readTableCalls(markdown: string): Example {
  const calls = markdown.split(/\r?\n/).flatMap((text, index) => {
    const code = /^\|.*`(relay\.[^`]+)` \|$/.exec(text)?.[1];
    return code === undefined ? [] : [`await ${code}; // line ${index + 1}`];
  });
  const importLine = 'import { createRelayClient } from "signalwire-relay-rest";';
  const code = [importLine, "const relay = createRelayClient();", 'const id = "1";', ...calls].join("\n");
  return { heading: "the tables", line: 0, code };
}

/** Removes the types of an example, so that Node 20 can run it. */
export function toJavaScript(code: string): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(code, { compilerOptions }).outputText;
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

/** Checks if a line closes a fence. The line must be at least as long (CommonMark 0.31, section 4.5). */
function closes(text: string, { mark }: Fence): boolean {
  const rest = text.trim();
  return rest.startsWith(mark) && rest === mark.charAt(0).repeat(rest.length);
}
