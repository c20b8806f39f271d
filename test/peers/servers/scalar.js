import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";
import { DOCUMENT, tell } from "./listen.js";

const app = await createMockServer({ document: JSON.parse(readFileSync(DOCUMENT, "utf8")) });
tell(serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }));
