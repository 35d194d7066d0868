import { describe, expect, it } from 'vitest';
import { keepAside } from '../../../src/answers/model/aside.ts';
import { emptyRecord, RECORD_VERSION } from '../../../src/answers/model/answers.ts';

const newer = (name: string) => JSON.stringify({ ...emptyRecord(), version: RECORD_VERSION + 1, name });

describe('texts kept aside', () => {
  it('are kept in order, each once', () => {
    expect(keepAside(['{a'], '{b')).toEqual(['{a', '{b']);
    expect(keepAside(['{a', '{b'], '{a')).toEqual(['{a', '{b']);
  });

  it('lose the oldest damaged one where there are too many', () => {
    expect(keepAside(['{a', '{b', '{c'], '{d')).toEqual(['{b', '{c', '{d']);
    expect(keepAside([newer('a'), '{b', '{c'], '{d')).toEqual([newer('a'), '{c', '{d']);
    expect(keepAside(['a', 'b', 'c'].map(newer), '{d')).toEqual([newer('b'), newer('c'), '{d']);
  });
});
