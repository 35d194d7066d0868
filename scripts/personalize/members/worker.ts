/** A thread that makes members' copies, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CopySource } from '../command/source.ts';
import { makeFiller } from '../fill/index.ts';
import type { Prepared } from '../request.ts';
import { makeMember } from './make-member.ts';
import type { WorkerJob, WorkerResult } from './threads.ts';

const source = workerData as CopySource;
const filler = await makeFiller(withBuffers(source.prepared));

parentPort?.on('message', ({ member, out }: WorkerJob) => {
  const tell = (result: WorkerResult) => parentPort?.postMessage(result);
  void makeMember(source, filler, member, out).then(
    (outcome) => tell({ outcome }),
    (error: unknown) => tell({ error: messageOf(error) }),
  );
});

/** On their way to a thread, buffers become plain arrays. */
function withBuffers({ sheets }: Prepared): Prepared {
  const bufferOf = ({ buffer, byteOffset, length }: Uint8Array) => Buffer.from(buffer, byteOffset, length);
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      variants: sheet.variants.map((file) => ({ ...file, bytes: bufferOf(file.bytes) })),
    })),
  };
}

function messageOf(error: unknown): { message: string; isSystem: boolean } {
  if (!(error instanceof Error)) return { message: String(error), isSystem: false };
  return { message: error.message, isSystem: 'code' in error || 'cause' in error };
}
