import type { Operation } from "./operation.ts";

/** An operation that matches a path, and the values of its path parameters. */
export interface Route {
  readonly operation: Operation;
  /** Decoded values by parameter name. */
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Creates a function that finds the operations of a path without query and base path. If several templates match, the
 * one with more literal characters wins: `/phone_numbers/search` comes before `/phone_numbers/{id}`.
 */
export function routesOf(operations: readonly Operation[]): (pathname: string) => readonly Route[] {
  const templates = [...new Set(operations.map(({ path }) => path))].map(toTemplate);
  templates.sort((one, other) => other.literals - one.literals);
  return (pathname) => {
    for (const { path, pattern, names } of templates) {
      const found = pattern.exec(pathname);
      if (found === null) continue;
      const values = found.slice(1).map(decode);
      const parameters = Object.fromEntries(names.map((name, index) => [name, String(values[index])]));
      return operations.filter((operation) => operation.path === path).map((operation) => ({ operation, parameters }));
    }
    return [];
  };
}

function toTemplate(path: string): { path: string; pattern: RegExp; names: readonly string[]; literals: number } {
  const pieces = path.split(/\{([^}]*)\}/);
  const names = pieces.filter((_, index) => index % 2 === 1);
  const literals = pieces.filter((_, index) => index % 2 === 0);
  const source = literals.map((literal) => literal.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("([^/]+)");
  return { path, pattern: new RegExp(`^${source}$`), names, literals: literals.join("").length };
}

/** Decodes a segment of a path; one that is not percent-encoded stays as it is. */
export function decode(text: string): string {
  return isEncoded(text) ? decodeURIComponent(text) : text;
}

/** Checks that each percent sign begins an encoded byte, and that the bytes are UTF-8. */
export function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Returns the parameter names of a path template, in order. */
export function parameterNames(path: string): readonly string[] {
  return Array.from(path.matchAll(/\{([^}]*)\}/g), ([, name]) => String(name));
}

/** Removes the slash at the end of a path: `/things/{id}/` is an item, too. */
export function withoutSlash(path: string): string {
  return path.replace(/\/$/, "");
}

/** Returns the resource of a path: `number_groups` for `/number_groups` and for `/number_groups/{id}`. */
export function resourceOfPath(path: string): { readonly name: string; readonly isItem: boolean } {
  const own = withoutSlash(path);
  const isItem = /\/\{[^}]*\}$/.test(own);
  const whole = isItem ? own.slice(0, own.lastIndexOf("/")) : own;
  return { name: whole.slice(whole.lastIndexOf("/") + 1), isItem };
}

/** Returns the resource that a path parameter identifies: `number_groups` for `id` of `/number_groups/{id}`. */
export function resourceOfParameter(path: string, parameter: string): string {
  const before = path.slice(0, path.indexOf(`{${parameter}}`)).split("/");
  return before.filter((segment) => segment !== "" && !segment.startsWith("{")).at(-1) ?? parameter;
}
