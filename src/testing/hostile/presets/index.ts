import { answer, type HostilePreset } from "../exchange.ts";
import { BODY_PRESETS } from "./bodies.ts";
import { CONNECTION_PRESETS } from "./connection.ts";
import { HEADER_PRESETS } from "./headers.ts";
import { TIMING_PRESETS } from "./timing.ts";

/** Every way to be hostile, by name. */
export const HOSTILE_PRESETS = { ...CONNECTION_PRESETS, ...TIMING_PRESETS, ...HEADER_PRESETS, ...BODY_PRESETS };

export type HostilePresetName = keyof typeof HOSTILE_PRESETS;

/** What a request is met with: a preset by name, a status answered as HTTP has it, or a preset of your own. */
export type HostileStep = HostilePresetName | number | HostilePreset;

/** The preset that a step stands for. */
export function toPreset(step: HostileStep): HostilePreset {
  if (typeof step === "number") return answer(step);
  return typeof step === "string" ? HOSTILE_PRESETS[step] : step;
}
