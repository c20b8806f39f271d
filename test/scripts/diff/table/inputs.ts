import { drop, move, put } from "../edits.ts";
import { row } from "./row.ts";

const SCHEMA = "components/schemas/CreateQueue";
const OF = `${SCHEMA}/properties`;

/** Schemas that callers send: accepting more is compatible, accepting less is not. */
export const inputs = [
  row(
    "a property is removed",
    [drop(`${OF}/wait`)],
    ["major", "sending it does not compile"],
    ["minor", "it may be sent"],
  ),
  row(
    "a required property is added",
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
    "a property becomes required",
    [put(`${SCHEMA}/required`, ["name", "mode"])],
    ["major", "bodies without it do not compile"],
    ["minor", "callers may omit it"],
  ),
  row(
    "a property with a default becomes required",
    [put(`${SCHEMA}/required`, ["name", "size"])],
    ["major", "bodies without it do not compile"],
    ["minor", "callers may omit it"],
  ),
  row(
    "a value of an enum is removed",
    [put(`${OF}/mode/enum`, ["fast"])],
    ["major", "sending it does not compile"],
    ["minor", "an additional value"],
  ),
  row(
    "an enum accepts any value",
    [drop(`${OF}/mode/enum`)],
    ["minor", "more values are accepted"],
    ["major", "other values do not compile"],
  ),
  row(
    "an enum is opened",
    [move(`${OF}/mode/enum`, `${OF}/mode/x-extensible-enum`)],
    ["minor", "other values compile"],
    ["major", "other values do not compile"],
  ),
  row(
    "an open enum lists another value",
    [put(`${OF}/hint/x-extensible-enum`, ["fifo", "lifo", "random"])],
    ["patch", "it compiled before"],
    ["patch", "it still compiles"],
  ),
  row(
    "null is accepted",
    [put(`${OF}/wait/type`, ["number", "null"])],
    ["minor", "more values are accepted"],
    ["major", "null does not compile"],
  ),
  row(
    "null is declared as a variant",
    [put(`${OF}/color`, { anyOf: [{ type: "string" }, { type: "null" }] })],
    ["none", "the meaning is the same"],
    ["none", "the meaning is the same"],
  ),
  row(
    "another type is also accepted",
    [put(`${OF}/wait/type`, ["number", "string"])],
    ["minor", "more values are accepted"],
    ["major", "strings do not compile"],
  ),
  row(
    "any value is accepted",
    [put(`${OF}/wait`, true)],
    ["minor", "more values are accepted"],
    ["major", "other values do not compile"],
  ),
  row(
    "an integer may be a fraction",
    [put(`${OF}/size/type`, "number")],
    ["minor", "more values are accepted"],
    ["major", "fractions are rejected"],
  ),
  row(
    "a string becomes a number",
    [put(`${OF}/callback`, { type: "number" })],
    ["major", "strings do not compile"],
    ["major", "numbers do not compile"],
  ),
  row(
    "the maximum length falls",
    [put(`${OF}/name/maxLength`, 20)],
    ["major", "longer values are rejected"],
    ["minor", "longer values are accepted"],
  ),
  row(
    "the minimum length is removed",
    [drop(`${OF}/name/minLength`)],
    ["minor", "empty values are accepted"],
    ["major", "empty values are rejected"],
  ),
  row(
    "the maximum length of a list is removed",
    [drop(`${OF}/tags/maxItems`)],
    ["minor", "more values are accepted"],
    ["major", "long lists are rejected"],
  ),
  row(
    "a list may have no duplicates",
    [put(`${OF}/tags/uniqueItems`, true)],
    ["major", "duplicates are rejected"],
    ["minor", "duplicates are accepted"],
  ),
  row(
    "a list declares that duplicates are allowed, which is the default",
    [put(`${OF}/tags/uniqueItems`, false)],
    ["none", "that is the default"],
    ["none", "that is the default"],
  ),
  row(
    "a list declares that it may be empty, which is the default",
    [put(`${OF}/tags/minItems`, 0)],
    ["none", "that is the default"],
    ["none", "that is the default"],
  ),
  row(
    "a number is a multiple of 5",
    [put(`${OF}/size/multipleOf`, 5)],
    ["major", "other values are rejected"],
    ["minor", "other values are accepted"],
  ),
  row(
    "a pattern is removed",
    [drop(`${OF}/name/pattern`)],
    ["minor", "more values are accepted"],
    ["major", "other values are rejected"],
  ),
  row(
    "a pattern changes",
    [put(`${OF}/name/pattern`, "^[a-z0-9]+$")],
    ["major", "the newly rejected values are unknown"],
    ["major", "the same reason"],
  ),
  row(
    "a format is removed",
    [drop(`${OF}/callback/format`)],
    ["minor", "more values are accepted"],
    ["major", "other values than URIs are rejected"],
  ),
  row(
    "a format changes",
    [put(`${OF}/callback/format`, "email")],
    ["major", "accepted values are rejected"],
    ["major", "accepted values are rejected"],
  ),
  row(
    "a format gets more bits",
    [put(`${OF}/size/format`, "int64")],
    ["minor", "more values are accepted"],
    ["major", "large values are rejected"],
    [put(`${OF}/size/format`, "int32")],
  ),
  row(
    "a constant changes",
    [put(`${OF}/version/const`, 2)],
    ["major", "the old value does not compile"],
    ["major", "the old value does not compile"],
  ),
  row(
    "a constant is written as an enum with one value",
    [drop(`${OF}/version/const`), put(`${OF}/version/enum`, [1])],
    ["none", "the meaning is the same"],
    ["none", "the meaning is the same"],
  ),
  row(
    "a constant becomes one of two",
    [drop(`${OF}/version/const`), put(`${OF}/version/enum`, [1, 2])],
    ["minor", "an additional value"],
    ["major", "2 does not compile"],
  ),
  row(
    "an enum is written as constants",
    [put(`${OF}/mode`, { oneOf: [{ const: "fast" }, { const: "slow" }] })],
    ["none", "the meaning is the same"],
    ["none", "the meaning is the same"],
  ),
  row(
    "a default changes",
    [put(`${OF}/size/default`, 20)],
    ["major", "callers that omit it get another size"],
    ["major", "callers that omit it get another size"],
  ),
  row(
    "a default is removed",
    [drop(`${OF}/size/default`)],
    ["major", "the effect of omitting it is unknown"],
    ["patch", "the documentation states the behaviour"],
  ),
  row(
    "a variant is removed",
    [drop(`${OF}/pay/oneOf/1`)],
    ["major", "sending it does not compile"],
    ["minor", "an additional variant"],
  ),
  row(
    "one schema becomes a union",
    [
      put(`${OF}/wait`, {
        oneOf: [{ type: "number" }, { type: "object", properties: { seconds: { type: "integer" } } }],
      }),
    ],
    ["minor", "an additional variant"],
    ["major", "objects do not compile"],
  ),
  row(
    "a value may match several variants",
    [move(`${OF}/pay/oneOf`, `${OF}/pay/anyOf`)],
    ["minor", "more values are accepted"],
    ["major", "values that match both are rejected"],
  ),
  row(
    "other properties are rejected",
    [put(`${SCHEMA}/additionalProperties`, false)],
    ["major", "an object with more properties compiles and is rejected"],
    ["minor", "more values are accepted"],
  ),
  row(
    "other properties may be anything",
    [put(`${OF}/extra/additionalProperties`, true)],
    ["minor", "more values are accepted"],
    ["major", "numbers do not compile"],
  ),
  row(
    "other properties get a maximum length",
    [put(`${OF}/extra/additionalProperties/maxLength`, 9)],
    ["major", "long values are rejected"],
    ["minor", "long values are accepted"],
  ),
  row(
    "a property becomes read-only",
    [put(`${OF}/wait/readOnly`, true)],
    ["major", "the server ignores the value"],
    ["minor", "the server uses it"],
  ),
  row(
    "a property is deprecated",
    [put(`${OF}/wait/deprecated`, true)],
    ["minor", "it still works"],
    ["patch", "editors stop warning"],
  ),
  row(
    "one property requires another",
    [put(`${SCHEMA}/dependentRequired`, { size: ["wait"] })],
    ["major", "one alone is rejected"],
    ["minor", "one alone is accepted"],
  ),
  row(
    "a value is forbidden",
    [put(`${OF}/name/not`, { const: "root" })],
    ["major", "it is rejected"],
    ["minor", "it is accepted"],
  ),
  row(
    "an unknown keyword is added",
    [put(`${OF}/name/contentEncoding`, "base64")],
    ["major", "plain text is rejected"],
    ["minor", "plain text is accepted"],
  ),
];
