import { type HostilePreset, respondWith } from "../exchange.ts";

/** Bodies that arrive completely but do not match the contract. */
export const ODD_BODIES = {
  /** No bytes. */
  empty: "",
  /** The error page of a proxy. */
  html: "<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>",
  /** The JSON value `null`. */
  null: "null",
  /** JSON after a byte order mark. JSON forbids it, but servers send it. */
  bom: `\ufeff{"id": "1", "name": "Support"}`,
  /** JSON that ends too early, with a Content-Length that matches. */
  cut: '{"id": "1", "na',
  /** Plain text. */
  text: "Service temporarily unavailable",
  /** A JSON string of length zero. */
  "empty-string": '""',
  /** JSON that is nested too deeply for a recursive parser. */
  deep: `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
} as const;

type OddBody = keyof typeof ODD_BODIES;

/** Each odd body as a success (`success-html`: 200) and as an error (`error-html`: 422). */
export const BODY_PRESETS = { ...bodyPresets("success", 200), ...bodyPresets("error", 422) };

function bodyPresets<Outcome extends string>(
  outcome: Outcome,
  status: number,
): Record<`${Outcome}-${OddBody}`, HostilePreset> {
  const presets = Object.entries(ODD_BODIES).map(([name, body]) => [`${outcome}-${name}`, respondWith(status, body)]);
  // The names are built from the keys of ODD_BODIES.
  return Object.fromEntries(presets) as Record<`${Outcome}-${OddBody}`, HostilePreset>;
}
