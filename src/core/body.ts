import { toForm } from "../../generated/operations.ts";
import { isRecord } from "./guards.ts";

/** The body of a request: text, or the form that a multipart body becomes, if the contract has one. */
export type RelayBody = ReturnType<(() => string) | Exclude<typeof toForm, undefined>>;

/** Serializes a body as JSON, or as a multipart form if the operation's row in the run-time table says so. */
export function serializeBody(operation: string, values: unknown): RelayBody {
  return toForm !== undefined && isMultipart(operation) && isRecord(values) ? toForm(values) : JSON.stringify(values);
}

/** Reads the body of a request: text, or the bytes of a multipart form. */
export async function readBody(operation: string, request: Readable): Promise<RelayBody | null> {
  const body = toForm !== undefined && isMultipart(operation) ? await request.blob() : await request.text();
  // The type of a contract without multipart bodies has no bytes, and no row of it has the mark.
  return (body || null) as RelayBody | null;
}

interface Readable {
  blob(): Promise<unknown>;
  text(): Promise<string>;
}

function isMultipart(operation: string): boolean {
  return operation.includes(" multipart ");
}
