import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
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

test("prints the usage with --help", async () => {
  const { status, output } = await script(repository(CONTRACT), "upstream", "--help");

  expect(status).toBe(0);
  expect(output).toMatch(/^usage: npm run upstream /);
});

test("prints every repair with --verbose, as its hint says", async () => {
  const folder = repository(CONTRACT);
  const document = publishText(folder, AFTER);

  const short = await script(folder, "upstream", document);
  const full = await script(folder, "upstream", document, "--verbose");

  expect(short.output).toContain("3 more; --verbose prints all");
  expect(full.output.match(/removed unevaluatedProperties.*, because/g)).toHaveLength(6);
  expect(full.output).not.toContain("--verbose");
});

test("the guide shows what the command prints for SignalWire's document, apart from the numbers", async () => {
  const guide = readFileSync(new URL("../../scripts/README.md", import.meta.url), "utf8");
  const [, shown = ""] = /<!-- output of upstream -->\n```text\n([^`]*)```/.exec(guide) ?? [];
  const folder = repository([]);
  await script(folder, "upstream", publishText(folder, AFTER));
  writeFiles(folder, {
    "generated/relay-rest.json": readFileSync(join(folder, SEEN), "utf8").replace('"candidates"', '"suggestions"'),
    [DIFFERENCES]: JSON.stringify(["added", "removed"].map((it) => ({ ...RENAMED, kind: `property-${it}` }))),
  });
  await script(folder, "upstream", publishText(folder, BEFORE));

  const { status, output } = await script(folder, "upstream", publishText(folder, AFTER));

  const parts = shown.split(/\n *…/).map(withoutNumbers);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.filter((part) => !withoutNumbers(output).includes(part))).toEqual([]);
  expect(status).toBe(1);
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

/** The part of SignalWire's document that changed in July 2026, in its words. */
const AFTER = `
openapi: 3.1.0
info: { title: SignalWire, version: 1.0.0 }
servers: [{ url: "https://example.com" }]
paths:
  /api/relay/rest/addresses:
    post:
      operationId: create_address
      description: The carrier validates the address.
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/CreateAddressRequest" } } } }
      responses:
        "200": { description: Created., content: { application/json: { schema: { $ref: "#/components/schemas/Address" } } } }
        "422": { description: Invalid., content: { application/json: { schema: { $ref: "#/components/schemas/AddressValidationError" } } } }
  /api/relay/rest/imported_phone_numbers:
    post: { operationId: import_phone_number, responses: { "201": { $ref: "#/components/responses/PhoneNumber" } } }
  /api/relay/rest/phone_numbers:
    post: { operationId: purchase_phone_number, responses: { "201": { $ref: "#/components/responses/PhoneNumber" } } }
  /api/relay/rest/phone_numbers/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: retrieve_phone_number, responses: { "200": { $ref: "#/components/responses/PhoneNumber" } } }
    put: { operationId: update_phone_number, responses: { "200": { $ref: "#/components/responses/PhoneNumber" } } }
  /api/relay/rest/phone_numbers/{id}/address:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    put: { operationId: assign_address, responses: { "200": { $ref: "#/components/responses/PhoneNumber" } } }
    delete: { operationId: unassign_address, responses: { "200": { $ref: "#/components/responses/PhoneNumber" } } }
components:
  responses:
    PhoneNumber: { description: A number., content: { application/json: { schema: { $ref: "#/components/schemas/PhoneNumberResponse" } } } }
  schemas:
    PhoneNumberResponse:
      type: object
      properties:
        id: { type: string }
        e911_status: { anyOf: [{ $ref: "#/components/schemas/PhoneNumberE911Status" }, { type: "null" }] }
      unevaluatedProperties: { not: {} }
    PhoneNumberE911Status: { type: string, enum: [pending, active, failed, pending_removal, unregistered] }
    Address: { type: object, properties: { id: { type: string } }, unevaluatedProperties: { not: {} } }
    CreateAddressRequest:
      type: object
      properties: { label: { type: string }, emergency_enabled: { type: boolean, default: false } }
    AddressValidationError:
      type: object
      properties:
        errors: { type: array, items: { type: object, properties: { code: { type: string } }, unevaluatedProperties: { not: {} } } }
        candidates: { type: array, items: { $ref: "#/components/schemas/AddressCandidate" } }
      unevaluatedProperties: { not: {} }
    AddressCandidate:
      type: object
      properties: { city: { type: object, properties: { name: { type: string } }, unevaluatedProperties: { not: {} } } }
      unevaluatedProperties: { not: {} }
`;

const BEFORE = AFTER.replace("The carrier validates", "Creates")
  .replace("Invalid.", "Not valid.")
  .replace('"200": { description: Created.', '"201": { description: Created.')
  .replace(", default: false", "")
  .replace(/e911_status: .*/, "e911_status: { type: [string, 'null'] }")
  .replace(/ *PhoneNumberE911Status: .*\n/, "")
  .replace(/ *candidates: .*\n/, "");

/** The kinds of change that the contract in the test of the guide has on purpose. */
const RENAMED = { location: ["*.candidates", "*.suggestions"], reason: "Seen live." };

function publishText(folder: string, text: string): string {
  writeFiles(folder, { "openapi.yaml": text });
  return join(folder, "openapi.yaml");
}

/** Removes numbers, and the path of the folder of a test. */
function withoutNumbers(text: string): string {
  return text.replace(/[^ \n]*(?=openapi\.yaml:)/g, "").replace(/\d+/g, "N");
}

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

describe("the workflow", () => {
  interface Step {
    readonly name?: string;
    readonly run?: string;
  }

  const text = readFileSync(new URL("../../.github/workflows/upstream.yml", import.meta.url), "utf8");
  const workflow = parseYaml(text) as { readonly jobs: { readonly check: { readonly steps: readonly Step[] } } };
  const { steps, ...job } = workflow.jobs.check;

  test("only the step that opens the pull request receives the token", () => {
    const holders = steps.filter((step) => JSON.stringify(step).includes("github.token"));

    expect(holders.map(({ name }) => name)).toEqual(["Open a pull request"]);
    expect(JSON.stringify({ ...workflow, jobs: job })).not.toContain("github.token");
  });

  test("no step has an expression in its script, where a value would be code", () => {
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });

  test("the comparison is `npm run upstream`, whose exit code 1 is not a failure", () => {
    const { run = "" } = steps.find(({ name }) => name?.startsWith("Compare the document")) ?? {};

    expect(run).toContain('npm run --silent upstream -- "$SPEC" --format markdown');
    expect(run).toContain('if [ "$code" -gt 1 ]; then exit "$code"; fi');
  });
});
