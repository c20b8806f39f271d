import { drop, move, put, refer } from "../edits.ts";
import { row } from "./row.ts";

const SCHEMAS = "components/schemas";
const QUEUE = `${SCHEMAS}/Queue/properties`;
const CREATE = `${SCHEMAS}/CreateQueue/properties`;

const FAULT = { type: "object", required: ["error"], properties: { error: { type: "string" } } };
// The component that is read and sent is only read then.
const onlyRead = put("paths/~1queues~1{id}/parameters/0/schema", { type: "string", format: "uuid" });

export const components = [
  row(
    "a schema is renamed",
    [move(`${SCHEMAS}/Problem`, `${SCHEMAS}/Fault`), refer("Problem", "Fault")],
    ["major", 'Schema<"Problem"> does not compile'],
    ["major", 'Schema<"Fault"> does not compile'],
  ),
  row(
    "a schema that no call uses goes",
    [drop(`${SCHEMAS}/Unused`)],
    ["major", "its name is exported"],
    ["minor", "a name more"],
  ),
  row(
    "a schema that no call uses loses a property",
    [drop(`${SCHEMAS}/Unused/properties/any`)],
    ["major", "reading it does not compile"],
    ["minor", "a property more"],
  ),
  row(
    "an answer refers to another schema that is the same",
    [put("components/responses/Unauthorized/content/application~1json/schema/$ref", "#/components/schemas/Fault")],
    ["none", "types are the same by what they hold"],
    ["none", "types are the same by what they hold"],
    [put(`${SCHEMAS}/Fault`, FAULT)],
  ),
  row(
    "a reference is written out",
    [put("paths/~1queues/post/responses/422/content/application~1json/schema", FAULT)],
    ["none", "it is the same"],
    ["none", "it is the same"],
  ),
  row(
    "a schema is put together of parts",
    [put(`${SCHEMAS}/Problem`, { allOf: [FAULT, { description: "A fault." }] })],
    ["none", "it is the same"],
    ["none", "it is the same"],
  ),
  row(
    "a part brings a property to an answer",
    [put(`${SCHEMAS}/Problem`, { allOf: [FAULT, { type: "object", properties: { code: { type: "string" } } }] })],
    ["minor", "who reads the others reads on"],
    ["major", "reading it does not compile"],
  ),
  row(
    "a part brings a needed property to a body",
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
    "the format of a component goes that is read",
    [drop(`${SCHEMAS}/Id/format`)],
    ["major", "what is no UUID may come"],
    ["patch", "UUIDs come"],
    [onlyRead],
  ),
  row(
    "the format of a component goes that is sent",
    [drop(`${SCHEMAS}/Id/format`)],
    ["minor", "more is taken"],
    ["major", "what is no UUID is refused"],
    [put(`${QUEUE}/id`, { type: "string" })],
  ),
  row(
    "the format of a component goes that is read and sent",
    [drop(`${SCHEMAS}/Id/format`)],
    ["major", "what is no UUID may come"],
    ["major", "what is no UUID is refused"],
  ),
  row(
    "a description stands beside a reference",
    [put(`${QUEUE}/id/description`, "Its id.")],
    ["patch", "text"],
    ["patch", "text"],
  ),
  row(
    "a bound stands beside a reference that is sent",
    [put(`${CREATE}/ref`, { $ref: "#/components/schemas/Id", maxLength: 36 })],
    ["major", "longer ones are refused"],
    ["minor", "longer ones are taken"],
    [put(`${CREATE}/ref`, { $ref: "#/components/schemas/Id" })],
  ),
  row(
    "a bound stands beside a reference that is read",
    [put(`${QUEUE}/id/maxLength`, 36)],
    ["patch", "fewer values come"],
    ["major", "longer ones may come"],
  ),
  row(
    "a default stands beside a reference and changes",
    [put(`${CREATE}/ref/default`, "b")],
    ["major", "who leaves it out gets another"],
    ["major", "who leaves it out gets another"],
    [put(`${CREATE}/ref`, { $ref: "#/components/schemas/Id", default: "a" })],
  ),
  row(
    "a component that is sent and read gets a property",
    [put(`${SCHEMAS}/Card/properties/owner`, { type: "string" })],
    ["minor", "it may be sent, and comes"],
    ["major", "naming it does not compile"],
  ),
  row(
    "a component that is sent and read needs a property",
    [put(`${SCHEMAS}/Card/required`, ["type", "digits"])],
    ["major", "bodies without it do not compile"],
    ["major", "it may be missing"],
  ),
  row(
    "a component that refers to itself gets a property",
    [put(`${SCHEMAS}/Problem/properties/code`, { type: "string" })],
    ["minor", "who reads the others reads on"],
    ["major", "reading it does not compile"],
    [put(`${SCHEMAS}/Problem/properties/cause`, { $ref: "#/components/schemas/Problem" })],
  ),
  row(
    "a nullable reference gets a needed property",
    [
      put(`${SCHEMAS}/Problem/required`, ["error", "code"]),
      put(`${SCHEMAS}/Problem/properties/code`, { type: "string" }),
    ],
    ["minor", "who reads the others reads on"],
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
    "a webhook goes",
    [drop("webhooks/full")],
    ["major", "who waits for it waits for ever"],
    ["minor", "it need not be listened to"],
  ),
  row(
    "a webhook brings less",
    [drop(`${SCHEMAS}/FullEvent/properties/size`)],
    ["major", "it is missing where it was read"],
    ["minor", "who reads the others reads on"],
  ),
  row(
    "a webhook always brings a property",
    [put(`${SCHEMAS}/FullEvent/required`, ["queue", "size"])],
    ["minor", "it is always there"],
    ["major", "it may be missing"],
  ),
];
