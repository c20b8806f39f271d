import { expect, test } from "vitest";
import { documentOfPage, isMarkdown } from "../../../scripts/document/markdown.ts";

test("keeps the line numbers of the page", () => {
  const page = '# Title\n\n```json\n{ "name": "x" }\n```\n\n```yaml\nopenapi: 3.1.0\npaths: {}\n```\n\nMore.\n';

  expect(documentOfPage(page, "page.md")).toBe("\n\n\n\n\n\n\nopenapi: 3.1.0\npaths: {}");
});

test.each([
  ["tildes, and backticks within", "~~~yaml\nopenapi: 3.1.0\n```\n~~~\n", "\nopenapi: 3.1.0\n```"],
  ["a longer fence", "````yaml\nopenapi: 3.1.0\n```\n````\n", "\nopenapi: 3.1.0\n```"],
  ["an indented fence", "  ```yaml\n  openapi: 3.1.0\n  info:\n    x: y\n  ```\n", "\nopenapi: 3.1.0\ninfo:\n  x: y"],
  ["JSON", '```json\n{\n  "openapi": "3.1.0"\n}\n```\n', '\n{\n  "openapi": "3.1.0"\n}'],
  ["JSON in a line", '```json\n{ "openapi": "3.1.0", "info": {} }\n```\n', '\n{ "openapi": "3.1.0", "info": {} }'],
  ["CRLF line ends", "```yaml\r\nopenapi: 3.1.0\r\n```\r\n", "\nopenapi: 3.1.0"],
  ["a comment before it", "```yaml\n# The API.\nopenapi: 3.1.0\n```\n", "\n# The API.\nopenapi: 3.1.0"],
])("finds a document in %s", (_, page, expected) => {
  expect(documentOfPage(page, "page.md")).toBe(expected);
});

test.each([
  [
    "within the fence",
    "# T\n```yaml\nopenapi: 3.1.0 info: title: Things\n```\n",
    "page.md:3: the document has lost its",
  ],
  ["with the fence", "# T ```yaml openapi: 3.1.0 info: title: Things ```\n", "page.md:1: the document has lost its"],
])("rejects a page whose YAML lost its line breaks %s", (_, page, message) => {
  expect(() => documentOfPage(page, "page.md")).toThrow(message);
});

test("rejects a page with two documents and names their lines", () => {
  const page = "```yaml\nopenapi: 3.1.0\n```\n```yaml\nopenapi: 3.0.0\n```\n";

  expect(() => documentOfPage(page, "page.md")).toThrow("page.md: more than one fenced block holds");
  expect(() => documentOfPage(page, "page.md")).toThrow("lines 2 and 5");
});

test.each([
  ["page.md", "# Title\n", true],
  ["page.MDX", "openapi: 3.1.0\n", true],
  ["page", "# Title\n\n```yaml\nopenapi: 3.1.0\n```\n", true],
  ["things.yaml", "openapi: 3.1.0\ninfo:\n  description: |\n    ```json\n    {}\n    ```\n", false],
  ["things.json", '{ "openapi": "3.1.0" }', false],
])("recognizes Markdown: %s with %j is %s", (name, text, expected) => {
  expect(isMarkdown(text, name)).toBe(expected);
});

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
