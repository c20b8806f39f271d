import { describe, test } from "vitest";
import { createRelayClient } from "../../src/index.ts";

const relay = createRelayClient();

describe("the query of a search", () => {
  test("may have a city with its region", () => {
    void relay.GET("/phone_numbers/search");
    void relay.GET("/phone_numbers/search", { params: { query: { region: "CA" } } });
    void relay.GET("/phone_numbers/search", { params: { query: { city: "Los Angeles", region: "CA" } } });
    void relay.GET("/phone_numbers/search", { params: { query: { city: undefined } } });
  });

  test("may not have a city without a region", () => {
    // @ts-expect-error city needs region
    void relay.GET("/phone_numbers/search", { params: { query: { city: "Los Angeles" } } });
    // @ts-expect-error city needs region
    void relay.GET("/phone_numbers/search", { params: { query: { city: "Los Angeles", region: undefined } } });
  });

  test("may have at most one pattern of digits", () => {
    void relay.GET("/phone_numbers/search", { params: { query: { starts_with: "213", areacode: "213" } } });
    void relay.GET("/phone_numbers/search", { params: { query: { contains: "555" } } });
    void relay.GET("/phone_numbers/search", { params: { query: { ends_with: "0123", contains: undefined } } });
    // @ts-expect-error starts_with excludes contains
    void relay.GET("/phone_numbers/search", { params: { query: { starts_with: "213", contains: "555" } } });
    // @ts-expect-error contains excludes ends_with
    void relay.GET("/phone_numbers/search", { params: { query: { ends_with: "0123", contains: "555" } } });
  });

  test("has no parameter that the API would silently ignore", () => {
    // @ts-expect-error the name is areacode
    void relay.GET("/phone_numbers/search", { params: { query: { area_code: "213" } } });
    // @ts-expect-error the value is toll-free here
    void relay.GET("/phone_numbers/search", { params: { query: { number_type: "tollfree" } } });
  });
});
