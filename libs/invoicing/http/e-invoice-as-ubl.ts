import Builder from 'fast-xml-builder';
import type { EInvoice, EInvoiceLine, EInvoiceParty, EInvoiceVat } from '../contracts/index.js';
import { moneyOf } from './money.js';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';
const CUSTOMIZATION = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
const PROFILE = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';
/** The scheme of Danish CVR numbers. */
const CVR_SCHEME = '0184';

/** Escapes markup; characters that XML cannot contain were removed before. */
const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  format: true,
  suppressBooleanAttributes: false,
});

type Xml = Readonly<Record<string, unknown>>;

/** An e-invoice as Peppol BIS Billing 3.0. The schema of UBL 2.1 fixes the order of the elements. */
export function eInvoiceAsUbl(invoice: EInvoice): string {
  const isCreditNote = invoice.type === '381';
  const root = isCreditNote ? 'CreditNote' : 'Invoice';
  const line = isCreditNote ? creditNoteLine : invoiceLine;
  const { note, dueDate, credits, payable } = invoice;
  const document = {
    '@xmlns': `${UBL}:${root}-2`,
    '@xmlns:cac': `${UBL}:CommonAggregateComponents-2`,
    '@xmlns:cbc': `${UBL}:CommonBasicComponents-2`,
    'cbc:CustomizationID': CUSTOMIZATION,
    'cbc:ProfileID': PROFILE,
    'cbc:ID': invoice.number,
    'cbc:IssueDate': invoice.issueDate,
    ...(dueDate !== null && { 'cbc:DueDate': dueDate }),
    [`cbc:${root}TypeCode`]: invoice.type,
    ...(note !== null && { 'cbc:Note': note }),
    'cbc:DocumentCurrencyCode': 'DKK',
    'cbc:BuyerReference': invoice.buyerReference,
    ...(credits && {
      'cac:BillingReference': {
        'cac:InvoiceDocumentReference': { 'cbc:ID': credits.number, 'cbc:IssueDate': credits.issueDate },
      },
    }),
    'cac:AccountingSupplierParty': { 'cac:Party': party(invoice.seller, invoice) },
    'cac:AccountingCustomerParty': { 'cac:Party': party(invoice.buyer, invoice) },
    'cac:Delivery': { 'cbc:ActualDeliveryDate': invoice.deliveryDate },
    ...paymentMeans(invoice),
    ...(credits && { 'cac:PaymentTerms': { 'cbc:Note': `Krediterer faktura ${credits.number}` } }),
    'cac:TaxTotal': {
      'cbc:TaxAmount': money(invoice.vat),
      'cac:TaxSubtotal': invoice.vatBreakdown.map(taxSubtotal),
    },
    'cac:LegalMonetaryTotal': {
      'cbc:LineExtensionAmount': money(invoice.net),
      'cbc:TaxExclusiveAmount': money(invoice.net),
      'cbc:TaxInclusiveAmount': money(invoice.total),
      ...(invoice.prepaid !== 0 && { 'cbc:PrepaidAmount': money(invoice.prepaid) }),
      'cbc:PayableAmount': money(payable),
    },
    [`cac:${root}Line`]: invoice.lines.map(line),
  };
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, [root]: document });
}

function party({ name, cvr, endpoint, address, email, phone }: EInvoiceParty, { vatBreakdown }: EInvoice): Xml {
  // BR-O-02: a document that is not subject to VAT names no VAT numbers.
  const isTaxed = vatBreakdown.every(({ category }) => category !== 'O');
  return {
    'cbc:EndpointID': { '@schemeID': CVR_SCHEME, '#': `DK${endpoint}` },
    'cac:PartyName': { 'cbc:Name': name },
    'cac:PostalAddress': {
      'cbc:StreetName': address.street,
      ...(address.street2 !== null && { 'cbc:AdditionalStreetName': address.street2 }),
      'cbc:CityName': address.city,
      'cbc:PostalZone': address.postalCode,
      'cac:Country': { 'cbc:IdentificationCode': address.country },
    },
    ...(cvr !== null && isTaxed && { 'cac:PartyTaxScheme': { 'cbc:CompanyID': `DK${cvr}`, ...VAT } }),
    'cac:PartyLegalEntity': {
      'cbc:RegistrationName': name,
      ...(cvr !== null && { 'cbc:CompanyID': { '@schemeID': CVR_SCHEME, '#': `DK${cvr}` } }),
    },
    ...((email ?? phone) !== null && {
      'cac:Contact': {
        ...(phone !== null && { 'cbc:Telephone': phone }),
        ...(email !== null && { 'cbc:ElectronicMail': email }),
      },
    }),
  };
}

function paymentMeans({ payment }: EInvoice): Xml {
  if (!payment) return {};
  const { code, paymentId, account, registrationNumber } = payment;
  return {
    'cac:PaymentMeans': {
      'cbc:PaymentMeansCode': code,
      ...(paymentId !== null && { 'cbc:PaymentID': paymentId }),
      'cac:PayeeFinancialAccount': {
        'cbc:ID': account,
        ...(registrationNumber !== null && { 'cac:FinancialInstitutionBranch': { 'cbc:ID': registrationNumber } }),
      },
    },
  };
}

function taxSubtotal({ category, rate, base, vat, reason }: EInvoiceVat): Xml {
  return {
    'cbc:TaxableAmount': money(base),
    'cbc:TaxAmount': money(vat),
    'cac:TaxCategory': {
      'cbc:ID': category,
      ...(rate !== null && { 'cbc:Percent': String(rate) }),
      ...(reason && {
        ...(reason.code !== null && { 'cbc:TaxExemptionReasonCode': reason.code }),
        'cbc:TaxExemptionReason': reason.text,
      }),
      ...VAT,
    },
  };
}

const invoiceLine = (line: EInvoiceLine, index: number): Xml => lineWith('cbc:InvoicedQuantity', line, index);
const creditNoteLine = (line: EInvoiceLine, index: number): Xml => lineWith('cbc:CreditedQuantity', line, index);

function lineWith(quantityName: string, line: EInvoiceLine, index: number): Xml {
  const { text, note, quantity, unitCode, unitPrice, net, vatCategory, rate } = line;
  return {
    'cbc:ID': String(index + 1),
    ...(note !== null && { 'cbc:Note': note }),
    [quantityName]: { '@unitCode': unitCode, '#': quantity },
    'cbc:LineExtensionAmount': money(net),
    'cac:Item': {
      'cbc:Name': text,
      'cac:ClassifiedTaxCategory': {
        'cbc:ID': vatCategory,
        ...(rate !== null && { 'cbc:Percent': String(rate) }),
        ...VAT,
      },
    },
    'cac:Price': { 'cbc:PriceAmount': money(unitPrice) },
  };
}

const VAT = { 'cac:TaxScheme': { 'cbc:ID': 'VAT' } } as const;

function money(oere: number): Xml {
  const { amount, currency } = moneyOf(oere);
  return { '@currencyID': currency, '#': amount };
}
