import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createReader, readDocument } from "../../../scripts/document/read.ts";
import { repairDocument } from "../../../scripts/repair/plugin.ts";

test("the project's own contract needs no repair", async () => {
  const reader = createReader();
  const contract = fileURLToPath(new URL("../../../openapi/relay-rest.yaml", import.meta.url));

  const repairs = await repairDocument(await readDocument(contract, reader), reader);

  expect(repairs).toEqual([]);
});
