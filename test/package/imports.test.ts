import { beforeAll, describe, expect, inject, test } from "vitest";
import { startEchoServer } from "./echo-server.ts";
import { type Format, type NodeProcess, runNode, startNode } from "./run-node.ts";

const { folder } = inject("installation");

describe.each<[string, Format]>([
  ["imported by an ES module", "module"],
  ["required by CommonJS", "commonjs"],
])("%s", (_, format) => {
  let node: NodeProcess;
  beforeAll(() => {
    node = startNode(folder, format);
    return node.end;
  });

  test.each([
    ["signalwire-relay-rest", ["createRelayClient", "createRelayFetch", "isRelayError", "paginate"]],
    ["signalwire-relay-rest/contract", ["contractInfo"]],
    ["signalwire-relay-rest/schema", []],
    ["signalwire-relay-rest/undici", ["undiciFetch"]],
    ["signalwire-relay-rest/webhooks", ["isWebhookError", "signWebhook", "verifyWebhook"]],
  ])("exports from %s exactly %j", async (entryPoint, exported) => {
    const names = await node.run(`return Object.getOwnPropertyNames(await load("${entryPoint}")).sort();`);

    expect(names).toEqual(exported);
  });

  test("names a missing undici with its install command, unless a dispatcher is given", async () => {
    const result = await node.run(`const { undiciFetch } = await load("signalwire-relay-rest/undici");
      const dispatcher = { dispatch: () => true };
      try {
        return undiciFetch();
      } catch ({ message }) {
        return { message, given: typeof undiciFetch({ dispatcher }) };
      }`);

    expect(result).toEqual({ message: "undici is not installed; run: npm install undici", given: "function" });
  });

  test("verifies a webhook", async () => {
    const reason = await node.run(`const { verifyWebhook } = await load("signalwire-relay-rest/webhooks");
      const request = { url: "https://example.com/", body: "{}", signature: "0".repeat(40), signingKey: "key" };
      return verifyWebhook(request).catch((error) => error.reason);`);

    expect(reason).toBe("forged");
  });

  test("describes the contract that it exports", async () => {
    const [info, title, hash] = (await node.run(`const { contractInfo } = await load("signalwire-relay-rest/contract");
      const { createHash } = await load("node:crypto");
      const { readFileSync } = await load("node:fs");
      const text = readFileSync("node_modules/signalwire-relay-rest/generated/relay-rest.json");
      return [contractInfo, JSON.parse(text).info.title, createHash("sha256").update(text).digest("hex")];`)) as [
      Readonly<Record<string, unknown>>,
      string,
      string,
    ];

    expect(info).toMatchObject({ title, sha256: hash });
  });

  test("makes a call", async () => {
    const baseUrl = await startEchoServer();

    const result = await node.run(`const { createRelayClient } = await load("signalwire-relay-rest");
      const relay = createRelayClient({ baseUrl: "${baseUrl}", projectId: "project", token: "token" });
      const { status, data } = await relay.POST("/number_groups", { body: { name: "Support" } });
      return { status, data };`);

    expect(result).toEqual({
      status: 201,
      data: { method: "POST", url: "/number_groups", authorization: `Basic ${btoa("project:token")}`, name: "Support" },
    });
  });

  test("resolves its dependency in the installation", async () => {
    const file = await node.run(`const { createRequire } = await load("node:module");
      const fromPackage = createRequire(process.cwd() + "/node_modules/signalwire-relay-rest/package.json");
      return fromPackage.resolve("openapi-fetch");`);

    expect(file).toSatisfy((path: string) => path.startsWith(folder));
  });

  test("exports the contract kit, which names a missing peer dependency", async () => {
    const result = await node.run(`const kit = await load("signalwire-relay-rest/testing");
      const response = { status: 200, headers: { "content-type": "application/json" }, body: {} };
      const message = (() => {
        try {
          return kit.assertConforms("list-number-groups", response);
        } catch (error) {
          return error.message;
        }
      })();
      return { names: Object.getOwnPropertyNames(kit).filter((name) => name !== "__esModule").sort(), message };`);

    expect(result).toEqual({
      names: expect.arrayContaining(["assertConforms", "checkConformance", "describeConformance"]) as string[],
      message: "ajv is not installed; run: npm install --save-dev ajv ajv-formats",
    });
  });

  test.each([
    ["openapi.json", "openapi", /^3\.1\./],
    ["package.json", "name", /^signalwire-relay-rest$/],
  ])("exports %s", async (file, property, expected) => {
    const value = await node.run(`return (await loadJson("signalwire-relay-rest/${file}")).${property};`);

    expect(value).toMatch(expected);
  });

  test.each([
    "dist/index.js",
    "dist/index.cjs",
    "dist/index",
    "dist/contract.js",
    "generated/relay-rest.json",
    "src/index.ts",
  ])("does not export the internal file %s", async (path) => {
    const code = await node.run(
      `return load("signalwire-relay-rest/${path}").then(() => "loaded", (error) => error.code);`,
    );

    expect(code).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});

describe("imported and required by one program", () => {
  test.each([
    ["esm", "cjs"],
    ["cjs", "esm"],
  ])("recognises an error of the %s copy with the %s copy", async (creator, checker) => {
    const baseUrl = await startEchoServer();

    const recognised = await runNode(
      folder,
      "module",
      `const { createRequire } = await load("node:module");
      const esm = await load("signalwire-relay-rest");
      const cjs = createRequire(process.cwd() + "/program.js")("signalwire-relay-rest");
      const relay = ${creator}.createRelayClient({ baseUrl: "${baseUrl}", projectId: "project", token: "token" });
      const { error } = await relay.POST("/number_groups", { body: { name: "" } });
      return {
        copies: new Set([esm.isRelayError, cjs.isRelayError]).size,
        kind: error.kind,
        isRelayError: ${checker}.isRelayError(error),
        isAnyErrorRelayError: ${checker}.isRelayError(new Error(error.message)),
      };`,
    );

    expect(recognised).toEqual({ copies: 2, kind: "api", isRelayError: true, isAnyErrorRelayError: false });
  });

  test.each([
    ["esm", "cjs"],
    ["cjs", "esm"],
  ])("recognises an error of the kit's %s copy with the %s copy", async (creator, checker) => {
    const recognised = await runNode(
      folder,
      "module",
      `const { createRequire } = await load("node:module");
      const esm = await load("signalwire-relay-rest/testing");
      const cjs = createRequire(process.cwd() + "/program.js")("signalwire-relay-rest/testing");
      const error = await ${creator}.startMockServer({ contract: "no-such.json" }).catch((it) => it);
      return { copies: new Set([esm.isKitError, cjs.isKitError]).size, isKitError: ${checker}.isKitError(error) };`,
    );

    expect(recognised).toEqual({ copies: 2, isKitError: true });
  });
});
