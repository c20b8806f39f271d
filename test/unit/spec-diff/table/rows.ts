import { components } from "./components.ts";
import { inputs } from "./inputs.ts";
import { operations } from "./operations.ts";
import { outputs } from "./outputs.ts";
import { requests } from "./requests.ts";

const topics = { operations, requests, inputs, outputs, components };

/** Every row that changes one part of the contract, with its topic and its index in this list. */
export const rows = Object.entries(topics)
  .flatMap(([topic, list]) => list.map((row) => ({ ...row, topic })))
  .map((row, index) => ({ ...row, index }));
