import { once } from "node:events";
import type { AddressInfo, Server, Socket } from "node:net";
import { KitError } from "./kit-error.ts";

/** A listening server. */
export interface Loopback {
  /** `http://127.0.0.1:54321` */
  readonly origin: string;
  readonly port: number;
  /** Open connections. */
  readonly sockets: ReadonlySet<Socket>;
  /** Closes every connection, also those that hang, and stops listening. A second call does nothing. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a server.
 * @param port 0 selects a free port
 * @param host the address to listen on; other machines cannot reach the default
 * @throws KitError when the port is invalid or in use, or the system does not allow it.
 */
export async function listenOnLoopback(server: Server, port = 0, host = "127.0.0.1"): Promise<Loopback> {
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new KitError(`the port must be a whole number from 0 to 65535, got ${port}`);
  }
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  try {
    await once(server.listen(port, host), "listening");
  } catch (cause) {
    throw new KitError(listenErrorMessage(host, port, cause), { cause });
  }
  // The address of a TCP server is an object.
  const address = server.address() as AddressInfo;
  const close = async () => {
    if (!server.listening) return;
    const closed = once(server, "close");
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { origin: `http://${reachable(host)}:${address.port}`, port: address.port, sockets, close };
}

/**
 * Returns the path and query of a request target. A target may also be a whole URL (`GET http://host/path`; RFC 9112,
 * section 3.2.2).
 */
export function originForm(target = ""): string {
  return target.replace(/^\w+:\/\/[^/?]*\/?/, "/");
}

/**
 * Returns a path and query of the contract: those of a request without the first of the prefixes that they begin with.
 */
export function withoutPrefix(url: string, ...prefixes: readonly string[]): string {
  const prefix = prefixes.find((it) => it !== "" && url.startsWith(`${it}/`)) ?? "";
  return url.slice(prefix.length);
}

/** Returns a host name for URLs. An address that stands for all interfaces cannot be the target of a request. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

function listenErrorMessage(host: string, port: number, cause: unknown): string {
  // A failure to listen is a system error, which has a code.
  const { code } = cause as NodeJS.ErrnoException;
  return code === "EADDRINUSE"
    ? `port ${port} is in use; choose another one, or 0 for a free port`
    : `cannot listen on port ${port} of ${host}: ${String(code)}`;
}
