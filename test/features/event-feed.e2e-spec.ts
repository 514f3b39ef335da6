import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { until, untilFound } from '../until.js';
import { runningProduct } from './running-api.js';

const product = runningProduct();

interface Page {
  items: { id: string; type: string; subject: string; sequence: number }[];
  next: string | null;
}

describe('the event feed', () => {
  it('is read to its end page by page, and asked again later from there', async () => {
    await product.settled();
    const anna = await product.as('anna');
    const whole = (await anna.get('/v1/events?limit=500').expect(200)).body as Page;
    expect(whole.items.length).toBeGreaterThan(3);
    const ids: string[] = [];
    let after: string | null = null;
    for (let page: Page | null = null; !page || page.items.length > 0;) {
      page = (await anna.get(`/v1/events?limit=3${after ? `&after=${after}` : ''}`).expect(200)).body as Page;
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
    await anna.put('/v1/users/dorte').send({ name: 'Dorte Æ' }).expect(200);
    let items: Page['items'] = [];
    // The feed holds an event back while an older transaction is open in any database of the cluster.
    await until(async () => {
      ({ items } = (await anna.get(`/v1/events?after=${after}`).expect(200)).body as Page);
      return items.length > 0;
    });
    expect(items).toEqual([
      {
        specversion: '1.0',
        id: expect.any(String),
        source: `urn:company:${DEMO_COMPANIES.demo.id}:users`,
        type: expect.stringMatching(/^users\..*\.v1$/),
        time: expect.stringMatching(/Z$/),
        subject: expect.any(String),
        dataschema: `urn:schema:${items[0]?.type}`,
        datacontenttype: 'application/json',
        sequence: 1,
        correlationid: expect.any(String),
        causationid: null,
        data: expect.any(Object),
      },
    ]);
    expect(JSON.stringify(items)).not.toContain('Dorte');
  });

  it('filters by type', async () => {
    const anna = await product.as('anna');
    const types = 'subscription.module-activated.v1,tokens.token-created.v1';
    const { items } = (await anna.get(`/v1/events?types=${types}`).expect(200)).body as Page;
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter(({ type }) => !types.includes(type))).toEqual([]);
  });

  it('moves readers of a rare type past all others, and misses none of it', async () => {
    const anna = await product.as('anna');
    const page = async (query: string) => (await anna.get(`/v1/events?${query}`).expect(200)).body as Page;
    // Other transactions of the cluster delay the feed for moments.
    const nothing = await untilFound(async () => {
      const [whole, found] = [await page('limit=500'), await page('types=case-intake.task-rejected.v1')];
      return found.next === whole.next ? found : null;
    });
    expect(nothing.items).toEqual([]);
    const settings = 'types=directory.company-profile-changed.v1';
    const { next } = await page(settings);
    await anna.put('/v1/company').send({ name: 'Nyt navn', cvr: '12345674' }).set('if-match', '*').expect(200);
    const later = () => page(`${settings}&after=${next}`);
    const seen = await untilFound(async () => {
      const found = await later();
      return found.items.length > 0 ? found : null;
    });
    expect(seen.items).toMatchObject([{ type: 'directory.company-profile-changed.v1' }]);
  });

  it('refuses what it cannot read', async () => {
    const anna = await product.as('anna');
    const wrong = ['after=x', 'after=', 'limit=0', 'limit=501', 'types=', 'types=%00', 'types=æ', 'unknown=1'];
    for (const query of wrong) await anna.get(`/v1/events?${query}`).expect(400);
  });

  it('is for those who may read events, each company its own', async () => {
    await (await product.as('bo')).get('/v1/events').expect(403);
    const nina = await product.as('nina');
    const { items } = (await nina.get('/v1/events').expect(200)).body as { items: { source: string }[] };
    expect(items.filter(({ source }) => !source.includes(DEMO_COMPANIES.nabo.id))).toEqual([]);
  });
});
