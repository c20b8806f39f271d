import { json } from "../number-groups/messages.ts";
import { SOUND_RULES } from "../number-groups/rules.ts";
import { type Defect, defect, saying } from "./defect.ts";

/** Servers whose bodies are not what they should be. */
export const SCHEMA_DEFECTS: readonly Defect[] = [
  saying("counts ids", "create-number-group valid/example: schema", "create 201", (body) => ({ ...body, id: 12 })),
  saying("has ids that are no uuids", "create-number-group valid/example: schema", "create 201", (body) => ({
    ...body,
    id: `NG${String(body["id"])}`,
  })),
  saying(
    "forgets the count",
    "retrieve-number-group valid/example: schema",
    "retrieve 200",
    ({ id, name, sticky_sender }) => ({ id, name, sticky_sender }),
  ),
  saying("counts in text", "retrieve-number-group valid/example: schema", "retrieve 200", (body) => ({
    ...body,
    phone_number_count: "0",
  })),
  saying("counts in fractions", "update-number-group valid/example: schema", "update 200", (body) => ({
    ...body,
    phone_number_count: 0.5,
  })),
  saying("says yes for true", "retrieve-number-group valid/example: schema", "retrieve 200", (body) => ({
    ...body,
    sticky_sender: "yes",
  })),
  saying("says 1 for true", "update-number-group valid/example: schema", "update 200", (body) => ({
    ...body,
    sticky_sender: 1,
  })),
  saying("has no name", "retrieve-number-group valid/example: schema", "retrieve 200", (body) => ({
    ...body,
    name: null,
  })),
  saying("wraps what it retrieves", "retrieve-number-group valid/example: schema", "retrieve 200", (data) => ({
    data,
  })),
  saying("retrieves a list", "retrieve-number-group valid/example: schema", "retrieve 200", (body) => [body]),
  saying("retrieves nothing", "retrieve-number-group valid/example: schema", "retrieve 200", () => null),
  saying("lists without links", "list-number-groups valid/example: schema", "list 200", ({ data }) => ({ data })),
  saying("lists without the first link", "list-number-groups valid/example: schema", "list 200", (body) => ({
    ...body,
    links: { self: "/" },
  })),
  saying("lists without data", "list-number-groups valid/example: schema", "list 200", ({ links }) => ({ links })),
  saying("lists an object", "list-number-groups valid/example: schema", "list 200", (body) => ({ ...body, data: {} })),
  saying("lists bare items", "list-number-groups valid/example: schema", "list 200", (body) => body["data"]),
  saying(
    "lists memberships without their phone number",
    "list-number-group-memberships valid/pages: schema",
    "list-member 200",
    (body) => ({
      ...body,
      data: (body["data"] as object[]).map((item) => ({ ...item, phone_number: undefined })),
    }),
  ),
  saying(
    "has a list of phone numbers",
    "create-number-group-membership valid/example: schema",
    "create-member 201",
    (body) => ({ ...body, phone_number: [] }),
  ),
  saying(
    "names the group otherwise",
    "retrieve-number-group-membership valid/example: schema",
    "retrieve-member 200",
    ({ number_group_id: id, ...body }) => ({
      ...body,
      group: id,
    }),
  ),
  defect("says what is wrong in words", "list-number-groups invalid/maxLength:query.filter_name: schema", {
    refuse: () => json(422, { errors: ["Name can't be blank"] }),
  }),
  defect("says what is wrong otherwise", "list-number-groups invalid/maxLength:query.filter_name: schema", {
    refuse: () => json(422, { message: "Name can't be blank" }),
  }),
  defect(
    "has a number for a status in what is wrong",
    "list-number-groups invalid/maxLength:query.filter_name: schema",
    {
      refuse: (faults) => json(422, { errors: faults.map((fault) => ({ ...fault, status: 422, title: "Invalid" })) }),
    },
  ),
  defect("says otherwise that nothing is there", "retrieve-number-group invalid/unknown:path.id: schema", {
    notFound: () => json(404, { errors: [] }),
  }),
  defect("says nothing when nothing is there", "retrieve-number-group invalid/unknown:path.id: body", {
    notFound: () => ({ ...SOUND_RULES.notFound(), body: "" }),
  }),
];
