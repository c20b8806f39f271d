import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { examine } from "../../../../scripts/doctor/examine.js";
import { readDocument } from "../../../../scripts/read-document.js";
import { createReader } from "../../../../scripts/reader.js";

test("the project's own contract needs no doctor", async () => {
  const reader = createReader();
  const contract = fileURLToPath(new URL("../../../../openapi/relay-rest.yaml", import.meta.url));

  const remarks = await examine(await readDocument(contract, reader), reader);

  expect(remarks).toEqual([]);
});
