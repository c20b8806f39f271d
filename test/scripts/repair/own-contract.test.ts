import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bundleParts } from "../../../scripts/document/bundle.ts";
import { createReader, readDocument } from "../../../scripts/document/read.ts";
import { repairDocument } from "../../../scripts/repair/repair-document.ts";

test("the project's own contract needs no repair", async () => {
  const reader = createReader();
  const contract = fileURLToPath(new URL("../../../openapi/relay-rest.yaml", import.meta.url));

  const bundle = await bundleParts(await readDocument(contract, reader), reader);
  repairDocument(bundle);

  expect(bundle.remarks).toEqual([]);
});
