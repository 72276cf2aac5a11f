/**
 * Bodies that stand outside the offices of whoever issues a plan, and so must be sent it by name or as one of a group.
 * `names`: how their names begin; `groups`: words of a recipient's line that take them in. Source: the head nouns of bodies
 * (`head-nouns.ts`) and the groups usual in Nơi nhận.
 */
export interface OutsideBody {
  readonly names: readonly string[];
  readonly groups: readonly string[];
}

const BRANCHES = ['ban, ngành', 'ban ngành', 'sở, ngành', 'sở ngành', 'phòng, ban', 'phòng ban', 'các ngành', 'cơ quan'];

export const OUTSIDE_BODIES: readonly OutsideBody[] = [
  { names: ['công an'], groups: ['lực lượng vũ trang', ...BRANCHES] },
  {
    names: ['ban chỉ huy quân sự', 'ban chqs', 'bộ chỉ huy quân sự', 'bộ chqs', 'bộ đội biên phòng', 'đồn biên phòng'],
    groups: ['lực lượng vũ trang', 'quân sự', 'chqs', ...BRANCHES],
  },
  {
    names: ['báo', 'đài phát thanh', 'đài truyền hình', 'đài truyền thanh'],
    groups: ['báo', 'đài', 'báo chí', 'truyền thông', 'truyền hình'],
  },
  { names: ['tòa án nhân dân', 'tand', 'viện kiểm sát nhân dân', 'vksnd'], groups: ['tư pháp', 'nội chính', ...BRANCHES] },
  {
    names: ['kho bạc nhà nước', 'bảo hiểm xã hội', 'bhxh', 'ngân hàng', 'điện lực', 'bưu điện', 'viễn thông'],
    groups: ['đơn vị', ...BRANCHES],
  },
  {
    names: [
      'ủy ban mặt trận tổ quốc',
      'ủy ban mttq',
      'mặt trận tổ quốc',
      'hội nông dân',
      'hội liên hiệp phụ nữ',
      'hội cựu chiến binh',
      'hội chữ thập đỏ',
      'liên đoàn lao động',
      'tỉnh đoàn',
      'thành đoàn',
      'huyện đoàn',
    ],
    groups: [
      'mặt trận',
      'mttq',
      'mttqvn',
      'ubmttq',
      'ubmttqvn',
      'ubmt',
      'đoàn thể',
      'tổ chức chính trị',
      'các hội',
      'hội, đoàn',
      ...BRANCHES,
    ],
  },
  { names: ['công ty', 'tổng công ty', 'tập đoàn'], groups: ['doanh nghiệp', 'công ty', 'các đơn vị'] },
  {
    names: ['sở'],
    groups: ['đảng ủy ủy ban nhân dân', 'đảng ủy ubnd', 'sở, ban', 'các sở', 'sở, ngành', 'ban, ngành', 'ban ngành', 'các ngành'],
  },
];

/** Lines that take in whoever has a task: “Như mục IV”, “Các cơ quan, đơn vị liên quan”. */
export const WHOLE_GROUPS = ['như trên', 'như mục', 'như phần', 'như điều', 'liên quan', 'cơ quan, đơn vị', 'phối hợp thực hiện'];
