const SIGNATURE = 'pagefind_dcd';

/** Takes the signature off the front of an unzipped file; throws where it is missing. */
export function withoutSignature(bytes: Uint8Array): Uint8Array {
  const head = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (head !== SIGNATURE) throw new Error('Pagefind index: the signature is missing');
  return bytes.subarray(SIGNATURE.length);
}
