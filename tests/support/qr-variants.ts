import sharp, { type Sharp } from 'sharp';
import type { Picture } from './picture.ts';

/** Standard deviation: an edge is spread over 0.4 mm, nearly a module of a card, as by a copier or a hand that moves. */
const BLUR_MM = 0.15;
const TURN_DEGREES = 3;
/** What remains of a square turned so far when its corners, which then hold nothing, are cut off. */
const UNTURNED = 0.94;
/** How office printers weigh red, green and blue (ITU-R BT.601). */
const GREY: [number, number, number] = [0.299, 0.587, 0.114];

/** Whoever holds a phone up to a wall holds it askew. */
const ASKEW_DEGREES = 30;
/** How much shorter the far edge of a code is than the near one, and how much narrower all of it, seen from 30° aside. */
const [FAR, NARROW] = [0.9, 0.87];
/** In a dark corridor: white is a dark grey, and black not much darker. */
const [DIM_CONTRAST, DIM_BLACK] = [0.3, 25];

/** What happens to a picture of a code between the sheet and a reader. */
export type Variant =
  | 'as drawn'
  | 'in grey'
  | 'in black and white'
  | 'slightly blurred'
  | 'turned by 3°'
  | 'held askew'
  | 'seen from aside'
  | 'in dim light';

/** Makes them. */
export const VARIANTS: Readonly<Record<Variant, (picture: Picture, dpi: number) => Promise<Picture>>> = {
  'as drawn': (picture) => Promise.resolve(picture),
  'in grey': (picture) => picked(grey(picture)),
  'in black and white': (picture) => picked(grey(picture).threshold(128)),
  'slightly blurred': (picture, dpi) =>
    picked(opened(picture).blur({ sigma: (BLUR_MM / 25.4) * dpi, minAmplitude: 0.01, precision: 'float' })),
  'turned by 3°': turned,
  'held askew': (picture) => picked(opened(picture).rotate(ASKEW_DEGREES, { background: '#fff' })),
  'seen from aside': (picture) => Promise.resolve(fromAside(picture)),
  'in dim light': (picture) => picked(opened(picture).removeAlpha().linear(DIM_CONTRAST, DIM_BLACK)),
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

/** In perspective: each column of dots is moved towards the middle, and the farther right it is the shorter it becomes. */
function fromAside({ width, height, data }: Picture): Picture {
  const seen = new Uint8ClampedArray(data.length).fill(255);
  for (let x = 0; x < width; x += 1) {
    // Across, what is farther away is closer together too: a projection, not a squeeze.
    const across = (x / width - (1 - NARROW) / 2) / NARROW;
    if (across < 0 || across >= 1) continue;
    const from = Math.floor(((across * FAR) / (1 - across * (1 - FAR))) * width);
    const scale = 1 - across * (1 - FAR);
    for (let y = 0; y < height; y += 1) {
      const down = Math.floor((y - height / 2) / scale + height / 2);
      if (down < 0 || down >= height) continue;
      const [to, at] = [(y * width + x) * 4, (down * width + from) * 4];
      seen.set(data.subarray(at, at + 4), to);
    }
  }
  return { width, height, data: seen };
}
