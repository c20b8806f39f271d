import { declaredProperties } from "../contract/flatten-schema.ts";
import type { Operation } from "../contract/operation.ts";
import type { Route } from "../contract/router.ts";
import { isObject, type JsonObject, objectOf } from "../shared/json.ts";
import { operationObject } from "./extensions.ts";
import { seededUuid } from "./pagination.ts";
import type { MockState } from "./state.ts";

/** Creates the code that an operation sends (`x-sends-code`), and stores it; `undefined` for any other operation. */
export function sendCode(
  { contract, codes, seed }: MockState,
  operation: Operation,
  sent: JsonObject,
  id: string,
): string | undefined {
  const rule = operationObject(contract, operation)["x-sends-code"];
  if (!isObject(rule)) return undefined;
  const length = Number(sent[String(rule["length"])] ?? DEFAULT_LENGTH);
  const hex = seededUuid(seed, `code ${id} ${codes.get(id) ?? ""}`).replaceAll("-", "");
  const code = BigInt(`0x${hex}`).toString().slice(-length);
  codes.set(id, code);
  return code;
}

const DEFAULT_LENGTH = 6;

/** The verification of a one-time code. */
interface Verification {
  readonly property: string;
  readonly isRight: boolean;
  /** Response to a wrong code: values of a success, or the code of an error. */
  readonly otherwise: unknown;
}

/**
 * Verifies the code in a request (`x-one-time-code`) for the resource that its path names. A resource without a sent
 * code, such as an example, has the code of the contract's example.
 */
export function verifyCode(
  { contract, codes }: MockState,
  { operation, parameters }: Route,
  body: JsonObject,
): Verification | undefined {
  const [media] = operation.body?.content.values() ?? [];
  for (const [property, node] of declaredProperties(contract, media?.schema)) {
    const schema = contract.resolve(node);
    const rule = schema["x-one-time-code"];
    if (!isObject(rule)) continue;
    const code = codes.get(String(Object.values(parameters).at(-1))) ?? objectOf(media?.examples[0])[property];
    return { property, isRight: body[property] === code, otherwise: rule["otherwise"] };
  }
  return undefined;
}
