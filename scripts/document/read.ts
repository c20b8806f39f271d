import { readFile, stat } from "node:fs/promises";
import { BaseResolver, type Document, Source } from "@redocly/openapi-core";
import { fetchBytes } from "./fetch-bytes.ts";
import { isRecord } from "./json.ts";
import { documentOfPage, isMarkdown } from "./markdown.ts";
import { parseSource } from "./parse-source.ts";
import { displayName, toMessage } from "./problems.ts";
import { createReferencePolicy, isUrl, type ReferencePolicy } from "./reference-policy.ts";

/**
 * Reads an OpenAPI document from a file or a URL: YAML, JSON, or a Markdown page that holds one. The first document of
 * a reader is its root, whose location decides which references the reader follows.
 * @throws Error that names the file, and the line if known.
 */
export async function readDocument(spec: string, reader: Reader): Promise<Document> {
  const absoluteRef = reader.resolveExternalRef(null, spec);
  const name = displayName(absoluteRef);
  const { body: text } = await reader.loadExternalRef(absoluteRef).catch((error: unknown) => {
    throw new Error(`${name} cannot be read: ${toMessage(error)}`, { cause: error });
  });
  if (text.trim() === "") throw new Error(`${name}:1: the file is empty`);
  if (text.trimStart().startsWith("<")) throw new Error(`${name}:1: HTML or XML, not an OpenAPI document`);
  const isPage = isMarkdown(text, new URL(absoluteRef, "file:").pathname);
  const document = parseSource(new Source(absoluteRef, isPage ? documentOfPage(text, name) : text));
  checkDocumentKind(document, name);
  // A file that refers back to this one must get the same object: repairs change it in place.
  reader.cache.set(absoluteRef, Promise.resolve(document));
  return document;
}

function checkDocumentKind({ source, parsed }: Document, name: string): void {
  const lineOf = (key: string): number => source.getLines().findIndex((line) => line.includes(key)) + 1;
  if (!isRecord(parsed) || Array.isArray(parsed)) throw new Error(`${name}:1: not an OpenAPI document`);
  if ("swagger" in parsed) {
    throw new Error(
      `${name}:${lineOf("swagger")}: Swagger ${String(parsed["swagger"])} is not supported; ` +
        "convert the document to OpenAPI 3.0 first, for example with swagger2openapi",
    );
  }
  if (!("openapi" in parsed)) throw new Error(`${name}:1: not an OpenAPI document: it has no "openapi"`);
  if (!/^3\.\d+(?:\.|$)/.test(String(parsed["openapi"]))) {
    const found = `openapi: ${JSON.stringify(parsed["openapi"])}`;
    throw new Error(`${name}:${lineOf("openapi")}: ${found} is not supported; use 3.0, 3.1 or 3.2`);
  }
}

/** The most bytes that one reader reads, in all files and URLs together. */
const MAX_BYTES = 50 * 1024 * 1024;

/** The longest time that all downloads of one reader may take together. */
const MAX_FETCH_MS = 30_000;

/** Reads a document and the files that it refers to. */
export type Reader = BaseResolver & {
  /** The texts that were read so far, by path or URL. */
  readonly texts: ReadonlyMap<string, string>;
};

/** Settings of a reader. The defaults are safe for untrusted documents. */
export interface ReaderOptions {
  /** Additional folders, files and URL prefixes that a `$ref` may lead to. @defaultValue `[]` */
  readonly allowRefs?: readonly string[];
  /** Receives each file and URL that was read. */
  readonly onRead?: (reference: string) => void;
  /** @defaultValue 50 MB */
  readonly maxBytes?: number;
  readonly fetch?: typeof fetch;
  /** Creates the signal that ends all downloads; called once, before the first. @defaultValue `AbortSignal.timeout` */
  readonly signalAfter?: (ms: number) => AbortSignal;
}

/**
 * Creates a reader that reads each file or URL once. The first one is the root document, whose location decides which
 * references the reader follows (see {@link createReferencePolicy}).
 */
export function createReader(options: ReaderOptions = {}): Reader {
  return new SafeResolver(options);
}

/** Redocly's resolver with a reference policy and limits for size and time. */
class SafeResolver extends BaseResolver {
  readonly texts = new Map<string, string>();
  readonly #options: Required<ReaderOptions>;
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
    // Git may have checked the file out with CRLF line ends.
    const source = new Source(reference, isUrl(reference) ? text : text.replaceAll("\r\n", "\n"), type);
    this.texts.set(reference, source.body);
    this.#options.onRead(reference);
    return source;
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const isData =
      /\.(?:json|ya?ml)(?:\?|$)/.test(source.absoluteRef) || /json|yaml|openapi/.test(source.mimeType ?? "");
    return isData || isRoot ? parseSource(source) : { source, parsed: source.body };
  }

  #count(bytes: number): void {
    const { maxBytes } = this.#options;
    this.#bytesRead += bytes;
    if (this.#bytesRead > maxBytes) {
      throw new Error(`the document and the files that it refers to exceed ${maxBytes / 1024 / 1024} MB`);
    }
  }

  async #read(path: string) {
    const stats = await stat(path);
    if (!stats.isFile()) throw new Error("not a file");
    this.#count(stats.size);
    const bytes = await readFile(path);
    // `stat` reports size 0 for files of /proc.
    this.#count(bytes.length - stats.size);
    return { bytes, type: undefined };
  }

  #fetch(url: string, mayRead: ReferencePolicy) {
    const { fetch, signalAfter } = this.#options;
    this.#signal ??= signalAfter(MAX_FETCH_MS);
    return fetchBytes(url, { fetch, signal: this.#signal, mayRead, count: this.#count.bind(this) });
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error("the text is not UTF-8; convert it, for example with iconv -f latin1 -t utf-8", { cause: error });
  }
}
