import type { Program } from '../../run-program.ts';

/** A tool that prints the leaflet. */
export interface Tool {
  name: string;
  /** What lays the pages out and writes the PDF, as far as it is known: `Chromium 153.0.8010.0`. */
  engine: string;
  program: Program;
  /** The file it writes. */
  pdf: string;
}

/** A tool that is not here, and why. */
export interface MissingTool {
  name: string;
  missing: string;
}

/** What a tool is given to work with. */
export interface Job {
  /** Folder for its PDF, its own. */
  out: string;
  /** The browser of all tools that take one. */
  browser: { path: string; name: string };
  /** Address of the leaflet for tools of others. */
  leaflet: string;
}
