import type { Plan } from '../../src/model/plan.ts';
import { createRandom } from '../diff/random.ts';
import { at, deadline, plan, task } from '../sample-plan.ts';

const WORDS =
  'rà soát danh mục hồ sơ công khai niêm yết đối thoại kiểm tra hướng dẫn tập huấn báo cáo thống kê xây dựng quy chế phối hợp tuyên truyền vận động giám sát đề xuất bổ sung kinh phí trụ sở thôn bản hộ dân nước sạch đường giao thông trường lớp y tế'.split(
    ' ',
  );

/** Two plans of `size` tasks: in the second a tenth is reworded, moved, or replaced by other tasks. */
export function largePlans(size: number): [Plan, Plan] {
  const random = createRandom(size);
  const text = () => Array.from({ length: 18 + random.below(30) }, () => random.pick(WORDS)).join(' ');
  const texts = Array.from({ length: size }, text);
  const changed = texts.map((one) => {
    const dice = random.next();
    if (dice < 0.03) return text();
    return dice < 0.07 ? one.replace(/ \S+/g, (word) => (random.next() < 0.2 ? ` ${random.pick(WORDS)}` : word)) : one;
  });
  for (let moves = 0; moves < size * 0.03; moves++) changed.splice(random.below(size), 0, ...changed.splice(random.below(size), 1));
  return [make(texts), make(changed)];
}

const make = (texts: readonly string[]): Plan =>
  plan({
    sections: Array.from({ length: Math.ceil(texts.length / 25) }, (_, place) => ({
      id: `${place + 1}`,
      marker: `${place + 1}.`,
      title: `Nhóm nhiệm vụ ${place + 1}`,
      kind: 'tasks' as const,
      period: null,
      position: at(place * 100 + 1),
      children: [],
    })),
    tasks: texts.map((text, place) =>
      task({
        id: `${Math.floor(place / 25) + 1}.-${(place % 25) + 1}`,
        section: `${Math.floor(place / 25) + 1}`,
        marker: '-',
        text,
        deadlines: [`d${place}`],
        position: at(Math.floor(place / 25) * 100 + (place % 25) + 2),
      }),
    ),
    deadlines: texts.map((_, place) =>
      deadline({ id: `d${place}`, task: `${Math.floor(place / 25) + 1}.-${(place % 25) + 1}`, section: `${Math.floor(place / 25) + 1}` }),
    ),
  });
