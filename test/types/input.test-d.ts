import { describe, expectTypeOf, test } from "vitest";
import type { Body } from "../../src/core/schema-types.ts";
import {
  type AbortSignalLike,
  createRelayClient,
  type RelayInit,
  type RelayPath,
  type Schema,
} from "../../src/index.ts";

interface JsonBody<Value> {
  content: { "application/json": Value };
}

declare const maybe: number | undefined;
declare const relay: ReturnType<typeof createRelayClient>;

describe("the input of a call", () => {
  test("has the body of its operation", () => {
    void relay.POST("/number_groups", { body: { name: "Support" } });
    void relay.POST("/number_groups", { body: { name: "Support", sticky_sender: true } });

    expectTypeOf<RelayInit<"/number_groups", "post">["body"]>().toEqualTypeOf<Schema<"CreateNumberGroupRequest">>();
  });

  test("may omit properties with a default", () => {
    expectTypeOf<Schema<"CreateNumberGroupRequest">>().toEqualTypeOf<{
      name: string;
      sticky_sender?: boolean | undefined;
    }>();
  });

  test("is required if the contract requires a part of it", () => {
    // @ts-expect-error the body is required
    void relay.POST("/number_groups");
    // @ts-expect-error the body is required
    void relay.POST("/number_groups", {});
    // @ts-expect-error a name is required
    void relay.POST("/number_groups", { body: {} });
  });

  test("may be omitted if the contract makes the body optional", () => {
    type Optional = Body<{ parameters: {}; requestBody?: JsonBody<{ why: string }>; responses: {} }>;

    expectTypeOf<{}>().toExtend<Optional>();
    expectTypeOf<{ body: undefined }>().toExtend<Optional>();
    expectTypeOf<{ body: { why: string } }>().toExtend<Optional>();
    expectTypeOf<{ body: { why: number } }>().not.toExtend<Optional>();
  });

  test("may not be omitted if the contract requires a body", () => {
    type Required = Body<{ parameters: {}; requestBody: JsonBody<{ why?: string }>; responses: {} }>;

    expectTypeOf<{}>().not.toExtend<Required>();
    expectTypeOf<{ body: {} }>().toExtend<Required>();
  });

  test("has only the types of the contract", () => {
    // @ts-expect-error a name is a string
    void relay.POST("/number_groups", { body: { name: 1 } });
    // @ts-expect-error a name is not null
    void relay.POST("/number_groups", { body: { name: null } });
    // @ts-expect-error a boolean is not a string
    void relay.POST("/number_groups", { body: { name: "Support", sticky_sender: "true" } });
    // @ts-expect-error a body is not a JSON string
    void relay.POST("/number_groups", { body: '{"name":"Support"}' });
  });

  test("has no key that is not in the contract", () => {
    // @ts-expect-error the server would silently drop a misspelt field
    void relay.POST("/number_groups", { body: { name: "Support", stickySender: true } });
    // @ts-expect-error the client would silently drop a misspelt option
    void relay.POST("/number_groups", { body: { name: "Support" }, timeout: 1_000 });
    // @ts-expect-error the operation has no query
    void relay.POST("/number_groups", { body: { name: "Support" }, params: { query: { page: 1 } } });
    // @ts-expect-error the operation has no path parameter
    void relay.POST("/number_groups", { body: { name: "Support" }, params: { path: { id: "1" } } });
    // @ts-expect-error headers are not parameters: the client signs, and other headers go into `headers`
    void relay.POST("/number_groups", { body: { name: "Support" }, params: { header: { Authorization: "Basic" } } });
  });

  test("may be undefined if it is optional", () => {
    void relay.POST("/number_groups", { body: { name: "Support", sticky_sender: undefined } });
    void relay.PUT("/phone_numbers/{id}", { params: { path: { id: "1" } }, body: { name: undefined } });
    void relay.POST("/number_groups", { body: { name: "Support" }, timeoutMs: maybe, deadlineMs: maybe });
    void relay.POST("/number_groups", { body: { name: "Support" }, signal: undefined, headers: undefined });
    void relay.POST("/number_groups", { body: { name: "Support" }, retry: { maxAttempts: maybe } });
    void relay.GET("/number_groups", { params: undefined });
  });

  test("accepts a readonly list", () => {
    const numbers: readonly string[] = ["+15550100123"];
    const params = { path: { id: "1" } };

    void relay.POST("/registry/beta/campaigns/{id}/orders", { params, body: { phone_numbers: numbers } });
  });

  test("is exactly one variant of a body", () => {
    const params = { path: { id: "1" } };
    const imported = { name: "Reminders", brand_id: "1", csp_campaign_reference: "C123456" };

    void relay.POST("/registry/beta/brands/{id}/campaigns", { params, body: imported });
    // @ts-expect-error a body with a use case is a registration, which requires more properties
    void relay.POST("/registry/beta/brands/{id}/campaigns", { params, body: { ...imported, sms_use_case: "MIXED" } });
  });

  test("accepts the platform's AbortSignal", () => {
    void relay.POST("/number_groups", { body: { name: "Support" }, signal: AbortSignal.timeout(1) });

    expectTypeOf<AbortSignal>().toExtend<AbortSignalLike>();
  });
});

describe("a path", () => {
  test("is a path of the contract for the method", () => {
    expectTypeOf<"/number_groups">().toExtend<RelayPath<"post">>();
    expectTypeOf<"/number_groups">().not.toExtend<RelayPath<"delete">>();
    // @ts-expect-error no such path
    void relay.POST("/number_group", { body: { name: "Support" } });
    // @ts-expect-error the contract has no such operation
    void relay.DELETE("/number_groups", {});
    // @ts-expect-error the client has no such method
    void relay.PATCH("/number_groups", {});
  });
});

describe("the options of a client", () => {
  test("are all optional", () => {
    expectTypeOf(createRelayClient).toBeCallableWith();
    expectTypeOf(createRelayClient).toBeCallableWith({ space: undefined, token: undefined, retry: undefined });
  });

  test("accept a token, or a function that returns one or a promise of one", () => {
    expectTypeOf(createRelayClient).toBeCallableWith({ token: "PT" });
    expectTypeOf(createRelayClient).toBeCallableWith({ token: () => "PT" });
    expectTypeOf(createRelayClient).toBeCallableWith({ token: () => Promise.resolve("PT") });
  });

  test("accept the platform's fetch, and a one-line fake", () => {
    expectTypeOf(createRelayClient).toBeCallableWith({ fetch: globalThis.fetch });
    expectTypeOf(createRelayClient).toBeCallableWith({ fetch: () => Promise.resolve(new Response()) });
    expectTypeOf(createRelayClient).toBeCallableWith({ fetch: (url, init) => fetch(url, { ...init, method: "PUT" }) });
  });

  test("accept a hook for attempts, synchronous or not", () => {
    expectTypeOf(createRelayClient).toBeCallableWith({ onAttempt: ({ attempt }) => attempt.toFixed() });
    expectTypeOf(createRelayClient).toBeCallableWith({ onAttempt: () => Promise.resolve() });
  });

  test("have no other key", () => {
    // @ts-expect-error a misspelt option would be silently dropped
    createRelayClient({ projectID: "p" });
    // @ts-expect-error `true` has no meaning; omit the option for the defaults
    createRelayClient({ retry: true });
    // @ts-expect-error a misspelt option would be silently dropped
    createRelayClient({ retry: { attempts: 2 } });
  });
});
