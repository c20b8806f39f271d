import { drop, move, put } from "../edits.ts";
import { row } from "./row.ts";

const SCHEMA = "components/schemas/Queue";
const OF = `${SCHEMA}/properties`;

/** What a caller reads: what may come may shrink, never grow, fields aside. */
export const outputs = [
  row(
    "a property comes",
    [put(`${OF}/depth`, { type: "integer" })],
    ["minor", "who reads the others reads on"],
    ["major", "reading it does not compile"],
  ),
  row(
    "a property comes that is always there",
    [put(`${OF}/depth`, { type: "integer" }), put(`${SCHEMA}/required`, ["id", "name", "status", "depth"])],
    ["minor", "who reads the others reads on"],
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
    ["major", "undefined does not compile where it was none"],
    ["minor", "it is always there"],
  ),
  row(
    "a property may be null",
    [put(`${OF}/name/type`, ["string", "null"])],
    ["major", "null does not compile where it was none"],
    ["minor", "a check that is not needed compiles"],
  ),
  row(
    "null is said as a variant",
    [put(`${OF}/color`, { oneOf: [{ type: "null" }, { type: "string" }] })],
    ["none", "it is the same"],
    ["none", "it is the same"],
  ),
  row(
    "a component may not be null any more",
    [put(`${OF}/parent`, { $ref: "#/components/schemas/Problem" })],
    ["minor", "a check that is not needed compiles"],
    ["major", "null does not compile where it was none"],
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
    ["patch", "any value could come"],
    ["patch", "any value can come"],
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
    ["patch", "any value could come, and can"],
    ["patch", "the same"],
  ),
  row(
    "an enum is in another order",
    [put(`${OF}/status/enum`, ["closed", "open"])],
    ["none", "order means nothing"],
    ["none", "order means nothing"],
  ),
  row(
    "another type may come",
    [put(`${OF}/ratio/type`, ["number", "string"])],
    ["major", "strings do not compile where there were none"],
    ["major", "what was for strings does not compile"],
  ),
  row(
    "anything may come",
    [put(`${OF}/ratio`, {})],
    ["major", "unknown does not compile as a number"],
    ["minor", "nothing was known of it"],
  ),
  row(
    "a whole number may be a fraction",
    [put(`${OF}/size/type`, "number")],
    ["major", "fractions come where none did"],
    ["patch", "fewer values come"],
  ),
  row(
    "a number becomes a string",
    [put(`${OF}/ratio/type`, "string")],
    ["major", "it does not compile"],
    ["major", "it does not compile"],
  ),
  row(
    "the longest text is longer",
    [put(`${OF}/name/maxLength`, 500)],
    ["major", "a column of 50 overflows"],
    ["patch", "shorter ones come"],
  ),
  row("the most is not bounded", [drop(`${OF}/size/maximum`)], ["major", "more may come"], ["patch", "less comes"]),
  row("a format goes", [drop(`${OF}/since/format`)], ["major", "what is no date may come"], ["patch", "dates come"]),
  row(
    "a format changes",
    [put(`${OF}/since/format`, "date")],
    ["major", "the time is missing"],
    ["major", "what parses a date fails"],
  ),
  row(
    "a pattern comes",
    [put(`${OF}/name/pattern`, "^[a-z]+$")],
    ["patch", "fewer values come"],
    ["major", "others may come"],
  ),
  row(
    "a constant becomes one of two",
    [drop(`${OF}/version/const`), put(`${OF}/version/enum`, [1, 2])],
    ["major", "2 does not compile where there was 1"],
    ["major", "a case for 2 does not compile"],
  ),
  row(
    "a variant comes",
    [put(`${OF}/paid/oneOf/2`, { type: "object", required: ["type"], properties: { type: { const: "cheque" } } })],
    ["major", "a switch over all variants does not compile"],
    ["major", "a case for it does not compile"],
  ),
  row(
    "the variants are in another order",
    [move(`${OF}/paid/oneOf/0`, `${OF}/paid/oneOf/1`)],
    ["none", "order means nothing"],
    ["none", "order means nothing"],
  ),
  row(
    "one schema becomes a union",
    [put(`${OF}/ratio`, { anyOf: [{ type: "number" }, { $ref: "#/components/schemas/Cash" }] })],
    ["major", "objects do not compile where there were none"],
    ["major", "what was for objects does not compile"],
  ),
  row(
    "oneOf is said as anyOf",
    [move(`${OF}/paid/oneOf`, `${OF}/paid/anyOf`)],
    ["none", "its types are the same"],
    ["none", "its types are the same"],
  ),
  row(
    "the variants are told apart by a property",
    [
      put(`${OF}/paid/discriminator`, {
        propertyName: "type",
        mapping: { card: "#/components/schemas/Card", cash: "#/components/schemas/Cash" },
      }),
    ],
    ["none", "they were told apart by it"],
    ["none", "they are told apart by it"],
  ),
  row(
    "a value of the discriminator goes",
    [drop(`${OF}/paid/discriminator/mapping/cash`)],
    ["major", "a case for it does not compile"],
    ["major", "a value that no case is for"],
    [
      put(`${OF}/paid/discriminator`, {
        propertyName: "type",
        mapping: { card: "#/components/schemas/Card", cash: "#/components/schemas/Cash" },
      }),
    ],
  ),
  row(
    "no other property comes",
    [put(`${SCHEMA}/additionalProperties`, false)],
    ["minor", "nobody could read one"],
    ["minor", "a property more may come, unread"],
  ),
  row(
    "other properties may be anything",
    [put(`${OF}/labels/additionalProperties`, true)],
    ["major", "unknown does not compile as a string"],
    ["minor", "more is known of them"],
  ),
  row(
    "there are no other properties",
    [drop(`${OF}/labels/additionalProperties`)],
    ["major", "reading one does not compile"],
    ["minor", "they can be read"],
  ),
  row(
    "the elements of a list may be null",
    [put(`${OF}/tags/items/type`, ["string", "null"])],
    ["major", "null does not compile where it was none"],
    ["minor", "a check that is not needed compiles"],
  ),
  row(
    "a list becomes a pair",
    [put(`${OF}/tags`, { type: "array", prefixItems: [{ type: "string" }, { type: "string" }] })],
    ["major", "a third element does not compile"],
    ["major", "an element may be undefined"],
  ),
  row(
    "a property is written only",
    [put(`${OF}/ratio/writeOnly`, true)],
    ["major", "it comes no more"],
    ["minor", "it comes"],
  ),
  row(
    "a property is deprecated",
    [put(`${OF}/ratio/deprecated`, true)],
    ["minor", "it works on"],
    ["patch", "a warning less"],
  ),
  row(
    "what a missing value means changes",
    [put(`${OF}/size/default`, 5)],
    ["patch", "the server fills in a default, or leaves the property out as before"],
    ["patch", "the server fills in a default, or leaves the property out as before"],
    [put(`${OF}/size/default`, 1)],
  ),
  row("a description is reworded", [put(`${OF}/name/description`, "Its name.")], ["patch", "text"], ["patch", "text"]),
  row("an example changes", [put(`${OF}/name/examples`, ["Sales"])], ["patch", "text"], ["patch", "text"]),
  row(
    "a property called description goes",
    [drop(`${OF}/description`)],
    ["major", "reading it does not compile"],
    ["minor", "who reads the others reads on"],
    [put(`${OF}/description`, { type: "string" })],
  ),
  row(
    "what must be there is listed in another order",
    [put(`${SCHEMA}/required`, ["status", "name", "id"])],
    ["none", "order means nothing"],
    ["none", "order means nothing"],
  ),
  row(
    "the properties are in another order",
    [move(`${OF}/id`, `${OF}/id`)],
    ["none", "order means nothing"],
    ["none", "order means nothing"],
  ),
];
