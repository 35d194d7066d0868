/// <reference types="astro/client" />

declare module 'virtual:content' {
  import type { Content } from './content/reading/content.ts';
  const content: Content;
  export default content;
}

declare namespace App {
  interface Locals {
    /** How many levels the headings of a chapter move down: 1 on a sheet, where the chapter's own title is an h2. */
    headingShift?: number;
  }
}
