/** Starts the mock, checks every operation and reports the cost, in a process of its own to measure its memory. */
import { readFileSync } from "node:fs";
import { checkConformance, startMockServer } from "signalwire-relay-rest/testing";

const CREDENTIALS = { projectId: "project", token: "project-token" };

export interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly example?: unknown;
}

export interface Operation {
  readonly operationId?: string;
}

const { paths }: { paths: Record<string, Record<string, Operation> & { parameters?: Operation & Parameter[] }> } =
  JSON.parse(readFileSync(new URL("../../generated/relay-rest.json", import.meta.url), "utf8"));

// The check skips operations that cost money on a real server unless they are named.
const only = Object.values(paths).flatMap((item) =>
  Object.values(item).flatMap(({ operationId }) => operationId ?? []),
);

// The mock has the resources of the contract's examples: `short_codes` with the example id of its path parameter.
const fixtures = Object.fromEntries(
  Object.entries(paths).flatMap(([path, { parameters = [] }]) =>
    parameters.map(({ name, example }) => [path.split(`/{${name}}`, 1).join().split("/").at(-1), example]),
  ),
);

const startedAt = performance.now();
const mock = await startMockServer({ credentials: CREDENTIALS });
const { summary, coverage } = await checkConformance({ baseUrl: mock.url, credentials: CREDENTIALS, only, fixtures });
const seconds = (performance.now() - startedAt) / 1000;
await mock.close();

const { passed, failed, skipped } = summary;
const { total: operations, covered } = coverage.operations;
const peakMb = (process.resourceUsage().maxRSS * 1024) / 1e6;
process.send?.({ operations, covered, passed, failed, skipped, seconds, peakMb }, () => {
  process.disconnect();
});
