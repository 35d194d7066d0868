import { isName, isText, numbersOf, type Operand, type Operation } from '../content/operations.ts';
import { boxAround, cornersOf, NOWHERE, type Box } from './box.ts';
import type { TextItem } from './items.ts';
import { IDENTITY, matrixOf, multiply, sameTurn, transformAll, translate, type Matrix } from './matrix.ts';
import type { Resources } from './resources.ts';
import type { State, TextState } from './state.ts';

/** Follows the text operators of a page (ISO 32000-1, 9.4); fonts are composite, two bytes to a character. */
export interface TextReader {
  /** Shows characters; undefined where they go on with the run that was returned last. */
  show: (operation: Operation, state: State, mcid: number | undefined) => TextItem | undefined;
  /** The state after an operator that places text or sets how it looks; undefined where it is none of these. */
  change: (operation: Operation, state: State) => State | undefined;
}

const SHOWING = new Set(['Tj', 'TJ', "'", '"']);
/** What reaches above and below the line, in parts of the size: more than any glyph of the sheets. */
const [ABOVE, BELOW] = [1, 0.3];
/** Points: a run goes on where the next character stands on its line. */
const ON_LINE = 1e-4;

/** Whether an operator shows characters. */
export function showsText(operator: string): boolean {
  return SHOWING.has(operator);
}

export function textReader({ advance }: Pick<Resources, 'advance'>): TextReader {
  let line: Matrix = IDENTITY;
  let place: Matrix = IDENTITY;
  /** How far the text has gone on from the place, in its own units. */
  let gone = 0;
  let run: TextItem | undefined;
  let runPlace: Matrix = IDENTITY;
  let runState: State | undefined;

  return { show, change };

  function show(operation: Operation, given: State, mcid: number | undefined): TextItem | undefined {
    const { operator, operands } = operation;
    let state = given;
    if (operator === '"') {
      const [wordSpace = 0, charSpace = 0] = numbersOf(operation);
      state = withText(state, { wordSpace, charSpace });
    }
    if (operator === "'" || operator === '"') nextLine(0, -state.text.leading);
    const [shown] = operands.slice(-1);
    const pieces = Array.isArray(shown) ? shown : [shown];
    const started = goesOn(state, mcid) ? undefined : start(state, mcid);
    for (const piece of pieces) {
      if (typeof piece === 'number') gone -= (piece / 1000) * state.text.size * state.text.stretch;
      else showString(piece, state.text);
    }
    return started;
  }

  function showString(piece: Operand | undefined, { font, size, charSpace, stretch }: TextState): void {
    if (!isText(piece) || !run) return;
    const { string } = piece;
    const start = offsetOnRun();
    const before = gone;
    const { codes, places } = run;
    for (let index = 0; index + 1 < string.length; index += 2) {
      const code = string.charCodeAt(index) * 256 + string.charCodeAt(index + 1);
      codes.push(code);
      places[codes.length - 1] = start + (gone - before) / stretch;
      gone += ((advance(font, code) / 1000) * size + charSpace) * stretch;
    }
    places[codes.length] = start + (gone - before) / stretch;
  }

  /** How far the text has gone from the run’s start, along the line. */
  function offsetOnRun(): number {
    const { a, b } = runPlace;
    const x = place.a * gone + place.e - runPlace.e;
    const y = place.b * gone + place.f - runPlace.f;
    return (x * a + y * b) / (a * a + b * b);
  }

  function goesOn(state: State, mcid: number | undefined): boolean {
    if (!run || runState !== state || run.mcid !== mcid) return false;
    if (!sameTurn(place, runPlace)) return false;
    const { a, b } = runPlace;
    const aside = (place.e - runPlace.e) * -b + (place.f - runPlace.f) * a;
    return Math.abs(aside) <= ON_LINE * Math.hypot(a, b);
  }

  function start(state: State, mcid: number | undefined): TextItem {
    const { matrix, style, window, clips, text } = state;
    const here = translate(place, gone, 0);
    const toPage = multiply({ ...IDENTITY, a: text.stretch, f: text.rise }, multiply(here, matrix));
    const { font, size, render } = text;
    const common = { style, window, clips, box: NOWHERE, mcid };
    run = { kind: 'text', font, size, render, matrix: toPage, codes: [], places: [0], ...common };
    [runPlace, runState] = [multiply({ ...IDENTITY, a: text.stretch }, here), state];
    return run;
  }

  function change(operation: Operation, state: State): State | undefined {
    const numbers = operation.operands as number[];
    const [first = 0, second = 0] = numbers;
    switch (operation.operator) {
      case 'BT':
        run = undefined;
        setLine(IDENTITY);
        return state;
      case 'ET':
        return state;
      case 'Tm':
        setLine(matrixOf(numbers));
        return state;
      case 'Td':
        nextLine(first, second);
        return state;
      case 'TD':
        nextLine(first, second);
        return withText(state, { leading: -second });
      case 'T*':
        nextLine(0, -state.text.leading);
        return state;
      case 'Tf': {
        const [name] = operation.operands;
        return withText(state, { font: isName(name) ? name.name : '', size: second });
      }
      case 'Tc':
        return withText(state, { charSpace: first });
      case 'Tw':
        return withText(state, { wordSpace: first });
      case 'Tz':
        return withText(state, { stretch: first / 100 });
      case 'TL':
        return withText(state, { leading: first });
      case 'Tr':
        return withText(state, { render: first });
      case 'Ts':
        return withText(state, { rise: first });
      default:
        return undefined;
    }
  }

  function nextLine(x: number, y: number): void {
    setLine(translate(line, x, y));
  }

  function setLine(start: Matrix): void {
    line = place = start;
    gone = 0;
  }
}

function withText(state: State, text: Partial<TextState>): State {
  return { ...state, text: { ...state.text, ...text } };
}

/** What a run covers. */
export function boxOfRun({ matrix, size, places }: TextItem): Box {
  let [left, right] = [0, 0];
  for (const place of places) {
    if (place < left) left = place;
    if (place > right) right = place;
  }
  return boxAround(transformAll(matrix, cornersOf({ left, bottom: -BELOW * size, right, top: ABOVE * size })));
}
