import { json } from "../number-groups/messages.ts";
import { CORRECT_RULES } from "../number-groups/rules.ts";
import { changingBody, type Defects } from "./defect.ts";

/** Servers whose bodies violate their schemas. */
export const SCHEMA_DEFECTS: Defects = {
  "create-number-group valid/example: schema": {
    "has numbers as ids": changingBody("create 201", (body) => ({ ...body, id: 12 })),
    "has ids that are not UUIDs": changingBody("create 201", (body) => ({ ...body, id: `NG${String(body["id"])}` })),
  },
  "retrieve-number-group valid/example: schema": {
    "omits the count": changingBody("retrieve 200", ({ id, name, sticky_sender }) => ({ id, name, sticky_sender })),
    "has text as a count": changingBody("retrieve 200", (body) => ({ ...body, phone_number_count: "0" })),
    "has yes instead of true": changingBody("retrieve 200", (body) => ({ ...body, sticky_sender: "yes" })),
    "has no name": changingBody("retrieve 200", (body) => ({ ...body, name: null })),
    "wraps what it retrieves": changingBody("retrieve 200", (data) => ({ data })),
    "retrieves a list": changingBody("retrieve 200", (body) => [body]),
    "retrieves nothing": changingBody("retrieve 200", () => null),
  },
  "update-number-group valid/example: schema": {
    "has a fraction as a count": changingBody("update 200", (body) => ({ ...body, phone_number_count: 0.5 })),
    "has 1 instead of true": changingBody("update 200", (body) => ({ ...body, sticky_sender: 1 })),
  },
  "list-number-groups valid/example: schema": {
    "lists without links": changingBody("list 200", ({ data }) => ({ data })),
    "lists without the first link": changingBody("list 200", (body) => ({ ...body, links: { self: "/" } })),
    "lists without data": changingBody("list 200", ({ links }) => ({ links })),
    "lists an object": changingBody("list 200", (body) => ({ ...body, data: {} })),
    "lists bare items": changingBody("list 200", (body) => body["data"]),
  },
  "list-number-group-memberships valid/pages: schema": {
    "lists memberships without their phone number": changingBody("list-member 200", (body) => ({
      ...body,
      data: (body["data"] as object[]).map((item) => ({ ...item, phone_number: undefined })),
    })),
  },
  "create-number-group-membership valid/example: schema": {
    "has a list of phone numbers": changingBody("create-member 201", (body) => ({ ...body, phone_number: [] })),
  },
  "retrieve-number-group-membership valid/example: schema": {
    "names the group id differently": changingBody("retrieve-member 200", ({ number_group_id: id, ...body }) => ({
      ...body,
      group: id,
    })),
  },
  "list-number-groups invalid/maxLength:query.filter_name: schema": {
    "lists errors as text": { reject: () => json(422, { errors: ["Name can't be blank"] }) },
    "reports errors under another property": { reject: () => json(422, { message: "Name can't be blank" }) },
    "has a number as the status of an error": {
      reject: (problems) =>
        json(422, { errors: problems.map((problem) => ({ ...problem, status: 422, title: "Invalid" })) }),
    },
  },
  "retrieve-number-group invalid/unknown:path.id: schema": {
    "responds with 404 and another schema": { notFound: () => json(404, { errors: [] }) },
  },
  "retrieve-number-group invalid/unknown:path.id: body": {
    "responds with 404 and an empty body": { notFound: () => ({ ...CORRECT_RULES.notFound(), body: "" }) },
  },
};
