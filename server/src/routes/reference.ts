export const addReference = (..._: unknown[]) => {};
