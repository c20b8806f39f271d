import { dirname, resolve } from "node:path";
import ts from "typescript";

/**
 * What a door exports, by name, as it is written but for comments and bodies; then what that is made of and has no
 * name outside, for a change there changes the exports too.
 */
export function toExportLock(door: string): string {
  const program = ts.createProgram([door], OPTIONS, hostOf(OPTIONS));
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(door);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${door} exports nothing`);

  const names = checker.getExportsOfModule(module);
  const exported = names.map((symbol) => behind(symbol, checker));
  const renamed = names
    .map(({ name }, index) => [exported[index]?.name, name])
    .filter(([inside, name]) => inside !== name);
  const outside = renamed.map(([inside, name]) => `export { ${inside} as ${name} };\n`).sort();
  const all = new Set(exported);
  // A set hands over what is added while it is walked.
  for (const symbol of all) for (const named of namedIn(symbol, checker)) all.add(named);

  const inner = [...all].filter((symbol) => !exported.includes(symbol));
  const lock = print(exported) + outside.join("");
  return inner.length === 0 ? lock : `${lock}\n## Named by these, not exported\n\n${print(inner)}`;
}

/** Only what is written in src/ is read: no library, no dependency, nothing generated, which makes it quick. */
const OPTIONS = { noLib: true, types: [], target: ts.ScriptTarget.ES2022, allowImportingTsExtensions: true };

function hostOf(options: ts.CompilerOptions) {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      if (!text.startsWith(".") || text.includes("/generated/")) return { resolvedModule: undefined };
      const resolvedFileName = resolve(dirname(from), text);
      return { resolvedModule: { resolvedFileName, extension: ts.Extension.Ts } };
    });
  return host;
}

function behind(symbol: ts.Symbol, checker: ts.TypeChecker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What the declarations of a symbol name of other files' and their own top-level declarations. */
function namedIn(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isBlock(node)) return;
    const named = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const target = named && behind(named, checker);
    if (target?.declarations?.some(isTopLevel)) found.push(target);
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? []) visit(declaration);
  return found;
}

function isTopLevel(declaration: ts.Declaration) {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(statement.parent) && !ts.isImportDeclaration(statement);
}

function print(symbols: ts.Symbol[]) {
  const printer = ts.createPrinter({ removeComments: true });
  return [...symbols]
    .sort(({ name }, other) => (name < other.name ? -1 : 1))
    .flatMap(({ declarations = [] }) => declarations)
    .map((node) => `${printer.printNode(ts.EmitHint.Unspecified, withoutBody(node), node.getSourceFile())}\n`)
    .join("");
}

function withoutBody(node: ts.Declaration) {
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
