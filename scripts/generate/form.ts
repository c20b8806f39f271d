/**
 * Builds a `multipart/form-data` body as OpenAPI's defaults say: a list is a repeated field, an object is JSON. `fetch`
 * adds the boundary. Values that are `null` or `undefined` are left out.
 */
export function toForm(values: object): FormData | Blob {
  const form = new FormData();
  for (const [name, given] of Object.entries(values) as [string, unknown][]) {
    for (const value of [given].flat()) {
      if (value === undefined || value === null) continue;
      if (value instanceof Blob) form.append(name, value);
      else if (typeof value !== "object") form.append(name, `${value as string | number | boolean}`);
      else if (/ (Object|Array)\]$/.test(Object.prototype.toString.call(value))) {
        form.append(name, new Blob([JSON.stringify(value)], { type: "application/json" }));
      } else {
        // The JSON of bytes, or of a Blob of another library, would not be the file.
        throw new TypeError(`body.${name} must be a value of JSON, or a Blob of this runtime`);
      }
    }
  }
  return form;
}
