export type Contract = { paths?: Record<string, object>; components?: { schemas?: object } };

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** How much a bundled contract holds. */
export function countsOf({ paths = {}, components = {} }: Contract): { operations: number; schemas: number } {
  const members = Object.values(paths).flatMap((item) => Object.keys(item));
  return {
    operations: members.filter((member) => METHODS.includes(member)).length,
    schemas: Object.keys(components.schemas ?? {}).length,
  };
}
