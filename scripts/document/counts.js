/** @typedef {{ paths?: Record<string, object>, components?: { schemas?: object } }} Contract */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * How much a bundled contract holds.
 * @param {Contract} contract
 * @returns {{ operations: number, schemas: number }}
 */
export function countsOf({ paths = {}, components = {} }) {
  const members = Object.values(paths).flatMap((item) => Object.keys(item));
  return {
    operations: members.filter((member) => METHODS.includes(member)).length,
    schemas: Object.keys(components.schemas ?? {}).length,
  };
}
