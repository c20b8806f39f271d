import { describe, expectTypeOf, test } from "vitest";
import { createRelayClient, type Schema } from "../../src/index.ts";

const relay = createRelayClient();

describe("an extensible enum of a response", () => {
  type Capability = Schema<"PhoneNumber">["capabilities"][number];

  test("may be any string, so a new value causes no compile error", () => {
    expectTypeOf<Capability>().toExtend<string>();
    expectTypeOf<string>().toExtend<Capability>();
    expectTypeOf<"telepathy">().toExtend<Capability>();
  });

  test("keeps the known values, so that an editor can suggest them", () => {
    expectTypeOf<"voice" | "sms" | "mms" | "fax">().toEqualTypeOf<
      Extract<Capability, "voice" | "sms" | "mms" | "fax">
    >();
    // A union that collapsed to string would have no known values.
    expectTypeOf<Capability>().not.toEqualTypeOf<string>();
  });

  test("may be null if the contract allows it", () => {
    expectTypeOf<null>().toExtend<Schema<"PhoneNumber">["call_handler"]>();
    expectTypeOf<null>().not.toExtend<Capability>();
  });
});

describe("a value of a request", () => {
  test("is one of the contract's listed values", () => {
    void relay.POST("/imported_phone_numbers", { body: { number: "+15550100123", number_type: "tollfree" } });
    // @ts-expect-error the value is tollfree here
    void relay.POST("/imported_phone_numbers", { body: { number: "+15550100123", number_type: "toll-free" } });
  });
});

describe("a redirect that the contract declares", () => {
  test("is a success with its location", async () => {
    const result = await relay.GET("/recordings/{id}.mp3", { params: { path: { id: "1" } } });

    if (result.status === 302) expectTypeOf(result.data).toEqualTypeOf<{ readonly location: string }>();
    if (result.ok) expectTypeOf(result.status).toEqualTypeOf<302>();
  });
});
