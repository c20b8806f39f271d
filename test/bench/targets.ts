import { OURS, OURS_ON_UNDICI } from "./contenders.ts";
import type { Figures } from "./figures.ts";

export interface Target {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
  readonly isMet: boolean;
}

/** Compares the figures with the targets. */
export function evaluateTargets({ calls, check, diffs, sizes, startUp, types }: Figures): Target[] {
  const ours = calls.costs.find(({ name }) => name === OURS);
  const onUndici = calls.costs.find(({ name }) => name === OURS_ON_UNDICI);
  return [
    target("a call of fetch, one at a time", ours?.sequential.ofRaw.median, 1.2, "x"),
    target("a call of fetch, 64 in flight", ours?.inFlight.ofRaw.median, 1.2, "x"),
    target("the same on undici, one at a time", onUndici?.sequential.ofRaw.median, 0.65, "x"),
    target("the same on undici, 64 in flight", onUndici?.inFlight.ofRaw.median, 0.5, "x"),
    target("a call of openapi-fetch, one at a time", calls.oursOfBare.sequential.median, 0.9, "x"),
    target("a call of openapi-fetch, 64 in flight", calls.oursOfBare.inFlight.median, 0.9, "x"),
    ...sizes.flatMap(({ name, bytes, limit }) => (limit === undefined ? [] : [target(name, bytes, limit, "bytes")])),
    target("importing it, above bare Node", startUp.addedMs.median, 10, "ms"),
    target("instantiations of openapi-fetch's types", types.ours.instantiations / types.bare.instantiations, 2, "x"),
    target("a check of all operations against the mock", check.seconds.median, 15, "s"),
    target("its peak memory", check.peakMb.median, 250, "MB"),
    ...diffs.flatMap(({ name, cpuSeconds, peakMb, limits }) => [
      target(`spec:diff of ${name}`, cpuSeconds.median, limits.cpuSeconds, "s"),
      target("its peak memory", peakMb.median, limits.peakMb, "MB"),
    ]),
    // The check does not verify the caller ID of a fixture, because it could not put its former state back.
    target("operations that it did not cover", check.operations - check.covered, 1, ""),
    target("its findings", check.failed, 0, ""),
  ];
}

function target(name: string, value: number | undefined = Number.NaN, limit: number, unit: string): Target {
  return { name, value, limit, unit, isMet: value <= limit };
}
