/** The OpenAPI document to serve, and the only valid Authorization header. */
export const [, , DOCUMENT, AUTHORIZATION] = process.argv;

/** Sends the URL of a server to the parent process, and exits when the parent disconnects. */
export function reportUrl(server) {
  server.once("listening", () => process.send?.(`http://127.0.0.1:${server.address().port}`));
  process.on("disconnect", () => process.exit());
}
