import { expect, test } from "vitest";
import { withoutQuery } from "../../src/core/redact.ts";

test.each([
  ["https://acme.example/api/queues", "https://acme.example/api/queues"],
  ["https://acme.example/api/queues?name=a", "https://acme.example/api/queues"],
  ["https://acme.example/api/queues?name=a?b", "https://acme.example/api/queues"],
  ["https://acme.example/api/queues?name=a\nb", "https://acme.example/api/queues"],
])("returns the origin and the path of %j", (url, shown) => {
  expect(withoutQuery(url)).toBe(shown);
});
