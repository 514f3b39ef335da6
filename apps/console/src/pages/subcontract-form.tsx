import { useQuery } from '@tanstack/react-query';
import { Checkbox, DatePicker, Form, Input, Modal, Radio, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import type { components } from '#client';
import { FormProblem } from '../form-problem';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { useTaskFiles } from './task-files';

export type NewSubcontract = components['schemas']['NewSubcontractRequest'];
type Firm = components['schemas']['FirmRequest'];

interface Values {
  readonly firmId: string;
  readonly firm?: Firm;
  readonly text: string;
  readonly deadline?: Dayjs | null;
  readonly kind: 'agreed' | 'asked';
  readonly amount?: string;
  readonly fileIds?: string[];
  readonly showsAddress?: boolean;
  readonly showsContact?: boolean;
}

/** The choice of a firm that is not in the list yet. */
const NEW_FIRM = 'new';
/** Danish decimals as the API reads them. */
const decimal = (text: string) => text.trim().replaceAll('.', '').replace(',', '.');

/** What is handed to which firm, and what of the task the firm may see. */
export function SubcontractForm({
  taskId,
  error,
  isPending,
  isOpen,
  afterClose,
  onCancel,
  onDone,
}: {
  readonly taskId: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isOpen: boolean;
  readonly afterClose: () => void;
  readonly onCancel: () => void;
  readonly onDone: (body: NewSubcontract, firm: Firm | null) => void;
}) {
  const { api, word } = useSession();
  const [form] = Form.useForm<Values>();
  const firmId = Form.useWatch('firmId', form);
  const kind = Form.useWatch('kind', form);
  const files = useTaskFiles(taskId);
  const firms = useQuery({
    queryKey: queryKeys.subcontractors,
    queryFn: async () =>
      (await api.GET('/v1/subcontractors', { params: { query: { active: true, limit: 200 } } })).data.items,
  });
  const required = [{ required: true }];
  const done = ({ firm, text, deadline, amount, fileIds, showsAddress, showsContact, ...values }: Values) => {
    const isNew = values.firmId === NEW_FIRM;
    const agreed = values.kind === 'agreed' && amount ? { amount: decimal(amount), currency: 'DKK' as const } : null;
    const body = {
      taskId,
      ...{ firmId: values.firmId, text, deadline: deadline ? deadline.format('YYYY-MM-DD') : null },
      ...{ price: { kind: values.kind, amount: agreed }, fileIds: fileIds ?? [] },
      ...{ showsAddress: showsAddress ?? false, showsContact: showsContact ?? false },
    };
    onDone(body, isNew && firm ? { ...firm, email: firm.email ? firm.email : null } : null);
  };
  const listed = (firms.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const known = files.data?.pages.flatMap(({ items }) => [...items]) ?? [];
  return (
    <Modal
      open={isOpen}
      afterClose={afterClose}
      title={word('subcontract')}
      okText={word('subcontract')}
      cancelText={word('cancel')}
      confirmLoading={isPending}
      onCancel={onCancel}
      onOk={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ kind: 'asked', showsAddress: true, showsContact: false, fileIds: [] }}
        onFinish={done}
      >
        <FormProblem form={form} error={error} />
        <Form.Item name="firmId" label={word('subcontractor')} rules={required}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={[...listed, { value: NEW_FIRM, label: word('newSubcontractor') }]}
          />
        </Form.Item>
        {firmId === NEW_FIRM && (
          <>
            <Form.Item name={['firm', 'name']} label={word('firmName')} rules={required}>
              <Input maxLength={150} />
            </Form.Item>
            <Form.Item name={['firm', 'cvr']} label="CVR">
              <Input maxLength={20} inputMode="numeric" />
            </Form.Item>
            <Form.Item name={['firm', 'email']} label={word('email')} rules={[{ type: 'email' }]}>
              <Input maxLength={254} type="email" />
            </Form.Item>
            <Form.Item name={['firm', 'phone']} label={word('firmPhone')}>
              <Input maxLength={30} type="tel" />
            </Form.Item>
          </>
        )}
        <Form.Item name="text" label={word('workToDo')} rules={required}>
          <Input.TextArea rows={4} maxLength={5000} />
        </Form.Item>
        <Form.Item name="deadline" label={word('finishBy')}>
          <DatePicker format="DD-MM-YYYY" />
        </Form.Item>
        <Form.Item name="kind" label={word('priceKind')}>
          <Radio.Group
            options={[
              { value: 'asked', label: word('priceAsked') },
              { value: 'agreed', label: word('priceAgreed') },
            ]}
          />
        </Form.Item>
        {kind === 'agreed' && (
          <Form.Item name="amount" label={word('priceExVat')}>
            <Input inputMode="decimal" style={{ width: 160 }} suffix="kr." />
          </Form.Item>
        )}
        <Form.Item name="showsAddress" valuePropName="checked" style={{ marginBottom: 0 }}>
          <Checkbox>{word('showsAddress')}</Checkbox>
        </Form.Item>
        <Form.Item name="showsContact" valuePropName="checked">
          <Checkbox>{word('showsContact')}</Checkbox>
        </Form.Item>
        {known.length > 0 && (
          <Form.Item name="fileIds" label={word('filesToShow')}>
            <Checkbox.Group
              style={{ display: 'flex', flexDirection: 'column' }}
              options={known.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
