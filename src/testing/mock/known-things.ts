import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import type { Resource } from "../contract/resources.ts";
import { exampleOfSuccess } from "../contract/success.ts";
import { isObject, type JsonObject, listOf, objectOf } from "../shared/json.ts";
import { referencesOfBody, referencesOfPath } from "./references.ts";

/** Everything that the contract's examples speak of: what they list, and what their paths and bodies name. */
export function knownThings(
  contract: Contract,
  resources: ReadonlyMap<string, Resource>,
): ReadonlyMap<string, JsonObject> {
  const listed = [...resources.values()].flatMap(({ name, lister }) =>
    itemsListedBy(lister).map((item) => [`${name}/${String(item["id"])}`, item] as const),
  );
  const named = contract.operations
    .flatMap((operation) => [
      ...referencesOfPath(resources, operation, pathExamples(operation)),
      ...bodyExamples(operation).flatMap((body) => referencesOfBody(contract, resources, operation, body)),
    ])
    .map((location) => [location, exampleOf(resources, location)] as const);
  // What is listed is told in full; the newest comes last.
  return new Map([...named, ...listed.reverse()]);
}

function itemsListedBy(lister: Operation | undefined): readonly JsonObject[] {
  const { data } = objectOf(lister && exampleOfSuccess(lister));
  return listOf(data)
    .filter(isObject)
    .filter(({ id }) => typeof id === "string");
}

function pathExamples({ parameters }: Operation): Readonly<Record<string, unknown>> {
  const inPath = parameters.filter((parameter) => parameter.in === "path" && parameter.example !== undefined);
  return Object.fromEntries(inPath.map(({ name, example }) => [name, example]));
}

function bodyExamples({ body }: Operation): readonly JsonObject[] {
  return [...(body?.content.values() ?? [])].flatMap(({ examples }) => examples).filter(isObject);
}

/** The thing of a location, as the contract shows one of its kind. */
function exampleOf(resources: ReadonlyMap<string, Resource>, location: string): JsonObject {
  const slash = location.indexOf("/");
  const [name, id] = [location.slice(0, slash), location.slice(slash + 1)];
  const { retriever, lister } = resources.get(name) ?? {};
  return { ...itemsListedBy(lister)[0], ...objectOf(retriever && exampleOfSuccess(retriever)), id };
}
