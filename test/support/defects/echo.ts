import { json } from "../number-groups/messages.ts";
import { CORRECT_RULES, type Rules } from "../number-groups/rules.ts";
import type { Resource } from "../number-groups/store.ts";
import { changing, changingBody, type Defects } from "./defect.ts";

const { toGroup } = CORRECT_RULES;

const storing = (change: (group: Resource) => Resource): Partial<Rules> => ({
  toGroup: (body, old) => change(toGroup(body, old)),
});

const renaming = (change: (text: string) => string) =>
  storing((group) => ({ ...group, name: change(String(group["name"])) }));

/** Servers that do not return, store or delete values correctly. */
export const ECHO_DEFECTS: Defects = {
  "create-number-group echo/example: not-echoed": {
    "converts names to upper case": renaming((text) => text.toUpperCase()),
    "truncates names": renaming((text) => text.slice(0, 20)),
    "is never sticky": storing((group) => ({ ...group, sticky_sender: false })),
    "inverts a boolean": storing((group) => ({ ...group, sticky_sender: group["sticky_sender"] !== true })),
  },
  "create-number-group echo/name=unusual: not-echoed": {
    "converts names to ASCII": renaming((text) => text.replaceAll(/[^ -~]/g, "?")),
    "escapes markup": renaming((text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;")),
    "escapes quotation marks": renaming((text) => text.replaceAll("'", "\\'")),
    "decodes UTF-8 as Latin-1": renaming((text) => Buffer.from(text).toString("latin1")),
    "drops characters beyond the basic plane": renaming((text) => text.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, "")),
  },
  "create-number-group echo/sticky_sender=false: not-echoed": {
    "is always sticky": storing((group) => ({ ...group, sticky_sender: true })),
  },
  "update-number-group echo/stored: not-stored": {
    "does not store updates": {
      finish: (response, request, store) => {
        const id = request.path.split("/")[2] ?? "";
        const group = request.method === "PUT" && response.status === 200 ? store.group(id) : undefined;
        if (group !== undefined) store.changeGroup(id, { ...group, name: "as it was" });
        return response;
      },
    },
  },
  "update-number-group echo/example: not-echoed": {
    "responds to an update with the old name": changing("update 200", (response) => {
      return { ...response, body: { ...(response.body as object), name: "as it was" } };
    }),
  },
  "create-number-group echo/stored: not-stored": {
    "creates nothing": changing("create 201", (response, _, store) => {
      store.removeGroup(String((response.body as Resource)["id"]));
      return response;
    }),
    "retrieves another group": changing("retrieve 200", (response, _, store) => {
      return json(
        response.status,
        store.groups().find(({ id }) => id !== (response.body as Resource)["id"]) ?? OTHER_GROUP,
      );
    }),
  },
  "delete-number-group valid/gone: not-deleted": {
    "deletes nothing": {
      before: (it, store) => {
        const isKnown = store.group(it.path.split("/")[2] ?? "") !== undefined;
        return it.method === "DELETE" && isKnown && CORRECT_RULES.isAuthorized(it)
          ? { status: 204, headers: {}, body: undefined }
          : undefined;
      },
    },
  },
  "delete-number-group-membership valid/gone: not-deleted": {
    "deletes no membership": {
      before: (it, store) => {
        const isKnown = store.membership(it.path.split("/")[2] ?? "") !== undefined;
        return it.method === "DELETE" && isKnown && CORRECT_RULES.isAuthorized(it)
          ? { status: 204, headers: {}, body: undefined }
          : undefined;
      },
    },
  },
  "update-number-group valid/example: not-echoed": {
    "updates another group": changingBody("update 200", (body) => ({ ...body, id: OTHER_GROUP.id })),
  },
  "create-number-group-membership valid/example: not-echoed": {
    "adds to another group": changingBody("create-member 201", (body) => ({
      ...body,
      number_group_id: OTHER_GROUP.id,
    })),
  },
  "create-number-group-membership echo/example: not-echoed": {
    "adds another phone number": changingBody("create-member 201", (body) => {
      return { ...body, phone_number: { ...(body["phone_number"] as object), id: OTHER_GROUP.id } };
    }),
  },
  "retrieve-number-group-membership valid/example: not-echoed": {
    "retrieves another membership": changingBody("retrieve-member 200", (body) => ({ ...body, id: OTHER_GROUP.id })),
  },
};

const OTHER_GROUP = {
  id: "1d2f3a4b-5c6d-4e7f-8a9b-0c1d2e3f4a5b",
  name: "Another",
  sticky_sender: false,
  phone_number_count: 0,
};
