import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkGenerated } from "../../../scripts/generate/check.ts";
import { type Manifest, sha256 } from "../../../scripts/generate/manifest.ts";
import { replaceFiles } from "../../../scripts/generate/write-files.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const manifest = (changes: Partial<Manifest>, schema = "one\ntwo\n"): ReadonlyMap<string, string> => {
  const whole: Manifest = {
    counts: { operations: 1, schemas: 1 },
    tools: { typescript: "5.9.3" },
    inputs: { "openapi/a.yaml": "1", "redocly.yaml": "1", "scripts/types.ts": "1" },
    outputs: { "schema.ts": sha256(schema), "api.lock.txt": sha256("lock\n") },
    ...changes,
  };
  return new Map([
    ["schema.ts", schema],
    ["api.lock.txt", "lock\n"],
    ["manifest.json", JSON.stringify(whole)],
  ]);
};

/** What is said of a folder that was generated, perhaps touched, and is then compared with what is generated now. */
function findings(now: ReadonlyMap<string, string>, touch: (folder: string) => void = () => undefined): string {
  const folder = temporaryFolder();
  replaceFiles(folder, new Map(manifest({})));
  touch(folder);
  try {
    return checkGenerated(folder, { files: new Map(now) });
  } catch (error) {
    return (error as Error).message;
  }
}

test("says so when all is as it should be", () => {
  expect(findings(manifest({}))).toMatch(/matches the contract$/);
});

test("names the file, its first differing lines and the part of the contract that moved", () => {
  const inputs = { "openapi/a.yaml": "2", "redocly.yaml": "1", "scripts/types.ts": "1" };

  const text = findings(manifest({ inputs }, "one\nthree\n"));

  expect(text).toMatch(/schema\.ts does not match the contract\n {2}line 2, where it is -, and should be \+:/);
  expect(text).toContain("\n  - two\n  - \n  + three\n  + \n  moved: openapi/a.yaml (the contract)\n");
  expect(text).toMatch(/npm run generate$/);
});

test.each<[string, Partial<Manifest>]>([
  ["redocly.yaml", { inputs: { "openapi/a.yaml": "1", "redocly.yaml": "2", "scripts/types.ts": "1" } }],
  [
    "scripts/types.ts (the generator)",
    { inputs: { "openapi/a.yaml": "1", "redocly.yaml": "1", "scripts/types.ts": "2" } },
  ],
  ["scripts/types.ts (the generator)", { inputs: { "openapi/a.yaml": "1", "redocly.yaml": "1" } }],
  ["typescript (5.9.3 -> 6.0.0)", { tools: { typescript: "6.0.0" } }],
])("says that %s moved", (input, changes) => {
  expect(findings(manifest(changes, "one\nthree\n"))).toContain(`\n  moved: ${input}\n`);
});

test("says that a file was edited by hand", () => {
  const text = findings(manifest({}), (folder) => {
    writeFileSync(join(folder, "schema.ts"), "one\r\ntwo\nthree\n");
  });

  expect(text).toContain("- one\\r\n");
  expect(text).toContain("moved: schema.ts itself, by hand or in a merge");
});

test("says that src/ moved when only its doors can have", () => {
  const files = new Map([...manifest({}), ["api.lock.txt", "another\n"]]);

  expect(findings(files)).toContain("api.lock.txt does not match");
  expect(findings(files)).toContain("moved: the public doors of src/");
});

test("says that a merge left a manifest which cannot be read", () => {
  const text = findings(manifest({}, "three\n"), (folder) => {
    const path = join(folder, "manifest.json");
    writeFileSync(path, `<<<<<<< ours\n${readFileSync(path, "utf8")}`);
  });

  expect(text).toContain("moved: manifest.json, which cannot be read (a merge?)");
});

test("names what is missing and what does not belong there", () => {
  const text = findings(manifest({}), (folder) => {
    rmSync(join(folder, "schema.ts"));
    writeFileSync(join(folder, "notes.txt"), "");
  });

  expect(text).toMatch(/schema\.ts is missing/);
  expect(text).toMatch(/notes\.txt is not made by npm run generate; delete it/);
});
