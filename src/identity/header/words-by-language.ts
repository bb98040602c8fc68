/** A column by the words of one language: each word of its header must be one of these, and one of them must name it. */
interface Wording {
  readonly names: RegExp;
  readonly beside: RegExp;
}

/** Words for a number in the languages below; the № is one by then. */
const NUMBER =
  /^(?:номер\S*|нумар|nr|no|n|o|num|numar\S*|numer|numeru|numero|broj|br|бр|број|αρ|αριθ|αριθμ\S*|code|kod\S*|код|cod|codigo|raqam\S*|рақам\S*|nomer\S*|nomr\S*|numaras\S*|nosu|nummer|ნომერ\S*|համար\S*|id|nro|cislo|szam\S*|sorszam\S*)$/u;

/** Polling stations in whatever case and order: "Broj biračkog mesta", "Nr. secției", "Участак для галасавання", "Αρ. εκλογικού τμήματος". */
const STATIONS: readonly Wording[] = [
  { names: /^(?:birack\S*|бирачк\S*|избирачк\S*)$/u, beside: /^(?:mj?est\S{0,2}|мј?ест\S{0,2}|на)$/u },
  { names: /^(?:секци\S*|сик)$/u, beside: /^(?:избирателн\S*|на|в)$/u },
  { names: /^участ(?:ак|ка|ок)$/u, beside: /^(?:для|галасавання|голосования|выбарч\S*|избирательн\S*)$/u },
  { names: /^(?:дільниц\S*|вд)$/u, beside: /^виборч\S*$/u },
  { names: /^участ(?:ог|ка)\S*$/u, beside: /^(?:шаилоо|саилов)$/u },
  { names: /^uchastka\S*$/u, beside: /^saylov$/u },
  { names: /^(?:məntəqə\S*|menteqe\S*)$/u, beside: /^(?:secki|nomrəsi|səsvermə|si|sinin)$/u },
  { names: /^(?:sectie\S{0,2}|sectia|sectii\S{0,2}|sv)$/u, beside: /^(?:de|votare|al|a)$/u },
  { names: /^(?:უბან\S*|უბნ\S*)$/u, beside: /^საარჩევნო$/u },
  { names: /^(?:տեղամաս\S*|ընտրատեղամաս\S*)$/u, beside: /^ընտրական$/u },
  { names: /^τμημα\S*$/u, beside: /^(?:εκλογικ\S*|εκλ)$/u },
  { names: /^(?:wahlbezirk\S*|stimmbezirk\S*|wbz)$/u, beside: /^(?:des|der|im)$/u },
  { names: /^obwod\S*$/u, beside: /^(?:glosowania|wyborcz\S*)$/u },
  { names: /^sandik\S*$/u, beside: /^(?:secim|secmen)$/u },
  { names: /^bureau$/u, beside: /^(?:de|du|vote|d)$/u },
  { names: /^(?:mesa|casilla)$/u, beside: /^(?:electoral|de|la|votacion|voto)$/u },
  { names: /^(?:seccao|secao)$/u, beside: /^(?:de|da|voto|eleitoral)$/u },
  { names: /^okrs(?:ek|ku|ok)$/u, beside: /^voleb\S*$/u },
  { names: /^szavazokor\S*$/u, beside: /^(?:a|az)$/u },
  { names: /^iecirk\S*$/u, beside: /^velesanu$/u },
  { names: /^apylink\S*$/u, beside: /^rinkimu$/u },
];

/** Dwellings: "Adres stałego zamieszkania", "Domicilio del elector", "Yaşayış yerinin ünvanı". */
const DWELLINGS: readonly Wording[] = [
  {
    names: /^(?:domicilio|direccion)$/u,
    beside: /^(?:del?|la|elector\S*|ciudadano|residencia|actual|habitual|completa?)$/u,
  },
  { names: /^(?:adres|miejsce)$/u, beside: /^(?:stal\S*|zamieszk\S*|zameld\S*|pobytu|i)$/u },
  { names: /^unvan\S*$/u, beside: /^(?:yasay\S*|yer\S*|qeydiyyat\S*|faktiki|uzrə|olan|tam)$/u },
  { names: /^(?:manzil\S*|joy\S*)$/u, beside: /^(?:yashash|doimiy|turar|istiqomat|yashaydigan|to liq)$/u },
  { names: /^(?:манзил\S*|жои\S*)$/u, beside: /^(?:яшаш|доимии|турар|истиқомат)$/u },
  {
    names: /^(?:anschrift|adresse|wohnanschrift|hauptwohnung)$/u,
    beside: /^(?:der|des|haupt\S*|wahlers|vollstandige)$/u,
  },
  { names: /^(?:adresse|domicile)$/u, beside: /^(?:de|du|l|la|residence|electeur|complete|personnelle|ou)$/u },
  {
    names: /^(?:domicili\S*|adresa|resedint\S*)$/u,
    beside: /^(?:de|si|sau|domicili\S*|resedint\S*|alegator\S*|complet\S*|a|al)$/u,
  },
  {
    names: /^(?:adres[ae]|адрес[ае]|prebivalist\S*|пребивалишт\S*|boravist\S*)$/u,
    beside:
      /^(?:prebivalist\S*|пребивалишт\S*|stanovanj\S*|становањ\S*|biraca|бирача|mesto|место|mjesto|i|и|ulica|улица|broj|број)$/u,
  },
  { names: /^(?:morada|endereco|residencia)$/u, beside: /^(?:do|da|de|eleitor|completa|completo|residencia)$/u },
  { names: /^adres\S*$/u, beside: /^(?:ikamet\S*|yerlesim|yeri|secmen\S*|acik|tam)$/u },
  { names: /^διευθυνσ\S*$/u, beside: /^(?:κατοικ\S*|μονιμ\S*|εκλογε\S*)$/u },
  {
    names: /^(?:адрес\S*|місце)$/u,
    beside: /^(?:проживання|виборча|реєстрації|постіинога|виборця|житла|зареєстрован\S*)$/u,
  },
  { names: /^(?:адрас|месца)$/u, beside: /^(?:жыхарства|пражывання|рэгістрацыі)$/u },
  { names: /^адрес$/u, beside: /^(?:постоянен|настоящ|по|на|лична|карта|избирателя)$/u },
  { names: /^მისამართ\S*$/u, beside: /^(?:რეგისტრაცი\S*|ადგილ\S*|მიხედვით|ფაქტობრივ\S*|საცხოვრებელ\S*)$/u },
  { names: /^հասցե\S*$/u, beside: /^(?:հաշվառման|վայրի|բնակության|փաստացի)$/u },
  { names: /^(?:дареги|жери)$/u, beside: /^(?:жашаган|жашоо|катто\S*|туруктуу|шаилоочунун)$/u },
];

/** Marks of a ballot: "Saylov byulletenini olganligi to'g'risida imzo"; members of a commission sign too. */
const MARKS: readonly Wording[] = [
  {
    names: /^imzo\S*$/u,
    beside: /^(?:saylov\S*|byulleten\S*|olgan\S*|olish\S*|to|g|ri\S*|tog|haqida|qo|yilgan|va|uchun)$/u,
  },
  { names: /^имзо\S*$/u, beside: /^(?:саилов\S*|бюллетен\S*|олган\S*|тугри\S*|ҳақида|қуиилган|ва|учун)$/u },
  { names: /^(?:unterschrift|stimmabgabe\S*)$/u, beside: /^(?:des|der|wahlers|vermerk|uber|die)$/u },
  { names: /^(?:semnatura|semnaturii)$/u, beside: /^(?:alegator\S*|pentru|primirea|buletin\S*|de|vot|privind)$/u },
  { names: /^(?:podpis|potwierdzenie)$/u, beside: /^(?:wyborc\S*|otrzymania|kart\S*|do|glosowania)$/u },
  { names: /^(?:imza|imzasi)$/u, beside: /^(?:secmen\S*|secici\S*|bulleten\S*|almasi\S*|haqqinda)$/u },
];

function isWorded(words: readonly string[], { names, beside }: Wording): boolean {
  return words.some((word) => names.test(word)) && words.every((word) => names.test(word) || beside.test(word));
}

/** Short for a polling station in one country each. */
const SHORT = /^(?:sv|сик|вд|wbz)$/u;

/** Whether a comparable header is that of a polling station's number. A word alone may be any bureau's or section's. */
export function namesAStation(plain: string): boolean {
  const words = plain.split(' ');
  if (words.length < 2) return SHORT.test(plain);
  const named = words.filter((word) => !NUMBER.test(word));
  return STATIONS.some((wording) => isWorded(named.length > 0 ? named : words, wording));
}

/** Whether a comparable header is that of where somebody lives. */
export function namesADwelling(plain: string): boolean {
  const words = plain.split(' ');
  return DWELLINGS.some((wording) => isWorded(words, wording));
}

/** Whether a comparable header is that of a voter's mark or signature. */
export function namesAMark(plain: string): boolean {
  const words = plain.split(' ');
  return MARKS.some((wording) => isWorded(words, wording));
}
