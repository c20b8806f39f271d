import { describe, expect, test } from "vitest";
import { accountOfRow } from "./account-of-row.ts";
import { documents } from "./table/documents.ts";
import { rows } from "./table/rows.ts";

describe("the level of a change", () => {
  test.each(rows)("$topic: $what", async (row) => {
    const { bump, changes } = await accountOfRow(row, "there");

    expect(bump, `${row.there[1]}\n${JSON.stringify(changes)}`).toBe(row.there[0]);
  });

  test.each(rows)("$topic, undone: $what", async (row) => {
    const { bump, changes } = await accountOfRow(row, "back");

    expect(bump, `${row.back[1]}\n${JSON.stringify(changes)}`).toBe(row.back[0]);
  });
});

describe("the level of a change of the whole contract", () => {
  test.each(documents)("$what", async (row) => {
    const there = await accountOfRow(row, "there");
    const back = await accountOfRow(row, "back");

    expect(there.bump, `${row.there[1]}\n${JSON.stringify(there.changes)}`).toBe(row.there[0]);
    expect(back.bump, `${row.back[1]}\n${JSON.stringify(back.changes)}`).toBe(row.back[0]);
  });
});
