import { readFile, stat } from "node:fs/promises";
import { BaseResolver, Source } from "@redocly/openapi-core";
import { fetchBytes } from "./fetch-bytes.js";
import { parseSource } from "./parse-source.js";
import { createReferencePolicy, isUrl } from "./reference-policy.js";

/** The most that one reader reads or fetches, in all its files and URLs together. */
const MAX_BYTES = 50 * 1024 * 1024;

/** The longest time that all fetches of one reader may take together. */
const MAX_FETCH_MS = 30_000;

/**
 * Reads a document and the files that it refers to.
 * @typedef {object} Reader
 * @property {BaseResolver} resolver
 * @property {Map<string, string>} texts Path or URL -> the text that was read there, so far.
 */

/**
 * Settings of a reader. The defaults are safe for a document of a stranger.
 * @typedef {object} ReaderOptions
 * @property {readonly string[]} [allowRefs] Folders, files and URL prefixes that a `$ref` may lead to besides.
 * @property {(reference: string) => void} [onRead] Called with each file and URL that was read.
 * @property {number} [maxBytes]
 * @property {typeof fetch} [fetch]
 * @property {(ms: number) => AbortSignal} [signalAfter] Called once, before the first fetch.
 */

/**
 * Creates a reader that reads each file or URL once and remembers it. The first one that it reads is the root document;
 * its place decides which references are followed (see {@link createReferencePolicy}).
 * @param {ReaderOptions} [options]
 * @returns {Reader}
 */
export function createReader(options = {}) {
  const resolver = new SafeResolver(options);
  return { resolver, texts: resolver.texts };
}

/** Redocly's resolver, with a policy for references and limits for size and time. */
class SafeResolver extends BaseResolver {
  /** @type {Map<string, string>} */
  texts = new Map();
  /** @type {Required<ReaderOptions>} */
  #options;
  /** @type {import("./reference-policy.js").ReferencePolicy | undefined} */
  #policy;
  /** @type {AbortSignal | undefined} */
  #signal;
  #bytesRead = 0;

  /** @param {ReaderOptions} options */
  constructor({
    allowRefs = [],
    onRead = () => undefined,
    maxBytes = MAX_BYTES,
    fetch = globalThis.fetch,
    signalAfter = (ms) => AbortSignal.timeout(ms),
  }) {
    super();
    this.#options = { allowRefs, onRead, maxBytes, fetch, signalAfter };
  }

  /**
   * @override
   * @param {string} reference
   */
  async loadExternalRef(reference) {
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

  /**
   * @override
   * @param {Source} source
   */
  parseDocument(source, isRoot = false) {
    const isData =
      /\.(?:json|ya?ml)(?:\?|$)/.test(source.absoluteRef) || /json|yaml|openapi/.test(source.mimeType ?? "");
    return isData || isRoot ? parseSource(source) : { source, parsed: source.body };
  }

  /** @param {number} bytes */
  #count(bytes) {
    const { maxBytes } = this.#options;
    this.#bytesRead += bytes;
    if (this.#bytesRead > maxBytes) {
      throw new Error(`the document and its references are larger than ${maxBytes / 1024 / 1024} MB together`);
    }
  }

  /** @param {string} path */
  async #read(path) {
    const stats = await stat(path);
    if (!stats.isFile()) throw new Error("not a file");
    this.#count(stats.size);
    const bytes = await readFile(path);
    // Files of /proc have the size 0.
    this.#count(bytes.length - stats.size);
    return { bytes, type: undefined };
  }

  /**
   * @param {string} url
   * @param {import("./reference-policy.js").ReferencePolicy} mayRead
   */
  #fetch(url, mayRead) {
    const { fetch, signalAfter } = this.#options;
    this.#signal ??= signalAfter(MAX_FETCH_MS);
    return fetchBytes(url, { fetch, signal: this.#signal, mayRead, count: this.#count.bind(this) });
  }
}

/** @param {Uint8Array} bytes */
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error("the text is not UTF-8; convert it, for example with iconv -f latin1 -t utf-8", { cause: error });
  }
}
