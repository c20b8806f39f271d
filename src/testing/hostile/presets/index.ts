import { type HostilePreset, respondWith } from "../exchange.ts";
import { BODY_PRESETS } from "./bodies.ts";
import { CONNECTION_PRESETS } from "./connection.ts";
import { HEADER_PRESETS } from "./headers.ts";
import { TIMING_PRESETS } from "./timing.ts";

/** All presets by name. */
export const HOSTILE_PRESETS = { ...CONNECTION_PRESETS, ...TIMING_PRESETS, ...HEADER_PRESETS, ...BODY_PRESETS };

export type HostilePresetName = keyof typeof HOSTILE_PRESETS;

/** A step for one request: the name of a preset, a status for a valid response, or a preset of your own. */
export type HostileStep = HostilePresetName | number | HostilePreset;

/** Returns the preset of a step. */
export function toPreset(step: HostileStep): HostilePreset {
  if (typeof step === "number") return respondWith(step);
  return typeof step === "string" ? HOSTILE_PRESETS[step] : step;
}
