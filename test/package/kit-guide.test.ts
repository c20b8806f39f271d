import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, inject, test } from "vitest";
import { readExamples } from "./readme-examples.ts";
import { createTypeChecker } from "./type-checker.ts";

const root = new URL("../../", import.meta.url);
const examples = readExamples(readFileSync(new URL("src/testing/README.md", root), "utf8"));
const fileOf = (line: number): string => `guide/line-${line}.mts`;

const findingsIn = createTypeChecker(
  inject("installation").folder,
  Object.fromEntries(examples.map(({ line, code }) => [fileOf(line), code])),
  {
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    typeRoots: [fileURLToPath(new URL("node_modules/@types", root))],
    types: ["node"],
    skipLibCheck: true,
    declaration: false,
  },
);

test("the guide of the kit has examples", () => {
  expect(examples.length).toBeGreaterThanOrEqual(2);
});

test.each(examples)("the example under $heading in line $line compiles", ({ line }) => {
  expect(findingsIn(fileOf(line))).toEqual([]);
});
