/** The smoke suite in a worker. Its setting is a request body; its checks are the response. */
import { smoke } from "./cases.js";

export default {
  /** @param {Request} request */
  async fetch(request) {
    const setting = /** @type {import("./cases.js").Setting} */ (await request.json());
    return Response.json(await smoke(setting));
  },
};
