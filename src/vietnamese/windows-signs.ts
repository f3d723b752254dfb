/** Signs of Windows-1252 from 0x80 on; Latin-1 has controls there, which no text holds. */
const OF_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Text read as Latin-1 with the quotes, dashes and bullets that Windows has in place of controls. */
export function windowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (sign) => OF_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}
