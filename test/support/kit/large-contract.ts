import { readFileSync } from "node:fs";

/** Returns a contract with 13 copies of the shipped one: 1,001 operations and their own schemas. */
export function largeContract(): object {
  const text = readFileSync(new URL("../../../generated/relay-rest.json", import.meta.url), "utf8");
  const copies = Array.from({ length: 13 }, (_, index) => {
    const renamed = text
      .replaceAll(/"#\/components\/schemas\/(\w+)"/g, `"#/components/schemas/V${index}$1"`)
      .replaceAll(/"operationId": ?"/g, `$&v${index}-`);
    return JSON.parse(renamed) as Document;
  });
  const [first] = copies;
  const all = (part: (copy: Document, index: number) => object) => Object.assign({}, ...copies.map(part)) as object;
  return {
    ...first,
    paths: all(({ paths }, index) => prefixed(`/v${index}`, paths)),
    components: {
      ...first?.components,
      schemas: all(({ components }, index) => prefixed(`V${index}`, components.schemas)),
    },
  };
}

interface Document {
  readonly paths: object;
  readonly components: { readonly schemas: object };
}

function prefixed(prefix: string, values: object): object {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value as unknown]));
}
