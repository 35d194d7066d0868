import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../scripts/bench/memory.ts';
import { listProcesses, membersOf, parseStat } from '../../../scripts/bench/processes.ts';
import { needsLinux } from '../../support/needs.ts';

describe('a line of /proc/ID/stat', () => {
  it('tells id and parent, whatever the name of the program', () => {
    expect(parseStat('417 (a) (b c) S 12 417 417 0 -1')).toEqual([{ id: 417, parent: 12 }]);
  });

  it.each(['Z', 'X'])('of a process that has ended (%s) tells nothing', (state) => {
    expect(parseStat(`417 (chromium) ${state} 12 417 417 0 -1`)).toEqual([]);
  });
});

describe('the members of a process tree', () => {
  const processes = [
    { id: 1, parent: 0 },
    { id: 30, parent: 20 },
    { id: 20, parent: 10 },
    { id: 10, parent: 1 },
    { id: 11, parent: 1 },
  ];

  it('are its root and all descendants, in whatever order they are listed', () => {
    expect(membersOf(new Set([10]), processes)).toEqual(new Set([10, 20, 30]));
  });

  it('stay members when their parent ends, with the children they get later', () => {
    const later = [
      { id: 1, parent: 0 },
      { id: 30, parent: 1 },
      { id: 40, parent: 30 },
    ];
    expect(membersOf(membersOf(new Set([10]), processes), later)).toEqual(new Set([30, 40]));
  });

  it('are none when the root has ended and left nobody', () => {
    expect(membersOf(new Set([99]), processes)).toEqual(new Set());
  });
});

describe('the processes of this machine', needsLinux(), () => {
  it('include this one with its parent', () => {
    expect(listProcesses()).toContainEqual({ id: process.pid, parent: process.ppid });
  });
});

describe('a field of memory in /proc', () => {
  const rollup = 'Rss:               20480 kB\nPss:                1234 kB\nPss_Dirty:           10 kB\n';

  it('is read in bytes', () => {
    expect(bytesOf(rollup, 'Pss')).toBe(1234 * 1024);
  });

  it('is undefined where it is missing', () => {
    expect(bytesOf(rollup, 'VmRSS')).toBeUndefined();
  });
});
