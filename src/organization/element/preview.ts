/** From a sheet in a preview to the page around it: it can be filled. */
export const READY = 'shiori.preview-ready';

/** From setup.html to a sheet in a preview: what is typed so far. */
export interface Preview {
  preview: 'organization';
  organization: unknown;
}

export function isPreview(data: unknown): data is Preview {
  return typeof data === 'object' && data !== null && (data as Partial<Preview>).preview === 'organization';
}
