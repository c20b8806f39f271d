import { expect, test, vi } from "vitest";
import type * as kit from "../../src/testing/index.ts";
import { sendTo } from "../support/kit/fetch-json.ts";
import { aTerminal } from "../support/kit/terminal.ts";
import { until } from "../support/until.ts";

const started = vi.hoisted((): kit.MockServer[] => []);

vi.mock("../../src/testing/index.ts", async (load) => {
  const original = await load<typeof kit>();
  const startMockServer: typeof kit.startMockServer = async (options) => {
    const mock = await original.startMockServer(options);
    started.push(mock);
    return mock;
  };
  return { ...original, startMockServer };
});

test.each([
  ["mock --port 0", 0],
  ["mock --port 0 --control", 1],
])("`%s` keeps %i requests that it has logged", async (line, kept) => {
  const terminal = aTerminal();
  const ended = terminal.type(line);
  const url = await until(() => /http:\/\/127\.0\.0\.1:\d+[\w/]*/.exec(terminal.out())?.[0]);

  await sendTo(url, "GET /queues");
  await until(() => /GET {4}200 /.exec(terminal.out())?.[0]);
  const { length } = started.find((mock) => mock.url === url)?.requests ?? [];
  terminal.stop();
  await ended;

  expect(length).toBe(kept);
});
