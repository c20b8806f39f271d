import { type Defect, withResponse } from "./defect.ts";

const withContentType = (name: string, foundBy: string, to: string, type: string): Defect =>
  withResponse(name, foundBy, to, (response) => ({
    ...response,
    headers: { ...response.headers, "content-type": type },
  }));

const withRawBody = (name: string, foundBy: string, to: string, write: (text: string) => unknown): Defect =>
  withResponse(name, foundBy, to, (response) => ({ ...response, body: write(JSON.stringify(response.body)) }));

/** Servers whose bodies do not match their headers, or whose headers do not match the contract. */
export const HEADER_DEFECTS: readonly Defect[] = [
  withResponse("has no Content-Type", "list-number-groups valid/example: media-type", "list 200", (response) => ({
    ...response,
    headers: {},
  })),
  withResponse(
    "has no Content-Type when it creates",
    "create-number-group valid/example: media-type",
    "create 201",
    (response) => ({ ...response, headers: {} }),
  ),
  withResponse("repeats the Content-Type", "list-number-groups valid/example: media-type", "list 200", (response) => {
    return { ...response, headers: { "content-type": ["application/json, application/json"] } };
  }),
  withContentType(
    "labels JSON as text",
    "retrieve-number-group valid/example: media-type",
    "retrieve 200",
    "text/plain",
  ),
  withContentType(
    "labels JSON as HTML",
    "retrieve-number-group-membership valid/example: media-type",
    "retrieve-member 200",
    "text/html",
  ),
  withContentType(
    "labels JSON as a vendor format",
    "update-number-group valid/example: media-type",
    "update 200",
    "application/vnd.signalwire+json",
  ),
  withContentType(
    "labels JSON with a version",
    "list-number-groups valid/example: media-type",
    "list 200",
    "application/json; version=2",
  ),
  withContentType(
    "labels JSON as Latin-1",
    "create-number-group valid/example: media-type",
    "create 201",
    "application/json; charset=iso-8859-1",
  ),
  withContentType(
    "labels a rejection as problem+json",
    "create-number-group invalid/null:body: media-type",
    "create 422",
    "application/problem+json",
  ),
  withContentType(
    "labels a 404 as text",
    "retrieve-number-group invalid/format:path.id: media-type",
    "retrieve 404",
    "text/plain",
  ),
  withRawBody(
    "begins with a byte order mark",
    "list-number-groups valid/example: body",
    "list 200",
    (text) => `\uFEFF${text}`,
  ),
  withRawBody("writes with single quotes", "retrieve-number-group valid/example: body", "retrieve 200", (text) =>
    text.replaceAll('"', "'"),
  ),
  withRawBody("writes a trailing comma", "update-number-group valid/example: body", "update 200", (text) =>
    text.replace("}", ",}"),
  ),
  withRawBody("writes NaN", "retrieve-number-group valid/example: body", "retrieve 200", (text) =>
    text.replace(/:\d/, ":NaN"),
  ),
  withRawBody("writes two documents", "create-number-group valid/example: body", "create 201", (text) => text + text),
  withRawBody(
    "writes HTML",
    "list-number-group-memberships valid/example: body",
    "list-member 200",
    () => "<html></html>",
  ),
  withRawBody("writes in UTF-16", "retrieve-number-group valid/example: body", "retrieve 200", (text) =>
    Buffer.from(`\uFEFF${text}`, "utf16le"),
  ),
  withRawBody("writes in Latin-1", "create-number-group echo/name=unusual: body", "create 201", (text) =>
    Buffer.from(text, "latin1"),
  ),
  withRawBody("writes an empty body", "retrieve-number-group valid/example: body", "retrieve 200", () => ""),
];
