import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkConformance, startMockServer, startValidatingProxy } from "../../../src/testing/index.ts";

const TARGET = { baseUrl: "http://127.0.0.1:1", credentials: { projectId: "project", token: "token" } };

/** Returns a contract with 13 copies of the shipped one: 1,001 operations and their own schemas. */
function largeContract(): object {
  const text = readFileSync(new URL("../../../generated/relay-rest.json", import.meta.url), "utf8");
  const copies = Array.from({ length: 13 }, (_, index) => {
    const renamed = text
      .replaceAll(/"#\/components\/schemas\/(\w+)"/g, `"#/components/schemas/V${index}$1"`)
      .replaceAll(/"operationId": ?"/g, `$&v${index}-`);
    return JSON.parse(renamed) as Document;
  });
  const [first] = copies;
  const all = (part: (copy: Document, index: number) => object) => Object.assign({}, ...copies.map(part)) as object;
  return {
    ...first,
    paths: all(({ paths }, index) => prefixed(`/v${index}`, paths)),
    components: {
      ...first?.components,
      schemas: all(({ components }, index) => prefixed(`V${index}`, components.schemas)),
    },
  };
}

interface Document {
  readonly paths: object;
  readonly components: { readonly schemas: object };
}

function prefixed(prefix: string, values: object): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value as unknown]));
}

describe("with a contract of a thousand operations", () => {
  let contract: object;
  beforeAll(() => {
    contract = largeContract();
  });

  test.each<[string, () => Promise<unknown>]>([
    ["the mock", async () => (await startMockServer({ contract })).close()],
    ["the proxy", async () => (await startValidatingProxy({ upstream: TARGET.baseUrl, contract })).close()],
    [
      "a check of one operation",
      () => checkConformance({ ...TARGET, contract, only: ["v3-list-queues"], dryRun: true }),
    ],
  ])("%s starts within 2 s of CPU", async (_, start) => {
    const before = process.cpuUsage();

    await start();

    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(2);
  });
});
