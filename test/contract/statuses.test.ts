import { expect, test } from "vitest";
import { contract } from "./contract.ts";
import { bodyOf, call, operations } from "./operations.ts";
import { contractRelay } from "./relay.ts";
import { bodyFaultsOf } from "./validate.ts";

/** Every operation of the contract with every status that it declares; a new one is tested without a line here. */
const cases = operations.flatMap((operation) =>
  [...operation.answers].map(([status, answer]) => [status, operation.operationId, { operation, answer }] as const),
);

test.each(cases)("narrows the %i of %s to what the contract declares", async (status, _, { operation, answer }) => {
  const relay = contractRelay();

  const result = await call(relay, operation, { prefer: `code=${status}` });

  expect(result).toMatchObject({ status, ok: status < 400 });
  expect(bodyFaultsOf(answer, bodyOf(result))).toEqual([]);
});

test("the cases above are the answers that the contract declares", () => {
  const answers = cases.map(([status, operationId]) => `${operationId} ${status}`);

  expect(answers.sort()).toEqual(declaredAnswers());
});

/** Read from the contract in a way of its own, so that whatever {@link cases} leaves out is missed. */
function declaredAnswers(): string[] {
  return Object.values(contract.paths)
    .flatMap((item) => Object.values(item))
    .flatMap((item) =>
      "responses" in item ? Object.keys(item.responses).map((it) => `${item.operationId} ${it}`) : [],
    )
    .sort();
}
