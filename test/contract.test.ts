import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contractInfo } from "../src/contract.ts";

const text = readFileSync(new URL("../generated/relay-rest.json", import.meta.url), "utf8");
const contract = JSON.parse(text) as { openapi: string; info: { title: string; version: string } };

test("has title, version and hash of the shipped contract", () => {
  expect(contractInfo).toMatchObject({
    title: contract.info.title,
    version: contract.info.version,
    openapi: contract.openapi,
    sha256: createHash("sha256").update(text).digest("hex"),
  });
});

test("has its size and the tools that made it", () => {
  expect(contractInfo.operations).toBeGreaterThan(0);
  expect(contractInfo.schemas).toBeGreaterThan(0);
  expect(contractInfo.tools["openapi-typescript"]).toMatch(/^\d+\.\d+\.\d+$/);
});
