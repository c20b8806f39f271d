import { type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";
import { type ContractSource, readContract } from "./contract-source.ts";
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
