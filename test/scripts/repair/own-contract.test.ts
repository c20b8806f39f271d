import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createReader, readDocument } from "../../../scripts/document/read.ts";
import { examine } from "../../../scripts/repair/plugin.ts";

test("the project's own contract needs no doctor", async () => {
  const reader = createReader();
  const contract = fileURLToPath(new URL("../../../openapi/relay-rest.yaml", import.meta.url));

  const remarks = await examine(await readDocument(contract, reader), reader);

  expect(remarks).toEqual([]);
});
