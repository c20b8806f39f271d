import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { listenOnLoopback } from "../../src/testing/shared/loopback-server.ts";
import { closedPort } from "../support/closed-port.ts";
import { aTerminal, ENV } from "../support/kit/terminal.ts";

describe("help", () => {
  test.each([
    ["--help", "relay-rest check <base-url>"],
    ["-h", "relay-rest mock"],
    ["help", "relay-rest proxy <upstream>"],
    ["check --help", "--dry-run"],
    ["help check", "--dry-run"],
    ["mock -h", "--seed TEXT"],
    ["proxy --help", "--fail-on-violation"],
  ])("%s teaches", async (line, part) => {
    const terminal = aTerminal();

    const code = await terminal.type(line);

    expect([code, terminal.err()]).toEqual([0, ""]);
    expect(terminal.out()).toContain(part);
  });

  test.each(["--version", "-v"])("%s is that of the package", async (line) => {
    const terminal = aTerminal();

    const code = await terminal.type(line);

    expect([code, terminal.out()]).toEqual([0, `${version}\n`]);
  });

  test("comes without a command, too, as what went wrong", async () => {
    const terminal = aTerminal();

    const code = await terminal.type("");

    expect([code, terminal.out()]).toEqual([2, ""]);
    expect(terminal.err()).toContain("relay-rest check <base-url>");
  });

  test.each(["check", "mock", "proxy"])("of %s fits on a terminal, and ends with what is needed", async (name) => {
    const terminal = aTerminal();

    await terminal.type(`${name} --help`);

    const lines = terminal.out().trimEnd().split("\n");
    expect(lines.filter((line) => line.length > 82)).toEqual([]);
    expect(lines.at(-1)).toMatch(/^Needs .*npm install --save-dev/);
  });
});

describe("what it cannot do is one line, and exit code 2:", () => {
  test.each([
    ["a command that there is not", "nonsense", 'relay-rest: there is no command "nonsense"'],
    ["no base URL", "check", "relay-rest check: base URL is missing"],
    ["two of them", "check http://localhost http://localhost", "there is one base URL too many: http://localhost"],
    ["a base URL that is none", "check nonsense", "the base URL must be an http or https URL, such as http://127"],
    ["one with user info", "check http://a:b@localhost", "the base URL must not contain user info"],
    ["one that is elsewhere", "check https://acme.signalwire.com", "--allow-remote is needed to check acme."],
    ["an option that there is not", "check --tokn x", "relay-rest check: unknown option '--tokn'"],
    ["a token as an argument", "check --token=PT-x", "relay-rest check: a token is no argument"],
    ["a number that is none", "check http://localhost --timeout-ms soon", 'from 1 up, not "soon"'],
    ["a number that is too low", "check http://localhost --concurrency 0", 'from 1 up, not "0"'],
    [
      "a number that is too high",
      "check http://localhost --timeout-ms 9999999999",
      "check: --timeout-ms must be a number",
    ],
    ["a number that looks like an option", "check http://localhost --timeout-ms -5", "--timeout-ms needs a value"],
    ["a project id with a colon", "check http://localhost --project-id a:b", 'the project id must not contain ":"'],
    [
      "a report that has nowhere to go",
      "check http://localhost --html /nowhere/a.html",
      "cannot write /nowhere/a.html: no",
    ],
    ["a fixture without a value", "check http://localhost --fixture x", '--fixture is NAME=VALUE, not "x"'],
    ["a contract that is none", "check http://localhost --contract package.json", "is not an OpenAPI 3 document"],
    ["a contract that is not there", "mock --contract no-such.json", "relay-rest mock: no-such.json cannot be read"],
    ["a contract called like an option", "mock --contract ./baseUrl.json", "relay-rest mock: ./baseUrl.json cannot be"],
    ["an upstream called like an option", "proxy allowRemote:timeoutMs", 'URL, got "allowRemote:timeoutMs"'],
    [
      "a host called like an option",
      "check http://timeoutms.test/",
      "--allow-remote is needed to check timeoutms.test:",
    ],
    ["an option with a sentence in it", "check --x.~To~specify", "check: unknown option '--x. To specify'"],
    ["an option without its value", "check http://localhost --only", "--only needs a value"],
    ["a value where there is none", "check http://localhost --json=yes", "--json takes no value"],
    ["a port that is none", "mock --port 70000", "a port is a whole number from 0 to 65535, not 70000"],
    ["what does not belong there", "mock 4010", 'this takes options only, not "4010"'],
    ["no upstream", "proxy", "relay-rest proxy: upstream is missing"],
    ["an upstream that is none", "proxy nonsense", "the upstream must be an http or https URL"],
  ])("%s", async (_, line, message) => {
    const terminal = aTerminal();

    const code = await terminal.type(line);

    const [first, ...rest] = terminal.err().trimEnd().split("\n");
    expect([code, terminal.out()]).toEqual([2, ""]);
    expect(first).toContain(message);
    expect(rest.every((it) => /^See relay-rest \w+ --help$/.test(it))).toBe(true);
  });

  test.each([
    [
      "no project id",
      { SIGNALWIRE_API_TOKEN: "x" },
      "",
      "no project id: give --project-id, or set SIGNALWIRE_PROJECT_ID",
    ],
    [
      "no token",
      { SIGNALWIRE_PROJECT_ID: "x" },
      "",
      "no token: the environment variable SIGNALWIRE_API_TOKEN is not set",
    ],
    ["no token of that name", ENV, "--token-env STAGING", "no token: the environment variable STAGING is not set"],
  ])("%s", async (_, env, options, message) => {
    const terminal = aTerminal({ env });

    const code = await terminal.type(`check http://localhost ${options}`);

    expect([code, terminal.err().split("\n")[0]]).toEqual([2, `relay-rest check: ${message}`]);
  });

  test.each(["mock", "proxy http://localhost"])("a port in use: %s", async (line) => {
    const terminal = aTerminal();
    const taken = await listenOnLoopback(createServer());

    const code = await terminal.type(`${line} --port ${taken.port}`);

    await taken.close();
    expect([code, terminal.err()]).toEqual([2, `relay-rest ${line.split(" ")[0]}: port ${taken.port} is in use\n`]);
  });

  test("nothing that listens", async () => {
    const terminal = aTerminal();

    const code = await terminal.type(`check ${await closedPort()}`);

    expect([code, terminal.err()]).toEqual([2, expect.stringContaining("no server listens there")]);
  });
});
