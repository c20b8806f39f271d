/** A change of a contract, in place. */
export type Edit = (contract: Tree) => void;

export interface Tree {
  [key: string]: unknown;
}

/** Sets the value at a pointer: `components/schemas/Queue/type`, `paths/~1queues/get`. */
export function put(pointer: string, value: unknown): Edit {
  return (contract) => {
    const [parent, key] = locate(contract, pointer);
    parent[key] = value;
  };
}

/** Removes the value at a pointer; later items of a list move up. */
export function drop(pointer: string): Edit {
  return (contract) => {
    const [parent, key] = locate(contract, pointer);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  };
}

/** Moves the value at a pointer to another one. */
export function move(from: string, to: string): Edit {
  return (contract) => {
    const [parent, key] = locate(contract, from);
    const value = parent[key];
    drop(from)(contract);
    put(to, value)(contract);
  };
}

/** Redirects every `$ref` from a schema to another one. */
export function refer(from: string, to: string): Edit {
  return (contract) => {
    const text = JSON.stringify(contract).replaceAll(`"#/components/schemas/${from}"`, `"#/components/schemas/${to}"`);
    Object.assign(contract, JSON.parse(text));
  };
}

/** Copies a contract and applies changes. */
export function edited(contract: object, edits: readonly Edit[]): Tree {
  const copy = JSON.parse(JSON.stringify(contract)) as Tree;
  for (const edit of edits) edit(copy);
  return copy;
}

function locate(contract: Tree, pointer: string): [parent: Tree, key: string] {
  const keys = pointer.split("/").map((key) => key.replaceAll("~1", "/"));
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((node, key) => (node as Tree)[key], contract);
  if (typeof parent !== "object" || parent === null) throw new Error(`the contract has nothing at ${pointer}`);
  return [parent as Tree, last];
}
