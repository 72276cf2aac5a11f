/**
 * Abbreviations that everybody in public service reads without being told, beside those of `BODY_ABBREVIATIONS`: none of
 * them is reported. Lines of abbreviations parted by “|”.
 */
export const COMMON_ABBREVIATIONS: readonly string[] = [
  // Bodies and offices
  'UBMTTQ | MTTQVN | TTUBMTTQ | TTHĐND | BCHTW | BCT | BBT | BCA | BQP | BNV | BTP | BTC | BYT | BXD | CAND | QĐND | BĐBP | CHQS | LLVT | ANTQ | HLHPN | CTĐ | NCT | NCTVN',
  'KBNN | BHXH | BHYT | BHTN | TTHC | CCHC | KSTTHC | HTX | DNNN | DNTN | TNHH | SXKD | TMDV | XHCN | CHXHCN | VPCP | TTCP | QPAN | QPTD | ANND | ANTT | ATGT | TTATGT | TTATXH | ATTT | VSATTP | ATVSTP | ATTP | PCTN | PCTT | TKCN | PCCC | CNCH | CHCN',
  // Policy and work
  'QCDC | DCCS | VĐQC | KTXH | VHXH | KNTC | GPMB | TĐKT | TDTT | VHTT | VHVN | DTTS | NTM | OCOP | KHCN | CNTT | CĐS | CSDL | TTĐT | ĐMST | KHKT | KHHGĐ | DSKHHGĐ | GDTX | GDNN | GDMN | XHH | NSNN | XDCB | ĐTXD | QLNN | VBQPPL | PBGDPL | TGPL | HGCS | GSĐTCĐ | TTND | BVMT | BĐKH | UPSC',
  // People
  'CBCC | CCVC | CBCCVC | CBCNV | CNVC | CNVCLĐ | CBVC | VCNLĐ | CBGV | CBGVNV | CBQL | NLĐ | GVCN | GVBM | CMHS | PHHS | TNXP | TNCS | HSSV | ĐVTN | ĐVHV',
  // Schools
  'THPT | THCS | THCN | TTGDTX | GDĐT | SGD | SGDĐT | PGDĐT | BGDĐT | BGH | BGĐ | TCM | KHTN | KHXH | SKKN | GDPT | CTGDPT',
  // Terms of the world
  'COVID | AIDS | HIV | ISO | USD | VNĐ | VND | VNEID | WTO | ASEAN | UNESCO | UNICEF | WHO | FAO | ODA | FDI | GDP | GRDP | PCI | PAPI | PAR | SIPAS | PDF | USB | LED | LAN | WAN | IOT | GIS | GPS | SMS | VNPT | EVN | FPT | QCVN | TCVN | DVC | DVCTT | IOC | LGSP | NGSP | STEM | ICT | KPI | SWOT | HTML | URL | EMAIL | FAX | TEL | STT | TTHCC',
];
