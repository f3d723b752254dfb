/** An image that could not be made fit for the site; the message is for the clerk, in Vietnamese. */
export class ImageError extends Error {
  override name = 'ImageError';
}

/**
 * An image without what cameras and phones write into it: where and when it was taken, with what, by whom. It is turned as
 * it is meant to be seen. `extension` is what it is saved as. Throws `ImageError`.
 */
export async function stripImage(bytes: Uint8Array, extension: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp').catch((cause: unknown) => {
    throw new ImageError(
      'Máy này không chạy được sharp nên không xóa được thông tin kèm ảnh. Chạy npm install, hoặc bỏ ảnh khỏi văn bản.',
      { cause },
    );
  });
  try {
    // nothing of what a file says beside its picture is kept unless it is asked for
    const image = sharp(bytes, { animated: extension === 'gif' });
    const turned = extension === 'gif' ? image : image.autoOrient();
    return await turned.toFormat(extension === 'jpg' ? 'jpeg' : (extension as 'png')).toBuffer();
  } catch (cause) {
    throw new ImageError('Ảnh hỏng, không đọc được.', { cause });
  }
}
