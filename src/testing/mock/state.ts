import type { Contract } from "../contract/contract.ts";
import { type Resource, resourcesOf } from "../contract/resources.ts";
import { textOfPattern } from "../contract/sample.ts";
import type { NextId } from "./collections.ts";
import { exampleResources, givenResources } from "./initial-resources.ts";
import { seededUuid } from "./pagination.ts";
import { createStore, type Store } from "./store.ts";

/** The contract and the state that the mock responds from. */
export interface MockState {
  readonly contract: Contract;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly basePath: string;
  readonly seed: string | number;
  readonly store: Store;
  /** One-time codes that were sent, by the id of their resource. */
  readonly codes: Map<string, SentCode>;
  readonly nextId: NextId;
  /** Returns the time of a change, one second after the previous one. */
  readonly now: () => string;
}

/** A one-time code that the mock sent. */
interface SentCode {
  readonly code: string;
  /** Time from which on the code is wrong, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** Number of verifications left; after them, the code is wrong. */
  readonly attempts: number;
}

/** The state in which a mock starts, and to which a reset returns. */
interface InitialState {
  readonly contract: Contract;
  readonly basePath: string;
  readonly seed: string | number;
  readonly data: unknown;
  readonly isEmpty: boolean;
}

/**
 * Creates the state of a mock at its start.
 * @throws KitError when the data is invalid.
 */
export function createState({ contract, basePath, seed, data, isEmpty }: InitialState): MockState {
  const resources = resourcesOf(contract);
  let count = 0;
  let seconds = 0;
  const nextId: NextId = ({ schema, isNumber } = { schema: {}, isNumber: false }) => {
    count += 1;
    if (isNumber) return FIRST_NUMBER + count;
    let characters = 0;
    const matching = textOfPattern(schema["pattern"], (choices) => {
      characters += 1;
      return Number(`0x${seededUuid(seed, `${count} ${characters}`).slice(0, 8)}`) % choices;
    });
    const { maxLength = 36 } = schema;
    return matching ?? seededUuid(seed, count).slice(0, Number(maxLength));
  };
  const now = () => {
    seconds += 1;
    return new Date(START + seconds * 1000).toISOString().replace(".000", "");
  };
  const initial = isEmpty ? [] : exampleResources(contract, resources);
  const given = givenResources(contract, resources, data, nextId);
  return {
    contract,
    resources,
    basePath,
    seed,
    store: createStore([...initial, ...given]),
    codes: new Map(),
    nextId,
    now,
  };
}

/** Numeric ids start above those that examples usually have. */
const FIRST_NUMBER = 1000;

/**
 * Later than the dates in the contract's examples. The mock does not use the real clock, so the same requests get the
 * same responses.
 */
const START = Date.UTC(2026, 8, 1);
