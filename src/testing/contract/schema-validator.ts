import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { FormatsPlugin } from "ajv-formats";
import { shortened } from "../../core/foreign-text.ts";
import { loadPeer } from "../shared/peer-dependency.ts";
import { checkSchemas } from "./check-schemas.ts";
import type { Contract } from "./contract.ts";
import { DOCUMENT_ID } from "./document.ts";

/** One violation of a schema by a value. */
interface SchemaError {
  /** Location within the value, as a JSON pointer; empty for the value itself. */
  readonly pointer: string;
  readonly message: string;
}

/** A function that returns the first 20 errors of a value against a schema of the contract; it checks formats too. */
export type Validate = (schema: object, value: unknown) => readonly SchemaError[];

/**
 * Returns the validator of a contract. Each schema compiles once, at its first use.
 * @throws KitError if ajv is not installed, or a schema of the contract is invalid.
 */
export function validatorOf(contract: Contract): Validate {
  const cached = validators.get(contract);
  if (cached !== undefined) return cached;
  const ajv = createAjv();
  ajv.addSchema(contract.document, DOCUMENT_ID);
  if (!contract.isShipped) checkSchemas(ajv, contract);
  const validate: Validate = (schema, value) => {
    let check: ValidateFunction;
    try {
      check = ajv.compile(schema);
      check(value);
    } catch (error) {
      // The compiler rejects more schemas than `checkSchemas`. A recursive schema is evaluated to the depth of the value,
      // which can overflow the stack.
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
    // 19.99 is a multiple of 0.01, but the quotient of the two doubles is 1998.9999999999998.
    multipleOfPrecision: 6,
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
