import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';

/** What veraPDF says of one file. */
export interface Verdict {
  file: string;
  /** Rules that do not hold, and how often; none where it is accessible as far as a machine can tell. */
  failures: Failure[];
  /** Why it could not be judged. */
  unread?: string;
}

/** A rule that does not hold: a clause of ISO 14289-1 and veraPDF's number for the test. */
export interface Failure {
  rule: string;
  sentence: string;
  times: number;
  /** The first few places, as veraPDF writes them. */
  places: string[];
}

const PLACES = 3;
const HEAP_LIMIT = 256 * 1024 * 1024;

const report = z.object({
  report: z.object({
    jobs: z.array(
      z.object({
        itemDetails: z.object({ name: z.string() }),
        taskException: z.object({ exceptionMessage: z.string() }).optional(),
        validationResult: z
          .array(
            z.object({
              compliant: z.boolean(),
              details: z.object({
                ruleSummaries: z.array(
                  z.object({
                    clause: z.string(),
                    testNumber: z.int(),
                    description: z.string(),
                    failedChecks: z.int(),
                    checks: z.array(z.object({ context: z.string(), errorMessage: z.string().nullish() })),
                  }),
                ),
              }),
            }),
          )
          .optional(),
      }),
    ),
  }),
});

type Job = z.infer<typeof report>['report']['jobs'][number];

/**
 * Asks veraPDF about PDFs by its profile for PDF/UA-1, all in one process.
 * @param jar the program, as `verapdf` gets it.
 * @returns a verdict for each file, in their order.
 * @throws Error where veraPDF ends without a report.
 */
export async function judge(jar: string, files: readonly string[]): Promise<Verdict[]> {
  const paths = files.map((file) => resolve(file));
  const options = ['--flavour', 'ua1', '--format', 'json', '--maxfailuresdisplayed', String(PLACES)];
  const said = await runJava(['-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper', ...options, ...paths]);
  const { jobs } = report.parse(JSON.parse(said)).report;
  return files.map((file, index) => {
    const job = jobs.find(({ itemDetails }) => itemDetails.name === paths[index]);
    return { file, ...verdictOf(job) };
  });
}

function verdictOf(job: Job | undefined): Omit<Verdict, 'file'> {
  const [result] = job?.validationResult ?? [];
  if (!result) return { failures: [], unread: job?.taskException?.exceptionMessage ?? 'veraPDF says nothing of it' };
  const failures = result.details.ruleSummaries.map(({ clause, testNumber, description, failedChecks, checks }) => ({
    rule: `${clause}-${testNumber}`,
    sentence: description,
    times: failedChecks,
    places: checks.map(({ context, errorMessage }) => [context, errorMessage].filter(Boolean).join(': ')),
  }));
  if (!result.compliant && failures.length === 0) return { failures, unread: 'veraPDF refuses it without a rule' };
  return { failures };
}

/** veraPDF ends with 1 where a rule does not hold: its report counts, whatever the code. */
async function runJava(args: string[]): Promise<string> {
  return new Promise((done, fail) => {
    execFile('java', args, { maxBuffer: HEAP_LIMIT }, (error, stdout, stderr) => {
      if (stdout.trimStart().startsWith('{')) done(stdout);
      else fail(new Error(`veraPDF wrote no report: ${stderr.trim() || (error?.message ?? 'it wrote nothing')}`));
    });
  });
}
