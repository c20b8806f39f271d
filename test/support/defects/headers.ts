import { answering, type Defect } from "./defect.ts";

const typed = (name: string, foundBy: string, to: string, type: string): Defect =>
  answering(name, foundBy, to, (answer) => ({ ...answer, headers: { ...answer.headers, "content-type": type } }));

const written = (name: string, foundBy: string, to: string, write: (text: string) => unknown): Defect =>
  answering(name, foundBy, to, (answer) => ({ ...answer, body: write(JSON.stringify(answer.body)) }));

/** Servers whose answers are not what their headers say, or not what the contract says of both. */
export const HEADER_DEFECTS: readonly Defect[] = [
  answering("has no Content-Type", "list-number-groups valid/example: media-type", "list 200", (answer) => ({
    ...answer,
    headers: {},
  })),
  answering(
    "has no Content-Type when it creates",
    "create-number-group valid/example: media-type",
    "create 201",
    (answer) => ({ ...answer, headers: {} }),
  ),
  answering("says twice what it sends", "list-number-groups valid/example: media-type", "list 200", (answer) => {
    return { ...answer, headers: { "content-type": ["application/json, application/json"] } };
  }),
  typed("calls JSON text", "retrieve-number-group valid/example: media-type", "retrieve 200", "text/plain"),
  typed(
    "calls JSON a page",
    "retrieve-number-group-membership valid/example: media-type",
    "retrieve-member 200",
    "text/html",
  ),
  typed(
    "calls JSON a format of its own",
    "update-number-group valid/example: media-type",
    "update 200",
    "application/vnd.signalwire+json",
  ),
  typed(
    "calls JSON by a version",
    "list-number-groups valid/example: media-type",
    "list 200",
    "application/json; version=2",
  ),
  typed(
    "writes JSON in Latin-1",
    "create-number-group valid/example: media-type",
    "create 201",
    "application/json; charset=iso-8859-1",
  ),
  typed(
    "calls a refusal a problem",
    "create-number-group invalid/null:body: media-type",
    "create 422",
    "application/problem+json",
  ),
  typed(
    "calls a missing thing text",
    "retrieve-number-group invalid/format:path.id: media-type",
    "retrieve 404",
    "text/plain",
  ),
  written(
    "begins with a byte order mark",
    "list-number-groups valid/example: body",
    "list 200",
    (text) => `\uFEFF${text}`,
  ),
  written("writes with single quotes", "retrieve-number-group valid/example: body", "retrieve 200", (text) =>
    text.replaceAll('"', "'"),
  ),
  written("writes a comma too many", "update-number-group valid/example: body", "update 200", (text) =>
    text.replace("}", ",}"),
  ),
  written("writes NaN", "retrieve-number-group valid/example: body", "retrieve 200", (text) =>
    text.replace(/:\d/, ":NaN"),
  ),
  written("writes two documents", "create-number-group valid/example: body", "create 201", (text) => text + text),
  written(
    "writes a page",
    "list-number-group-memberships valid/example: body",
    "list-member 200",
    () => "<html></html>",
  ),
  written("writes in UTF-16", "retrieve-number-group valid/example: body", "retrieve 200", (text) =>
    Buffer.from(`\uFEFF${text}`, "utf16le"),
  ),
  written("writes in Latin-1", "create-number-group echo/name=unusual: body", "create 201", (text) =>
    Buffer.from(text, "latin1"),
  ),
  written("writes nothing", "retrieve-number-group valid/example: body", "retrieve 200", () => ""),
];
