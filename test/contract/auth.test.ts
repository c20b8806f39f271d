import { expect, inject, test } from "vitest";
import type { RelayFetchInit } from "../../src/index.ts";
import { bodyOf, call, operations } from "./operations.ts";
import { contractRelay } from "./relay.ts";
import { bodyErrorsOf } from "./validate.ts";

/** The stock Prism checks all operations in the same way, so each has one of these. The mock is tested with every one. */
const REJECTED = [
  ["no credentials", undefined],
  ["a Bearer token", "Bearer token"],
  ["a Digest", 'Digest username="project"'],
] as const;

const cases = operations.flatMap((operation, index) =>
  REJECTED.filter((_, kind) => inject("server") === "mock" || kind === index % REJECTED.length).map(
    ([name, authorization]) => [operation.operationId, name, authorization, operation] as const,
  ),
);

test.each(cases)("%s with %s returns a 401 with its issue", async (_, __, authorization, operation) => {
  const relay = contractRelay({
    expectedViolations: ["request: the credentials are missing or wrong"],
    alter: (request) => signedAnew(request, authorization),
  });

  const result = await call(relay, operation);

  expect(result).toMatchObject({ status: 401, error: { issues: [{ code: "Unauthorized" }] } });
  expect(bodyErrorsOf(operation.responses.get(401) ?? {}, bodyOf(result))).toEqual([]);
});

/** Replaces the signature; the client signs every request, so a test can only change it afterwards. */
function signedAnew(request: RelayFetchInit, authorization: string | undefined): RelayFetchInit {
  const headers = new Headers(request.headers);
  headers.delete("authorization");
  if (authorization !== undefined) headers.set("authorization", authorization);
  return { ...request, headers: Object.fromEntries(headers) };
}
