/**
 * A typical caller of the last release. Do not adapt this file to a change of the contract: if it no longer compiles,
 * the code of users will not compile either, and the change is a major one. Rewrite it only after a major release.
 */
import {
  createRelayClient,
  isRelayError,
  type RelayClient,
  type RelayClientOptions,
  type RelayData,
  type RelayError,
  type RelayResult,
  type Schema,
} from "../../../src/index.ts";

const options: RelayClientOptions = { space: "acme", timeoutMs: 10_000, retry: { maxAttempts: 5 } };

export const relay: RelayClient = createRelayClient(options);

/** Handles every status; the compiler checks that none is missing. */
export async function createGroup(name: string): Promise<string | undefined> {
  const result = await relay.POST("/number_groups", { body: { name, sticky_sender: true } });
  switch (result.status) {
    case 200:
    case 201:
      return result.data.id;
    case 401:
      return explain(result.error);
    case 422:
      return result.error.body?.errors.map(({ code, detail }) => `${code}: ${detail}`).join() ?? explain(result.error);
    case 500:
    case "unexpected":
      return result.error.message;
    default:
      return result satisfies never;
  }
}

/** Reads the fields of a group. */
export function describeGroup({ id, name, sticky_sender, phone_number_count }: Schema<"NumberGroup">): string {
  const count: number = phone_number_count;
  return `${id} ${name.toUpperCase()} ${sticky_sender ? "sticky" : "loose"} ${count}`;
}

/** Reads a list without `paginate`. */
export async function listGroups(pageSize: number): Promise<readonly string[]> {
  const page: RelayData<"/number_groups", "get"> = await relay
    .GET("/number_groups", { params: { query: { page_size: pageSize, filter_name: "Support" } } })
    .orThrow();
  return [...page.data.map(describeGroup), page.links.next ?? "the end"];
}

/** Sends a path parameter and a body of a named type. */
export async function renameGroup(id: string, name: string): Promise<Schema<"NumberGroup"> | undefined> {
  const body: Schema<"UpdateNumberGroupRequest"> = { name };
  const result: RelayResult<"/number_groups/{id}", "put"> = await relay.PUT("/number_groups/{id}", {
    params: { path: { id } },
    body,
  });
  return result.ok ? result.data : undefined;
}

/** Catches errors and distinguishes their kinds. */
export async function deleteGroup(id: string): Promise<"gone" | "unknown"> {
  try {
    await relay.DELETE("/number_groups/{id}", { params: { path: { id } } }).orThrow();
    return "gone";
  } catch (error) {
    if (isRelayError(error) && error.kind === "api" && error.status === 404) return "gone";
    return isRelayError(error) && error.delivery === "applied" ? "gone" : "unknown";
  }
}

function explain({ method, path, delivery, issues }: RelayError): string {
  return `${method} ${path} ${delivery} ${issues.map(({ message }) => message).join()}`;
}
