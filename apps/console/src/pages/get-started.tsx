import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Flex, Progress, Typography } from 'antd';
import { Link } from 'react-router';
import type { components } from '#client';
import { PageTitle } from '../page-title';
import { Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import { colour } from '../theme';
import type { Word } from '../words';

type Permission = components['schemas']['Permission'];

export interface SetupFacts {
  readonly settings: { readonly caseGroupId: string | null } | null;
  readonly tokens: readonly unknown[];
  readonly connections: readonly { readonly lastReceivedAt: string | null; readonly lastSentAt: string | null }[];
  readonly eventSource: { readonly lastReadAt: string | null } | null;
  readonly users: readonly { readonly scalepointUsername: string | null }[];
}

interface Step {
  readonly word: Word;
  readonly help: Word;
  readonly to: string;
  readonly needs: Permission;
  readonly isDone: (facts: SetupFacts) => boolean;
}

/** The five steps of the guide; whether one is done is read from the API, and nothing is ticked by hand. */
export const STEPS: readonly Step[] = [
  {
    word: 'stepDefaults',
    help: 'stepDefaultsHelp',
    to: '/scalepoint-settings',
    needs: 'settings:manage',
    isDone: ({ settings }) => settings !== null && settings.caseGroupId !== null,
  },
  {
    word: 'stepToken',
    help: 'stepTokenHelp',
    to: '/scalepoint-settings?tab=tokens',
    needs: 'tokens:manage',
    isDone: ({ tokens }) => tokens.length > 0,
  },
  {
    word: 'stepRegistration',
    help: 'stepRegistrationHelp',
    to: '/scalepoint-settings?tab=connections',
    needs: 'tokens:manage',
    isDone: ({ connections, eventSource }) =>
      connections.some(({ lastReceivedAt }) => lastReceivedAt !== null) || (eventSource?.lastReadAt ?? null) !== null,
  },
  {
    word: 'stepUsername',
    help: 'stepUsernameHelp',
    to: '/users',
    needs: 'users:manage',
    isDone: ({ users }) => users.some(({ scalepointUsername }) => scalepointUsername !== null),
  },
  {
    word: 'stepTest',
    help: 'stepTestHelp',
    to: '/scalepoint-settings?tab=connections',
    needs: 'tokens:manage',
    isDone: ({ connections }) => connections.some(({ lastSentAt }) => lastSentAt !== null),
  },
];

export default function GetStarted() {
  const { api, word, language } = useSession();
  const permissions = useMe()?.permissions;
  const may = (one: Permission) => permissions?.includes(one) ?? false;
  const facts = useQuery({
    queryKey: queryKeys.getStartedFor(permissions, language),
    enabled: permissions !== undefined,
    queryFn: async (): Promise<SetupFacts> => {
      const [settings, tokens, connections, eventSource, users] = await Promise.all([
        may('settings:manage') ? api.GET('/v1/scalepoint-settings').then(({ data }) => data) : null,
        may('tokens:manage') ? api.GET('/v1/security-tokens').then(({ data }) => data.items) : [],
        may('tokens:manage') ? api.GET('/v1/connections').then(({ data }) => data.items) : [],
        may('tokens:manage') ? api.GET('/v1/event-source').then(({ data }) => data) : null,
        may('users:manage')
          ? api.GET('/v1/users', { params: { query: { limit: 200 } } }).then(({ data }) => data.items)
          : [],
      ]);
      return { settings, tokens, connections, eventSource, users };
    },
  });
  return (
    <>
      <PageTitle>{word('get-started')}</PageTitle>
      <Typography.Paragraph>{word('getStartedHelp')}</Typography.Paragraph>
      <Loaded query={facts}>
        {(known) => <StepList facts={known} steps={STEPS.filter(({ needs }) => may(needs))} />}
      </Loaded>
    </>
  );
}

function StepList({ facts, steps }: { readonly facts: SetupFacts; readonly steps: readonly Step[] }) {
  const { word } = useSession();
  const done = steps.filter(({ isDone }) => isDone(facts)).length;
  const text = word('stepsDone').replace('{done}', String(done)).replace('{all}', String(steps.length));
  return (
    <Flex vertical gap={12} className="reading-width">
      <Flex gap={12} align="center">
        <Progress percent={(100 * done) / Math.max(steps.length, 1)} showInfo={false} aria-label={text} />
        <Typography.Text className="no-wrap">{text}</Typography.Text>
      </Flex>
      {done === steps.length && <Alert type="success" showIcon title={word('setupComplete')} />}
      <ol className="plain-list">
        {steps.map((step, index) => (
          <li key={step.word}>
            <StepCard step={step} number={index + 1} isDone={step.isDone(facts)} />
          </li>
        ))}
      </ol>
    </Flex>
  );
}

function StepCard({
  step,
  number,
  isDone,
}: {
  readonly step: Step;
  readonly number: number;
  readonly isDone: boolean;
}) {
  const { word } = useSession();
  const state = word(isDone ? 'stepDone' : 'stepOpen');
  return (
    <Card size="small">
      <Flex gap={12} align="flex-start">
        <span role="img" aria-label={state} title={state} style={{ color: isDone ? colour.good : colour.quiet }}>
          {isDone ? <CheckCircleFilled aria-hidden /> : <MinusCircleOutlined aria-hidden />}
        </span>
        <Flex vertical flex={1}>
          <Typography.Text strong>
            {number}. {word(step.word)}
          </Typography.Text>
          <Typography.Text type="secondary">{word(step.help)}</Typography.Text>
        </Flex>
        <Link to={step.to} aria-label={`${word('goThere')}: ${word(step.word)}`}>
          {word('goThere')} →
        </Link>
      </Flex>
    </Card>
  );
}
