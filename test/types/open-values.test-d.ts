import { describe, expectTypeOf, test } from "vitest";
import { createRelayClient, type Schema } from "../../src/index.ts";

const relay = createRelayClient();

describe("a value of an answer that the API may add to", () => {
  type Capability = Schema<"PhoneNumber">["capabilities"][number];

  test("may be any string, so that a new one breaks no compile", () => {
    expectTypeOf<Capability>().toExtend<string>();
    expectTypeOf<string>().toExtend<Capability>();
    expectTypeOf<"telepathy">().toExtend<Capability>();
  });

  test("keeps those that are known, for an editor to offer", () => {
    expectTypeOf<"voice" | "sms" | "mms" | "fax">().toEqualTypeOf<
      Extract<Capability, "voice" | "sms" | "mms" | "fax">
    >();
    // A union that had collapsed to string would have none of them.
    expectTypeOf<Capability>().not.toEqualTypeOf<string>();
  });

  test("may be null where the contract says so", () => {
    expectTypeOf<null>().toExtend<Schema<"PhoneNumber">["call_handler"]>();
    expectTypeOf<null>().not.toExtend<Capability>();
  });
});

describe("a value of a request", () => {
  test("is one of those that the contract lists", () => {
    void relay.POST("/imported_phone_numbers", { body: { number: "+15550100123", number_type: "tollfree" } });
    // @ts-expect-error it is tollfree here
    void relay.POST("/imported_phone_numbers", { body: { number: "+15550100123", number_type: "toll-free" } });
  });
});

describe("a redirect that the contract declares", () => {
  test("is a success that says where to go", async () => {
    const result = await relay.GET("/recordings/{id}.mp3", { params: { path: { id: "1" } } });

    if (result.status === 302) expectTypeOf(result.data).toEqualTypeOf<{ readonly location: string }>();
    if (result.ok) expectTypeOf(result.status).toEqualTypeOf<302>();
  });
});
