import { move, put, refer } from "../edits.ts";
import { row } from "./row.ts";

const BEARER = { type: "http", scheme: "bearer" };

/** What is said of the whole contract. */
export const documents = [
  row(
    "the API moves",
    [put("servers/0/url", "https://api.example.com")],
    ["major", "calls go where it was"],
    ["major", "calls go where it was"],
  ),
  row(
    "the API is at another address too",
    [put("servers/1", { url: "https://api.example.com" })],
    ["minor", "an address more"],
    ["major", "who calls it there calls nobody"],
  ),
  row(
    "a variable of the address is renamed",
    [
      put("servers/0/url", "https://{name}.example.com/api"),
      move("servers/0/variables/space", "servers/0/variables/name"),
    ],
    ["none", "the client has its own option"],
    ["none", "the client has its own option"],
  ),
  row(
    "another scheme is asked for",
    [put("components/securitySchemes/basicAuth", BEARER)],
    ["major", "the client has no bearer token"],
    ["minor", "the client signs by Basic"],
  ),
  row(
    "another scheme is enough too",
    [put("security/1", { bearer: [] })],
    ["minor", "a way more"],
    ["minor", "the client signs by Basic"],
    [put("components/securitySchemes/bearer", BEARER)],
  ),
  row(
    "a scheme is renamed",
    [
      move("components/securitySchemes/basicAuth", "components/securitySchemes/basic"),
      put("security", [{ basic: [] }]),
    ],
    ["none", "it is the same scheme"],
    ["none", "it is the same scheme"],
  ),
  row("the contract gets another version", [put("info/version", "2.0.0")], ["patch", "text"], ["patch", "text"]),
  row(
    "the contract says who is behind it",
    [put("info/contact", { name: "Us" })],
    ["patch", "text"],
    ["patch", "text"],
  ),
  row("a tag is described in other words", [put("tags/0/description", "Lines.")], ["patch", "text"], ["patch", "text"]),
  row("an extension is added", [put("x-owner", "us")], ["patch", "nothing reads it"], ["patch", "nothing reads it"]),
  row("nothing changes", [refer("Queue", "Queue")], ["none", "nothing"], ["none", "nothing"]),
];
