import { operationsOf, type Parameter } from "../document/openapi.ts";
import { parametersOf, type Repair } from "./repair.ts";

/**
 * Declares the parameters of a path template that no parameter declares, as strings, and leaves out those that the
 * template does not have, because they have no position in the path. A path parameter is always required
 * (https://spec.openapis.org/oas/v3.1.1.html#parameter-object).
 */
export const pathParameters: Repair = (draft) => {
  const { root, resolve, report } = draft;
  for (const { name: operationName, path, item, operation } of operationsOf(root)) {
    const names = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name));
    const isUnknown = ({ in: location, name }: Parameter): boolean => location === "path" && !names.has(String(name));
    for (const holder of [item, operation]) {
      for (const parameter of parametersOf(holder, draft).filter(isUnknown)) {
        const message = `left out: ${path} has no {${String(parameter.name)}}`;
        report("path parameter that the path does not have", message, parameter);
        holder.parameters = holder.parameters?.filter((it) => resolve<Parameter>(it) !== parameter) ?? [];
      }
    }
    const declared = [item, operation].flatMap((it) => parametersOf(it, draft)).filter((it) => it.in === "path");
    for (const parameter of declared) parameter.required = true;
    for (const name of [...names].filter((it) => !declared.some((parameter) => parameter.name === it))) {
      const added = { name, in: "path", required: true, schema: { type: "string" } };
      operation.parameters = [...(operation.parameters ?? []), added];
      const message = `${operationName} does not declare {${name}}; it became a string`;
      report("undeclared path parameter", message, operation);
    }
  }
};
