import type { Bar } from '../bars.ts';
import { kilobytes, milliseconds, percent } from '../figures.ts';
import type { SizeResult } from './results.ts';
import { noiseIn, scoreOf, type Asked } from './scores.ts';
import { HTTP, SLOW } from './site.ts';
import { bytesOf, type Failed, type Speed } from './speed.ts';

const RECALL = 0.95;
const MRR = 0.93;
/** Of 20 queries about other things, 19 are to find nothing. */
const SILENT = 19 / 20;
const FIRST_MS = 150;
const NONE = { missing: 'nothing was typed further' };
const NEXT_MS = 16;
/** Packed, as a server sends them. */
const FIRST_BYTES = 120_000;
const SLOW_FIRST_MS = 3_000;

/** A score as it is usually written: `0.963`, cut and never rounded up, so that a missed bar does not look held. */
export function score(value: number): string {
  return (Math.floor(value * 1000 + 1e-9) / 1000).toFixed(3);
}

/** What answers are to keep to, over the queries that nobody tuned for. */
export function qualityBars(asked: Asked): Bar[] {
  const missing = { missing: 'the held-out queries were not asked' };
  const quality = scoreOf(asked, 'held-out');
  const noise = noiseIn(asked, 'held-out');
  const name = nameOf(asked);
  return [
    {
      name: `${name}: recall@3, held-out`,
      limit: RECALL,
      side: 'least',
      measured: quality?.recall ?? missing,
      show: score,
    },
    { name: `${name}: MRR, held-out`, limit: MRR, side: 'least', measured: quality?.mrr ?? missing, show: score },
    {
      name: `${name}: nothing found for foreign queries, held-out`,
      limit: SILENT,
      side: 'least',
      measured: noise === undefined ? missing : 1 - noise,
      show: percent,
    },
  ];
}

/** What the times and bytes at today's size are to keep to. */
export function speedBars(browser: string, speed: Speed | Failed): Bar[] {
  const name = nameOf({ engine: speed.engine, browser });
  const of = (read: (speed: Speed) => Bar['measured']) =>
    'missing' in speed ? { missing: speed.missing } : read(speed);
  if (speed.engine === SLOW)
    return [
      {
        name: `${name}: first answer, median`,
        limit: SLOW_FIRST_MS,
        measured: of(({ first }) => first.median),
        show: milliseconds,
      },
    ];
  return [
    {
      name: `${name}: first answer, median`,
      limit: FIRST_MS,
      measured: of(({ first }) => first.median),
      show: milliseconds,
    },
    {
      name: `${name}: then, median`,
      limit: NEXT_MS,
      measured: of(({ next }) => next?.median ?? NONE),
      show: milliseconds,
    },
    { name: `${name}: then, p95`, limit: NEXT_MS, measured: of(({ next }) => next?.p95 ?? NONE), show: milliseconds },
    ...(speed.engine === HTTP
      ? [
          {
            name: `${name}: loaded for a first answer`,
            limit: FIRST_BYTES,
            measured: bytesLoaded(speed),
            show: kilobytes,
          },
        ]
      : []),
  ];
}

/** How bytes grow with the content: less than the content does. */
export function growthBars(browser: string, engine: string, sizes: readonly SizeResult[]): Bar[] {
  const bytesAt = (size: SizeResult) => {
    const speed = size.speeds.find((candidate) => candidate.engine === engine);
    return speed ? bytesLoaded(speed) : { missing: 'not measured at this size' };
  };
  const [today, ...larger] = sizes;
  if (!today || engine === SLOW) return [];
  return larger.map((size) => {
    const [before, after] = [bytesAt(today), bytesAt(size)];
    const measured = typeof before !== 'number' ? before : typeof after !== 'number' ? after : after / before;
    return {
      name: `${nameOf({ engine, browser })}: growth of what is loaded, at ${size.times}× the content`,
      limit: size.times / today.times,
      measured,
      show: (value: number) => `${value.toFixed(2)}×`,
    };
  });
}

function bytesLoaded(speed: Speed | Failed): Bar['measured'] {
  if ('missing' in speed) return { missing: speed.missing };
  return speed.loaded.length > 0 ? bytesOf(speed.loaded) : { missing: 'the browser does not say what it loads' };
}

function nameOf({ engine, browser }: { engine: string; browser: string }): string {
  return `${engine}, ${browser}`;
}
