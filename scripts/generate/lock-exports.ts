import { dirname, resolve } from "node:path";
import ts from "typescript";

/**
 * Lists the exports of an entry point by name, without comments and function bodies. A second list has the declarations
 * that the exports use and that are not exported, because a change there changes the exports.
 */
export function toExportLock(entryPoint: string): string {
  const program = ts.createProgram([entryPoint], OPTIONS, hostOf(OPTIONS));
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entryPoint);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entryPoint} exports nothing`);

  const names = checker.getExportsOfModule(module);
  const exported = names.map((symbol) => targetOf(symbol, checker));
  const renamed = names.map(({ name }, index) => [exported[index]?.name, name]).filter(([own, name]) => own !== name);
  const aliases = renamed.map(([own, name]) => `export { ${own} as ${name} };\n`).sort();
  const all = new Set(exported);
  // A loop over a set also visits the items that it adds.
  for (const symbol of all) for (const used of referencedBy(symbol, checker)) all.add(used);

  const inner = [...all].filter((symbol) => !exported.includes(symbol));
  const lock = print(exported) + aliases.join("");
  return inner.length === 0 ? lock : `${lock}\n## Used by these, not exported\n\n${print(inner)}`;
}

/** The program has only the hand-written files of src/, without libraries and generated files, so it loads quickly. */
const OPTIONS = { noLib: true, types: [], target: ts.ScriptTarget.ES2022, allowImportingTsExtensions: true };

/** Parsed files by name. The entry points share most files, and a watcher runs again with all of them. */
const parsed = new Map<string, ts.SourceFile>();

function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  host.getSourceFile = (name, languageVersion) => {
    const text = host.readFile(name);
    if (text === undefined) return undefined;
    const known = parsed.get(name);
    if (text === known?.text) return known;
    const source = ts.createSourceFile(name, text, languageVersion);
    parsed.set(name, source);
    return source;
  };
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      if (!text.startsWith(".") || text.includes("/generated/")) return { resolvedModule: undefined };
      const resolvedFileName = resolve(dirname(from), text);
      return { resolvedModule: { resolvedFileName, extension: ts.Extension.Ts } };
    });
  return host;
}

/** Follows an import or a re-export to the declared symbol. */
function targetOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Returns the top-level declarations, of any file, that the declarations of a symbol use. */
function referencedBy(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    const used = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const target = used && targetOf(used, checker);
    if (target?.declarations?.some(isTopLevel)) found.push(target);
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? []) visit(declaration);
  return found;
}

function isTopLevel(declaration: ts.Declaration): boolean {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(statement.parent) && !ts.isImportDeclaration(statement);
}

function print(symbols: readonly ts.Symbol[]): string {
  const printer = ts.createPrinter({ removeComments: true });
  return [...symbols]
    .sort(({ name }, other) => (name < other.name ? -1 : 1))
    .flatMap(({ declarations = [] }) => declarations)
    .map((node) => `${printer.printNode(ts.EmitHint.Unspecified, withoutBody(node), node.getSourceFile())}\n`)
    .join("");
}

function withoutBody(node: ts.Declaration): ts.Node {
  if (ts.isVariableDeclaration(node)) return node.parent.parent;
  if (!ts.isFunctionDeclaration(node)) return node;
  const { modifiers, asteriskToken, name, typeParameters, parameters, type } = node;
  return ts.factory.createFunctionDeclaration(
    modifiers,
    asteriskToken,
    name,
    typeParameters,
    parameters,
    type,
    undefined,
  );
}
