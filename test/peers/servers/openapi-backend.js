import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { OpenAPIBackend } from "openapi-backend";
import { AUTHORIZATION, DOCUMENT, tell } from "./listen.js";

/** As its README has it: what is valid gets a mock answer, what is not a 400. Without `quick` it takes no OpenAPI 3.1. */
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
    const answer = await api.handleRequest({ method, path, query, headers, body: await text(request) });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
  } catch (error) {
    response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ err: String(error) }));
  }
});
tell(server.listen(0, "127.0.0.1"));
