import { expect, inject, onTestFinished } from "vitest";
import { createRelayClient, type RelayClient, type RelayFetchInit } from "../../src/index.ts";

interface ContractRelayOptions {
  /**
   * Violations that the server must report during the test, complete and in this order, such as
   * `request.body.name: must be string`. With a pattern, there must be at least one violation, and each must match.
   * @defaultValue no violations
   */
  readonly expectedViolations?: readonly string[] | RegExp;
  /** Changes a signed request into one that the client would never send. */
  readonly alter?: (request: RelayFetchInit, url: string) => RelayFetchInit;
}

/**
 * Creates a client of the server under test, for the current test. The test fails if the server reports an unexpected
 * violation in a request. Prism responds to every invalid request with the contract's 422 example, so without this check
 * a test of a 422 could pass for the wrong reason.
 */
export function contractRelay({ expectedViolations = [], alter }: ContractRelayOptions = {}): RelayClient {
  const violations: string[] = [];
  onTestFinished(() => {
    expect(violations, "violations reported by the server (sl-violations)").toEqual(
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
  return violations.map(({ location, message }) => `${location.join(".")}: ${toKitMessage(message)}`);
}

/** Converts a message of Prism to the kit's message for the same violation. */
function toKitMessage(message: string): string {
  return message
    .replace(/^Request body (property \S+ )?must have required property '(.*)'$/, 'has no "$2"')
    .replace(/^Request body (property \S+ )?/, "")
    .replace("Body parameter is required", "the body is empty, but the contract requires one")
    .replace("Supported content types:", "the Content-Type is text/plain; the contract declares")
    .replace("Invalid security scheme used", "the credentials are missing or wrong");
}

/** Returns the matching violations, or the pattern itself if there are no violations at all. */
function matching(pattern: RegExp, violations: readonly string[]): readonly string[] {
  return violations.length === 0 ? [String(pattern)] : violations.filter((violation) => pattern.test(violation));
}
