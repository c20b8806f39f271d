import { expect, inject, onTestFinished } from "vitest";
import { createRelayClient, type RelayClient, type RelayFetchInit } from "../../src/index.ts";

interface ContractRelayOptions {
  /**
   * What Prism has to find fault with in the course of the test, all of it and in this order:
   * `request.body.name: Request body property name must be string`. A pattern: at least one, and each matches.
   * @defaultValue nothing
   */
  readonly expectedViolations?: readonly string[] | RegExp;
  /** Turns a signed request, on its way out, into one that the client would never send. */
  readonly alter?: (request: RelayFetchInit, url: string) => RelayFetchInit;
}

/**
 * A client of the server under test, made in a test and for it. The test fails when Prism, alone or in the mock, finds
 * fault with a request or with its own answer and the test did not expect that. It has to: Prism answers a bad request
 * with the contract's 422 example, and a test of the 422 would pass for the wrong reason.
 */
export function contractRelay({ expectedViolations = [], alter }: ContractRelayOptions = {}): RelayClient {
  const violations: string[] = [];
  onTestFinished(() => {
    expect(violations, "what Prism finds fault with (sl-violations)").toEqual(
      expectedViolations instanceof RegExp ? matching(expectedViolations, violations) : expectedViolations,
    );
  });
  return createRelayClient({
    baseUrl: inject("serverUrl"),
    projectId: "project",
    token: "token",
    retry: false,
    fetch: async (url, request) => {
      const response = await fetch(url, alter?.(request, url) ?? request);
      violations.push(...readViolations(response.headers.get("sl-violations") ?? "[]"));
      return response;
    },
  });
}

function readViolations(header: string): string[] {
  const violations = JSON.parse(header) as { readonly location: readonly string[]; readonly message: string }[];
  return violations.map(({ location, message }) => `${location.join(".")}: ${message}`);
}

/** The violations that match, and a word for those that are missing when none does. */
function matching(pattern: RegExp, violations: readonly string[]): readonly string[] {
  return violations.length === 0 ? [String(pattern)] : violations.filter((violation) => pattern.test(violation));
}
