import { randomUUID } from "node:crypto";

/** Id of a phone number that exists. */
export const PHONE_NUMBER_ID = "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24";

export type Resource = Readonly<Record<string, unknown>>;

/** State of the API; lists start with the newest item. */
export interface Store {
  readonly groups: () => readonly Resource[];
  readonly group: (id: string) => Resource | undefined;
  readonly addGroup: (group: Resource) => Resource;
  readonly changeGroup: (id: string, group: Resource) => Resource;
  readonly removeGroup: (id: string) => boolean;
  readonly memberships: (groupId: string) => readonly Resource[];
  readonly membership: (id: string) => Resource | undefined;
  readonly addMembership: (groupId: string, phoneNumberId: string) => Resource;
  readonly removeMembership: (id: string) => boolean;
  /** Returns true if there are no groups and no memberships. */
  readonly isEmpty: () => boolean;
}

export function createStore(): Store {
  const groups = new Map<string, Resource>();
  const memberships = new Map<string, Resource>();
  const membersOf = (id: string) => newestFirst(memberships).filter((it) => it["number_group_id"] === id);
  const withCount = (group: Resource) => ({ ...group, phone_number_count: membersOf(String(group["id"])).length });
  const put = (id: string, group: Resource) => {
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

function newestFirst(resources: ReadonlyMap<string, Resource>): readonly Resource[] {
  return [...resources.values()].reverse();
}
