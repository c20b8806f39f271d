import { relative } from "node:path";
import { YamlParseError } from "@redocly/openapi-core";

/** Returns a file's path relative to the working directory, or a URL without user info and query. */
export function displayName(absoluteRef: string): string {
  if (!URL.canParse(absoluteRef)) return relative(process.cwd(), absoluteRef) || absoluteRef;
  const { origin, pathname } = new URL(absoluteRef);
  return origin === "null" ? absoluteRef : origin + pathname;
}

/** Returns the message of an error, with its position in the document if known, and without a stack trace. */
export function toMessage(error: unknown): string {
  if (error instanceof YamlParseError) {
    return `${displayName(error.source.absoluteRef)}:${error.line}:${error.col} ${error.message}`;
  }
  if (error instanceof RangeError && /stack/.test(error.message)) {
    return (
      "the chain of references is longer than the call stack; run with a larger one if the system allows it: " +
      "node --stack-size=3900 --import tsx scripts/generate.ts (with the arguments of npm run generate)"
    );
  }
  return error instanceof Error ? error.message : String(error);
}
