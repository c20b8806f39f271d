import { expect, test } from "vitest";
import { withoutQuery } from "../../src/core/redact.ts";

test.each([
  ["https://acme.example/api/queues", "https://acme.example/api/queues"],
  ["https://acme.example/api/queues?name=a", "https://acme.example/api/queues"],
  ["https://acme.example/api/queues?name=a?b", "https://acme.example/api/queues"],
  ["https://acme.example/api/queues?name=a\nb", "https://acme.example/api/queues"],
])("shows of %j its origin and path", (url, shown) => {
  expect(withoutQuery(url)).toBe(shown);
});
