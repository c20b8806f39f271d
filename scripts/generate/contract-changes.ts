import type { Contract } from "./outputs.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * What is new, gone or different between two bundled contracts, by name; `npm run spec:diff` says what it means.
 * @returns A line each.
 */
export function contractChanges(before: Contract, after: Contract): string[] {
  return [
    ...compare("operation", operationsOf(before), operationsOf(after)),
    ...compare("schema", schemasOf(before), schemasOf(after)),
  ];
}

function compare(kind: string, before: Map<string, string>, after: Map<string, string>) {
  return [
    ...[...after.keys()].filter((name) => !before.has(name)).map((name) => `+ ${kind} ${name}`),
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `- ${kind} ${name}`),
    ...[...after]
      .filter(([name, text]) => before.has(name) && before.get(name) !== text)
      .map(([name]) => `~ ${kind} ${name}`),
  ];
}

function operationsOf({ paths = {} }: Contract) {
  return new Map(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([method]) => METHODS.includes(method))
        .map(([method, operation]) => [`${method.toUpperCase()} ${path}`, JSON.stringify(operation)] as const),
    ),
  );
}

function schemasOf({ components: { schemas = {} } = {} }: Contract) {
  return new Map(Object.entries(schemas).map(([name, schema]) => [name, JSON.stringify(schema)]));
}
