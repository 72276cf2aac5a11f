import { describe, expect, it } from 'vitest';
import { readMarker } from '../../../src/recognize/numbering/marker.ts';
import { romanValue, toRoman } from '../../../src/recognize/numbering/roman.ts';

describe('readMarker', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'roman', 'I', 'I.'],
    ['II- NỘI DUNG', 'roman', 'II', 'II-'],
    ['IV - TỔ CHỨC', 'roman', 'IV', 'IV -'],
    ['XIV) Kinh phí', 'roman', 'XIV', 'XIV)'],
    ['III/- KINH PHÍ', 'roman', 'III', 'III/-'],
    ['V.- KINH PHÍ', 'roman', 'V', 'V.-'],
    ['II/NỘI DUNG', 'roman', 'II', 'II/'],
    ['C. Phần riêng', 'upperLetter', 'C', 'C.'],
    ['2/- Yêu cầu', 'arabic', '2', '2/-'],
    ['2.- Yêu cầu', 'arabic', '2', '2.-'],
    ['b/- Công an xã', 'letter', 'b', 'b/-'],
    ['A. Phần chung', 'upperLetter', 'A', 'A.'],
    ['1. Mục đích', 'arabic', '1', '1.'],
    ['12) Họp dân', 'arabicParen', '12', '12)'],
    ['1- Quán triệt', 'arabic', '1', '1-'],
    ['01. Quán triệt', 'arabic', '1', '01.'],
    ['Phần việc 2: Trồng hoa', 'counted', '2', 'Phần việc 2:'],
    ['Dự án 1: Dạy nghề', 'counted', '1', 'Dự án 1:'],
    ['1- Đ/c Lê Văn Tám', 'arabic', '1', '1-'],
    ['2. 100% hộ dân', 'arabic', '2', '2.'],
    ['3) 99,5% trẻ em', 'arabicParen', '3', '3)'],
    ['5. 6 tháng cuối năm', 'arabic', '5', '5.'],
    ['2. 21/01 - 05/02: Lấy ý kiến đảng viên', 'arabic', '2', '2.'],
    ['2. 03 lớp tập huấn', 'arabic', '2', '2.'],
    ['2. 3 Kiểm tra hồ sơ', 'decimal', '2.3', '2. 3'],
    ['2. 3. kiểm tra hồ sơ', 'decimal', '2.3', '2. 3.'],
    ['1.1. Kiểm tra', 'decimal', '1.1', '1.1.'],
    ['6.2 Đối với thôn', 'decimal', '6.2', '6.2'],
    ['2.3.1. Hồ sơ', 'decimal', '2.3.1', '2.3.1.'],
    ['1.1.Rà soát thủ tục', 'decimal', '1.1', '1.1.'],
    ['2.3.1.MỤC TIÊU', 'decimal', '2.3.1', '2.3.1.'],
    ['2.4)Hồ sơ', 'decimal', '2.4', '2.4)'],
    ['a) Phòng Nội vụ', 'letter', 'a', 'a)'],
    ['đ) Công an xã', 'letter', 'đ', 'đ)'],
    ['a/. Tên', 'letter', 'a', 'a/.'],
    ['b. Thu thập', 'letter', 'b', 'b.'],
    ['(1) Khảo sát', 'enclosed', '1', '(1)'],
    ['(iii) Khảo sát', 'enclosed', 'iii', '(iii)'],
    ['- Kiểm tra', 'dash', '-', '-'],
    ['-Kiểm tra', 'dash', '-', '-'],
    ['– Kiểm tra', 'dash', '-', '–'],
    ['+ Các thôn', 'plus', '+', '+'],
    ['* Thời gian:', 'star', '*', '*'],
    ['• Trạm Y tế', 'dot', '•', '•'],
    ['- 08 thôn', 'dash', '-', '-'],
    ['Phần I MỤC TIÊU', 'part', 'I', 'Phần I'],
    ['PHẦN THỨ HAI: NHIỆM VỤ', 'part', '2', 'PHẦN THỨ HAI:'],
    ['Chương II. GIẢI PHÁP', 'chapter', 'II', 'Chương II.'],
    ['Mục 1. Trữ nước', 'division', '1', 'Mục 1.'],
    ['Ngày 1: Thứ Hai', 'counted', '1', 'Ngày 1:'],
    ['GIAI ĐOẠN 2: THÍ ĐIỂM', 'counted', '2', 'GIAI ĐOẠN 2:'],
    ['Phần C: Khảo sát', 'counted', 'C', 'Phần C:'],
  ])('%s', (text, style, label, written) => {
    expect(readMarker(text)?.marker).toMatchObject({ style, label, text: written });
  });

  it.each([
    '15/3/2023 là hạn cuối',
    '1.500 người',
    '1.5.',
    '3.5kg gạo',
    '1.1.rà',
    '15.3.A',
    '24/7',
    '2023 là năm',
    '12/QĐ-UBND ngày',
    '45 - KH/BCĐ',
    '-20%',
    'đ/c Bí thư',
    'b/c',
    '*Thời gian*: sáng',
    'IIX. Sai',
    'Phần này nói về',
    'Mục tiêu chung',
    'Ngày 15/6/2023 họp',
    'II/2024.',
    'V/v mở lớp bơi',
    'V/V mở lớp bơi',
    'V/v: Mở lớp bơi',
    'V/V: mở lớp bơi',
    'Các cơ quan',
    '45- KH/BCĐ',
    'Dự án đường tránh',
    'Phần việc của thôn: quét vôi',
    '12 - TT/BYT',
    '2.100% cơ sở',
    '2- 3 ngày',
    '1. 15/3/2024',
    '3.500 đồng mỗi suất',
    '1. 500',
    '',
  ])('“%s” begins with no marker', (text) => {
    expect(readMarker(text)).toBeNull();
  });
});

describe('Roman numerals', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIX', 19],
    ['XL', 40],
  ])('%s is %d', (text, value) => {
    expect(romanValue(text)).toBe(value);
    expect(toRoman(value)).toBe(text);
  });

  it.each(['IIII', 'VX', 'IC', 'ABC', ''])('“%s” is none', (text) => {
    expect(romanValue(text)).toBe(0);
  });
});
