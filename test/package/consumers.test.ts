import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { CALL, DOCUMENTS, IMPORT, LISTS, notAny, PLATFORM, REQUIRE, UNDICI } from "./consumer-programs.ts";
import { createTypeChecker } from "./type-checker.ts";

const { folder } = inject("installation");

beforeAll(() => {
  // Links the packages whose values a program passes; the folder above has only the package itself.
  mkdirSync(join(folder, "consumers/node/node_modules"), { recursive: true });
  for (const name of ["undici", "undici-6"]) {
    symlinkSync(pathOf(`node_modules/${name}`), join(folder, "consumers/node/node_modules", name), "junction");
  }
});

const BARE = { module: "nodenext", lib: ["es2022"] };
const DOM = { ...BARE, lib: ["es2022", "dom"] };
const NODE = { ...BARE, types: ["node"], typeRoots: [pathOf("node_modules/@types")] };
const BUNDLER = { ...DOM, module: "esnext", moduleResolution: "bundler" };
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
 * Compiler options of the programs, which are compiled together per set of options. Checking the package's declarations
 * is slow, so only `bare` does it here; test/all/package/ checks them under the other options.
 */
const OPTIONS = {
  bare: BARE,
  dom: { ...DOM, skipLibCheck: true },
  node: { ...NODE, skipLibCheck: true },
  bundler: { ...BUNDLER, skipLibCheck: true },
  strictest: { ...STRICTEST, skipLibCheck: true },
};

const VALID = [
  ["an ES module with the DOM library", "dom", "main.mts", IMPORT + CALL + PLATFORM],
  ["CommonJS with the DOM library", "dom", "main.cts", IMPORT + CALL + PLATFORM],
  ["CommonJS that requires", "dom", "require.cts", REQUIRE + CALL + PLATFORM],
  ["an ES module without a platform's types", "bare", "main.mts", IMPORT + CALL],
  ["CommonJS without a platform's types", "bare", "main.cts", IMPORT + CALL],
  ["an ES module with Node's types alone", "node", "main.mts", IMPORT + CALL + PLATFORM],
  ["CommonJS with Node's types alone", "node", "main.cts", IMPORT + CALL + PLATFORM],
  ["a module for a bundler", "bundler", "main.ts", IMPORT + CALL + PLATFORM],
  ["an ES module under the strictest options", "strictest", "main.mts", IMPORT + CALL],
  ["an ES module that paginates lists and verifies webhooks", "strictest", "lists.mts", IMPORT + CALL + LISTS],
  ["CommonJS that paginates lists and verifies webhooks", "bare", "lists.cts", IMPORT + CALL + LISTS],
  ["an ES module that uses undici", "node", "undici.mts", IMPORT + CALL + UNDICI],
  ["an ES module that reads the contract", "bare", "documents.mts", DOCUMENTS],
] as const;

const INVALID = [
  ["a path that the contract does not declare", "path.mts", 'await relay.POST("/groups", { body: { name: "" } });'],
  ["a body without a required property", "body.mts", 'await relay.POST("/number_groups", { body: {} });'],
  ["data of a result that is not narrowed", "result.mts", "(await makeGroup('')).data.id;"],
  [
    "a class that is exported only as a type",
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
  test.each(VALID)("%s", async (_, options, file) => {
    expect(await findings(options, file)).toEqual([]);
  });
});

describe("does not compile", () => {
  test.each(INVALID)("%s", async (_, file) => {
    expect(await findings("bare", file)).toHaveLength(1);
  });
});

describe("no public type is any", () => {
  test.each(NOT_ANY)("under %s types", async (options) => {
    expect(await findings(options, "not-any.mts")).toEqual([]);
  });

  test("a type that is any is detected", async () => {
    expect(await findings("bare", "any.mts")).toEqual([expect.stringMatching(/any\.mts:10 /)]);
  });
});

/** Texts of all programs by file, each in the folder of its options. */
const files = Object.fromEntries([
  ...VALID.map(([, options, file, code]) => [`consumers/${options}/${file}`, code]),
  ...INVALID.map(([, file, statement]) => [`consumers/bare/${file}`, IMPORT + CALL + statement]),
  ...NOT_ANY.map((options) => [`consumers/${options}/not-any.mts`, notAny(SURFACE)]),
  ["consumers/bare/any.mts", notAny(["never[]", "ReturnType<typeof JSON.parse>"])],
]) as Readonly<Record<string, string>>;

const checkers = new Map(
  Object.entries(OPTIONS).map(([name, options]) => {
    const own = Object.entries(files).filter(([file]) => file.startsWith(`consumers/${name}/`));
    return [name, createTypeChecker(folder, `consumers/${name}/tsconfig.json`, Object.fromEntries(own), options)];
  }),
);

/** Resolves to the compiler's errors in a program and in the declarations of the package. */
async function findings(options: keyof typeof OPTIONS, name: string): Promise<readonly string[] | undefined> {
  const found = await checkers.get(options)?.(`consumers/${options}/${name}`);
  return found?.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}
