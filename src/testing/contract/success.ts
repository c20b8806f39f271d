import type { Answer, Media, Operation } from "./operation.ts";

/** The first success that an operation declares, by the contract's own example: what to answer when nothing is asked. */
export function exampleAnswer(operation: Operation): { readonly status: number; readonly body: string } {
  const [key = "200"] = successesOf(operation)[0] ?? [];
  const example = exampleOfSuccess(operation);
  return { status: Number(key.replace("XX", "00")), body: example === undefined ? "" : JSON.stringify(example) };
}

/** The contract's example of the first success that an operation declares. */
export function exampleOfSuccess(operation: Operation): unknown {
  return mediaOfSuccess(operation)?.examples[0];
}

function mediaOfSuccess(operation: Operation): Media | undefined {
  return successesOf(operation)
    .flatMap(([, { content }]) => [...content.values()])
    .at(0);
}

function successesOf({ answers }: Operation): [status: string, answer: Answer][] {
  return [...answers].filter(([status]) => status.startsWith("2")).sort(([one], [other]) => one.localeCompare(other));
}
