import { drop, move, put } from "../edits.ts";
import { row } from "./row.ts";

const LIST = "paths/~1queues/get";
const CREATE = "paths/~1queues/post";
const TOUCH = "paths/~1queues~1{id}/put";
const PAGE_SIZE = "components/parameters/PageSize";

const SIZE = { name: "page_size", in: "query", schema: { type: "integer", minimum: 1, maximum: 1000, default: 50 } };

export const requests = [
  row(
    "a query parameter is removed",
    [drop(`${LIST}/parameters/2`)],
    ["major", "naming it does not compile"],
    ["minor", "callers may omit it"],
  ),
  row(
    "a required query parameter is added",
    [put(`${LIST}/parameters/4`, { name: "region", in: "query", required: true, schema: { type: "string" } })],
    ["major", "calls without it do not compile"],
    ["major", "calls with it do not compile"],
  ),
  row(
    "a query parameter becomes required",
    [put(`${LIST}/parameters/2/required`, true)],
    ["major", "calls without it do not compile"],
    ["minor", "callers may omit it"],
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
    ["minor", "it still works"],
    ["patch", "editors stop warning"],
  ),
  row(
    "a header becomes required",
    [put(`${LIST}/parameters/3/required`, true)],
    ["major", "calls without it are rejected"],
    ["minor", "callers may omit it"],
  ),
  row(
    "a header is removed",
    [drop(`${LIST}/parameters/3`)],
    ["major", "the server ignores it"],
    ["minor", "it may be sent"],
  ),
  row(
    "a header is written in lower case",
    [put(`${LIST}/parameters/3/name`, "x-trace")],
    ["none", "header names have no case"],
    ["none", "header names have no case"],
  ),
  row(
    "the parameters are listed in another order",
    [move(`${LIST}/parameters/1`, `${LIST}/parameters/3`)],
    ["none", "they have names now"],
    ["none", "they have names now"],
  ),
  row(
    "a shared parameter is inlined",
    [put(`${LIST}/parameters/0`, SIZE)],
    ["none", "the meaning is the same"],
    ["none", "the meaning is the same"],
  ),
  row(
    "a list is joined by commas",
    [put(`${LIST}/parameters/1/explode`, false)],
    ["major", "the client repeats the name"],
    ["major", "the server expects another serialization"],
  ),
  row(
    "explode of a single value becomes false",
    [put(`${LIST}/parameters/2/explode`, false)],
    ["none", "the serialization is the same"],
    ["none", "the serialization is the same"],
  ),
  row(
    "the style of a single value changes",
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
    "the items of a list are limited",
    [put(`${LIST}/parameters/1/schema/items/enum`, ["a", "b"])],
    ["major", "other strings do not compile"],
    ["minor", "any string may be sent"],
  ),
  row(
    "the default of a query parameter changes",
    [put(`${PAGE_SIZE}/schema/default`, 20)],
    ["major", "callers that omit it get other pages"],
    ["major", "callers that omit it get other pages"],
  ),
  row(
    "the default of a query parameter is removed",
    [drop(`${PAGE_SIZE}/schema/default`)],
    ["major", "the effect of omitting it is unknown"],
    ["patch", "the documentation states the behaviour"],
  ),
  row(
    "the default of a required parameter changes",
    [put(`${PAGE_SIZE}/schema/default`, 20)],
    ["patch", "it never takes effect"],
    ["patch", "it never takes effect"],
    [put(`${PAGE_SIZE}/required`, true)],
  ),
  row(
    "the minimum of a query parameter rises",
    [put(`${PAGE_SIZE}/schema/minimum`, 10)],
    ["major", "1 is rejected"],
    ["minor", "more values are accepted"],
  ),
  row(
    "the maximum of a query parameter falls",
    [put(`${PAGE_SIZE}/schema/maximum`, 100)],
    ["major", "1000 is rejected"],
    ["minor", "more values are accepted"],
  ),
  row(
    "a limit is written with the other keyword",
    [drop(`${PAGE_SIZE}/schema/minimum`), put(`${PAGE_SIZE}/schema/exclusiveMinimum`, 0)],
    ["none", "integers above 0 are those from 1"],
    ["none", "the same reason"],
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
    ["minor", "more values are accepted"],
    ["major", "names are rejected"],
    [put("paths/~1queues~1{id}/parameters/0/schema", { type: "string", format: "uuid" })],
  ),
  row(
    "the body becomes required",
    [put(`${TOUCH}/requestBody/required`, true)],
    ["major", "calls without it do not compile"],
    ["minor", "callers may omit it"],
  ),
  row(
    "the body is removed",
    [drop(`${TOUCH}/requestBody`)],
    ["major", "sending it does not compile"],
    ["minor", "it may be sent"],
  ),
  row(
    "a required body is removed",
    [drop(`${CREATE}/requestBody`)],
    ["major", "sending it does not compile"],
    ["major", "calls without it do not compile"],
  ),
  row(
    "the body may also be a form",
    [put(`${CREATE}/requestBody/content/multipart~1form-data`, { schema: { type: "object" } })],
    ["patch", "the client sends JSON"],
    ["patch", "the client sent JSON"],
  ),
  row(
    "the body must be a form",
    [move(`${CREATE}/requestBody/content/application~1json`, `${CREATE}/requestBody/content/multipart~1form-data`)],
    ["patch", "the client sends a form"],
    ["patch", "the client sends JSON"],
  ),
  row(
    "a scope is required",
    [put(`${LIST}/x-token-scopes`, ["Voice", "Messaging"])],
    ["major", "a token without it gets 401"],
    ["minor", "tokens with fewer scopes are enough"],
  ),
  row(
    "one of the scopes is enough",
    [put(`${CREATE}/x-token-scope-match`, "any")],
    ["minor", "tokens with fewer scopes are enough"],
    ["major", "a token with one gets 401"],
  ),
  row(
    "another scope is also enough",
    [put(`${CREATE}/x-token-scopes`, ["Voice", "Numbers", "Fax"])],
    ["minor", "more tokens are enough"],
    ["major", "a token with that one gets 401"],
    [put(`${CREATE}/x-token-scope-match`, "any")],
  ),
  row(
    "an operation requires no credentials",
    [put(`${LIST}/security`, [])],
    ["minor", "nothing is required"],
    ["minor", "the client signs every call"],
  ),
  row(
    "an operation requires a bearer token",
    [put(`${LIST}/security`, [{ bearer: [] }])],
    ["major", "the client has no bearer token"],
    ["minor", "the client can"],
    [put("components/securitySchemes/bearer", { type: "http", scheme: "bearer" })],
  ),
];
