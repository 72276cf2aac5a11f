/** Offsets into the paragraph that was searched. */
export interface LocalSpan {
  readonly start: number;
  readonly end: number;
}

/** A mention of an instrument, as the paragraph states it. */
export interface CitationMatch {
  /** From the type word to behind the last part read of code, date and issuer; a title may follow. */
  start: number;
  end: number;
  codeSpan: LocalSpan | null;
  dateSpan: LocalSpan | null;
  titleSpan: LocalSpan | null;
  /** Tên loại as written, initial capital: `Chỉ thị`, `Kế luận` where it is misspelt so. */
  type: string;
  /** White space removed: `27/CT-TTg`. */
  code: string | null;
  /** EDTF. */
  date: string | null;
  issuer: string | null;
  title: string | null;
  /** Stands inside another instrument's title, or repeats one in brackets. */
  nested: boolean;
  /** Introduced by `Nhận được`. */
  received: boolean;
  /** `ocr`: a misread letter was understood. */
  evidence: 'written' | 'ocr';
}

/** A mention by a short name: `Kết luận 77`, `Đề án số 12`, `Luật PCCC và CNCH`. */
export interface ShortFormMatch {
  start: number;
  end: number;
  text: string;
  typeWord: string;
  number: string | null;
  name: string | null;
  /** Whether this mention defines the short form: `(sau đây gọi tắt là …)`. */
  definition: boolean;
  /** Index of the citation of the same paragraph that it is defined to stand for. */
  definesCitation: number | null;
}
