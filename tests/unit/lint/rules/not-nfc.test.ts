import { notNfc } from '#lint/rules/not-nfc.ts';
import { testRule } from '../test-rule.ts';

testRule(notNfc, {
  accepts: [{ body: 'Văn bản <Sic correct="a">b</Sic>.' }],
  refuses: [{ data: { title: 'Về tuyển quân năm 2025'.normalize('NFD') } }],
});
