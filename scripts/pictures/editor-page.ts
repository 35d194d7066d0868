/** So many lines of the file are shown. */
const LINES = 26;

/** A page that shows a file as an editor does: its lines with their numbers, remarks paler than what counts. */
export function editorPage(text: string): string {
  const lines = text.split('\n').slice(0, LINES);
  const rows = lines.map((line) => `<li class="${line.startsWith('#') ? 'remark' : 'data'}">${escaped(line)}</li>`);
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 16px; font: 14px/1.6 "BIZ UDPGothic", sans-serif; background: #fff; color: #111 }
    p { margin: 0 0 8px; padding: 4px 12px; border: 1px solid #999; border-radius: 6px; width: max-content }
    ol { margin: 0; padding: 8px 8px 8px 48px; border: 1px solid #999; border-radius: 6px }
    li { min-height: 1.6em; white-space: pre-wrap }
    li::marker { color: #666; font-size: 12px }
    .remark { color: #57606a }
    .data { font-weight: 700; background: #fff6d6 }
    li:empty { background: none }
  </style><p>content / <strong>organization.yaml</strong></p><ol>${rows.join('')}</ol>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
