import { expect, test } from 'vitest';
import { findMotto, findNationalName } from '../../../src/recognize/letterhead/anchors.ts';

test.each([
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', false],
  ['CỌNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true],
  ['CỔNG HOÀ XẢ HỌI CHÙ NGHĨA VIỆT NAM', true],
])('“%s” is the name of the country', (text, mended) => expect(findNationalName(text)?.mended).toBe(mended));

test.each(['CÔNG TY HÀNG HẢI VIỆT NAM', 'Công đoàn Việt Nam', ''])('“%s” is not', (text) => expect(findNationalName(text)).toBeNull());

test.each([
  ['Độc lập - Tự do - Hạnh phúc', false],
  ['Đọc lạp - Tụ do - Hanh phùc', true],
])('“%s” is the motto', (text, mended) => expect(findMotto(text)?.mended).toBe(mended));

test.each(['Tự do - Hạnh phúc', 'Gia đình hạnh phúc'])('“%s” is not', (text) => expect(findMotto(text)).toBeNull());
