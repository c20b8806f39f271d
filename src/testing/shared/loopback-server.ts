import { once } from "node:events";
import type { AddressInfo, Server, Socket } from "node:net";
import { KitError } from "./kit-error.ts";

/** A server that listens on loopback, where nobody else reaches it. */
export interface Loopback {
  /** `http://127.0.0.1:54321` */
  readonly origin: string;
  readonly port: number;
  /** Connections that are open at the moment. */
  readonly sockets: ReadonlySet<Socket>;
  /** Ends every connection, also those that hang, and listens no longer; may be called twice. */
  readonly close: () => Promise<void>;
}

/**
 * Makes a server listen on 127.0.0.1.
 * @param port 0 for any that is free
 * @throws KitError when the port is in use or may not be listened on.
 */
export async function listenOnLoopback(server: Server, port = 0): Promise<Loopback> {
  if (!(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new KitError(`a port is a whole number from 0 to 65535, not ${port}`);
  }
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  try {
    await once(server.listen(port, "127.0.0.1"), "listening");
  } catch (cause) {
    throw new KitError(refusalOf(port, cause), { cause });
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
  return { origin: `http://127.0.0.1:${address.port}`, port: address.port, sockets, close };
}

function refusalOf(port: number, cause: unknown): string {
  // Whatever keeps a server from listening is an error of the system.
  const { code } = cause as NodeJS.ErrnoException;
  return code === "EADDRINUSE" ? `port ${port} is in use` : `cannot listen on port ${port}: ${String(code)}`;
}
