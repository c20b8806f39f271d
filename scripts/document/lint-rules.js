// JavaScript, because editors and `npx redocly lint` load this plugin without a TypeScript loader.

/**
 * @typedef {Readonly<Record<string, unknown>>} Node
 * @typedef {import("@redocly/openapi-core/lib/walk.js").UserContext} Context
 * @typedef {import("@redocly/openapi-core/lib/ref-utils.js").Location} Location
 * @typedef {(node: Node, context: Context) => void} Visit
 * @typedef {{ readonly [type: string]: Visit | Visitor }} Visitor
 */

/** The token scopes that SignalWire's pages name. */
const SCOPES = ["Fax", "Management", "Messaging", "Numbers", "Voice"];

/** @type {Readonly<Record<string, () => Visitor>>} */
const rules = {
  /** Rejects schemas that forbid unlisted properties: the server adds properties over time. */
  "open-schemas": () => ({
    Schema(schema, context) {
      for (const keyword of ["additionalProperties", "unevaluatedProperties"]) {
        if (schema[keyword] !== false) continue;
        const message = `${keyword}: false forbids properties that the server adds; remove it`;
        context.report({ message, location: context.location.child(keyword) });
      }
    },
  }),

  /** Rejects enums of responses without `x-closed-enum: true`: the server adds values over time. */
  "open-response-enums": () => ({
    Response(response, context) {
      for (const { schema, location } of schemasIn(response, context)) {
        if (!Array.isArray(schema["enum"]) || schema["x-closed-enum"] === true) continue;
        const message =
          "a response may have new values: use x-extensible-enum, or add x-closed-enum: true if it cannot";
        context.report({ message, location: location.child("enum") });
      }
    },
  }),

  /** Rejects `x-extensible-enum` in requests: callers may send only known values. */
  "closed-request-enums": () => ({
    // A webhook also has a RequestBody, which SignalWire sends.
    Paths: {
      RequestBody(body, context) {
        for (const { schema, location } of schemasIn(body, context)) {
          if (!("x-extensible-enum" in schema)) continue;
          const message = "a request may have only known values; use enum";
          context.report({ message, location: location.child("x-extensible-enum") });
        }
      },
    },
  }),

  /** Rejects operations without a 401, which every authenticated request can receive. */
  "unauthorized-response": () => ({
    Paths: {
      Operation({ responses = {} }, context) {
        if (Object.hasOwn(/** @type {object} */ (responses), "401")) return;
        const message = "an operation must declare 401, because credentials can be wrong";
        context.report({ message, location: context.location.child("responses").key() });
      },
    },
  }),

  /** Rejects unknown token scopes and unknown sources, which are probably typing errors. */
  "known-provenance": () => {
    /** @type {readonly string[]} */
    let sources = [];
    return {
      Root(root) {
        sources = Object.keys(root["x-sources"] ?? {});
      },
      Operation(operation, context) {
        for (const [key, known] of /** @type {const} */ ([
          ["x-token-scopes", SCOPES],
          ["x-source", sources],
        ])) {
          const names = operation[key];
          if (!Array.isArray(names)) continue;
          for (const [index, name] of names.entries()) {
            if (known.includes(String(name))) continue;
            const message = `${key}: "${String(name)}" is unknown; use ${known.join(", ")}`;
            context.report({ message, location: context.location.child([key, index]) });
          }
        }
      },
    };
  },

  /** Rejects a header parameter named Authorization, which would become an argument of every call. */
  "no-authorization-parameter": () => ({
    Parameter({ name, in: where }, context) {
      if (where !== "header" || String(name).toLowerCase() !== "authorization") return;
      const message = "the security scheme declares Authorization; remove the parameter";
      context.report({ message, location: context.location.child("name") });
    },
  }),
};

export default () => ({ id: "contract", rules: { oas3: rules } });

/**
 * Yields the schemas of a response or request body, those behind references included. Redocly's nested visitors stop at
 * the first schema.
 * @param {Node} body
 * @param {Context} context
 * @returns {Generator<{ schema: Node, location: Location }>}
 */
function* schemasIn(body, { location, resolve }) {
  const seen = new Set();
  // A loop over a list also visits the items that it adds.
  /** @type {[node: unknown, location: Location][]} */
  const waiting = [[body["content"], location.child("content")]];
  for (const [node, parent] of waiting) {
    if (typeof node !== "object" || node === null) continue;
    const found = resolve(/** @type {Node} */ (node), parent.source.absoluteRef);
    const schema = found.node;
    if (schema === undefined || seen.has(schema)) continue;
    seen.add(schema);
    const own = "$ref" in node ? found.location : parent;
    yield { schema, location: own };
    for (const [key, child] of Object.entries(schema)) {
      if (!VALUES.includes(key)) waiting.push([child, own.child(key)]);
    }
  }
}

/** Keywords whose values contain no schema. */
const VALUES = ["const", "default", "enum", "example", "examples"];
