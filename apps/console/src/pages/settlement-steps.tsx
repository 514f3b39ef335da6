import { Descriptions, Modal, Typography } from 'antd';
import type { components } from '#client';
import { money } from '../formats';
import { useSession } from '../session';

export type Settlement = components['schemas']['SettlementResponse'];

/** The steps of the settlement, so that users can verify it. */
export function SettlementSteps({
  settled,
  isOpen,
  afterClose,
  onDone,
}: {
  readonly settled: Settlement;
  readonly isOpen: boolean;
  readonly afterClose: () => void;
  readonly onDone: () => void;
}) {
  const { word } = useSession();
  const { net, vat, total, deductible, depreciation, vatSharePercent, vatShare, policyholderShare, insurerShare } =
    settled;
  const { deductibleDue, deductibleTaken } = settled;
  return (
    <Modal open={isOpen} afterClose={afterClose} title={word('settlement')} footer={null} onCancel={onDone}>
      <Typography.Paragraph>{word(settled.fixed ? 'fixedSplit' : 'splitNow')}</Typography.Paragraph>
      <Typography.Paragraph>{word('settlementNote')}</Typography.Paragraph>
      <Descriptions
        column={1}
        size="small"
        bordered
        className="amounts"
        items={[
          { key: 'net', label: word('netAmount'), children: money(net.amount) },
          { key: 'vat', label: word('vatAmount'), children: money(vat.amount) },
          { key: 'total', label: word('total'), children: money(total.amount) },
          { key: 'due', label: word('deductibleOfClaim'), children: money(deductibleDue.amount) },
          { key: 'taken', label: word('deductibleTakenBefore'), children: money(deductibleTaken.amount) },
          { key: 'deductible', label: word('deductible'), children: money(deductible.amount) },
          { key: 'depreciation', label: word('depreciation'), children: money(depreciation.amount) },
          { key: 'share', label: `${word('vatShare')} (${vatSharePercent} %)`, children: money(vatShare.amount) },
          { key: 'policyholder', label: word('policyholderShare'), children: money(policyholderShare.amount) },
          { key: 'insurer', label: word('insurerShare'), children: money(insurerShare.amount) },
        ]}
      />
    </Modal>
  );
}
