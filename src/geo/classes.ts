/** A class of a choropleth: whole numbers from `from` to `to`, both included. */
export interface ValueClass {
  from: number;
  to: number;
}

/**
 * Splits the positive ones of `values` into at most `count` classes of about as many units each (quantiles); equal values
 * are never parted. The limits are values that occur, so that a legend can print them. 0 and gaps belong to no class.
 */
export function valueClasses(values: readonly number[], count = 5): ValueClass[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const classes: ValueClass[] = [];
  for (let start = 0; start < sorted.length;) {
    const left = count - classes.length;
    const share = (sorted.length - start) / left;
    let end = left > 1 ? Math.max(start + 1, Math.round(start + share)) : sorted.length;
    // equal values go together: to the side where fewer have to move
    let [up, down] = [end, end];
    while (up < sorted.length && sorted[up] === sorted[end - 1]) up++;
    while (down > start && sorted[down - 1] === sorted[end]) down--;
    end = up === end || down === start || up - end <= end - down ? up : down;
    classes.push({ from: sorted[start]!, to: sorted[end - 1]! });
    start = end;
  }
  return classes;
}

/** Which of `classes` holds `value`: 1 for the lowest, 0 for the value 0, -1 when there is no value. */
export const classOf = (classes: readonly ValueClass[], value: number | undefined): number =>
  value === undefined ? -1 : value > 0 ? classes.findIndex(({ to }) => value <= to) + 1 : 0;
