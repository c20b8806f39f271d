import { json } from "../number-groups/messages.ts";
import { CORRECT_RULES, entry, problemIf, problemsOfObject } from "../number-groups/rules.ts";
import { type Defect, defect } from "./defect.ts";

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
export const BODY_DEFECTS: readonly Defect[] = [
  defect(
    "creates a group without a name",
    "create-number-group invalid/missing:name: not-rejected",
    tolerating("name", (value) => value === undefined, "x"),
  ),
  defect(
    "accepts null as a name",
    "create-number-group invalid/null:name: not-rejected",
    tolerating("name", (value) => value === null, "x"),
  ),
  defect(
    "accepts a number as a name",
    "create-number-group invalid/number:name: not-rejected",
    tolerating("name", (value) => typeof value === "number", "x"),
  ),
  defect(
    "accepts an object as a name",
    "create-number-group invalid/object:name: not-rejected",
    tolerating("name", (value) => typeof value === "object" && value !== null, "x"),
  ),
  defect(
    "accepts text as a boolean",
    "create-number-group invalid/text:sticky_sender: not-rejected",
    tolerating("sticky_sender", (value) => typeof value === "string", true),
  ),
  defect(
    "accepts null as a boolean",
    "create-number-group invalid/null:sticky_sender: not-rejected",
    tolerating("sticky_sender", (value) => value === null, true),
  ),
  defect(
    "accepts an object as a boolean",
    "create-number-group invalid/object:sticky_sender: not-rejected",
    tolerating("sticky_sender", (value) => typeof value === "object", true),
  ),
  defect("accepts a list as a body", "create-number-group invalid/list:body: not-rejected", {
    problemsOfGroup: (body) => (Array.isArray(body) ? [] : problemsOfGroup(body)),
  }),
  defect("accepts null as a body", "create-number-group invalid/null:body: not-rejected", {
    problemsOfGroup: (body) => (body === null ? [] : problemsOfGroup(body)),
  }),
  defect("accepts text as a body", "create-number-group invalid/text:body: not-rejected", {
    problemsOfGroup: (body) => (typeof body === "string" ? [] : problemsOfGroup(body)),
  }),
  defect("fails on a body that is not an object", "create-number-group invalid/null:body: server-error", {
    before: (it) => (it.body === "null" || it.body === "[]" ? FAILURE : undefined),
  }),
  defect("accepts truncated JSON", "create-number-group invalid/malformed-json: not-rejected", {
    parse: (text) => parse(text) ?? (text === "" ? undefined : { value: { name: "x" } }),
  }),
  defect("fails on truncated JSON", "create-number-group invalid/malformed-json: server-error", {
    before: (it) => (it.body !== "" && parse(it.body) === undefined ? FAILURE : undefined),
  }),
  defect("accepts an empty body", "create-number-group invalid/empty-body: not-rejected", {
    parse: (text) => (text === "" ? { value: { name: "x" } } : parse(text)),
  }),
  defect("fails on an empty body", "create-number-group invalid/empty-body: server-error", {
    before: (it) => (it.body === "" && (it.method === "POST" || it.method === "PUT") ? FAILURE : undefined),
  }),
  defect("accepts JSON under any media type", "create-number-group invalid/media-type: not-rejected", {
    isJson: () => true,
  }),
  defect("responds to another media type with 415", "create-number-group invalid/media-type: undeclared-status", {
    before: (it) => (it.contentType === "text/plain" ? json(415, { error: "Unsupported Media Type" }) : undefined),
  }),
  defect("validates no group", "create-number-group invalid/missing:name: not-rejected", {
    problemsOfGroup: () => [],
  }),
  defect("rejects an unknown property", "create-number-group tolerance/unknown-property: not-accepted", {
    problemsOfGroup: (body) => [
      ...problemsOfGroup(body),
      ...problemIf(
        Object.keys(Object(body) as object).some((name) => !["name", "sticky_sender"].includes(name)),
        "Unknown",
      ),
    ],
  }),
  defect("fails on an unknown property", "create-number-group tolerance/unknown-property: server-error", {
    before: (it) => (it.body.includes("unknown") ? FAILURE : undefined),
  }),
  defect("requires an optional property", "create-number-group valid/example-2: not-accepted", {
    problemsOfGroup: (body) => [
      ...problemsOfGroup(body),
      ...problemIf(entry(body, "sticky_sender") === undefined, "Missing"),
    ],
  }),
  defect("rejects names beyond ASCII", "create-number-group echo/name=unusual: not-accepted", {
    problemsOfGroup: (body) => [
      ...problemsOfGroup(body),
      ...problemIf(/[^ -~]/.test(String(entry(body, "name"))), "Odd"),
    ],
  }),
  defect(
    "creates a membership without a phone number",
    "create-number-group-membership invalid/missing:phone_number_id: not-rejected",
    {
      problemsOfMembership: (body) =>
        entry(body, "phone_number_id") === undefined ? problemsOfObject(body) : problemsOfMembership(body),
    },
  ),
  defect(
    "creates a membership of an invalid phone number",
    "create-number-group-membership invalid/format:phone_number_id: not-rejected",
    {
      problemsOfMembership: (body) =>
        entry(body, "phone_number_id") === "not of this form" ? [] : problemsOfMembership(body),
    },
  ),
  defect(
    "creates a membership of an unknown phone number",
    "create-number-group-membership invalid/unknown:phone_number_id: not-rejected",
    {
      problemsOfMembership: (body) => {
        return String(entry(body, "phone_number_id")).startsWith("00000000-") ? [] : problemsOfMembership(body);
      },
    },
  ),
  defect("rejects with 400", "list-number-groups invalid/maxLength:query.filter_name: undeclared-status", {
    reject: () => json(400, { error: "Bad Request" }),
  }),
  defect("rejects with 200", "list-number-groups invalid/maxLength:query.filter_name: not-rejected", {
    reject: () => json(200, { error: "Bad Request" }),
  }),
  defect("rejects with 401", "list-number-groups invalid/maxLength:query.filter_name: not-accepted", {
    reject: () => json(401, { error: "Unauthorized" }),
  }),
];
