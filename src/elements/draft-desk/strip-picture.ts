/**
 * A picture drawn anew, turned as it is meant to be seen: nothing of what a camera wrote beside it is left (where, when, by
 * whom). `null` where this browser cannot read it, or cannot write its kind.
 */
export async function stripPicture(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const picture = await createImageBitmap(new Blob([bytes], { type }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    picture.close();
    const blob = await canvas.convertToBlob({ type, quality: 0.9 });
    // a kind it cannot write comes as PNG
    return blob.type === type ? new Uint8Array(await blob.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
