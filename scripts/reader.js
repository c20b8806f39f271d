import { BaseResolver } from "@redocly/openapi-core";

/**
 * What reads a document and the files that it refers to.
 * @typedef {object} Reader
 * @property {BaseResolver} resolver
 * @property {Map<string, string>} texts Path or URL -> what was read there, so far.
 */

/** @returns {Reader} One that reads each file or URL once, and remembers it. */
export function createReader() {
  const resolver = new BaseResolver();
  const texts = new Map();
  const load = resolver.loadExternalRef.bind(resolver);
  resolver.loadExternalRef = async (reference) => {
    const source = await load(reference);
    texts.set(reference, source.body);
    return source;
  };
  return { resolver, texts };
}
