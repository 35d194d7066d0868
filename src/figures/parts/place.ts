/** Moves and scales a part; its strokes keep the weight they have everywhere else. */
export function place(x: number, y: number, scale = 1): Record<string, string | number> {
  if (scale === 1) return { transform: `translate(${x} ${y})` };
  return { transform: `translate(${x} ${y}) scale(${scale})`, 'stroke-width': Math.round(250 / scale) / 100 };
}
