import { changing, type Defects } from "./defect.ts";

const labelling = (to: string, type: string) =>
  changing(to, (response) => ({ ...response, headers: { ...response.headers, "content-type": type } }));

const writing = (to: string, write: (text: string) => unknown) =>
  changing(to, (response) => ({ ...response, body: write(JSON.stringify(response.body)) }));

/** Servers whose bodies do not match their headers, or whose headers do not match the contract. */
export const HEADER_DEFECTS: Defects = {
  "list-number-groups valid/example: media-type": {
    "has no Content-Type": changing("list 200", (response) => ({ ...response, headers: {} })),
    "repeats the Content-Type": changing("list 200", (response) => {
      return { ...response, headers: { "content-type": ["application/json, application/json"] } };
    }),
    "labels JSON with a version": labelling("list 200", "application/json; version=2"),
  },
  "create-number-group valid/example: media-type": {
    "has no Content-Type when it creates": changing("create 201", (response) => ({ ...response, headers: {} })),
    "labels JSON as Latin-1": labelling("create 201", "application/json; charset=iso-8859-1"),
  },
  "retrieve-number-group valid/example: media-type": { "labels JSON as text": labelling("retrieve 200", "text/plain") },
  "retrieve-number-group-membership valid/example: media-type": {
    "labels JSON as HTML": labelling("retrieve-member 200", "text/html"),
  },
  "update-number-group valid/example: media-type": {
    "labels JSON as a vendor format": labelling("update 200", "application/vnd.signalwire+json"),
  },
  "create-number-group invalid/null:body: media-type": {
    "labels a rejection as problem+json": labelling("create 422", "application/problem+json"),
  },
  "retrieve-number-group invalid/format:path.id: media-type": {
    "labels a 404 as text": labelling("retrieve 404", "text/plain"),
  },
  "list-number-groups valid/example: body": {
    "begins with a byte order mark": writing("list 200", (text) => `\uFEFF${text}`),
  },
  "retrieve-number-group valid/example: body": {
    "writes with single quotes": writing("retrieve 200", (text) => text.replaceAll('"', "'")),
    "writes NaN": writing("retrieve 200", (text) => text.replace(/:\d/, ":NaN")),
    "writes in UTF-16": writing("retrieve 200", (text) => Buffer.from(`\uFEFF${text}`, "utf16le")),
    "writes an empty body": writing("retrieve 200", () => ""),
  },
  "update-number-group valid/example: body": {
    "writes a trailing comma": writing("update 200", (text) => text.replace("}", ",}")),
  },
  "create-number-group valid/example: body": { "writes two documents": writing("create 201", (text) => text + text) },
  "list-number-group-memberships valid/example: body": {
    "writes HTML": writing("list-member 200", () => "<html></html>"),
  },
  "create-number-group echo/name=unusual: body": {
    "writes in Latin-1": writing("create 201", (text) => Buffer.from(text, "latin1")),
  },
};
