import type { Visit } from './visit.js';

export abstract class Visits {
  abstract byId(companyId: string, id: string): Promise<Visit | null>;
  abstract add(visit: Visit): void;
}
