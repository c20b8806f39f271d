import { shortened } from "../../../core/foreign-text.ts";
import { flatSchema, propertiesOf } from "../../contract/flatten-schema.ts";
import type { Operation } from "../../contract/operation.ts";
import { resourceOfProperty, successSchemaOf } from "../../contract/resources.ts";
import { resourceOfParameter, resourceOfPath } from "../../contract/router.ts";
import { isObject, listOf, lookUp, objectOf, pointerTo } from "../../shared/json.ts";
import type { Violation } from "../../validate/violation.ts";
import { jsonBodyOf } from "./base-request.ts";
import type { Planner } from "./planner.ts";

/** A property of a body, and where the answer has the same. */
interface Echo {
  readonly name: string;
  readonly schema: unknown;
  readonly pointer: string;
  /** Whether the contract lets the answer leave it out. */
  readonly isOptional: boolean;
}

/** What comes back of a body: under its own name, or, of a `phone_number_id`, as `phone_number.id`. */
export function echoesOf({ contract }: Planner, operation: Operation): readonly Echo[] {
  const { properties, required } = flatSchema(contract, successSchemaOf(operation));
  const response = objectOf(properties);
  const isOptional = (name: string) => !listOf(required).includes(name);
  return propertiesOf(flatSchema(contract, jsonBodyOf(operation)?.schema)).flatMap(
    ([name, schema]): readonly Echo[] => {
      if (flatSchema(contract, schema)["writeOnly"] === true) return [];
      if (name in response) return [{ name, schema, pointer: pointerTo("", name), isOptional: isOptional(name) }];
      const resourceName = name.replace(/_id$/, "");
      const hasId = "id" in objectOf(flatSchema(contract, response[resourceName])["properties"]);
      const pointer = pointerTo(pointerTo("", resourceName), "id");
      return hasId ? [{ name, schema, pointer, isOptional: true }] : [];
    },
  );
}

/** What an answer does not give back as it was sent. */
export function missingEchoes(
  planner: Planner,
  operation: Operation,
  sent: unknown,
  got: unknown,
): readonly Violation[] {
  const body = objectOf(sent);
  return echoesOf(planner, operation)
    .filter(({ name, pointer, isOptional }) => {
      const value = lookUp(got, pointer);
      return name in body && !(isOptional && value === undefined) && !containsSent(body[name], value);
    })
    .map(({ name, pointer }) => {
      const [was, is] = [body[name], lookUp(got, pointer)].map(toShortJson);
      return { rule: "not-echoed", message: `${name} was sent as ${was} and came back as ${is}`, pointer };
    });
}

/** What an answer says of another thing than the path asks for. */
export function mismatchedIds(
  planner: Planner,
  operation: Operation,
  pathValues: Readonly<Record<string, unknown>>,
  got: unknown,
): readonly Violation[] {
  const response = objectOf(got);
  const { isItem } = resourceOfPath(operation.path);
  return Object.entries(pathValues).flatMap(([parameter, value]) => {
    const resource = resourceOfParameter(operation.path, parameter);
    const isOwn = isItem && operation.path.endsWith(`{${parameter}}`);
    const names = isOwn ? ["id"] : Object.keys(response).filter((name) => isIdOf(planner, name, resource));
    return names
      .filter((name) => typeof response[name] === "string" && response[name] !== value)
      .map((name): Violation => {
        return { rule: "not-echoed", message: "is another one than the path names", pointer: pointerTo("", name) };
      });
  });
}

function isIdOf({ resources }: Planner, name: string, resource: string): boolean {
  return name.endsWith("_id") && resourceOfProperty(resources, name) === resource;
}

/** Whether what came back has all that was sent; a server may add to an object, not to a list. */
function containsSent(sent: unknown, got: unknown): boolean {
  if (isObject(sent))
    return isObject(got) && Object.entries(sent).every(([key, value]) => containsSent(value, got[key]));
  if (!Array.isArray(sent)) return sent === got;
  const items = listOf(got);
  return items.length === sent.length && sent.every((value, index) => containsSent(value, items[index]));
}

function toShortJson(value: unknown): string {
  return shortened(value === undefined ? "nothing" : JSON.stringify(value), 80);
}
