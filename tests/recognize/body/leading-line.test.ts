import { describe, expect, test } from 'vitest';
import { holdsNoVerb, readLeadingLine } from '../../../src/recognize/body/index.ts';

describe('a line that gives its list to somebody', () => {
  test.each([
    'Phòng Kinh tế:',
    'Thầy Phó Hiệu trưởng Lê Văn Tám:',
    'Đồng chí Lò Thị Mến - Bí thư Chi đoàn:',
    'Giao Phòng Kinh tế:',
    'Đề nghị Hội Nông dân xã:',
    'Tổ Văn phòng có trách nhiệm:',
    'Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã:',
    'Đề nghị Hội Nông dân xã chủ trì phối hợp với các chi hội:',
    'Trạm Y tế (đơn vị phối hợp):',
  ])('%s', (line) => expect(readLeadingLine(line)).toBe('doers'));
});

describe('a line that only titles its list', () => {
  test.each([
    'Công tác hậu cần:',
    'Phần hội (dự kiến tổ chức buổi chiều):',
    'Về cơ sở vật chất:',
    'Giai đoạn 1:',
    'Buổi thứ hai:',
    'Đối với giáo viên dạy lớp ghép:',
  ])('%s', (line) => expect(readLeadingLine(line)).toBe('title'));
});

describe('a directive', () => {
  test.each([
    'Đối với lớp ghép, xếp lại giờ dạy:',
    'Khảo sát nhu cầu vay vốn tại các bản:',
    'Phòng Kinh tế chủ trì mở các lớp tập huấn:',
    'Phòng Kinh tế: mở các lớp tập huấn:',
    'Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát các điểm:',
    'Kịp thời trả lời kiến nghị của cử tri:',
    'Phòng Kinh tế',
    'Công tác hậu cần',
  ])('not “%s”', (line) => expect(readLeadingLine(line)).toBeNull());
});

test.each([
  ['Nhà văn hóa xã Bến Tắm', true],
  ['Mỗi điểm trường một ngày', true],
  ['Tổ chức tại nhà văn hóa xã', false],
  ['Các thôn chuẩn bị hội trường', false],
])('“%s” holds no verb: %s', (line, expected) => expect(holdsNoVerb(line)).toBe(expected));
