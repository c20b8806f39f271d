import { drop, move, put } from "../edits.ts";
import { row } from "./row.ts";

const LIST = "paths/~1queues/get";
const CREATE = "paths/~1queues/post";
const TOUCH = "paths/~1queues~1{id}/put";
const PAGE_SIZE = "components/parameters/PageSize";

const SIZE = { name: "page_size", in: "query", schema: { type: "integer", minimum: 1, maximum: 1000, default: 50 } };

export const requests = [
  row(
    "a query parameter goes",
    [drop(`${LIST}/parameters/2`)],
    ["major", "naming it does not compile"],
    ["minor", "it need not be sent"],
  ),
  row(
    "a needed query parameter comes",
    [put(`${LIST}/parameters/4`, { name: "region", in: "query", required: true, schema: { type: "string" } })],
    ["major", "calls without it do not compile"],
    ["major", "calls with it do not compile"],
  ),
  row(
    "a query parameter becomes needed",
    [put(`${LIST}/parameters/2/required`, true)],
    ["major", "calls without it do not compile"],
    ["minor", "it may be left out"],
  ),
  row(
    "a query parameter is renamed",
    [put(`${LIST}/parameters/2/name`, "search")],
    ["major", "callers name it"],
    ["major", "callers name it"],
  ),
  row(
    "a query parameter becomes a header",
    [put(`${LIST}/parameters/2/in`, "header")],
    ["major", "it does not compile in the query"],
    ["major", "the header is ignored"],
  ),
  row(
    "a query parameter is deprecated",
    [put(`${LIST}/parameters/2/deprecated`, true)],
    ["minor", "it works on"],
    ["patch", "a warning less"],
  ),
  row(
    "a header becomes needed",
    [put(`${LIST}/parameters/3/required`, true)],
    ["major", "calls without it are refused"],
    ["minor", "it may be left out"],
  ),
  row(
    "a header is not read any more",
    [drop(`${LIST}/parameters/3`)],
    ["major", "who sends it is not heard"],
    ["minor", "it may be sent"],
  ),
  row(
    "a header is spelt in small letters",
    [put(`${LIST}/parameters/3/name`, "x-trace")],
    ["none", "header names have no case"],
    ["none", "header names have no case"],
  ),
  row(
    "the parameters are listed in another order",
    [move(`${LIST}/parameters/1`, `${LIST}/parameters/3`)],
    ["none", "they have names"],
    ["none", "they have names"],
  ),
  row(
    "a shared parameter is written out",
    [put(`${LIST}/parameters/0`, SIZE)],
    ["none", "it says the same"],
    ["none", "it says the same"],
  ),
  row(
    "a list is joined by commas",
    [put(`${LIST}/parameters/1/explode`, false)],
    ["major", "the client repeats the name"],
    ["major", "the server reads another spelling"],
  ),
  row(
    "a single value would not be exploded",
    [put(`${LIST}/parameters/2/explode`, false)],
    ["none", "it is spelt the same"],
    ["none", "it is spelt the same"],
  ),
  row(
    "a single value is spelt in another style",
    [put(`${LIST}/parameters/1/style`, "pipeDelimited")],
    ["major", "the client does not write pipes"],
    ["major", "the server does not read pipes"],
  ),
  row(
    "a list becomes a single value",
    [put(`${LIST}/parameters/1/schema`, { type: "string" })],
    ["major", "a list does not compile"],
    ["major", "a string does not compile"],
  ),
  row(
    "what a list may hold is limited",
    [put(`${LIST}/parameters/1/schema/items/enum`, ["a", "b"])],
    ["major", "other strings do not compile"],
    ["minor", "any string may be sent"],
  ),
  row(
    "the default of a query parameter changes",
    [put(`${PAGE_SIZE}/schema/default`, 20)],
    ["major", "who leaves it out gets other pages"],
    ["major", "who leaves it out gets other pages"],
  ),
  row(
    "the default of a query parameter goes",
    [drop(`${PAGE_SIZE}/schema/default`)],
    ["major", "nothing says what leaving it out means"],
    ["patch", "what happens is said"],
  ),
  row(
    "the default of a needed parameter changes",
    [put(`${PAGE_SIZE}/schema/default`, 20)],
    ["patch", "it never takes effect"],
    ["patch", "it never takes effect"],
    [put(`${PAGE_SIZE}/required`, true)],
  ),
  row(
    "the least of a query parameter rises",
    [put(`${PAGE_SIZE}/schema/minimum`, 10)],
    ["major", "1 is refused"],
    ["minor", "more is taken"],
  ),
  row(
    "the most of a query parameter falls",
    [put(`${PAGE_SIZE}/schema/maximum`, 100)],
    ["major", "1000 is refused"],
    ["minor", "more is taken"],
  ),
  row(
    "a bound is said by the other keyword",
    [drop(`${PAGE_SIZE}/schema/minimum`), put(`${PAGE_SIZE}/schema/exclusiveMinimum`, 0)],
    ["none", "whole numbers above 0 are those from 1"],
    ["none", "the same"],
  ),
  row(
    "a number becomes a string",
    [put(`${PAGE_SIZE}/schema`, { type: "string" })],
    ["major", "a number does not compile"],
    ["major", "a string does not compile"],
  ),
  row(
    "a path parameter loses its format",
    [drop("paths/~1queues~1{id}/parameters/0/schema/format")],
    ["minor", "more is taken"],
    ["major", "names are refused"],
    [put("paths/~1queues~1{id}/parameters/0/schema", { type: "string", format: "uuid" })],
  ),
  row(
    "the body becomes needed",
    [put(`${TOUCH}/requestBody/required`, true)],
    ["major", "calls without it do not compile"],
    ["minor", "it may be left out"],
  ),
  row(
    "the body goes",
    [drop(`${TOUCH}/requestBody`)],
    ["major", "sending it does not compile"],
    ["minor", "it may be sent"],
  ),
  row(
    "a needed body goes",
    [drop(`${CREATE}/requestBody`)],
    ["major", "sending it does not compile"],
    ["major", "calls without it do not compile"],
  ),
  row(
    "the body may be a form too",
    [put(`${CREATE}/requestBody/content/multipart~1form-data`, { schema: { type: "object" } })],
    ["patch", "the client sends JSON"],
    ["patch", "the client sent JSON"],
  ),
  row(
    "the body has to be a form",
    [move(`${CREATE}/requestBody/content/application~1json`, `${CREATE}/requestBody/content/multipart~1form-data`)],
    ["major", "the client cannot send one"],
    ["minor", "the client can send it"],
  ),
  row(
    "a scope is needed",
    [put(`${LIST}/x-token-scopes`, ["Voice", "Messaging"])],
    ["major", "a token without it gets 401"],
    ["minor", "lesser tokens are enough"],
  ),
  row(
    "one of the scopes is enough",
    [put(`${CREATE}/x-token-scope-match`, "any")],
    ["minor", "lesser tokens are enough"],
    ["major", "a token with one gets 401"],
  ),
  row(
    "another scope is enough too",
    [put(`${CREATE}/x-token-scopes`, ["Voice", "Numbers", "Fax"])],
    ["minor", "more tokens are enough"],
    ["major", "a token with that one gets 401"],
    [put(`${CREATE}/x-token-scope-match`, "any")],
  ),
  row(
    "an operation is open to everyone",
    [put(`${LIST}/security`, [])],
    ["minor", "nothing is asked for"],
    ["minor", "the client signs every call"],
  ),
  row(
    "an operation asks for a bearer token",
    [put(`${LIST}/security`, [{ bearer: [] }])],
    ["major", "the client has none"],
    ["minor", "the client can"],
    [put("components/securitySchemes/bearer", { type: "http", scheme: "bearer" })],
  ),
];
