import { describe, expect, it } from 'vitest';
import { readColumnHead } from '../../../src/recognize/label/index.ts';

const kind = (head: string) => {
  const read = readColumnHead(head);
  return read.kind === 'roles' ? read.roles.join('+') : read.kind;
};

describe('the head of a column', () => {
  it.each([
    ['STT', 'ordinal'],
    ['TT', 'ordinal'],
    ['Số TT', 'ordinal'],
    ['Nội dung công việc', 'task'],
    ['NHIỆM VỤ', 'task'],
    ['Nhiệm vụ, giải pháp', 'task'],
    ['Nội dung', 'task'],
    ['Nội dung/ công việc', 'task'],
    ['Hoạt động', 'task'],
    ['Nhiệm vụ thực hiện', 'task'],
    ['Cơ quan chủ trì', 'leading'],
    ['Đơn vị chủ trì tham mưu', 'leading'],
    ['CQ chủ trì', 'leading'],
    ['Chủ trì', 'leading'],
    ['Cơ quan phối hợp', 'coordinating'],
    ['Phối hợp', 'coordinating'],
    ['Đơn vị chủ trì/phối hợp', 'leading+coordinating'],
    ['Đơn vị chủ trì, đơn vị phối hợp', 'leading+coordinating'],
    ['Lãnh đạo UBND phụ trách', 'directing'],
    ['Đơn vị/ cá nhân phụ trách', 'implementing'],
    ['Người thực hiện', 'implementing'],
    ['Bộ phận thực hiện', 'implementing'],
    ['Phân công', 'implementing'],
    ['Phân công nhiệm vụ', 'implementing'],
    ['Người phụ trách', 'implementing'],
    ['Trách nhiệm', 'implementing'],
    ['Báo cáo viên', 'implementing'],
    ['Lãnh đạo phụ trách', 'directing'],
    ['Lãnh đạo chỉ đạo', 'directing'],
    ['Cơ quan tham mưu', 'advising'],
    ['Người theo dõi', 'monitoring'],
    ['Đơn vị giám sát', 'monitoring'],
    ['Thời gian hoàn thành', 'time'],
    ['Thời gian', 'time'],
    ['Tiến độ', 'time'],
    ['Thời hạn (dự kiến)', 'time'],
    ['Ngày, tháng', 'time'],
    ['Sản phẩm', 'deliverable'],
    ['Kết quả, sản phẩm', 'deliverable'],
    ['Ghi chú', 'note'],
    ['Địa điểm', 'place'],
    ['Hình thức', 'means'],
    ['Thành phần', 'participants'],
    ['Đối tượng', 'subject'],
    ['Kinh phí (triệu đồng)', 'funding'],
    ['Họ và tên', 'person'],
    ['Chức vụ', 'other'],
    ['Tên đơn vị', 'other'],
    ['Đơn vị', 'other'],
    ['Đơn vị tính', 'other'],
    ['Tổng điểm', 'other'],
    ['', 'other'],
  ])('%s → %s', (head, expected) => expect(kind(head)).toBe(expected));
});
