import type { Insurer } from '../registrations.js';
import * as words from './danish-words.js';
import { Random } from './random.js';
import type { Address, ScalepointTask } from './task-shape.js';
import { danishDay, danishHour } from './times.js';

export type TaskInsurer = Pick<Insurer, 'alias' | 'name' | 'cvr' | 'subcompanies'>;

export interface GeneratorOptions {
  seed: string | number;
  insurers: readonly TaskInsurer[];
  /** The creation day of the tasks; dates and deadlines are around it. A fixed day makes runs reproducible. */
  day?: Date;
  /** Base address of attachments and of the link back to the case, e.g. the simulator's own. */
  site?: string;
}

type Case = NonNullable<ScalepointTask['case']>;

/**
 * Realistic Danish tasks, unlimited and reproducible: the same options give the same tasks, other seeds other GUIDs.
 */
export class TaskGenerator {
  readonly #random: Random;
  readonly #insurers: readonly TaskInsurer[];
  readonly #day: Date;
  readonly #site: string;
  readonly #numberStart: string;
  #cases = 0;
  #tasks = 0;
  #open: { task: ScalepointTask; services: number } | null = null;

  /** @throws RangeError if there is no insurer. */
  constructor(options: GeneratorOptions) {
    if (options.insurers.length === 0) throw new RangeError('at least one insurer is needed');
    this.#random = new Random(options.seed);
    this.#insurers = options.insurers;
    this.#day = options.day ?? new Date('2026-11-24T08:00:00Z');
    this.#site = options.site ?? 'https://scalepoint.example';
    // Three digits of the seed keep the case numbers of two runs apart on the same day.
    const ofSeed = parseInt(this.#random.guid('case-numbers').slice(0, 8), 16) % 1000;
    this.#numberStart = `${danishDay(this.#day).replaceAll('-', '')}-${String(ofSeed).padStart(3, '0')}`;
  }

  take(count: number): ScalepointTask[] {
    return Array.from({ length: count }, () => this.next());
  }

  /** A new task; about one in eight belongs to the case of the previous one. */
  next(): ScalepointTask {
    const further = this.#open !== null && this.#random.chance(0.125);
    return further ? this.furtherTask() : this.#firstTask();
  }

  /** Another task of the same insurance case as the previous one. */
  furtherTask(): ScalepointTask {
    if (this.#open === null) return this.#firstTask();
    this.#open.services++;
    const { task: before, services } = this.#open;
    return {
      ...before,
      taskId: this.#random.guid(`task/${this.#tasks++}`),
      referenceNumber: `${before.case?.number}-${services}`,
      taskType: this.#random.pick(words.TASK_TYPES),
      note: 'Følgeskade på samme sag.',
    };
  }

  #firstTask(): ScalepointTask {
    const random = this.#random;
    const insurer = random.pick(this.#insurers);
    const sub = insurer.subcompanies.length > 0 && random.chance(0.5) ? random.pick(insurer.subcompanies) : undefined;
    const taken = this.#case();
    const company = random.chance(0.2);
    const task: ScalepointTask = {
      taskId: random.guid(`task/${this.#tasks++}`),
      revision: 1,
      kind: 'new',
      referenceNumber: `${taken.number}-1`,
      taskType: random.pick(words.TASK_TYPES),
      case: taken,
      insuranceCompany: {
        alias: insurer.alias,
        ...(sub && { subcompanyAlias: sub.alias, subcompanyName: sub.name }),
        name: insurer.name,
        ...(insurer.cvr && { cvr: insurer.cvr }),
      },
      policy: {
        number: `${random.digits(4)}.${random.digits(5)}`,
        type: company ? 'Erhverv' : random.pick(words.POLICY_TYPES),
        vatShare: company ? random.pick([0, 50, 100]) : 0,
      },
      policyholder: company ? this.#companyHolder() : this.#privateHolder(),
      ...(random.chance(0.25) && { damageAddress: this.#address() }),
      ...(random.chance(0.3) && {
        contacts: [{ role: random.pick(words.CONTACT_ROLES), name: this.#name(), phone: this.#phone() }],
      }),
      claimHandler: this.#claimHandler(insurer),
      ...(random.chance(0.6) && {
        deductible: {
          amount: `${random.between(2, 30) * 250}.00`,
          collectedBy: random.pick(['insurer', 'servicePartner'] as const),
        },
      }),
      ...(random.chance(0.3) && { approvedAmount: `${random.between(20, 900) * 100}.${random.pick(['00', '50'])}` }),
      deadlines: [
        { name: 'contact', at: danishHour(this.#day, random.between(1, 3), 16) },
        { name: 'inspection', at: danishHour(this.#day, random.between(4, 10), 12) },
      ],
      ...(random.chance(0.5) && { attachments: this.#attachments() }),
      ...(random.chance(0.5) && { note: random.pick(words.NOTES) }),
    };
    this.#open = { task, services: 1 };
    return task;
  }

  #case(): Case {
    const number = `${this.#numberStart}${String(++this.#cases).padStart(2, '0')}`;
    const id = this.#random.guid(`case/${this.#cases}`);
    const damage = this.#random.pick(words.DAMAGES);
    const since = this.#random.between(0, 20);
    return {
      id,
      number,
      url: `${this.#site}/ecx/case/${id}`,
      damageCause: damage.cause,
      damageCategory: damage.category,
      damageType: damage.type,
      damageDescription: damage.description,
      responsibility: this.#random.pick(words.RESPONSIBILITIES),
      damageDate: danishDay(new Date(this.#day.getTime() - since * 86_400_000)),
    };
  }

  #privateHolder(): ScalepointTask['policyholder'] {
    const number = this.#cases;
    const mobile = this.#random.chance(0.6);
    return {
      name: this.#name(),
      phone: this.#phone(),
      ...(mobile && { mobile: this.#phone() }),
      email: `kunde${number}.${this.#random.digits(4)}@example.dk`,
      address: this.#address(),
    };
  }

  #companyHolder(): ScalepointTask['policyholder'] {
    return {
      name: this.#random.pick(words.COMPANIES),
      cvr: companyNumber(this.#random),
      phone: this.#phone(),
      email: `kontor.${this.#random.digits(4)}@example.dk`,
      address: this.#address(),
    };
  }

  #claimHandler(insurer: TaskInsurer): ScalepointTask['claimHandler'] {
    return {
      name: this.#name(),
      email: `skade.${this.#random.digits(2)}@${insurer.alias}.example`,
      phone: '70 10 20 30',
    };
  }

  #attachments(): { name: string; link: string }[] {
    const names = this.#random.shuffled(words.ATTACHMENT_NAMES).slice(0, this.#random.between(1, 3));
    return names.map((name) => ({ name, link: `${this.#site}/files/${encodeURIComponent(name)}` }));
  }

  #name(): string {
    return `${this.#random.pick(words.FIRST_NAMES)} ${this.#random.pick(words.LAST_NAMES)}`;
  }

  #address(): Address {
    const [postalCode, city] = this.#random.pick(words.TOWNS);
    const letter = this.#random.chance(0.3) ? this.#random.pick(['A', 'B', 'C']) : '';
    return {
      street: `${this.#random.pick(words.STREETS)} ${this.#random.between(1, 240)}${letter}`,
      ...(this.#random.chance(0.4) && { street2: this.#random.pick(words.FLOORS) }),
      postalCode,
      city,
    };
  }

  /** In the usual notations of Danish phone numbers. */
  #phone(): string {
    const [a, b, c] = [this.#random.digits(2), this.#random.digits(2), this.#random.digits(2)];
    return this.#random.pick([`21 ${a} ${b} ${c}`, `+45 21${a}${b}${c}`, `004521${a}${b}${c}`, `21${a}${b}${c}`]);
  }
}

/** Eight digits that pass modulus 11, in the range from 99 which the register does not use. */
function companyNumber(random: Random): string {
  const weights = [2, 7, 6, 5, 4, 3, 2];
  for (;;) {
    const digits = `99${random.digits(5)}`;
    const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${digits}${check}`;
  }
}
