import { drop, move, put } from "../edits.ts";
import { row } from "./row.ts";

const SCHEMA = "components/schemas/CreateQueue";
const OF = `${SCHEMA}/properties`;

/** What a caller sends: what is taken may grow, never shrink. */
export const inputs = [
  row("a property goes", [drop(`${OF}/wait`)], ["major", "sending it does not compile"], ["minor", "it may be sent"]),
  row(
    "a needed property comes",
    [put(`${OF}/region`, { type: "string" }), put(`${SCHEMA}/required`, ["name", "region"])],
    ["major", "bodies without it do not compile"],
    ["major", "bodies with it do not compile"],
  ),
  row(
    "a property is renamed",
    [move(`${OF}/wait`, `${OF}/wait_seconds`)],
    ["major", "callers name it"],
    ["major", "callers name it"],
  ),
  row(
    "a property becomes needed",
    [put(`${SCHEMA}/required`, ["name", "mode"])],
    ["major", "bodies without it do not compile"],
    ["minor", "it may be left out"],
  ),
  row(
    "a property that has a default becomes needed",
    [put(`${SCHEMA}/required`, ["name", "size"])],
    ["major", "bodies without it do not compile"],
    ["minor", "it may be left out"],
  ),
  row(
    "a value of an enum goes",
    [put(`${OF}/mode/enum`, ["fast"])],
    ["major", "sending it does not compile"],
    ["minor", "a value more"],
  ),
  row(
    "an enum takes any value",
    [drop(`${OF}/mode/enum`)],
    ["minor", "more is taken"],
    ["major", "other values do not compile"],
  ),
  row(
    "an enum is opened",
    [move(`${OF}/mode/enum`, `${OF}/mode/x-extensible-enum`)],
    ["minor", "other values compile"],
    ["major", "other values do not"],
  ),
  row(
    "an open enum lists another value",
    [put(`${OF}/hint/x-extensible-enum`, ["fifo", "lifo", "random"])],
    ["patch", "it compiled before"],
    ["patch", "it compiles still"],
  ),
  row(
    "null is taken",
    [put(`${OF}/wait/type`, ["number", "null"])],
    ["minor", "more is taken"],
    ["major", "null does not compile"],
  ),
  row(
    "null is said as a variant",
    [put(`${OF}/color`, { anyOf: [{ type: "string" }, { type: "null" }] })],
    ["none", "it is the same"],
    ["none", "it is the same"],
  ),
  row(
    "another type is taken too",
    [put(`${OF}/wait/type`, ["number", "string"])],
    ["minor", "more is taken"],
    ["major", "strings do not compile"],
  ),
  row(
    "any value is taken",
    [put(`${OF}/wait`, true)],
    ["minor", "more is taken"],
    ["major", "other values do not compile"],
  ),
  row(
    "a whole number may be a fraction",
    [put(`${OF}/size/type`, "number")],
    ["minor", "more is taken"],
    ["major", "fractions are refused"],
  ),
  row(
    "a string becomes a number",
    [put(`${OF}/callback`, { type: "number" })],
    ["major", "strings do not compile"],
    ["major", "numbers do not compile"],
  ),
  row(
    "the longest text is shorter",
    [put(`${OF}/name/maxLength`, 20)],
    ["major", "longer ones are refused"],
    ["minor", "longer ones are taken"],
  ),
  row(
    "the shortest text is not bounded",
    [drop(`${OF}/name/minLength`)],
    ["minor", "empty ones are taken"],
    ["major", "empty ones are refused"],
  ),
  row(
    "a list may be as long as one likes",
    [drop(`${OF}/tags/maxItems`)],
    ["minor", "more is taken"],
    ["major", "long lists are refused"],
  ),
  row(
    "a list holds nothing twice",
    [put(`${OF}/tags/uniqueItems`, true)],
    ["major", "doubles are refused"],
    ["minor", "doubles are taken"],
  ),
  row(
    "a list may hold doubles, as by default",
    [put(`${OF}/tags/uniqueItems`, false)],
    ["none", "that is the default"],
    ["none", "that is the default"],
  ),
  row(
    "a list need not be empty",
    [put(`${OF}/tags/minItems`, 0)],
    ["none", "that is the default"],
    ["none", "that is the default"],
  ),
  row(
    "a number is a multiple of 5",
    [put(`${OF}/size/multipleOf`, 5)],
    ["major", "others are refused"],
    ["minor", "others are taken"],
  ),
  row("a pattern goes", [drop(`${OF}/name/pattern`)], ["minor", "more is taken"], ["major", "others are refused"]),
  row(
    "a pattern changes",
    [put(`${OF}/name/pattern`, "^[a-z0-9]+$")],
    ["major", "nobody can tell what is refused now"],
    ["major", "the same"],
  ),
  row(
    "a format goes",
    [drop(`${OF}/callback/format`)],
    ["minor", "more is taken"],
    ["major", "what is no URI is refused"],
  ),
  row(
    "a format changes",
    [put(`${OF}/callback/format`, "email")],
    ["major", "what was taken is refused"],
    ["major", "what was taken is refused"],
  ),
  row(
    "a format is of more bits",
    [put(`${OF}/size/format`, "int64")],
    ["minor", "more is taken"],
    ["major", "large ones are refused"],
    [put(`${OF}/size/format`, "int32")],
  ),
  row(
    "a constant changes",
    [put(`${OF}/version/const`, 2)],
    ["major", "the old one does not compile"],
    ["major", "the old one does not compile"],
  ),
  row(
    "a constant is said as an enum of one",
    [drop(`${OF}/version/const`), put(`${OF}/version/enum`, [1])],
    ["none", "it is the same"],
    ["none", "it is the same"],
  ),
  row(
    "a constant becomes one of two",
    [drop(`${OF}/version/const`), put(`${OF}/version/enum`, [1, 2])],
    ["minor", "a value more"],
    ["major", "2 does not compile"],
  ),
  row(
    "an enum is said as constants",
    [put(`${OF}/mode`, { oneOf: [{ const: "fast" }, { const: "slow" }] })],
    ["none", "it is the same"],
    ["none", "it is the same"],
  ),
  row(
    "a default changes",
    [put(`${OF}/size/default`, 20)],
    ["major", "who leaves it out gets another size"],
    ["major", "who leaves it out gets another size"],
  ),
  row(
    "a default goes",
    [drop(`${OF}/size/default`)],
    ["major", "nothing says what leaving it out means"],
    ["patch", "what happens is said"],
  ),
  row(
    "a variant goes",
    [drop(`${OF}/pay/oneOf/1`)],
    ["major", "sending it does not compile"],
    ["minor", "a variant more"],
  ),
  row(
    "one schema becomes a union",
    [
      put(`${OF}/wait`, {
        oneOf: [{ type: "number" }, { type: "object", properties: { seconds: { type: "integer" } } }],
      }),
    ],
    ["minor", "a variant more"],
    ["major", "objects do not compile"],
  ),
  row(
    "a value may be several variants at once",
    [move(`${OF}/pay/oneOf`, `${OF}/pay/anyOf`)],
    ["minor", "more is taken"],
    ["major", "what is both is refused"],
  ),
  row(
    "other properties are refused",
    [put(`${SCHEMA}/additionalProperties`, false)],
    ["major", "a wider object compiles and is refused"],
    ["minor", "more is taken"],
  ),
  row(
    "other properties may be anything",
    [put(`${OF}/extra/additionalProperties`, true)],
    ["minor", "more is taken"],
    ["major", "numbers do not compile"],
  ),
  row(
    "other properties may not be long",
    [put(`${OF}/extra/additionalProperties/maxLength`, 9)],
    ["major", "long ones are refused"],
    ["minor", "long ones are taken"],
  ),
  row(
    "a property is the server's",
    [put(`${OF}/wait/readOnly`, true)],
    ["major", "what is sent is not heard"],
    ["minor", "it is heard"],
  ),
  row(
    "a property is deprecated",
    [put(`${OF}/wait/deprecated`, true)],
    ["minor", "it works on"],
    ["patch", "a warning less"],
  ),
  row(
    "one property needs another",
    [put(`${SCHEMA}/dependentRequired`, { size: ["wait"] })],
    ["major", "one alone is refused"],
    ["minor", "one alone is taken"],
  ),
  row(
    "a value is forbidden",
    [put(`${OF}/name/not`, { const: "root" })],
    ["major", "it is refused"],
    ["minor", "it is taken"],
  ),
  row(
    "an unknown keyword is said",
    [put(`${OF}/name/contentEncoding`, "base64")],
    ["major", "plain text is refused"],
    ["minor", "plain text is taken"],
  ),
];
