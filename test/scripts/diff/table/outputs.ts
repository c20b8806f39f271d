import { drop, move, put } from "../edits.ts";
import { row } from "./row.ts";

const SCHEMA = "components/schemas/Queue";
const OF = `${SCHEMA}/properties`;

/** Schemas that callers read: fewer possible values are compatible, more are not, except additional properties. */
export const outputs = [
  row(
    "a property is added",
    [put(`${OF}/depth`, { type: "integer" })],
    ["minor", "reading other properties still compiles"],
    ["major", "reading it does not compile"],
  ),
  row(
    "a required property is added",
    [put(`${OF}/depth`, { type: "integer" }), put(`${SCHEMA}/required`, ["id", "name", "status", "depth"])],
    ["minor", "reading other properties still compiles"],
    ["major", "reading it does not compile"],
  ),
  row(
    "a property is renamed",
    [move(`${OF}/since`, `${OF}/created_at`)],
    ["major", "callers name it"],
    ["major", "callers name it"],
  ),
  row(
    "a property may be missing",
    [put(`${SCHEMA}/required`, ["id", "name"])],
    ["major", "code that does not expect undefined does not compile"],
    ["minor", "it is always present"],
  ),
  row(
    "a property may be null",
    [put(`${OF}/name/type`, ["string", "null"])],
    ["major", "code that does not expect null does not compile"],
    ["minor", "an unnecessary check still compiles"],
  ),
  row(
    "null is declared as a variant",
    [put(`${OF}/color`, { oneOf: [{ type: "null" }, { type: "string" }] })],
    ["none", "the meaning is the same"],
    ["none", "the meaning is the same"],
  ),
  row(
    "a component may no longer be null",
    [put(`${OF}/parent`, { $ref: "#/components/schemas/Problem" })],
    ["minor", "an unnecessary check still compiles"],
    ["major", "code that does not expect null does not compile"],
  ),
  row(
    "an enum gets a value",
    [put(`${OF}/status/enum`, ["open", "closed", "full"])],
    ["major", "a switch over all values does not compile"],
    ["major", "a case for it does not compile"],
  ),
  row(
    "an open enum lists another value",
    [put(`${OF}/kind/x-extensible-enum`, ["fifo", "lifo", "random"])],
    ["patch", "any value was possible"],
    ["patch", "any value is possible"],
  ),
  row(
    "an enum is opened",
    [move(`${OF}/status/enum`, `${OF}/status/x-extensible-enum`)],
    ["major", "a switch over all values does not compile"],
    ["major", "reading other values does not compile"],
  ),
  row(
    "an enum becomes any string",
    [drop(`${OF}/status/enum`)],
    ["major", "a switch over all values does not compile"],
    ["major", "comparing with other values does not compile"],
  ),
  row(
    "any string becomes an open enum",
    [put(`${OF}/name/x-extensible-enum`, ["support"])],
    ["patch", "any value was and is possible"],
    ["patch", "the same reason"],
  ),
  row(
    "an enum is in another order",
    [put(`${OF}/status/enum`, ["closed", "open"])],
    ["none", "the order has no meaning"],
    ["none", "the order has no meaning"],
  ),
  row(
    "another type is possible",
    [put(`${OF}/ratio/type`, ["number", "string"])],
    ["major", "code that does not expect strings does not compile"],
    ["major", "code for strings does not compile"],
  ),
  row(
    "any value is possible",
    [put(`${OF}/ratio`, {})],
    ["major", "unknown does not compile as a number"],
    ["minor", "it had no known structure"],
  ),
  row(
    "an integer may be a fraction",
    [put(`${OF}/size/type`, "number")],
    ["major", "responses may have fractions"],
    ["patch", "responses have fewer values"],
  ),
  row(
    "a number becomes a string",
    [put(`${OF}/ratio/type`, "string")],
    ["major", "it does not compile"],
    ["major", "it does not compile"],
  ),
  row(
    "the maximum length rises",
    [put(`${OF}/name/maxLength`, 500)],
    ["major", "a column of 50 overflows"],
    ["patch", "responses have shorter values"],
  ),
  row(
    "the maximum is removed",
    [drop(`${OF}/size/maximum`)],
    ["major", "responses may have more values"],
    ["patch", "responses have fewer values"],
  ),
  row(
    "a format is removed",
    [drop(`${OF}/since/format`)],
    ["major", "responses may have other values than dates"],
    ["patch", "responses have dates"],
  ),
  row(
    "a format changes",
    [put(`${OF}/since/format`, "date")],
    ["major", "the time is missing"],
    ["major", "parsing it as a date fails"],
  ),
  row(
    "a pattern is added",
    [put(`${OF}/name/pattern`, "^[a-z]+$")],
    ["patch", "responses have fewer values"],
    ["major", "responses may have other values"],
  ),
  row(
    "a constant becomes one of two",
    [drop(`${OF}/version/const`), put(`${OF}/version/enum`, [1, 2])],
    ["major", "code for 1 does not compile with 2"],
    ["major", "a case for 2 does not compile"],
  ),
  row(
    "a variant is added",
    [put(`${OF}/paid/oneOf/2`, { type: "object", required: ["type"], properties: { type: { const: "cheque" } } })],
    ["major", "a switch over all variants does not compile"],
    ["major", "a case for it does not compile"],
  ),
  row(
    "the variants are in another order",
    [move(`${OF}/paid/oneOf/0`, `${OF}/paid/oneOf/1`)],
    ["none", "the order has no meaning"],
    ["none", "the order has no meaning"],
  ),
  row(
    "one schema becomes a union",
    [put(`${OF}/ratio`, { anyOf: [{ type: "number" }, { $ref: "#/components/schemas/Cash" }] })],
    ["major", "code that does not expect objects does not compile"],
    ["major", "code for objects does not compile"],
  ),
  row(
    "oneOf becomes anyOf",
    [move(`${OF}/paid/oneOf`, `${OF}/paid/anyOf`)],
    ["none", "its types are the same"],
    ["none", "its types are the same"],
  ),
  row(
    "a property distinguishes the variants",
    [
      put(`${OF}/paid/discriminator`, {
        propertyName: "type",
        mapping: { card: "#/components/schemas/Card", cash: "#/components/schemas/Cash" },
      }),
    ],
    ["none", "callers distinguished them by it"],
    ["none", "callers can distinguish them by it"],
  ),
  row(
    "a value of the discriminator is removed",
    [drop(`${OF}/paid/discriminator/mapping/cash`)],
    ["major", "a case for it does not compile"],
    ["major", "a value without a case"],
    [
      put(`${OF}/paid/discriminator`, {
        propertyName: "type",
        mapping: { card: "#/components/schemas/Card", cash: "#/components/schemas/Cash" },
      }),
    ],
  ),
  row(
    "no other property is possible",
    [put(`${SCHEMA}/additionalProperties`, false)],
    ["minor", "no caller could read one"],
    ["minor", "responses may have an additional property"],
  ),
  row(
    "other properties may be anything",
    [put(`${OF}/labels/additionalProperties`, true)],
    ["major", "unknown does not compile as a string"],
    ["minor", "their structure is known"],
  ),
  row(
    "no other properties are allowed",
    [drop(`${OF}/labels/additionalProperties`)],
    ["major", "reading a value does not compile"],
    ["minor", "they can be read"],
  ),
  row(
    "the items of a list may be null",
    [put(`${OF}/tags/items/type`, ["string", "null"])],
    ["major", "code that does not expect null does not compile"],
    ["minor", "an unnecessary check still compiles"],
  ),
  row(
    "a list becomes a pair",
    [put(`${OF}/tags`, { type: "array", prefixItems: [{ type: "string" }, { type: "string" }] })],
    ["major", "a third element does not compile"],
    ["major", "an element may be undefined"],
  ),
  row(
    "a property becomes write-only",
    [put(`${OF}/ratio/writeOnly`, true)],
    ["major", "it is no longer present"],
    ["minor", "it is present"],
  ),
  row(
    "a property is deprecated",
    [put(`${OF}/ratio/deprecated`, true)],
    ["minor", "it still works"],
    ["patch", "editors stop warning"],
  ),
  row(
    "the default of a value changes",
    [put(`${OF}/size/default`, 5)],
    ["patch", "the server uses a default, or omits the property as before"],
    ["patch", "the server uses a default, or omits the property as before"],
    [put(`${OF}/size/default`, 1)],
  ),
  row("a description is reworded", [put(`${OF}/name/description`, "Its name.")], ["patch", "text"], ["patch", "text"]),
  row("an example changes", [put(`${OF}/name/examples`, ["Sales"])], ["patch", "text"], ["patch", "text"]),
  row(
    "a property called description is removed",
    [drop(`${OF}/description`)],
    ["major", "reading it does not compile"],
    ["minor", "reading other properties still compiles"],
    [put(`${OF}/description`, { type: "string" })],
  ),
  row(
    "required properties are listed in another order",
    [put(`${SCHEMA}/required`, ["status", "name", "id"])],
    ["none", "the order has no meaning"],
    ["none", "the order has no meaning"],
  ),
  row(
    "the properties are in another order",
    [move(`${OF}/id`, `${OF}/id`)],
    ["none", "the order has no meaning"],
    ["none", "the order has no meaning"],
  ),
];
