import type { Box } from '../../pdf/content/geometry.ts';
import { brief } from '../../pdf/content/numbers.ts';
import type { Place, PlaceTag, PreparedFile } from '../prepared.ts';
import type { OwnFont } from './fonts.ts';
import type { Filling } from './index.ts';
import { FONT_NAMES, paintCode, paintPicture, paintText, PICTURE_NAME, type Painted } from './paint.ts';
import type { OwnPicture } from './picture.ts';
import { Update, type FileEnd } from './update.ts';
import { addressString, textString } from './write.ts';

/** What the sheets of a company share. */
export interface OwnParts {
  fonts: readonly OwnFont[];
  picture: OwnPicture | undefined;
}

/** As large as any page in any coordinates. */
const FAR = '[-20000 -20000 20000 20000]';

/** Writes what fills its places behind a prepared file. */
export class FileFiller {
  readonly #file: PreparedFile;
  readonly #update: Update;
  readonly #parts: OwnParts;
  /** The entries of resources that lead to what the company’s texts and picture are painted with. */
  #fonts = '';
  #pictures = '';
  readonly #links: string[];

  constructor(file: PreparedFile, end: FileEnd, parts: OwnParts) {
    this.#file = file;
    this.#parts = parts;
    this.#update = new Update(file.bytes, end);
    this.#links = file.pages.map(() => '');
  }

  /** The file with its places filled. */
  bytes(fillings: readonly Filling[]): Buffer {
    const { fonts, picture } = this.#parts;
    const faces = new Set(fillings.flatMap(facesOf));
    for (const font of fonts)
      if (faces.has(font.face)) this.#fonts += `/${FONT_NAMES[font.face]} ${font.put(this.#update)} 0 R`;
    if (picture && fillings.some(({ content }) => content === 'picture'))
      this.#pictures = `/${PICTURE_NAME} ${picture.put(this.#update)} 0 R`;
    for (const filling of fillings) this.#fill(filling);
    this.#takeOut(new Set(fillings.map(({ place }) => place)));
    this.#file.pages.forEach(({ fonts: named, pictures, annotations }, index) => {
      if (this.#fonts) this.#update.put(named.object, `<<${named.entries}${this.#fonts}>>`);
      if (this.#pictures) this.#update.put(pictures.object, `<<${pictures.entries}${this.#pictures}>>`);
      const links = this.#links[index];
      if (links) this.#update.put(annotations.object, `[${annotations.entries}${links}]`);
    });
    return this.#update.bytes();
  }

  #fill(filling: Filling): void {
    const { place, own } = filling;
    const { operators, area } = this.#paint(filling);
    const { tag, painted } = place;
    if (painted.isForm) {
      const resources = `/Resources<</Font<<${this.#fonts}>>/XObject<<${this.#pictures}>>>>`;
      this.#update.putStream(painted.object, `/Type/XObject/Subtype/Form/BBox${FAR}${resources}`, operators);
    } else if (!tag) this.#update.putStream(painted.object, '', `${operators}\n`);
    else {
      const isPicture = typeof filling.content === 'string';
      const type = isPicture ? 'Figure' : own.href && place.isLinked ? 'Link' : 'Span';
      this.#update.putStream(painted.object, '', `/${type} <</MCID ${tag.mcid}>>BDC\n${operators}\nEMC\n`);
      const link = type === 'Link' ? ` <</Type/OBJR/Obj ${this.#link(filling, tag, area)} 0 R>>` : '';
      const alt = isPicture ? `/Alt${textString(own.alt ?? own.text)}/A<</O/Layout/BBox${rectangle(area)}>>` : '';
      this.#update.put(
        tag.object,
        `<</Type/StructElem/S/${type}/P ${tag.parent} 0 R/Pg ${this.#page(place)} 0 R${alt}/K[${tag.mcid}${link}]>>`,
      );
    }
  }

  /** Takes the elements of places that hold nothing out of the structure, and those around them that then hold nothing. */
  #takeOut(filled: ReadonlySet<Place>): void {
    const empty = this.#file.places.filter((place) => !filled.has(place));
    const gone = new Set(empty.flatMap(({ tag }) => (tag ? [`${tag.object} 0 R`] : [])));
    for (const { object, entries, kids, stays } of this.#file.parents) {
      const kept = kids.filter((kid) => !gone.has(kid));
      if (kept.length === kids.length) continue;
      if (kept.length === 0 && !stays) gone.add(`${object} 0 R`);
      else this.#update.put(object, `<<${entries}${kept.length > 0 ? `/K[${kept.join(' ')}]` : ''}>>`);
    }
  }

  #paint({ place: { box }, content, own }: Filling): Painted {
    if (content === 'code') return paintCode(own.text, box);
    const { picture } = this.#parts;
    if (content === 'picture') return picture ? paintPicture(picture, box) : { operators: '', area: boxless };
    return paintText(content, box);
  }

  #link({ place, own }: Filling, { link }: PlaceTag, area: Box): number {
    const number = this.#update.next();
    const action = `/A<</Type/Action/S/URI/URI${addressString(own.href ?? '')}>>`;
    this.#update.put(
      number,
      `<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect${rectangle(area)}${action}/StructParent ${link}/Contents${textString(own.text)}>>`,
    );
    this.#links[place.page] += ` ${number} 0 R`;
    return number;
  }

  #page({ page }: Place): number {
    return this.#file.pages[page]?.page ?? 0;
  }
}

const boxless: Box = { left: 0, bottom: 0, right: 0, top: 0 };

function facesOf({ content }: Filling) {
  return typeof content === 'string' ? [] : content.lines.flatMap(({ runs }) => runs.map(({ face }) => face));
}

function rectangle({ left, bottom, right, top }: Box): string {
  return `[${[left, bottom, right, top].map((side) => brief(side)).join(' ')}]`;
}
