import createClient from "openapi-fetch";
import type { paths } from "../../../generated/schema.ts";

const client = createClient<paths>({ baseUrl: "https://acme.signalwire.com/api/relay/rest" });
const { data } = await client.POST("/number_groups", { body: { name: "Support" } });
if (data) console.log(data.id);
