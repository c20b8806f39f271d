import { drop, move, put } from "../edits.ts";
import { row } from "./row.ts";

const LIST = "paths/~1queues/get";
const CREATE = "paths/~1queues/post";
const ITEM = "paths/~1queues~1{id}";

const text = { "text/csv": { schema: { type: "string" } } };

export const operations = [
  row("an operation goes", [drop(`${ITEM}/delete`)], ["major", "its call does not compile"], ["minor", "a call more"]),
  row("a path goes", [drop(ITEM)], ["major", "its calls do not compile"], ["minor", "calls more"]),
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
    ["major", "the same"],
  ),
  row(
    "an operation takes another method",
    [move(`${ITEM}/put`, `${ITEM}/patch`)],
    ["major", "PUT does not compile any more"],
    ["major", "the old call is gone"],
  ),
  row(
    "an operation id is renamed",
    [put(`${LIST}/operationId`, "get-queues")],
    ["major", "errors and events are told apart by it"],
    ["major", "the same"],
  ),
  row(
    "an operation is deprecated",
    [put(`${LIST}/deprecated`, true)],
    ["minor", "it works on, and editors strike it through"],
    ["patch", "a warning less"],
  ),
  row("a summary is reworded", [put(`${CREATE}/summary`, "Make a queue")], ["patch", "text"], ["patch", "text"]),
  row("an operation gets a tag", [put(`${LIST}/tags`, ["Queues"])], ["patch", "for readers"], ["patch", "for readers"]),
  row(
    "the answers are listed in another order",
    [move(`${CREATE}/responses/201`, `${CREATE}/responses/201`)],
    ["none", "order means nothing"],
    ["none", "order means nothing"],
  ),
  row(
    "the parameter of a path is said by each operation",
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
    "a success takes another status",
    [move(`${CREATE}/responses/201`, `${CREATE}/responses/200`)],
    ["major", "case 201 does not compile"],
    ["major", "case 200 does not compile"],
  ),
  row(
    "an answer without a body gets one",
    [put(`${ITEM}/put/responses/204/content`, { "application/json": { schema: { type: "object" } } })],
    ["major", "data was undefined, and typed so"],
    ["major", "data that was read is undefined"],
  ),
  row(
    "an answer may come as text too",
    [put(`${LIST}/responses/200/content/text~1csv`, text["text/csv"])],
    ["patch", "the client asks for JSON"],
    ["patch", "the client asks for JSON"],
  ),
  row(
    "an answer comes as text instead",
    [put(`${LIST}/responses/200/content`, text)],
    ["major", "data is undefined to the types"],
    ["major", "data that was undefined is not"],
  ),
  row(
    "a shared answer is written out",
    [
      put(`${LIST}/responses/401`, {
        description: "A body.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
      }),
    ],
    ["none", "it says the same"],
    ["none", "it says the same"],
  ),
  row(
    "the header of a redirect goes",
    [drop(`${ITEM}/get/responses/302/headers/Location`)],
    ["major", "it is all that the answer tells"],
    ["minor", "more to read"],
  ),
  row(
    "the header of a redirect may be missing",
    [put(`${ITEM}/get/responses/302/headers/Location/required`, false)],
    ["major", "who reads it finds null"],
    ["minor", "it is always there"],
  ),
  row(
    "the header of an answer is spelt in small letters",
    [move(`${ITEM}/get/responses/302/headers/Location`, `${ITEM}/get/responses/302/headers/location`)],
    ["none", "header names have no case"],
    ["none", "header names have no case"],
  ),
  row(
    "the header of an answer becomes a date",
    [put(`${ITEM}/get/responses/302/headers/X-Hint/schema/format`, "date")],
    ["patch", "the client reads headers as text"],
    ["patch", "the client reads headers as text"],
  ),
  row(
    "the API tells of progress by a callback",
    [
      put(`${CREATE}/callbacks`, {
        done: { "{$request.body#/callback}": { post: { responses: { 200: { description: "Noted." } } } } },
      }),
    ],
    ["minor", "a request that may be asked for"],
    ["major", "who waits for it waits for ever"],
  ),
];
