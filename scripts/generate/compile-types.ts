import ts from "typescript";
import { collectGarbage } from "../document/collect-garbage.ts";
import { toReference } from "../document/json.ts";
import type { Progress } from "../document/terminal.ts";
import { createProgram } from "./program.ts";
import { toTypes } from "./types.ts";

/** Maximum number of compilations. Errors may hide others, which the next compilation reports. */
const MAX_ROUNDS = 5;

/**
 * Writes the types of a foreign document so that they compile: a component whose type does not compile becomes `unknown`.
 * @param onUncompilable Receives the reason for each of these components, and for errors elsewhere, which stay.
 */
export async function toCompilingTypes(
  bundle: string,
  onUncompilable: (reason: string) => void = () => undefined,
  progress: Progress = () => undefined,
): Promise<string> {
  const unknown = new Map<string, string>();
  for (let round = 1; ; round += 1) {
    progress("writing the types");
    const types = await toTypes(bundle, { isOwn: false, unknown: [...unknown.keys()] });
    collectGarbage();
    progress("compiling the types");
    const errors = compile(types);
    const isNew = errors.filter(({ component }) => component !== undefined && !unknown.has(component));
    if (isNew.length === 0 || round === MAX_ROUNDS) {
      for (const [component, message] of unknown) onUncompilable(`${component} has the type unknown: ${message}`);
      for (const { line, message } of errors) onUncompilable(`schema.ts:${line} does not compile: ${message}`);
      return types;
    }
    for (const { component = "", message } of isNew) unknown.set(component, message);
  }
}

interface CompileError {
  readonly message: string;
  readonly line: number;
  /** A reference to the component that has the error. */
  readonly component: string | undefined;
}

const NAME = "schema.ts";

/** Compiles the types, and returns the errors. */
function compile(text: string): CompileError[] {
  const program = createProgram({ [NAME]: text });
  const source = program.getSourceFile(NAME) ?? ts.createSourceFile(NAME, text, ts.ScriptTarget.ESNext);
  return ts.getPreEmitDiagnostics(program, source).map(({ start = 0, messageText }) => ({
    message: ts.flattenDiagnosticMessageText(messageText, " ").replace(/\s+/g, " "),
    line: source.getLineAndCharacterOfPosition(start).line + 1,
    component: componentAt(source, start),
  }));
}

function componentAt(source: ts.SourceFile, position: number): string | undefined {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (position < node.getStart(source) || position >= node.end) return;
    if (ts.isInterfaceDeclaration(node)) names.push(node.name.text);
    if (ts.isPropertySignature(node) && "text" in node.name) names.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names[0] === "components" && names.length > 2 ? toReference(...names.slice(0, 3)) : undefined;
}
