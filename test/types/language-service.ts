import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FILE = fileURLToPath(new URL("editor.ts", import.meta.url));

/** Language service of an editor with one open file. */
interface Editor {
  hover(needle: string): string;
  /** Returns the names that the editor suggests at a position, in alphabetical order. */
  completions(needle: string): string[];
  /** Returns the compiler's errors in the file, each with its line and its further information. */
  findings(): string[];
}

// Shared by all editors, so that files which do not change are parsed once.
const registry = ts.createDocumentRegistry();

/**
 * Opens a virtual file, `test/types/editor.ts`, in an editor.
 * @param schema Replaces `generated/schema.ts`.
 */
export function openEditor(text: string, schema?: string): Editor {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  const replaced = new Map([[FILE, text]]);
  if (schema !== undefined) replaced.set(`${ROOT}generated/schema.ts`, schema);
  const read = (file: string) => replaced.get(file) ?? ts.sys.readFile(file);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [FILE],
    getScriptVersion: (file) => replaced.get(file) ?? "1",
    getScriptSnapshot: (file) => {
      const content = read(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: read,
    readDirectory: (...query) => ts.sys.readDirectory(...query),
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    getDirectories: (folder) => ts.sys.getDirectories(folder),
  };
  const service = ts.createLanguageService(host, registry);
  return {
    hover: (needle) =>
      ts.displayPartsToString(service.getQuickInfoAtPosition(FILE, text.indexOf(needle))?.displayParts),
    completions: (needle) => {
      const found = service.getCompletionsAtPosition(FILE, text.indexOf(needle), undefined);
      return (found?.entries ?? []).map(({ name }) => name).sort();
    },
    findings: () =>
      service.getSemanticDiagnostics(FILE).map(({ start = 0, messageText, relatedInformation = [] }) => {
        const line = text.slice(0, start).split("\n").length;
        const messages = [messageText, ...relatedInformation.map((related) => related.messageText)];
        const found = messages.map((message) => ts.flattenDiagnosticMessageText(message, "\n")).join("\n");
        return `${text.split("\n")[line - 1] ?? ""}: ${found}`;
      }),
  };
}
