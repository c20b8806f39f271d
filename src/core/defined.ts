/** The options that are given: an option that is `undefined` is not. */
export function definedOf<Options extends object>(options: Options): Defined<Options> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<Options>;
}

type Defined<Options> = { readonly [Name in keyof Options]: Exclude<Options[Name], undefined> };
