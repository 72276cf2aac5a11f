/** First days of the terms of the Ban Chấp hành Trung ương, from which the numbers of Party documents start anew: the ends of the congresses. */
export const PARTY_TERMS: readonly string[] = [
  '1996-07-01',
  '2001-04-22',
  '2006-04-25',
  '2011-01-19',
  '2016-01-28',
  '2021-02-01',
  '2026-01-23',
];
