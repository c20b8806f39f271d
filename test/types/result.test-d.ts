import { describe, expectTypeOf, test } from "vitest";
import {
  type ApiError,
  type createRelayClient,
  type Delivery,
  isRelayError,
  type RelayData,
  type RelayError,
  type RelayIssue,
  type RelayResult,
  type Schema,
  type UnexpectedError,
} from "../../src/index.ts";

declare const relay: ReturnType<typeof createRelayClient>;
declare const result: RelayResult<"/number_groups", "post">;
declare const caught: unknown;

describe("the result of a call", () => {
  test("is a declared response or unexpected", () => {
    const call = relay.POST("/number_groups", { body: { name: "Support" } });

    expectTypeOf<Awaited<typeof call>>().toEqualTypeOf<RelayResult<"/number_groups", "post">>();
    expectTypeOf(result.status).toEqualTypeOf<200 | 201 | 401 | 422 | 500 | "unexpected">();
  });

  test("is narrowed by its status, exhaustively", () => {
    switch (result.status) {
      case 200:
      case 201:
        expectTypeOf(result.data).toEqualTypeOf<Schema<"NumberGroup">>();
        expectTypeOf(result.error).toEqualTypeOf<undefined>();
        break;
      case 401:
        expectTypeOf(result.error).toEqualTypeOf<ApiError<401, Schema<"UnauthorizedError">>>();
        break;
      case 422:
        expectTypeOf(result.error.body).toEqualTypeOf<Schema<"ValidationFailure"> | undefined>();
        expectTypeOf(result.error.status).toEqualTypeOf<422>();
        expectTypeOf(result.error.issues).toEqualTypeOf<readonly RelayIssue[]>();
        break;
      case 500:
        expectTypeOf(result.error.body).toEqualTypeOf<Schema<"InternalServerError"> | undefined>();
        break;
      case "unexpected":
        expectTypeOf(result.error).toEqualTypeOf<UnexpectedError>();
        expectTypeOf(result.response).toEqualTypeOf<Response | undefined>();
        break;
      default:
        result satisfies never;
    }
  });

  test("has the name of the status in the body of a 400, 401, 404 or 500", () => {
    expectTypeOf<Schema<"BadRequestError">["error"]>().toEqualTypeOf<"Bad Request">();
    expectTypeOf<Schema<"UnauthorizedError">["error"]>().toEqualTypeOf<"Unauthorized">();
    expectTypeOf<Schema<"NotFoundError">["error"]>().toEqualTypeOf<"Not Found">();
    expectTypeOf<Schema<"InternalServerError">["error"]>().toEqualTypeOf<"Internal Server Error">();
    if (result.status === 401) expectTypeOf(result.error.body?.error).toEqualTypeOf<"Unauthorized" | undefined>();
  });

  test("is not exhausted when a status is missing", () => {
    switch (result.status) {
      case 200:
      case 201:
      case 401:
      case 500:
      case "unexpected":
        break;
      default:
        // @ts-expect-error 422 is not handled
        result satisfies never;
    }
  });

  test("is narrowed by ok", () => {
    if (result.ok) {
      expectTypeOf(result.data).toEqualTypeOf<Schema<"NumberGroup">>();
      expectTypeOf(result.status).toEqualTypeOf<200 | 201>();
    } else {
      expectTypeOf(result.error).toExtend<RelayError>();
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
    }
  });

  test("can be destructured before it is narrowed", () => {
    const { data, error } = result;

    if (error === undefined) {
      expectTypeOf(data).toEqualTypeOf<Schema<"NumberGroup">>();
    } else {
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expectTypeOf(error.delivery).toEqualTypeOf<Delivery>();
    }
  });

  test("has no data before it is narrowed", () => {
    // @ts-expect-error the data may be missing
    result.data.id;
  });

  test("has no field that the contract does not declare", () => {
    if (result.ok) {
      // @ts-expect-error a group has no number
      result.data.number;
    }
  });

  test("is never any", () => {
    expectTypeOf(result).not.toBeAny();
    expectTypeOf(result.response).not.toBeAny();
    expectTypeOf(result.error).not.toBeAny();
    expectTypeOf<RelayData<"/number_groups", "post">[keyof RelayData<"/number_groups", "post">]>().not.toBeAny();
    expectTypeOf<RelayError[keyof RelayError]>().not.toBeAny();
  });
});

describe("orThrow", () => {
  test("resolves to the data", () => {
    const call = relay.POST("/number_groups", { body: { name: "Support" } });

    expectTypeOf(call.orThrow()).resolves.toEqualTypeOf<Schema<"NumberGroup">>();
  });
});

describe("an error", () => {
  test("is one of a closed family, distinguished by kind", () => {
    if (!isRelayError(caught)) return;

    switch (caught.kind) {
      case "api":
        expectTypeOf(caught.status).toEqualTypeOf<number>();
        expectTypeOf(caught.body).toEqualTypeOf<unknown>();
        break;
      case "http":
      case "malformed":
        expectTypeOf(caught.httpStatus).toEqualTypeOf<number>();
        break;
      case "timeout":
        expectTypeOf(caught.limit).toEqualTypeOf<"attempt" | "deadline">();
        break;
      case "redirect":
      case "network":
      case "aborted":
      case "credentials":
      case "middleware":
        expectTypeOf(caught.httpStatus).toEqualTypeOf<number | undefined>();
        break;
      default:
        caught satisfies never;
    }
  });

  test("of the contract is not an unexpected error", () => {
    expectTypeOf<UnexpectedError["kind"]>().toEqualTypeOf<Exclude<RelayError["kind"], "api">>();
  });

  test("has the same facts of the call for every kind", () => {
    expectTypeOf<RelayError["delivery"]>().toEqualTypeOf<Delivery>();
    expectTypeOf<RelayError["attempts"]>().toEqualTypeOf<number>();
    expectTypeOf<RelayError["issues"]>().toEqualTypeOf<readonly RelayIssue[]>();
    expectTypeOf<RelayError["requestId"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<RelayError["retryAfterMs"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<RelayError["cursor"]>().toEqualTypeOf<string | undefined>();
  });
});
