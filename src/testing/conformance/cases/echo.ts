import { shortened } from "../../../core/foreign-text.ts";
import { requestItem, responseItem, successSchemaOf, unwrapped } from "../../contract/envelope.ts";
import { flatSchema, propertiesOf, typesOf, withoutFlagged } from "../../contract/flatten-schema.ts";
import type { Operation } from "../../contract/operation.ts";
import { itemsOf, resourceOf, resourceOfProperty } from "../../contract/resources.ts";
import { resourceOfParameter, resourceOfPath, withoutSlash } from "../../contract/router.ts";
import { isObject, type JsonObject, listOf, lookUp, objectOf, pointerTo } from "../../shared/json.ts";
import type { Violation } from "../../validate/violation.ts";
import { itemOperation, NAME_TAG, NAMES } from "./base-request.ts";
import { type Case, jsonOf } from "./case.ts";
import { type BodyChange, bodyCases, type Subject } from "./draft.ts";
import type { Planner } from "./planner.ts";

/** Characters that servers often mishandle: other scripts, quotation marks, markup. */
const UNUSUAL_CHARACTERS = `ü 字 🙂 "' <&>`;

/** Creates bodies whose properties must be unchanged in the response and in a later retrieval. */
export function echoCases(subject: Subject): readonly Case[] {
  const { planner, operation } = subject;
  const echoes = echoesOf(planner, operation);
  if (echoes.length === 0) return [];
  const retriever = itemOperation(planner, operation.path, "retriever");
  const unchanged: BodyChange["change"] = (base) => base;
  const variants = echoes.flatMap(({ name, schema }) =>
    variantsOf(name, typesOf(flatSchema(planner.contract, schema))),
  );
  // An update has to store values that differ from those that the resource has.
  const changed = operation.method === "POST" ? [] : [{ label: "changed", change: differing(planner, operation) }];
  return [
    ...bodyCases(subject, { kind: "echoed" }, [{ label: "example", change: unchanged }, ...variants]),
    ...(retriever === undefined
      ? []
      : bodyCases(subject, { kind: "stored", retriever }, [{ label: "stored", change: unchanged }, ...changed])),
  ];
}

/** Creates the change that inverts each boolean of a body, and adds or subtracts 1 where the contract allows it. */
function differing({ contract, accepts }: Planner, operation: Operation): BodyChange["change"] {
  const properties = objectOf(flatSchema(contract, requestItem(contract, operation).schema)["properties"]);
  const other = (name: string, value: unknown): unknown => {
    if (typeof value === "boolean") return !value;
    // Another id may belong to nothing.
    if (typeof value !== "number" || /_ids?$|Ids?$/.test(name)) return value;
    const schema = objectOf(properties[name]);
    return [value + 1, value - 1].find((it) => accepts(schema, it)) ?? value;
  };
  return (base) => Object.fromEntries(Object.entries(base).map(([name, value]) => [name, other(name, value)]));
}

function variantsOf(name: string, types: readonly unknown[]): readonly BodyChange[] {
  const toVariant = (label: string, toValue: (value: unknown) => unknown): BodyChange => {
    return { label: `${name}=${label}`, change: (base) => ({ ...base, [name]: toValue(base[name]) }) };
  };
  if (types.includes("boolean")) return [toVariant("true", () => true), toVariant("false", () => false)];
  return NAMES.includes(name) ? [toVariant("unusual", (value) => `${String(value)} ${UNUSUAL_CHARACTERS}`)] : [];
}

/** A property of a request body, and its location in the response. */
interface Echo {
  readonly name: string;
  readonly schema: unknown;
  readonly pointer: string;
  /** True if the response may omit it. */
  readonly isOptional: boolean;
}

/** Finds the properties of a body that the response repeats; `phone_number_id` may come back as `phone_number.id`. */
function echoesOf(planner: Planner, operation: Operation, responder: Operation = operation): readonly Echo[] {
  const { contract } = planner;
  const retriever = itemOperation(planner, operation.path, "retriever");
  // Only the retrieval shows what an operation without a body in its response has stored.
  const shown = successSchemaOf(responder) === undefined ? (retriever ?? responder) : responder;
  const { envelope, schema } = responseItem(contract, shown);
  const start = envelope === undefined ? "" : pointerTo("", envelope);
  const { properties, required } = flatSchema(contract, schema);
  const response = objectOf(properties);
  const isOptional = (name: string) => !listOf(required).includes(name);
  return propertiesOf(contract, requestItem(contract, operation).schema).flatMap(([name, schema]): readonly Echo[] => {
    if (flatSchema(contract, schema)["writeOnly"] === true) return [];
    if (Object.hasOwn(response, name))
      return [{ name, schema, pointer: pointerTo(start, name), isOptional: isOptional(name) }];
    const resourceName = name.replace(/_id$/, "");
    const hasId = "id" in objectOf(flatSchema(contract, response[resourceName])["properties"]);
    const pointer = pointerTo(pointerTo(start, resourceName), "id");
    return hasId ? [{ name, schema, pointer, isOptional: true }] : [];
  });
}

/** A request and its operation. */
type Sent = Pick<Case, "operation" | "request">;

/** Returns the item in the body of a request. */
export function sentItem({ contract }: Planner, { operation, request }: Sent): JsonObject {
  return objectOf(unwrapped(requestItem(contract, operation), jsonOf(request.body)));
}

/** Returns a violation for each property that the response changed, or omitted although it is required. */
export function missingEchoes(
  planner: Planner,
  sent: Sent,
  got: unknown,
  responder: Operation = sent.operation,
): readonly Violation[] {
  const { contract } = planner;
  const { schema } = requestItem(contract, sent.operation);
  const body = objectOf(withoutFlagged(contract, schema, sentItem(planner, sent), "writeOnly"));
  return echoesOf(planner, sent.operation, responder)
    .filter(({ name, pointer, isOptional }) => {
      const value = lookUp(got, pointer);
      return Object.hasOwn(body, name) && !(isOptional && value === undefined) && !containsSent(body[name], value);
    })
    .map(({ name, pointer }) => {
      const [sentText, gotText] = [body[name], lookUp(got, pointer)].map(toShortJson);
      return { rule: "not-echoed", message: `${name} was sent as ${sentText}, but returned as ${gotText}`, pointer };
    });
}

/** Returns a violation for each property that a creation omitted, and whose default is not in the response. */
export function missingDefaults(planner: Planner, sent: Sent, got: unknown): readonly Violation[] {
  const { operation } = sent;
  if (operation.method !== "POST") return [];
  const body = sentItem(planner, sent);
  return echoesOf(planner, operation).flatMap(({ name, schema, pointer }): readonly Violation[] => {
    const { default: preset } = flatSchema(planner.contract, schema);
    const value = lookUp(got, pointer);
    if (Object.hasOwn(body, name) || preset === undefined || value === undefined || containsSent(preset, value))
      return [];
    const expected = toShortJson(preset);
    const message = `${name} was omitted; its default is ${expected}, but the response has ${toShortJson(value)}`;
    return [{ rule: "not-echoed", message, pointer }];
  });
}

/** Returns a violation for each id in the response that differs from the id in the path. */
export function mismatchedIds(planner: Planner, { operation, request }: Sent, got: unknown): readonly Violation[] {
  const response = objectOf(got);
  const { name: itemName, isItem } = resourceOfPath(operation.path);
  const { idName } = resourceOf(planner.resources, itemName);
  return Object.entries(request.pathValues).flatMap(([parameter, value]) => {
    const resource = resourceOfParameter(operation.path, parameter);
    const isOwn = isItem && withoutSlash(operation.path).endsWith(`{${parameter}}`);
    const names = isOwn
      ? [idName]
      : Object.keys(response).filter((name) => {
          return /_id$|Id$/.test(name) && resourceOfProperty(planner.resources, name) === resource;
        });
    return names
      .filter(
        (name) => ["string", "number"].includes(typeof response[name]) && String(response[name]) !== String(value),
      )
      .map((name): Violation => {
        return { rule: "not-echoed", message: "differs from the id in the path", pointer: pointerTo("", name) };
      });
  });
}

/** Returns a violation if an item of a list belongs to another parent than that in the path. */
export function mismatchedItems(planner: Planner, sent: Sent, got: unknown): readonly Violation[] {
  const found = itemsOf(got).flatMap((item) => mismatchedIds(planner, sent, item));
  return found.slice(0, 1).map((violation) => ({ ...violation, message: `of an item ${violation.message}` }));
}

/** Returns a violation if a list has an item of the check whose name does not contain the filter. */
export function unfilteredItems(query: Readonly<Record<string, unknown>>, got: unknown): readonly Violation[] {
  return Object.entries(query).flatMap(([parameter, filter]): readonly Violation[] => {
    const property = filteredProperty(parameter);
    if (property === undefined) return [];
    const names = itemsOf(got).map((item) => String(objectOf(item)[property]));
    const wrong = names.find((name) => name.startsWith(NAME_TAG) && !name.includes(String(filter)));
    const message = `${parameter}=${String(filter)} returns an item with another ${property}`;
    return wrong === undefined ? [] : [{ rule: "filter", message }];
  });
}

/** Returns the property that a query parameter filters by: `name` for `filter_name`. */
export function filteredProperty(parameter: string): string | undefined {
  const property = parameter.replace(/^filter_/, "");
  return property !== parameter && NAMES.includes(property) ? property : undefined;
}

/** Returns true if the returned value contains the sent value. A server may extend objects, but not lists. */
function containsSent(sent: unknown, got: unknown): boolean {
  if (isObject(sent))
    return isObject(got) && Object.entries(sent).every(([key, value]) => containsSent(value, got[key]));
  if (!Array.isArray(sent)) return sent === got || isSameInstant(sent, got);
  const items = listOf(got);
  return items.length === sent.length && sent.every((value, index) => containsSent(value, items[index]));
}

/** Returns true for two texts of the same time: a server may return another precision or offset. */
function isSameInstant(...values: readonly unknown[]): boolean {
  const [one, other] = values.map((it) => (typeof it === "string" && DATE_TIME.test(it) ? Date.parse(it) : Number.NaN));
  return one === other;
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

function toShortJson(value: unknown): string {
  return shortened(value === undefined ? "nothing" : JSON.stringify(value), 80);
}
