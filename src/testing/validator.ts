import type { Ajv2020, ErrorObject } from "ajv/dist/2020.js";
import type { FormatsPlugin } from "ajv-formats";
import type { Contract } from "./contract.ts";
import { DOCUMENT_ID } from "./contract-document.ts";
import { loadPeer } from "./peer.ts";
import { refuseUnsoundSchemas } from "./refuse-unsound-schemas.ts";

/** One thing that a value has against its schema. */
export interface Fault {
  /** Where, as a JSON pointer; empty for the value itself. */
  readonly pointer: string;
  readonly message: string;
}

/** A function that finds everything that a value has against a schema of the contract, formats included. */
export type Validate = (schema: object, value: unknown) => readonly Fault[];

/**
 * The validator of a contract. Each schema is compiled once: when it is first needed, and of a contract
 * that is somebody else's at once.
 * @throws KitError when ajv is not installed, or a schema is none.
 */
export function validatorOf(contract: Contract): Validate {
  const known = validators.get(contract);
  if (known !== undefined) return known;
  const ajv = createAjv().addSchema(contract.document, DOCUMENT_ID);
  if (!contract.isShipped) refuseUnsoundSchemas((schema) => ajv.compile(schema), contract);
  const validate: Validate = (schema, value) => {
    const check = ajv.compile(schema);
    check(value);
    return (check.errors ?? []).filter(isCause).map(toFault);
  };
  validators.set(contract, validate);
  return validate;
}

const validators = new WeakMap<Contract, Validate>();

function createAjv(): Ajv2020 {
  // Peers come as unknown; these are the packages that the names stand for.
  const { Ajv2020: Ajv } = loadPeer("ajv/dist/2020.js", PACKAGES) as { Ajv2020: typeof Ajv2020 };
  const { default: addFormats } = loadPeer("ajv-formats", PACKAGES) as { default: FormatsPlugin };
  const ajv = new Ajv({ allErrors: true, strict: false, validateSchema: false, logger: false, inlineRefs: false });
  addFormats(ajv);
  return ajv;
}

const PACKAGES = "ajv ajv-formats";

/** An `if` that leads to a fault says nothing that the fault does not. */
function isCause({ keyword }: ErrorObject): boolean {
  return keyword !== "if";
}

function toFault({ keyword, instancePath, message = keyword, params }: ErrorObject): Fault {
  const { missingProperty, allowedValues } = params as { missingProperty?: string; allowedValues?: unknown };
  if (missingProperty !== undefined) return { pointer: instancePath, message: `has no "${missingProperty}"` };
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.map(String).join(", ")}` : "";
  return { pointer: instancePath, message: message + allowed };
}
