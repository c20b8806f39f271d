import { operationsOf } from "../document/openapi.ts";
import { isNode, type Node } from "../document/structure.ts";
import type { Draft, Repair } from "./repair.ts";

/**
 * Declares the parameters of a path template that no parameter declares, as strings, and leaves out those that the
 * template does not have, because they have no position in the path. A path parameter is always required
 * (https://spec.openapis.org/oas/v3.1.1.html#parameter-object).
 */
export const pathParameters: Repair = ({ root, resolve, report }) => {
  for (const { path, item, method, operation } of operationsOf(root)) {
    const names = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name));
    for (const holder of [item, operation]) {
      for (const parameter of inPath(holder, resolve)) {
        if (names.has(String(parameter["name"]))) continue;
        report(
          "path parameter that the path does not have",
          `left out: ${path} has no {${String(parameter["name"])}}`,
          parameter,
        );
        holder["parameters"] = listOf(holder["parameters"]).filter((it) => resolve(it) !== parameter);
      }
    }
    const declared = [item, operation].flatMap((holder) => inPath(holder, resolve));
    for (const parameter of declared) parameter["required"] = true;
    for (const name of [...names].filter((it) => !declared.some((parameter) => parameter["name"] === it))) {
      const added = { name, in: "path", required: true, schema: { type: "string" } };
      operation["parameters"] = [...listOf(operation["parameters"]), added];
      report(
        "undeclared path parameter",
        `${method.toUpperCase()} ${path} does not declare {${name}}; it became a string`,
        operation,
      );
    }
  }
};

function inPath({ parameters }: Node, resolve: Draft["resolve"]): Node[] {
  return listOf(parameters)
    .map(resolve)
    .filter((parameter): parameter is Node => isNode(parameter) && parameter["in"] === "path");
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
