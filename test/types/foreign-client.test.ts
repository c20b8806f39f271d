import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generate } from "../support/generate.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { openEditor } from "./language-service.ts";

/** Generates the types of a document of another publisher. */
async function foreignSchema(name = "ranges-and-methods"): Promise<string> {
  const folder = temporaryFolder();
  const document = new URL(`../scripts/published/documents/${name}.yaml`, import.meta.url);
  await generate("--spec", fileURLToPath(document), "--out", folder);
  return readFileSync(join(folder, "schema.ts"), "utf8");
}

const call = `
import { createRelayClient } from "../../src/client/client.ts";
const relay = createRelayClient();
const result = await relay.PATCH("/things", { body: { name: "New" }, params: { query: { ids: ["1"] } } });
`;

test("a client of another contract has its methods, forms and ranges of statuses", async () => {
  const editor = openEditor(
    `${call}
const absent: undefined = await relay.HEAD("/things").orThrow();
if (result.status === "2XX") void result.data;
else if (result.status === "default") void [result.error.status.toFixed(), absent];
else void (result.status satisfies "unexpected");
`,
    await foreignSchema(),
  );

  expect(editor.hover("result =")).toBe('const result: RelayResult<"/things", "patch">');
  expect(editor.hover("status ===")).toBe('(property) status: "2XX" | "default" | "unexpected"');
  expect(editor.findings()).toEqual([]);
});

test("a client of another contract has a success for a redirect, but not for another 3xx", async () => {
  const lines = `
const list = await relay.GET("/things");
if (list.status === 302) void list.data.location;
if (list.status === 304) void (list.ok satisfies false);
const data: string[] | { readonly location: string } = await relay.GET("/things").orThrow();
void [result, data];
`;

  expect(openEditor(call + lines, await foreignSchema()).findings()).toEqual([]);
});

test("a client of another contract checks the fields of a form", async () => {
  const line = 'void relay.PATCH("/things", { body: { name: 1 } });';

  const findings = openEditor(`${call}\n${line}`, await foreignSchema()).findings();

  expect(findings).toContainEqual(
    expect.stringMatching(/^void relay.PATCH.*: Type 'number' is not assignable to type 'string'/),
  );
});

test("a client of another contract takes files in a multipart form", async () => {
  const [start, end] = ['void relay.POST("/things", { body: { icon: ', " } });"];
  const lines = [`${start}new Blob([])${end}`, `${start}"icon.png"${end}`];
  const client = call.replace(/const result .*/, "");

  const findings = openEditor(`${client}\n${lines.join("\n")}`, await foreignSchema("multipart-forms")).findings();

  expect(findings).toEqual([expect.stringMatching(/icon\.png.*Type 'string' is not assignable to type 'Blob'/)]);
});

test("a method with a single path requires its body, and names an invalid path", async () => {
  const lines = ['void relay.POST("/things");', 'void relay.POST("/thing", {});', 'void relay.PUT("/things");'];
  const client = call.replace(/const result .*/, "");

  const findings = openEditor(`${client}\n${lines.join("\n")}`, await foreignSchema("multipart-forms")).findings();

  expect(findings).toEqual([
    expect.stringContaining("Expected 2 arguments, but got 1"),
    expect.stringContaining("not assignable to parameter of type '\"/things\"'"),
  ]);
});
