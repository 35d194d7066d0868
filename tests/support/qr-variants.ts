import sharp, { type Sharp } from 'sharp';
import type { Picture } from './picture.ts';

/** Standard deviation: an edge is spread over 0.4 mm, nearly a module of a card, as by a copier or a hand that moves. */
const BLUR_MM = 0.15;
const TURN_DEGREES = 3;
/** What remains of a square turned so far when its corners, which then hold nothing, are cut off. */
const UNTURNED = 0.94;
/** How office printers weigh red, green and blue (ITU-R BT.601). */
const GREY: [number, number, number] = [0.299, 0.587, 0.114];

/** What happens to a picture of a code between the sheet and a reader. */
export type Variant = 'as drawn' | 'in grey' | 'in black and white' | 'slightly blurred' | 'turned by 3°';

/** Makes them. */
export const VARIANTS: Readonly<Record<Variant, (picture: Picture, dpi: number) => Promise<Picture>>> = {
  'as drawn': (picture) => Promise.resolve(picture),
  'in grey': (picture) => picked(grey(picture)),
  'in black and white': (picture) => picked(grey(picture).threshold(128)),
  'slightly blurred': (picture, dpi) =>
    picked(opened(picture).blur({ sigma: (BLUR_MM / 25.4) * dpi, minAmplitude: 0.01, precision: 'float' })),
  'turned by 3°': turned,
};

function opened({ data, width, height }: Picture): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } });
}

function grey(picture: Picture): Sharp {
  return opened(picture).removeAlpha().recomb([GREY, GREY, GREY]);
}

async function picked(made: Sharp): Promise<Picture> {
  const { data, info } = await made.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

async function turned(picture: Picture): Promise<Picture> {
  const whole = await picked(opened(picture).rotate(TURN_DEGREES, { background: '#808080' }));
  const [width, height] = [picture.width, picture.height].map((side) => Math.round(side * UNTURNED)) as [
    number,
    number,
  ];
  const [left, top] = [(whole.width - width) >> 1, (whole.height - height) >> 1];
  return picked(opened(whole).extract({ left, top, width, height }));
}
