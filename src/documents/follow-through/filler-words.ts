const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Syllables that say nothing of what a passage is about: function words, and pieces of the verbs and praise of every report. */
const FILLERS =
  words(`ai bao bằng bên bị bởi bước các cả cách càng cao cấp chất chỉ chính cho chủ chưa chú có còn của cùng cũng cứ dưới đã đạt đang
  đầy để đến đều đi điều đó được gắn giao giữ góp gì gồm hay hiệu hiện hoàn hoặc hơn khác khi không làm lại lên lĩnh lúc luôn lượng mà mạnh
  mặt mọi mỗi một mới năm nâng nào này nay nên ngày nghiêm ngoài người nhất nhiều như những nhưng nơi nữa ở phải qua quả ra rất rõ rộng sao
  sau sẽ số sự tại tăng tạo tập theo thật thành thế thêm thì thời thuộc thường thực tích tiếp tiến tình tính tổ tới tốt triển trình trong
  trọng trên trước tục từ từng tuy và vào vẫn về vì việc vụ với xuyên xã huyện tỉnh tháng quý đồng chí ban ngành`);

/** Words of the lexicon that stand in every paper of an office, whatever it is about. */
const FORMULAE = new Set(
  `ban ngành, bảo đảm, cấp ủy, chặt chẽ, chất lượng, chính quyền, chỉ đạo, chủ động, chủ trì, cơ bản, cơ quan, cơ sở, công tác, đẩy mạnh,
  địa phương, đoàn thể, đơn vị, hiệu quả, hoàn thành, kế hoạch, kịp thời, lãnh đạo, lực lượng, lực lượng vũ trang, nâng cao, nghiêm túc,
  nhiệm vụ, phối hợp, phục vụ, quan tâm, quốc phòng, quân sự, quân đội, quy định, tăng cường, tập trung, tham gia, tham mưu, thành tích,
  thực hiện, thường xuyên, tích cực, tiếp tục, toàn diện, tổ chức, triển khai, vững chắc, vững mạnh, xây dựng, yêu cầu`.split(
    /,\s+/u,
  ),
);

/** True for a syllable, in small letters, that is left out where no word of the lexicon holds it. */
export function isFiller(syllable: string): boolean {
  return FILLERS.has(syllable);
}

/** True for a word, in small letters, that says little of what a passage is about. */
export function isFormula(word: string): boolean {
  return FORMULAE.has(word);
}
