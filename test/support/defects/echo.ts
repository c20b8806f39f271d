import { json } from "../number-groups/messages.ts";
import { CORRECT_RULES } from "../number-groups/rules.ts";
import type { Resource } from "../number-groups/store.ts";
import { type Defect, defect, withBody, withResponse } from "./defect.ts";

const { toGroup } = CORRECT_RULES;

const storing = (name: string, foundBy: string, change: (group: Resource) => Resource): Defect =>
  defect(name, foundBy, { toGroup: (body, old) => change(toGroup(body, old)) });

const renaming = (name: string, foundBy: string, change: (text: string) => string): Defect =>
  storing(name, foundBy, (group) => ({ ...group, name: change(String(group["name"])) }));

/** Servers that do not return, store or delete values correctly. */
export const ECHO_DEFECTS: readonly Defect[] = [
  renaming("converts names to upper case", "create-number-group echo/example: not-echoed", (text) =>
    text.toUpperCase(),
  ),
  renaming("truncates names", "create-number-group echo/example: not-echoed", (text) => text.slice(0, 20)),
  renaming("converts names to ASCII", "create-number-group echo/name=unusual: not-echoed", (text) =>
    text.replaceAll(/[^ -~]/g, "?"),
  ),
  renaming("escapes markup", "create-number-group echo/name=unusual: not-echoed", (text) =>
    text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  ),
  renaming("escapes quotation marks", "create-number-group echo/name=unusual: not-echoed", (text) =>
    text.replaceAll("'", "\\'"),
  ),
  renaming("decodes UTF-8 as Latin-1", "create-number-group echo/name=unusual: not-echoed", (text) =>
    Buffer.from(text).toString("latin1"),
  ),
  renaming("drops characters beyond the basic plane", "create-number-group echo/name=unusual: not-echoed", (text) =>
    text.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, ""),
  ),
  storing("is always sticky", "create-number-group echo/sticky_sender=false: not-echoed", (group) => ({
    ...group,
    sticky_sender: true,
  })),
  storing("is never sticky", "create-number-group echo/example: not-echoed", (group) => ({
    ...group,
    sticky_sender: false,
  })),
  storing("inverts a boolean", "create-number-group echo/example: not-echoed", (group) => ({
    ...group,
    sticky_sender: group["sticky_sender"] !== true,
  })),
  defect("does not store updates", "update-number-group echo/stored: not-stored", {
    finish: (response, request, store) => {
      const id = request.path.split("/")[2] ?? "";
      const group = request.method === "PUT" && response.status === 200 ? store.group(id) : undefined;
      if (group !== undefined) store.changeGroup(id, { ...group, name: "as it was" });
      return response;
    },
  }),
  withResponse(
    "responds to an update with the old name",
    "update-number-group echo/example: not-echoed",
    "update 200",
    (response) => {
      return { ...response, body: { ...(response.body as object), name: "as it was" } };
    },
  ),
  withResponse("creates nothing", "create-number-group echo/stored: not-stored", "create 201", (response, _, store) => {
    store.removeGroup(String((response.body as Resource)["id"]));
    return response;
  }),
  defect("deletes nothing", "delete-number-group valid/gone: not-deleted", {
    before: (it, store) => {
      const isKnown = store.group(it.path.split("/")[2] ?? "") !== undefined;
      return it.method === "DELETE" && isKnown && CORRECT_RULES.isAuthorized(it)
        ? { status: 204, headers: {}, body: undefined }
        : undefined;
    },
  }),
  defect("deletes no membership", "delete-number-group-membership valid/gone: not-deleted", {
    before: (it, store) => {
      const isKnown = store.membership(it.path.split("/")[2] ?? "") !== undefined;
      return it.method === "DELETE" && isKnown && CORRECT_RULES.isAuthorized(it)
        ? { status: 204, headers: {}, body: undefined }
        : undefined;
    },
  }),
  withResponse(
    "retrieves another group",
    "create-number-group echo/stored: not-stored",
    "retrieve 200",
    (response, _, store) => {
      return json(
        response.status,
        store.groups().find(({ id }) => id !== (response.body as Resource)["id"]) ?? OTHER_GROUP,
      );
    },
  ),
  withBody("updates another group", "update-number-group valid/example: not-echoed", "update 200", (body) => ({
    ...body,
    id: OTHER_GROUP.id,
  })),
  withBody(
    "adds to another group",
    "create-number-group-membership valid/example: not-echoed",
    "create-member 201",
    (body) => ({ ...body, number_group_id: OTHER_GROUP.id }),
  ),
  withBody(
    "adds another phone number",
    "create-number-group-membership echo/example: not-echoed",
    "create-member 201",
    (body) => {
      return { ...body, phone_number: { ...(body["phone_number"] as object), id: OTHER_GROUP.id } };
    },
  ),
  withBody(
    "retrieves another membership",
    "retrieve-number-group-membership valid/example: not-echoed",
    "retrieve-member 200",
    (body) => ({ ...body, id: OTHER_GROUP.id }),
  ),
];

const OTHER_GROUP = {
  id: "1d2f3a4b-5c6d-4e7f-8a9b-0c1d2e3f4a5b",
  name: "Another",
  sticky_sender: false,
  phone_number_count: 0,
};
