interface Place {
  x: number;
  y: number;
}
/** The four arrow keys as steps. */
export const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The nearest of `places` in a direction from `from`; what lies aside counts double, and nothing beyond 60° is taken. */
export function nearestToward<P extends Place>(
  places: readonly P[],
  from: P,
  [dx, dy]: readonly [number, number],
): P | undefined {
  let best: P | undefined;
  let least = Infinity;
  for (const place of places) {
    const [x, y] = [place.x - from.x, place.y - from.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && aside < 1.74 * ahead && cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}
