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
  const numberOf = (part: string, otherwise: number) => Number(sent[String(rule[part])] ?? otherwise);
  const hex = seededUuid(seed, `code ${id} ${codes.get(id)?.code ?? ""}`).replaceAll("-", "");
  const code = BigInt(`0x${hex}`).toString().slice(-numberOf("length", DEFAULT_LENGTH));
  const expiresAt = Date.now() + numberOf("validFor", Number.POSITIVE_INFINITY) * 1000;
  codes.set(id, { code, expiresAt, attempts: numberOf("maxAttempts", Number.POSITIVE_INFINITY) });
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
    const sent = codes.get(idOf(parameters));
    const code = sent === undefined ? objectOf(media?.examples[0])[property] : sent.code;
    const isValid = sent === undefined || (Date.now() < sent.expiresAt && sent.attempts > 0);
    return { property, isRight: isValid && body[property] === code, otherwise: rule["otherwise"] };
  }
  return undefined;
}

/** Counts a verification of the code that was sent for the resource of a path. */
export function countAttempt({ codes }: MockState, { parameters }: Route): void {
  const sent = codes.get(idOf(parameters));
  if (sent !== undefined) codes.set(idOf(parameters), { ...sent, attempts: sent.attempts - 1 });
}

function idOf(parameters: Route["parameters"]): string {
  return String(Object.values(parameters).at(-1));
}
