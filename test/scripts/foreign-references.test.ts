import { symlinkSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundle } from "../../scripts/document/bundle.ts";
import { toMessage } from "../../scripts/document/problems.ts";
import { createReader, type ReaderOptions, readDocument } from "../../scripts/document/read.ts";
import { generate } from "../support/generate.ts";
import { serve } from "../support/kit/server.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { script } from "./diff/release-repository.ts";

const referringTo = (reference: string) => `openapi: 3.1.0
info: { title: Things, version: "1", description: { $ref: ${JSON.stringify(reference)} } }
paths: {}
`;
const SECRET = "TOKEN=0123456789";

/** Returns the bundled document as JSON, or `rejected: ` with the error message. */
async function bundled(spec: string, options: ReaderOptions = {}): Promise<string> {
  const reader = createReader(options);
  try {
    return JSON.stringify(await bundle(await readDocument(spec, reader), reader));
  } catch (error) {
    return `rejected: ${toMessage(error)}`;
  }
}

test.each([
  ["an absolute path", "/proc/self/environ"],
  ["a file above the folder", "../secret.txt"],
  ["a file that only seems to be in the folder", "deeper/../../secret.txt"],
  ["a folder whose name starts with the same text", "../specs-private/secret.txt"],
  ["a hidden file", ".env"],
  ["a file in a hidden folder", "./.git/config"],
  ["a symbolic link that leads out", "link.txt"],
  ["a folder behind a symbolic link", "elsewhere/secret.txt"],
])("rejects a reference from a file to %s", async (_, reference) => {
  const folder = temporaryFolder({
    "secret.txt": SECRET,
    "specs-private/secret.txt": SECRET,
    "specs/.env": SECRET,
    "specs/.git/config": SECRET,
    "specs/things.yaml": referringTo(reference),
  });
  symlinkSync(join(folder, "secret.txt"), join(folder, "specs/link.txt"));
  symlinkSync(folder, join(folder, "specs/elsewhere"));

  const result = await bundled(join(folder, "specs/things.yaml"));

  expect(result).toMatch(/^rejected: .*things\.yaml:2:\d+ .* was not read; if you trust it, add --allow-ref /);
  expect(result).not.toContain(SECRET);
});

test("does not reveal if a file outside the folder exists", async () => {
  const folder = temporaryFolder({ "there.txt": SECRET, "specs/a.yaml": referringTo("../there.txt") });
  writeFileSync(join(folder, "specs/b.yaml"), referringTo("../none.txt"));

  const [there, none] = await Promise.all(["a", "b"].map((name) => bundled(join(folder, `specs/${name}.yaml`))));

  expect(none?.replaceAll("none.txt", "there.txt").replaceAll("b.yaml", "a.yaml")).toBe(there);
});

test("reads files in the folder of the document, and their references to each other", async () => {
  const folder = temporaryFolder({
    "things.yaml": referringTo("texts/one.md"),
    "texts/one.md": "One.",
    "more.yaml": referringTo("parts/part.yaml#/a"),
    "parts/part.yaml": "a: { $ref: ../texts/one.md }\n",
  });

  expect(await bundled(join(folder, "things.yaml"))).toContain('"One."');
  expect(await bundled(join(folder, "more.yaml"))).toContain('"One."');
});

test("rejects a reference from a file to a URL", async () => {
  const requests: string[] = [];
  const origin = await serve(({ url = "" }, response) => {
    requests.push(url);
    response.end(SECRET);
  });
  const folder = temporaryFolder({ "things.yaml": referringTo(`${origin}/internal?token=hidden`) });

  const result = await bundled(join(folder, "things.yaml"));

  expect(result).toContain(`${origin}/internal is outside the visible files of the document's folder`);
  expect(result).not.toContain("hidden");
  expect(requests).toEqual([]);
});

test("reads references to the origin of a URL, and rejects other origins and files", async () => {
  const other = await serve((_, response) => response.end(SECRET));
  const origin = await serve(({ url }, response) => {
    const texts: Record<string, string> = {
      "/own.yaml": referringTo("texts/one.md"),
      "/texts/one.md": "One.",
      "/other.yaml": referringTo(`${other}/internal`),
      "/scheme.yaml": referringTo(`//${new URL(other).host}/internal`),
      "/file.yaml": referringTo("file:///proc/self/environ"),
    };
    response.end(texts[url ?? ""]);
  });

  expect(await bundled(`${origin}/own.yaml`)).toContain('"One."');
  expect(await bundled(`${origin}/other.yaml`)).toContain(`${other}/internal is outside the origin ${origin}`);
  expect(await bundled(`${origin}/scheme.yaml`)).toContain(`${other}/internal is outside the origin ${origin}`);
  expect(await bundled(`${origin}/file.yaml`)).toContain(`is outside the origin ${origin}`);
});

test("follows redirects only within the origin, also for the document itself", async () => {
  const other = await serve((_, response) => response.end(referringTo("x")));
  const origin = await serve(({ url }, response) => {
    const targets: Record<string, string> = {
      "/out.yaml": `${other}/x`,
      "/in.yaml": "/real.yaml",
      "/one": `${other}/x`,
    };
    const target = targets[url ?? ""];
    if (target) response.writeHead(302, { location: target }).end();
    else response.end(url === "/real.yaml" ? referringTo("two") : url === "/two" ? "Two." : referringTo("one"));
  });

  expect(await bundled(`${origin}/in.yaml`)).toContain('"Two."');
  expect(await bundled(`${origin}/out.yaml`)).toContain(`${other}/x is outside the origin ${origin}`);
  expect(await bundled(`${origin}/things.yaml`)).toContain(`${other}/x is outside the origin ${origin}`);
});

test("stops circular redirects", async () => {
  const origin = await serve((_, response) => response.writeHead(302, { location: "/again" }).end());

  expect(await bundled(`${origin}/things.yaml`)).toContain("cannot be read: more than 5 redirects");
});

test("reads references to an allowed folder, file or URL prefix", async () => {
  const origin = await serve(({ url }, response) => response.end(`Served ${url}.`));
  const folder = temporaryFolder({
    "shared/one.md": "One.",
    "two.md": "Two.",
    "specs/one.yaml": referringTo("../shared/one.md"),
    "specs/two.yaml": referringTo("../two.md"),
    "specs/url.yaml": referringTo(`${origin}/shared/three`),
    "specs/alike.yaml": referringTo(`${origin}/shared-not/three`),
    "specs/host.yaml": referringTo(`${origin.replace("127.0.0.1", "127.0.0.1.evil.test")}/shared/three`),
  });
  const allowRefs = [join(folder, "shared"), relative(process.cwd(), join(folder, "two.md")), `${origin}/shared`];
  const of = (name: string) => bundled(join(folder, `specs/${name}.yaml`), { allowRefs });

  expect(await of("one")).toContain('"One."');
  expect(await of("two")).toContain('"Two."');
  expect(await of("url")).toContain('"Served /shared/three."');
  expect(await of("alike")).toContain("was not read");
  expect(await of("host")).toContain("was not read");
});

test("npm run generate prints each file that it reads, and accepts --allow-ref more than once", async () => {
  const folder = temporaryFolder({
    "a/one.md": "One.",
    "b/two.md": "Two.",
    "specs/things.yaml": `${referringTo("../a/one.md")}externalDocs: { url: x, description: { $ref: ../b/two.md } }\n`,
  });
  const args = ["--spec", join(folder, "specs/things.yaml"), "--out", join(folder, "out")];

  const rejected = await generate(...args);
  const { code, output } = await generate(...args, "--allow-ref", join(folder, "a"), "--allow-ref", join(folder, "b"));

  expect(rejected.code).toBe(1);
  expect(code).toBe(0);
  // The files are read concurrently, in any order.
  const read = output.match(/^read .*$/gm) ?? [];
  expect(read.map((line) => line.replace(/.*\//, "")).sort()).toEqual(["one.md", "things.yaml", "two.md"]);
});

test("npm run spec:diff prints each file that it reads, and accepts --allow-ref", async () => {
  const folder = temporaryFolder({
    "a/one.md": "One.",
    "b/two.md": "Two.",
    "specs/things.yaml": `${referringTo("../a/one.md")}externalDocs: { url: x, description: { $ref: ../b/two.md } }\n`,
  });
  const args = [join(folder, "specs/things.yaml"), join(folder, "specs/things.yaml")];

  const rejected = await script(folder, "spec-diff", ...args);
  const { status, output } = await script(folder, "spec-diff", ...args, "--allow-ref", folder);

  expect(rejected).toMatchObject({ status: 2, output: expect.stringContaining("add --allow-ref ") as string });
  expect(status).toBe(0);
  const read = output.match(/^read .*$/gm) ?? [];
  expect(new Set(read.map((line) => line.replace(/.*\//, "")))).toEqual(new Set(["one.md", "things.yaml", "two.md"]));
});

test("no step reads a reference in an example or an extension", async () => {
  const requests: string[] = [];
  const origin = await serve(({ url = "" }, response) => {
    requests.push(url);
    response.end(SECRET);
  });
  const example = `{ $ref: "${origin}/example" }`;
  const folder = temporaryFolder({
    "things.yaml": `openapi: 3.1.0
info: { title: Things, version: "1" }
paths: { x-more: { $ref: "${origin}/extension" } }
x-more: { a: { $ref: "${origin}/extension" } }
components:
  schemas: { Thing: { type: object, example: ${example}, default: ${example}, properties: { a: { const: ${example} } } } }
  examples: { One: { externalValue: "${origin}/external" } }
`,
  });

  const { output } = await generate("--spec", join(folder, "things.yaml"), "--out", join(folder, "out"));

  expect(requests).toEqual([]);
  expect(output).not.toContain(SECRET);
});

test("keeps the link to an external example", async () => {
  const folder = temporaryFolder({
    "things.yaml": `openapi: 3.1.0
info: { title: Things, version: "1" }
paths: {}
components: { examples: { One: { externalValue: "https://example.com/one.png" } } }
`,
  });

  expect(await bundled(join(folder, "things.yaml"))).toContain('"externalValue":"https://example.com/one.png"');
});

test("limits the size of all files together, after decompression", async () => {
  const origin = await serve((_, response) => {
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(" ".repeat(5_000)));
  });
  const folder = temporaryFolder({ "things.yaml": referringTo("large.md"), "large.md": " ".repeat(5_000) });
  const tooLarge = "the document and the files that it refers to exceed 0.001 MB";
  const options = { maxBytes: 0.001 * 1024 * 1024 };

  expect(await bundled(join(folder, "things.yaml"), options)).toContain(tooLarge);
  expect(await bundled(join(folder, "large.md"), options)).toContain(tooLarge);
  expect(await bundled(`${origin}/things.yaml`, options)).toContain(tooLarge);
});

test.each([
  ["never responds", () => undefined],
  ["never completes its response", (response: ServerResponse) => response.write("open")],
])("stops waiting for a server that %s when the time is up", async (_, listener) => {
  const time = new AbortController();
  const delays: number[] = [];
  const origin = await serve((_, response) => {
    listener(response);
    setImmediate(() => {
      time.abort();
    });
  });
  const signalAfter = (ms: number) => {
    delays.push(ms);
    return time.signal;
  };

  expect(await bundled(`${origin}/things.yaml`, { signalAfter })).toMatch(/: no complete response within 30 s$/);
  expect(delays).toEqual([30_000]);
});

test("gives the reason of a failed download without user info and query", async () => {
  const origin = await serve((_, response) => response.writeHead(404).end());
  const address = `${origin.replace("//", "//me:hidden@")}/things.yaml?key=hidden`;
  const failing = (cause: unknown) => () => Promise.reject(new TypeError("fetch failed", { cause }));
  const both = new AggregateError([
    new Error("connect ECONNREFUSED ::1:9"),
    new Error("connect ECONNREFUSED 127.0.0.1:9"),
  ]);

  expect(await bundled(address)).toBe(`rejected: ${origin}/things.yaml cannot be read: the server responded 404`);
  expect(await bundled(address, { fetch: failing(new Error("getaddrinfo ENOTFOUND x")) })).toBe(
    `rejected: ${origin}/things.yaml cannot be read: getaddrinfo ENOTFOUND x`,
  );
  expect(await bundled(address, { fetch: failing(both) })).toContain(
    "connect ECONNREFUSED ::1:9; connect ECONNREFUSED 127.0.0.1:9",
  );
});

test("sends user info as Basic credentials, and omits it from the message about malformed YAML", async () => {
  const seen: (string | undefined)[] = [];
  const origin = await serve(({ headers, url }, response) => {
    seen.push(headers.authorization);
    response.end(url?.startsWith("/things") ? referringTo("other.yaml?key=hidden") : "a: [");
  });

  const result = await bundled(`${origin.replace("//", "//me:hidden@")}/things.yaml?key=hidden`);

  expect(seen).toEqual(Array<string>(2).fill(`Basic ${btoa("me:hidden")}`));
  expect(result).toContain("/other.yaml:2:1 unexpected end of the stream");
  expect(result).not.toContain("hidden");
});

test.each([
  ["latin-1", Buffer.from(referringTo("x").replace("Things", "Zürich"), "latin1"), "the text is not UTF-8; convert it"],
  ["two documents", `${referringTo("x")}---\n${referringTo("x")}`, ":4:1 a second YAML document starts here"],
  ["two documents, each with a start marker", `# x\n---\na: 1\n---\nb: 1\n`, ":4:1 a second YAML document starts here"],
])("rejects a file of %s with a reason", async (_, content, message) => {
  const folder = temporaryFolder({ "things.yaml": content });

  expect(await bundled(join(folder, "things.yaml"))).toContain(message);
});

const bomb = (levels: number) =>
  Array.from({ length: levels }, (_, n) => `x-${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(10)}]\n`).join("");

test("rejects aliases that repeat a billion values, in the document and in another file", async () => {
  const laughs = `openapi: 3.1.0\nx-0: &a0 [ha]\n${bomb(9)}`;
  const folder = temporaryFolder({
    "things.yaml": laughs,
    "root.yaml": referringTo("other.yaml"),
    "other.yaml": laughs,
  });

  expect(await bundled(join(folder, "things.yaml"))).toContain("things.yaml:1: YAML aliases repeat more than 100,000");
  expect(await bundled(join(folder, "root.yaml"))).toContain("other.yaml:1: YAML aliases repeat more than 100,000");
});

test("reads aliases that repeat some thousand values", async () => {
  const folder = temporaryFolder({ "things.yaml": `${referringTo("x")}x-0: &a0 [ha]\n${bomb(4)}`, x: "X" });

  expect(await bundled(join(folder, "things.yaml"))).not.toContain("rejected");
});

const ROOT = 'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\npaths: { /things: { $ref: other.yaml } }\n';

test("reads a document from a URL with its references, and prints no secret of the URL", async () => {
  const base = await serve((request, response) => {
    response.end(request.url?.startsWith("/other") ? "get: []\n" : ROOT);
  });

  const { output } = await generate(
    "--spec",
    `${base}/things.yaml?token=secret`,
    "--out",
    join(temporaryFolder(), "out"),
  );

  expect(output).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/other\.yaml:1:6 /m);
  expect(output).not.toContain("secret");
});
