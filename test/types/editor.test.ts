import { expect, test } from "vitest";
import { openEditor } from "./language-service.ts";

const editor = openEditor(`
import { createRelayClient } from "../../src/index.ts";

const relay = createRelayClient();
const call = relay.POST("/number_groups", { body: { name: "Support" } });
const result = await call;
if (result.status === 422) {
  const { error } = result;
}
if (result.status === "unexpected") {
  const { error: unexpected } = result;
}
`);

test.each([
  ["relay =", "const relay: RelayClient"],
  ["call =", 'const call: RelayCall<"/number_groups", "post">'],
  ["result =", 'const result: RelayResult<"/number_groups", "post">'],
  ["status ===", '(property) status: 200 | 201 | 401 | 422 | 500 | "unexpected"'],
  ["unexpected }", "const unexpected: UnexpectedError"],
])("an editor shows %s in one line", (needle, shown) => {
  const hover = editor.hover(needle);

  expect(hover).toBe(shown);
});

test("an editor shows a call with its path and its method", () => {
  const hover = editor.hover("POST(");

  expect(hover).toBe(
    '(method) RelayClient.POST<"/number_groups">(path: "/number_groups", ' +
      'init: RelayInit<"/number_groups", "post">): RelayCall<"/number_groups", "post">',
  );
});

test("an editor shows a declared error with its status and the schema of its body", () => {
  const hover = editor.hover("error } = result");

  expect(hover).toBe("const error: ApiError<422, ValidationFailure>");
});

test.each([
  ["data }", "const data: NumberGroup"],
  ["body: {", "(property) body: CreateNumberGroupRequest"],
  ["found =", "const found: PhoneNumber"],
])("an editor shows the schema of %s by its name", (needle, shown) => {
  const code = `
import { createRelayClient, type Schema } from "../../src/index.ts";
const relay = createRelayClient();
const result = await relay.POST("/number_groups", { body: { name: "Support" } });
if (result.ok) { const { data } = result; }
const found = {} as Schema<"PhoneNumber">;`;

  expect(openEditor(code).hover(needle)).toBe(shown);
});

test("an error names the schema of an invalid body", () => {
  const code = `import { createRelayClient } from "../../src/index.ts";
void createRelayClient().POST("/number_groups", { body: { sticky_sender: true } });`;

  expect(openEditor(code).findings()).toEqual([expect.stringContaining("required in type 'CreateNumberGroupRequest'")]);
});

test("an error about an empty second argument names the path parameter that it does not have", () => {
  const code = `import { createRelayClient } from "../../src/index.ts";
void createRelayClient().GET("/number_groups/{id}", {});`;

  expect(openEditor(code).findings()).toEqual([expect.stringContaining("{ readonly path: { id: string; }; }")]);
});

test.each([
  ['relay.GET("/number_group");', 'RelayPath<"get">'],
  ['relay.GET("/number_groups/1");', 'RelayPath<"get">'],
  ['paginate(relay, "/phone_numbers/search");', "RelayListPath"],
])("an editor reports the invalid path of %s", (line, type) => {
  const preamble =
    'import { createRelayClient, paginate } from "../../src/index.ts";\nconst relay = createRelayClient();\n';

  const findings = openEditor(`${preamble}void paginate;\nvoid ${line}`).findings();

  expect(findings).toEqual([expect.stringContaining(`is not assignable to parameter of type '${type}'`)]);
});

test.each([
  ['relay.GET("/sip_profile", { /*here*/ });', []],
  ['relay.GET("/queues", { /*here*/ });', ["params"]],
  ['relay.POST("/queues", { /*here*/ });', ["body"]],
  ['relay.PUT("/queues/{id}", { /*here*/ });', ["body", "params"]],
])("an editor suggests only the parts that %s has", (line, parts) => {
  const code = `import { createRelayClient } from "../../src/index.ts";\nvoid createRelayClient().${line.slice(6)}`;

  const names = openEditor(code).completions("/*here*/");

  expect(names).toContain("timeoutMs");
  expect(names.filter((name) => name === "params" || name === "body")).toEqual(parts);
});

test.each([
  ['relay.GET("/queues/{id}")', "the rest parameter 'paramsAndBody' were not provided"],
  ['relay.GET("/queues/{id}", {})', "Property 'params' is missing"],
  ['relay.GET("/queues/{id}", { params: {} })', "Property 'path' is missing"],
  ['relay.GET("/queues/{id}", { params: { path: {} } })', "Property 'id' is missing"],
  ['relay.POST("/queues", {})', "Property 'body' is missing"],
])("the error of %s names the missing part", (line, named) => {
  const code = `import { createRelayClient } from "../../src/index.ts";\nconst relay = createRelayClient();\nvoid ${line};`;

  expect(openEditor(code).findings()).toEqual([expect.stringContaining(named)]);
});

test("the public surface is exactly this list", () => {
  const exported = editor.exportsOf("src/index.ts");

  expect(exported).toEqual([
    "AbortSignalLike",
    "AbortedError",
    "ApiError",
    "AttemptEvent",
    "AttemptStart",
    "BeforeAttempt",
    "CredentialsError",
    "Delivery",
    "HttpError",
    "MalformedError",
    "Middleware",
    "MiddlewareContext",
    "MiddlewareError",
    "NetworkError",
    "OnAttempt",
    "OperationId",
    "PaginateArguments",
    "PaginateInit",
    "PaginateOptions",
    "RedirectError",
    "RelayArguments",
    "RelayCall",
    "RelayCallOptions",
    "RelayClient",
    "RelayClientOptions",
    "RelayData",
    "RelayError",
    "RelayErrorFacts",
    "RelayFailure",
    "RelayFetch",
    "RelayFetchInit",
    "RelayFetchResponse",
    "RelayHeaders",
    "RelayInit",
    "RelayIssue",
    "RelayItem",
    "RelayLimits",
    "RelayListPath",
    "RelayMethod",
    "RelayPage",
    "RelayPages",
    "RelayPath",
    "RelayResult",
    "RelaySuccess",
    "RelayTransport",
    "RelayUnexpected",
    "RetryOptions",
    "Schema",
    "TimeoutError",
    "TokenSource",
    "UnexpectedError",
    "createRelayClient",
    "createRelayFetch",
    "isRelayError",
    "paginate",
  ]);
});
