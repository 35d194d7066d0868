import { problemAt } from '../reading/entry.ts';
import { meant } from './known-names.ts';
import type { Check } from './check.ts';

/** A drawing is FIGURE/PANEL.astro. What starts with a capital is a part of drawings (parts/Lock.astro). */
const DRAWING = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\.astro$/;

/** Every panel of a figure has its drawing, and every drawing its panel. */
export const panelsAreDrawn: Check = ({ entries, pathOf }, { drawings }) => {
  if (!drawings) return [];
  const { folder, labels } = drawings;
  const files = [...labels.keys()];
  const wanted = new Set<string>();
  const undrawn = entries.figures.flatMap((figure) =>
    (figure.draft.panels ?? []).flatMap((panel, index) => {
      if (panel?.id === undefined) return [];
      const file = `${folder}/${figure.id}/${panel.id}.astro`;
      wanted.add(file);
      const shown = labels.get(file);
      if (!shown)
        return [
          problemAt(figure, ['panels', index, 'id'], `"${panel.id}" has no drawing: add ${file} or remove the panel`),
        ];
      return labelFaults(shown, Object.keys(panel.labels ?? {}), file).map(({ label, message }) =>
        problemAt(figure, ['panels', index, 'labels', ...label], message),
      );
    }),
  );
  // The panels of a figure that cannot be read are not known.
  const unknown = entries.figures.filter(({ draft }) => draft.panels === undefined).map(({ id }) => `${folder}/${id}/`);
  const unwanted = files.filter(
    (file) =>
      DRAWING.test(file.slice(folder.length + 1)) &&
      !wanted.has(file) &&
      !unknown.some((start) => file.startsWith(start)),
  );
  return [
    ...undrawn,
    ...unwanted.map((file) => {
      const figure = file.split('/').at(-2) ?? '';
      return {
        file,
        message: `is a drawing of no panel: add the panel to ${pathOf('figures')}/${figure}.yaml or remove the drawing`,
      };
    }),
  ];
};

/** A drawing shows every label of its panel, and no other. */
function labelFaults(shown: readonly string[], given: readonly string[], file: string) {
  const lacking = shown.filter((label) => !given.includes(label));
  return [
    ...lacking.map((label) => ({ label: [], message: `lack "${label}", which ${file} shows: add "${label}: …"` })),
    ...given
      .filter((label) => !shown.includes(label))
      .map((label) => ({ label: [label], message: `is shown by nothing in ${file}: ${meant(label, lacking)}` })),
  ];
}
