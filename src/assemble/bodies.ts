import type { Body, Task } from '../model/plan.ts';
import { bodyKey } from '../recognize/body/index.ts';

/** Each responsible body once, in the order in which the tasks name them, under the name that was written first. */
export function collectBodies(tasks: readonly Task[]): Body[] {
  const bodies = new Map<string, Body>();
  for (const task of tasks) {
    for (const { name, role } of task.responsible) {
      const key = bodyKey(name);
      const body = bodies.get(key) ?? { name, key, roles: [], tasks: [] };
      bodies.set(key, body);
      if (!body.roles.includes(role)) body.roles.push(role);
      if (!body.tasks.includes(task.id)) body.tasks.push(task.id);
    }
  }
  return [...bodies.values()];
}
