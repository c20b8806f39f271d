import { isObject, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";
import type { Contract } from "./contract.ts";
import type { Content, Operation } from "./operation.ts";

/**
 * Refuses a contract with a schema that nothing can be judged by, which would else come out in the midst of things.
 * @throws KitError that says which schema it is, and why.
 */
export function refuseUnsoundSchemas(compile: (schema: object) => unknown, { operations, document }: Contract): void {
  const schemas = [...operations.flatMap(schemasOf), ...componentsOf(objectOf(document["components"])["schemas"])];
  for (const [where, schema] of schemas) {
    try {
      compile(schema);
    } catch (cause) {
      const why = (cause as Error).message;
      throw new KitError(`the contract has a schema that cannot be used, of ${where}: ${why}`, { cause });
    }
  }
}

type Place = readonly [where: string, schema: object];

function schemasOf({ operationId, parameters, body, answers }: Operation): readonly Place[] {
  return [
    ...parameters.map(({ name, schema }): Place => [`the parameter ${name} of ${operationId}`, schema]),
    ...inContent(`the body of ${operationId}`, body?.content),
    ...[...answers].flatMap(([status, { content, headers }]) => [
      ...inContent(`the answer ${status} of ${operationId}`, content),
      ...[...headers].map(([name, { schema }]): Place => [`the header ${name} of ${operationId}`, schema]),
    ]),
  ];
}

function inContent(where: string, content: Content = new Map()): readonly Place[] {
  return [...content.values()].flatMap(({ schema }): Place[] => (schema === undefined ? [] : [[where, schema]]));
}

function componentsOf(schemas: unknown): readonly Place[] {
  return Object.entries(objectOf(schemas)).flatMap(([name, schema]): Place[] => {
    return isObject(schema) ? [[`the component ${name}`, schema]] : [];
  });
}
