import { describe as nodeDescribe, test as nodeTest } from "node:test";
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import { describeConformance, type TestFunctions } from "../../../src/testing/index.ts";
import { CREDENTIALS, type Rules } from "../../support/number-groups/rules.ts";
import { type NumberGroupServer, startNumberGroupServer } from "../../support/number-groups/server.ts";

describe("in vitest", () => {
  let server: NumberGroupServer;
  beforeAll(async () => {
    server = await startNumberGroupServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  describeConformance(
    { describe, test },
    { baseUrl: () => server.baseUrl, credentials: CREDENTIALS, only: ["create-number-group"], concurrency: 1 },
  );
});

test("accepts the functions of node:test", () => {
  expectTypeOf({ describe: nodeDescribe, test: nodeTest }).toExtend<TestFunctions>();
});

interface Made {
  readonly suite: string;
  readonly name: string;
  readonly run: (...context: readonly unknown[]) => Promise<void>;
}

/** Collects the tests that a framework would run. */
function testsOf(only: string[], baseUrl: string | (() => Promise<string>)): readonly Made[] {
  const made: Made[] = [];
  let suite = "";
  const functions: TestFunctions = {
    describe: (name, body) => {
      suite = name;
      body();
    },
    it: (name, run) => made.push({ suite, name, run }),
  };
  describeConformance(functions, { baseUrl, credentials: CREDENTIALS, only });
  return made;
}

async function runAll(only: string[], rules: Partial<Rules>, context: readonly unknown[]) {
  await using server = await startNumberGroupServer(rules);
  const outcomes = testsOf(only, server.baseUrl).map(({ run }) => run(...context).then(() => "passed", String));
  return await Promise.all(outcomes);
}

test("defines a test for each case, grouped by operation", () => {
  const tests = testsOf(["*-number-group auth/none"], "http://127.0.0.1:1");

  expect(tests.map(({ suite, name }) => `${suite}: ${name}`)).toEqual([
    "create-number-group: auth/none",
    "retrieve-number-group: auth/none",
    "update-number-group: auth/none",
    "delete-number-group: auth/none",
  ]);
});

test("defines tests without parameters, so that no framework waits for a callback", () => {
  expect(testsOf(["auth/none"], "http://127.0.0.1:1").map(({ run }) => run.length)).not.toContain(1);
});

test("fails a test with the violations and the curl command of its case", async () => {
  const outcomes = await runAll(
    ["list-number-groups auth/none", "list-number-groups auth/empty"],
    {
      isAuthorized: ({ authorization }) => authorization === undefined,
    },
    [],
  );

  expect(outcomes[0]).toMatch(
    /^Error: not-authenticated: responded with 200; expected 401\ncurl --include --request GET/,
  );
  expect(outcomes[1]).toBe("passed");
});

test("fails each test if the check fails", async () => {
  const outcomes = testsOf(["list-number-groups auth/*"], () => Promise.reject(new Error("did not start"))).map(
    ({ run }) => run().then(() => "passed", String),
  );

  expect(new Set(await Promise.all(outcomes))).toEqual(new Set(["Error: did not start"]));
});

test("skips a test through its context", async () => {
  const reasons: unknown[] = [];
  const context = { skip: (reason: unknown) => reasons.push(reason) };

  const outcomes = await runAll(["create-number-group-membership valid/example"], {}, [context]);

  expect(outcomes).toEqual(["passed"]);
  expect(reasons).toEqual([expect.stringContaining("pass it as a fixture")]);
});

test.each([undefined, null, {}, { skip: true }])("passes a test that cannot be skipped: %j", async (context) => {
  expect(await runAll(["create-number-group-membership valid/example"], {}, [context])).toEqual(["passed"]);
});
