import type { Ajv2020, ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import type { FormatsPlugin } from "ajv-formats";
import { shortened } from "../../core/foreign-text.ts";
import { isObject, listOf, objectOf } from "../shared/json.ts";
import { KitError, warn } from "../shared/kit-error.ts";
import { loadPeer } from "../shared/peer-dependency.ts";
import { invalidOperations } from "./check-schemas.ts";
import type { Contract } from "./contract.ts";
import { DOCUMENT_ID } from "./document.ts";
import { declaredProperties } from "./flatten-schema.ts";

/** One violation of a schema by a value. */
interface SchemaError {
  /** Location within the value, as a JSON pointer; empty for the value itself. */
  readonly pointer: string;
  readonly message: string;
}

/**
 * A function that returns the first 20 errors of a value against a schema of the contract; it checks formats too. A
 * request need not have the properties that are `readOnly`, nor a response those that are `writeOnly`.
 */
export type Validate = (schema: object, value: unknown, direction?: Direction) => readonly SchemaError[];

/** A function that returns true if {@link Validate} returns no errors. It is faster, because it looks for no causes. */
export type Accepts = (schema: object, value: unknown, direction?: Direction) => boolean;

type Direction = "request" | "response";

/**
 * Returns the validator of a contract. Each schema compiles once, at its first use. A schema that cannot be compiled
 * accepts every value.
 * @throws KitError if ajv is not installed, or no operation of the contract can be used.
 */
export function validatorOf(contract: Contract): Validate {
  return validationOf(contract).validate;
}

/**
 * Returns the function that tells valid values from others.
 * @throws KitError as {@link validatorOf}.
 */
export function acceptorOf(contract: Contract): Accepts {
  return validationOf(contract).accepts;
}

/**
 * Returns the operations that cannot be used, by id, with the reason: an invalid schema or a broken reference.
 * @throws KitError as {@link validatorOf}.
 */
export function unusableOperations(contract: Contract): ReadonlyMap<string, string> {
  return validationOf(contract).unusable;
}

interface Validation {
  readonly validate: Validate;
  readonly accepts: Accepts;
  readonly unusable: ReadonlyMap<string, string>;
}

const validations = new WeakMap<Contract, Validation>();

function validationOf(contract: Contract): Validation {
  const cached = validations.get(contract);
  if (cached !== undefined) return cached;
  const ajv = createAjv();
  const unusable = contract.isShipped ? new Map<string, string>() : invalidOperations(ajv, contract);
  const [first] = unusable.values();
  if (first !== undefined && contract.operations.every(({ operationId }) => unusable.has(operationId)))
    throw new KitError(first);
  for (const [operationId, reason] of unusable) warn(`${operationId} is not checked: ${reason}`);
  const compilerOf = compilersOf(contract, ajv);
  const validate: Validate = (schema, value, direction) => {
    const errorsOf = compilerOf(direction);
    try {
      const errors = withBestAlternatives(errorsOf, errorsOf(schema, value));
      // The error of a `then` or `else` is reported too.
      return errors
        .filter(({ keyword }) => keyword !== "if")
        .slice(0, MAX_SCHEMA_ERRORS)
        .map(toSchemaError);
    } catch (error) {
      // A recursive schema is evaluated to the depth of the value, which can overflow the stack.
      return [{ pointer: "", message: `cannot be evaluated: ${(error as Error).message}` }];
    }
  };
  const accepts: Accepts = (schema, value, direction) => compilerOf(direction)(schema, value).length === 0;
  const validation = { validate, accepts, unusable };
  validations.set(contract, validation);
  return validation;
}

/** Returns the errors of a value, with those of all alternatives. */
type ErrorsOf = (schema: object, value: unknown) => readonly ErrorObject[];

/** Creates a function that returns the validator of a direction. Only a schema with `readOnly` needs more than one. */
function compilersOf(contract: Contract, undirected: Ajv2020): (direction?: Direction) => ErrorsOf {
  const hasDirection = /"(readOnly|writeOnly)":true/.test(JSON.stringify(contract.document));
  const validators = new Map<Direction | undefined, ErrorsOf>();
  return (wanted) => {
    const direction = hasDirection ? wanted : undefined;
    const known = validators.get(direction);
    if (known !== undefined) return known;
    const ajv = direction === undefined ? undirected : createAjv();
    const copies = new WeakMap<object, object>();
    const toOwn = (schema: object): object => {
      if (direction === undefined) return schema;
      // ajv compiles a schema once, and recognises it by its identity.
      const copy = copies.get(schema) ?? objectOf(withoutOtherDirection(contract, schema, direction));
      copies.set(schema, copy);
      return copy;
    };
    ajv.addSchema(toOwn(contract.document), DOCUMENT_ID);
    const compile = (schema: object): ValidateFunction | undefined => {
      try {
        return ajv.compile(toOwn(schema));
      } catch {
        return undefined;
      }
    };
    const errorsOf: ErrorsOf = (schema, value) => {
      const check = compile(schema);
      check?.(value);
      return check?.errors ?? [];
    };
    validators.set(direction, errorsOf);
    return errorsOf;
  };
}

/** Copies a schema or a document. Properties that only the other direction has are not required in the copy. */
function withoutOtherDirection(
  contract: Contract,
  node: unknown,
  direction: Direction,
  siblings: readonly string[] = [],
): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutOtherDirection(contract, item, direction, siblings));
  if (!isObject(node)) return node;
  const keyword = direction === "request" ? "readOnly" : "writeOnly";
  const { required } = node;
  // The parts of a composed schema may require properties that another part declares.
  const isSchema = ["properties", ...COMPOSITION].some((key) => key in node);
  const own = isSchema
    ? [...declaredProperties(contract, node)].filter(([, it]) => contract.resolve(it)[keyword] === true)
    : [];
  const names = [...siblings, ...own.map(([name]) => name)];
  const entries = Object.entries(node).map(([key, value]) => {
    const inherited = COMPOSITION.includes(key) ? names : [];
    return [key, withoutOtherDirection(contract, value, direction, inherited)] as const;
  });
  const rest = Array.isArray(required) ? { required: required.filter((name) => !names.includes(String(name))) } : {};
  return { ...Object.fromEntries(entries), ...rest };
}

const COMPOSITION = ["allOf", "anyOf", "oneOf"];

/** Replaces the errors of all alternatives of `oneOf` and `anyOf` by those of the alternative with the best fit. */
function withBestAlternatives(errorsOf: ErrorsOf, errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    const { keyword, instancePath, data } = error;
    const alternatives = keyword === "oneOf" || keyword === "anyOf" ? listOf(error.schema).filter(isObject) : [];
    if (alternatives.length === 0) {
      kept.push(error);
      continue;
    }
    const found = alternatives.map((alternative) => errorsOf(alternative, data));
    // ajv reports the errors of the alternatives directly before the error of their keyword.
    kept.splice(Math.max(0, kept.length - found.flatMap((it) => withBestAlternatives(errorsOf, it)).length));
    const [best = [], next = []] = [...found].sort((one, other) => misfitOf(one) - misfitOf(other));
    // Several alternatives accept the value, or all of them reject it for the same reason.
    const isUndecided = best.length === 0 || (isOtherKind(best) && isOtherKind(next));
    const own = isUndecided ? [error] : withBestAlternatives(errorsOf, best);
    kept.push(...own.map((it) => (it === error ? it : { ...it, instancePath: instancePath + it.instancePath })));
  }
  return kept;
}

/** Returns how badly a value fits an alternative: another type or another constant weighs more than any other error. */
function misfitOf(errors: readonly ErrorObject[]): number {
  const isOther = ({ keyword }: ErrorObject) => keyword === "const" || keyword === "enum";
  return errors.length + (isOtherKind(errors) ? 2_000 : 0) + (errors.some(isOther) ? 1_000 : 0);
}

/** Returns true if the whole value has another type. */
function isOtherKind(errors: readonly ErrorObject[]): boolean {
  return errors.some(({ keyword, instancePath }) => keyword === "type" && instancePath === "");
}

/** Limit of errors per value; more would not help a reader. */
export const MAX_SCHEMA_ERRORS = 20;

/** Limit of errors per loop. It is higher, because several alternatives of one item may leave a single error. */
const MAX_LOOP_ERRORS = 5 * MAX_SCHEMA_ERRORS;

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
        return `for(let ${index}=${first}, ${before}=errors; ${index}<${length} && errors-${before}<${MAX_LOOP_ERRORS}; ${index}++){`;
      },
    )
    .replaceAll(/for\(const (key\d+) of Object\.keys\(\w+\)\)\{/g, (loop, key: string) => {
      return `let ${key}Errors=errors;${loop}if(errors-${key}Errors>=${MAX_LOOP_ERRORS})break;`;
    });
}

function createAjv(): Ajv2020 {
  // `loadPeer` returns unknown; these are the types of the named packages.
  const { Ajv2020: Ajv } = loadPeer("ajv/dist/2020.js", PACKAGES) as { Ajv2020: typeof Ajv2020 };
  const { default: addFormats } = loadPeer("ajv-formats", PACKAGES) as { default: FormatsPlugin };
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    validateSchema: false,
    logger: false,
    inlineRefs: false,
    // Otherwise every object would have a property such as `constructor`, which it inherits.
    ownProperties: true,
    // 19.99 is a multiple of 0.01, but the quotient of the two doubles is 1998.9999999999998.
    multipleOfPrecision: 6,
    // To optimise the code of a schema takes longer than most schemas are used for.
    code: { process: withBoundedLoops, regExp: REG_EXP, optimize: false },
  });
  addFormats(ajv);
  return ajv;
}

const PACKAGES = "ajv ajv-formats";

/** Creates the regular expressions of patterns; `code` is what ajv needs only for generated modules. */
const REG_EXP = Object.assign(toRegExp, { code: "new RegExp" });

/**
 * Creates the regular expression of a pattern. Many patterns are valid only without the flag `u`, such as `[\w-.]`. One
 * of another dialect, such as `(?i)a`, accepts every text, with a process warning.
 */
function toRegExp(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return flags === "" ? anyText(pattern) : toRegExp(pattern, "");
  }
}

function anyText(pattern: string): RegExp {
  warn(`the pattern ${JSON.stringify(shortened(pattern))} is not checked: it is not a JavaScript regular expression`);
  return /(?:)/;
}

function toSchemaError({ keyword, instancePath, message = keyword, params }: ErrorObject): SchemaError {
  const { missingProperty, allowedValues } = params as { missingProperty?: string; allowedValues?: unknown };
  // The pointer contains property names of the value, which can have any length.
  const pointer = shortened(instancePath, 500);
  if (missingProperty !== undefined) return { pointer, message: `has no "${missingProperty}"` };
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.map(String).join(", ")}` : "";
  return { pointer, message: message + allowed };
}
