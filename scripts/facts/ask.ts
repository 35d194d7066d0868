/** What an address answers. */
export interface Answer {
  url: string;
  /** What is wrong, in words; absent where it answers as it should. */
  fault?: string;
}

/** Some hosts refuse who says nothing of itself. */
const HEADERS = { 'User-Agent': 'Mozilla/5.0 (compatible; link check)', Accept: '*/*' };
const TRIES = 3;

/**
 * Asks an outside address whether it is still there, up to three times: a host may be busy.
 * @param patience milliseconds for an answer, and between two tries.
 * @param get what asks; `fetch` if not given.
 */
export async function ask(url: string, patience = 20_000, get: typeof fetch = fetch): Promise<Answer> {
  let fault = '';
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, patience / 4));
    try {
      const response = await get(url, { headers: HEADERS, signal: AbortSignal.timeout(patience) });
      await response.body?.cancel();
      if (response.ok) return moved(url, response.url);
      fault = `answers ${response.status}`;
      // What is gone stays gone; a host that is busy may answer later.
      if ([404, 410].includes(response.status)) break;
    } catch (error) {
      fault = `does not answer: ${causeOf(error)}`;
    }
  }
  return { url, fault };
}

/** An address that leads elsewhere works today; who renews a fact wants to know where it went. */
function moved(url: string, to: string): Answer {
  return sameAddress(url, to) ? { url } : { url, fault: `leads to ${to}` };
}

/** Whether two addresses differ in nothing but the slash at their end. */
function sameAddress(a: string, b: string): boolean {
  const plain = (url: string) => new URL(url).href.replace(/#.*$/, '').replace(/\/$/, '');
  return b === '' || plain(a) === plain(b);
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
