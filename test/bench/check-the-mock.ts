/** A process of its own, so that its memory is not the bench's: starts the mock, checks every operation, tells what it took. */
import { readFileSync } from "node:fs";
import { checkConformance, startMockServer } from "signalwire-relay-rest/testing";

const CREDENTIALS = { projectId: "project", token: "project-token" };

export type Parameter = { in: string; name: string; example?: unknown };

export type Operation = { operationId?: string };

const { paths }: { paths: Record<string, Record<string, Operation> & { parameters?: Operation & Parameter[] }> } =
  JSON.parse(readFileSync(new URL("../../generated/relay-rest.json", import.meta.url), "utf8"));

// What costs money elsewhere costs nothing here, but has to be named.
const only = Object.values(paths).flatMap((item) =>
  Object.values(item).flatMap(({ operationId }) => operationId ?? []),
);

// The mock knows what the contract's examples speak of: what a path calls `short_codes` by the id in its place.
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
const { total: operations, covered: asked } = coverage.operations;
const peakMb = (process.resourceUsage().maxRSS * 1024) / 1e6;
process.send?.({ operations, asked, passed, failed, skipped, seconds, peakMb }, () => {
  process.disconnect();
});
