const MAX_SIDE = 2000;
const QUALITY = 0.85;

/** The photo as an upright JPEG that is quick to send; as it is where the browser cannot draw it. */
export async function scaledPhoto(file: File): Promise<File> {
  try {
    const picture = await createImageBitmap(file);
    const factor = Math.min(1, MAX_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(picture.width * factor), Math.round(picture.height * factor)];
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
    if (!content) return file;
    return new File([content], file.name.replace(/\.[^.]+$/, '') + '.jpg', { type: 'image/jpeg' });
  } catch {
    return file;
  }
}
