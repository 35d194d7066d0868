import { RUN_ID_LENGTH, runId } from '../run-text.ts';

/** An id for a run that no other has. Browsers have randomUUID, which is longer, only over https and from a folder. */
export function newRunId(): string {
  return runId(crypto.getRandomValues(new Uint8Array(RUN_ID_LENGTH)));
}
