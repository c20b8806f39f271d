import { relative } from "node:path";
import { getLineColLocation, type NormalizedProblem as Problem, YamlParseError } from "@redocly/openapi-core";

/** What Redocly found, as one line: `page.md:12:5 a message`. */
export function toLine({ message, location: [place] }: Problem): string {
  if (!place) return message;
  const { source, start } = getLineColLocation(place);
  return `${displayName(source.absoluteRef)}:${start.line}:${start.col} ${message.trimEnd()}`;
}

/** A file as a person would name it from where they are; a URL without what may be secret in it. */
export function displayName(absoluteRef: string) {
  if (!URL.canParse(absoluteRef)) return relative(process.cwd(), absoluteRef) || absoluteRef;
  const { origin, pathname } = new URL(absoluteRef);
  return origin === "null" ? absoluteRef : origin + pathname;
}

/** @returns What a person needs of an error, and never a stack. */
export function toMessage(error: unknown): string {
  if (error instanceof YamlParseError) {
    return `${displayName(error.source.absoluteRef)}:${error.line}:${error.col} ${error.message}`;
  }
  if (error instanceof RangeError && /stack/.test(error.message)) {
    return (
      "references lead on for longer than the stack is deep; give it more, where the system does: " +
      "node --stack-size=3900 --import tsx scripts/generate.ts (and what followed npm run generate --)"
    );
  }
  return error instanceof Error ? error.message : String(error);
}
