/** Words for several bodies at once, in plans that give work to the bodies below. Lines hold phrases parted by “|”, folded. */

/** What makes one of many: “các xã”, “cấp xã”, “mỗi thôn”. */
export const GROUP_MARKS = ['các | cấp | mỗi | mọi | từng | toàn thể | những'];

/** Members of a group that any body below may be: “các cơ quan, đơn vị”, “các địa phương”, “Bộ phận Một cửa các cấp”. */
export const ANY_MEMBERS = ['cơ quan | đơn vị | địa phương | cấp | ngành | tập thể'];

/** Territories that have bodies of their own; longest first: “thị xã” is no “xã”. */
export const TERRITORIES = [
  'thành phố | thị trấn | thị xã | đặc khu | khu phố | tổ dân phố | tỉnh | quận | huyện | xã | phường | thôn | bản | ấp | khóm | buôn | làng | xóm',
];
