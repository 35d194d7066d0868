import { z } from 'zod';
import { sha256OfJson } from '../../lib/sha256.ts';
import type { Store } from '../../lib/store.ts';
import { sumOfCode } from '../../lib/sum-of-code.ts';
import { createAnalyser, type Analyse, type Token } from './readings.ts';

/** An analyser that remembers what earlier builds have asked it. */
export interface KeptAnalyser {
  analyse: Analyse;
  /** Keeps what this build has asked for the next. */
  keep: () => Promise<void>;
}

/**
 * Analyses what no earlier build has: a corrected word changes a line or two of thousands. The dictionary, which takes longer
 * to load than they do, is loaded at the first of them.
 */
export async function keptAnalyser(store: Store): Promise<KeptAnalyser> {
  const code = await sumOfCode(['scripts/steps/search/readings.ts']);
  const key = sha256OfJson(['tokens', code]);
  const entry = await store.get(key, z.object({}));
  const before = new Map(entry && (JSON.parse(Buffer.from(entry.bytes).toString('utf8')) as [string, Token[]][]));
  const asked = new Map<string, Token[]>();
  let dictionary: Analyse | undefined;
  return {
    analyse(text) {
      const tokens = asked.get(text) ?? before.get(text) ?? (dictionary ??= createAnalyser())(text);
      asked.set(text, tokens);
      return tokens;
    },
    async keep() {
      const isAsBefore = dictionary === undefined && asked.size === before.size;
      if (!isAsBefore) await store.put(key, { facts: {}, bytes: Buffer.from(JSON.stringify([...asked])) });
    },
  };
}
