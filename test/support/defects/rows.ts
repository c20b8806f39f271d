import { CORRECT_RULES } from "../number-groups/rules.ts";
import type { Resource } from "../number-groups/store.ts";
import { changing, changingBody, type Defects, operationOf } from "./defect.ts";

const { toGroup } = CORRECT_RULES;

/** Servers that change, delete or return the wrong rows. */
export const ROW_DEFECTS: Defects = {
  "update-number-group echo/changed: not-echoed": {
    "drops a property of an update": {
      toGroup: (body, old) => (old === undefined ? toGroup(body) : { ...old, name: body["name"] }),
    },
  },
  "update-number-group echo/stored: neighbour": {
    "updates every group": changing("update 200", (response, request, store) => {
      for (const { id } of store.groups()) store.changeGroup(String(id), toGroup(JSON.parse(request.body) as Resource));
      return response;
    }),
  },
  "delete-number-group valid/gone: neighbour": {
    "deletes another group": {
      before: (request, store) => {
        if (operationOf(request) !== "delete" || !CORRECT_RULES.isAuthorized(request)) return undefined;
        const other = store.groups().find(({ id }) => id !== request.path.split("/")[2]);
        if (other !== undefined) store.removeGroup(String(other["id"]));
        return undefined;
      },
    },
  },
  "create-number-group valid/required: not-echoed": {
    "does not apply a default": {
      toGroup: (body, old) => ({ ...toGroup(body, old), sticky_sender: body["sticky_sender"] ?? true }),
    },
  },
  "list-number-group-memberships valid/nested: not-echoed": {
    "lists the memberships of every group": changing("list-member 200", (response, _, store) => {
      const data = store.groups().flatMap(({ id }) => store.memberships(String(id)));
      return { ...response, body: { ...(response.body as object), data } };
    }),
  },
  "list-number-group-memberships valid/example: not-echoed": {
    "names another group in the items of a list": changingBody("list-member 200", (body) => ({
      ...body,
      data: [{ number_group_id: "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48" }],
    })),
  },
  "list-number-groups valid/filtered:query.filter_name: filter": {
    "ignores a filter": changing("list 200", (response, _, store) => ({
      ...response,
      body: { ...(response.body as object), data: store.groups() },
    })),
  },
  "create-number-group-membership valid/counted: count": {
    "does not count memberships": changingBody("retrieve 200", (body) => ({ ...body, phone_number_count: 0 })),
  },
};
