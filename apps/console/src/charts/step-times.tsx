import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Card, Flex, Segmented, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { components } from '#client';
import { useDialogs } from '../dialogs';
import { count } from '../formats';
import { STEPS } from '../labels';
import { save } from '../pages/task-files';
import { Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { AnswerTimes } from './bars';
import { ChartCard, FigureTable } from './chart-card';

type Times = components['schemas']['StepTimesResponse'];
type Figure = Times['all'][number];
interface Period {
  readonly from: string;
  readonly to: string;
}
/** A figure with the name of whom it is about, and the address of the list behind it. */
type Row = Figure & { readonly key: string; readonly name: string; readonly address: string };

const oneDecimal = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

/** How long tasks took to each step, and how many were on time: as charts by step, as a table, and as a file. */
export function StepTimes({ period }: { readonly period: Period }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const [isByEmployee, setIsByEmployee] = useState(false);
  const times = useQuery({
    queryKey: queryKeys.stepTimes(period),
    queryFn: async () => (await api.GET('/v1/statistics/times', { params: { query: period } })).data,
    placeholderData: (before) => before,
    staleTime: 60_000,
  });
  const download = useMutation({
    mutationFn: async () => {
      const given = { params: { query: period }, parseAs: 'blob' as const };
      const { data } = await api.GET('/v1/statistics/times/export', given);
      save(data as unknown as Blob, 'tider.csv');
    },
    onError: (error) => message.error(error.message),
  });
  return (
    <Flex vertical gap={12}>
      <Flex justify="space-between" align="center" gap={12} wrap>
        <Typography.Title level={2} className="section-title">
          {word('timesAgainstClock')}
        </Typography.Title>
        <Flex gap={8} wrap>
          <Segmented
            aria-label={word('groupedBy')}
            value={isByEmployee ? 'employee' : 'insurer'}
            onChange={(chosen) => setIsByEmployee(chosen === 'employee')}
            options={[
              { value: 'insurer', label: word('perInsurer') },
              { value: 'employee', label: word('perEmployee') },
            ]}
          />
          <Button loading={download.isPending} onClick={() => download.mutate()}>
            {word('downloadCsv')}
          </Button>
        </Flex>
      </Flex>
      <Typography.Text type="secondary">{word('timesHelp')}</Typography.Text>
      <Loaded query={times}>{(known) => <Shown times={known} isByEmployee={isByEmployee} />}</Loaded>
    </Flex>
  );
}

function Shown({ times, isByEmployee }: { readonly times: Times; readonly isByEmployee: boolean }) {
  const { word } = useSession();
  const { from, to } = times;
  const addressOf = (step: string, of: Record<string, string>) =>
    `/scalepoint?${new URLSearchParams({ step, stepFrom: from, stepTo: to, ...of }).toString()}`;
  const all = times.all.map((one): Row => ({
    ...one,
    key: 'all',
    name: word('allTasksTogether'),
    address: addressOf(one.step, {}),
  }));
  const rows: Row[] = isByEmployee
    ? times.employees.map((one) => ({
        ...one,
        key: one.employeeId ?? 'none',
        name: one.name ?? one.employeeId ?? word('noManager'),
        address: addressOf(one.step, { assignee: one.employeeId ?? 'none' }),
      }))
    : times.insurers.map((one) => ({
        ...one,
        key: one.insurerId,
        name: one.insurerName,
        address: addressOf(one.step, { insurer: one.insurerId }),
      }));
  return (
    <>
      <div className="chart-grid">
        {STEPS.map(([step, label]) => {
          const shown = [...all, ...rows].filter((one) => one.step === step);
          return (
            <ChartCard
              key={step}
              title={word(label)}
              isEmpty={shown.length === 0}
              legend={<Typography.Paragraph type="secondary">{word('timesLegend')}</Typography.Paragraph>}
              table={tableOf(shown, word)}
            >
              <AnswerTimes
                rows={shown.map(({ key, name, medianHours, p90Hours }) => ({
                  key,
                  name,
                  medianMinutes: Math.round(medianHours * 60),
                  p90Minutes: Math.round(p90Hours * 60),
                  deadlineMinutes: null,
                }))}
              />
            </ChartCard>
          );
        })}
      </div>
      <Card size="small">
        <FigureTable
          title={word('timesAgainstClock')}
          {...tableOf(
            STEPS.flatMap(([step]) => [...all, ...rows].filter((one) => one.step === step)),
            word,
          )}
        />
      </Card>
    </>
  );
}

function tableOf(rows: readonly Row[], word: ReturnType<typeof useSession>['word']) {
  const labels = new Map<string, string>(STEPS.map(([step, label]) => [step, word(label)]));
  return {
    names: 2,
    head: [
      word('step'),
      word('name'),
      word('tasksCount'),
      word('onTime'),
      word('tooLate'),
      word('medianHours'),
      word('p90Hours'),
      word('medianWorkingDays'),
      word('p90WorkingDays'),
    ],
    rows: rows.map((one) => [
      labels.get(one.step),
      one.name,
      <Link key="count" to={one.address}>
        {count(one.count)}
      </Link>,
      one.onTimePercent === null ? '–' : `${one.onTimePercent} %`,
      one.late === 0 ? (
        '0'
      ) : (
        <Link key="late" to={`${one.address}&stepLate=true`}>
          {count(one.late)}
        </Link>
      ),
      oneDecimal.format(one.medianHours),
      oneDecimal.format(one.p90Hours),
      count(one.medianWorkingDays),
      count(one.p90WorkingDays),
    ]),
  };
}
