import { json } from "../number-groups/messages.ts";
import { SOUND_RULES } from "../number-groups/rules.ts";
import type { Thing } from "../number-groups/store.ts";
import { answering, type Defect, defect, saying } from "./defect.ts";

const { toGroup } = SOUND_RULES;

const keeping = (name: string, foundBy: string, change: (group: Thing) => Thing): Defect =>
  defect(name, foundBy, { toGroup: (body, old) => change(toGroup(body, old)) });

const renaming = (name: string, foundBy: string, change: (text: string) => string): Defect =>
  keeping(name, foundBy, (group) => ({ ...group, name: change(String(group["name"])) }));

/** Servers that do not give back, keep or forget what they should. */
export const ECHO_DEFECTS: readonly Defect[] = [
  renaming("shouts", "create-number-group echo/example: not-echoed", (text) => text.toUpperCase()),
  renaming("cuts names", "create-number-group echo/example: not-echoed", (text) => text.slice(0, 20)),
  renaming("turns names into ASCII", "create-number-group echo/name=unusual: not-echoed", (text) =>
    text.replaceAll(/[^ -~]/g, "?"),
  ),
  renaming("escapes markup", "create-number-group echo/name=unusual: not-echoed", (text) =>
    text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  ),
  renaming("escapes quotation marks", "create-number-group echo/name=unusual: not-echoed", (text) =>
    text.replaceAll("'", "\\'"),
  ),
  renaming("takes UTF-8 for Latin-1", "create-number-group echo/name=unusual: not-echoed", (text) =>
    Buffer.from(text).toString("latin1"),
  ),
  renaming("drops what is beyond the basic plane", "create-number-group echo/name=unusual: not-echoed", (text) =>
    text.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, ""),
  ),
  keeping("is always sticky", "create-number-group echo/sticky_sender=false: not-echoed", (group) => ({
    ...group,
    sticky_sender: true,
  })),
  keeping("is never sticky", "create-number-group echo/example: not-echoed", (group) => ({
    ...group,
    sticky_sender: false,
  })),
  keeping("turns a boolean around", "create-number-group echo/example: not-echoed", (group) => ({
    ...group,
    sticky_sender: group["sticky_sender"] !== true,
  })),
  defect("keeps no update", "update-number-group echo/stored: not-stored", {
    finish: (answer, request, store) => {
      const id = request.path.split("/")[2] ?? "";
      const group = request.method === "PUT" && answer.status === 200 ? store.group(id) : undefined;
      if (group !== undefined) store.changeGroup(id, { ...group, name: "as it was" });
      return answer;
    },
  }),
  answering(
    "says an update was made, and shows how it was",
    "update-number-group echo/example: not-echoed",
    "update 200",
    (answer) => {
      return { ...answer, body: { ...(answer.body as object), name: "as it was" } };
    },
  ),
  answering("makes nothing", "create-number-group echo/stored: not-stored", "create 201", (answer, _, store) => {
    store.removeGroup(String((answer.body as Thing)["id"]));
    return answer;
  }),
  defect("deletes nothing", "delete-number-group valid/gone: not-deleted", {
    before: (it, store) => {
      const isKnown = store.group(it.path.split("/")[2] ?? "") !== undefined;
      return it.method === "DELETE" && isKnown && SOUND_RULES.isAuthorized(it)
        ? { status: 204, headers: {}, body: undefined }
        : undefined;
    },
  }),
  defect("ends no membership", "delete-number-group-membership valid/gone: not-deleted", {
    before: (it, store) => {
      const isKnown = store.membership(it.path.split("/")[2] ?? "") !== undefined;
      return it.method === "DELETE" && isKnown && SOUND_RULES.isAuthorized(it)
        ? { status: 204, headers: {}, body: undefined }
        : undefined;
    },
  }),
  answering(
    "retrieves another group",
    "create-number-group echo/stored: not-stored",
    "retrieve 200",
    (answer, _, store) => {
      return json(answer.status, store.groups().find(({ id }) => id !== (answer.body as Thing)["id"]) ?? OTHER_GROUP);
    },
  ),
  saying("updates another group", "update-number-group valid/example: not-echoed", "update 200", (body) => ({
    ...body,
    id: OTHER_GROUP.id,
  })),
  saying(
    "adds to another group",
    "create-number-group-membership valid/example: not-echoed",
    "create-member 201",
    (body) => ({ ...body, number_group_id: OTHER_GROUP.id }),
  ),
  saying(
    "adds another phone number",
    "create-number-group-membership echo/example: not-echoed",
    "create-member 201",
    (body) => {
      return { ...body, phone_number: { ...(body["phone_number"] as object), id: OTHER_GROUP.id } };
    },
  ),
  saying(
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
