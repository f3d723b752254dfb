import { fold } from '#vietnamese/fold.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const WITH_MARKS = set(
  `ai bao bị bởi các cách cho có còn của cũng cứ đã đang đâu để đến đi do dưới được gì gồm hay hoặc hơn hỏi
  khi không kia là lại làm luôn lúc mà mấy mọi mỗi một muốn nào này nên nếu như những nói nữa ở phải qua ra rằng
  rất rồi sao sẽ ta tại thế thì theo tìm tôi trên trong từ từng và vào vậy về vẫn vì viết với xem xin`,
);
// without marks many of them look like words that matter (nội, đảng, tự, đạ): those stay in
const WITHOUT_MARKS = set(
  'cac cho cua duoc gi khi khong nao neu nhu nhung o tai theo toi trong va ve viet voi xem',
);

/**
 * True for a function or question word, in small letters: `văn bản nào nói về tuyển quân ở Hà Nam` is about the last
 * four. `marked` tells whether the query was typed with marks.
 */
export function isStopWord(word: string, marked: boolean): boolean {
  return (marked ? WITH_MARKS : WITHOUT_MARKS).has(word);
}

/** Ways to ask, which say nothing of what is asked for; with marks and without. */
const PHRASES: readonly (readonly string[])[] =
  `văn bản nào nói về | những văn bản nào | văn bản nào | tài liệu nào
  | báo cáo nào | chỉ thị nào | cho tôi xem | cho tôi biết | cho xem | cho biết | cho hỏi | xin hỏi | hãy tìm | tìm giúp
  | tìm hiểu | tìm kiếm | tình hình | thế nào | như thế nào | ra sao | là gì | là ai | bao nhiêu | khi nào | ở đâu | vì sao
  | tại sao | có những gì | nói gì về | nói về | liên quan đến | liên quan tới | thông tin về | quy định về
  | văn bản nói về | các văn bản về`
    .split('|')
    .flatMap((phrase) => {
      const words = phrase.trim().split(/\s+/);
      return [words, words.map(fold)];
    })
    .sort((a, b) => b.length - a.length);

/** How many of the first words, in small letters, are a way to ask: 3 of `cho tôi xem …`; 0 where they are none. */
export function stopPhraseLength(words: readonly string[]): number {
  const found = PHRASES.find(
    (phrase) => phrase.length <= words.length && phrase.every((word, at) => word === words[at]),
  );
  return found?.length ?? 0;
}
