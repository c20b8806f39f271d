import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";
import { DOCUMENT, reportUrl } from "./listen.js";

const app = await createMockServer({ document: JSON.parse(readFileSync(DOCUMENT, "utf8")) });
reportUrl(serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }));
