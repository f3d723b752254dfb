import { mixedTonePlacement } from '#lint/rules/mixed-tone-placement.ts';
import { testRule } from '../test-rule.ts';

testRule(mixedTonePlacement, {
  accepts: [
    { body: 'Phường Nguyễn Úy; ông Lê Văn Thuỷ; Ủy ban, thủy lợi.' },
    { body: 'Quý, quỳ, quỹ; khoảng, hoàn, thuyền.' },
    { body: 'Ủy ban họp.', data: { editorNotes: ['Bản gốc ghi “hoà bình”.'] } },
  ],
  refuses: [{ body: 'Khoẻ và khỏe.' }, { body: 'ỦY BAN NHÂN DÂN HUYỆN\n\nUỷ viên dự họp.' }],
});
