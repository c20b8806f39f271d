import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { collectGarbage } from "../document/collect-garbage.ts";
import { childOf } from "../document/json.ts";
import { isNode, kindOf, type Node, put, walk } from "../document/structure.ts";
import type { Draft, Repair } from "./repair.ts";

/**
 * Removes examples of another type than their schema's, such as a text for a number, because a mock would respond
 * with them. Does not look into lists and objects.
 */
export const examples: Repair = (draft) => {
  for (const { node, kind } of walk({ holder: { root: draft.root }, key: "root", kind: "Root" })) {
    if (Array.isArray(node)) continue;
    if (kind === "Schema") {
      for (const key of ["example", "default"]) removeMisfit(node, key, node, draft);
      removeMisfits(node, node, draft);
    } else if (["Parameter", "Header", "MediaType"].includes(kind)) {
      removeMisfit(node, "example", node["schema"], draft);
      for (const example of Object.values(isNode(node["examples"]) ? node["examples"] : {}).map(draft.resolve)) {
        if (isNode(example)) removeMisfit(example, "value", node["schema"], draft);
      }
    }
  }
};

/** Removes a value if its type is not one of the schema's. */
function removeMisfit(holder: Node, key: string, schema: unknown, { resolve, report }: Draft): void {
  const types = typesOf(resolve(schema));
  if (!(key in holder) || types === undefined || fits(holder[key], types)) return;
  report(`left out: ${key} of another type`, toMessage(key, holder[key], types), holder, key);
  Reflect.deleteProperty(holder, key);
}

/** Removes the values of another type from the list `examples` of a schema. */
function removeMisfits(holder: Node, schema: Node, { report }: Draft): void {
  const { examples: list } = holder;
  const types = typesOf(schema);
  if (!Array.isArray(list) || types === undefined) return;
  const misfits = list.filter((it) => !fits(it, types));
  if (misfits.length === 0) return;
  report("left out: example of another type", toMessage("example", misfits[0], types), holder, "examples");
  holder["examples"] = list.filter((it) => fits(it, types));
}

function toMessage(key: string, value: unknown, types: readonly string[]): string {
  return `left out: the ${key} ${JSON.stringify(value).slice(0, 40)}, which is not of type ${types.join(" or ")}`;
}

function typesOf(schema: unknown): string[] | undefined {
  const type = isNode(schema) ? schema["type"] : undefined;
  return type === undefined ? undefined : [type].flat().map(String);
}

function fits(value: unknown, types: readonly string[]): boolean {
  // A reference may refer to any value.
  if (isNode(value) && "$ref" in value) return true;
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return types.includes(own) || (own === "number" && types.includes("integer") && Number.isInteger(value));
}

/**
 * Reports examples of bodies, and objects and lists among the examples of schemas, that violate their schema. They stay,
 * because most of them only miss a property. Other examples are compared by type alone (see `examples`).
 */
export const exampleViolations: Repair = (draft) => {
  const validate = createValidator(draft);
  for (const { node, kind } of walk({ holder: { root: draft.root }, key: "root", kind: "Root" })) {
    if (Array.isArray(node) || (kind !== "MediaType" && kind !== "Schema")) continue;
    const schema = kind === "Schema" ? node : node["schema"];
    const check = (value: unknown, ...at: [object, ...string[]]): void => {
      if (!isNode(schema) || !isNode(value)) return;
      const violation = validate(schema, value);
      if (violation === undefined) return;
      draft.report("example that violates its schema", `the example violates its schema: ${violation}`, ...at);
    };
    check(node["example"], node, "example");
    for (const [key, given] of Object.entries(Object(node["examples"]) as Node)) {
      const example = kind === "Schema" ? given : draft.resolve(given);
      if (kind === "Schema") check(example, node, "examples", key);
      else if (isNode(example)) check(example["value"], example, "value");
    }
  }
};

type Validate = (schema: Node, value: unknown) => string | undefined;

function createValidator({ root }: Draft): Validate {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    validateSchema: false,
    inlineRefs: false,
    // Otherwise every object would have a property such as `constructor`, which it inherits.
    ownProperties: true,
    logger: false,
  });
  const schemas = toAssertions(Object(childOf(root["components"], "schemas")) as Node, "Schema{}");
  const validators = new Map<string, ValidateFunction | undefined>();
  const compile = (schema: Node): ValidateFunction | undefined => {
    try {
      if (validators.size === 0) ajv.addSchema({ $id: ID, components: { schemas } });
      // The code of hundreds of validators leaves more garbage than the document is large.
      if (validators.size % 100 === 99) collectGarbage();
      return ajv.compile(toAssertions(schema, "Schema"));
    } catch {
      // Not every part of a foreign document is a schema, and the check is no more than a service.
      return undefined;
    }
  };
  return (schema, value) => {
    const key = JSON.stringify(schema);
    if (!validators.has(key)) validators.set(key, compile(schema));
    const validator = validators.get(key);
    if (!validator || validator(value)) return undefined;
    return (validator.errors ?? []).map(({ instancePath, message = "" }) =>
      `${instancePath} ${message.replace(",", " or ")}`.trim(),
    )[0];
  };
}

const ID = "document:/";

/** Copies the keywords that assert something. Ajv would look for schemas in the others. */
function toAssertions(node: Node, kind: string): Node {
  if (Array.isArray(node))
    return node.map((it: unknown) => (isNode(it) ? toAssertions(it, kindOf(kind, "0")) : it)) as unknown as Node;
  const copy: Node = {};
  for (const [key, value] of Object.entries(node)) {
    if (kind === "Schema" && NO_ASSERTION.test(key)) continue;
    const child = kindOf(kind, key);
    if (key === "$ref" && typeof value === "string") copy[key] = value.replace(/^#/, `${ID}#`);
    else if (key === "required" && Array.isArray(value)) copy[key] = value.filter((name) => !isOneWay(node, name));
    else put(copy, key, isNode(value) && child !== "Data" ? toAssertions(value, child) : value);
  }
  return copy;
}

/** Checks that only requests or only responses have a property, even if it is required. */
function isOneWay({ properties }: Node, name: unknown): boolean {
  const { readOnly, writeOnly } = Object(childOf(properties, String(name))) as Node;
  return readOnly === true || writeOnly === true;
}

const NO_ASSERTION = /^(?:default|examples?|\$id|\$anchor|\$schema|discriminator|x-.*)$/;
