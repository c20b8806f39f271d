import { toKey, toSource } from "../reference/literal.ts";

/** As much of a contract as is read here. */
export type Operation = { "x-query-requires"?: Record<string, string[]>; "x-query-excludes"?: string[][] };

export type Contract = { paths?: Record<string, Record<string, Operation | null>> };

/**
 * What an operation's query parameters ask of each other, as a type: OpenAPI has no word for it, so the contract says it
 * by `x-query-requires` (a parameter and those that it needs) and `x-query-excludes` (parameters of which one may be given).
 * @returns an interface from method and path to what the query has to satisfy besides
 */
export function toQueryRules({ paths = {} }: Contract): string {
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const rules = rulesOf(operation);
      return rules.length === 0 ? [] : [`    ${toSource(`${method} ${path}`)}: ${rules.join(" & ")};\n`];
    }),
  );
  return `/** What query parameters ask of each other. */\nexport interface queryRules {\n${rows.join("")}}\n`;
}

/** @param operation An extension of a path may be null, unlike an operation. */
function rulesOf(operation: Operation | null) {
  const { "x-query-requires": requires = {}, "x-query-excludes": excludes = [] } = operation ?? {};
  return [
    ...Object.entries(requires).map(([name, needed]) => {
      // `{}` is what is neither undefined nor null; the parameter's own type says the rest.
      const fields = needed.map((field) => `${toKey(field)}: {}`).join("; ");
      return `({ ${toKey(name)}?: undefined } | { ${fields} })`;
    }),
    ...excludes.map((names) => {
      const alone = names.map((kept) => {
        const others = names.filter((name) => name !== kept).map((name) => `${toKey(name)}?: undefined`);
        return `{ ${others.join("; ")} }`;
      });
      return `(${alone.join(" | ")})`;
    }),
  ];
}
