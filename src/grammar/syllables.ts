/**
 * What a Vietnamese syllable is made of, in lower case without its tone. Together the two tables spell every native syllable
 * and the common loans (“xoong”, “pin”); what they cannot spell is no Vietnamese word.
 * Source: Hoàng Phê (ed.), Từ điển vần, Viện Ngôn ngữ học.
 */

/** Longest first: `ngh` also begins with `ng`. `qu` and `gi` are initials of their own. */
export const INITIALS: readonly string[] = [
  ...['ngh'],
  ...['ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr'],
  ...['b', 'c', 'd', 'đ', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x'],
  '',
];

/** Vowels with what closes them, by their first vowel. */
export const RHYMES: readonly string[] = [
  ...['a', 'ac', 'ach', 'ai', 'am', 'an', 'ang', 'anh', 'ao', 'ap', 'at', 'au', 'ay'],
  ...['ăc', 'ăm', 'ăn', 'ăng', 'ăp', 'ăt'],
  ...['âc', 'âm', 'ân', 'âng', 'âp', 'ât', 'âu', 'ây'],
  ...['e', 'ec', 'em', 'en', 'eng', 'eo', 'ep', 'et'],
  ...['ê', 'êch', 'êm', 'ên', 'ênh', 'êp', 'êt', 'êu'],
  ...['i', 'ia', 'ich', 'im', 'in', 'inh', 'ip', 'it', 'iu', 'iêc', 'iêm', 'iên', 'iêng', 'iêp', 'iêt', 'iêu'],
  ...['o', 'oc', 'oi', 'om', 'on', 'ong', 'ooc', 'oong', 'op', 'ot', 'oe', 'oem', 'oen', 'oeo', 'oet'],
  ...['oa', 'oac', 'oach', 'oai', 'oam', 'oan', 'oang', 'oanh', 'oao', 'oap', 'oat', 'oay', 'oăc', 'oăm', 'oăn', 'oăng', 'oăt'],
  ...['ô', 'ôc', 'ôi', 'ôm', 'ôn', 'ông', 'ôp', 'ôt'],
  ...['ơ', 'ơi', 'ơm', 'ơn', 'ơp', 'ơt'],
  ...['u', 'ua', 'uc', 'ui', 'um', 'un', 'ung', 'up', 'ut', 'uân', 'uâng', 'uât', 'uây', 'uê', 'uêch', 'uênh', 'uơ'],
  ...['uôc', 'uôi', 'uôm', 'uôn', 'uông', 'uôt', 'uy', 'uya', 'uych', 'uyn', 'uynh', 'uyp', 'uyt', 'uyu', 'uyên', 'uyêt'],
  ...['ư', 'ưa', 'ưc', 'ưi', 'ưm', 'ưn', 'ưng', 'ưt', 'ưu', 'ươc', 'ươi', 'ươm', 'ươn', 'ương', 'ươp', 'ươt', 'ươu'],
  ...['y', 'yt', 'ych', 'ynh', 'yêm', 'yên', 'yêng', 'yêt', 'yêu'],
];

/** Consonants behind which a syllable has the tone sắc or nặng, and no other. */
export const STOPS: readonly string[] = ['c', 'ch', 'p', 't'];
