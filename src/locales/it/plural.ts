/** The form that goes with `n`: in Italian only 1 is singular. */
export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
