import { existsSync, renameSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { claim } from '../../lib/claim.ts';
import { inLanes } from '../../lib/lanes.ts';
import { sha256OfJson } from '../../lib/sha256.ts';
import { folderFault, writeOutput } from '../../lib/write-file.ts';
import { targetOf } from '../../print/set/target.ts';
import { copySource, sumOfSource, type SourceRequest } from '../command/source.ts';
import { Journal } from './journal.ts';
import { placesOf, type Outcome } from './make-member.ts';
import { checkPlace, putInPlace } from './place.ts';
import { Progress, type ProgressOutput } from './progress.ts';
import { readList } from './read-list.ts';
import { readMembers, type Listed, type Member } from './read-members.ts';
import { reportText, type ReportRow } from './report.ts';
import { partOf, suffixOf, type Shard } from './shard.ts';
import { startThreads } from './threads.ts';

/** Copies for all members of a list. */
export interface MembersJob extends SourceRequest {
  /** The list. */
  members: string;
  /** The folder for the copies, as written. */
  out: string;
  /** Whether to go on with what a run before has made. */
  resume: boolean;
  /** Which part of the list; without it all. */
  shard: Shard | undefined;
  progress: ProgressOutput;
}

/** What became of a list. */
export interface MembersOutcome {
  folder: string;
  report: string;
  rows: ReportRow[];
  /** How many of them a run before had made. */
  kept: number;
  /** Folders that were made before, and that the list no longer has. */
  left: string[];
}

/** More threads than this gain nothing that their memory is worth: each holds all sheets. */
const MOST_THREADS = 4;

/**
 * Makes a folder and an archive for each member of a list, and a report of all rows. A row that something is wrong with is told
 * there, and keeps no other from being made.
 * @throws ListError where the list as a whole cannot be read, UsageError for sheets that are not there, an Error in one line for
 * what else went wrong. What was made before that stays, and a later run can go on from there.
 */
export async function personalizeMembers(job: MembersJob): Promise<MembersOutcome> {
  const { root, content, shard, resume } = job;
  const words = { ownCopy: content.ownCopy, membersWords: content.membersWords };
  const all = await readMembers(await readList(job.members, words), words);
  const listed = shard ? partOf(all, shard) : all;
  const out = await targetOf(root, job.out);
  await checkPlace(out);
  const { staging, release } = await claim(join(out, 'members'));
  try {
    const journal = new Journal(join(out, `.progress${suffixOf(shard)}.jsonl`));
    const report = join(out, `report${suffixOf(shard)}.csv`);
    if (!resume && (!journal.isEmpty || existsSync(report)))
      throw new Error(`${out} holds what a run has made: go on with it by --resume, or choose another folder`);
    const { outcomes, kept } = await makeAll(job, listed, { out, staging, journal });
    const rows = listed.map(({ row, number, name, faults, member }): ReportRow => {
      const outcome = member && outcomes.get(member);
      const made = outcome?.made && { ...outcome.made, folder: member?.folder ?? '' };
      return { row, number, member: name, made, faults: [...faults, ...(outcome?.faults ?? [])] };
    });
    const text = reportText(rows, words.membersWords, shard === undefined || shard.index === 1);
    await writeOutput(join(staging, 'report.csv'), text);
    renameSync(join(staging, 'report.csv'), report);
    const folders = new Set(listed.map(({ member }) => member?.folder));
    const left = journal.folders.filter((name) => !folders.has(name) && existsSync(placesOf(out, name).folder));
    return { folder: out, report, rows, kept, left };
  } catch (error) {
    job.signal?.throwIfAborted();
    throw folderFault(error, out);
  } finally {
    release();
  }
}

/** Makes the copies of the rows that are members. */
async function makeAll(
  job: MembersJob,
  listed: readonly Listed[],
  { out, staging, journal }: { out: string; staging: string; journal: Journal },
): Promise<{ outcomes: Map<Member, Outcome>; kept: number }> {
  const members = listed.flatMap(({ member }) => member ?? []);
  const outcomes = new Map<Member, Outcome>();
  let kept = 0;
  if (members.length === 0) return { outcomes, kept };
  const source = await copySource(job);
  const sum = await sumOfSource(source);
  const progress = new Progress(members.length, job.progress);
  const { threads, end } = startThreads(source, Math.min(availableParallelism(), MOST_THREADS, members.length));
  try {
    await inLanes(threads, members, async (member, thread) => {
      job.signal?.throwIfAborted();
      const { folder, organization } = member;
      const input = sha256OfJson([organization, folder, sum]);
      const found = job.resume ? await journal.find(out, folder, input) : undefined;
      const outcome = found ? { made: found } : await thread.make({ member, out: staging });
      if (found) kept += 1;
      else if (outcome.made) {
        putInPlace(staging, out, folder);
        journal.add({ input, folder, made: outcome.made });
      }
      outcomes.set(member, outcome);
      progress.add(outcome.made !== undefined);
    });
  } finally {
    progress.end();
    await end();
  }
  return { outcomes, kept };
}
