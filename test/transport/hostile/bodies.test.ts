import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type HostilePreset, respondWith } from "../../../src/testing/hostile/exchange.ts";
import { ODD_BODIES } from "../../../src/testing/hostile/presets.ts";
import { startHostileServer } from "../../../src/testing/hostile/server.ts";
import { METHODS, outcomeOf, relayOn, send } from "./observe.ts";

const GROUP = { id: "1", name: "Support" };

describe.concurrent("a success", () => {
  test.for(
    METHODS.flatMap((method) =>
      (["empty", "html", "null", "cut", "text", "empty-string", "deep"] as const).map(
        (body) => ({ method, body, preset: `success-${body}` }) as const,
      ),
    ),
  )("with the body $body is malformed, and a $method is not repeated", async ({ method, preset }, { expect }) => {
    await using server = await startHostileServer(preset);

    const result = await send(relayOn(server), method);

    expect(outcomeOf(result)).toEqual({ kind: "malformed", httpStatus: 200, delivery: "applied" });
    expect(server.requests).toHaveLength(1);
  });

  test("with a byte order mark is read as JSON", async () => {
    await using server = await startHostileServer("success-bom");

    const result = await send(relayOn(server), "POST");

    expect(result).toMatchObject({ ok: true, status: 200, data: GROUP });
  });
});

describe.concurrent("a declared error", () => {
  test.for([
    { preset: "error-empty", body: undefined },
    { preset: "error-html", body: undefined },
    { preset: "error-null", body: undefined },
    { preset: "error-bom", body: GROUP },
    { preset: "error-cut", body: undefined },
    { preset: "error-text", body: undefined },
    { preset: "error-empty-string", body: undefined },
    { preset: "error-deep", body: undefined },
  ] as const)("$preset stays an error of the API", async ({ preset, body }, { expect }) => {
    await using server = await startHostileServer(preset);

    const result = await send(relayOn(server), "POST");

    expect(result).toMatchObject({ ok: false, status: 422, error: { kind: "api", status: 422, issues: [] } });
    expect(result.error).toHaveProperty("body", body);
    expect(outcomeOf(result)).toEqual({ kind: "api", httpStatus: 422, delivery: "refused" });
    expect(server.requests).toHaveLength(1);
  });
});

describe.concurrent("a body that is larger after decompression", () => {
  const bomb: HostilePreset = ({ response }) => {
    const body = gzipSync(`${" ".repeat(10_000_000 - 2)}{}`);
    response.writeHead(200, { "content-encoding": "gzip", "content-length": body.length }).end(body);
  };

  test("is malformed beyond maxBodyBytes, and is not retried", async ({ expect }) => {
    await using server = await startHostileServer([bomb, 200]);
    const relay = relayOn(server, { maxBodyBytes: 1_000_000 });

    const result = await send(relay, "PUT");

    expect(outcomeOf(result)).toEqual({ kind: "malformed", httpStatus: 200, delivery: "applied" });
    expect(server.requests).toHaveLength(1);
  });

  test("is read up to maxBodyBytes", async ({ expect }) => {
    await using server = await startHostileServer(bomb);
    const relay = relayOn(server, { maxBodyBytes: 10_000_000 });

    const result = await send(relay, "PUT");

    expect(outcomeOf(result)).toEqual({ kind: "success", httpStatus: 200 });
  });
});

describe.concurrent("an undeclared error", () => {
  test.for([
    { name: "empty", body: undefined },
    { name: "html", body: ODD_BODIES.html },
    { name: "null", body: null },
    { name: "bom", body: GROUP },
    { name: "cut", body: ODD_BODIES.cut },
    { name: "text", body: ODD_BODIES.text },
    { name: "empty-string", body: "" },
  ] as const)("has the body $name", async ({ name, body }, { expect }) => {
    await using server = await startHostileServer(respondWith(502, ODD_BODIES[name]));

    const result = await send(relayOn(server), "POST");

    expect(result).toMatchObject({ ok: false, status: "unexpected", error: { kind: "http", httpStatus: 502 } });
    expect(result.error).toHaveProperty("body", body);
  });

  test("survives a body nested deeper than the stack", async ({ expect }) => {
    await using server = await startHostileServer(respondWith(502, ODD_BODIES.deep));

    const result = await send(relayOn(server), "POST");

    expect(outcomeOf(result)).toEqual({ kind: "http", httpStatus: 502, delivery: "maybe-applied" });
  });
});
