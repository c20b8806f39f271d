import { info } from "../generated/contract-info.ts";

/** What is known of the contract that a program was built with, for a log line or a support request. */
export interface ContractInfo {
  readonly title: string;
  /** The contract's own version, not this package's. */
  readonly version: string;
  /** The version of OpenAPI that it is written in. */
  readonly openapi: string;
  /** Of `signalwire-relay-rest/openapi.json`, in hexadecimal; equal where two builds have one contract. */
  readonly sha256: string;
  /** How many operations and named schemas it holds. */
  readonly operations: number;
  readonly schemas: number;
  /** What it was linted, bundled and turned into types with: package -> version. */
  readonly tools: Readonly<Record<string, string>>;
}

/**
 * The contract in figures. A door of its own, so that a program which only calls the API does not carry it.
 *
 * @example
 * import { contractInfo } from "signalwire-relay-rest/contract";
 * console.log(`contract ${contractInfo.version}, ${contractInfo.sha256.slice(0, 12)}`);
 */
export const contractInfo: ContractInfo = info;
