import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import type { Check, Setting } from "./cases.js";

/** Serves a page with a script, sends the setting to the script, and receives its checks. */
export async function servePage(script: Buffer, setting: Setting) {
  const server = createServer();
  const checks: Promise<Check[]> = new Promise((resolve, reject) => {
    server.on("request", (request, response) => {
      switch (request.url ?? "") {
        case "/checks":
          text(request)
            .then((json) => {
              resolve(JSON.parse(json));
              response.end();
            })
            .catch(reject);
          break;
        case "/setting":
          response.end(JSON.stringify(setting));
          break;
        case "/script.js":
          response.setHeader("content-type", "text/javascript").end(script);
          break;
        default:
          response.setHeader("content-type", "text/html").end('<script type="module" src="/script.js"></script>');
      }
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");

  return {
    origin: originOf(server),
    checks,
    close: () => {
      server.close().closeAllConnections();
    },
  };
}

/** Returns the origin of a local server. */
export function originOf(server: Server) {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}
