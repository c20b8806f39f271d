/*
 * Programs of users, as text. They are compiled against the installed package; as files of this repository, they would
 * be compiled against src/.
 */

export const IMPORT = `
import { createRelayClient, isRelayError } from "signalwire-relay-rest";
import type { Middleware, RelayData, RelayResult, Schema } from "signalwire-relay-rest";
`;

export const REQUIRE = `
import relayRest = require("signalwire-relay-rest");
import type { Middleware, RelayData, RelayResult, Schema } from "signalwire-relay-rest";

const createRelayClient = relayRest.createRelayClient;
const isRelayError: typeof relayRest.isRelayError = relayRest.isRelayError;
`;

/** Uses no types of a platform. */
export const CALL = `
export const relay = createRelayClient({ space: "acme", projectId: "project", token: () => "token", retry: undefined });

export async function createGroup(name: string): Promise<string> {
  const result = await relay.POST("/number_groups", { body: { name } });
  switch (result.status) {
    case 200:
    case 201:
      return result.data.id;
    case 422:
      return result.error.issues.map(({ message }) => message).join();
    case 401:
    case 500:
      return result.response.headers.get("x-request-id") ?? result.error.message;
    case "unexpected":
      return result.error.kind;
    default:
      return result satisfies never;
  }
}

// The compiler infers these types and must be able to write them into a declaration file.
export const makeGroup = (name: string) => relay.POST("/number_groups", { body: { name } });
export const fileOf = (id: string) => relay.GET("/recordings/{id}.mp3", { params: { path: { id } } }).orThrow();
export const logger = { onRequest: ({ schemaPath }) => void schemaPath } satisfies Middleware;

export async function createOrThrow(): Promise<Schema<"NumberGroup">> {
  const call = relay.POST("/number_groups", { body: { name: "Support" }, headers: { "x-trace": undefined } });
  const group: RelayData<"/number_groups", "post"> = await call.orThrow();
  return group;
}

export function explain(error: unknown): string {
  return isRelayError(error) ? [error.kind, error.delivery, error.requestId ?? ""].join() : "not ours";
}

export type Result = RelayResult<"/number_groups", "post">;
`;

/** Paginates lists and verifies webhooks; uses no types of a platform either. */
export const LISTS = `
import { paginate } from "signalwire-relay-rest";
import { isWebhookError, verifyWebhook } from "signalwire-relay-rest/webhooks";

export async function namesOf(group: string): Promise<string[]> {
  const names: string[] = [];
  const memberships = "/number_groups/{NumberGroupId}/number_group_memberships";
  for await (const { phone_number } of paginate(relay, memberships, { params: { path: { NumberGroupId: group } } })) {
    names.push(phone_number.number ?? "");
  }
  for await (const { data, cursor } of paginate(relay, "/number_groups", { maxPages: 2 }).pages()) {
    names.push(...data.map(({ name }) => name), cursor ?? "the end");
  }
  return names;
}

export async function categoryOf(url: string, signature: string, body: string): Promise<string> {
  try {
    return (await verifyWebhook({ url, signature, body, signingKey: "key" })).event_category;
  } catch (error) {
    return isWebhookError(error) ? error.reason : "not ours";
  }
}
`;

/** Passes dispatchers of two versions of undici. */
export const UNDICI = `
import { Agent, EnvHttpProxyAgent, MockAgent, Pool, ProxyAgent, getGlobalDispatcher, interceptors } from "undici";
import * as undici6 from "undici-6";
import { type UndiciFetchOptions, undiciFetch } from "signalwire-relay-rest/undici";

const composed = new Agent({ allowH2: true }).compose(interceptors.dns());
const agents = [new Agent(), new EnvHttpProxyAgent(), new MockAgent(), new Pool(""), new ProxyAgent(""), composed];
const olds = [new undici6.Agent(), new undici6.MockAgent(), new undici6.ProxyAgent("")];
export const options: UndiciFetchOptions[] = [...agents, ...olds].map((dispatcher) => ({ dispatcher }));
export const onUndici = relay.with({ fetch: undiciFetch({ dispatcher: getGlobalDispatcher() }) });
export const onGlobal = relay.with({ fetch: undiciFetch() });
export const send = undiciFetch();

// @ts-expect-error A dispatcher is not a URL.
undiciFetch({ dispatcher: "http://proxy.example" });
`;

/** Uses the platform's `fetch`, `Response` and `AbortSignal`. */
export const PLATFORM = `
export const watched = createRelayClient({ fetch: (url, init) => fetch(url, init) }).with({ fetch });

export async function responseOf(signal: AbortSignal): Promise<Response> {
  const { response } = await watched.POST("/number_groups", { body: { name: "Support" }, signal });
  return response ?? new Response(null, { status: 204 });
}
`;

/** Starts a server of the kit, which needs Node's types. */
export const KIT = `
import { type MockServer, startMockServer } from "signalwire-relay-rest/testing";

export async function urlOf(contract: object): Promise<string> {
  const mock: MockServer = await startMockServer({ contract });
  await mock.close();
  return mock.url;
}
`;

/** Reads the two JSON files that the package exports, and the figures of the contract. */
export const DOCUMENTS = `
import { type ContractInfo, contractInfo } from "signalwire-relay-rest/contract";
import contract from "signalwire-relay-rest/openapi.json" with { type: "json" };
import manifest from "signalwire-relay-rest/package.json" with { type: "json" };

export const version: string = contract.openapi + manifest.version;
export const info: ContractInfo = contractInfo;
`;

/** Returns a program that compiles only if none of the types is `any`. The types may use its imports. */
export const notAny = (types: readonly string[]): string => `
import type { RelayClientOptions, RelayError, RelayFetchInit, RelayInit, RelayResult } from "signalwire-relay-rest";

type IsAny<Type> = 0 extends 1 & Type ? true : false;
type Arm<Status> = Extract<RelayResult<"/number_groups", "post">, { status: Status }>;
type Init = RelayInit<"/number_groups", "post">;
type Used = [RelayClientOptions, RelayError, RelayFetchInit, Arm<200>, Init];
export type { Used };
${types.map((type, index) => `export const isAny${index}: IsAny<${type}> = false;`).join("\n")}
`;
