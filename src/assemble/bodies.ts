import type { Body, Task } from '../model/plan.ts';
import { bodyKey } from '../recognize/body/index.ts';

/** Each responsible body once, in the order in which the tasks name them, under the name that was written first. */
export function collectBodies(tasks: readonly Task[]): Body[] {
  const bodies = new Map<string, Body>();
  const byName = new Map<string, Body>();
  for (const task of tasks) {
    for (const { name, role } of task.responsible) {
      const body = byName.get(name) ?? bodyOf(name, bodies);
      byName.set(name, body);
      if (!body.roles.includes(role)) body.roles.push(role);
      if (!body.tasks.includes(task.id)) body.tasks.push(task.id);
    }
  }
  return [...bodies.values()];
}

function bodyOf(name: string, bodies: Map<string, Body>): Body {
  const key = bodyKey(name);
  const body = bodies.get(key) ?? { name, key, roles: [], tasks: [] };
  bodies.set(key, body);
  return body;
}
