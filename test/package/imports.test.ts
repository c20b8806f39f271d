import { describe, expect, inject, test } from "vitest";
import { startEchoServer } from "./echo-server.ts";
import { type Format, runNode } from "./run-node.ts";

const { folder } = inject("installation");

describe.each<[string, Format]>([
  ["imported by an ES module", "module"],
  ["required by CommonJS", "commonjs"],
])("%s", (_, format) => {
  test("exports createRelayClient and isRelayError, and nothing else", async () => {
    const names = await runNode(
      folder,
      format,
      `return Object.getOwnPropertyNames(await load("signalwire-relay-rest")).sort();`,
    );

    expect(names).toEqual(["createRelayClient", "isRelayError"]);
  });

  test("makes a call", async () => {
    const baseUrl = await startEchoServer();

    const result = await runNode(
      folder,
      format,
      `const { createRelayClient } = await load("signalwire-relay-rest");
      const relay = createRelayClient({ baseUrl: "${baseUrl}", projectId: "project", token: "token" });
      const { status, data } = await relay.POST("/number_groups", { body: { name: "Support" } });
      return { status, data };`,
    );

    expect(result).toEqual({
      status: 201,
      data: { method: "POST", url: "/number_groups", authorization: `Basic ${btoa("project:token")}`, name: "Support" },
    });
  });

  test("finds its dependency beside it", async () => {
    const file = await runNode(
      folder,
      format,
      `const { createRequire } = await load("node:module");
      const fromPackage = createRequire(process.cwd() + "/node_modules/signalwire-relay-rest/package.json");
      return fromPackage.resolve("openapi-fetch");`,
    );

    expect(file).toSatisfy((path: string) => path.startsWith(folder));
  });

  test("hands over the contract kit, which names what it needs where that is not installed", async () => {
    const result = await runNode(
      folder,
      format,
      `const kit = await load("signalwire-relay-rest/testing");
      const answer = { status: 200, headers: { "content-type": "application/json" }, body: {} };
      const message = (() => {
        try {
          return kit.assertConforms("list-number-groups", answer);
        } catch (error) {
          return error.message;
        }
      })();
      return { names: Object.getOwnPropertyNames(kit).filter((name) => name !== "__esModule").sort(), message };`,
    );

    expect(result).toEqual({
      names: expect.arrayContaining(["assertConforms", "checkConformance", "describeConformance"]) as string[],
      message: "ajv ajv-formats is not installed, and this needs it: npm install --save-dev ajv ajv-formats",
    });
  });

  test("hands over the contract", async () => {
    const version = await runNode(
      folder,
      format,
      `return (await loadJson("signalwire-relay-rest/openapi.json")).openapi;`,
    );

    expect(version).toMatch(/^3\.1\./);
  });

  test("hands over its package.json", async () => {
    const name = await runNode(folder, format, `return (await loadJson("signalwire-relay-rest/package.json")).name;`);

    expect(name).toBe("signalwire-relay-rest");
  });

  test.each(["dist/index.js", "dist/index.cjs", "dist/index", "generated/relay-rest.json", "src/index.ts"])(
    "shows nothing of its inside: %s",
    async (path) => {
      const code = await runNode(
        folder,
        format,
        `return load("signalwire-relay-rest/${path}").then(() => "loaded", (error) => error.code);`,
      );

      expect(code).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
    },
  );
});

describe("imported and required by one program", () => {
  test.each([
    ["esm", "cjs"],
    ["cjs", "esm"],
  ])("knows an error of the %s copy by the %s copy", async (made, asked) => {
    const baseUrl = await startEchoServer();

    const recognised = await runNode(
      folder,
      "module",
      `const { createRequire } = await load("node:module");
      const esm = await load("signalwire-relay-rest");
      const cjs = createRequire(process.cwd() + "/program.js")("signalwire-relay-rest");
      const relay = ${made}.createRelayClient({ baseUrl: "${baseUrl}", projectId: "project", token: "token" });
      const { error } = await relay.POST("/number_groups", { body: { name: "" } });
      return {
        copies: new Set([esm.isRelayError, cjs.isRelayError]).size,
        kind: error.kind,
        isRelayError: ${asked}.isRelayError(error),
        isRelayErrorAtAll: ${asked}.isRelayError(new Error(error.message)),
      };`,
    );

    expect(recognised).toEqual({ copies: 2, kind: "api", isRelayError: true, isRelayErrorAtAll: false });
  });
});
