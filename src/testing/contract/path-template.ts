/** The names of the parameters of a path, in its order. */
export function parameterNames(path: string): readonly string[] {
  return Array.from(path.matchAll(/\{([^}]*)\}/g), ([, name]) => String(name));
}

/** What a path is about: `number_groups` for `/number_groups` and for `/number_groups/{id}`; nothing beyond that. */
export function resourceOfPath(path: string): { readonly name: string; readonly isItem: boolean } {
  const isItem = /\/\{[^}]*\}$/.test(path);
  const whole = isItem ? path.slice(0, path.lastIndexOf("/")) : path;
  return { name: whole.slice(whole.lastIndexOf("/") + 1), isItem };
}

/** What a path has an id of where it has a parameter: `/number_groups/{id}` has one of `number_groups`. */
export function resourceOfParameter(path: string, parameter: string): string {
  const before = path.slice(0, path.indexOf(`{${parameter}}`)).split("/");
  return before.filter((segment) => segment !== "" && !segment.startsWith("{")).at(-1) ?? parameter;
}
