import { requestItem } from "../../contract/envelope.ts";
import { flatSchema, typesOf } from "../../contract/flatten-schema.ts";
import type { Operation } from "../../contract/operation.ts";
import type { CaseClass } from "../../report/result.ts";
import { isObject, objectOf } from "../../shared/json.ts";
import { NAMES } from "./base-body.ts";
import { type BodyChange, draftCase, draftWithBody, isSendable, itemOperation, jsonBodyOf } from "./base-request.ts";
import { type Case, type Expectation, jsonOf } from "./case.ts";
import { echoesOf } from "./echo.ts";
import type { Planner } from "./planner.ts";

/** A property that no contract declares. */
const UNKNOWN_PROPERTY = "relay_rest_check_unknown";

/** Characters that servers often mishandle: other scripts, quotation marks, markup. */
const UNUSUAL_CHARACTERS = `ü 字 🙂 "' <&>`;

/** Creates a body with an undeclared property, which a server must accept. */
export function toleranceCases(planner: Planner, operation: Operation): readonly Case[] {
  const change: BodyChange["change"] = (base) => ({ ...base, [UNKNOWN_PROPERTY]: "unknown" });
  return bodyCases(planner, operation, "tolerance", { kind: "accepted" }, [{ label: "unknown-property", change }]);
}

/** Creates bodies whose properties must be unchanged in the response and in a later retrieval. */
export function echoCases(planner: Planner, operation: Operation): readonly Case[] {
  const echoes = echoesOf(planner, operation);
  if (echoes.length === 0) return [];
  const retriever = itemOperation(planner, operation.path, "retriever");
  const unchanged: BodyChange["change"] = (base) => base;
  return [
    ...bodyCases(planner, operation, "echo", { kind: "echoed" }, [
      { label: "example", change: unchanged },
      ...echoes.flatMap(({ name, schema }) => variantsOf(name, typesOf(flatSchema(planner.contract, schema)))),
    ]),
    ...(retriever === undefined
      ? []
      : bodyCases(planner, operation, "echo", { kind: "stored", retriever }, [
          { label: "stored", change: unchanged },
          // An update has to store values that differ from those that the resource has.
          ...(operation.method === "POST" ? [] : [{ label: "changed", change: differing(planner, operation) }]),
        ])),
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

/** Creates cases with changed bodies, and leaves out bodies that the contract does not accept. */
export function bodyCases(
  planner: Planner,
  operation: Operation,
  caseClass: CaseClass,
  expectation: Expectation,
  changes: readonly BodyChange[],
): readonly Case[] {
  const schema = jsonBodyOf(operation)?.schema;
  const { body } = draftCase(planner, operation, caseClass, "", expectation).request;
  if (schema === undefined || !isObject(jsonOf(body))) return [];
  return changes
    .map((change) => draftWithBody(planner, operation, caseClass, expectation, change))
    .filter(({ request }) => isSendable(planner, schema, jsonOf(request.body)));
}

function variantsOf(name: string, types: readonly unknown[]): readonly BodyChange[] {
  if (types.includes("boolean")) {
    return [true, false].map((value) => ({
      label: `${name}=${value}`,
      change: (base) => ({ ...base, [name]: value }),
    }));
  }
  if (!NAMES.includes(name)) return [];
  return [
    {
      label: `${name}=unusual`,
      change: (base) => ({ ...base, [name]: `${String(base[name])} ${UNUSUAL_CHARACTERS}` }),
    },
  ];
}
