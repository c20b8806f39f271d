import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { writeFiles } from "../support/temporary.ts";
import { drop, type Edit, edited, put } from "./diff/edits.ts";
import { changed, repository, script } from "./diff/release-repository.ts";
import { smallContract } from "./diff/small-contract.ts";

const DIFFERENCES = "openapi/upstream-differences.yaml";
const SEEN = ".github/upstream.json";

/** The contract below the path of the published API, without the parts that no operation reaches. */
const CONTRACT = [
  put("servers/0/url", "https://{space}.example.com/api/relay/rest"),
  drop("webhooks"),
  drop("components/schemas/FullEvent"),
  drop("components/schemas/Unused"),
];

const depth = put("components/schemas/Queue/properties/depth", { type: "integer" });
const ratio = drop("components/schemas/Queue/properties/ratio");
const prose = put("components/schemas/Queue/description", "<!-- ``` ");

test("stores the document of the first run, and finds no change in the second", async () => {
  const folder = repository(CONTRACT);
  const document = publish(folder, []);

  const first = await script(folder, "upstream", document);
  const stored = readFileSync(join(folder, SEEN), "utf8");
  const second = await script(folder, "upstream", document);

  expect(first).toMatchObject({ status: 1, output: expect.stringContaining(`${SEEN} did not exist`) as string });
  expect(second).toMatchObject({ status: 0, output: expect.stringContaining("has not changed") as string });
  expect(second.output).toContain("The contract has no differences from the document");
  expect(readFileSync(join(folder, SEEN), "utf8")).toBe(stored);
});

test("reports a change of the document until the contract has it", async () => {
  const folder = repository(CONTRACT);
  await script(folder, "upstream", publish(folder, []));
  const document = publish(folder, [depth]);

  const reported = await script(folder, "upstream", document);
  const again = await script(folder, "upstream", document);
  changed(folder, [...CONTRACT, depth]);
  const followed = await script(folder, "upstream", document);

  expect(reported.status).toBe(1);
  expect(reported.output).toMatch(/changed since the last run:\nbump: minor\n\nminor\n {2}Schema<"Queue">\.depth/);
  expect(again.status).toBe(1);
  expect(again.output).toMatch(/has not changed.*\n\n.*has 1 difference from the document.*\n.*\n\nminor\n.*depth/);
  expect(followed.status).toBe(0);
});

test("does not report a difference that has a reason, and names an entry without a difference", async () => {
  const folder = repository(CONTRACT);
  const location = ['Schema<"*">.ratio', "/components/schemas/Queue/properties/gone"];
  writeFiles(folder, { [DIFFERENCES]: JSON.stringify([{ kind: "property-removed", location, reason: "Seen live." }]) });

  const { output } = await script(folder, "upstream", publish(folder, [ratio]));

  expect(output).toContain("no differences from the document, apart from 1 that openapi/upstream-differences.yaml");
  expect(output).toContain(
    "an entry of openapi/upstream-differences.yaml was not found: property-removed at /components/schemas/Queue/properties/gone",
  );
});

test("shows edited descriptions only with the option, and only those of the document", async () => {
  const folder = repository(CONTRACT);
  await script(folder, "upstream", publish(folder, []));

  const { output } = await script(folder, "upstream", publish(folder, [prose]), "--documentation");

  expect(output).toContain("+ <!-- ```");
  expect(output).toContain("The contract has no differences");
});

test("writes a Markdown report with the repairs in indented code, which no text of the document can close", async () => {
  const folder = repository(CONTRACT);
  const sealed = put("components/schemas/Queue/unevaluatedProperties", false);

  const { output } = await script(folder, "upstream", publish(folder, [sealed, depth]), "--format", "markdown");

  expect(output).toContain('### New\n\n- `Schema<"Queue">.depth` (read): is new');
  expect(output).toMatch(/<summary>Repairs<\/summary>\n\n {4}.*removed unevaluatedProperties/);
});

test.each([
  [[], "usage: npm run upstream"],
  [["a.yaml", "b.yaml"], "usage: npm run upstream"],
  [["a.yaml", "--format", "html"], "usage: npm run upstream"],
  [["missing.yaml"], "missing.yaml cannot be read"],
])("rejects the arguments %j", async (args, message) => {
  const { status, output } = await script(repository(CONTRACT), "upstream", ...args);

  expect(status).toBe(2);
  expect(output).toContain(message);
});

test("the guide shows the output of the command", async () => {
  const guide = readFileSync(new URL("../../scripts/README.md", import.meta.url), "utf8");
  const folder = repository(CONTRACT);
  const accepted = { kind: "property-removed", location: 'Schema<"Queue">.ratio', reason: "Seen live." };
  writeFiles(folder, { [DIFFERENCES]: JSON.stringify([accepted]) });
  await script(folder, "upstream", publish(folder, [ratio]));

  const { output } = await script(folder, "upstream", publish(folder, [ratio, depth]));

  expect(/<!-- output of upstream -->\n```text\n([^`]*)```/.exec(guide)?.[1]).toBe(output);
});

test("every deliberate difference of the contract has a kind, a location and a reason", () => {
  const text = readFileSync(new URL(`../../${DIFFERENCES}`, import.meta.url), "utf8");
  const entries = parseYaml(text) as readonly object[];

  expect(entries.length).toBeGreaterThan(30);
  for (const entry of entries) {
    expect(Object.keys(entry)).toEqual(["kind", "location", "reason"]);
    expect(entry).toMatchObject({ reason: expect.stringMatching(/^[A-Z].*\.$/) as string });
  }
});

/** Writes a document as SignalWire publishes it: of all APIs, with full paths and other operation ids. */
function publish(folder: string, edits: readonly Edit[]): string {
  const { servers, paths, ...document } = edited(smallContract, [...CONTRACT, ...edits]) as typeof smallContract;
  const full = Object.fromEntries(Object.entries(paths).map(([path, item]) => [`/api/relay/rest${path}`, item]));
  const published = {
    ...document,
    servers: servers.map((server) => ({ ...server, url: server.url.replace("/api/relay/rest", "") })),
    paths: {
      ...full,
      "/api/fax/faxes": { get: { operationId: "list_queues", responses: { 204: { description: "" } } } },
    },
  };
  const text = JSON.stringify(published, null, 2).replace(/"operationId": ".*"/g, (it) => it.replaceAll("-", "_"));
  writeFiles(folder, { "openapi.json": text });
  return join(folder, "openapi.json");
}
