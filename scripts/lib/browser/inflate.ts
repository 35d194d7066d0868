// Run by packaged.ts with TMPDIR set to where the archives named in the arguments are to go.
import { inflate } from '@sparticuz/chromium';

await Promise.all(process.argv.slice(2).map((archive) => inflate(archive)));
