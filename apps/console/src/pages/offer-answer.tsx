import { Form, Input, Modal, Select } from 'antd';
import type { components } from '#client';
import { inLanguage } from '../formats';
import { offerStates } from '../labels';
import { Problem } from '../parts';
import { useSession } from '../session';

export type Answer = components['schemas']['OfferAnswerBody'];

interface Given {
  readonly outcome: Answer['outcome'];
  readonly amount?: string;
  readonly answeredBy?: string;
}

/** An answer that came by telephone or letter. */
export function AnswerForm({
  error,
  isPending,
  isOpen,
  afterClose,
  onCancel,
  onDone,
}: {
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isOpen: boolean;
  readonly afterClose: () => void;
  readonly onCancel: () => void;
  readonly onDone: (body: Answer) => void;
}) {
  const { word, language } = useSession();
  const [form] = Form.useForm<Given>();
  const outcome = Form.useWatch('outcome', form);
  const done = ({ outcome: given, amount, answeredBy }: Given) => {
    const text = amount?.trim().replaceAll('.', '').replace(',', '.');
    const part = given === 'partly-approved' && text ? { amount: text, currency: 'DKK' as const } : null;
    onDone({ outcome: given, amount: part, answeredBy: answeredBy ? answeredBy : null });
  };
  return (
    <Modal
      open={isOpen}
      afterClose={afterClose}
      title={word('answerOffer')}
      okText={word('save')}
      cancelText={word('cancel')}
      confirmLoading={isPending}
      onCancel={onCancel}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" initialValues={{ outcome: 'approved' }} onFinish={done}>
        {error ? <Problem error={error} /> : null}
        <Form.Item name="outcome" label={word('outcome')}>
          <Select
            options={(['approved', 'partly-approved', 'refused'] as const).map((value) => ({
              value,
              label: inLanguage(offerStates[value], language, value),
            }))}
          />
        </Form.Item>
        {outcome === 'partly-approved' && (
          <Form.Item name="amount" label={word('approvedPart')} rules={[{ required: true }]}>
            <Input />
          </Form.Item>
        )}
        <Form.Item name="answeredBy" label={word('answeredBy')}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
