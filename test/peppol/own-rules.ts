import { SaxesParser } from 'saxes';

/** An element of a document, with the names as UBL's examples write them (`cbc:ID`). */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export function parse(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => ((open.at(-1) ?? root).text += text));
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (!document) throw new Error('no root element');
  return document;
}

/** The elements at a path such as `cac:Item/cbc:Name`. */
export function all(element: Element, path: string): Element[] {
  return path
    .split('/')
    .reduce((found, name) => found.flatMap(({ children }) => children.filter((one) => one.name === name)), [element]);
}

export function text(element: Element, path: string): string {
  return all(element, path)[0]?.text.trim() ?? '';
}

/** An amount in øre, exactly. */
export function oere(element: Element, path: string): number {
  const found = text(element, path);
  if (!/^-?\d+\.\d{2}$/.test(found)) throw new Error(`${path} is no amount of two decimals: "${found}"`);
  return Number(found.replace('.', ''));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** What our own reading does not check; the official rules do. */
export const LEFT_OUT =
  'code lists of units, currencies, schemes and exemption reasons; rules of other countries; rules of parts that our ' +
  'documents do not have (payee, tax representative, invoice periods, allowances and charges, attachments)';

/** Our own reading of the rules of EN 16931 and Peppol BIS Billing 3.0, as far as our documents can break them. */
export function ownRules(xml: string): string[] {
  const document = parse(xml);
  const isCreditNote = document.name === 'CreditNote';
  const lines = all(document, isCreditNote ? 'cac:CreditNoteLine' : 'cac:InvoiceLine');
  const broken = new Set<string>();
  const must = (id: string, holds: boolean) => !holds && broken.add(id);
  headerRules(document, isCreditNote, must);
  amountRules(document, lines, must);
  lines.forEach((line) => lineRules(line, isCreditNote, must));
  vatRules(document, lines, must);
  partyRules(document, must);
  if (!isCreditNote) all(document, 'cac:PaymentMeans').forEach((means) => paymentRules(means, must));
  emptyElements(document, must);
  must('UBL 2.1 schema', isInOrder(document));
  return [...broken];
}

/** The order that the schema of UBL 2.1 gives the children of an element, as far as our documents have them. */
const ORDER: Readonly<Record<string, string>> = {
  Invoice:
    'CustomizationID ProfileID ID IssueDate DueDate InvoiceTypeCode Note DocumentCurrencyCode BuyerReference ' +
    'BillingReference AccountingSupplierParty AccountingCustomerParty Delivery PaymentMeans PaymentTerms TaxTotal ' +
    'LegalMonetaryTotal InvoiceLine',
  CreditNote:
    'CustomizationID ProfileID ID IssueDate CreditNoteTypeCode Note DocumentCurrencyCode BuyerReference ' +
    'BillingReference AccountingSupplierParty AccountingCustomerParty Delivery PaymentMeans PaymentTerms TaxTotal ' +
    'LegalMonetaryTotal CreditNoteLine',
  'cac:Party': 'EndpointID PartyName PostalAddress PartyTaxScheme PartyLegalEntity Contact',
  'cac:PostalAddress': 'StreetName AdditionalStreetName CityName PostalZone Country',
  'cac:PartyLegalEntity': 'RegistrationName CompanyID',
  'cac:Contact': 'Telephone ElectronicMail',
  'cac:PaymentMeans': 'PaymentMeansCode PaymentID PayeeFinancialAccount',
  'cac:PayeeFinancialAccount': 'ID FinancialInstitutionBranch',
  'cac:TaxSubtotal': 'TaxableAmount TaxAmount TaxCategory',
  'cac:TaxCategory': 'ID Percent TaxExemptionReasonCode TaxExemptionReason TaxScheme',
  'cac:ClassifiedTaxCategory': 'ID Percent TaxScheme',
  'cac:LegalMonetaryTotal': 'LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount PrepaidAmount PayableAmount',
  'cac:InvoiceLine': 'ID Note InvoicedQuantity LineExtensionAmount Item Price',
  'cac:CreditNoteLine': 'ID Note CreditedQuantity LineExtensionAmount Item Price',
};

function isInOrder({ name, children }: Element): boolean {
  const places = children.map((child) => (ORDER[name] ?? '').split(' ').indexOf(child.name.slice('cbc:'.length)));
  const isSorted = places.every((place, index) => place >= (places[index - 1] ?? 0));
  return (!(name in ORDER) || isSorted) && children.every(isInOrder);
}

type Must = (id: string, holds: boolean) => void;

function emptyElements(element: Element, must: Must): void {
  must('PEPPOL-EN16931-R008', element.children.length > 0 || element.text.trim() !== '');
  element.children.forEach((child) => emptyElements(child, must));
}

function headerRules(document: Element, isCreditNote: boolean, must: Must): void {
  const type = text(document, isCreditNote ? 'cbc:CreditNoteTypeCode' : 'cbc:InvoiceTypeCode');
  must('PEPPOL-EN16931-R004', text(document, 'cbc:CustomizationID').endsWith('poacc:billing:3.0'));
  must('PEPPOL-EN16931-R007', /billing:\d\d:1\.0$/.test(text(document, 'cbc:ProfileID')));
  must('PEPPOL-EN16931-R003', text(document, 'cbc:BuyerReference') !== '');
  must('PEPPOL-EN16931-R002', all(document, 'cbc:Note').length <= 1);
  must('BR-02', text(document, 'cbc:ID') !== '');
  must('BR-03', /^\d{4}-\d\d-\d\d$/.test(text(document, 'cbc:IssueDate')));
  must('BR-04', (isCreditNote ? ['381'] : ['380', '386']).includes(type));
  must('BR-55', !isCreditNote || text(document, 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID') !== '');
}

function amountRules(document: Element, lines: readonly Element[], must: Must): void {
  const total = (name: string) => oere(document, `cac:LegalMonetaryTotal/cbc:${name}`);
  const isPrepaid = all(document, 'cac:LegalMonetaryTotal/cbc:PrepaidAmount').length > 0;
  const [net, vat, gross] = [
    total('LineExtensionAmount'),
    oere(document, 'cac:TaxTotal/cbc:TaxAmount'),
    total('TaxInclusiveAmount'),
  ];
  const payable = total('PayableAmount');
  const subtotals = all(document, 'cac:TaxTotal/cac:TaxSubtotal');
  must('BR-16', lines.length > 0);
  must('BR-CO-10', net === sum(lines.map((line) => oere(line, 'cbc:LineExtensionAmount'))));
  must('BR-CO-13', total('TaxExclusiveAmount') === net);
  must('BR-CO-14', vat === sum(subtotals.map((one) => oere(one, 'cbc:TaxAmount'))));
  must('BR-CO-15', gross === net + vat);
  must('BR-CO-16', payable === gross - (isPrepaid ? total('PrepaidAmount') : 0));
  must('BR-CO-18', subtotals.length > 0);
  must(
    'BR-CO-25',
    payable <= 0 || text(document, 'cbc:DueDate') !== '' || text(document, 'cac:PaymentTerms/cbc:Note') !== '',
  );
  must('DK-R-016', document.name !== 'CreditNote' || payable >= 0);
}

function lineRules(line: Element, isCreditNote: boolean, must: Must): void {
  const quantityAt = isCreditNote ? 'cbc:CreditedQuantity' : 'cbc:InvoicedQuantity';
  const [quantity, price] = [Number(text(line, quantityAt)), oere(line, 'cac:Price/cbc:PriceAmount')];
  must('BR-22', text(line, quantityAt) !== '' && Number.isFinite(quantity));
  must('BR-23', (all(line, quantityAt)[0]?.attributes['unitCode'] ?? '') !== '');
  must('BR-25', text(line, 'cac:Item/cbc:Name') !== '');
  must('BR-27', price >= 0);
  must('PEPPOL-EN16931-R120', Math.abs(oere(line, 'cbc:LineExtensionAmount') - quantity * price) <= 2);
}

function vatRules(document: Element, lines: readonly Element[], must: Must): void {
  const subtotals = all(document, 'cac:TaxTotal/cac:TaxSubtotal');
  const categoryOf = (one: Element) => text(one, 'cac:Item/cac:ClassifiedTaxCategory/cbc:ID');
  const used = new Set(lines.map(categoryOf));
  const named = subtotals.map((one) => text(one, 'cac:TaxCategory/cbc:ID'));
  must('BR-S-01', named.length === used.size && named.every((category) => used.has(category)));
  const hasVatNumber = (role: string) =>
    text(document, `cac:Accounting${role}Party/cac:Party/cac:PartyTaxScheme/cbc:CompanyID`) !== '';
  for (const subtotal of subtotals) {
    const category = text(subtotal, 'cac:TaxCategory/cbc:ID');
    const percent = text(subtotal, 'cac:TaxCategory/cbc:Percent');
    const [base, vat] = [oere(subtotal, 'cbc:TaxableAmount'), oere(subtotal, 'cbc:TaxAmount')];
    const ofCategory = lines.filter((line) => categoryOf(line) === category);
    const hasReason = text(subtotal, 'cac:TaxCategory/cbc:TaxExemptionReason') !== '';
    const rates = ofCategory.map((line) => text(line, 'cac:Item/cac:ClassifiedTaxCategory/cbc:Percent'));
    must(`BR-${category}-08`, base === sum(ofCategory.map((line) => oere(line, 'cbc:LineExtensionAmount'))));
    must(
      `BR-${category}-05`,
      rates.every((rate) => rate === percent),
    );
    must(`BR-${category}-10`, hasReason === ['E', 'AE', 'O'].includes(category));
    if (category === 'S') must('BR-S-09', Math.abs(vat - Math.round(base * 0.25)) < 100 && Number(percent) > 0);
    else must(`BR-${category}-09`, vat === 0 && (category === 'O' ? percent === '' : percent === '0'));
    if (category === 'O') must('BR-O-02', !hasVatNumber('Supplier') && !hasVatNumber('Customer'));
    else must(`BR-${category}-02`, hasVatNumber('Supplier') && (category !== 'AE' || hasVatNumber('Customer')));
    if (category === 'O') must('BR-O-11', subtotals.length === 1);
  }
}

function partyRules(document: Element, must: Must): void {
  const parties = [
    ['Supplier', 'PEPPOL-EN16931-R020', 'BR-06'],
    ['Customer', 'PEPPOL-EN16931-R010', 'BR-07'],
  ] as const;
  for (const [role, endpointRule, nameRule] of parties) {
    const [party] = all(document, `cac:Accounting${role}Party/cac:Party`);
    if (!party) return must(nameRule, false);
    const numbers = [...all(party, 'cbc:EndpointID'), ...all(party, 'cac:PartyLegalEntity/cbc:CompanyID')];
    must(endpointRule, text(party, 'cbc:EndpointID') !== '');
    must(nameRule, text(party, 'cac:PartyLegalEntity/cbc:RegistrationName') !== '');
    must(
      'PEPPOL-COMMON-R042',
      numbers.every((one) => /^DK\d{8}$/.test(one.text)),
    );
    must(
      'DK-R-014',
      numbers.every(({ attributes }) => attributes['schemeID'] === '0184'),
    );
    must('BR-09', text(party, 'cac:PostalAddress/cac:Country/cbc:IdentificationCode') === 'DK');
    must('DK-R-002', role === 'Customer' || text(party, 'cac:PartyLegalEntity/cbc:CompanyID') !== '');
  }
}

function paymentRules(means: Element, must: Must): void {
  const [code, paymentId] = [text(means, 'cbc:PaymentMeansCode'), text(means, 'cbc:PaymentID')];
  const account = text(means, 'cac:PayeeFinancialAccount/cbc:ID');
  const branch = text(means, 'cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID');
  must('DK-R-005', ['42', '50', '93'].includes(code));
  if (code === '42') must('DK-R-006', account !== '' && branch !== '');
  if (code === '50') must('DK-R-008', /^(01|04|15)#/.test(paymentId) && /^\d{7,8}$/.test(account));
  if (code === '93') must('DK-R-010', /^(71|73|75)#/.test(paymentId) && account.length === 8);
  if (code === '93') must('DK-R-011', paymentId.startsWith('73#') || [18, 19].includes(paymentId.length));
}
