/** Lets the clock stand at `moment` until the function that comes back is called. */
export function clockAt(moment: string): () => void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args: []) {
      super(...(args.length > 0 ? args : ([moment] as unknown as [])));
    }
    static override now = () => Real.parse(moment);
  } as DateConstructor;
  return () => void (globalThis.Date = Real);
}
