import { escapeXml, headingRow, type Sheet, sheetXml, tableRange } from './sheet-xml.js';
import { type ZipMember, zipArchive } from './zip-archive.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of an .xlsx workbook. Sheets are written one after another and never held whole; no part says when it was made. */
export function workbookBytes(sheets: readonly Sheet[]): Generator<Uint8Array> {
  return zipArchive(members(sheets));
}

function* members(sheets: readonly Sheet[]): Generator<ZipMember> {
  yield { name: '[Content_Types].xml', text: [contentTypes(sheets.length)] };
  yield { name: '_rels/.rels', text: [relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }])] };
  yield { name: 'xl/workbook.xml', text: [workbookXml(sheets)] };
  const parts = sheets.map((_, index) => ({ type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` }));
  const styles = { type: 'styles', target: 'styles.xml' };
  yield { name: 'xl/_rels/workbook.xml.rels', text: [relations([...parts, styles])] };
  yield { name: 'xl/styles.xml', text: [STYLES] };
  for (const [index, sheet] of sheets.entries()) {
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, text: sheetXml(sheet) };
  }
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${parts.join('')}</Types>`;
}

function relations(targets: readonly { readonly type: string; readonly target: string }[]): string {
  const list = targets.map(
    ({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = [...sheets.map(filterName), ...sheets.map(titlesName)];
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

/** Spreadsheets look for the filter's range under this name. */
function filterName(sheet: Sheet, index: number): string {
  const { from, to } = tableRange(sheet);
  const range = `${quoted(sheet)}!${fixed(from)}:${fixed(to)}`;
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`;
}

/** The rows that every printed page begins with: what the findings are, and the headings. */
function titlesName(sheet: Sheet, index: number): string {
  const range = `${quoted(sheet)}!$1:$${headingRow(sheet)}`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${range}</definedName>`;
}

function quoted({ name }: Sheet): string {
  return escapeXml(`'${name.replaceAll("'", "''")}'`);
}

function fixed(reference: string): string {
  return reference.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

// Formats by their place: plain, text (@, so that a cell stays text when a clerk edits it), heading, number, note, warning.
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FF9C0006"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7ECF2"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1"/><xf applyNumberFormat="1"/><xf numFmtId="49" fontId="2" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="3" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
