import { describe, expect, test } from "vitest";
import { checkConformance } from "../../../src/testing/index.ts";
import { validateRequest } from "../../../src/testing/validate/validate-request.ts";
import { aContract, aDocument, jsonResponse } from "../../support/kit/contract.ts";
import { PETS, startPetServer } from "../../support/kit/pets.ts";
import { sendJson, startServer } from "../../support/kit/server.ts";
import { aTerminal } from "../../support/kit/terminal.ts";
import { startTrainServer, TRAIN_TOKEN, TRAINS } from "../../support/kit/trains.ts";

const headers = { Authorization: `Bearer ${TRAIN_TOKEN}` };

/** A contract whose only operation needs all of the given schemes. */
function keyed(...schemes: readonly object[]): object {
  const securitySchemes = Object.fromEntries(schemes.map((scheme, index) => [`s${index}`, scheme]));
  const security = [Object.fromEntries(schemes.map((_, index) => [`s${index}`, []]))];
  const get = { operationId: "get", responses: { 200: jsonResponse({}) } };
  return { components: { securitySchemes }, security, paths: { "/it": { get } } };
}

const inQuery = { type: "apiKey", in: "query", name: "api_key" };
const inCookie = { type: "apiKey", in: "cookie", name: "session" };
const inHeader = { type: "apiKey", in: "header", name: "X-Key" };

describe("a contract with OAuth 2 and problem details", () => {
  test("has no findings for a conforming server, and leaves no resources", async () => {
    await using server = await startTrainServer();

    const report = await checkConformance({ baseUrl: server.url, contract: TRAINS, credentials: { headers } });

    expect(report.results.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
    expect(report.leftovers).toEqual([]);
    expect([...server.bookings]).toEqual([]);
    expect(JSON.stringify(report)).not.toContain(TRAIN_TOKEN);
    expect(report.results[0]?.request?.curl).toContain(`--header 'Authorization: '"$AUTHORIZATION"''`);
  });

  test("is rejected before the first request if its credentials are missing", async () => {
    await using server = await startTrainServer();

    const check = checkConformance({
      baseUrl: server.url,
      contract: TRAINS,
      credentials: { projectId: "project", token: "PT-token" },
    });

    await expect(check).rejects.toThrow(
      "the contract requires oauth2 (header Authorization); set it with --header-env NAME=VARIABLE, or with credentials.headers in code",
    );
    expect(server.requests).toEqual([]);
  });
});

test("a project and a token are credentials of a scheme named Basic", async () => {
  await using server = await startServer((_, response) => {
    sendJson(response, 401, {});
  });
  const contract = aDocument(keyed({ type: "http", scheme: "Basic" }));
  const options = { baseUrl: server.url, contract, credentials: { projectId: "project", token: "PT-token" } };

  const { results } = await checkConformance({ ...options, only: ["auth-live"] });

  expect(results.map(({ id, outcome }) => `${id}: ${outcome}`)).toEqual([
    "get auth-live/wrong-token: pass",
    "get auth-live/wrong-project: pass",
  ]);
});

test("an API key is sent in the query, a cookie or a header, as the contract declares", async () => {
  const seen: unknown[] = [];
  await using server = await startServer(({ url, headers: received }, response) => {
    seen.push([url, received.cookie, received["x-key"]]);
    sendJson(response, 200, {});
  });

  const { results } = await checkConformance({
    baseUrl: server.url,
    contract: aDocument(keyed(inQuery, inCookie, inHeader)),
    credentials: { headers: { api_key: "k-query", session: "k-cookie", "X-Key": "k-header" } },
    only: ["valid/example", "auth-live"],
  });

  expect(seen.slice(1)).toEqual([
    ["/it?api_key=k-query", "session=k-cookie", "k-header"],
    [
      "/it?api_key=relay-rest-check-wrong-token",
      "session=relay-rest-check-wrong-token",
      "relay-rest-check-wrong-token",
    ],
  ]);
  expect(results.map(({ id }) => id)).toEqual(["get valid/example", "get auth-live/wrong-token"]);
  expect(results[0]?.request?.curl).toContain(`/it?api_key='"$API_KEY"'`);
});

test("cases that require other credentials are skipped", async () => {
  await using server = await startServer((_, response) => {
    sendJson(response, 200, {});
  });
  const open = { "/open": { get: { operationId: "open", security: [], responses: { 200: jsonResponse({}) } } } };
  const other = {
    "/other": { get: { operationId: "other", security: [{ s1: [] }], responses: { 200: jsonResponse({}) } } },
  };
  const { paths, ...rest } = keyed(inHeader, inCookie) as { paths: object };

  const { results } = await checkConformance({
    baseUrl: server.url,
    contract: aDocument({ ...rest, security: [{ s0: [] }], paths: { ...paths, ...open, ...other } }),
    credentials: { headers: { "x-key": "k-header" } },
    only: ["valid"],
  });

  expect(results.map(({ outcome, reason }) => reason ?? outcome)).toEqual([
    "pass",
    "pass",
    "the contract requires apiKey (cookie session)",
  ]);
});

test("a contract without security requirements needs no credentials", async () => {
  await using server = await startPetServer();

  const { summary } = await checkConformance({ baseUrl: server.url, contract: PETS, only: ["findPets"] });

  expect(summary).toMatchObject({ failed: 0, skipped: 0 });
});

test.each(["", "line\nbreak", 7])("rejects a header with the value %j", async (value) => {
  const options = { baseUrl: "http://127.0.0.1:1", credentials: { headers: { Authorization: value as string } } };

  await expect(checkConformance(options)).rejects.toThrow(
    "credentials.headers.Authorization must be a non-empty text of ASCII characters",
  );
});

describe("a request without its credentials is a violation:", () => {
  test.each([
    [inHeader, "/it", {}, "the X-Key header is missing"],
    [inQuery, "/it", {}, "the query api_key is missing"],
    [inCookie, "/it", { cookie: "other=1" }, "the cookie session is missing"],
    [inHeader, "/it", { "x-key": "k" }, undefined],
    [inQuery, "/it?api_key=k", {}, undefined],
    [inCookie, "/it", { cookie: "session=k" }, undefined],
  ])("%j of %s with %j", (scheme, path, sent, message) => {
    const { violations } = validateRequest(aContract(keyed(scheme)), {
      method: "GET",
      path,
      headers: sent,
      body: undefined,
    });

    expect(violations[0]?.message).toBe(message);
  });
});

describe("the command", () => {
  const check = async (options: string, env: Record<string, string>) => {
    const terminal = aTerminal({ env });
    const code = await terminal.type(`check http://127.0.0.1:1 ${options}`);
    return [code, terminal.err()];
  };

  test.each([
    ["--header-env Authorization", 'must be NAME=VARIABLE, got "Authorization"'],
    [
      "--header-env Authorization=API_AUTH",
      "the value of Authorization is missing; set the environment variable API_AUTH",
    ],
  ])("rejects %s", async (options, message) => {
    expect(await check(options, {})).toEqual([2, expect.stringContaining(message) as string]);
  });

  test("reads a header from the environment", async () => {
    const [, message] = await check("--header-env Authorization=API_AUTH", { API_AUTH: "Basic cDp0" });

    expect(message).toContain("is not reachable");
  });
});
