import { describe, expect, test } from 'vitest';
import { fromTcvn3 } from '../../src/decode/tcvn3.ts';
import { fromViqr } from '../../src/decode/viqr.ts';
import { fromVni } from '../../src/decode/vni.ts';

describe('TCVN3', () => {
  test.each([
    ['kÕ ho¹ch tæ chøc ngµy héi ®äc s¸ch', 'kế hoạch tổ chức ngày hội đọc sách'],
    ['§oµn x· ¨n uèng, ©m nh¹c, thuû lîi, v­ên ­¬m', 'Đoàn xã ăn uống, âm nhạc, thuỷ lợi, vườn ươm'],
    // Capitals with a tone are small letters in a font of capitals.
    ['KÕ HO¹CH Tæ CHøC HéI §äC', 'KẾ HOẠCH TỔ CHỨC HỘI ĐỌC'],
    ['X· Hoµ An', 'Xã Hoà An'],
    ['NH¢N D¢N X· Hµ L©m', 'NHÂN DÂN Xã Hà Lâm'],
    ['Vâ ThÞ Lý', 'Võ Thị Lý'],
    ['thùc hiÖn QCDC ë c¬ së', 'thực hiện QCDC ở cơ sở'],
    ['Cam kÕt', 'Cam kết'],
    ['plain ASCII, 12/3/2024.', 'plain ASCII, 12/3/2024.'],
  ])('%s', (written, expected) => expect(fromTcvn3(written)).toBe(expected));
});

describe('VNI', () => {
  test.each([
    ['keá hoaïch toå chöùc ngaøy hoäi ñoïc saùch', 'kế hoạch tổ chức ngày hội đọc sách'],
    ['KEÁ HOAÏCH TOÅ CHÖÙC', 'KẾ HOẠCH TỔ CHỨC'],
    [
      'Ñoaøn xaõ aên uoáng, thuûy lôïi, vöôøn öôm, kyõ sö, lí trí, nghæ, vónh, thò, mî',
      'Đoàn xã ăn uống, thủy lợi, vườn ươm, kỹ sư, lí trí, nghỉ, vĩnh, thị, mỵ',
    ],
    ['plain ASCII, 12/3/2024.', 'plain ASCII, 12/3/2024.'],
  ])('%s', (written, expected) => expect(fromVni(written)).toBe(expected));
});

describe('VIQR', () => {
  test.each([
    ["ke^' hoa.ch to^? chu+'c nga`y ho^.i ddo.c sa'ch", 'kế hoạch tổ chức ngày hội đọc sách'],
    ["KE^' HOA.CH TO^? CHU+'C DDO.C", 'KẾ HOẠCH TỔ CHỨC ĐỌC'],
    ['a. Tha`nh vie^n', 'a. Thành viên'],
    ["I. Mu.c ddi'ch\nVI. To^? chu+'c", 'I. Mục đích\nVI. Tổ chức'],
    ["so^' 12/QDD-TTg, dd) theo", 'số 12/QĐ-TTg, đ) theo'],
    ['SGDDDT', 'SGDĐT'],
    ['la` gi`? ro^`i thi`... xem (a), (*), www.vi.du.vn, add?', 'là gì? rồi thì... xem (a), (*), www.vi.du.vn, add?'],
    // A full stop ends the sentence where the word has no tone elsewhere, or where it is escaped.
    ['kie^?m tra tu+`ng ddo+n vi.\nDDo+n vi. tu+. kie^?m tra.', 'kiểm tra từng đơn vị\nĐơn vị tự kiểm tra.'],
    ['ddo+n vi. ra\\.', 'đơn vị ra.'],
  ])('%s', (written, expected) => expect(fromViqr(written)).toBe(expected));
});
