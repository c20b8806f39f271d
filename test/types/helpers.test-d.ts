import { describe, expectTypeOf, test, vi } from "vitest";
import {
  createRelayClient,
  type OperationId,
  type PaginateArguments,
  paginate,
  type RelayArguments,
  type RelayCall,
  type RelayClient,
  type RelayData,
  type RelayItem,
  type RelayListPath,
  type RelayPath,
  type Schema,
} from "../../src/index.ts";

const relay = createRelayClient();

describe("a function that wraps a verb", () => {
  function getData<Path extends RelayPath<"get">>(
    client: RelayClient,
    path: Path,
    ...init: RelayArguments<Path, "get">
  ): Promise<RelayData<Path, "get">> {
    return client.GET(path, ...init).orThrow();
  }

  test("has the arguments and the data of the verb", () => {
    expectTypeOf(getData(relay, "/number_groups")).resolves.toEqualTypeOf<Schema<"NumberGroupList">>();
    expectTypeOf(getData(relay, "/queues/{id}", { params: { path: { id: "1" } } })).resolves.toEqualTypeOf<
      Schema<"Queue">
    >();
    // @ts-expect-error the path has a parameter
    void getData(relay, "/queues/{id}");
    // @ts-expect-error the parameter has another name
    void getData(relay, "/queues/{id}", { params: { path: { queue_id: "1" } } });
  });
});

test("a function that collects a list has its arguments and items", async () => {
  async function collect<Path extends RelayListPath>(
    client: RelayClient,
    path: Path,
    ...init: PaginateArguments<Path>
  ): Promise<RelayItem<Path>[]> {
    const items: RelayItem<Path>[] = [];
    for await (const item of paginate(client, path, ...init)) items.push(item);
    return items;
  }

  expectTypeOf(await collect(relay, "/queues", { maxPages: 1 })).toEqualTypeOf<Schema<"Queue">[]>();
  // @ts-expect-error the path has a parameter
  await collect(relay, "/queues/{queue_id}/members");
});

test("a class around the client has the types of its verbs", () => {
  class Api {
    readonly #relay: RelayClient;
    constructor(client: RelayClient) {
      this.#relay = client;
    }
    post<Path extends RelayPath<"post">>(path: Path, ...init: RelayArguments<Path, "post">): RelayCall<Path, "post"> {
      return this.#relay.POST(path, ...init);
    }
  }

  expectTypeOf(new Api(relay).post("/queues", { body: { name: "Support" } })).toEqualTypeOf<
    RelayCall<"/queues", "post">
  >();
});

test("a client of a test may replace single verbs", () => {
  const paths: string[] = [];
  const recording: RelayClient = {
    ...relay,
    GET: (path, ...init) => {
      paths.push(path);
      return relay.GET(path, ...init);
    },
    POST: vi.fn() as RelayClient["POST"],
  };

  expectTypeOf(recording.GET("/queues")).toEqualTypeOf<RelayCall<"/queues", "get">>();
});

test("an operation id is one of the contract's", () => {
  expectTypeOf<"create-number-group">().toExtend<OperationId>();
  // @ts-expect-error no operation of the contract
  expectTypeOf<"create-group">().toExtend<OperationId>();
});
