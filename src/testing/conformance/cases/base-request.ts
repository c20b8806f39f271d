import { flatSchema } from "../../contract/flatten-schema.ts";
import { isJsonType } from "../../contract/media-type.ts";
import type { Media, Operation, Parameter } from "../../contract/operation.ts";
import { resourceOfParameter, resourceOfPath } from "../../contract/path-template.ts";
import { sampleOf } from "../../contract/sample.ts";
import { baseBody } from "./base-body.ts";
import type { BodyPlan } from "./body-plan.ts";
import type { RequestPlan } from "./case.ts";
import { fillWithExamples, type Need } from "./placeholder.ts";
import { idOf, type Planner } from "./planner.ts";

/**
 * A request that an operation has to accept: what is required, by the contract's own examples.
 * @param tag what makes the names in it this request's own
 */
export function baseRequest(planner: Planner, operation: Operation, tag: string): RequestPlan {
  const { method, path, parameters } = operation;
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.isRequired);
  return {
    method,
    path,
    pathValues: pathValues(planner, operation),
    query: Object.fromEntries(query.map((parameter) => [parameter.name, parameterValue(planner, parameter)])),
    authorization: operation.isSecured ? "given" : "none",
    body: bodyPlan(planner, operation, tag),
  };
}

/** What a JSON body is declared as, and under which media type; `undefined` where an operation takes none. */
export function jsonBodyOf({ body }: Operation): (Media & { readonly type: string }) | undefined {
  const found = [...(body?.content ?? [])].find(([type]) => isJsonType(type));
  return found && { ...found[1], type: found[0] };
}

/** The value of a parameter: given, or the contract's example. */
export function parameterValue({ contract, fixtures }: Planner, { name, schema, example }: Parameter): unknown {
  return fixtures[name] ?? example ?? sampleOf(contract, schema);
}

/** A body is sendable when the contract accepts it with an example for each id that it needs. */
export function isSendable({ validate }: Planner, schema: object, body: unknown): boolean {
  return validate(schema, fillWithExamples(body)).length === 0;
}

function pathValues(planner: Planner, operation: Operation): Readonly<Record<string, unknown>> {
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  return Object.fromEntries(
    inPath.map((parameter) => {
      const { name, schema } = parameter;
      const example = parameterValue(planner, parameter);
      if (flatSchema(planner.contract, schema)["format"] !== "uuid") return [name, example];
      const resource = resourceOfParameter(operation.path, name);
      return [name, idOf(planner, { name, resource, example, of: useOf(operation, name) })];
    }),
  );
}

/** What an operation does to what its path has the id of. */
function useOf({ method, path }: Operation, name: string): Need["of"] {
  if (method === "GET") return "any";
  return method === "DELETE" && resourceOfPath(path).isItem && path.endsWith(`{${name}}`) ? "own" : "shared";
}

function bodyPlan(planner: Planner, operation: Operation, tag: string): BodyPlan {
  const media = jsonBodyOf(operation);
  if (media === undefined) return { kind: "none" };
  return { kind: "json", type: media.type, value: baseBody(planner, media, tag) };
}
