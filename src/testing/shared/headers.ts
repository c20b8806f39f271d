/** Headers as Node, fetch or a test may have them; names in any case. */
export type HeaderValues =
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Headers by their names in lower case; several values of one are joined as RFC 9110 (5.3) joins them. */
export function headerMap(headers: HeaderValues): ReadonlyMap<string, string> {
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  const map = new Map<string, string>();
  for (const [name, value] of entries) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    const values = [map.get(key), value].flat().filter((it) => it !== undefined);
    map.set(key, values.join(", "));
  }
  return map;
}
