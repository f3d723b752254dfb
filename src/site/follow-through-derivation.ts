import { LEAST } from '#documents/follow-through/propose.ts';

/** How the follow-through is found, in the foot of its pages. */
export const FOLLOW_DERIVATION = `nhiệm vụ, kết quả, hạn chế do biên tập đánh dấu trong từng văn bản. Máy đặt đoạn báo cáo bên việc cùng nơi, cùng năm theo chủ đề, từ ít gặp, căn cứ, tên, số liệu chung; dưới ${String(LEAST)}/100 điểm thì không đề xuất. “Chưa thấy nhắc tới” nói về các báo cáo trong kho, không nói việc đã làm hay chưa.`;
