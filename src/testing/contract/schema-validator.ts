import type { Ajv2020, ErrorObject } from "ajv/dist/2020.js";
import type { FormatsPlugin } from "ajv-formats";
import { shortened } from "../../core/foreign-text.ts";
import { isObject, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";
import { loadPeer } from "../shared/peer-dependency.ts";
import type { Contract } from "./contract.ts";
import { DOCUMENT_ID } from "./document.ts";
import type { Content, Operation } from "./operation.ts";

/** One violation of a schema by a value. */
interface SchemaError {
  /** Location within the value, as a JSON pointer; empty for the value itself. */
  readonly pointer: string;
  readonly message: string;
}

/** A function that returns the first 20 errors of a value against a schema of the contract; it checks formats too. */
export type Validate = (schema: object, value: unknown) => readonly SchemaError[];

/**
 * Returns the validator of a contract. Each schema compiles once. The shipped contract compiles a schema at its first
 * use; any other contract compiles all schemas at once, to report invalid ones early.
 * @throws KitError if ajv is not installed, or a schema of the contract is invalid.
 */
export function validatorOf(contract: Contract): Validate {
  const cached = validators.get(contract);
  if (cached !== undefined) return cached;
  const ajv = createAjv().addSchema(contract.document, DOCUMENT_ID);
  if (!contract.isShipped) checkSchemas((schema) => ajv.compile(schema), contract);
  const validate: Validate = (schema, value) => {
    const check = ajv.compile(schema);
    try {
      check(value);
    } catch (error) {
      // A recursive schema is evaluated to the depth of the value, which can overflow the stack.
      return [{ pointer: "", message: `cannot be evaluated: ${(error as Error).message}` }];
    }
    return (check.errors ?? []).filter(isCause).slice(0, MAX_SCHEMA_ERRORS).map(toSchemaError);
  };
  validators.set(contract, validate);
  return validate;
}

const validators = new WeakMap<Contract, Validate>();

/** Limit of errors per value; more would not help a reader. */
export const MAX_SCHEMA_ERRORS = 20;

/**
 * Ends each loop of a compiled schema once it has found enough errors. With `allErrors`, ajv finds all of them, and
 * the time to join them grows with the square of their number. Only the errors of the loop itself count, because
 * earlier ones may belong to an alternative that does not matter in the end. Code with `contains` stays unchanged,
 * because that keyword counts valid items.
 */
function withBoundedLoops(code: string): string {
  if (code.includes('keyword:"contains"')) return code;
  return code
    .replaceAll(
      /for\(let (i\d+)=(\d+); \1<(len\d+); \1\+\+\)\{/g,
      (_, index: string, first: string, length: string) => {
        const before = `${index}Errors`;
        return `for(let ${index}=${first}, ${before}=errors; ${index}<${length} && errors-${before}<${MAX_SCHEMA_ERRORS}; ${index}++){`;
      },
    )
    .replaceAll(/for\(const (key\d+) in (\w+)\)\{/g, (loop, key: string) => {
      return `let ${key}Errors=errors;${loop}if(errors-${key}Errors>=${MAX_SCHEMA_ERRORS})break;`;
    });
}

function createAjv(): Ajv2020 {
  // `loadPeer` returns unknown; these are the types of the named packages.
  const { Ajv2020: Ajv } = loadPeer("ajv/dist/2020.js", PACKAGES) as { Ajv2020: typeof Ajv2020 };
  const { default: addFormats } = loadPeer("ajv-formats", PACKAGES) as { default: FormatsPlugin };
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    validateSchema: false,
    logger: false,
    inlineRefs: false,
    code: { process: withBoundedLoops },
  });
  addFormats(ajv);
  return ajv;
}

const PACKAGES = "ajv ajv-formats";

/** Returns false for the error of an `if`, because the error of its `then` or `else` is reported too. */
function isCause({ keyword }: ErrorObject): boolean {
  return keyword !== "if";
}

function toSchemaError({ keyword, instancePath, message = keyword, params }: ErrorObject): SchemaError {
  const { missingProperty, allowedValues } = params as { missingProperty?: string; allowedValues?: unknown };
  // The pointer contains property names of the value, which can have any length.
  const pointer = shortened(instancePath, 500);
  if (missingProperty !== undefined) return { pointer, message: `has no "${missingProperty}"` };
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.map(String).join(", ")}` : "";
  return { pointer, message: message + allowed };
}

/**
 * Compiles all schemas of a contract, so that an invalid one is reported before any work starts.
 * @throws KitError that names the schema and the reason.
 */
function checkSchemas(compile: (schema: object) => unknown, { operations, document }: Contract): void {
  const schemas = [...operations.flatMap(schemasOf), ...componentsOf(objectOf(document["components"])["schemas"])];
  for (const [where, schema] of schemas) {
    try {
      compile(schema);
    } catch (cause) {
      const reason = (cause as Error).message;
      throw new KitError(`the contract has an invalid schema in ${where}: ${reason}`, { cause });
    }
  }
}

type SchemaLocation = readonly [where: string, schema: object];

function schemasOf({ operationId, parameters, body, responses }: Operation): readonly SchemaLocation[] {
  return [
    ...parameters.map(({ name, schema }): SchemaLocation => [`the parameter ${name} of ${operationId}`, schema]),
    ...inContent(`the body of ${operationId}`, body?.content),
    ...[...responses].flatMap(([status, { content, headers }]) => [
      ...inContent(`the response ${status} of ${operationId}`, content),
      ...[...headers].map(([name, { schema }]): SchemaLocation => [`the header ${name} of ${operationId}`, schema]),
    ]),
  ];
}

function inContent(where: string, content: Content = new Map()): readonly SchemaLocation[] {
  return [...content.values()].flatMap(({ schema }): SchemaLocation[] =>
    schema === undefined ? [] : [[where, schema]],
  );
}

function componentsOf(schemas: unknown): readonly SchemaLocation[] {
  return Object.entries(objectOf(schemas)).flatMap(([name, schema]): SchemaLocation[] => {
    return isObject(schema) ? [[`the component ${name}`, schema]] : [];
  });
}
