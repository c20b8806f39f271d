/** JSON that may hold needs, text as it is, or nothing. */
export type BodyPlan =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly type: string; readonly value: unknown }
  | { readonly kind: "text"; readonly type: string; readonly text: string };

/** The JSON of a body; `undefined` where it has none. */
export function jsonOf(body: BodyPlan): unknown {
  return body.kind === "json" ? body.value : undefined;
}

/** The same body with other JSON; what is no JSON stays as it is. */
export function withJson(body: BodyPlan, value: unknown): BodyPlan {
  return body.kind === "json" ? { ...body, value } : body;
}

/** A body as text; `undefined` for none. */
export function textOf(body: BodyPlan): string | undefined {
  if (body.kind === "none") return undefined;
  return body.kind === "text" ? body.text : JSON.stringify(body.value);
}
