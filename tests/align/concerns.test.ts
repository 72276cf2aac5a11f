import { describe, expect, test } from 'vitest';
import { concernOf, isMember } from '../../src/align/concerns.ts';
import { at, task } from '../sample-plan.ts';

describe('one of a group', () => {
  test.each([
    ['Ủy ban nhân dân xã Bình Khê', 'UBND các xã, phường, thị trấn'],
    ['Ủy ban nhân dân xã Bình Khê', 'Ủy ban nhân dân cấp xã'],
    ['Ủy ban nhân dân xã Bình Khê', 'các xã, phường'],
    ['Ủy ban nhân dân xã Bình Khê', 'các địa phương'],
    ['Ủy ban nhân dân xã Bình Khê', 'các cơ quan, đơn vị'],
    ['Ủy ban nhân dân thị xã Đông Triều', 'UBND các huyện, thị xã, thành phố'],
    ['Ủy ban nhân dân xã Bình Khê', 'Ủy ban nhân dân các cấp'],
    ['Đảng ủy xã Bình Khê', 'Đảng ủy các xã'],
    ['Sở Tư pháp', 'các sở, ban, ngành tỉnh'],
    ['Phòng Tài chính - Kế hoạch', 'Các phòng, đơn vị thuộc Sở'],
    ['Trường Mầm non Hoa Ban', 'các trường mầm non'],
    ['Thôn Đồi', 'mỗi thôn'],
  ])('%s of %s', (body, group) => expect(isMember(body, group)).toBe(true));

  test.each([
    ['Ủy ban nhân dân xã Bình Khê', 'UBND các huyện, thành phố'],
    ['Ủy ban nhân dân xã Bình Khê', 'UBND các huyện, thị xã, thành phố'],
    ['Ủy ban nhân dân xã Bình Khê', 'Công an các xã'],
    ['Ủy ban nhân dân xã Bình Khê', 'Ủy ban nhân dân cấp huyện'],
    ['Ủy ban nhân dân xã Bình Khê', 'các tổ chức chính trị - xã hội'],
    ['Ủy ban nhân dân xã Bình Khê', 'các hộ kinh doanh'],
    ['Ủy ban nhân dân xã Bình Khê', 'các sở, ban, ngành'],
    ['Ủy ban nhân dân xã Bình Khê', 'Phòng Nội vụ'],
    ['Sở Tư pháp', 'UBND các xã'],
    ['Phòng Nội vụ huyện Mường Khê', 'UBND các huyện'],
  ])('%s is none of %s', (body, group) => expect(isMember(body, group)).toBe(false));
});

describe('a task', () => {
  const of = (...names: string[]) =>
    task({ responsible: names.map((name) => ({ role: 'implementing' as const, name, evidence: 'written' as const, position: at(1) })) });
  const body = 'Ủy ban nhân dân xã Bình Khê';

  test.each([
    ['names the body', of('UBND xã Bình Khê', 'Công an xã'), { how: 'named', names: ['UBND xã Bình Khê'] }],
    ['names a group', of('Phòng Nội vụ', 'UBND các xã'), { how: 'group', names: ['UBND các xã'] }],
    ['names nobody', of(), { how: 'everyone', names: [] }],
    ['names others', of('Phòng Nội vụ'), null],
  ])('%s', (_, one, concern) => expect(concernOf(one, body)).toEqual(concern));

  test('concerns a body that is not known only when it names nobody', () => {
    expect([concernOf(of('các đơn vị'), null), concernOf(of(), null)?.how]).toEqual([null, 'everyone']);
  });
});
