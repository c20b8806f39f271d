/**
 * A caller of the last release, who uses what it exports the way callers do. It is not changed with the contract: that
 * it does not compile any more is what callers will see, and makes the change a major one. It is written anew after a
 * major release only.
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

/** Handles every status, and has the compiler count them. */
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

/** Reads what a group holds. */
export function describeGroup({ id, name, sticky_sender, phone_number_count }: Schema<"NumberGroup">): string {
  const count: number = phone_number_count;
  return `${id} ${name.toUpperCase()} ${sticky_sender ? "sticky" : "loose"} ${count}`;
}

/** Walks a list by hand. */
export async function listGroups(pageSize: number): Promise<readonly string[]> {
  const page: RelayData<"/number_groups", "get"> = await relay
    .GET("/number_groups", { params: { query: { page_size: pageSize, filter_name: "Support" } } })
    .orThrow();
  return [...page.data.map(describeGroup), page.links.next ?? "the end"];
}

/** Calls with a path parameter, and with a body whose every property is named. */
export async function renameGroup(id: string, name: string): Promise<Schema<"NumberGroup"> | undefined> {
  const body: Schema<"UpdateNumberGroupRequest"> = { name };
  const result: RelayResult<"/number_groups/{id}", "put"> = await relay.PUT("/number_groups/{id}", {
    params: { path: { id } },
    body,
  });
  return result.ok ? result.data : undefined;
}

/** Catches, and tells the kinds of errors apart. */
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
