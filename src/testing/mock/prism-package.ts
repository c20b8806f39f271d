import { loadPeer } from "../shared/peer-dependency.ts";

/** As much of `@stoplight/prism-http` as the mock needs. */
export interface Prism {
  readonly getHttpOperationsFromSpec: (document: object) => Promise<readonly object[]>;
  readonly createInstance: (
    config: object,
    components: object,
  ) => {
    readonly request: (request: object, operations: readonly object[], config: object) => () => Promise<PrismResult>;
  };
}

type PrismResult =
  | { readonly _tag: "Left"; readonly left: PrismProblem }
  | { readonly _tag: "Right"; readonly right: PrismOutput };

export interface PrismProblem extends Error {
  readonly status: number;
  readonly detail: string;
  readonly additional?: { readonly validation?: object };
}

export interface PrismOutput {
  readonly output: { readonly statusCode: number; readonly headers: Record<string, string>; readonly body?: unknown };
  readonly validations: { readonly input: readonly PrismFinding[] };
}

interface PrismFinding {
  readonly path?: readonly string[];
  readonly code: string | number | undefined;
  readonly message: string;
  readonly severity: number;
}

/**
 * Loads Prism's engine, which takes most of a second the first time.
 * @throws KitError when it is not installed.
 */
export function loadPrism(): Prism {
  // Peers come as unknown; this is the package that the name stands for.
  return loadPeer("@stoplight/prism-http", "@stoplight/prism-http ajv ajv-formats") as Prism;
}

/** A logger of the kind that Prism wants, which says nothing: Prism tells it everything. */
export function silentLogger(): object {
  const silence = () => undefined;
  const names = ["info", "success", "warn", "error", "debug", "trace"];
  const logger: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, silence]));
  logger["child"] = () => logger;
  return logger;
}
