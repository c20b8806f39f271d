import { answer, type HostilePreset } from "../exchange.ts";

/** Bodies that arrive whole and are not what was promised. */
export const ODD_BODIES = {
  /** Nothing. */
  empty: "",
  /** A page of a proxy. */
  html: "<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>",
  /** JSON's `null`. */
  null: "null",
  /** JSON after a byte order mark, which JSON forbids and servers send. */
  bom: `\ufeff{"id": "1", "name": "Support"}`,
  /** JSON that ends too early, its Content-Length being that of what is there. */
  cut: '{"id": "1", "na',
  /** Plain text. */
  text: "Service temporarily unavailable",
  /** JSON's empty string. */
  "empty-string": '""',
  /** JSON nested deeper than a recursive reader can follow. */
  deep: `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
} as const;

type OddBody = keyof typeof ODD_BODIES;

/** Each odd body as that of a success (`success-html`: 200) and as that of a refusal (`error-html`: 422). */
export const BODY_PRESETS = { ...answering("success", 200), ...answering("error", 422) };

function answering<Outcome extends string>(
  outcome: Outcome,
  status: number,
): Record<`${Outcome}-${OddBody}`, HostilePreset> {
  const presets = Object.entries(ODD_BODIES).map(([name, body]) => [`${outcome}-${name}`, answer(status, body)]);
  // Made of each key of ODD_BODIES, and of nothing else.
  return Object.fromEntries(presets) as Record<`${Outcome}-${OddBody}`, HostilePreset>;
}
