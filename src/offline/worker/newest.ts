/** So long a reader waits for the network where this device has the file as it was seen last. */
const PATIENCE_MS = 3000;

/**
 * A file as the server has it now; without a network, or where that takes long, as it was seen last.
 * @throws where there is neither.
 */
export async function newest(address: string, cacheName: string): Promise<Response> {
  const seen = await caches.match(address, { cacheName });
  try {
    const answer = await fetch(address, {
      cache: 'no-cache',
      ...(seen && { signal: AbortSignal.timeout(PATIENCE_MS) }),
    });
    if (!answer.ok) return seen && answer.status >= 500 ? seen : answer;
    // A device without room still shows it.
    await (await caches.open(cacheName)).put(address, answer.clone()).catch(() => undefined);
    return answer;
  } catch (error) {
    if (!seen) throw error;
    return seen;
  }
}
