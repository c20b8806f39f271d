import { invalidOption } from "../../core/guards.ts";
import type { HostilePreset } from "../hostile/exchange.ts";
import { type HostileStep, toPreset } from "../hostile/presets/index.ts";

/** An answer as a test wants it, whatever the contract says. */
export interface ScriptedResponse {
  readonly status: number;
  /** Text and bytes are sent as they are, anything else as JSON. @defaultValue no body */
  readonly body?: unknown;
  /** @defaultValue a Content-Type of JSON, if there is a body */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** How often something is to happen. */
export interface HowOften {
  /** For how many requests of the operation; `Infinity` for all. @defaultValue 1 */
  readonly times?: number | undefined;
}

type ScriptedStep =
  | { readonly kind: "answer"; readonly answer: ScriptedResponse }
  | {
      readonly kind: "preset";
      readonly preset: HostilePreset;
      /** Whether the request is acted on first; it is not when its answer says that it failed. */
      readonly isActedOn: boolean;
    };

/** What the next requests of each operation are met with, in the order in which it was asked for. */
export interface Script {
  readonly add: (operationId: string, step: ScriptedStep, howOften: HowOften) => void;
  readonly next: (operationId: string) => ScriptedStep | undefined;
}

/** A script that has nothing in it. */
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
  };
}

/** A step that misbehaves. */
export function hostileStep(step: HostileStep): ScriptedStep {
  const isFailure = typeof step === "number" ? step >= 300 : typeof step === "string" && FAILURES.test(step);
  return { kind: "preset", preset: toPreset(step), isActedOn: !isFailure };
}

/** The presets that answer with another status than a success's; the rest loses, delays or garbles what succeeded. */
const FAILURES = /^(error|redirect|retry-after)-|-error-headers$|^stall-after-retry-after$/;
