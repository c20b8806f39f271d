import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import type { RequestPlan } from "../../../../src/testing/conformance/cases/case.ts";
import { toCurl } from "../../../../src/testing/conformance/run/exchange.ts";

const target = {
  baseUrl: "http://127.0.0.1:1/api",
  credentials: { projectId: "project", token: "PT-secret-token" },
  keys: new Map(),
};
const plan: RequestPlan = {
  method: "GET",
  path: "/a/{id}",
  pathValues: { id: "x/y z" },
  query: { page_size: 1, kind: ["a", "b&c"] },
  authorization: "given",
  body: { kind: "none" },
};

function curlOf(replaced: Partial<RequestPlan>) {
  return toCurl(target, { ...plan, ...replaced });
}

test("encodes path and query, and reads the credentials from shell variables", () => {
  expect(curlOf({})).toBe(
    `curl --include --request GET 'http://127.0.0.1:1/api/a/x%2Fy%20z?page_size=1&kind=a&kind=b%26c' ` +
      `--user "$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN" --header 'Accept: application/json'`,
  );
});

test.each<[string, RequestPlan["authorization"], string]>([
  ["none", "none", ""],
  ["a header that is wrong on purpose", { header: "Bearer x" }, "--header 'Authorization: Bearer x' "],
  ["a wrong token", "wrong-token", `--user "$SIGNALWIRE_PROJECT_ID:relay-rest-check-wrong-token" `],
  ["a wrong project", "wrong-project", `--user "relay-rest-check-wrong-project:$SIGNALWIRE_API_TOKEN" `],
])("writes credentials: %s", (_, authorization, written) => {
  expect(curlOf({ query: {}, authorization })).toBe(
    `curl --include --request GET 'http://127.0.0.1:1/api/a/x%2Fy%20z' ${written}--header 'Accept: application/json'`,
  );
});

test("quotes characters that are special in a shell", async () => {
  const text = `it's "$HOME" \`id\` \\ <&>`;
  const curl = curlOf({ body: { kind: "text", type: "text/plain", text } });

  const { stdout } = await promisify(execFile)("sh", ["-c", curl.replace("curl", "printf '%s\\n'")]);

  expect(stdout.split("\n")).toContain(text);
});

test.each<[string, RequestPlan["body"]]>([
  ["JSON", { kind: "json", type: "application/json", value: { a: 1 } }],
  ["text", { kind: "text", type: "application/json", text: '{"a":1}' }],
])("writes a body of %s with its type", (_, body) => {
  expect(curlOf({ body })).toMatch(/--header 'Content-Type: application\/json' --data-raw '\{"a":1\}'$/);
});
