import { flatSchema, isNumeric } from "../../contract/flatten-schema.ts";
import { parametersIn } from "../../contract/operation.ts";
import { resourceOf } from "../../contract/resources.ts";
import { decode, resourceOfPath } from "../../contract/router.ts";
import { headerMap } from "../../shared/headers.ts";
import { lookUp } from "../../shared/json.ts";
import type { Created } from "../cases/placeholder.ts";
import type { Planner } from "../cases/planner.ts";
import type { Exchange } from "./exchange.ts";

/** Returns the resource that a response says was created; `undefined` if it has no id. */
export function createdBy({ json, response }: Exchange, planner: Planner, resource: string): Created | undefined {
  const { idPointer: pointer } = resourceOf(planner.resources, resource);
  const id = pointer === "" ? undefined : idOrNothing(lookUp(json, pointer));
  if (id !== undefined) return { resource, id, pointer };
  const location = response.kind === "response" ? headerMap(response.headers).get("location") : undefined;
  const own = location === undefined ? undefined : idOfLocation(planner, resource, location);
  return own === undefined ? undefined : { resource, id: own, pointer: undefined };
}

/** Returns the last segment of a link to an item, as a number if the path takes one. */
function idOfLocation({ contract }: Planner, resource: string, location: string): unknown {
  const [, name, segment = ""] = /([^/]+)\/([^/?#]+)\/?(?:[?#].*)?$/.exec(location) ?? [];
  if (name !== resource) return undefined;
  const items = contract.operations.filter(({ path }) => {
    const about = resourceOfPath(path);
    return about.isItem && about.name === resource;
  });
  const schema = items.flatMap((it) => parametersIn("path", it)).at(-1)?.schema;
  const isNumber = isNumeric(flatSchema(contract, schema));
  const id = decode(segment);
  return isNumber && id === String(Number(id)) ? Number(id) : id;
}

/** Returns a value that can be an id; `undefined` for any other value. */
export function idOrNothing(value: unknown): unknown {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
