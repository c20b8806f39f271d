import { json } from "../number-groups/messages.ts";
import { CORRECT_RULES } from "../number-groups/rules.ts";
import { type Defect, defect, withBody } from "./defect.ts";

/** Servers whose bodies violate their schemas. */
export const SCHEMA_DEFECTS: readonly Defect[] = [
  withBody("has numbers as ids", "create-number-group valid/example: schema", "create 201", (body) => ({
    ...body,
    id: 12,
  })),
  withBody("has ids that are not UUIDs", "create-number-group valid/example: schema", "create 201", (body) => ({
    ...body,
    id: `NG${String(body["id"])}`,
  })),
  withBody(
    "omits the count",
    "retrieve-number-group valid/example: schema",
    "retrieve 200",
    ({ id, name, sticky_sender }) => ({ id, name, sticky_sender }),
  ),
  withBody("has text as a count", "retrieve-number-group valid/example: schema", "retrieve 200", (body) => ({
    ...body,
    phone_number_count: "0",
  })),
  withBody("has a fraction as a count", "update-number-group valid/example: schema", "update 200", (body) => ({
    ...body,
    phone_number_count: 0.5,
  })),
  withBody("has yes instead of true", "retrieve-number-group valid/example: schema", "retrieve 200", (body) => ({
    ...body,
    sticky_sender: "yes",
  })),
  withBody("has 1 instead of true", "update-number-group valid/example: schema", "update 200", (body) => ({
    ...body,
    sticky_sender: 1,
  })),
  withBody("has no name", "retrieve-number-group valid/example: schema", "retrieve 200", (body) => ({
    ...body,
    name: null,
  })),
  withBody("wraps what it retrieves", "retrieve-number-group valid/example: schema", "retrieve 200", (data) => ({
    data,
  })),
  withBody("retrieves a list", "retrieve-number-group valid/example: schema", "retrieve 200", (body) => [body]),
  withBody("retrieves nothing", "retrieve-number-group valid/example: schema", "retrieve 200", () => null),
  withBody("lists without links", "list-number-groups valid/example: schema", "list 200", ({ data }) => ({ data })),
  withBody("lists without the first link", "list-number-groups valid/example: schema", "list 200", (body) => ({
    ...body,
    links: { self: "/" },
  })),
  withBody("lists without data", "list-number-groups valid/example: schema", "list 200", ({ links }) => ({ links })),
  withBody("lists an object", "list-number-groups valid/example: schema", "list 200", (body) => ({
    ...body,
    data: {},
  })),
  withBody("lists bare items", "list-number-groups valid/example: schema", "list 200", (body) => body["data"]),
  withBody(
    "lists memberships without their phone number",
    "list-number-group-memberships valid/pages: schema",
    "list-member 200",
    (body) => ({
      ...body,
      data: (body["data"] as object[]).map((item) => ({ ...item, phone_number: undefined })),
    }),
  ),
  withBody(
    "has a list of phone numbers",
    "create-number-group-membership valid/example: schema",
    "create-member 201",
    (body) => ({ ...body, phone_number: [] }),
  ),
  withBody(
    "names the group id differently",
    "retrieve-number-group-membership valid/example: schema",
    "retrieve-member 200",
    ({ number_group_id: id, ...body }) => ({
      ...body,
      group: id,
    }),
  ),
  defect("lists errors as text", "list-number-groups invalid/maxLength:query.filter_name: schema", {
    reject: () => json(422, { errors: ["Name can't be blank"] }),
  }),
  defect("reports errors under another property", "list-number-groups invalid/maxLength:query.filter_name: schema", {
    reject: () => json(422, { message: "Name can't be blank" }),
  }),
  defect("has a number as the status of an error", "list-number-groups invalid/maxLength:query.filter_name: schema", {
    reject: (problems) =>
      json(422, { errors: problems.map((problem) => ({ ...problem, status: 422, title: "Invalid" })) }),
  }),
  defect("responds with 404 and another schema", "retrieve-number-group invalid/unknown:path.id: schema", {
    notFound: () => json(404, { errors: [] }),
  }),
  defect("responds with 404 and an empty body", "retrieve-number-group invalid/unknown:path.id: body", {
    notFound: () => ({ ...CORRECT_RULES.notFound(), body: "" }),
  }),
];
