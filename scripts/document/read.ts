import type { Document } from "@redocly/openapi-core";
import { Source } from "@redocly/openapi-core";
import { documentOfPage, isMarkdown } from "./markdown.ts";
import { parseSource } from "./parse-source.ts";
import { displayName, toMessage } from "./problems.ts";
import type { Reader } from "./reader.ts";

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
  refuseOtherKinds(document, name);
  // So that a file which refers back to this one finds this copy: what is repaired in one would be missing in another.
  resolver.cache.set(absoluteRef, Promise.resolve(document));
  return document;
}

function refuseOtherKinds({ source, parsed }: { source: Source; parsed: object }, name: string): void {
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
