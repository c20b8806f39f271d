import { createRelayClient, type RelayClient } from "signalwire-relay-rest";
import { assertConforms, type MockServer, startHostileServer, startMockServer } from "signalwire-relay-rest/testing";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createTeamService } from "./team-service.ts";

/** A phone number in the contract's examples. The mock has it from the start. */
const FRONT_DESK = "b7e4d1a9-5f2c-4836-9a0d-1c3e5f7b9d24";

let mock: MockServer;
let relay: RelayClient;
beforeAll(async () => {
  mock = await startMockServer();
  relay = relayAt(mock.url);
  return mock.close;
});

afterEach(() => {
  const violations = mock.requests.splice(0).flatMap((request) => request.violations);

  expect(violations).toEqual([]);
});

function relayAt(baseUrl: string): RelayClient {
  return createRelayClient({ baseUrl, projectId: "project", token: "PT-token", retry: { baseDelayMs: 1 } });
}

/** Sends a new team to the service, and returns the response. */
async function create(
  name: string,
  phoneNumberIds: string[],
  through = relay,
): Promise<{ status: number; body: unknown }> {
  const response = await createTeamService(through).request("/teams", {
    method: "POST",
    body: JSON.stringify({ name, phoneNumberIds }),
  });
  return { status: response.status, body: await response.json() };
}

/** Returns the groups with a name. */
async function groupsNamed(name: string): Promise<readonly unknown[]> {
  return (await relay.GET("/number_groups", { params: { query: { filter_name: name } } }).orThrow()).data;
}

describe("a new team", () => {
  test("is a group with its numbers", async () => {
    const { status, body } = await create("Sales", [FRONT_DESK]);

    expect([status, body]).toEqual([201, expect.objectContaining({ name: "Sales", phoneNumberIds: [FRONT_DESK] })]);
    expect(await groupsNamed("Sales")).toHaveLength(1);
    expect(mock.requests).toContainEqual(
      expect.objectContaining({
        operationId: "create-number-group-membership",
        body: { phone_number_id: FRONT_DESK },
      }),
    );
  });

  test("is rejected with the message of the API", async () => {
    const taken = { code: "value_not_unique", detail: "Name is taken", status: "422", title: "Invalid" };
    mock.respond("create-number-group", { status: 422, body: { errors: [taken] } });

    const { status, body } = await create("Billing", []);

    expect([status, body]).toEqual([422, { problem: "POST /number_groups returned 422: Name is taken" }]);
  });

  test("with a number of another project is rejected, and leaves no group", async () => {
    const { status } = await create("Night shift", [FRONT_DESK, "00000000-0000-4000-8000-000000000000"]);

    expect(status).toBe(422);
    expect(await groupsNamed("Night shift")).toEqual([]);
  });
});

describe("when the API fails", () => {
  test("a create is retried if the API did not apply it", async () => {
    mock.fail("create-number-group", "retry-after-zero");

    const { status } = await create("Patience", []);

    expect(status).toBe(201);
    expect(await groupsNamed("Patience")).toHaveLength(1);
  });

  test("a team whose response was lost is found, and not created twice", async () => {
    mock.fail("create-number-group", "reset-before-headers");

    const { status } = await create("Found again", []);

    expect(status).toBe(201);
    expect(await groupsNamed("Found again")).toHaveLength(1);
  });

  test.each(["stall-mid-body", "success-html", "redirect-307", 401] as const)(
    "%s is a 503 of the service",
    async (preset) => {
      await using server = await startHostileServer(preset);
      const impatient = relayAt(server.url).with({ timeoutMs: 100 });

      const { status } = await create("Nobody", [], impatient);

      expect(status).toBe(503);
    },
  );
});

describe("the group of a team", () => {
  test("conforms to the contract", async () => {
    const { body } = await create("Mirror", []);
    const { id } = body as { readonly id: string };

    const response = await createTeamService(relay).request(`/teams/${id}/group`);

    assertConforms("retrieve-number-group", { ...(await read(response)), status: response.status });
  });

  test("of an unknown team is a 404", async () => {
    const response = await createTeamService(relay).request("/teams/00000000-0000-4000-8000-000000000000/group");

    expect(response.status).toBe(404);
  });
});

async function read(response: Response): Promise<{ readonly headers: Headers; readonly body: unknown }> {
  return { headers: response.headers, body: await response.json() };
}
