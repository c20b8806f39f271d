import { CORRECT_RULES } from "../number-groups/rules.ts";
import type { Resource } from "../number-groups/store.ts";
import { type Defect, defect, operationOf, withBody, withResponse } from "./defect.ts";

const { toGroup } = CORRECT_RULES;

/** Servers that change, delete or return the wrong rows. */
export const ROW_DEFECTS: readonly Defect[] = [
  defect("drops a property of an update", "update-number-group echo/changed: not-echoed", {
    toGroup: (body, old) => (old === undefined ? toGroup(body) : { ...old, name: body["name"] }),
  }),
  withResponse(
    "updates every group",
    "update-number-group echo/stored: neighbour",
    "update 200",
    (response, request, store) => {
      for (const { id } of store.groups()) store.changeGroup(String(id), toGroup(JSON.parse(request.body) as Resource));
      return response;
    },
  ),
  defect("deletes another group", "delete-number-group valid/gone: neighbour", {
    before: (request, store) => {
      if (operationOf(request) !== "delete" || !CORRECT_RULES.isAuthorized(request)) return undefined;
      const other = store.groups().find(({ id }) => id !== request.path.split("/")[2]);
      if (other !== undefined) store.removeGroup(String(other["id"]));
      return undefined;
    },
  }),
  defect("does not apply a default", "create-number-group valid/required: not-echoed", {
    toGroup: (body, old) => ({ ...toGroup(body, old), sticky_sender: body["sticky_sender"] ?? true }),
  }),
  withResponse(
    "lists the memberships of every group",
    "list-number-group-memberships valid/nested: not-echoed",
    "list-member 200",
    (response, _, store) => {
      const data = store.groups().flatMap(({ id }) => store.memberships(String(id)));
      return { ...response, body: { ...(response.body as object), data } };
    },
  ),
  withBody(
    "names another group in the items of a list",
    "list-number-group-memberships valid/example: not-echoed",
    "list-member 200",
    (body) => ({ ...body, data: [{ number_group_id: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48" }] }),
  ),
  withResponse(
    "ignores a filter",
    "list-number-groups valid/filtered:query.filter_name: filter",
    "list 200",
    (response, _, store) => ({ ...response, body: { ...(response.body as object), data: store.groups() } }),
  ),
  withBody(
    "does not count memberships",
    "create-number-group-membership valid/counted: count",
    "retrieve 200",
    (body) => ({ ...body, phone_number_count: 0 }),
  ),
];
