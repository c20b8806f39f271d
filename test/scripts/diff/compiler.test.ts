import { expect, test } from "vitest";
import { checkWithCompiler } from "../../../scripts/diff/compiler.ts";
import { compareStructure } from "../../../scripts/diff/contract.ts";
import { compareContracts } from "../../../scripts/diff/report.ts";
import { drop, type Edit, edited, put } from "./edits.ts";
import { smallContract } from "./small-contract.ts";

const QUEUE = "components/schemas/Queue/properties";
const PROBLEM = "components/schemas/Problem";

test("reports a response that no longer fits, with the reason of the compiler", async () => {
  const findings = await compile([put(`${QUEUE}/name/type`, "number")]);

  expect(findings.map(({ kind, direction, via }) => [kind, direction, via])).toEqual([
    ["types-changed", "read", "GET /queues"],
    ["types-changed", "read", "POST /queues"],
    ["types-changed", "read", "GET /queues/{id}"],
  ]);
  expect(findings[0]?.detail.name).toContain("'number' is not assignable to type 'string'");
});

test("reports a request that no longer compiles", async () => {
  const findings = await compile([drop("components/schemas/CreateQueue/properties/mode/enum/0")]);

  expect(findings).toMatchObject([{ kind: "types-changed", direction: "sent", via: "POST /queues" }]);
});

test("reports equal values of other types, in both directions", async () => {
  const problem = { type: "object", properties: { error: { type: "string" } } };
  const whole = put(PROBLEM, { ...problem, required: ["error"] });
  // An object without properties has no properties in its type either.
  const parts = put(PROBLEM, { allOf: [problem, { type: "object", required: ["error"] }] });
  const [old, now] = [edited(smallContract, [whole]), edited(smallContract, [parts])];

  expect(compareStructure(old, now)).toEqual([]);
  expect(await checkWithCompiler(old, now, new Set())).not.toEqual([]);
  expect(await checkWithCompiler(now, old, new Set())).not.toEqual([]);
});

test("does not compile an operation that is known to break", async () => {
  const now = edited(smallContract, [put(`${QUEUE}/name/type`, "number")]);

  const findings = await checkWithCompiler(smallContract, now, new Set(["GET /queues", "POST /queues"]));

  expect(findings.map(({ via }) => via)).toEqual(["GET /queues/{id}"]);
});

test.each<[what: string, more: object, edits: Edit[], kinds: readonly string[]]>([
  ["a minor change is compiled", { code: { type: "string" } }, [], ["types-changed", "property-added"]],
  ["a major change is not compiled", { error: { type: "number" } }, [], ["type-changed"]],
  ["other servers is compiled", {}, [drop("servers/0")], ["server-removed", "types-changed"]],
])("an operation with %s", async (_, more, edits, kinds) => {
  const properties = { error: { type: "string" } };
  const whole = { type: "object", required: ["error"], properties };
  const parts = [
    { type: "object", properties: { ...properties, ...more } },
    { type: "object", required: ["error"] },
  ];

  const { changes } = await compareContracts(
    edited(smallContract, [put(PROBLEM, whole)]),
    edited(smallContract, [put(PROBLEM, { allOf: parts }), ...edits]),
  );

  expect([...new Set(changes.map(({ kind }) => kind))]).toEqual(kinds);
});

test.each<[description: string, edits: Edit[]]>([
  ["another description", [put(`${QUEUE}/name/description`, "Another text.")]],
  ["another order", [put(`${QUEUE}/status/enum`, ["closed", "open"])]],
  ["a property more in a response", [put(`${QUEUE}/depth`, { type: "integer" })]],
  [
    "an optional body",
    [
      put("paths/~1queues~1{id}/delete/requestBody", {
        content: { "application/json": { schema: { type: "object", properties: { why: { type: "string" } } } } },
      }),
    ],
  ],
  ["the id of another operation", [put("paths/~1queues/get/operationId", "create-queue")]],
])("%s compiles", async (_, edits) => {
  expect(await compile(edits)).toEqual([]);
});

/** Runs only the compiler. */
function compile(edits: readonly Edit[]): ReturnType<typeof checkWithCompiler> {
  return checkWithCompiler(smallContract, edited(smallContract, edits), new Set());
}
