import { Button, DatePicker, Flex, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { components } from '#client';
import { Problem } from '../parts';
import { useSession } from '../session';

export type Offer = components['schemas']['OfferResponse'];
export type OfferBody = components['schemas']['OfferBody'];

interface Line {
  readonly text: string;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: string;
  readonly vatCategory: 'S' | 'Z' | 'E' | 'AE';
}

interface Values {
  readonly number: string;
  readonly validUntil?: Dayjs | null;
  readonly note?: string;
  readonly lines: readonly Line[];
}

const NEW_LINE: Line = { text: '', quantity: '1', unit: 'stk', unitPrice: '', vatCategory: 'S' };

/** Danish decimals as the API reads them. */
const decimal = (text: string) => text.trim().replaceAll('.', '').replace(',', '.');
const inDanish = (text: string) => text.replace('.', ',');

/** The lines of an offer, and when it ends; the API checks what is in them. */
export function OfferEditor({
  offer,
  title,
  error,
  isPending,
  isOpen,
  afterClose,
  onCancel,
  onDone,
}: {
  readonly offer: Offer | null;
  readonly title: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isOpen: boolean;
  readonly afterClose: () => void;
  readonly onCancel: () => void;
  readonly onDone: (body: OfferBody) => void;
}) {
  const { word } = useSession();
  const [form] = Form.useForm<Values>();
  const initial: Values = offer
    ? {
        number: offer.number,
        validUntil: offer.validUntil ? dayjs(offer.validUntil) : null,
        note: offer.note ?? '',
        lines: offer.lines.map((line) => ({
          ...line,
          quantity: inDanish(line.quantity),
          unitPrice: inDanish(line.unitPrice.amount),
        })),
      }
    : { number: '', lines: [NEW_LINE] };
  const done = ({ number, validUntil, note, lines }: Values) =>
    onDone({
      number,
      validUntil: validUntil ? validUntil.format('YYYY-MM-DD') : null,
      note: note ? note : null,
      lines: lines.map((line) => ({
        ...line,
        quantity: decimal(line.quantity),
        unitPrice: { amount: decimal(line.unitPrice), currency: 'DKK' as const },
      })),
    });
  const required = [{ required: true }];
  return (
    <Modal
      open={isOpen}
      afterClose={afterClose}
      width={760}
      title={title}
      okText={word('save')}
      cancelText={word('cancel')}
      confirmLoading={isPending}
      onCancel={onCancel}
      onOk={() => form.submit()}
    >
      <Form form={form} layout="vertical" initialValues={initial} onFinish={done}>
        {error ? <Problem error={error} /> : null}
        <Flex gap={12} wrap>
          <Form.Item name="number" label={word('offerNumber')} rules={required}>
            <Input maxLength={50} />
          </Form.Item>
          <Form.Item name="validUntil" label={word('validUntil')}>
            <DatePicker format="DD-MM-YYYY" />
          </Form.Item>
        </Flex>
        <Form.List name="lines">
          {(fields, { add, remove }) => (
            <Flex vertical>
              {fields.map(({ key, name }) => (
                <Flex key={key} gap={8} align="end" wrap>
                  <Form.Item
                    name={[name, 'text']}
                    label={word('lineText')}
                    rules={required}
                    style={{ flex: '1 1 200px' }}
                  >
                    <Input maxLength={500} />
                  </Form.Item>
                  <Form.Item name={[name, 'quantity']} label={word('quantity')} rules={required}>
                    <Input style={{ width: 80 }} />
                  </Form.Item>
                  <Form.Item name={[name, 'unit']} label={word('unit')} rules={required}>
                    <Input style={{ width: 80 }} maxLength={20} />
                  </Form.Item>
                  <Form.Item name={[name, 'unitPrice']} label={word('unitPrice')} rules={required}>
                    <Input style={{ width: 120 }} />
                  </Form.Item>
                  <Form.Item name={[name, 'vatCategory']} label={word('vatCategory')}>
                    <Select
                      style={{ width: 90 }}
                      options={['S', 'Z', 'E', 'AE'].map((value) => ({
                        value,
                        label: value === 'S' ? '25 %' : value,
                      }))}
                    />
                  </Form.Item>
                  {fields.length > 1 && (
                    <Form.Item>
                      <Button onClick={() => remove(name)}>{word('removeLine')}</Button>
                    </Form.Item>
                  )}
                </Flex>
              ))}
              <div>
                <Button onClick={() => add(NEW_LINE)}>{word('addLine')}</Button>
              </div>
            </Flex>
          )}
        </Form.List>
        <Form.Item name="note" label={word('noteToInsurer')} style={{ marginTop: 12 }}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
