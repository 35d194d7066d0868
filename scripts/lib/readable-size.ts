/** A file size for a table: whole kB below 1 MB, else MB with one decimal. Decimal units, as file managers show. */
export function readableSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
