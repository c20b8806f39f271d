import { beforeAll, describe, expect, test } from "vitest";
import { compareContracts } from "../../../scripts/diff/report.ts";
import { type Outcome, outcomeOf, outcomesOf } from "./composite.ts";
import { edited } from "./edits.ts";
import { smallContract } from "./small-contract.ts";
import { components } from "./table/components.ts";
import { documents } from "./table/documents.ts";
import { inputs } from "./table/inputs.ts";
import { operations } from "./table/operations.ts";
import { outputs } from "./table/outputs.ts";
import { requests } from "./table/requests.ts";

const topics = { operations, requests, inputs, outputs, components };
const rows = Object.entries(topics)
  .flatMap(([topic, list]) => list.map((row) => ({ ...row, topic })))
  .map((row, index) => ({ ...row, index }));

let outcomes: readonly Outcome[] = [];
beforeAll(async () => {
  outcomes = await outcomesOf(rows);
});

describe("the level of a change", () => {
  test.each(rows)("$topic: $what", ({ forward: [level, why], index }) => {
    const { bump, changes } = outcomes[index]?.forward ?? {};

    expect(bump, `${why}\n${JSON.stringify(changes)}`).toBe(level);
  });

  test.each(rows)("$topic, undone: $what", ({ backward: [level, why], index }) => {
    const { bump, changes } = outcomes[index]?.backward ?? {};

    expect(bump, `${why}\n${JSON.stringify(changes)}`).toBe(level);
  });
});

describe("a change that does not compile", () => {
  test("is always major", () => {
    const less = outcomes.flatMap(({ forward, backward, failed }, index) => [
      ...(failed.forward && forward.bump !== "major" ? [rows[index]?.what] : []),
      ...(failed.backward && backward.bump !== "major" ? [`undone: ${String(rows[index]?.what)}`] : []),
    ]);

    expect(less).toEqual([]);
  });

  test("occurs in more than thirty rows of the table", () => {
    expect(outcomes.filter(({ failed }) => failed.forward || failed.backward).length).toBeGreaterThan(30);
  });
});

describe("the level of a change of the whole contract", () => {
  test.each(documents)("$what", async (row) => {
    const { forward, backward } = await outcomeOf(row);

    expect(forward.bump, `${row.forward[1]}\n${JSON.stringify(forward.changes)}`).toBe(row.forward[0]);
    expect(backward.bump, `${row.backward[1]}\n${JSON.stringify(backward.changes)}`).toBe(row.backward[0]);
  });

  test("many compatible changes together are minor", async () => {
    const harmless = documents.filter(({ forward: [level] }) => level !== "major");
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
