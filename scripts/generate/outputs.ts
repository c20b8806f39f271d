import { toPrintable } from "../document/printable.ts";
import { toApiLock } from "./api-lock.ts";
import { toContractInfo, toManifest } from "./manifest.ts";
import { type Contract as ContractOfTable, toOperations } from "./operations.ts";
import { withProvenance } from "./provenance.ts";
import { toTypes } from "./types.ts";

export type Contract = ContractOfTable & {
  openapi: string;
  info: { title: string; version: string };
  components?: { schemas?: Record<string, unknown> };
};

/** What a document becomes. */
export interface Generation {
  /** Name in the folder -> text; all are made before any is written. */
  files: Map<string, string>;
  contract: Contract;
  /** What a person should know: repairs, and what was left out. */
  remarks: string[];
  /** The files and URLs that it was read from. */
  sources: string[];
}

/** Where a document is from. */
interface Origin {
  name: string;
  /** Every file that has a say in what comes out -> its text. */
  inputs: Record<string, string>;
  /** Whether the extensions of this project's contract (`x-extensible-enum`, `x-source`, ...) are read. */
  isOwn: boolean;
  /** Told what the run-time table cannot hold; refused unless given. */
  leaveOut?: (reason: string) => void;
}

/** Everything that is generated from a bundled document. */
export async function toGeneration(
  document: unknown,
  { name, inputs, leaveOut, isOwn }: Origin,
): Promise<Pick<Generation, "files" | "contract">> {
  const text = isOwn ? withProvenance(JSON.stringify(document)) : `${JSON.stringify(document, null, 2)}\n`;
  const contract = JSON.parse(text) as Contract;
  const banner = `// Generated from ${toPrintable(name).replaceAll("\n", "\\u000a")} by \`npm run generate\`. Do not edit.\n\n`;
  const files = new Map([
    ["relay-rest.json", text],
    ["operations.ts", banner + toOperations(contract, leaveOut)],
    ["schema.ts", banner + (await toTypes(text, { isOwn }))],
    ["contract-info.ts", banner + toContractInfo(contract, text)],
    ["api.lock.txt", toApiLock(contract)],
  ]);
  files.set("manifest.json", toManifest(contract, inputs, files));
  return { files, contract };
}
