import { expect, test } from "vitest";
import { createWire, type WireRequest } from "../../src/testing/wire.ts";
import { startServer } from "./a-server.ts";

const request: WireRequest = { method: "GET", url: "", headers: {}, body: undefined };

/** What comes of a request to a server that answers in its way. */
async function send(answer: Parameters<typeof startServer>[0], sent: Partial<WireRequest> = {}, timeoutMs = 1000) {
  await using server = await startServer(answer);
  const wire = createWire(timeoutMs);
  const result = await wire.send({ ...request, url: server.url, ...sent });
  wire.close();
  return result;
}

test("gives back status, headers as they were sent, and the bytes of the body", async () => {
  const result = await send((_, response) => response.writeHead(299, { "X-Two": ["1", "2"] }).end("é"));

  expect(result).toMatchObject({ kind: "answer", status: 299, body: Buffer.from("é") });
  expect(result.kind === "answer" && result.headers.slice(0, 2)).toEqual([
    ["X-Two", "1"],
    ["X-Two", "2"],
  ]);
});

test.each(["PATCH", "TRACE", "DELETE"])("sends any method and its body: %s", async (method) => {
  const result = await send((it, response) => it.pipe(response.writeHead(200, { method: it.method })), {
    method,
    body: "sent",
  });

  expect(result).toMatchObject({ body: Buffer.from("sent") });
});

test("follows no redirect", async () => {
  const result = await send((_, response) => response.writeHead(302, { location: "/elsewhere" }).end());

  expect(result).toMatchObject({ kind: "answer", status: 302 });
});

test("ends after the time that it was given", async () => {
  const result = await send((_, response) => response.write("x"), {}, 20);

  expect(result).toEqual({ kind: "time-out" });
});

test("ends when it is told to", async () => {
  const controller = new AbortController();
  await using server = await startServer(() => {
    controller.abort();
  });

  const result = await createWire(1000).send({ ...request, url: server.url }, controller.signal);

  expect(result).toEqual({ kind: "stopped" });
});

test("does not begin when it was told to end before", async () => {
  await using server = await startServer((_, response) => response.end());

  const result = await createWire(1000).send({ ...request, url: server.url }, AbortSignal.abort());

  expect(result).toEqual({ kind: "stopped" });
});

test.each<[string, Parameters<typeof startServer>[0], string]>([
  ["hangs up", (it) => it.socket.resetAndDestroy(), "the connection broke before the answer"],
  ["speaks another protocol", (it) => it.socket.end("SSH-2.0\r\n"), "the answer is not HTTP"],
  [
    "hangs up within the body",
    (it, response) => response.writeHead(200, { "content-length": 9 }).write("x", () => it.socket.destroy()),
    "the connection broke within the body",
  ],
  [
    "does not stop",
    (_, response) => response.writeHead(200).end(Buffer.alloc(10_000_001)),
    "the body has more than 10000000 bytes",
  ],
])("says what is wrong with a server that %s", async (_, answer, why) => {
  expect(await send(answer)).toEqual({ kind: "no-answer", why, mayHaveArrived: true });
});

test.each([
  ["nothing listens", "http://127.0.0.1:1/", "nothing listens there"],
  ["there is no host", "http://no-such-host.invalid/", "the host is not known"],
  ["TLS meets none", "https://127.0.0.1:1/", "nothing listens there"],
])("says why there is no answer where %s", async (_, url, why) => {
  expect(await createWire(5000).send({ ...request, url })).toEqual({ kind: "no-answer", why });
});

test("says that a server does not speak https", async () => {
  await using server = await startServer((_, response) => response.end());

  const result = await createWire(1000).send({ ...request, url: server.url.replace("http:", "https:") });

  expect(result).toEqual({ kind: "no-answer", why: "it does not speak https" });
});

test("says what the system says of anything else", async () => {
  // Nothing is ever connected to the address of everybody.
  const result = await createWire(1000).send({ ...request, url: "http://255.255.255.255:9/" });

  expect(result).toMatchObject({ kind: "no-answer", why: expect.stringContaining("255.255.255.255") as string });
});

test.each([
  ["GET", { kind: "answer", status: 200 }],
  ["POST", { kind: "no-answer" }],
])(
  "repeats a %s on a connection that the server has closed meanwhile only if it is a GET",
  async (method, expected) => {
    let count = 0;
    await using server = await startServer((it, response) => {
      count += 1;
      if (count === 2) it.socket.resetAndDestroy();
      else response.end("ok");
    });
    const wire = createWire(1000);
    await wire.send({ ...request, url: server.url });

    const result = await wire.send({ ...request, url: server.url, method });
    wire.close();

    expect(result).toMatchObject(expected);
  },
);
