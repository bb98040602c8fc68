import type { SqlValue } from '../../model.js';

/** Wherever they stand in a name, such words mean polling abroad. Rubezhnoye is a town, so that the border alone says nothing. */
const ABROAD =
  /зарубеж|за рубеж|загранич|за границ|закордон|за кордон|шетел|чет элд|чет өлкө|посольств|консульств|елшілі|елчилик|чужбин|в странство|у странству|abroad|overseas|out-of-country|diplomatic mission|embass(?:y|ies)|consula(?:te|r)|\bausland|à l['’]étranger|français de l['’]étranger|en el extranjero|no exterior|all['’]estero|circoscrizione estero|străinătate|diaspora|diasporă|zagranic|v zahrani|u inozemstvu|u inostranstvu|utlandet|udlandet|ulkomai|ülkoma|külföld|külképvisel|užsien|ārzem|välisriig|yurt ?dışı|xorijiy davlat|xaricdə|xarici ölkə|საზღვარგარეთ|უცხოეთ|արտասահման|за межами (?:україни|держави|країни)|за мяжой/iu;
/** Other words mean it only where they are the whole name. Estero and Sim are towns even then. */
const ALONE = /^(?:foreign(?: countries)?|exterior|extranjero|étranger|zahraničie?|inozemstvo|странство|мид)$/iu;
const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 10_000;

/** Whether the name of a region or a TEC says that its precincts lie abroad: "За рубежом", "Шетел", "Auslandswähler". */
export function saysAbroad(name: SqlValue | undefined): boolean {
  if (typeof name !== 'string') return false;
  const known = KNOWN.get(name);
  if (known !== undefined) return known;
  const says = ABROAD.test(name) || ALONE.test(name.trim());
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(name, says);
  return says;
}
