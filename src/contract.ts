import { info } from "../generated/contract-info.ts";

/** Facts about the contract that a program was built with, for a log line or a support request. */
export interface ContractInfo {
  readonly title: string;
  /** The version of the contract, not of this package. */
  readonly version: string;
  /** The OpenAPI version of the contract. */
  readonly openapi: string;
  /** SHA-256 of `signalwire-relay-rest/openapi.json`, in hexadecimal; equal if two builds have the same contract. */
  readonly sha256: string;
  /** Number of operations. */
  readonly operations: number;
  /** Number of named schemas. */
  readonly schemas: number;
  /** The tools that linted and bundled the contract and generated its types: package -> version. */
  readonly tools: Readonly<Record<string, string>>;
}

/**
 * Facts about the contract. They have their own entry point, so that a program that only calls the API does not load
 * them.
 *
 * @example
 * import { contractInfo } from "signalwire-relay-rest/contract";
 * console.log(`contract ${contractInfo.version}, ${contractInfo.sha256.slice(0, 12)}`);
 */
export const contractInfo: ContractInfo = info;
