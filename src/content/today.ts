/** Japan has kept UTC+9 without summer time since 1951. */
const TOKYO = 9 * 60 * 60;

/**
 * Today in Japan as YYYY-MM-DD.
 * @param sourceDateEpoch seconds since 1970 that stand in for the clock, so that a build can be repeated to the byte
 *   (https://reproducible-builds.org/specs/source-date-epoch/); unset or empty, the clock is asked.
 * @param now the clock.
 * @throws where sourceDateEpoch is no whole number of seconds.
 */
export function today(
  sourceDateEpoch: string | undefined = process.env['SOURCE_DATE_EPOCH'],
  now: Date = new Date(),
): string {
  if (sourceDateEpoch && !/^\d{1,11}$/.test(sourceDateEpoch)) {
    throw new Error(
      `SOURCE_DATE_EPOCH "${sourceDateEpoch}" is no number of seconds: write it as in 1790812800, or unset it`,
    );
  }
  const seconds = sourceDateEpoch ? Number(sourceDateEpoch) : Math.floor(now.getTime() / 1000);
  return new Date((seconds + TOKYO) * 1000).toISOString().slice(0, 10);
}
