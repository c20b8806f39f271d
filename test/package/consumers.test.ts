import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import { CALL, DOCUMENTS, IMPORT, LISTS, notAny, PLATFORM, REQUIRE } from "./consumer-programs.ts";
import { createTypeChecker, type TypeChecker } from "./type-checker.ts";

const { folder } = inject("installation");

const NODENEXT = { module: ts.ModuleKind.NodeNext };
const BARE = { ...NODENEXT, lib: ["lib.es2022.d.ts"] };
const DOM = { ...NODENEXT, lib: [...BARE.lib, "lib.dom.d.ts"] };
const NODE = { ...BARE, types: ["node"], typeRoots: [pathOf("node_modules/@types")] };
const BUNDLER = { ...DOM, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
const STRICTEST = {
  ...BARE,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};

const compilers = {
  bare: createTypeChecker(folder, BARE),
  dom: createTypeChecker(folder, DOM),
  node: createTypeChecker(folder, NODE),
  bundler: createTypeChecker(folder, BUNDLER),
  strictest: createTypeChecker(folder, STRICTEST),
} satisfies Record<string, TypeChecker>;

describe("compiles", () => {
  test.each([
    ["an ES module with the DOM library", "dom", "main.mts", IMPORT + CALL + PLATFORM],
    ["CommonJS with the DOM library", "dom", "main.cts", IMPORT + CALL + PLATFORM],
    ["CommonJS that requires", "dom", "require.cts", REQUIRE + CALL + PLATFORM],
    ["an ES module without a platform's types", "bare", "main.mts", IMPORT + CALL],
    ["CommonJS without a platform's types", "bare", "main.cts", IMPORT + CALL],
    ["an ES module with Node's types alone", "node", "main.mts", IMPORT + CALL + PLATFORM],
    ["CommonJS with Node's types alone", "node", "main.cts", IMPORT + CALL + PLATFORM],
    ["a module for a bundler", "bundler", "main.ts", IMPORT + CALL + PLATFORM],
    ["an ES module under the strictest options", "strictest", "main.mts", IMPORT + CALL],
    ["an ES module that walks lists and takes webhooks", "strictest", "lists.mts", IMPORT + CALL + LISTS],
    ["CommonJS that walks lists and takes webhooks", "bare", "lists.cts", IMPORT + CALL + LISTS],
    ["an ES module that reads the contract", "bare", "documents.mts", DOCUMENTS],
  ] as const)("%s", (_, compiler, file, code) => {
    expect(findings(compiler, file, code)).toEqual([]);
  });
});

describe("refuses", () => {
  test.each([
    ["a path that the contract does not declare", 'await relay.POST("/groups", { body: { name: "" } });'],
    ["a body without what is required", 'await relay.POST("/number_groups", { body: {} });'],
    ["data of a result that is not narrowed", "(await makeGroup('')).data.id;"],
    ["a class that is exported as a type alone", 'export { ApiError as Thrown } from "signalwire-relay-rest"; Thrown;'],
  ])("%s", (_, statement) => {
    expect(findings("bare", "refused.mts", IMPORT + CALL + statement)).toHaveLength(1);
  });
});

describe("no type of the surface is any", () => {
  test.each(["bare", "dom", "node"] as const)("under %s types", (compiler) => {
    expect(findings(compiler, "any.mts", notAny(SURFACE))).toEqual([]);
  });

  test("and one that were would be seen", () => {
    expect(findings("bare", "any.mts", notAny(["never[]", "ReturnType<typeof JSON.parse>"]))).toEqual([
      expect.stringMatching(/any\.mts:9 /),
    ]);
  });
});

const SURFACE = [
  'Arm<200>["data"]',
  'Arm<200>["data"]["id"]',
  'Arm<200>["response"]',
  'Arm<422>["error"]["body"]',
  'Arm<"unexpected">["error"]["cause"]',
  'RelayError["issues"][number]',
  'RelayFetchInit["headers"]',
  'RelayFetchInit["signal"]',
  'ReturnType<NonNullable<RelayClientOptions["fetch"]>>',
  'Init["body"]',
  'Init["signal"]',
];

/** What the compiler finds wrong with a program of that text, and with the declarations of the package. */
function findings(compiler: keyof typeof compilers, name: string, code: string): readonly string[] {
  files += 1;
  const file = `consumers/${files}/${name}`;
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), code);
  return compilers[compiler](file).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

// A compiler reads a file of one name once.
let files = 0;

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}
