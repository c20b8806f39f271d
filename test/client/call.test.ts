import { describe, expect, test } from "vitest";
import { toCall } from "../../src/client/client.ts";
import { toUnexpectedResult } from "../../src/client/result.ts";
import { createError } from "../../src/errors/create-error.ts";
import { aCall } from "../support/a-call.ts";

const SUCCESS = { ok: true, status: 201, data: { id: "1" }, response: new Response() } as const;
const NETWORK = toUnexpectedResult(createError("network", "got no response", aCall(), {}));
const ABORTED = toUnexpectedResult(createError("aborted", "was aborted by its caller", aCall(), {}));

test("resolves to the result", async () => {
  const call = toCall(Promise.resolve(SUCCESS), undefined);

  expect(await call).toBe(SUCCESS);
});

describe("orThrow", () => {
  test("resolves to the data of a success", async () => {
    const call = toCall(Promise.resolve(SUCCESS), undefined);

    expect(await call.orThrow()).toBe(SUCCESS.data);
  });

  test("throws the same error object as any other result has", async () => {
    const call = toCall(Promise.resolve(NETWORK), undefined);

    await expect(call.orThrow()).rejects.toBe(NETWORK.error);
  });

  test("throws the caller's reason when the caller aborted", async () => {
    const reason = new Error("the user went away");
    const call = toCall(Promise.resolve(ABORTED), AbortSignal.abort(reason));

    await expect(call.orThrow()).rejects.toBe(reason);
  });

  test.each(["", 0, false, null])("throws a reason of %j unchanged", async (reason) => {
    const call = toCall(Promise.resolve(ABORTED), AbortSignal.abort(reason));

    await expect(call.orThrow()).rejects.toBe(reason);
  });

  test("throws the error when a signal other than the platform's gives no reason", async () => {
    const signal = { aborted: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    const call = toCall(Promise.resolve(ABORTED), signal);

    await expect(call.orThrow()).rejects.toBe(ABORTED.error);
  });

  test("throws the error of a call that failed before its caller aborted", async () => {
    const call = toCall(Promise.resolve(NETWORK), AbortSignal.abort(new Error("too late")));

    await expect(call.orThrow()).rejects.toBe(NETWORK.error);
  });

  test("passes on the TypeError of an invalid call", async () => {
    const mistake = new TypeError("GET /nowhere is not an operation of the contract");

    await expect(toCall(Promise.reject(mistake), undefined).orThrow()).rejects.toBe(mistake);
  });
});
