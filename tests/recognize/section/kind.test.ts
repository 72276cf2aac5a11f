import { describe, expect, it } from 'vitest';
import { directiveEnd, isClosing } from '../../../src/recognize/section/closing.ts';
import { readKind } from '../../../src/recognize/section/kind.ts';

describe('readKind', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'purpose'],
    ['Mục tiêu, chỉ tiêu', 'purpose'],
    ['Đối tượng, nội dung khảo sát', 'purpose'],
    ['NHIỆM VỤ TRỌNG TÂM', 'tasks'],
    ['NỘI DUNG, THỜI GIAN THỰC HIỆN', 'tasks'],
    ['Công tác tuyên truyền', 'tasks'],
    ['Các phần việc cụ thể', 'tasks'],
    ['THỜI GIAN, ĐỊA ĐIỂM', 'schedule'],
    ['Lộ trình', 'schedule'],
    ['TỔ CHỨC THỰC HIỆN', 'organization'],
    ['TÔ CHỨC THỰC HIỆN', 'organization'],
    ['Phân công nhiệm vụ', 'organization'],
    ['TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ', 'organization'],
    ['KINH PHÍ THỰC HIỆN', 'funding'],
    ['Dự kiến các nguồn lực', 'funding'],
    ['Những vấn đề khác', 'other'],
    ['Những vấn đề chung về công tác kiểm tra', 'other'],
    ['Nhiệm vụ chung', 'tasks'],
    ['ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NĂM 2023', 'other'],
    ['Thuận lợi, khó khăn', 'other'],
    ['Bối cảnh thực hiện nhiệm vụ', 'other'],
    ['Đánh giá, kiểm tra', 'tasks'],
    ['Danh sách đoàn', 'other'],
    ['KẾ HOẠCH CỤ THỂ TỪNG THÁNG', 'tasks'],
    ['Kế hoạch chi tiết của từng học kỳ', 'tasks'],
    ['Kế hoạch và ngân sách', 'other'],
    ['100% chi bộ có kế hoạch cụ thể', 'other'],
    ['HỘI NGHỊ CẤP PHÂN XƯỞNG', 'tasks'],
    ['Huấn luyện', 'tasks'],
    ['Mục đích hội nghị', 'purpose'],
    ['Thành phần hội nghị', 'other'],
    ['LỊCH SINH HOẠT', 'schedule'],
    ['Lịch sử hình thành', 'other'],
    ['Cơ sở lập kế hoạch cụ thể', 'other'],
    ['Thời gian của kế hoạch chi tiết', 'schedule'],
  ])('%s is %s', (title, kind) => {
    expect(readKind(title)).toBe(kind);
  });
});

describe('what closes a plan', () => {
  it.each([
    'Trên đây là Kế hoạch trồng cây năm 2024 của xã.',
    'Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo về Văn phòng.',
    'Quá trình triển khai thực hiện nếu phát sinh khó khăn, đề nghị phản ánh.',
    'Yêu cầu các phòng, đơn vị nghiêm túc triển khai.',
    'Yêu cầu Trưởng các khoa, phòng nghiêm túc thực hiện.',
    'Xin trân trọng cảm ơn!',
    'Rất mong quý thầy cô hưởng ứng.',
    'Trường Mầm non Bến Tắm kính đề nghị Phòng Giáo dục xem xét, phê duyệt.',
  ])('%s', (text) => {
    expect(isClosing(text, false)).toBe(true);
  });

  it.each([
    'Trong quá trình thi công, nhà thầu che chắn công trường.',
    'Yêu cầu nhà thầu nộp bản vẽ.',
    'Xin ý kiến Sở Xây dựng về bản vẽ.',
    'Các thôn kính viếng Đài liệt sĩ.',
    'Văn phòng soạn tờ trình kính gửi Ủy ban nhân dân huyện.',
    'Phòng Nội vụ theo dõi việc thực hiện Kế hoạch này.',
  ])('not “%s”', (text) => {
    expect(isClosing(text, false)).toBe(false);
  });

  it('a request to all, as the last paragraph, closes too', () => {
    const text = 'Ủy ban nhân dân huyện yêu cầu các phòng, ban tổ chức thực hiện tốt Kế hoạch này./.';
    expect(isClosing(text, true)).toBe(true);
    expect(isClosing(text, false)).toBe(false);
  });

  it.each(['Căn cứ nội dung kế hoạch, các đơn vị nghiêm túc thực hiện.', 'Căn cứ Kế hoạch này, các thôn chủ động triển khai thực hiện./.'])(
    'a call that asks nothing else, as the last paragraph: %s',
    (text) => {
      expect(isClosing(text, true)).toBe(true);
      expect(isClosing(text, false)).toBe(false);
    },
  );

  it.each(['Căn cứ kế hoạch, các thôn xây dựng lịch trực và nghiêm túc thực hiện.', 'Căn cứ kế hoạch, Công an xã nghiêm túc trực đêm.'])(
    'but not one that gives work: %s',
    (text) => expect(isClosing(text, true)).toBe(false),
  );

  it('a closing sentence is cut off the directive before it', () => {
    const text = 'Trường gửi báo cáo về Phòng. Trong quá trình thực hiện, nếu có khó khăn thì liên hệ.';
    expect(text.slice(0, directiveEnd(text))).toBe('Trường gửi báo cáo về Phòng.');
  });
});
