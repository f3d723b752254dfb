import fc from 'fast-check';

const SYLLABLES =
  'Ủy ban nhân dân huyện Kim Động hòa khỏe quý thuở giặt nghiêng quốc phòng đường Đạ Nhim uỷ hoà ' +
  'khuỷu thuý toàn diện Lắk ưỡn ngoẹo Ấ ễ ộ Ợ Ặ';
const BETWEEN = [' ', ', ', '. ', '\n', ' - ', '/', '', '“', '” ', '\u00A0', '1.143', '02/CT-UBND'];

/** Words of the field with all kinds of marks, composed or taken apart, between blanks and signs. */
export const vietnameseText = fc
  .array(fc.tuple(fc.constantFrom(...SYLLABLES.split(' ')), fc.constantFrom(...BETWEEN)))
  .chain((parts) => {
    const text = parts.flat().join('');
    return fc.constantFrom(text, text.normalize('NFD'), text.toUpperCase());
  });
