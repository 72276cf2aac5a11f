import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/model/plan.ts';
import { readLabelValue } from '../../../src/recognize/body/index.ts';

const read = (value: string) => readLabelValue(value, ['leading']).map(({ name, role }) => `${name}: ${role}`);

describe('what is managed belongs to the name, where a verb seems to stand', () => {
  it.each([
    ['Phòng Quản lý quy hoạch và xây dựng', ['Phòng Quản lý quy hoạch và xây dựng: leading']],
    ['Phòng Quản lý hỗ trợ doanh nghiệp; Văn phòng', ['Phòng Quản lý hỗ trợ doanh nghiệp: leading', 'Văn phòng: leading']],
    ['Ban Quản lý bảo trì đường bộ và Sở Xây dựng', ['Ban Quản lý bảo trì đường bộ: leading', 'Sở Xây dựng: leading']],
  ])('%s', (value, expected) => expect(read(value)).toEqual(expected));

  it.each([
    ['Ban Quản lý thực hiện', ['Ban Quản lý: implementing']],
    ['Phòng Quản lý đô thị phối hợp Sở Xây dựng', ['Phòng Quản lý đô thị: leading', 'Sở Xây dựng: coordinating']],
    ['Phòng Nội vụ hỗ trợ doanh nghiệp', ['Phòng Nội vụ: leading']],
  ])('not in “%s”', (value, expected) => expect(read(value)).toEqual(expected));
});

describe('a role in brackets', () => {
  it.each([
    ['Công an (chủ trì), Quân sự', ['Công an: leading', 'Quân sự: leading']],
    ['Sở Y tế (phối hợp), Đội cơ động', ['Sở Y tế: coordinating', 'Đội cơ động: leading']],
    ['CA xã, QS xã', ['CA xã: leading', 'QS xã: leading']],
    ['Sở Y tế (chủ trì) và Sở Nội vụ', ['Sở Y tế: leading', 'Sở Nội vụ: leading']],
  ])('%s', (value, expected) => expect(read(value)).toEqual(expected));
});

describe('a verb in front of who decides is no office', () => {
  it.each([
    ['Tham mưu trưởng, Trưởng ban Tác huấn', ['Tham mưu trưởng: leading', 'Trưởng ban Tác huấn: leading']],
    ['Tham mưu Trưởng ban ban hành quyết định', []],
  ])('%s', (value, expected) => expect(read(value)).toEqual(expected));
});

describe('partners that a value names behind the others', () => {
  const named = (value: string, roles: Role[]) => readLabelValue(value, roles).map(({ role, name }) => `${role} ${name}`);

  it.each([
    ['Phòng Nội vụ; phối hợp: Phòng Tư pháp', ['leading Phòng Nội vụ', 'coordinating Phòng Tư pháp']],
    ['Phòng Nội vụ (phối hợp Công an xã)', ['leading Phòng Nội vụ', 'coordinating Công an xã']],
    ['Sở Y tế, phối hợp với các xã, phường', ['leading Sở Y tế', 'coordinating các xã, phường']],
    ['Đoàn Khối doanh nghiệp phối hợp với Sở Nội vụ', ['leading Đoàn Khối doanh nghiệp', 'coordinating Sở Nội vụ']],
    ['Phòng Nội vụ (phối hợp)', ['coordinating Phòng Nội vụ']],
    ['Phòng Nội vụ (phối hợp khi có yêu cầu)', ['leading Phòng Nội vụ']],
    ['Ban Phối hợp liên ngành', ['leading Ban Phối hợp liên ngành']],
  ])('%s', (value, expected) => expect(named(value, ['leading'])).toEqual(expected));

  it.each([
    ['Phòng Nội vụ/các thôn', ['leading Phòng Nội vụ', 'coordinating các thôn']],
    ['Phòng Nội vụ', ['leading Phòng Nội vụ', 'coordinating Phòng Nội vụ']],
    ['Khoa Nội A/B', ['leading Khoa Nội A/B', 'coordinating Khoa Nội A/B']],
  ])('under a label of two roles: %s', (value, expected) => expect(named(value, ['leading', 'coordinating'])).toEqual(expected));

  it('one role does not part at a slash', () =>
    expect(named('Phòng Nội vụ/các thôn', ['leading'])).toEqual(['leading Phòng Nội vụ/các thôn']));
});
