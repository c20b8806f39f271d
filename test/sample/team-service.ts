import { type Context, Hono } from "hono";
import { isRelayError, paginate, type RelayClient, type Schema } from "signalwire-relay-rest";

interface NewTeam {
  readonly name: string;
  readonly phoneNumberIds: readonly string[];
}

/** A service of somebody's own, in which a team, whose name is its own, is a number group and the numbers in it. */
export function createTeamService(relay: RelayClient): Hono {
  const service = new Hono();

  service.post("/teams", async (context) => {
    const { name, phoneNumberIds } = await context.req.json<NewTeam>();
    const made = await makeGroup(relay, name);
    if ("problem" in made) return refuse(context, made);
    for (const id of phoneNumberIds) {
      const refusal = await join(relay, made.group.id, id);
      if (refusal === undefined) continue;
      // Half a team is none.
      await relay.DELETE("/number_groups/{id}", { params: { path: { id: made.group.id } } });
      return refuse(context, refusal);
    }
    return context.json({ id: made.group.id, name: made.group.name, phoneNumberIds }, 201);
  });

  /** The group as the API has it, for a page that knows the API. */
  service.get("/teams/:id/group", async (context) => {
    const result = await relay.GET("/number_groups/{id}", { params: { path: { id: context.req.param("id") } } });
    if (result.ok) return context.json(result.data, 200);
    return result.status === 404 ? context.json({ problem: "there is no such team" }, 404) : refuse(context, LATER);
  });

  service.onError((error, context) => {
    if (!isRelayError(error)) throw error;
    return refuse(context, LATER);
  });

  return service;
}

interface Refusal {
  readonly status: 422 | 503;
  readonly problem: string;
}

const LATER: Refusal = { status: 503, problem: "the numbers cannot be reached; try again later" };

function refuse(context: Context, { status, problem }: Refusal): Response {
  return context.json({ problem }, status);
}

type Group = Schema<"NumberGroup">;

async function makeGroup(relay: RelayClient, name: string): Promise<{ readonly group: Group } | Refusal> {
  const result = await relay.POST("/number_groups", { body: { name } });
  if (result.ok) return { group: result.data };
  if (result.status === 422) return { status: 422, problem: result.error.message };
  // A second POST could make a second group; so whether there is a first is looked up.
  const { delivery } = result.error;
  const group = delivery === "not-sent" || delivery === "refused" ? undefined : await findGroup(relay, name);
  return group === undefined ? LATER : { group };
}

async function findGroup(relay: RelayClient, name: string): Promise<Group | undefined> {
  for await (const group of paginate(relay, "/number_groups", { params: { query: { filter_name: name } } })) {
    if (group.name === name) return group;
  }
  return undefined;
}

async function join(relay: RelayClient, groupId: string, phoneNumberId: string): Promise<Refusal | undefined> {
  const result = await relay.POST("/number_groups/{NumberGroupId}/number_group_memberships", {
    params: { path: { NumberGroupId: groupId } },
    body: { phone_number_id: phoneNumberId },
  });
  if (result.ok) return undefined;
  return result.status === 422
    ? { status: 422, problem: `${phoneNumberId} cannot join: ${result.error.message}` }
    : LATER;
}
