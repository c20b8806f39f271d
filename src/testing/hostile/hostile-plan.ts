import type { Contract } from "../contract/contract.ts";
import { exampleAnswer } from "../contract/success.ts";
import { answer, type HostilePreset, SUCCESS } from "./exchange.ts";
import { type HostileStep, toPreset } from "./presets/index.ts";

/** What each request is met with, in the order of arrival; the last goes for all further ones. */
export type HostileSteps = HostileStep | readonly HostileStep[];

/** What the requests of each operation are met with; those of another are answered by the contract's example. */
export type HostileOperations = Readonly<Record<string, HostileSteps>>;

/** What a request is met with, and the body that its success would have. */
export interface Encounter {
  readonly preset: HostilePreset | undefined;
  readonly success: string;
}

/** The same plan for all requests, whatever they are for. */
export function planFor(steps: HostileSteps): () => Encounter {
  const next = inTurn(steps);
  return () => ({ preset: next(), success: SUCCESS });
}

/**
 * A plan for each operation that is named.
 * @throws KitError for an id that the contract does not have.
 */
export function planByOperation(
  contract: Contract,
  operations: HostileOperations,
): (request: { readonly method: string; readonly url: string }) => Encounter {
  const plans = new Map(
    Object.entries(operations).map(([id, steps]) => [contract.operation(id).operationId, inTurn(steps)]),
  );
  return ({ method, url }) => {
    const [path = ""] = url.split("?");
    const operation = contract.operationFor(method, withoutPrefix(path, contract.basePath));
    if (operation === undefined) return { preset: answer(404), success: SUCCESS };
    const { status, body } = exampleAnswer(operation);
    const next = plans.get(operation.operationId) ?? (() => answer(status, body));
    return { preset: next(), success: body || SUCCESS };
  };
}

function inTurn(steps: HostileSteps): () => HostilePreset | undefined {
  const presets = [steps].flat().map(toPreset);
  return () => (presets.length > 1 ? presets.shift() : presets[0]);
}

// A client may have been given the origin alone, or the origin and the base path.
function withoutPrefix(path: string, prefix: string): string {
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}
