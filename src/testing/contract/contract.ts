import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";
import { dereference, toDocument } from "./document.ts";
import type { Operation } from "./operation.ts";
import { operationsOf } from "./parse-operations.ts";
import { type Route, routesOf } from "./router.ts";

/** A contract as the kit reads it. */
export interface Contract {
  readonly title: string;
  /** Whether it is the one that the package ships, whose schemas are known to be sound. */
  readonly isShipped: boolean;
  /** The OpenAPI document; its references are absolute, for the validator to follow. */
  readonly document: JsonObject;
  /** The path of its first server, without a slash at its end: `/api/relay/rest`. */
  readonly basePath: string;
  readonly operations: readonly Operation[];
  /** @throws KitError for an id that no operation has. */
  readonly operation: (operationId: string) => Operation;
  /** The operation of a method, in upper case, and a path without query and base path. */
  readonly operationFor: (method: string, pathname: string) => Operation | undefined;
  /** Every operation of such a path, one for each method that it has, with the path's parameters. */
  readonly routesTo: (pathname: string) => readonly Route[];
  /** A schema once its references are followed. */
  readonly resolve: (schema: unknown) => JsonObject;
}

/**
 * Reads a contract: the one that the package ships, or another.
 * @throws KitError for what is not an OpenAPI 3 document in one JSON file.
 */
export function loadContract(source?: ContractSource): Contract {
  if (source !== undefined) return readWhole(source);
  // The same object each time: its schemas are compiled once.
  shipped ??= readWhole();
  return shipped;
}

let shipped: Contract | undefined;

function readWhole(source?: ContractSource): Contract {
  const { name, json } = readContract(source);
  const document = toDocument(name, json);
  const operations = operationsOf(document);
  if (operations.length === 0) throw new KitError(`${name} has no operation`);
  const routesTo = routesOf(operations);
  return {
    isShipped: source === undefined,
    title: String(objectOf(document["info"])["title"]),
    document,
    basePath: basePathOf(document),
    operations,
    operation: (operationId) => operationOf(name, operations, operationId),
    operationFor: (method, pathname) =>
      routesTo(pathname).find(({ operation }) => operation.method === method)?.operation,
    routesTo,
    resolve: (schema) => dereference(document, schema),
  };
}

function operationOf(name: string, operations: readonly Operation[], operationId: string): Operation {
  const operation = operations.find((it) => it.operationId === operationId);
  if (operation === undefined) throw new KitError(`${name} has no operation "${operationId}"`);
  return operation;
}

function basePathOf(document: JsonObject): string {
  const server = objectOf(listOf(document["servers"])[0]);
  const { url: template } = server;
  const url = (typeof template === "string" ? template : "/").replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    return String(objectOf(objectOf(server["variables"])[name])["default"]);
  });
  return new URL(url, "http://localhost").pathname.replace(/\/+$/, "");
}

/** Where a contract is from: a parsed OpenAPI document, or the path or file URL of one in JSON. */
export type ContractSource = string | URL | object;

/**
 * A contract as its author wrote it, and what to call it in a message.
 * @param source the contract that the package ships, when left out
 * @throws KitError when there is no file, or no JSON in it.
 */
function readContract(source: ContractSource = shippedContract()): { readonly name: string; json: unknown } {
  if (typeof source !== "string" && !(source instanceof URL)) return { name: "the contract", json: source };
  const name = String(source);
  return { name, json: parse(name, read(name, source)) };
}

// Found by the package's own name, so that the same line holds in src/ and in the bundle.
function shippedContract(): string {
  return createRequire(import.meta.url).resolve("signalwire-relay-rest/openapi.json");
}

function read(name: string, file: string | URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new KitError(`${name} cannot be read`, { cause });
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new KitError(`${name} is not JSON; if it is YAML, bundle it: npx @redocly/cli bundle api.yaml -o api.json`, {
      cause,
    });
  }
}
