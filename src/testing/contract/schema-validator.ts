import type { Ajv2020, ErrorObject } from "ajv/dist/2020.js";
import type { FormatsPlugin } from "ajv-formats";
import { shortened } from "../../core/foreign-text.ts";
import { isObject, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";
import { loadPeer } from "../shared/peer-dependency.ts";
import type { Contract } from "./contract.ts";
import { DOCUMENT_ID } from "./document.ts";
import type { Content, Operation } from "./operation.ts";

/** One thing that a value has against its schema. */
interface SchemaError {
  /** Where, as a JSON pointer; empty for the value itself. */
  readonly pointer: string;
  readonly message: string;
}

/** A function that finds what a value has against a schema of the contract, formats included: the first 20 faults. */
export type Validate = (schema: object, value: unknown) => readonly SchemaError[];

/**
 * The validator of a contract. Each schema is compiled once: when it is first needed, and of a contract
 * that is somebody else's at once.
 * @throws KitError when ajv is not installed, or a schema is none.
 */
export function validatorOf(contract: Contract): Validate {
  const known = validators.get(contract);
  if (known !== undefined) return known;
  const ajv = createAjv().addSchema(contract.document, DOCUMENT_ID);
  if (!contract.isShipped) checkSchemas((schema) => ajv.compile(schema), contract);
  const validate: Validate = (schema, value) => {
    const check = ajv.compile(schema);
    try {
      check(value);
    } catch (error) {
      // A schema that refers to itself is followed as deep as the value goes, and that may be deeper than the stack.
      return [{ pointer: "", message: `cannot be evaluated: ${(error as Error).message}` }];
    }
    return (check.errors ?? []).filter(isCause).slice(0, MAX_SCHEMA_ERRORS).map(toSchemaError);
  };
  validators.set(contract, validate);
  return validate;
}

const validators = new WeakMap<Contract, Validate>();

/** More faults of one value say nothing that these do not. */
export const MAX_SCHEMA_ERRORS = 20;

/**
 * Ends each loop of a compiled schema once it has found enough faults: ajv finds all, and what it takes to join them
 * grows with the square of their number. The faults of the loop itself are counted, because those before it may be of
 * an alternative that does not matter in the end. `contains` counts what is no fault, and has its loops as they are.
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
  // Peers come as unknown; these are the packages that the names stand for.
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

/** An `if` that leads to a fault says nothing that the fault does not. */
function isCause({ keyword }: ErrorObject): boolean {
  return keyword !== "if";
}

function toSchemaError({ keyword, instancePath, message = keyword, params }: ErrorObject): SchemaError {
  const { missingProperty, allowedValues } = params as { missingProperty?: string; allowedValues?: unknown };
  // Its names are those of the value, which may be of any length.
  const pointer = shortened(instancePath, 500);
  if (missingProperty !== undefined) return { pointer, message: `has no "${missingProperty}"` };
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.map(String).join(", ")}` : "";
  return { pointer, message: message + allowed };
}

/**
 * Refuses a contract with a schema that nothing can be judged by, which would else come out in the midst of things.
 * @throws KitError that says which schema it is, and why.
 */
function checkSchemas(compile: (schema: object) => unknown, { operations, document }: Contract): void {
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

type SchemaLocation = readonly [where: string, schema: object];

function schemasOf({ operationId, parameters, body, answers }: Operation): readonly SchemaLocation[] {
  return [
    ...parameters.map(({ name, schema }): SchemaLocation => [`the parameter ${name} of ${operationId}`, schema]),
    ...inContent(`the body of ${operationId}`, body?.content),
    ...[...answers].flatMap(([status, { content, headers }]) => [
      ...inContent(`the answer ${status} of ${operationId}`, content),
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
