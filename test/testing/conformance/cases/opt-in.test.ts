import { describe, expect, test } from "vitest";
import { type CheckOptions, checkConformance, describeConformance } from "../../../../src/testing/index.ts";
import { aDocument, jsonResponse } from "../../../support/kit/contract.ts";
import { sendJson, startServer } from "../../../support/kit/server.ts";
import { aTerminal } from "../../../support/kit/terminal.ts";

const CREDENTIALS = { projectId: "project", token: "PT-token" };
const REMOTE = "https://api.example.com";
const FREE_ON_LOOPBACK = "/queues";

/** Requests that are known to cost money, with the spelling of other contracts. */
const KNOWN = [
  ["post", "/phone_numbers", "buys a phone number"],
  ["post", "/imported_phone_numbers", "imports a phone number"],
  ["get", "/lookup/phone_number/{E164Number}", "is charged for each lookup"],
  ["post", "/phone_numbers/{PhoneNumberId}/cnam", "orders a caller name"],
  ["post", "/verified_caller_ids/", "places a call"],
  ["post", "/verified_caller_ids/{Id}/verification", "places a call"],
  ["post", "/mfa/call", "places a call"],
  ["post", "/mfa/sms", "sends a message"],
  ["post", "/MFA/Sms", "sends a message"],
  ["post", "/registry/beta/brands", "registers a brand"],
  ["post", "/registry/beta/brands/{brand_id}/campaigns", "registers a campaign"],
  ["post", "/registry/beta/campaigns/{campaign_id}/orders", "orders numbers for a campaign"],
  ["put", "/sip_profile", "changes the SIP profile of the whole project"],
  ["patch", "/sip_profile", "changes the SIP profile of the whole project"],
] as const;

/** Creates a contract with one operation that has a meaningless id. */
function contractOf(method: string, path: string, rest: object = {}): object {
  const parameters = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => {
    return { name, in: "path", required: true, schema: { type: "string" }, example: "7" };
  });
  const responses = { 200: jsonResponse({ type: "object" }), 401: {}, 422: {} };
  return aDocument({
    components: { securitySchemes: { basic: { type: "http", scheme: "basic" } } },
    security: [{ basic: [] }],
    paths: { [path]: { [method]: { operationId: "it", parameters, responses } } },
    ...rest,
  });
}

/** Returns the request lines that a check sends to a server that accepts everything. */
async function sentBy(options: Partial<CheckOptions>): Promise<readonly string[]> {
  await using server = await startServer((_, response) => {
    sendJson(response, 200, {});
  });
  await checkConformance({ baseUrl: server.url, credentials: CREDENTIALS, ...options });
  return server.requests;
}

async function dryRun(options: Partial<CheckOptions>) {
  const dry = { baseUrl: REMOTE, credentials: CREDENTIALS, allowRemote: true, dryRun: true };
  return (await checkConformance({ ...dry, ...options })).results;
}

describe("a request that costs money is not sent, for any operation id", () => {
  test.each(KNOWN)("%s %s", async (method, path, reason) => {
    const contract = contractOf(method, path);

    const sent = await sentBy({ contract, skip: ["method"] });
    const [first] = await dryRun({ contract, baseUrl: "http://127.0.0.1:1" });

    expect(sent.filter((line) => line.startsWith(method.toUpperCase()))).toEqual([]);
    expect(first).toMatchObject({ outcome: "skip", reason: `${reason}; to send it, put its full name in "only"` });
  });

  test("its path has the prefix of the API", async () => {
    const sent = await sentBy({ contract: contractOf("post", "/api/relay/rest/mfa/sms"), skip: ["method"] });

    expect(sent).toEqual(["GET /api/relay/rest/mfa/sms"]);
  });

  test("a part of its path is in the address of the contract's server", async () => {
    const servers = [{ url: "https://acme.signalwire.com/api/relay/rest/registry/beta" }];

    expect(await sentBy({ contract: contractOf("post", "/brands", { servers }), skip: ["method"] })).toEqual([
      "GET /brands",
    ]);
  });

  test("as an undeclared method", async () => {
    const contract = contractOf("get", "/phone_numbers");

    const sent = await sentBy({ contract, only: ["method"] });

    expect(sent).not.toContain("POST /phone_numbers");
    expect(sent).toContain("DELETE /phone_numbers");
  });

  test.each([
    ["its operation", contractOf("post", "/mfa/sms"), "it", "POST /mfa/sms"],
    ["its case", contractOf("get", "/mfa/sms"), "it method/POST", "POST /mfa/sms"],
  ])("unless only has %s", async (_, contract, name, line) => {
    expect(await sentBy({ contract, only: [name] })).toContain(line);
  });
});

describe("an operation without an id is named by its method and path", () => {
  const document = contractOf("post", "/mfa/sms") as { readonly paths: object };
  const contract = JSON.parse(JSON.stringify(document).replace('"operationId":"it",', "")) as object;

  test.each([
    ["in only", ["POST /mfa/sms"], [], true],
    ["in only, with its case", ["POST /mfa/sms valid/example", "POST /mfa/sms"], [], true],
    ["in skip", ["POST /mfa/sms"], ["POST /mfa/sms"], false],
    ["by its class only", ["valid"], [], false],
    ["by its class in skip", ["POST /mfa/sms"], ["valid", "auth", "auth-live", "tolerance", "invalid"], false],
  ])("%s", async (_, only, skip, isSent) => {
    const sent = await sentBy({ contract, only, skip: [...skip, "method"] }).catch((): string[] => []);

    expect(sent.includes("POST /mfa/sms")).toBe(isSent);
  });

  test("and its cases are selected by their class", async () => {
    const [first] = await dryRun({ contract, only: ["valid"], baseUrl: "http://127.0.0.1:1" });

    expect(first).toMatchObject({ id: "POST /mfa/sms valid/example", operationId: "POST /mfa/sms" });
  });
});

describe("on a remote host", () => {
  const NOT_NAMED = 'may change data on a remote host; to send it, put its full name in "only"';

  test.each(["post", "put", "patch", "delete", "head"])(
    "an operation of another contract is opt-in: %s",
    async (it) => {
      const results = await dryRun({ contract: contractOf(it, FREE_ON_LOOPBACK) });

      expect(results[0]).toMatchObject({ id: "it valid/example", reason: NOT_NAMED });
    },
  );

  test("a GET is not opt-in, but the undeclared methods of its path are", async () => {
    const results = await dryRun({ contract: contractOf("get", FREE_ON_LOOPBACK), only: ["valid/example", "method"] });

    expect(results.map(({ id, reason }) => [id, reason])).toEqual([
      ["it valid/example", "dry run"],
      ...["POST", "PUT", "PATCH", "DELETE"].map((method) => [`it method/${method}`, NOT_NAMED]),
    ]);
  });

  test("a named operation is not opt-in", async () => {
    const results = await dryRun({ contract: contractOf("post", FREE_ON_LOOPBACK), only: ["it"] });

    expect(results[0]).toMatchObject({ reason: "dry run" });
  });

  test("an operation of the shipped contract is opt-in only if it is known to cost money", async () => {
    const results = await dryRun({ only: ["valid/example"] });

    const reasonOf = (operationId: string) => results.find((result) => result.operationId === operationId)?.reason;
    expect(reasonOf("create-number-group")).toBe("dry run");
    expect(reasonOf("purchase-phone-number")).toBe('buys a phone number; to send it, put its full name in "only"');
  });

  describe("the tests of a framework", () => {
    /** Runs all tests against 0.0.0.0, which the kit does not treat as loopback. */
    async function outcomesOf(contract: object, toBaseUrl: (url: string) => string | (() => string)) {
      await using server = await startServer((_, response) => {
        sendJson(response, 200, {});
      });
      const outcomes = new Map<string, string>();
      const runs: (() => Promise<void>)[] = [];
      const it = (name: string, run: (context: unknown) => Promise<void>) => {
        runs.push(() => run({ skip: (reason: string) => outcomes.set(name, reason) }));
      };
      const describeAtOnce = (_: string, body: () => void) => {
        body();
      };
      const baseUrl = toBaseUrl(server.url.replace("127.0.0.1", "0.0.0.0"));
      const options = { credentials: CREDENTIALS, contract, allowRemote: true, only: ["valid"] };
      describeConformance({ describe: describeAtOnce, it }, { baseUrl, ...options });
      await Promise.all(runs.map((run) => run()));
      return { outcomes: Object.fromEntries(outcomes), requests: server.requests };
    }

    test.each([
      ["an address that is known at once", (url: string) => url],
      ["an address that is known later", (url: string) => () => url],
    ])("are skipped: %s", async (_, toBaseUrl) => {
      const { outcomes, requests } = await outcomesOf(contractOf("post", FREE_ON_LOOPBACK), toBaseUrl);

      expect(outcomes).toEqual({ "valid/example": NOT_NAMED });
      expect(requests).toEqual(["GET /queues"]);
    });

    test("are skipped if their case exists only without the opt-in rule", async () => {
      const id = { type: "string", format: "uuid", example: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48" };
      const schema = { type: "object", properties: { folder_id: id } };
      const created = { 201: jsonResponse({ type: "object", properties: { id } }) };
      const content = { "application/json": { schema, example: { folder_id: id.example } } };
      const contract = aDocument({
        paths: {
          "/folders": { post: { operationId: "create-folder", responses: created } },
          "/folders/{id}": { delete: { operationId: "delete-folder", responses: { 204: {} } } },
          "/files": { post: { operationId: "create-file", requestBody: { content }, responses: created } },
        },
      });

      const { outcomes } = await outcomesOf(contract, (url) => () => url);

      expect(outcomes["valid/required"]).toBe("the check has no such case on this host");
    });
  });
});

describe("loopback", () => {
  test.each([
    "http://api.localhost:1",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
    "http://0.0.0.0",
  ])("is not %s", async (baseUrl) => {
    const check = checkConformance({ baseUrl, credentials: CREDENTIALS, dryRun: true });

    await expect(check).rejects.toThrow("it is not this machine");
  });
});

test("a dry run prints skipped cases with their reasons", async () => {
  const terminal = aTerminal();

  await terminal.type("check http://127.0.0.1:1 --dry-run --only valid/example");

  const lines = terminal.out().split("\n");
  expect(lines).toContain("create-number-group valid/example");
  expect(lines).toContain(
    'purchase-phone-number valid/example (skipped: buys a phone number; to send it, put its full name in "only")',
  );
  expect(terminal.out()).toMatch(/\n\d+ cases, 14 of them would be skipped; no request was sent\n$/);
});
