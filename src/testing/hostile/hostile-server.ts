import { answer } from "./hostile-exchange.ts";
import { listen, type RecordedRequest } from "./hostile-listener.ts";
import { type HostileStep, toPreset } from "./hostile-presets.ts";

export type { RecordedRequest };

/** A server on loopback that answers as badly as it was told to. */
export interface HostileServer extends AsyncDisposable {
  /** Its origin: `http://127.0.0.1:54321`. */
  readonly url: string;
  /** Every request that arrived, oldest first; may be emptied. */
  readonly requests: RecordedRequest[];
  /** The origin that its redirects point to, on another port; it answers 200 to whatever arrives. */
  readonly elsewhere: { readonly url: string; readonly requests: RecordedRequest[] };
  /** Connections that are open at the moment. */
  readonly openConnections: number;
  /** Ends every connection, also those that hang, and listens no longer. */
  close(): Promise<void>;
}

/** How a server takes connections. */
export interface HostileServerOptions {
  /** How long a new connection waits until the first byte is read from it, in milliseconds. @defaultValue 0 */
  readonly acceptAfterMs?: number;
}

/**
 * Starts a hostile server on a free port of 127.0.0.1.
 *
 * @param steps what each request is met with, in the order of arrival; the last goes for all further ones
 * @example
 * await using server = await startHostileServer([503, 201]);
 */
export async function startHostileServer(
  steps: HostileStep | readonly HostileStep[],
  { acceptAfterMs = 0 }: HostileServerOptions = {},
): Promise<HostileServer> {
  const presets = [steps].flat().map(toPreset);
  const elsewhere = await listen(() => answer(200), "", 0);
  const server = await listen((index) => presets[index] ?? presets.at(-1), elsewhere.url, acceptAfterMs);

  const close = async () => {
    await Promise.all([server.close(), elsewhere.close()]);
  };
  return {
    url: server.url,
    requests: server.requests,
    elsewhere: { url: elsewhere.url, requests: elsewhere.requests },
    get openConnections() {
      return server.sockets.size;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** An origin on loopback that nobody listens on: that of a listener that is gone. */
export async function closedPort(): Promise<string> {
  const listener = await listen(() => undefined, "", 0);
  await listener.close();
  return listener.url;
}
