/** Headers in the form of Node, of `fetch`, or of a plain object. Names may have any case. */
export type HeaderValues =
  | Iterable<readonly [name: string, value: string]>
  | HeaderList
  | Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** The platform's `Headers`. TypeScript's library "dom", without "dom.iterable", does not declare that it is iterable. */
interface HeaderList {
  forEach(callback: (value: string, name: string) => void): void;
}

/** Returns headers by lower-case name. Several values of one header are joined with a comma (RFC 9110, section 5.3). */
export function headerMap(headers: HeaderValues): ReadonlyMap<string, string> {
  const entries =
    Symbol.iterator in headers ? (headers as Iterable<readonly [string, string]>) : Object.entries(headers);
  const map = new Map<string, string>();
  for (const [name, value] of entries) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    const values = [map.get(key), value].flat().filter((it) => it !== undefined);
    map.set(key, values.join(", "));
  }
  return map;
}
