import { json } from "../number-groups/messages.ts";
import { entry, faultIf, faultsOfObject, SOUND_RULES } from "../number-groups/rules.ts";
import { type Defect, defect } from "./defect.ts";

const { faultsOfGroup, faultsOfMembership, parse } = SOUND_RULES;
const FAILURE = json(500, { error: "Internal Server Error" });

/** A group as it would be judged without one of its properties. */
const without = (body: unknown, name: string, instead: unknown) =>
  typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body, [name]: instead } : body;

const bearing = (name: string, isBorne: (value: unknown) => boolean, instead: unknown) => ({
  faultsOfGroup: (body: unknown) => faultsOfGroup(isBorne(entry(body, name)) ? without(body, name, instead) : body),
});

/** Servers that take bodies which they should refuse, or refuse what they should take. */
export const BODY_DEFECTS: readonly Defect[] = [
  defect(
    "makes a group without a name",
    "create-number-group invalid/missing:name: not-rejected",
    bearing("name", (value) => value === undefined, "x"),
  ),
  defect(
    "takes null for a name",
    "create-number-group invalid/null:name: not-rejected",
    bearing("name", (value) => value === null, "x"),
  ),
  defect(
    "takes a number for a name",
    "create-number-group invalid/number:name: not-rejected",
    bearing("name", (value) => typeof value === "number", "x"),
  ),
  defect(
    "takes an object for a name",
    "create-number-group invalid/object:name: not-rejected",
    bearing("name", (value) => typeof value === "object" && value !== null, "x"),
  ),
  defect(
    "takes text for a boolean",
    "create-number-group invalid/text:sticky_sender: not-rejected",
    bearing("sticky_sender", (value) => typeof value === "string", true),
  ),
  defect(
    "takes null for a boolean",
    "create-number-group invalid/null:sticky_sender: not-rejected",
    bearing("sticky_sender", (value) => value === null, true),
  ),
  defect(
    "takes an object for a boolean",
    "create-number-group invalid/object:sticky_sender: not-rejected",
    bearing("sticky_sender", (value) => typeof value === "object", true),
  ),
  defect("takes a list for a body", "create-number-group invalid/list:body: not-rejected", {
    faultsOfGroup: (body) => (Array.isArray(body) ? [] : faultsOfGroup(body)),
  }),
  defect("takes null for a body", "create-number-group invalid/null:body: not-rejected", {
    faultsOfGroup: (body) => (body === null ? [] : faultsOfGroup(body)),
  }),
  defect("takes text for a body", "create-number-group invalid/text:body: not-rejected", {
    faultsOfGroup: (body) => (typeof body === "string" ? [] : faultsOfGroup(body)),
  }),
  defect("fails on a body that is no object", "create-number-group invalid/null:body: server-error", {
    before: (it) => (it.body === "null" || it.body === "[]" ? FAILURE : undefined),
  }),
  defect("takes JSON that is cut off", "create-number-group invalid/malformed-json: not-rejected", {
    parse: (text) => parse(text) ?? (text === "" ? undefined : { value: { name: "x" } }),
  }),
  defect("fails on JSON that is cut off", "create-number-group invalid/malformed-json: server-error", {
    before: (it) => (it.body !== "" && parse(it.body) === undefined ? FAILURE : undefined),
  }),
  defect("takes an empty body", "create-number-group invalid/empty-body: not-rejected", {
    parse: (text) => (text === "" ? { value: { name: "x" } } : parse(text)),
  }),
  defect("fails on an empty body", "create-number-group invalid/empty-body: server-error", {
    before: (it) => (it.body === "" && (it.method === "POST" || it.method === "PUT") ? FAILURE : undefined),
  }),
  defect("takes JSON under any media type", "create-number-group invalid/media-type: not-rejected", {
    isJson: () => true,
  }),
  defect("answers another media type with 415", "create-number-group invalid/media-type: undeclared-status", {
    before: (it) => (it.contentType === "text/plain" ? json(415, { error: "Unsupported Media Type" }) : undefined),
  }),
  defect("judges no group at all", "create-number-group invalid/missing:name: not-rejected", {
    faultsOfGroup: () => [],
  }),
  defect("refuses a property that it does not know", "create-number-group tolerance/unknown-property: not-accepted", {
    faultsOfGroup: (body) => [
      ...faultsOfGroup(body),
      ...faultIf(
        Object.keys(Object(body) as object).some((name) => !["name", "sticky_sender"].includes(name)),
        "Unknown",
      ),
    ],
  }),
  defect("fails on a property that it does not know", "create-number-group tolerance/unknown-property: server-error", {
    before: (it) => (it.body.includes("unknown") ? FAILURE : undefined),
  }),
  defect("wants a property that is optional", "create-number-group valid/example-2: not-accepted", {
    faultsOfGroup: (body) => [
      ...faultsOfGroup(body),
      ...faultIf(entry(body, "sticky_sender") === undefined, "Missing"),
    ],
  }),
  defect("refuses names beyond ASCII", "create-number-group echo/name=unusual: not-accepted", {
    faultsOfGroup: (body) => [...faultsOfGroup(body), ...faultIf(/[^ -~]/.test(String(entry(body, "name"))), "Odd")],
  }),
  defect(
    "makes a membership without a phone number",
    "create-number-group-membership invalid/missing:phone_number_id: not-rejected",
    {
      faultsOfMembership: (body) =>
        entry(body, "phone_number_id") === undefined ? faultsOfObject(body) : faultsOfMembership(body),
    },
  ),
  defect(
    "makes a membership of a phone number that is none",
    "create-number-group-membership invalid/format:phone_number_id: not-rejected",
    {
      faultsOfMembership: (body) =>
        entry(body, "phone_number_id") === "not of this form" ? [] : faultsOfMembership(body),
    },
  ),
  defect(
    "makes a membership of a phone number that is not there",
    "create-number-group-membership invalid/unknown:phone_number_id: not-rejected",
    {
      faultsOfMembership: (body) => {
        return String(entry(body, "phone_number_id")).startsWith("00000000-") ? [] : faultsOfMembership(body);
      },
    },
  ),
  defect(
    "answers what is wrong with 400",
    "list-number-groups invalid/maxLength:query.filter_name: undeclared-status",
    { refuse: () => json(400, { error: "Bad Request" }) },
  ),
  defect("answers what is wrong with 200", "list-number-groups invalid/maxLength:query.filter_name: not-rejected", {
    refuse: () => json(200, { error: "Bad Request" }),
  }),
  defect("answers what is wrong with 401", "list-number-groups invalid/maxLength:query.filter_name: not-accepted", {
    refuse: () => json(401, { error: "Unauthorized" }),
  }),
];
