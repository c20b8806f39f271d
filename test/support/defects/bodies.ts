import { json } from "../number-groups/messages.ts";
import { CORRECT_RULES, entry, problemIf, problemsOfObject } from "../number-groups/rules.ts";
import type { Defects } from "./defect.ts";

const { problemsOfGroup, problemsOfMembership, parse } = CORRECT_RULES;
const FAILURE = json(500, { error: "Internal Server Error" });

/** Returns a group with one of its properties replaced. */
const replacing = (body: unknown, name: string, instead: unknown) =>
  typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body, [name]: instead } : body;

const tolerating = (name: string, isTolerated: (value: unknown) => boolean, instead: unknown) => ({
  problemsOfGroup: (body: unknown) =>
    problemsOfGroup(isTolerated(entry(body, name)) ? replacing(body, name, instead) : body),
});

/** Servers that accept invalid bodies, or reject valid ones. */
export const BODY_DEFECTS: Defects = {
  "create-number-group invalid/missing:name: not-rejected": {
    "creates a group without a name": tolerating("name", (value) => value === undefined, "x"),
    "validates no group": { problemsOfGroup: () => [] },
  },
  "create-number-group invalid/null:name: not-rejected": {
    "accepts null as a name": tolerating("name", (value) => value === null, "x"),
  },
  "create-number-group invalid/number:name: not-rejected": {
    "accepts a number as a name": tolerating("name", (value) => typeof value === "number", "x"),
  },
  "create-number-group invalid/object:name: not-rejected": {
    "accepts an object as a name": tolerating("name", (value) => typeof value === "object" && value !== null, "x"),
  },
  "create-number-group invalid/text:sticky_sender: not-rejected": {
    "accepts text as a boolean": tolerating("sticky_sender", (value) => typeof value === "string", true),
  },
  "create-number-group invalid/null:sticky_sender: not-rejected": {
    "accepts null as a boolean": tolerating("sticky_sender", (value) => value === null, true),
  },
  "create-number-group invalid/object:sticky_sender: not-rejected": {
    "accepts an object as a boolean": tolerating("sticky_sender", (value) => typeof value === "object", true),
  },
  "create-number-group invalid/list:body: not-rejected": {
    "accepts a list as a body": { problemsOfGroup: (body) => (Array.isArray(body) ? [] : problemsOfGroup(body)) },
  },
  "create-number-group invalid/null:body: not-rejected": {
    "accepts null as a body": { problemsOfGroup: (body) => (body === null ? [] : problemsOfGroup(body)) },
  },
  "create-number-group invalid/text:body: not-rejected": {
    "accepts text as a body": { problemsOfGroup: (body) => (typeof body === "string" ? [] : problemsOfGroup(body)) },
  },
  "create-number-group invalid/null:body: server-error": {
    "fails on a body that is not an object": {
      before: (it) => (it.body === "null" || it.body === "[]" ? FAILURE : undefined),
    },
  },
  "create-number-group invalid/malformed-json: not-rejected": {
    "accepts truncated JSON": { parse: (text) => parse(text) ?? (text === "" ? undefined : { value: { name: "x" } }) },
  },
  "create-number-group invalid/malformed-json: server-error": {
    "fails on truncated JSON": {
      before: (it) => (it.body !== "" && parse(it.body) === undefined ? FAILURE : undefined),
    },
  },
  "create-number-group invalid/empty-body: not-rejected": {
    "accepts an empty body": { parse: (text) => (text === "" ? { value: { name: "x" } } : parse(text)) },
  },
  "create-number-group invalid/empty-body: server-error": {
    "fails on an empty body": {
      before: (it) => (it.body === "" && (it.method === "POST" || it.method === "PUT") ? FAILURE : undefined),
    },
  },
  "create-number-group invalid/media-type: not-rejected": {
    "accepts JSON under any media type": { isJson: () => true },
  },
  "create-number-group invalid/media-type: undeclared-status": {
    "responds to another media type with 415": {
      before: (it) => (it.contentType === "text/plain" ? json(415, { error: "Unsupported Media Type" }) : undefined),
    },
  },
  "create-number-group tolerance/unknown-property: not-accepted": {
    "rejects an unknown property": {
      problemsOfGroup: (body) => [
        ...problemsOfGroup(body),
        ...problemIf(
          Object.keys(Object(body) as object).some((name) => !["name", "sticky_sender"].includes(name)),
          "Unknown",
        ),
      ],
    },
  },
  "create-number-group tolerance/unknown-property: server-error": {
    "fails on an unknown property": { before: (it) => (it.body.includes("unknown") ? FAILURE : undefined) },
  },
  "create-number-group valid/example-2: not-accepted": {
    "requires an optional property": {
      problemsOfGroup: (body) => [
        ...problemsOfGroup(body),
        ...problemIf(entry(body, "sticky_sender") === undefined, "Missing"),
      ],
    },
  },
  "create-number-group echo/name=unusual: not-accepted": {
    "rejects names beyond ASCII": {
      problemsOfGroup: (body) => [
        ...problemsOfGroup(body),
        ...problemIf(/[^ -~]/.test(String(entry(body, "name"))), "Odd"),
      ],
    },
  },
  "create-number-group-membership invalid/missing:phone_number_id: not-rejected": {
    "creates a membership without a phone number": {
      problemsOfMembership: (body) =>
        entry(body, "phone_number_id") === undefined ? problemsOfObject(body) : problemsOfMembership(body),
    },
  },
  "create-number-group-membership invalid/format:phone_number_id: not-rejected": {
    "creates a membership of an invalid phone number": {
      problemsOfMembership: (body) =>
        entry(body, "phone_number_id") === "not of this form" ? [] : problemsOfMembership(body),
    },
  },
  "create-number-group-membership invalid/unknown:phone_number_id: not-rejected": {
    "creates a membership of an unknown phone number": {
      problemsOfMembership: (body) => {
        return String(entry(body, "phone_number_id")).startsWith("00000000-") ? [] : problemsOfMembership(body);
      },
    },
  },
  "list-number-groups invalid/maxLength:query.filter_name: undeclared-status": {
    "rejects with 400": { reject: () => json(400, { error: "Bad Request" }) },
  },
  "list-number-groups invalid/maxLength:query.filter_name: not-rejected": {
    "rejects with 200": { reject: () => json(200, { error: "Bad Request" }) },
  },
  "list-number-groups invalid/maxLength:query.filter_name: not-accepted": {
    "rejects with 401": { reject: () => json(401, { error: "Unauthorized" }) },
  },
};
