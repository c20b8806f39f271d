import { randomUUID } from "node:crypto";

/** A phone number that the project has, and one that it has too. */
export const PHONE_NUMBER_ID = "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24";

export type Thing = Readonly<Record<string, unknown>>;

/** What the API keeps; the newest comes first. */
export interface Store {
  readonly groups: () => readonly Thing[];
  readonly group: (id: string) => Thing | undefined;
  readonly addGroup: (group: Thing) => Thing;
  readonly changeGroup: (id: string, group: Thing) => Thing;
  readonly removeGroup: (id: string) => boolean;
  readonly memberships: (groupId: string) => readonly Thing[];
  readonly membership: (id: string) => Thing | undefined;
  readonly addMembership: (groupId: string, phoneNumberId: string) => Thing;
  readonly removeMembership: (id: string) => boolean;
  /** Whether nothing is left. */
  readonly isEmpty: () => boolean;
}

export function createStore(): Store {
  const groups = new Map<string, Thing>();
  const memberships = new Map<string, Thing>();
  const membersOf = (id: string) => newestFirst(memberships).filter((it) => it["number_group_id"] === id);
  const withCount = (group: Thing) => ({ ...group, phone_number_count: membersOf(String(group["id"])).length });
  const put = (id: string, group: Thing) => {
    groups.set(id, { ...group, id });
    return withCount({ ...group, id });
  };
  return {
    groups: () => newestFirst(groups).map(withCount),
    group: (id) => {
      const group = groups.get(id);
      return group && withCount(group);
    },
    addGroup: (group) => put(randomUUID(), group),
    changeGroup: put,
    removeGroup: (id) => {
      for (const membership of membersOf(id)) memberships.delete(String(membership["id"]));
      return groups.delete(id);
    },
    memberships: membersOf,
    membership: (id) => memberships.get(id),
    addMembership: (groupId, phoneNumberId) => {
      const id = randomUUID();
      const phone = { id: phoneNumberId, name: null, number: "+15550100123", capabilities: ["voice", "sms"] };
      const membership = { id, number_group_id: groupId, phone_number: phone, created_at: "2026-08-14T09:30:00Z" };
      memberships.set(id, membership);
      return membership;
    },
    removeMembership: (id) => memberships.delete(id),
    isEmpty: () => groups.size === 0 && memberships.size === 0,
  };
}

function newestFirst(things: ReadonlyMap<string, Thing>): readonly Thing[] {
  return [...things.values()].reverse();
}
