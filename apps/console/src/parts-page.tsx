import 'antd/dist/reset.css';
import './console.css';
import './fonts/inter.css';
import { App as AntApp, Button, Card, Flex, Form, Input, Select, Table } from 'antd';
import { type ReactNode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ApiProblem } from '#client';
import { Chip } from './chip';
import { deliveryStates, offerStates, origins, statuses } from './labels';
import { LanguageProvider } from './language';
import { LookProvider, useLook } from './look';
import { Nothing } from './nothing';
import { PageTitle, SectionTitle } from './page-title';
import { Status } from './parts';
import { Problem } from './problem';
import { SessionProvider } from './session';
import type { Phase } from './theme';

const PHASES: readonly Phase[] = ['waiting', 'active', 'done', 'dead', 'failed'];
const MODES = ['system', 'light', 'dark'] as const;
const REFUSED = new ApiProblem(new Response(null, { status: 422 }), {
  title: 'Oplysningerne kan ikke bruges',
  detail: 'Koden er for let at gætte. Bed forsikringsselskabet om en længere kode.',
  code: 'tokens.code-too-weak',
  traceId: '0f6c2a52-6f0e-4a0e-9a43-0c1a3f1f4d55',
  errors: [{ pointer: '/code', code: 'too-short', detail: 'Koden er kortere end 8 tegn.' }],
});

/** All parts of the console on one page of the dev server, in each state, to look at them in light and dark mode. */
function AllParts() {
  const { choice, choose } = useLook();
  return (
    <main className="shell-content card-stack">
      <PageTitle>All parts</PageTitle>
      <Select
        aria-label="Mode"
        value={choice}
        onChange={choose}
        options={MODES.map((value) => ({ value, label: value }))}
        className="select-field"
      />
      <Part name="Chips by phase">
        {PHASES.map((phase) => (
          <Chip key={phase} phase={phase}>
            {phase}
          </Chip>
        ))}
      </Part>
      {[statuses, deliveryStates, offerStates].map((labels, index) => (
        <Part key={index} name={['Statuses', 'Deliveries', 'Offers'][index] ?? ''}>
          {Object.keys(labels).map((of) => (
            <Status key={of} of={of} labels={labels} />
          ))}
        </Part>
      ))}
      <Part name="Origins">
        {Object.values(origins).map(({ da }) => (
          <span key={da}>{da}</span>
        ))}
      </Part>
      <Part name="Buttons">
        <Button type="primary">Acceptér</Button>
        <Button>Udsæt</Button>
        <Button danger>Afvis</Button>
        <Button disabled>Bogfør</Button>
        <Button type="link">Åbn</Button>
      </Part>
      <Part name="A refusal">
        <Problem error={REFUSED} onRetry={() => undefined} />
      </Part>
      <Part name="Lost connection">
        <Problem error={new Error('offline')} />
      </Part>
      <Part name="Form">
        <Form layout="vertical">
          <Form.Item label="Kode" validateStatus="error" help="Koden er kortere end 8 tegn.">
            <Input defaultValue="kort" />
          </Form.Item>
        </Form>
      </Part>
      <Part name="Empty list">
        <Table
          size="small"
          columns={[{ title: 'Selskab' }, { title: 'Kode' }]}
          locale={{ emptyText: <Nothing>Der er ingen sikkerhedstokens endnu.</Nothing> }}
          className="full-width"
        />
      </Part>
    </main>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Card size="small">
      <SectionTitle>{name}</SectionTitle>
      <Flex gap={8} wrap align="center">
        {children}
      </Flex>
    </Card>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <BrowserRouter basename="/console">
      <SessionProvider>
        <LookProvider>
          <Suspense>
            <LanguageProvider>
              <AntApp>
                <AllParts />
              </AntApp>
            </LanguageProvider>
          </Suspense>
        </LookProvider>
      </SessionProvider>
    </BrowserRouter>,
  );
}
