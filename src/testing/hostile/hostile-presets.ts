import { BODIES } from "./hostile-bodies.ts";
import { answer, type HostilePreset } from "./hostile-exchange.ts";
import { HEADS } from "./hostile-heads.ts";
import { PACE } from "./hostile-pace.ts";
import { WIRE } from "./hostile-wire.ts";

/** Every way to be hostile, by name. */
export const HOSTILE_PRESETS = { ...WIRE, ...PACE, ...HEADS, ...BODIES };

export type HostilePresetName = keyof typeof HOSTILE_PRESETS;

/** What a request is met with: a preset by name, a status answered as HTTP has it, or a preset of your own. */
export type HostileStep = HostilePresetName | number | HostilePreset;

/** The preset that a step stands for. */
export function toPreset(step: HostileStep): HostilePreset {
  if (typeof step === "number") return answer(step);
  return typeof step === "string" ? HOSTILE_PRESETS[step] : step;
}
