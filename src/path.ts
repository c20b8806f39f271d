import { refuse } from "./refuse.ts";

/** Values for the `{parameters}` of a path template. */
export type PathParams = Readonly<Record<string, unknown>>;

/**
 * A path template with its parameters filled in and percent-encoded.
 * @throws TypeError for a parameter that is missing, empty, `.` or `..`: the URL would be that of another endpoint.
 */
export function expandPath(template: string, params: PathParams = {}): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name];
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (/^\.{0,2}$/.test(text)) refuse(`params.path.${name}`, `of ${template} must name something, got "${text}"`);
    return encodeURIComponent(text);
  });
}
