import { expect, test } from "vitest";
import { documentOfPage, isMarkdown } from "../../scripts/document/markdown.ts";

// In quadratic time each of these lines would keep a test busy until it times out.
test.each([
  ["spaces", " "],
  ["beginnings of a document", "xopenapi:1"],
  ["versions", "x openapi: 3.1.0 "],
  ["backticks", "`"],
  ["braces", "{ "],
])("a page of one long line of %s is searched in linear time", (_, piece) => {
  const page = `# T\n\n~~~yaml\n${piece.repeat(500_000)}\n~~~\n`;

  expect(isMarkdown(page, "page.md")).toBe(true);
  expect(() => documentOfPage(page, "page.md")).toThrow("no fenced block of the page holds an OpenAPI document");
});
