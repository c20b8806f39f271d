import { beforeAll, describe, expect, test } from "vitest";
import { compareContracts } from "../../../scripts/diff/compare-contracts.js";
import { edited } from "../../unit/spec-diff/edits.ts";
import { smallContract } from "../../unit/spec-diff/small-contract.ts";
import { documents } from "../../unit/spec-diff/table/documents.ts";
import { rows } from "../../unit/spec-diff/table/rows.ts";
import { type Outcome, outcomesOf } from "./composite.ts";

let outcomes: readonly Outcome[] = [];
beforeAll(async () => {
  outcomes = await outcomesOf(rows);
});

describe("the level of a change, with the verdicts of redocly diff", () => {
  test.each(rows)("$topic: $what", ({ there: [level, why], index }) => {
    const { bump, changes } = outcomes[index]?.there ?? {};

    expect(bump, `${why}\n${JSON.stringify(changes)}`).toBe(level);
  });

  test.each(rows)("$topic, undone: $what", ({ back: [level, why], index }) => {
    const { bump, changes } = outcomes[index]?.back ?? {};

    expect(bump, `${why}\n${JSON.stringify(changes)}`).toBe(level);
  });

  test("changes of the whole contract that break no caller stay minor", async () => {
    const harmless = documents.filter(({ there: [level] }) => level !== "major");
    const before = edited(
      smallContract,
      harmless.flatMap(({ given }) => given),
    );
    const after = edited(
      before,
      harmless.flatMap(({ edits }) => edits),
    );

    const { bump, changes } = await compareContracts(before, after);

    expect(bump, JSON.stringify(changes)).toBe("minor");
  });
});

describe("a change that the compiler rejects", () => {
  test("is major", () => {
    const less = outcomes.flatMap(({ there, back, refused }, index) => [
      ...(refused.there && there.bump !== "major" ? [rows[index]?.what] : []),
      ...(refused.back && back.bump !== "major" ? [`undone: ${String(rows[index]?.what)}`] : []),
    ]);

    expect(less).toEqual([]);
  });

  test("occurs in more than 30 rows", () => {
    expect(outcomes.filter(({ refused }) => refused.there || refused.back).length).toBeGreaterThan(30);
  });
});
