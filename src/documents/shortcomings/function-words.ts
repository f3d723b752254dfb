/** Words that join others, and those that nearly every shortcoming has: they make no two passages alike. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `ai bị bởi các cái cho chưa có còn của cũng cứ do đã đang để đến đi được gì gồm hay hơn khi không là lại làm lúc lên mà mặt
  mỗi một mọi nào này nên nếu nhất nhiều như nhưng những ở phải qua ra rằng rất rồi sao sau sẽ số so tại thật thế thì theo
  thực trong trên trước từ từng và vào vẫn về vì với việc ít năm tháng ngày nơi`.split(/\s+/),
);

/** True for a word, in small letters, that says nothing of what a passage is about. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
