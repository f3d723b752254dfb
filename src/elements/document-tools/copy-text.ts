/** Puts a text on the clipboard; gives the sentence that says whether it is there. */
export async function copyText(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Đã sao chép.';
  } catch {
    return 'Không sao chép được. Chọn chữ rồi sao chép bằng tay.';
  }
}
