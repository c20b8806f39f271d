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

describe("the query of a list", () => {
  test("has a page number above 0 only with a page token", () => {
    const page_token = "PA8f4e2d6c-1b3a-4c5d-9e7f-0a1b2c3d4e5f";

    void relay.GET("/number_groups", { params: { query: { page_number: 0, page_size: 5 } } });
    void relay.GET("/number_groups", { params: { query: { page_number: 1, page_token } } });
    // @ts-expect-error a page number above 0 needs the page token of a link
    void relay.GET("/number_groups", { params: { query: { page_number: 1 } } });
  });
});
