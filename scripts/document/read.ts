import { readFile, stat } from "node:fs/promises";
import { BaseResolver, type Document, Source } from "@redocly/openapi-core";
import { fetchBytes } from "./fetch-bytes.ts";
import { documentOfPage, isMarkdown } from "./markdown.ts";
import { parseSource } from "./parse-source.ts";
import { displayName, toMessage } from "./problems.ts";
import { createReferencePolicy, isUrl, type ReferencePolicy } from "./reference-policy.ts";

/**
 * Reads an OpenAPI document: YAML or JSON, or a Markdown page that holds one, from a file or a URL. The reader, when it
 * is new, takes it for the root, whose place decides which references it follows.
 */
export async function readDocument(spec: string, { resolver }: Reader): Promise<Document> {
  const absoluteRef = resolver.resolveExternalRef(null, spec);
  const name = displayName(absoluteRef);
  const { body: text } = await resolver.loadExternalRef(absoluteRef).catch((error: unknown) => {
    throw new Error(`${name} cannot be read: ${toMessage(error)}`, { cause: error });
  });
  if (text.trim() === "") throw new Error(`${name}:1: the file is empty`);
  if (text.trimStart().startsWith("<")) throw new Error(`${name}:1: HTML or XML, where an OpenAPI document is needed`);
  const isPage = isMarkdown(text, new URL(absoluteRef, "file:").pathname);
  const document = parseSource(new Source(absoluteRef, isPage ? documentOfPage(text, name) : text));
  checkDocumentKind(document, name);
  // So that a file which refers back to this one finds this copy: what is repaired in one would be missing in another.
  resolver.cache.set(absoluteRef, Promise.resolve(document));
  return document;
}

function checkDocumentKind({ source, parsed }: { source: Source; parsed: object }, name: string): void {
  const lineOf = (key: string) => source.getLines().findIndex((line) => line.includes(key)) + 1;
  if (Object(parsed) !== parsed || Array.isArray(parsed)) throw new Error(`${name}:1: not an OpenAPI document`);
  if ("swagger" in parsed) {
    throw new Error(
      `${name}:${lineOf("swagger")}: Swagger ${String(parsed.swagger)} is read by converters only; ` +
        "convert it to OpenAPI 3.0 first, with swagger2openapi for example",
    );
  }
  if (!("openapi" in parsed)) throw new Error(`${name}:1: not an OpenAPI document: it has no "openapi"`);
  if (!/^3\.[01]\.\d/.test(String(parsed.openapi))) {
    const found = `openapi: ${JSON.stringify(parsed.openapi)}`;
    throw new Error(`${name}:${lineOf("openapi")}: ${found}, where 3.0.x or 3.1.x is needed, patch number included`);
  }
}

/** The most that one reader reads or fetches, in all its files and URLs together. */
const MAX_BYTES = 50 * 1024 * 1024;

/** The longest time that all fetches of one reader may take together. */
const MAX_FETCH_MS = 30_000;

/** Reads a document and the files that it refers to. */
export interface Reader {
  resolver: BaseResolver;
  /** Path or URL -> the text that was read there, so far. */
  texts: Map<string, string>;
}

/** Settings of a reader. The defaults are safe for a document of a stranger. */
export interface ReaderOptions {
  /** Folders, files and URL prefixes that a `$ref` may lead to besides. */
  allowRefs?: readonly string[];
  /** Called with each file and URL that was read. */
  onRead?: (reference: string) => void;
  maxBytes?: number;
  fetch?: typeof fetch;
  /** Called once, before the first fetch. */
  signalAfter?: (ms: number) => AbortSignal;
}

/**
 * Creates a reader that reads each file or URL once and remembers it. The first one that it reads is the root document;
 * its place decides which references are followed (see {@link createReferencePolicy}).
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const resolver = new SafeResolver(options);
  return { resolver, texts: resolver.texts };
}

/** Redocly's resolver, with a policy for references and limits for size and time. */
class SafeResolver extends BaseResolver {
  texts: Map<string, string> = new Map();
  #options: Required<ReaderOptions>;
  #policy: ReferencePolicy | undefined;
  #signal: AbortSignal | undefined;
  #bytesRead = 0;

  constructor({
    allowRefs = [],
    onRead = () => undefined,
    maxBytes = MAX_BYTES,
    fetch = globalThis.fetch,
    signalAfter = (ms) => AbortSignal.timeout(ms),
  }: ReaderOptions) {
    super();
    this.#options = { allowRefs, onRead, maxBytes, fetch, signalAfter };
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (this.#policy) await this.#policy(reference);
    else this.#policy = createReferencePolicy(reference, this.#options.allowRefs);
    const { bytes, type } = isUrl(reference) ? await this.#fetch(reference, this.#policy) : await this.#read(reference);
    const text = decode(bytes);
    // A file may have been checked out with the line ends of Windows.
    const source = new Source(reference, isUrl(reference) ? text : text.replaceAll("\r\n", "\n"), type);
    this.texts.set(reference, source.body);
    this.#options.onRead(reference);
    return source;
  }

  override parseDocument(source: Source, isRoot = false) {
    const isData =
      /\.(?:json|ya?ml)(?:\?|$)/.test(source.absoluteRef) || /json|yaml|openapi/.test(source.mimeType ?? "");
    return isData || isRoot ? parseSource(source) : { source, parsed: source.body };
  }

  #count(bytes: number) {
    const { maxBytes } = this.#options;
    this.#bytesRead += bytes;
    if (this.#bytesRead > maxBytes) {
      throw new Error(`the document and its references are larger than ${maxBytes / 1024 / 1024} MB together`);
    }
  }

  async #read(path: string) {
    const stats = await stat(path);
    if (!stats.isFile()) throw new Error("not a file");
    this.#count(stats.size);
    const bytes = await readFile(path);
    // Files of /proc have the size 0.
    this.#count(bytes.length - stats.size);
    return { bytes, type: undefined };
  }

  #fetch(url: string, mayRead: ReferencePolicy) {
    const { fetch, signalAfter } = this.#options;
    this.#signal ??= signalAfter(MAX_FETCH_MS);
    return fetchBytes(url, { fetch, signal: this.#signal, mayRead, count: this.#count.bind(this) });
  }
}

function decode(bytes: Uint8Array) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error("the text is not UTF-8; convert it, for example with iconv -f latin1 -t utf-8", { cause: error });
  }
}
