/** The form that goes with `n`: in French 0 and 1 are singular. */
export const plural = (n: number, one: string, many: string): string => (n < 2 ? one : many);
