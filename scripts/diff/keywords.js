/** @type {ReadonlyMap<string, "lower" | "upper">} */
export const BOUNDS = new Map([
  ["minimum", "lower"],
  ["exclusiveMinimum", "lower"],
  ["minLength", "lower"],
  ["minItems", "lower"],
  ["minProperties", "lower"],
  ["minContains", "lower"],
  ["maximum", "upper"],
  ["exclusiveMaximum", "upper"],
  ["maxLength", "upper"],
  ["maxItems", "upper"],
  ["maxProperties", "upper"],
  ["maxContains", "upper"],
]);

/** What a schema says for readers only. */
export const ANNOTATIONS = new Set([
  "$anchor",
  "$comment",
  "$defs",
  "$id",
  "$schema",
  "description",
  "example",
  "examples",
  "externalDocs",
  "title",
  "xml",
]);

/** What has a place of its own in a shape. */
export const READ_APART = new Set([
  "$ref",
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "default",
  "deprecated",
  "discriminator",
  "enum",
  "items",
  "oneOf",
  "prefixItems",
  "properties",
  "readOnly",
  "required",
  "type",
  "writeOnly",
]);
