import { Card, Typography } from 'antd';
import { Link } from 'react-router';
import { count, day, inLanguage } from '../formats';
import { statuses } from '../labels';
import { useSession } from '../session';
import { AnswerTimes, Bars } from './bars';
import { ChartCard, FigureTable } from './chart-card';
import { Columns } from './columns';
import { duration } from './duration';
import { StepTimes } from './step-times';
import { daysBetween, receivedSeries, type Statistics } from './figures';

type Figures = { readonly figures: Statistics };

/** The charts of the start page; they load after its numbers. */
export default function Charts({ figures }: Figures) {
  return (
    <>
      <div className="chart-grid">
        <Received figures={figures} />
        <Answers figures={figures} />
        {figures.months && <Months months={figures.months} />}
        <Standing figures={figures} />
        <Overdue figures={figures} />
        <Employees figures={figures} />
      </div>
      <StepTimes period={{ from: figures.from, to: figures.to }} />
    </>
  );
}

function Received({ figures }: Figures) {
  const { word } = useSession();
  const series = receivedSeries(figures, word('otherInsurers'));
  const days = daysBetween(figures.from, figures.to);
  const every = Math.ceil(days.length / 10);
  return (
    <ChartCard
      title={word('receivedByDay')}
      isEmpty={series.length === 0}
      table={{
        head: [word('day'), ...series.map(({ name }) => name)],
        rows: days.map((one, index) => [day(one), ...series.map(({ values }) => count(values[index] ?? 0))]),
      }}
    >
      <Columns
        label={word('receivedByDay')}
        columns={days.map((one, index) => ({
          name: day(one),
          axis: index % every === 0 ? `${Number(one.slice(8))}/${Number(one.slice(5, 7))}` : '',
        }))}
        series={series}
        format={count}
      />
    </ChartCard>
  );
}

function Answers({ figures: { answersByInsurer, insurers } }: Figures) {
  const { word, language } = useSession();
  const names = new Map(insurers.map(({ id, name }) => [id, name]));
  const rows = answersByInsurer
    .flatMap(({ insurerId, medianMinutes, p90Minutes, ...one }) =>
      medianMinutes === null || p90Minutes === null
        ? []
        : [{ ...one, key: insurerId, name: names.get(insurerId) ?? insurerId, medianMinutes, p90Minutes }],
    )
    .toSorted((one, other) => other.answered - one.answered);
  const time = (minutes: number | null) => (minutes === null ? '–' : duration(minutes, language));
  return (
    <ChartCard
      title={word('answerByInsurer')}
      isEmpty={rows.length === 0}
      legend={
        <Typography.Text type="secondary" style={{ display: 'block', fontSize: 12, marginBottom: 10 }}>
          {word('answerLegend')}
        </Typography.Text>
      }
      table={{
        head: [
          word('insurer'),
          word('answeredTasks'),
          word('median'),
          word('percentile90'),
          word('deadline'),
          word('tooLate'),
        ],
        rows: rows.map((one) => [
          one.name,
          count(one.answered),
          time(one.medianMinutes),
          time(one.p90Minutes),
          time(one.deadlineMinutes),
          count(one.late),
        ]),
      }}
    >
      <AnswerTimes rows={rows} />
    </ChartCard>
  );
}

const thousands = (kroner: number) => `${count(Math.round(kroner / 1000))} tkr.`;

function Months({ months }: { readonly months: NonNullable<Statistics['months']> }) {
  const { word, language } = useSession();
  const name = (month: string, length: 'long' | 'narrow') =>
    new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
      month: length,
      ...(length === 'long' && { year: 'numeric' }),
      timeZone: 'UTC',
    }).format(new Date(`${month}-01`));
  const [posted, approved] = [
    months.map((one) => Number(one.posted.amount)),
    months.map((one) => Number(one.approved.amount)),
  ];
  return (
    <ChartCard
      title={word('postedByMonth')}
      isEmpty={[...posted, ...approved].every((amount) => amount === 0)}
      table={{
        head: [word('month'), word('posted'), word('approved')],
        rows: months.map(({ month }, index) => [
          name(month, 'long'),
          thousands(posted[index] ?? 0),
          thousands(approved[index] ?? 0),
        ]),
      }}
    >
      <Columns
        label={word('postedByMonth')}
        columns={months.map(({ month }) => ({ name: name(month, 'long'), axis: name(month, 'narrow') }))}
        series={[{ name: word('posted'), values: posted }]}
        marks={{ name: word('approved'), values: approved }}
        format={thousands}
      />
    </ChartCard>
  );
}

function Standing({ figures: { standing } }: Figures) {
  const { word, language } = useSession();
  const nameOf = (status: string) => inLanguage(statuses[status], language, status);
  return (
    <ChartCard
      title={word('standing')}
      isEmpty={standing.length === 0}
      table={{
        head: [word('status'), word('tasksCount'), word('overdue')],
        rows: standing.map(({ status, count: tasks, overdue }) => [nameOf(status), count(tasks), count(overdue)]),
      }}
    >
      <Bars
        rows={standing.map(({ status, count: tasks }) => ({
          key: status,
          name: <Link to={`/scalepoint?status=${status}`}>{nameOf(status)}</Link>,
          value: tasks,
          text: count(tasks),
          tone: status === 'needs-attention' ? 'bad' : status === 'completed' || status === 'invoiced' ? 'good' : 'dot',
        }))}
      />
    </ChartCard>
  );
}

function Overdue({ figures: { overdue } }: Figures) {
  const { word, language } = useSession();
  const weekday = (text: string, length: 'long' | 'short') =>
    new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { weekday: length, timeZone: 'UTC' }).format(
      new Date(text),
    );
  return (
    <ChartCard
      title={word('overdueWeek')}
      isEmpty={overdue.every((one) => one.count === 0)}
      table={{
        head: [word('day'), word('tasksCount')],
        rows: overdue.map((one) => [`${weekday(one.day, 'long')} ${day(one.day)}`, count(one.count)]),
      }}
    >
      <Columns
        label={word('overdueWeek')}
        columns={overdue.map((one) => ({
          name: `${weekday(one.day, 'long')} ${day(one.day)}`,
          axis: `${weekday(one.day, 'short')} ${count(one.count)}`,
        }))}
        series={[{ name: word('overdue'), values: overdue.map((one) => one.count) }]}
        format={count}
      />
    </ChartCard>
  );
}

function Employees({ figures: { employees } }: Figures) {
  const { word, language } = useSession();
  return (
    <Card size="small" style={{ height: '100%' }}>
      <Typography.Title level={2} style={{ fontSize: 14, marginTop: 0 }}>
        {word('byEmployee')}
      </Typography.Title>
      <FigureTable
        title={word('byEmployee')}
        head={[
          word('employee'),
          word('openTasksOf'),
          word('awaitingAnswer'),
          word('overdue'),
          word('answeredTasks'),
          word('median'),
        ]}
        rows={employees.map(({ employeeId, name, open, unanswered, overdue, answered, medianMinutes }) => [
          <Link key="name" to={`/scalepoint?assignee=${employeeId ?? 'none'}`}>
            {name ?? employeeId ?? word('noManager')}
          </Link>,
          count(open),
          count(unanswered),
          count(overdue),
          count(answered),
          medianMinutes === null ? '–' : duration(medianMinutes, language),
        ])}
      />
    </Card>
  );
}
