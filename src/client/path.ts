import { refuse } from "../core/guards.ts";

/** Values for the `{parameters}` of a path template. */
export type PathParams = Readonly<Record<string, unknown>>;

/**
 * A path template with its parameters filled in and percent-encoded.
 * @throws TypeError for a parameter that is missing, empty, `.` or `..`, where the URL would be that of another endpoint,
 * and for `NaN` and `Infinity`, which are the results of a mistake.
 */
export function expandPath(template: string, params: PathParams = {}): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name];
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (/^(\.{0,2}|NaN|-?Infinity)$/.test(text)) {
      refuse(`params.path.${name}`, `of ${template} must name something, got "${text}"`);
    }
    return encodeURIComponent(text);
  });
}

/**
 * Refuses path parameters that turn a path into a more specific one: the `id` "search" of `/phone_numbers/{id}`.
 * @param operations the run-time table, whose keys are all path templates
 * @throws TypeError that names both templates.
 */
export function checkSiblings(template: string, params: PathParams | undefined, operations: object): void {
  if (!params) return;
  SIBLINGS[template] ??= Object.keys(operations).filter(
    (other) => toPattern(template).test(other) && !toPattern(other).test(template),
  );
  for (const sibling of SIBLINGS[template]) {
    if (toPattern(sibling).test(expandPath(template, params))) {
      refuse("params.path", `of ${template} must not make it ${sibling}`);
    }
  }
}

const SIBLINGS: Record<string, readonly string[]> = {};

function toPattern(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(".", "\\.").replace(/\{[^}]+\}/g, "[^/]+")}$`);
}
