/** Places that bear the name of a day: “Quảng trường 17/3”, “đường 30/4”, “Trường Tiểu học 19/5”. Parted by “|”. */
export const PLACES_NAMED_FOR_DAYS = [
  'quảng trường | đường | phố | ngõ | chợ | cầu | công viên | vườn hoa | hội trường | sân vận động | rạp | nhà hát | nhà văn hóa',
  'trường | mầm non | tiểu học | thcs | thpt | bệnh viện | công ty | xí nghiệp | nhà máy | nông trường | hợp tác xã | khu phố | tổ dân phố',
];
