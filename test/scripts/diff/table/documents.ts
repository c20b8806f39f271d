import { move, put, refer } from "../edits.ts";
import { row } from "./row.ts";

const BEARER = { type: "http", scheme: "bearer" };

/** Changes of the whole contract. */
export const documents = [
  row(
    "the address of the API changes",
    [put("servers/0/url", "https://api.example.com")],
    ["major", "calls still go to the old server"],
    ["major", "calls still go to the old server"],
  ),
  row(
    "the API gets an additional address",
    [put("servers/1", { url: "https://api.example.com" })],
    ["minor", "an additional address"],
    ["major", "calls to that address fail"],
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
    "another scheme is required",
    [put("components/securitySchemes/basicAuth", BEARER)],
    ["major", "the client has no bearer token"],
    ["minor", "the client sends HTTP Basic"],
  ),
  row(
    "another scheme is also enough",
    [put("security/1", { bearer: [] })],
    ["minor", "an additional scheme"],
    ["minor", "the client sends HTTP Basic"],
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
  row("the version of the contract changes", [put("info/version", "2.0.0")], ["patch", "text"], ["patch", "text"]),
  row("the contract gets a contact", [put("info/contact", { name: "Us" })], ["patch", "text"], ["patch", "text"]),
  row(
    "the description of a tag is reworded",
    [put("tags/0/description", "Lines.")],
    ["patch", "text"],
    ["patch", "text"],
  ),
  row("an extension is added", [put("x-owner", "us")], ["patch", "nothing reads it"], ["patch", "nothing reads it"]),
  row("nothing changes", [refer("Queue", "Queue")], ["none", "no change"], ["none", "no change"]),
];
