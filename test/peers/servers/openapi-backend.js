import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { OpenAPIBackend } from "openapi-backend";
import { AUTHORIZATION, DOCUMENT, reportUrl } from "./listen.js";

/** Set up as in its README: a mock response to a valid request, 400 otherwise. OpenAPI 3.1 needs `quick`. */
const api = new OpenAPIBackend({ definition: JSON.parse(readFileSync(DOCUMENT, "utf8")), quick: true });
api.register({
  validationFail: (c) => ({ status: 400, body: { err: c.validation.errors } }),
  unauthorizedHandler: () => ({ status: 401, body: { error: "Unauthorized" } }),
  notFound: () => ({ status: 404, body: { err: "not found" } }),
  notImplemented: (c) => {
    const { status, mock } = c.api.mockResponseForOperation(c.operation.operationId);
    return { status, body: mock };
  },
});
api.registerSecurityHandler("basicAuth", (c) => c.request.headers.authorization === AUTHORIZATION);
await api.init();

const server = createServer(async (request, response) => {
  const { method, url, headers } = request;
  const [path, query] = url.split("?");
  try {
    const result = await api.handleRequest({ method, path, query, headers, body: await text(request) });
    response.writeHead(result.status, { "content-type": "application/json" }).end(JSON.stringify(result.body));
  } catch (error) {
    response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ err: String(error) }));
  }
});
reportUrl(server.listen(0, "127.0.0.1"));
