import type { Operation } from "./operation.ts";

/** The first success that an operation declares, by the contract's own example: what to answer when nothing is asked. */
export function exampleAnswer({ answers }: Operation): { readonly status: number; readonly body: string } {
  const [key = "200"] = [...answers.keys()].filter((status) => status.startsWith("2")).sort();
  const [media] = answers.get(key)?.content.values() ?? [];
  const [example] = media?.examples ?? [];
  return { status: Number(key.replace("XX", "00")), body: example === undefined ? "" : JSON.stringify(example) };
}
