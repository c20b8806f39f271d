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
  ])("%s prints help", async (line, part) => {
    const terminal = aTerminal();

    const code = await terminal.type(line);

    expect([code, terminal.err()]).toEqual([0, ""]);
    expect(terminal.out()).toContain(part);
  });

  test.each(["--version", "-v"])("%s prints the version of the package", async (line) => {
    const terminal = aTerminal();

    const code = await terminal.type(line);

    expect([code, terminal.out()]).toEqual([0, `${version}\n`]);
  });

  test("is printed to stderr when the command is missing", async () => {
    const terminal = aTerminal();

    const code = await terminal.type("");

    expect([code, terminal.out()]).toEqual([2, ""]);
    expect(terminal.err()).toContain("relay-rest check <base-url>");
  });

  test.each(["check", "mock", "proxy"])(
    "of %s fits on a terminal, and ends with the packages to install",
    async (name) => {
      const terminal = aTerminal();

      await terminal.type(`${name} --help`);

      const lines = terminal.out().trimEnd().split("\n");
      expect(lines.filter((line) => line.length > 82)).toEqual([]);
      expect(lines.at(-1)).toMatch(/^Needs .*npm install --save-dev/);
    },
  );
});

describe("an error is one line, and exit code 2:", () => {
  test.each([
    ["an unknown command", "nonsense", 'relay-rest: unknown command "nonsense"'],
    ["no base URL", "check", "relay-rest check: base URL is missing"],
    [
      "two base URLs",
      "check http://localhost http://localhost",
      "expected one base URL, but got more: http://localhost",
    ],
    ["an invalid base URL", "check nonsense", "the base URL must be an http or https URL, such as http://127"],
    ["a base URL with user info", "check http://a:b@localhost", "the base URL must not contain user info"],
    ["a base URL of another host", "check https://acme.signalwire.com", "--allow-remote must be set to check acme."],
    ["an unknown option", "check --tokn x", "relay-rest check: unknown option '--tokn'"],
    ["a token as an argument", "check --token=PT-x", "check: other users can read a token in the arguments"],
    ["a number that is a word", "check http://localhost --timeout-ms soon", 'of at least 1, got "soon"'],
    ["a number that is too low", "check http://localhost --concurrency 0", 'of at least 1, got "0"'],
    [
      "a number that is too high",
      "check http://localhost --timeout-ms 9999999999",
      "check: --timeout-ms must be above 0",
    ],
    ["a number that looks like an option", "check http://localhost --timeout-ms -5", "--timeout-ms needs a value"],
    ["a project id with a colon", "check http://localhost --project-id a:b", 'the project id must not contain ":"'],
    [
      "a report in a missing folder",
      "check http://localhost --html /nowhere/a.html",
      "cannot write /nowhere/a.html: no",
    ],
    ["a fixture without a value", "check http://localhost --fixture x", '--fixture must be NAME=VALUE, got "x"'],
    ["a file that is not a contract", "check http://localhost --contract package.json", "is not an OpenAPI 3 document"],
    [
      "a missing contract",
      "mock --contract no-such.json",
      "relay-rest mock: no-such.json cannot be read: ENOENT: no such file or directory",
    ],
    [
      "a contract with the name of an option",
      "mock --contract ./baseUrl.json",
      "relay-rest mock: ./baseUrl.json cannot be",
    ],
    ["an upstream with the name of an option", "proxy allowRemote:timeoutMs", 'URL, got "allowRemote:timeoutMs"'],
    [
      "a host with the name of an option",
      "check http://timeoutms.test/",
      "--allow-remote must be set to check timeoutms.test:",
    ],
    ["an unknown option with a sentence in it", "check --x.~To~specify", "check: unknown option '--x. To specify'"],
    ["an option without its value", "check http://localhost --only", "--only needs a value"],
    ["a value for an option without one", "check http://localhost --json=yes", "--json takes no value"],
    ["an invalid port", "mock --port 70000", "the port must be a whole number from 0 to 65535, got 70000"],
    ["a project id that the mock would ignore", "mock --project-id p", "--project-id needs --require-credentials"],
    ["a token that the mock would ignore", "mock --token-env T", "--token-env needs --require-credentials"],
    ["an unexpected argument", "mock 4010", 'unexpected argument "4010"; this command takes only options'],
    ["no upstream", "proxy", "relay-rest proxy: upstream is missing"],
    ["an invalid upstream", "proxy nonsense", "the upstream must be an http or https URL"],
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
      "the project id is missing; set SIGNALWIRE_PROJECT_ID, or use --project-id",
    ],
    [
      "no token",
      { SIGNALWIRE_PROJECT_ID: "x" },
      "",
      "the token is missing; set the environment variable SIGNALWIRE_API_TOKEN",
    ],
    ["no token of that name", ENV, "--token-env STAGING", "the token is missing; set the environment variable STAGING"],
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
    expect([code, terminal.err()]).toEqual([
      2,
      `relay-rest ${line.split(" ")[0]}: port ${taken.port} is in use; choose another one, or 0 for a free port\n`,
    ]);
  });

  test("a server that does not listen", async () => {
    const terminal = aTerminal();

    const code = await terminal.type(`check ${await closedPort()}`);

    expect([code, terminal.err()]).toEqual([2, expect.stringContaining("no server listens there")]);
  });
});
