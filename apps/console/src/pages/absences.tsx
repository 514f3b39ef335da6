import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Flex, Form, Modal, Typography } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { type components, ifMatch } from '#client';
import { Chip } from '../chip';
import { DataTable } from '../data-table';
import { useDialogs } from '../dialogs';
import { DirectorySelect } from '../directory-select';
import { danishToday, day } from '../formats';
import { FormProblem } from '../form-problem';
import { EntryName, Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import { HandOverForm } from './hand-over-form';

type Absence = components['schemas']['AbsenceResponse'];
interface Employee {
  readonly id: string;
  readonly name: string;
}

/** Who is away when, and who covers for them. */
export function Absences() {
  const { api, word } = useSession();
  const mayChange = useMe()?.permissions.includes('tasks:manage') ?? false;
  const [changing, setChanging] = useState<Employee | null>(null);
  const [handing, setHanding] = useState<Employee | null>(null);
  const known = useQuery({
    queryKey: queryKeys.absences,
    queryFn: async () => {
      const query = { limit: 200, active: true };
      const employees: Employee[] = [];
      for await (const one of api.items('/v1/directory/{kind}', { params: { path: { kind: 'employees' }, query } }))
        employees.push(one);
      const absences = new Map<string, Absence>();
      for await (const one of api.items('/v1/absences', { params: { query: { limit: 200 } } }))
        absences.set(one.employeeId, one);
      return { employees, absences };
    },
  });
  return (
    <>
      <Typography.Paragraph>{word('absencesHelp')}</Typography.Paragraph>
      <Loaded query={known}>
        {({ employees, absences }) => (
          <DataTable
            rowKey="id"
            scroll={employees.length > 0 ? { x: true } : {}}
            dataSource={employees}
            columns={[
              { title: word('name'), dataIndex: 'name' },
              {
                title: word('standingDeputy'),
                render: (_, { id }) => <EntryName kind="employees" id={absences.get(id)?.deputyId} />,
              },
              { title: word('absentFrom'), render: (_, { id }) => <Period of={absences.get(id)} /> },
              {
                title: word('actions'),
                render: (_, employee) =>
                  mayChange && (
                    <Flex gap={8}>
                      <Button size="small" onClick={() => setChanging(employee)}>
                        {word('changeAbsence')}
                      </Button>
                      <Button size="small" onClick={() => setHanding(employee)}>
                        {word('handOver')}
                      </Button>
                    </Flex>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
      {changing && <AbsenceForm key={changing.id} employee={changing} onDone={() => setChanging(null)} />}
      {handing && <HandOverForm from={handing} onDone={() => setHanding(null)} />}
    </>
  );
}

function Period({ of }: { readonly of: Absence | undefined }) {
  const { word } = useSession();
  if (!of?.from) return <>–</>;
  const today = danishToday();
  const isAway = of.from <= today && (of.until === null || of.until >= today);
  return (
    <>
      {day(of.from)} – {of.until === null ? word('untilFurtherNotice') : day(of.until)}{' '}
      {isAway && <Chip phase="waiting">{word('absentNow')}</Chip>}
    </>
  );
}

interface Values {
  readonly deputyId: string | null;
  readonly from: Dayjs | null;
  readonly until: Dayjs | null;
}

function AbsenceForm({ employee, onDone }: { readonly employee: Employee; readonly onDone: () => void }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const path = { employeeId: employee.id };
  const started = useQuery({
    queryKey: queryKeys.absence(employee.id),
    queryFn: async () => (await api.GET('/v1/absences/{employeeId}', { params: { path } })).data,
    gcTime: 0,
  });
  const save = useMutation({
    mutationFn: ({ deputyId, from, until }: Values) =>
      api.PUT('/v1/absences/{employeeId}', {
        params: { path, header: ifMatch(started.data ?? { version: 0 }) },
        body: { deputyId: deputyId ?? null, from: written(from), until: written(until) },
      }),
    onSuccess: () => {
      message.success(word('saved'));
      void queries.invalidateQueries({ queryKey: queryKeys.absences });
      void queries.invalidateQueries({ queryKey: ['tasks'] });
      onDone();
    },
  });
  return (
    <Modal
      open
      title={`${word('changeAbsence')}: ${employee.name}`}
      okText={word('save')}
      cancelText={word('cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <Loaded query={started}>
        {({ deputyId, from, until }) => (
          <Form
            form={form}
            layout="vertical"
            initialValues={{ deputyId, from: picked(from), until: picked(until) }}
            onFinish={(values: Values) => save.mutate(values)}
          >
            <Form.Item name="deputyId" label={word('standingDeputy')}>
              <DirectorySelect kind="employees" label={word('standingDeputy')} />
            </Form.Item>
            <Flex gap={16} wrap>
              <Form.Item name="from" label={word('absentFrom')}>
                <DatePicker format="DD-MM-YYYY" />
              </Form.Item>
              <Form.Item name="until" label={word('absentUntil')}>
                <DatePicker format="DD-MM-YYYY" />
              </Form.Item>
            </Flex>
            <FormProblem form={form} error={save.error} />
          </Form>
        )}
      </Loaded>
    </Modal>
  );
}

function picked(day: string | null): Dayjs | null {
  return day === null ? null : dayjs(day);
}

function written(day: Dayjs | null): string | null {
  return day?.format('YYYY-MM-DD') ?? null;
}
