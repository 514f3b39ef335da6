import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Card, Checkbox, Descriptions, Flex, Radio, Table, Typography } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDialogs } from '../dialogs';
import { day, money } from '../formats';
import { PageTitle } from '../page-title';
import { Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';

type Registration = 'networkContractor' | 'contractorAdjuster';

export default function CaseSettings() {
  const { api, word } = useSession();
  const { modal } = useDialogs();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [registration, setRegistration] = useState<Registration>('networkContractor');
  const mayChange = useMe()?.permissions.includes('subscription:manage') ?? false;
  const subscription = useQuery({
    queryKey: queryKeys.subscription,
    queryFn: async () => (await api.GET('/v1/subscription')).data,
  });
  const charges = useQuery({
    queryKey: queryKeys.charges,
    queryFn: async () => (await api.GET('/v1/subscription/charges', { params: { query: { limit: 24 } } })).data.items,
  });
  const change = useMutation({
    mutationFn: async (activate: boolean) => {
      if (activate) await api.POST('/v1/subscription/activation', { body: { registration } });
      else await api.POST('/v1/subscription/deactivation');
    },
    onSuccess: async (_, activate) => {
      await queries.invalidateQueries();
      if (activate) void navigate('/get-started');
    },
  });
  const confirm = (activate: boolean, price: string) =>
    modal.confirm({
      title: word(activate ? 'activate' : 'deactivateTitle'),
      content: activate ? word('activateConfirm').replace('{price}', price) : word('deactivateConfirm'),
      okText: word(activate ? 'activate' : 'deactivate'),
      okButtonProps: { danger: !activate },
      cancelText: word('cancel'),
      onOk: () => change.mutate(activate),
    });
  return (
    <Flex vertical gap={16}>
      <PageTitle>{word('case-settings')}</PageTitle>
      <Loaded query={subscription}>
        {({ status, price, nextChargeOn, ...known }) => (
          <Card size="small">
            <Flex vertical gap={12}>
              <Checkbox
                checked={status === 'active'}
                disabled={!mayChange || change.isPending}
                onChange={({ target }) => void confirm(target.checked, money(price.amount))}
              >
                {word('activate')} ({money(price.amount).replace(' kr.', '')} {word('perMonth')})
              </Checkbox>
              <div>
                <Typography.Text id="registration">{word('registration')}</Typography.Text>
                <br />
                <Radio.Group
                  aria-labelledby="registration"
                  disabled={!mayChange || status === 'active'}
                  value={known.registration ?? registration}
                  onChange={({ target }) => setRegistration(target.value as Registration)}
                  options={(['networkContractor', 'contractorAdjuster'] as const).map((value) => ({
                    value,
                    label: word(value),
                  }))}
                />
              </div>
              {status === 'active' && (
                <Descriptions
                  size="small"
                  items={[{ key: 'next', label: word('nextCharge'), children: day(nextChargeOn) }]}
                />
              )}
              {change.error && <Problem error={change.error} />}
            </Flex>
          </Card>
        )}
      </Loaded>
      {charges.data && charges.data.length > 0 && (
        <Card title={word('charges')} size="small">
          <Table
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={[...charges.data]}
            columns={[
              { title: word('period'), render: (_, one) => `${day(one.periodStart)} – ${day(one.periodEnd)}` },
              { title: word('price'), align: 'right', render: (_, one) => money(one.price.amount) },
            ]}
          />
        </Card>
      )}
    </Flex>
  );
}
