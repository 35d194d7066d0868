/// <reference types="astro/client" />

declare module 'virtual:content' {
  /** src/content/content-module.ts: an ambient module cannot name the type of a file beside it. */
  const content: unknown;
  export default content;
}

declare namespace App {
  interface Locals {
    /** Whether the page is a sheet: then it has nothing of what the site adds on screen. */
    onPaper?: boolean;
    /** How many levels the headings of a chapter move down: 1 on a sheet, where the chapter's own title is an h2. */
    headingShift?: number;
  }
}
