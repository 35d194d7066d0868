import type { Colour, PrintedText } from './printed-text.ts';

const PAPER: Colour = [255, 255, 255, 1];

/** Words that a printer without colour makes hard to read. */
export interface FaintText {
  text: string;
  where: string;
  /** To a hundredth. */
  contrast: number;
  colours: string;
}

/**
 * The contrast of words when everything is printed in grey, from 1 to 21: WCAG 2.2's formula on the grey that office
 * printers make of a colour (ITU-R BT.601).
 */
export function contrastInGrey(text: Pick<PrintedText, 'colour' | 'behind'>): number {
  const [lighter = 0, darker = 0] = coloursOf(text)
    .map(lightnessInGrey)
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Words below a contrast, each once. */
export function faintText(texts: readonly PrintedText[], least: number): FaintText[] {
  const faint = texts.flatMap((text) => {
    const contrast = contrastInGrey(text);
    const colours = coloursOf(text).map(hex).join(' on ');
    return contrast < least
      ? [{ text: text.text.slice(0, 40), where: text.where, contrast: Math.round(contrast * 100) / 100, colours }]
      : [];
  });
  return [...new Map(faint.map((text) => [JSON.stringify(text), text])).values()];
}

/** As the eye sees the words, and what is behind them. */
function coloursOf({ colour, behind }: Pick<PrintedText, 'colour' | 'behind'>): [Colour, Colour] {
  const ground = behind.reduceRight((below, layer) => over(layer, below), PAPER);
  return [over(colour, ground), ground];
}

function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (value: number, index: number) => value * alpha + (ground[index] ?? 0) * (1 - alpha);
  return [mix(red, 0), mix(green, 1), mix(blue, 2), 1];
}

/** Relative luminance of the grey. */
function lightnessInGrey([red, green, blue]: Colour): number {
  const grey = (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
  return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
}

function hex(colour: Colour): string {
  return `#${colour
    .slice(0, 3)
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')}`;
}
