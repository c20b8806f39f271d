import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { parse as parseText } from "yaml";
import { type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { KitError } from "../shared/kit-error.ts";
import { didYouMean } from "../shared/nearest.ts";
import { loadPeer } from "../shared/peer-dependency.ts";
import { dereference, toDocument } from "./document.ts";
import { type Operation, operationsOf } from "./operation.ts";
import { type Route, routesOf } from "./router.ts";

/** An OpenAPI document, prepared for the kit. */
export interface Contract {
  readonly title: string;
  /** SHA-256 of the file, or of the JSON of an object, in hexadecimal. */
  readonly hash: string;
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
 * @throws KitError unless the source is an OpenAPI 3 document in one file of JSON or YAML.
 */
export function loadContract(source?: ContractSource): Contract {
  if (source !== undefined) return parseContract(source);
  // Its schemas compile only once if every call returns the same object.
  shipped ??= parseContract();
  return shipped;
}

let shipped: Contract | undefined;

function parseContract(source?: ContractSource): Contract {
  const { name, json, text } = readContract(source);
  const document = toDocument(name, json);
  const operations = operationsOf(document);
  if (operations.length === 0) throw new KitError(`${name} has no operations`);
  const routesTo = routesOf(operations);
  return {
    isShipped: source === undefined,
    hash: createHash("sha256").update(text).digest("hex"),
    title: String(objectOf(document["info"])["title"]),
    document,
    basePath: basePathOf(document),
    operations,
    operation: (operationId) => operationOf(source === undefined ? "the contract" : name, operations, operationId),
    operationFor: (method, pathname) =>
      routesTo(pathname).find(({ operation }) => operation.method === method)?.operation,
    routesTo,
    resolve: (schema) => dereference(document, schema),
  };
}

function operationOf(name: string, operations: readonly Operation[], operationId: string): Operation {
  const operation = operations.find((it) => it.operationId === operationId);
  if (operation !== undefined) return operation;
  const hint = didYouMean(
    operationId,
    operations.map((it) => it.operationId),
  );
  throw new KitError(`${name} has no operation "${operationId}"${hint}`);
}

function basePathOf(document: JsonObject): string {
  const server = objectOf(listOf(document["servers"])[0]);
  const { url: template } = server;
  const url = (typeof template === "string" ? template : "/").replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    return String(objectOf(objectOf(server["variables"])[name])["default"]);
  });
  return new URL(url, "http://localhost").pathname.replace(/\/+$/, "");
}

/** A parsed OpenAPI document, or the path or file URL of a JSON or YAML file that contains one. YAML needs `yaml`. */
export type ContractSource = string | URL | object;

/**
 * Reads the content of a contract.
 * @returns the content, also as text, and a name of the contract for messages
 * @throws KitError if the file cannot be read or parsed.
 */
function readContract(
  // The package name resolves to the same file from src/ and from the bundle.
  source: ContractSource = createRequire(import.meta.url).resolve("signalwire-relay-rest/openapi.json"),
): {
  readonly name: string;
  readonly json: unknown;
  readonly text: string;
} {
  const name = typeof source === "string" || source instanceof URL ? String(source) : "the contract";
  if (typeof source !== "string" && !(source instanceof URL)) return { name, json: source, text: textOf(name, source) };
  const text = read(name, source);
  return { name, json: parse(name, text), text };
}

function textOf(name: string, json: object): string {
  try {
    return JSON.stringify(json);
  } catch (cause) {
    throw new KitError(`${name} contains itself; pass the document with its references`, { cause });
  }
}

function read(name: string, file: string | URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    // Node's message ends with the path, which the name has already.
    const reason = String(objectOf(cause)["message"]).replace(/, \w+( '.*')?$/s, "");
    throw new KitError(`${name} cannot be read: ${reason}`, { cause });
  }
}

/** Parses JSON or YAML. Most projects have JSON, so `yaml` is an optional peer that only the other projects install. */
function parse(name: string, text: string): unknown {
  // A byte order mark is not part of the text (RFC 8259, section 8.1).
  const source = text.replace(/^\uFEFF/, "");
  try {
    return JSON.parse(source);
  } catch (cause) {
    if (!/\.ya?ml$/i.test(name))
      throw new KitError(`${name} is not JSON; the name of a YAML file ends with .yaml`, { cause });
  }
  // `loadPeer` returns unknown; this is the type of the named package.
  const { parse: parseYaml } = loadPeer("yaml", "yaml") as { parse: typeof parseText };
  try {
    return parseYaml(source, { merge: true });
  } catch (cause) {
    throw new KitError(`${name} is not YAML: ${(cause as Error).message}`, { cause });
  }
}
