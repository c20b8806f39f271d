import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";
import { dereference, toDocument } from "./document.ts";
import type { Operation } from "./operation.ts";
import { operationsOf } from "./parse-operations.ts";
import { type Route, routesOf } from "./router.ts";

/** An OpenAPI document, prepared for the kit. */
export interface Contract {
  readonly title: string;
  /** True for the contract that this package ships; its schemas are known to compile. */
  readonly isShipped: boolean;
  /** The OpenAPI document, with absolute references that the validator can resolve. */
  readonly document: JsonObject;
  /** Path of the first server, without a trailing slash: `/api/relay/rest`. */
  readonly basePath: string;
  readonly operations: readonly Operation[];
  /** @throws KitError if no operation has this id. */
  readonly operation: (operationId: string) => Operation;
  /** Finds the operation of a method (upper case) and a path without query and base path. */
  readonly operationFor: (method: string, pathname: string) => Operation | undefined;
  /** Finds all operations of a path without query and base path, with the values of the path parameters. */
  readonly routesTo: (pathname: string) => readonly Route[];
  /** Follows the references of a schema. */
  readonly resolve: (schema: unknown) => JsonObject;
}

/**
 * Loads a contract.
 * @param source a contract of the caller; without it, the contract that this package ships
 * @throws KitError unless the source is an OpenAPI 3 document in one JSON file.
 */
export function loadContract(source?: ContractSource): Contract {
  if (source !== undefined) return parseContract(source);
  // Its schemas compile only once if every call returns the same object.
  shipped ??= parseContract();
  return shipped;
}

let shipped: Contract | undefined;

function parseContract(source?: ContractSource): Contract {
  const { name, json } = readContract(source);
  const document = toDocument(name, json);
  const operations = operationsOf(document);
  if (operations.length === 0) throw new KitError(`${name} has no operations`);
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

/** A parsed OpenAPI document, or the path or file URL of a JSON file that contains one. */
export type ContractSource = string | URL | object;

/**
 * Reads the JSON of a contract.
 * @returns the JSON, and a name of the contract for messages
 * @throws KitError if the file cannot be read or is not JSON.
 */
function readContract(source: ContractSource = shippedContract()): { readonly name: string; json: unknown } {
  if (typeof source !== "string" && !(source instanceof URL)) return { name: "the contract", json: source };
  const name = String(source);
  return { name, json: parse(name, read(name, source)) };
}

// The package name resolves to the same file from src/ and from the bundle.
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
