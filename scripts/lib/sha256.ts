import { createHash } from 'node:crypto';

/** The SHA-256 of bytes in hexadecimal, as `sha256sum` writes it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The SHA-256 of a value as JSON: a name for what follows from all that stands in it. */
export function sha256OfJson(value: unknown): string {
  return sha256(Buffer.from(JSON.stringify(value)));
}
