import { drop, move, put } from "../edits.ts";
import { row } from "./row.ts";

const LIST = "paths/~1queues/get";
const CREATE = "paths/~1queues/post";
const ITEM = "paths/~1queues~1{id}";

const text = { "text/csv": { schema: { type: "string" } } };

export const operations = [
  row(
    "an operation is removed",
    [drop(`${ITEM}/delete`)],
    ["major", "its call does not compile"],
    ["minor", "an additional call"],
  ),
  row("a path is removed", [drop(ITEM)], ["major", "its calls do not compile"], ["minor", "additional calls"]),
  row(
    "a path is renamed",
    [move("paths/~1queues", "paths/~1lines")],
    ["major", "callers write the path"],
    ["major", "callers write the path"],
  ),
  row(
    "a parameter of a path template is renamed",
    [move(ITEM, "paths/~1queues~1{queue_id}"), put("paths/~1queues~1{queue_id}/parameters/0/name", "queue_id")],
    ["major", "callers write the template and name the parameter"],
    ["major", "the same reason"],
  ),
  row(
    "the method of an operation changes",
    [move(`${ITEM}/put`, `${ITEM}/patch`)],
    ["major", "PUT no longer compiles"],
    ["major", "the old call is gone"],
  ),
  row(
    "an operation id is renamed",
    [put(`${LIST}/operationId`, "get-queues")],
    ["major", "callers distinguish errors and events by it"],
    ["major", "the same reason"],
  ),
  row(
    "an operation is deprecated",
    [put(`${LIST}/deprecated`, true)],
    ["minor", "it still works, and editors strike it through"],
    ["patch", "editors stop warning"],
  ),
  row("a summary is reworded", [put(`${CREATE}/summary`, "Make a queue")], ["patch", "text"], ["patch", "text"]),
  row(
    "an operation gets a tag",
    [put(`${LIST}/tags`, ["Queues"])],
    ["patch", "only documentation"],
    ["patch", "only documentation"],
  ),
  row(
    "the responses are listed in another order",
    [move(`${CREATE}/responses/201`, `${CREATE}/responses/201`)],
    ["none", "the order has no meaning"],
    ["none", "the order has no meaning"],
  ),
  row(
    "each operation declares the parameter of its path",
    [
      put(`${ITEM}/get/parameters`, [
        { name: "id", in: "path", required: true, schema: { $ref: "#/components/schemas/Id" } },
      ]),
    ],
    ["none", "it is the same parameter"],
    ["none", "it is the same parameter"],
  ),
  row(
    "a status is declared",
    [put(`${LIST}/responses/404`, { $ref: "#/components/responses/Unauthorized" })],
    ["major", "a switch over all statuses does not compile"],
    ["major", "a case for it does not compile"],
  ),
  row(
    "a successful response gets another status",
    [move(`${CREATE}/responses/201`, `${CREATE}/responses/200`)],
    ["major", "case 201 does not compile"],
    ["major", "case 200 does not compile"],
  ),
  row(
    "a response without a body gets one",
    [put(`${ITEM}/put/responses/204/content`, { "application/json": { schema: { type: "object" } } })],
    ["major", "data was undefined, as its type said"],
    ["major", "data that was read is undefined"],
  ),
  row(
    "a response may also be text",
    [put(`${LIST}/responses/200/content/text~1csv`, text["text/csv"])],
    ["patch", "the client requests JSON"],
    ["patch", "the client requests JSON"],
  ),
  row(
    "a response becomes text",
    [put(`${LIST}/responses/200/content`, text)],
    ["major", "the type of data is undefined"],
    ["major", "data that was undefined is not"],
  ),
  row(
    "a shared response is inlined",
    [
      put(`${LIST}/responses/401`, {
        description: "A body.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
      }),
    ],
    ["none", "the meaning is the same"],
    ["none", "the meaning is the same"],
  ),
  row(
    "the header of a redirect is removed",
    [drop(`${ITEM}/get/responses/302/headers/Location`)],
    ["major", "the response has no other content"],
    ["minor", "callers can read it"],
  ),
  row(
    "the header of a redirect may be missing",
    [put(`${ITEM}/get/responses/302/headers/Location/required`, false)],
    ["major", "reading it gives null"],
    ["minor", "it is always present"],
  ),
  row(
    "a response header is written in lower case",
    [move(`${ITEM}/get/responses/302/headers/Location`, `${ITEM}/get/responses/302/headers/location`)],
    ["none", "header names have no case"],
    ["none", "header names have no case"],
  ),
  row(
    "a response header becomes a date",
    [put(`${ITEM}/get/responses/302/headers/X-Hint/schema/format`, "date")],
    ["patch", "the client reads headers as text"],
    ["patch", "the client reads headers as text"],
  ),
  row(
    "the API reports progress by a callback",
    [
      put(`${CREATE}/callbacks`, {
        done: { "{$request.body#/callback}": { post: { responses: { 200: { description: "Noted." } } } } },
      }),
    ],
    ["minor", "an optional request"],
    ["major", "callers that wait for it wait forever"],
  ),
];
