import { expect, test } from "vitest";
import { toBasic } from "../../src/core/credentials.ts";
import { redactJson, redactorOf, withoutQuery } from "../../src/core/redact.ts";

const SIGNED = toBasic("project", "PT-secret-token");
const SLASHED = toBasic("project", "PT/secret?token>>>");
type Row = [removed: string, authorization: string, text: string, redacted: string];

const QUOTED = 'PT-"secret"';

test.each<Row>([
  ["the token, each time", SIGNED, "saw PT-secret-token, twice: PT-secret-token", "saw [redacted], twice: [redacted]"],
  ["the header", SIGNED, `saw ${SIGNED}`, "saw Basic [redacted]"],
  ["base64 without padding", SIGNED, "saw cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4 there", "saw [redacted] there"],
  [
    "base64 without its double padding",
    toBasic("project", "PT-seven"),
    "saw cHJvamVjdDpQVC1zZXZlbg there",
    "saw [redacted] there",
  ],
  ["a scheme before several spaces", "Bearer   other-token", "saw other-token", "saw [redacted]"],
  ["base64, percent-encoded", SIGNED, "saw cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4%3D there", "saw [redacted] there"],
  ["base64 in lower-case percents", SIGNED, "saw cHJvamVjdDpQVC1zZWNyZXQtdG9rZW4%3d there", "saw [redacted] there"],
  ["a whole token with a colon", toBasic("project", "PT:one:two"), "saw PT:one:two", "saw [redacted]"],
  ["a token beyond Latin-1", toBasic("project", "pässwörd🔑"), "saw pässwörd🔑", "saw [redacted]"],
  ["a token of six characters", toBasic("project", "PT-six"), "saw PT-six", "saw [redacted]"],
  ["a token in its JSON form", toBasic("project", QUOTED), JSON.stringify({ is: QUOTED }), '{"is":"[redacted]"}'],
  ["another scheme, set by a custom fetch", "Bearer other-token", "saw Bearer other-token", "saw Bearer [redacted]"],
  ["a scheme of two words", "Bearer Basic other-token", "saw Bearer Basic other-token", "saw Bearer [redacted]"],
  ...[
    ["percent-encoded", "PT%2Fsecret%3Ftoken%3E%3E%3E"],
    ["percent-encoded in lower case", "PT%2fsecret%3ftoken%3e%3e%3e"],
    ["base64", "cHJvamVjdDpQVC9zZWNyZXQ/dG9rZW4+Pj4="],
    ["base64 without padding", "cHJvamVjdDpQVC9zZWNyZXQ/dG9rZW4+Pj4"],
    ["base64 for URLs", "cHJvamVjdDpQVC9zZWNyZXQ_dG9rZW4-Pj4"],
    ["base64, percent-encoded", "cHJvamVjdDpQVC9zZWNyZXQ%2FdG9rZW4%2BPj4%3D"],
    ["JSON of PHP", String.raw`PT\/secret?token>>>`],
    ["base64 in JSON of PHP", String.raw`cHJvamVjdDpQVC9zZWNyZXQ\/dG9rZW4+Pj4=`],
  ].map(([form, text = ""]): Row => [`a reserved character, ${form}`, SLASHED, `saw ${text}`, "saw [redacted]"]),
])("removes %s", (_, authorization, text, redacted) => {
  expect(redactorOf(authorization)(text)).toBe(redacted);
});

test.each([
  ["has no credential", SIGNED, "saw nothing"],
  ["belongs to an unsigned request", null, "saw PT-secret-token"],
  ["has a token of five characters", toBasic("project", "PT-5c"), "saw PT-5c"],
  ["has a very short token", toBasic("p", "t"), "the port is not to be trusted"],
])("does not change a text that %s", (_, authorization, text) => {
  expect(redactorOf(authorization)(text)).toBe(text);
});

test("removes the credentials of several headers, including changed header objects", () => {
  const headers: Record<string, string> = { authorization: toBasic("project", "PT-first-token"), accept: "a/b" };
  const redact = redactorOf(toBasic("project", "PT-first-token"), headers, {});

  headers["Authorization"] = "bearer PT-second-token";

  expect(redact("saw PT-first-token and PT-second-token")).toBe("saw [redacted] and [redacted]");
});

test("removes a whole token that begins with another one", () => {
  const redact = redactorOf(toBasic("project", "PT-secret"), toBasic("project", "PT-secret-two"));

  expect(redact("saw PT-secret-two and PT-secret")).toBe("saw [redacted] and [redacted]");
});

test("keeps the values of other headers", () => {
  const headers = { "x-authorization": "Plain text-one", "authorization-x": "Plain text-two" };

  expect(redactorOf(headers)("saw text-one and text-two")).toBe("saw text-one and text-two");
});

test("redacts every string of parsed JSON, including keys, and nothing else", () => {
  const json = { "PT-secret-token": [1, null, true, "PT-secret-token"], deep: { is: "saw PT-secret-token" } };

  expect(redactJson(json, redactorOf(SIGNED))).toEqual({
    "[redacted]": [1, null, true, "[redacted]"],
    deep: { is: "saw [redacted]" },
  });
});

test.each(["", "?name=a", "?name=a?b", "?name=a\nb"])("removes the query %j from a URL", (query) => {
  expect(withoutQuery(`https://acme.example/api/queues${query}`)).toBe("https://acme.example/api/queues");
});
