/** Values for the `{parameters}` of a path template. */
export type PathParams = Readonly<Record<string, unknown>>;

/**
 * A path template with its parameters filled in and percent-encoded.
 * @throws TypeError for a parameter that is missing, empty, `.` or `..`: the URL would be that of another endpoint.
 */
export function expandPath(template: string, params: PathParams = {}): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = params[name];
    if (typeof value !== "string" && typeof value !== "number") {
      throw new TypeError(`${template} needs the path parameter "${name}", a string; got ${kindOf(value)}`);
    }
    const text = String(value);
    if (text === "" || text === "." || text === "..") {
      throw new TypeError(`${template} needs a path parameter "${name}" that names something; got "${text}"`);
    }
    return encodeURIComponent(text);
  });
}

function kindOf(value: unknown): string {
  return value === null ? "null" : typeof value;
}
