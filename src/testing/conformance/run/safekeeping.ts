import { requestItem, responseItem, rewrapped, unwrapped } from "../../contract/envelope.ts";
import { propertiesOf } from "../../contract/flatten-schema.ts";
import type { Operation } from "../../contract/operation.ts";
import { objectOf } from "../../shared/json.ts";
import { baseRequest, isSendable, jsonBodyOf } from "../cases/base-request.ts";
import type { RequestPlan } from "../cases/case.ts";
import type { Planner } from "../cases/planner.ts";
import type { Send } from "./exchange.ts";

/** Values that a check overwrites in resources that it did not create. */
interface Safekeeping {
  /**
   * Retrieves the values that a PUT or PATCH overwrites, once for each resource.
   * @returns the reason why they could not be restored; `undefined` if they can, or if there is nothing to overwrite
   */
  readonly keep: (operation: Operation, request: RequestPlan) => Promise<string | undefined>;
  /** Sends the values back. Returns the resources that it could not restore. */
  readonly putBack: () => Promise<readonly string[]>;
}

type Kept = { readonly reason: string } | { readonly request: RequestPlan | undefined };

export function createSafekeeping(planner: Planner, send: Send): Safekeeping {
  const kept = new Map<string, Promise<Kept>>();

  const retrieve = async (operation: Operation, request: RequestPlan): Promise<Kept> => {
    const { path } = request;
    const retrieverOf = (it: string) =>
      planner.contract.operations.find(({ method, path }) => method === "GET" && path === it);
    const direct = retrieverOf(path);
    // The item of `/things/{id}/settings` shows whether there is anything to overwrite.
    const retriever = direct ?? retrieverOf(path.slice(0, path.lastIndexOf("/")));
    if (retriever === undefined) return { reason: NO_WAY_BACK };
    const read = baseRequest(planner, retriever, "");
    const exchange = await send({ ...read, pathValues: request.pathValues });
    if (NOTHING_THERE.includes(exchange.status ?? 0)) return { request: undefined };
    const media = jsonBodyOf(operation);
    if (direct === undefined || media?.schema === undefined || !exchange.isSuccess) return { reason: NO_WAY_BACK };
    const item = requestItem(planner.contract, operation);
    const current = objectOf(unwrapped(responseItem(planner.contract, retriever), exchange.json));
    const names = propertiesOf(planner.contract, item.schema).map(([name]) => name);
    const value = rewrapped(
      item,
      {},
      Object.fromEntries(names.filter((name) => Object.hasOwn(current, name)).map((name) => [name, current[name]])),
    );
    if (names.some((name) => !Object.hasOwn(current, name)) || !isSendable(planner, media.schema, value))
      return { reason: NO_WAY_BACK };
    const authorization = operation.isSecured ? "given" : "none";
    return { request: { ...request, authorization, body: { kind: "json", type: media.type, value } } };
  };

  return {
    keep: async (operation, request) => {
      const { method, path, pathValues } = request;
      if ((method !== "PUT" && method !== "PATCH") || operation.method !== method) return undefined;
      const key = JSON.stringify([method, path, pathValues]);
      const found = kept.get(key) ?? retrieve(operation, request);
      kept.set(key, found);
      const result = await found;
      return "reason" in result ? result.reason : undefined;
    },
    putBack: async () => {
      const left: string[] = [];
      for (const waiting of kept.values()) {
        const found = await waiting;
        if ("reason" in found || found.request === undefined) continue;
        const { method, path, pathValues } = found.request;
        const exchange = await send(found.request, true);
        const line = [method, path, ...Object.values(pathValues).map(String)].join(" ");
        if (!exchange.isSuccess) left.push(`${line}: the former values could not be restored`);
      }
      return left;
    },
  };
}

/** Statuses of an unknown or invalid id: there is nothing to overwrite. */
const NOTHING_THERE = [400, 404, 410, 422];

const NO_WAY_BACK = "overwrites a resource that the check did not create, and could not restore its values";
