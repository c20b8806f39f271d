import { invalidOption } from "../../core/guards.ts";
import type { HostilePreset } from "../hostile/exchange.ts";
import { HOSTILE_PRESETS, type HostileStep, toPreset } from "../hostile/presets/index.ts";
import { didYouMean } from "../shared/nearest.ts";

/** A response that a test defines. The contract does not restrict it. */
export interface ScriptedResponse {
  readonly status: number;
  /** Body of the response. Text and bytes are sent unchanged, other values as JSON. @defaultValue no body */
  readonly body?: unknown;
  /** Headers by name. @defaultValue `content-type: application/json`, if there is a body */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** Repetition of a scripted response. */
export interface HowOften {
  /** Number of requests of the operation that get the response; `Infinity` for all. @defaultValue 1 */
  readonly times?: number | undefined;
}

type ScriptedStep =
  | { readonly kind: "response"; readonly response: ScriptedResponse }
  | {
      readonly kind: "preset";
      readonly preset: HostilePreset;
      /** False when the response says that the request failed: such a request must not change the store. */
      readonly changesState: boolean;
    };

/** Scripted steps of each operation, in the order in which they were added. */
export interface Script {
  readonly add: (operationId: string, step: ScriptedStep, howOften: HowOften) => void;
  readonly next: (operationId: string) => ScriptedStep | undefined;
  /** Removes all steps. */
  readonly clear: () => void;
}

/** Creates an empty script. */
export function createScript(): Script {
  const plans = new Map<string, { readonly step: ScriptedStep; left: number }[]>();
  return {
    add: (operationId, step, { times = 1 }) => {
      if (!(times > 0)) invalidOption("times", `must be above 0, got ${times}`);
      plans.set(operationId, [...(plans.get(operationId) ?? []), { step, left: times }]);
    },
    next: (operationId) => {
      const plan = plans.get(operationId) ?? [];
      const [first] = plan;
      if (first === undefined) return undefined;
      first.left -= 1;
      if (!(first.left > 0)) plan.shift();
      return first.step;
    },
    clear: () => {
      plans.clear();
    },
  };
}

/**
 * Creates a step that runs a hostile preset or sends a status.
 * @throws TypeError for a status that no response can have, and for an unknown preset.
 */
export function hostileStep(step: HostileStep): ScriptedStep {
  if (typeof step === "number") checkStatus(step);
  else if (typeof step !== "function" && !Object.hasOwn(HOSTILE_PRESETS, step)) {
    invalidOption("step", `is not a preset: ${step}${didYouMean(step, Object.keys(HOSTILE_PRESETS))}`);
  }
  const isFailure = typeof step === "number" ? step >= 300 : typeof step === "string" && FAILURES.test(step);
  return { kind: "preset", preset: toPreset(step), changesState: !isFailure };
}

/** @throws TypeError for a status that no response can have. */
export function checkStatus(status: number): void {
  if (Number.isInteger(status) && status >= 200 && status <= 599) return;
  invalidOption("status", `must be the status of a response, from 200 to 599, got ${status}`);
}

/** Presets that send an error or a redirect. The others lose, delay or garble a success. */
const FAILURES = /^(error|redirect|retry-after)-|-error-headers$|^stall-after-retry-after$/;
