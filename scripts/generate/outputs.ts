import type { Contract } from "../document/openapi.ts";
import { toPrintable } from "../document/printable.ts";
import type { Progress } from "../document/terminal.ts";
import { toApiLock } from "./api-lock.ts";
import { toCompilingTypes } from "./compile-types.ts";
import { toContractInfo, toManifest } from "./manifest.ts";
import { toOperations } from "./operations.ts";
import { withProvenance } from "./provenance.ts";
import { toTypes } from "./types.ts";

/** The result of a generation, before any file is written. */
export interface Generation {
  /** Name in the output folder -> text. */
  readonly files: ReadonlyMap<string, string>;
  readonly contract: Contract;
  /** Lines for the console: repairs, and operations that the run-time table omits. */
  readonly notes: readonly string[];
  /** The files and URLs that the document was read from. */
  readonly sources: readonly string[];
}

/** The origin of a document. */
interface Origin {
  readonly name: string;
  /** Every file that influences the output -> its text. */
  readonly inputs: Readonly<Record<string, string>>;
  /** True if the extensions of this project's contract (`x-extensible-enum`, `x-source`, ...) have a meaning. */
  readonly isOwn: boolean;
  /** Receives the reason for each schema whose type does not compile and became `unknown`. */
  readonly onUncompilable?: ((reason: string) => void) | undefined;
  readonly progress?: Progress | undefined;
}

/** Generates all files from a bundled document. */
export async function toGeneration(
  document: unknown,
  { name, inputs, onUncompilable, isOwn, progress }: Origin,
): Promise<Pick<Generation, "files" | "contract">> {
  const text = isOwn ? withProvenance(JSON.stringify(document)) : `${JSON.stringify(document, null, 2)}\n`;
  // A copy of a large document would take 60 MB.
  const contract = (isOwn ? JSON.parse(text) : document) as Contract;
  const banner = `// Generated from ${toPrintable(name).replaceAll("\n", "\\u000a")} by \`npm run generate\`. Do not edit.\n\n`;
  const files = new Map([
    ["relay-rest.json", text],
    ["operations.ts", banner + toOperations(contract, isOwn)],
    ["schema.ts", banner + (await (isOwn ? toTypes(text) : toCompilingTypes(text, onUncompilable, progress)))],
    ["contract-info.ts", banner + toContractInfo(contract, text)],
    ["api.lock.txt", toApiLock(contract)],
  ]);
  files.set("manifest.json", toManifest(contract, inputs, files));
  return { files, contract };
}
