import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import { CALL, DOCUMENTS, IMPORT, LISTS, notAny, PLATFORM, REQUIRE } from "./consumer-programs.ts";
import { createTypeChecker } from "./type-checker.ts";

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

/**
 * The options that programs are compiled under: one program of the compiler for each. To check the declarations of the
 * package takes longer than all else; test/all/package/ checks them under the other options.
 */
const OPTIONS = {
  bare: BARE,
  dom: { ...DOM, skipLibCheck: true },
  node: { ...NODE, skipLibCheck: true },
  bundler: { ...BUNDLER, skipLibCheck: true },
  strictest: { ...STRICTEST, skipLibCheck: true },
};

const SOUND = [
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
] as const;

const REFUSED = [
  ["a path that the contract does not declare", "path.mts", 'await relay.POST("/groups", { body: { name: "" } });'],
  ["a body without what is required", "body.mts", 'await relay.POST("/number_groups", { body: {} });'],
  ["data of a result that is not narrowed", "result.mts", "(await makeGroup('')).data.id;"],
  [
    "a class that is exported as a type alone",
    "class.mts",
    'export { ApiError as Thrown } from "signalwire-relay-rest"; Thrown;',
  ],
] as const;

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

const NOT_ANY = ["bare", "dom", "node"] as const;

describe("compiles", () => {
  test.each(SOUND)("%s", (_, options, file) => {
    expect(findings(options, file)).toEqual([]);
  });
});

describe("refuses", () => {
  test.each(REFUSED)("%s", (_, file) => {
    expect(findings("bare", file)).toHaveLength(1);
  });
});

describe("no type of the surface is any", () => {
  test.each(NOT_ANY)("under %s types", (options) => {
    expect(findings(options, "not-any.mts")).toEqual([]);
  });

  test("and one that were would be seen", () => {
    expect(findings("bare", "any.mts")).toEqual([expect.stringMatching(/any\.mts:10 /)]);
  });
});

/** The texts of all programs by their file, each in the folder of its options. */
const files = Object.fromEntries([
  ...SOUND.map(([, options, file, code]) => [`consumers/${options}/${file}`, code]),
  ...REFUSED.map(([, file, statement]) => [`consumers/bare/${file}`, IMPORT + CALL + statement]),
  ...NOT_ANY.map((options) => [`consumers/${options}/not-any.mts`, notAny(SURFACE)]),
  ["consumers/bare/any.mts", notAny(["never[]", "ReturnType<typeof JSON.parse>"])],
]) as Readonly<Record<string, string>>;

const checkers = new Map(
  Object.entries(OPTIONS).map(([name, options]) => {
    const own = Object.entries(files).filter(([file]) => file.startsWith(`consumers/${name}/`));
    return [name, createTypeChecker(folder, Object.fromEntries(own), options)];
  }),
);

/** What the compiler finds wrong with a program, and with the declarations of the package. */
function findings(options: keyof typeof OPTIONS, name: string): readonly string[] | undefined {
  const check = checkers.get(options);
  return check?.(`consumers/${options}/${name}`).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}
