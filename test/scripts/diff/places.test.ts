import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareStructure } from "../../../scripts/diff/contract.ts";
import { toReport } from "../../../scripts/diff/report.ts";
import { edited } from "./edits.ts";
import { misplaced } from "./places.ts";
import { smallContract } from "./small-contract.ts";
import { components } from "./table/components.ts";
import { documents } from "./table/documents.ts";
import { inputs } from "./table/inputs.ts";
import { operations } from "./table/operations.ts";
import { outputs } from "./table/outputs.ts";
import { requests } from "./table/requests.ts";
import type { Row } from "./table/row.ts";

test.each(Object.entries({ operations, requests, inputs, outputs, components, documents }))(
  "each change of %s has a place that exists",
  (_, rows) => {
    expect(rows.flatMap(misplacedIn)).toEqual([]);
  },
);

test.each(readdirSync(new URL("cases", import.meta.url)).filter((name) => name.includes(".old.")))(
  "each change since %s has a place that exists",
  (name) => {
    const [old, now] = [read(name), read(name.replace("old", "new"))];

    expect([...misplacedBetween(old, now), ...misplacedBetween(now, old)]).toEqual([]);
  },
);

function misplacedIn({ given, edits }: Row): readonly string[] {
  const before = edited(smallContract, given);
  const after = edited(before, edits);
  return [...misplacedBetween(before, after), ...misplacedBetween(after, before)];
}

function misplacedBetween(old: unknown, now: unknown): readonly string[] {
  return misplaced(old, now, toReport(old, now, compareStructure(old, now), []).changes);
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`cases/${name}`, import.meta.url), "utf8"));
}
