import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Form, Modal, Typography } from 'antd';
import { useState } from 'react';
import type { components } from '#client';
import { useDialogs } from '../dialogs';
import { DirectorySelect } from '../directory-select';
import { useEmployees } from '../employees';
import { FormProblem } from '../form-problem';
import { KeptDialog } from '../kept-dialog';
import { Nothing } from '../nothing';
import { Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

type Feed = components['schemas']['CalendarFeedResponse'];

/** The secret addresses to which phones subscribe. */
export function CalendarFeeds() {
  const { word } = useSession();
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <Button onClick={() => setIsShown(true)}>{word('calendarAddresses')}</Button>
      <KeptDialog of={isShown || null}>
        {(_, isOpen, afterClose) => (
          <Modal
            open={isOpen}
            afterClose={afterClose}
            title={word('calendarAddresses')}
            footer={null}
            onCancel={() => setIsShown(false)}
          >
            <Addresses />
          </Modal>
        )}
      </KeptDialog>
    </>
  );
}

function Addresses() {
  const { api, word } = useSession();
  const { modal } = useDialogs();
  const queries = useQueryClient();
  const employees = useEmployees();
  const [form] = Form.useForm<{ employeeId?: string | null }>();
  const [shown, setShown] = useState<string | null>(null);
  const feeds = useQuery({
    queryKey: queryKeys.calendarFeeds,
    queryFn: async () => (await api.GET('/v1/calendar-feeds')).data.items,
  });
  const reload = () => queries.invalidateQueries({ queryKey: queryKeys.calendarFeeds });
  const create = useMutation({
    mutationFn: async (employeeId: string | null) =>
      (await api.POST('/v1/calendar-feeds', { body: { employeeId } })).data,
    onSuccess: ({ address }) => {
      setShown(address);
      form.resetFields();
      return reload();
    },
  });
  const renew = useMutation({
    mutationFn: async ({ id }: Feed) =>
      (await api.POST('/v1/calendar-feeds/{id}/renewal', { params: { path: { id } } })).data,
    onSuccess: ({ address }) => {
      setShown(address);
      return reload();
    },
  });
  const remove = useMutation({
    mutationFn: ({ id }: Feed) => api.DELETE('/v1/calendar-feeds/{id}', { params: { path: { id } } }),
    onSuccess: reload,
  });
  const nameOf = ({ employeeId }: Feed) =>
    employeeId === null ? word('companyCalendar') : (employees.get(employeeId) ?? employeeId);
  const confirm = (title: string, content: string, onOk: () => void) =>
    modal.confirm({ title, content, okText: title, cancelText: word('cancel'), onOk });
  const failed = renew.error ?? remove.error;
  return (
    <Flex vertical gap={12}>
      <Typography.Text type="secondary">{word('calendarAddressesHelp')}</Typography.Text>
      {shown !== null && (
        <Alert
          type="warning"
          title={word('addressShownOnce')}
          description={
            <Typography.Text code copyable={{ text: shown }} className="break-all">
              {shown}
            </Typography.Text>
          }
        />
      )}
      <Loaded query={feeds}>
        {(items) =>
          items.length === 0 ? (
            <Nothing>{word('noAddresses')}</Nothing>
          ) : (
            <ul className="visit-list">
              {items.map((feed) => (
                <li key={feed.id} className="visit-line">
                  <strong>{nameOf(feed)}</strong>
                  <span>{feed.maskedSecret}</span>
                  <Button
                    size="small"
                    aria-label={`${word('renewAddress')}: ${nameOf(feed)}`}
                    onClick={() => confirm(word('renewAddress'), word('renewAddressConfirm'), () => renew.mutate(feed))}
                  >
                    {word('renewAddress')}
                  </Button>
                  <Button
                    size="small"
                    danger
                    aria-label={`${word('delete')}: ${nameOf(feed)}`}
                    onClick={() => confirm(word('delete'), word('deleteAddressConfirm'), () => remove.mutate(feed))}
                  >
                    {word('delete')}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {failed && <Problem error={failed} />}
      <Form form={form} layout="vertical" onFinish={({ employeeId }) => create.mutate(employeeId ?? null)}>
        <Form.Item name="employeeId" label={word('calendarOf')} extra={word('companyCalendar')}>
          <DirectorySelect kind="employees" label={word('calendarOf')} />
        </Form.Item>
        <FormProblem form={form} error={create.error} />
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {word('createAddress')}
        </Button>
      </Form>
    </Flex>
  );
}
