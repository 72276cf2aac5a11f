/** Makes a thing when it is first asked for: most plans need few of the tables and patterns. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
