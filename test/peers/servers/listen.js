/** The document to serve, and who may call. */
export const [, , DOCUMENT, AUTHORIZATION] = process.argv;

/** Tells the process that started this one where a server listens, and ends with that process. */
export function tell(server) {
  server.once("listening", () => process.send?.(`http://127.0.0.1:${server.address().port}`));
  process.on("disconnect", () => process.exit());
}
