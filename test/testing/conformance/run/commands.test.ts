import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import type { RequestPlan } from "../../../../src/testing/conformance/cases/case.ts";
import { toCommands } from "../../../../src/testing/conformance/run/commands.ts";
import { toCurl } from "../../../../src/testing/conformance/run/exchange.ts";
import { checkConformance } from "../../../../src/testing/index.ts";
import { CREDENTIALS, type Rules } from "../../../support/number-groups/rules.ts";
import { startNumberGroupServer } from "../../../support/number-groups/server.ts";

const GROUP = "6f3c2b1e-8d4a-4f57-9b0c-2a7e5d913c48";
const target = { baseUrl: "http://127.0.0.1:1", credentials: { headers: {} }, keys: new Map() };

function requestOf(method: string, path: string, pathValues: object = {}, value?: object): RequestPlan {
  const body: RequestPlan["body"] =
    value === undefined ? { kind: "none" } : { kind: "json", type: "application/json", value };
  return { method, path, pathValues: { ...pathValues }, query: {}, authorization: "none", body };
}

const commandsOf = (...steps: Parameters<typeof toCommands>[0]) =>
  toCommands(steps, (request) => toCurl(target, request).replaceAll(" --header 'Accept: application/json'", ""));

const made = (resource: string, id: unknown, pointer = "/id") => ({
  request: requestOf("POST", `/${resource}`),
  made: { resource, id, pointer },
});

describe("the commands of a case", () => {
  test("store each created id in a variable for the later commands", () => {
    const commands = commandsOf(made("groups", GROUP), made("pets", 7, "/data/pet~1id"), {
      request: requestOf("PUT", "/groups/{id}/pets/{petId}", { id: GROUP, petId: 7 }, { group_id: GROUP, age: 7 }),
    });

    expect(commands).toEqual([
      `ID_1=$(curl --silent --request POST 'http://127.0.0.1:1/groups' | node -p 'JSON.parse(fs.readFileSync(0))["id"]')`,
      `ID_2=$(curl --silent --request POST 'http://127.0.0.1:1/pets' | node -p 'JSON.parse(fs.readFileSync(0))["data"]["pet/id"]')`,
      `curl --include --request PUT 'http://127.0.0.1:1/groups/'"$ID_1"'/pets/'"$ID_2"'' ` +
        `--header 'Content-Type: application/json' --data-raw '{"group_id":"'"$ID_1"'","age":7}'`,
    ]);
  });

  test("use the id of the right resource if two resources have the same id", () => {
    const get = (path: string) => ({ request: requestOf("GET", path, { id: 7 }) });

    const commands = commandsOf(made("groups", 7), made("pets", 7), get("/pets/{id}"), get("/things/{id}"));

    expect(commands.slice(2)).toEqual([
      `curl --include --request GET 'http://127.0.0.1:1/pets/'"$ID_2"''`,
      `curl --include --request GET 'http://127.0.0.1:1/things/'"$ID_1"''`,
    ]);
  });

  test("store no id that no later command needs", () => {
    expect(commandsOf(made("groups", GROUP))).toEqual([`curl --include --request POST 'http://127.0.0.1:1/groups'`]);
  });

  test("are at most ten; the others are counted", () => {
    const commands = commandsOf(...Array.from({ length: 12 }, () => ({ request: requestOf("GET", "/groups") })));

    expect(commands.slice(9)).toEqual([
      `curl --include --request GET 'http://127.0.0.1:1/groups'`,
      "# and 2 more requests",
    ]);
  });

  test("run in a shell, with the id of the new resource", async () => {
    const commands = commandsOf(made("groups", GROUP), { request: requestOf("GET", "/groups/{id}", { id: GROUP }) });
    const fake = `curl() { echo "$@" >&2; printf '{"id":"new id"}'; }`;

    const { stderr } = await promisify(execFile)("sh", ["-c", `${fake}\n${commands.join("\n")}`]);

    expect(stderr).toContain("--include --request GET http://127.0.0.1:1/groups/new id");
  });
});

describe("a finding", () => {
  async function requestFor(only: string, rules: Partial<Rules>) {
    await using server = await startNumberGroupServer(rules);
    const { results } = await checkConformance({ baseUrl: server.baseUrl, credentials: CREDENTIALS, only: [only] });
    return results[0]?.request;
  }
  const withoutSticky: Rules["finish"] = (response, { method }) =>
    method === "GET" ? { ...response, body: { ...(response.body as object), sticky_sender: null } } : response;

  test("has the commands that create its resources, and all of its own commands", async () => {
    const request = await requestFor("update-number-group echo/stored", { finish: withoutSticky });

    expect(request?.curl).toContain("--request PUT");
    expect(request?.sequence).toEqual([
      expect.stringMatching(/^ID_1=\$\(curl --silent --request POST '\S+\/number_groups'.* \| node -p /),
      // A neighbour, which must not change.
      expect.stringMatching(/^ID_2=\$\(curl --silent --request POST '\S+\/number_groups'/),
      expect.stringMatching(/^curl --include --request GET '\S+\/number_groups\/'"\$ID_2"''/),
      expect.stringMatching(/^curl --include --request PUT '\S+\/number_groups\/'"\$ID_1"''/),
      expect.stringMatching(/^curl --include --request GET '\S+\/number_groups\/'"\$ID_1"''/),
      expect.stringMatching(/^curl --include --request GET '\S+\/number_groups\/'"\$ID_2"''/),
    ]);
  });

  test("of a failed set-up has the command of the set-up", async () => {
    const request = await requestFor("retrieve-number-group valid/example", {
      before: ({ method }) => (method === "POST" ? { status: 500, headers: {}, body: {} } : undefined),
    });

    expect(request).toEqual({
      curl: expect.stringMatching(/^curl --include --request POST '\S+\/number_groups'/) as string,
    });
  });
});
