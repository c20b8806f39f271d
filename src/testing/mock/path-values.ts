import type { Route } from "../contract/router.ts";

/**
 * What a path says of its answer, by the names that the answer may have for it: `NumberGroupId` as `number_group_id`.
 * @param own the parameter that is the id of the answer itself; an `id` besides it is the one of the collection before
 *   it: in `/phone_numbers/{id}/cnam` it is a `phone_number_id`
 */
export function pathValues({ operation, parameters }: Route, own?: string): Readonly<Record<string, string>> {
  const entries = Object.entries(parameters).map(([name, value]) => {
    if (name === own) return ["id", value] as const;
    return [name === "id" ? `${singular(segmentBefore(operation.path, name))}_id` : toSnakeCase(name), value] as const;
  });
  return Object.fromEntries(entries);
}

function segmentBefore(path: string, parameter: string): string {
  const segments = path.split("/");
  return String(segments[segments.indexOf(`{${parameter}}`) - 1]);
}

function singular(plural: string): string {
  return plural.replace(/ies$/, "y").replace(/(?<=ss)es$|s$/, "");
}

function toSnakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
}
