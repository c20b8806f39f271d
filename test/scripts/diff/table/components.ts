import { drop, move, put, refer } from "../edits.ts";
import { row } from "./row.ts";

const SCHEMAS = "components/schemas";
const QUEUE = `${SCHEMAS}/Queue/properties`;
const CREATE = `${SCHEMAS}/CreateQueue/properties`;

const PROBLEM = { type: "object", required: ["error"], properties: { error: { type: "string" } } };
// Makes the component that callers read and send one that they only read.
const onlyRead = put("paths/~1queues~1{id}/parameters/0/schema", { type: "string", format: "uuid" });

export const components = [
  row(
    "a schema is renamed",
    [move(`${SCHEMAS}/Problem`, `${SCHEMAS}/Fault`), refer("Problem", "Fault")],
    ["major", 'Schema<"Problem"> does not compile'],
    ["major", 'Schema<"Fault"> does not compile'],
  ),
  row(
    "an unused schema is removed",
    [drop(`${SCHEMAS}/Unused`)],
    ["major", "its name is exported"],
    ["minor", "an additional name"],
  ),
  row(
    "an unused schema loses a property",
    [drop(`${SCHEMAS}/Unused/properties/any`)],
    ["major", "reading it does not compile"],
    ["minor", "an additional property"],
  ),
  row(
    "a response refers to an equal schema with another name",
    [put("components/responses/Unauthorized/content/application~1json/schema/$ref", "#/components/schemas/Fault")],
    ["none", "types are compared by structure"],
    ["none", "types are compared by structure"],
    [put(`${SCHEMAS}/Fault`, PROBLEM)],
  ),
  row(
    "a reference is inlined",
    [put("paths/~1queues/post/responses/422/content/application~1json/schema", PROBLEM)],
    ["none", "the meaning is the same"],
    ["none", "the meaning is the same"],
  ),
  row(
    "a schema is composed of parts",
    [put(`${SCHEMAS}/Problem`, { allOf: [PROBLEM, { description: "A problem." }] })],
    ["none", "the meaning is the same"],
    ["none", "the meaning is the same"],
  ),
  row(
    "a part adds a property to a response",
    [put(`${SCHEMAS}/Problem`, { allOf: [PROBLEM, { type: "object", properties: { code: { type: "string" } } }] })],
    ["minor", "reading other properties still compiles"],
    ["major", "reading it does not compile"],
  ),
  row(
    "a part adds a required property to a body",
    [
      put(`${CREATE}/extra`, {
        allOf: [
          { type: "object", properties: { a: { type: "string" } } },
          { type: "object", required: ["b"], properties: { b: { type: "string" } } },
        ],
      }),
    ],
    ["major", "bodies without it do not compile"],
    ["major", "bodies with it do not compile"],
    [put(`${CREATE}/extra`, { type: "object", properties: { a: { type: "string" } } })],
  ),
  row(
    "the format of a read component is removed",
    [drop(`${SCHEMAS}/Id/format`)],
    ["major", "responses may have other values than UUIDs"],
    ["patch", "responses have UUIDs"],
    [onlyRead],
  ),
  row(
    "the format of a sent component is removed",
    [drop(`${SCHEMAS}/Id/format`)],
    ["minor", "more values are accepted"],
    ["major", "other values than UUIDs are rejected"],
    [put(`${QUEUE}/id`, { type: "string" })],
  ),
  row(
    "the format of a read and sent component is removed",
    [drop(`${SCHEMAS}/Id/format`)],
    ["major", "responses may have other values than UUIDs"],
    ["major", "other values than UUIDs are rejected"],
  ),
  row(
    "a description is added next to a reference",
    [put(`${QUEUE}/id/description`, "Its id.")],
    ["patch", "text"],
    ["patch", "text"],
  ),
  row(
    "a limit is added next to a sent reference",
    [put(`${CREATE}/ref`, { $ref: "#/components/schemas/Id", maxLength: 36 })],
    ["major", "longer values are rejected"],
    ["minor", "longer values are accepted"],
    [put(`${CREATE}/ref`, { $ref: "#/components/schemas/Id" })],
  ),
  row(
    "a limit is added next to a read reference",
    [put(`${QUEUE}/id/maxLength`, 36)],
    ["patch", "responses have fewer values"],
    ["major", "responses may have longer values"],
  ),
  row(
    "the default next to a reference changes",
    [put(`${CREATE}/ref/default`, "b")],
    ["major", "callers that omit it get another value"],
    ["major", "callers that omit it get another value"],
    [put(`${CREATE}/ref`, { $ref: "#/components/schemas/Id", default: "a" })],
  ),
  row(
    "a sent and read component gets a property",
    [put(`${SCHEMAS}/Card/properties/owner`, { type: "string" })],
    ["minor", "callers may send it and can read it"],
    ["major", "naming it does not compile"],
  ),
  row(
    "a property of a sent and read component becomes required",
    [put(`${SCHEMAS}/Card/required`, ["type", "digits"])],
    ["major", "bodies without it do not compile"],
    ["major", "it may be missing"],
  ),
  row(
    "a component that refers to itself gets a property",
    [put(`${SCHEMAS}/Problem/properties/code`, { type: "string" })],
    ["minor", "reading other properties still compiles"],
    ["major", "reading it does not compile"],
    [put(`${SCHEMAS}/Problem/properties/cause`, { $ref: "#/components/schemas/Problem" })],
  ),
  row(
    "a nullable reference gets a required property",
    [
      put(`${SCHEMAS}/Problem/required`, ["error", "code"]),
      put(`${SCHEMAS}/Problem/properties/code`, { type: "string" }),
    ],
    ["minor", "reading other properties still compiles"],
    ["major", "reading it does not compile"],
  ),
  row(
    "a schema gets a title",
    [put(`${SCHEMAS}/Queue/title`, "Queue")],
    ["patch", "text"],
    ["patch", "text"],
    [drop(`${SCHEMAS}/Queue/title`)],
  ),
  row(
    "a webhook is removed",
    [drop("webhooks/full")],
    ["major", "callers that wait for it wait forever"],
    ["minor", "callers may ignore it"],
  ),
  row(
    "a webhook loses a property",
    [drop(`${SCHEMAS}/FullEvent/properties/size`)],
    ["major", "it is missing where it was read"],
    ["minor", "reading other properties still compiles"],
  ),
  row(
    "a property of a webhook becomes required",
    [put(`${SCHEMAS}/FullEvent/required`, ["queue", "size"])],
    ["minor", "it is always present"],
    ["major", "it may be missing"],
  ),
];
