import express from "express";
import { createMockMiddleware } from "openapi-mock-express-middleware";
import { DOCUMENT, reportUrl } from "./listen.js";

const app = express();
app.use("/", createMockMiddleware({ spec: DOCUMENT }));
reportUrl(app.listen(0, "127.0.0.1"));
