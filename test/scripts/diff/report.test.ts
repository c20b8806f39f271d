import { expect, test } from "vitest";
import { codeSpan, compareContracts, render } from "../../../scripts/diff/report.ts";
import { drop, type Edit, edited, put } from "./edits.ts";
import { smallContract } from "./small-contract.ts";

const QUEUE = "components/schemas/Queue/properties";

test("counts edited documentation in one line, and shows it on request", async () => {
  const now = edited(smallContract, [put(`${QUEUE}/name/description`, "Its name."), put("info/version", "2.0.0")]);

  const report = await compareContracts(smallContract, now);

  expect(render(report, "text")).toBe("bump: patch\n\ndocumentation: 2 changes (--documentation shows them)");
  expect(render(report, "text", { isFull: true })).toContain(
    '  Schema<"Queue">.name description\n    - What people call it.\n    + Its name.',
  );
});

test("reports a change of a shared schema once, with its operations", async () => {
  const { changes } = await compareContracts(smallContract, edited(smallContract, [drop(`${QUEUE}/name`)]));

  expect(changes).toMatchObject([
    {
      kind: "property-removed",
      direction: "read",
      old: { pointer: "/components/schemas/Queue/properties/name" },
      operations: ["GET /queues", "POST /queues", "GET /queues/{id}"],
    },
  ]);
});

test("reports a change of the parameters of a path with all operations of the path", async () => {
  const schema = (format: object): Edit =>
    put("paths/~1queues~1{id}/parameters/0/schema", { type: "string", ...format });
  const [old, now] = [edited(smallContract, [schema({ format: "uuid" })]), edited(smallContract, [schema({})])];

  const { changes } = await compareContracts(old, now);

  expect(changes).toMatchObject([
    { where: "/queues/{id} path.id", operations: ["GET /queues/{id}", "PUT /queues/{id}", "DELETE /queues/{id}"] },
  ]);
});

test("reports a change of servers where an operation or a path declares them", async () => {
  const servers = [{ url: "https://other.example.com" }];
  const [old, now] = [
    edited(smallContract, [put("paths/~1queues/servers", servers)]),
    edited(smallContract, [put("paths/~1queues~1{id}/get/servers", servers)]),
  ];

  const { changes } = await compareContracts(old, now);

  expect(changes.map(({ id }) => id).sort()).toEqual([
    "server-added /paths/~1queues/servers https://{}.example.com/api",
    "server-added /paths/~1queues~1{id}/get/servers https://other.example.com",
    "server-removed /paths/~1queues/servers https://other.example.com",
    "server-removed /paths/~1queues~1{id}/get/servers https://{}.example.com/api",
  ]);
});

test("reports a constraint next to a union once, for all variants", async () => {
  const variants = [1, 2, 3].map((kind) => ({ type: "object", properties: { kind: { const: kind } } }));
  const union = (rest: object): object => ({ type: "object", ...rest, anyOf: variants });

  const { changes } = await compareContracts(
    edited(smallContract, [put(`${QUEUE}/paid`, union({ minProperties: 1 }))]),
    edited(smallContract, [put(`${QUEUE}/paid`, union({}))]),
  );

  expect(changes).toMatchObject([{ where: 'Schema<"Queue">.paid', message: "minProperties 1 was removed" }]);
});

test("groups the changes of a schema, and sorts by reached operations", async () => {
  const { changes } = await compareContracts(
    smallContract,
    edited(smallContract, [
      drop("paths/~1queues/get/parameters/2"),
      drop(`${QUEUE}/ratio`),
      put("components/schemas/FullEvent/properties/size/type", "string"),
      drop(`${QUEUE}/kind`),
    ]),
  );

  expect(changes.map(({ where }) => where)).toEqual([
    'Schema<"Queue">.kind',
    'Schema<"Queue">.ratio',
    "GET /queues query.filter",
    'Schema<"FullEvent">.size',
  ]);
});

test("escapes text that could control a terminal or a CI runner, or close a code span", async () => {
  const foul = "\u001B[2J##[error]`](javascript:alert(1))\u202E";
  const now = edited(smallContract, [put(`${QUEUE}/${foul.replaceAll("/", "")}`, { type: "string" })]);

  const report = await compareContracts(smallContract, now);

  expect(render(report, "text")).toContain("\\u001b[2J\\u0023#[error]`](javascript:alert(1))\\u202e");
  expect(render(report, "markdown")).toContain(
    '- ``Schema<"Queue">.\\u001b[2J\\u0023#[error]`](javascript:alert(1))\\u202e`` (read): is new',
  );
});

test.each([
  ["plain", "`plain`"],
  ["a ` b", "``a ` b``"],
  ["```", "```` ``` ````"],
  ["", "` `"],
  ["two\nlines", "`two\\u000alines`"],
])("puts %j into a code span that it cannot close", (text, span) => {
  expect(codeSpan(text)).toBe(span);
});

test("compares the structure if the types cannot be generated", async () => {
  const odd = edited(smallContract, [put(`${QUEUE}/name`, { type: "array", items: 5 })]);
  const now = edited(odd, [
    put("paths/~1queues/get/x-query-requires", { filter: ["page_size"] }),
    put(`${QUEUE}/depth`, true),
  ]);

  const { notes, changes } = await compareContracts(odd, now);

  expect(changes.length).toBeGreaterThan(0);
  expect(notes).toEqual([expect.stringContaining("the types could not be compiled")]);
});
