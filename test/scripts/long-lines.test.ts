import { expect, test } from "vitest";
import { documentOfPage, isMarkdown } from "../../scripts/document/markdown.ts";

// A search in quadratic time would not end before the time limit of the test.
test.each([
  ["spaces", " "],
  ["first lines of a document", "xopenapi:1"],
  ["versions", "x openapi: 3.1.0 "],
  ["backticks", "`"],
  ["braces", "{ "],
])("searches a page with one long line of %s in linear time", (_, piece) => {
  const page = `# T\n\n~~~yaml\n${piece.repeat(500_000)}\n~~~\n`;

  expect(isMarkdown(page, "page.md")).toBe(true);
  expect(() => documentOfPage(page, "page.md")).toThrow("no fenced block of the page holds an OpenAPI document");
});
