import type * as openapiFetch from "openapi-fetch";
import { describe, expectTypeOf, test } from "vitest";
import type { Middleware, MiddlewareError, RelayClient } from "../../src/index.ts";

declare const relay: RelayClient;
declare const theirs: openapiFetch.Middleware;
declare const ours: Middleware;

describe("middleware", () => {
  test("is that of openapi-fetch", () => {
    relay.use(theirs);
    ours satisfies openapiFetch.Middleware;
    theirs satisfies Middleware;
    expectTypeOf<Middleware>().not.toBeAny();
  });

  test("is accepted by use and eject, which return undefined", () => {
    expectTypeOf<Parameters<RelayClient["use" | "eject"]>>().toEqualTypeOf<Middleware[]>();
    expectTypeOf<ReturnType<RelayClient["use" | "eject"]>>().toBeVoid();
  });

  test("has the platform's types", () => {
    relay.use({
      onRequest({ request, schemaPath, params, id, options }) {
        expectTypeOf(request).toEqualTypeOf<Request>();
        expectTypeOf(schemaPath).toEqualTypeOf<string>();
        expectTypeOf(params.query).toEqualTypeOf<Record<string, unknown> | undefined>();
        expectTypeOf(id).toEqualTypeOf<string>();
        expectTypeOf(options.fetch).toEqualTypeOf<typeof fetch>();
        expectTypeOf(options.bodySerializer).returns.toBeUnknown();
        return new Request(request);
      },
      async onResponse({ response }) {
        expectTypeOf(response).toEqualTypeOf<Response>();
        await Promise.resolve();
        return new Response();
      },
      onError({ error }) {
        expectTypeOf(error).toBeUnknown();
        return new Error("wrapped");
      },
    });
  });

  test("may return undefined or a promise of it", () => {
    relay.use({
      onRequest: ({ request }) => {
        request.headers.set("x-trace", "1");
      },
    });
    relay.use({ onResponse: async () => Promise.resolve() });
  });

  test("is rejected if it is invalid", () => {
    // @ts-expect-error a hook is missing
    relay.use({});
    // @ts-expect-error a hook is a function
    relay.use({ onRequest: "x" });
    // @ts-expect-error a hook returns a request or a response
    relay.use({ onRequest: () => "x" });
    // @ts-expect-error there is no such hook
    relay.use({ onRequest: () => undefined, onRetry: () => undefined });
  });

  test("fails with its own kind of error", () => {
    expectTypeOf<MiddlewareError["kind"]>().toEqualTypeOf<"middleware">();
  });
});
