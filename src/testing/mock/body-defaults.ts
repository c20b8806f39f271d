import type { Contract } from "../contract/contract.ts";
import { declaredProperties } from "../contract/declared-properties.ts";
import type { Operation } from "../contract/operation.ts";
import type { JsonObject } from "../shared/json.ts";

/** What the contract says that a body means which leaves something out. */
export function bodyDefaults(contract: Contract, { body }: Operation): JsonObject {
  const [media] = body?.content.values() ?? [];
  const entries = [...declaredProperties(contract, media?.schema)].map(([name, schema]) => {
    return [name, contract.resolve(schema)["default"]] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
