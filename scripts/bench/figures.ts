/** Milliseconds as seconds with two decimals: `2.14 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Milliseconds, below 10 with one decimal: `95 ms`, `1.2 ms`. */
export function milliseconds(value: number): string {
  return `${value < 9.95 ? value.toFixed(1) : Math.round(value)} ms`;
}

/** Bytes as kB (1,000 bytes) with one decimal. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Bytes as whole MB (1,000,000 bytes). */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

/** A share of 1 as per cent with one decimal, never rounded up to the whole: `99.9 %` is not all. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

/**
 * A value and how many times ours it is: `9.21 s (4.40×)`.
 * @param ours what it is compared with; without it, the value stands alone.
 */
export function besideOurs(value: number, ours: number | undefined, show: (value: number) => string): string {
  return ours === undefined ? show(value) : `${show(value)} (${(value / ours).toFixed(2)}×)`;
}
