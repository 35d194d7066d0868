import { isName, numbersOf, type Operand, type Operation } from '../content/operations.ts';
import { boxAround, cornersOf, grow, intersection, type Box } from './box.ts';
import { joinCurves } from './curves.ts';
import type { Clip, Colour, Item, PathItem, Style } from './items.ts';
import { matrixOf, multiply, scaleOf, transformAll } from './matrix.ts';
import { boxOfPath, endOfPath, rectangleOf, type Path, type Step } from './path.ts';
import type { Resources } from './resources.ts';
import { clipped, colourOf, INITIAL, type State } from './state.ts';
import { boxOfRun, showsText, textReader } from './text.ts';

const PAINTS: Readonly<Record<string, { paint?: PathItem['paint']; closes?: true }>> = {
  n: {},
  f: { paint: 'f' },
  F: { paint: 'f' },
  'f*': { paint: 'f*' },
  S: { paint: 'S' },
  s: { paint: 'S', closes: true },
  B: { paint: 'B' },
  'B*': { paint: 'B*' },
  b: { paint: 'B', closes: true },
  'b*': { paint: 'B*', closes: true },
};
const STEPS: ReadonlySet<string> = new Set<Step['operator']>(['m', 'l', 'c', 'h', 're']);
/** What nobody sees, in points: a sixth of a dot of a 1200-dpi imagesetter. */
const TOLERANCE = 0.01;
const CLOSE: Step = { operator: 'h', numbers: [] };

/**
 * Follows a page’s content as a reader would (ISO 32000-1, clauses 8 and 9).
 * @returns what it paints, in the order in which it is painted. What lies outside its clipping path is left out.
 * @throws Error naming an operator that is not known here.
 */
export function interpret(operations: readonly Operation[], resources: Resources): Item[] {
  const items: Item[] = [];
  const saved: State[] = [];
  const marks: (number | undefined)[] = [];
  const colours: { operator: string; operands: readonly Operand[]; colour: Colour }[] = [];
  let state = INITIAL;
  let steps: Step[] = [];
  let clip: Clip['operator'] | undefined;
  const text = textReader(resources);

  for (const operation of operations) {
    const { operator, operands } = operation;
    if (isStep(operator)) {
      steps.push({ operator, numbers: operands as number[] });
      continue;
    }
    const painting = PAINTS[operator];
    if (painting) {
      if (painting.closes) steps.push(CLOSE);
      const path: Path = { steps: joinCurves(steps, TOLERANCE / scaleOf(state.matrix)), matrix: state.matrix };
      if (painting.paint && steps.length > 0) items.push(pathItem(path, painting.paint, state));
      if (clip && steps.length > 0) {
        const box = boxOfPath(path);
        state = clipped(state, { ...path, operator: clip, box }, rectangleOf(path));
      }
      [steps, clip] = [[], undefined];
      continue;
    }
    if (showsText(operator)) {
      const item = text.show(operation, state, marks.at(-1));
      if (item) items.push(item);
      continue;
    }
    switch (operator) {
      case 'v':
        steps.push({ operator: 'c', numbers: [...endOfPath(steps), ...numbersOf(operation)] });
        break;
      case 'y': {
        const numbers = numbersOf(operation);
        steps.push({ operator: 'c', numbers: [...numbers, ...numbers.slice(-2)] });
        break;
      }
      case 'W':
      case 'W*':
        clip = operator;
        break;
      case 'q':
        saved.push(state);
        break;
      case 'Q':
        state = saved.pop() ?? INITIAL;
        break;
      case 'cm':
        state = { ...state, matrix: multiply(matrixOf(operands as number[]), state.matrix) };
        break;
      case 'BMC':
      case 'BDC': {
        const [, properties] = operands;
        const mcid = properties instanceof Map ? properties.get('MCID') : undefined;
        marks.push(typeof mcid === 'number' ? mcid : marks.at(-1));
        break;
      }
      case 'EMC':
        marks.pop();
        break;
      case 'Do':
      case 'sh':
      case 'BI':
        items.push(objectItem(operation, state));
        break;
      case 'MP':
      case 'DP':
      case 'BX':
      case 'EX':
      case 'ri':
      case 'i':
        // They change nothing that is seen.
        break;
      default:
        state = text.change(operation, state) ?? styled(operation, state);
    }
  }
  for (const item of items) if (item.kind === 'text') item.box = boxOfRun(item);
  return items.filter((item) => isSeen(item) && (item.kind !== 'text' || item.codes.length > 0));

  function pathItem(path: Path, paint: PathItem['paint'], { style, window, clips }: State): PathItem {
    // A miter reaches out further than the line is wide; corners of a right angle by less than this.
    const reach = paint.startsWith('f') ? 0 : style.lineWidth * scaleOf(path.matrix);
    return {
      kind: 'path',
      ...path,
      paint,
      style,
      window,
      clips,
      box: grow(boxOfPath(path), reach),
      mcid: marks.at(-1),
    };
  }

  function objectItem(operation: Operation, { matrix, style, window, clips }: State): Item {
    const [name] = operation.operands;
    const far = 1e5;
    const [left, bottom, right, top] =
      operation.operator === 'Do' && isName(name)
        ? resources.objectBox(name.name)
        : operation.operator === 'BI'
          ? [0, 0, 1, 1]
          : [-far, -far, far, far];
    const box = boxAround(transformAll(matrix, cornersOf({ left, bottom, right, top })));
    return { kind: 'object', operation, matrix, style, window, clips, box, mcid: marks.at(-1) };
  }

  /** A colour without a space of its own: pages set the same few over and over. */
  function plainColour(operator: string, operands: readonly Operand[]): Colour {
    const isSame = (known: (typeof colours)[number]) =>
      known.operator === operator && known.operands.every((part, index) => part === operands[index]);
    const known = colours.find(isSame);
    if (known) return known.colour;
    const colour = colourOf([{ operator, operands: [...operands] }]);
    colours.push({ operator, operands, colour });
    return colour;
  }

  function styled(operation: Operation, before: State): State {
    const { operator, operands } = operation;
    const [first = 0] = numbersOf(operation);
    const change = (style: Partial<Style>): State => ({ ...before, style: { ...before.style, ...style } });
    switch (operator) {
      case 'w':
        return change({ lineWidth: first });
      case 'J':
        return change({ cap: first });
      case 'j':
        return change({ join: first });
      case 'M':
        return change({ miter: first });
      case 'd':
        return change({ dash: operands });
      case 'gs': {
        const [name] = operands;
        const { line, effects } = resources.graphicsState(isName(name) ? name.name : '', before.style.effects);
        return change({ ...line, effects });
      }
      case 'g':
      case 'rg':
      case 'k':
      case 'cs':
        return change({ fill: plainColour(operator, operands) });
      case 'sc':
      case 'scn':
        return change({ fill: colourOf([...before.style.fill.operations.slice(0, 1), { operator, operands }]) });
      case 'G':
      case 'RG':
      case 'K':
      case 'CS':
        return change({ stroke: plainColour(operator.toLowerCase(), operands) });
      case 'SC':
      case 'SCN': {
        const value = { operator: operator.toLowerCase(), operands };
        return change({ stroke: colourOf([...before.style.stroke.operations.slice(0, 1), value]) });
      }
      default:
        throw new Error(`a page is painted with “${operator}”, which is not known here`);
    }
  }
}

function isStep(operator: string): operator is Step['operator'] {
  return STEPS.has(operator);
}

/** Whether any of it lies within its clipping paths, or at their edge. */
function isSeen({ box, window, clips }: Item): boolean {
  const { left, bottom, right, top } = clips.reduce(
    (rest: Box, clip) => intersection(rest, clip.box),
    window ? intersection(window, box) : box,
  );
  return left <= right + TOLERANCE && bottom <= top + TOLERANCE;
}
