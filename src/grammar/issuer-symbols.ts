/**
 * Abbreviations of issuers in document numbers, parted by “|”; a numeral may follow where the term is part of the symbol (`QH15`).
 * Local bodies coin their own, so an unknown one is never an error; the table serves to tell a document number from any other
 * string, and two issuers that sign jointly (`TTLT-BTC-BNV`) from an issuer and its drafting unit (`UBND-VX`).
 */
export const ISSUER_SYMBOLS: readonly string[] = [
  // Central State bodies
  'QH | UBTVQH | CTN | CP | TTg | HĐBT | VPCP | VPQH | TTCP | KTNN | NHNN | BHXH | TANDTC | VKSNDTC | HĐTP | UBTWMTTQVN | MTTW',
  // Ministries, the ones that ended in 2025 too
  'BNV | BTP | BTC | BCA | BQP | BNG | BCT | BXD | BYT | BGDĐT | BGD&ĐT | BKHCN | BVHTTDL | BNNMT | BDTTG | BLĐTBXH | BKHĐT | BGTVT',
  'BTNMT | BNNPTNT | BTTTT | UBDT',
  // Local State bodies
  'HĐND | UBND | UB | SNV | SCT | STP | STC | SXD | SYT | SGDĐT | SGD&ĐT | SKHCN | SVHTTDL | SNNMT | SDTTG | SLĐTBXH | SKHĐT',
  'SGTVT | STNMT | SNNPTNT | STTTT',
  // Party
  'TW | TU | ThU | QU | HU | ĐU | ĐUK | CB | BCĐ | VPTW | BTCTW | BTGTW | BDVTW | BTGDVTW | BNCTW | UBKTTW | VPTU | BTCTU | BTGTU',
  'BDVTU | BTGDVTU | UBKTTU | BDVHU',
  // Front, unions, youth
  'MTTQ | UBMTTQ | TLĐ | LĐLĐ | CĐCS | TWĐTN | TWH',
];
