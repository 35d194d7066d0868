/** Larger files are not even read. */
const LARGEST_PICTURE = 5_000_000;
/** So many dots the longer side of a logo gets: 4 cm at 300 dots to the inch. */
const SIDE = 480;
/** What a drawing without a size of its own is taken for. */
const UNSIZED = { width: 300, height: 150 };

/**
 * A picture as a PNG within the text of a file. It is painted and taken as painted: what a file may hold beside its picture, as
 * scripts, links to elsewhere or where a photo was taken, stays out.
 * @returns the data: address, or why there is none.
 */
export async function pictureOf(file: File): Promise<{ picture: string } | { refused: 'large' | 'wrong' }> {
  if (file.size > LARGEST_PICTURE) return { refused: 'large' };
  try {
    const image = new Image();
    image.src = await addressOf(file);
    await image.decode();
    const { width, height } =
      image.naturalWidth > 0 ? { width: image.naturalWidth, height: image.naturalHeight } : UNSIZED;
    const isDrawing = file.type === 'image/svg+xml';
    const scale = Math.min(SIDE / Math.max(width, height), isDrawing ? Infinity : 1);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { picture: canvas.toDataURL('image/png') };
  } catch {
    return { refused: 'wrong' };
  }
}

/** The policy of the page allows pictures within texts. A file of another kind does not become one by its name. */
async function addressOf(file: File): Promise<string> {
  const type = ['image/png', 'image/svg+xml'].find((type) => type === file.type);
  if (!type) throw new TypeError(`${file.type} is no picture that is taken`);
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.readAsDataURL(new Blob([file], { type }));
  });
}
