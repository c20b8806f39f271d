import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = fileURLToPath(new URL("samples/", import.meta.url));

/** Compiles virtual programs together; returns a function that gives the errors of one program. */
export function compileSamples(samples: ReadonlyMap<string, string>): (name: string) => readonly string[] {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  const sources = new Map([...samples].map(([name, text]) => [`${FOLDER}${name}.ts`, text]));
  const host = ts.createCompilerHost(options);
  const onDisk = { ...host };
  host.fileExists = (file) => sources.has(file) || onDisk.fileExists(file);
  host.getSourceFile = (file, target) => {
    const text = sources.get(file);
    return text === undefined ? onDisk.getSourceFile(file, target) : ts.createSourceFile(file, text, target, true);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return (name) => {
    const source = program.getSourceFile(`${FOLDER}${name}.ts`);
    if (source === undefined) throw new Error(`unknown sample ${name}`);
    return ts.getPreEmitDiagnostics(program, source).map(({ messageText, start = 0 }) => {
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  };
}
