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
