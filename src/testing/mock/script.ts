import { validateHeaderName, validateHeaderValue } from "node:http";
import { invalidOption } from "../../core/guards.ts";
import type { HostilePreset } from "../hostile/exchange.ts";
import { HOSTILE_PRESETS, type HostilePresetName, toPreset } from "../hostile/presets.ts";
import { isObject } from "../shared/json.ts";
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

interface ScriptedStep {
  readonly preset: HostilePreset;
  /**
   * A request whose response says that it failed must not change the store. For a response of the test, the mock does not
   * compute its own.
   */
  readonly effect: "none" | "read" | "change";
}

/** Values of a caller that may not check types: a program in JavaScript, or one that uses the control path. */
export type Unchecked<Values> = { readonly [Name in keyof Values]: unknown };

/** Scripted steps of each operation, in the order in which they were added. */
export interface Script {
  readonly add: (operationId: string, step: ScriptedStep, howOften: Unchecked<HowOften>) => void;
  readonly next: (operationId: string) => ScriptedStep | undefined;
  /** Removes all steps. */
  readonly clear: () => void;
}

/** Creates an empty script. */
export function createScript(): Script {
  const plans = new Map<string, { readonly step: ScriptedStep; left: number }[]>();
  return {
    add: (operationId, step, { times = 1 }) => {
      if (typeof times !== "number" || !(times > 0)) invalidOption("times", `must be above 0, got ${String(times)}`);
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
export function hostileStep(step: unknown): ScriptedStep {
  const preset = isPreset(step) ? step : checkStatus("step", step);
  const isFailure = typeof preset === "number" ? preset >= 300 : typeof preset === "string" && FAILURES.test(preset);
  return { preset: toPreset(preset), effect: isFailure ? "read" : "change" };
}

function isPreset(step: unknown): step is HostilePresetName | HostilePreset {
  if (typeof step === "function") return true;
  if (typeof step !== "string") return false;
  const names = Object.keys(HOSTILE_PRESETS);
  return names.includes(step) || invalidOption("step", `is not a preset: ${step}${didYouMean(step, names)}`);
}

/**
 * Checks a response of a test.
 * @throws TypeError for a status that no response can have, and for headers that cannot be sent.
 */
export function checkResponse({ status, body, headers = {} }: Unchecked<ScriptedResponse>): Required<ScriptedResponse> {
  return { status: checkStatus("status", status), body, headers: checkHeaders(headers) };
}

function checkStatus(option: string, status: unknown): number {
  if (typeof status === "number" && Number.isInteger(status) && status >= 200 && status <= 599) return status;
  return invalidOption(option, `must be the status of a response, from 200 to 599, got ${String(status)}`);
}

function checkHeaders(headers: unknown): NonNullable<ScriptedResponse["headers"]> {
  if (!isObject(headers)) return invalidOption("headers", 'must be an object: { "retry-after": "1" }');
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const texts = [value].flat().filter((it) => typeof it === "string");
      if (texts.length !== [value].flat().length) invalidOption("headers", `must have a text in ${name}`);
      for (const text of texts) {
        validateHeaderName(name);
        validateHeaderValue(name, text);
      }
      return [name, Array.isArray(value) ? texts : String(value)];
    }),
  );
}

/** Presets that send an error or a redirect. The others lose, delay or garble a success. */
const FAILURES = /^(error|redirect|retry-after)-|-error-headers$|^stall-after-retry-after$/;
