/**
 * Headers of lists in Vietnamese, Malay, Slovene, Albanian and the Chinese of Taiwan, and what lists of languages that are known
 * besides call a line's number, a mark or a number of a person.
 */
export const SPELLINGS_OF_FURTHER_LANGUAGES: Readonly<Record<string, string>> = {
  surname: 'jina la ukoo|ургийн овог|эцэг эх ийн нэр|geslachtsnaam|priimek|họ',
  given_name: 'prenome|jina la kwanza|өөрийн нэр|voorletters|власне ім я|tên',
  patronymic:
    'очево име|očevo ime|ocevo ime|2 apellido|2o apellido|patronymic name|ονομα πατερα|πατρωνυμο|emri i babait|atësia|maternal name|maternal surname|mother s maiden name|patronimicul|patronimic|initiala tatalui|jina la kati|numele tatalui|mellomnavn|mellannamn|mellemnavn|tên đệm|chữ đệm',
  full_name:
    'ees ja perekonnanimi|perekonna ja eesnimi|för och efternamn|vor und zuname|vor und nachname|vor und familienname|voor en achternaam|jina kamili|majina|majina kamili|naam en voorletters|emër atësi mbiemër|собствено бащино и фамилно име|эцэг эх ийн нэр өөрийн нэр|họ và tên|họ tên|họ chữ đệm và tên|họ và tên cử tri|ime in priimek|priimek in ime|emri mbiemri',
  birth_date:
    'туғилган йили ойи ва куни|туғилган йил ой кун|tug ilgan yili oyi va kuni|attainer dob|dob of attainer|dt rojd|dt rozhd|تاريخ الازدياد|narozen a|narodený|roden dňa|data urodzin|tarehe ya kuzaliwa|число місяць рік народження|день місяць рік народження|ngày sinh|sinh ngày|ngày tháng năm sinh|ngày tháng năm sinh của cử tri|datum rojstva|data e lindjes|tarikh lahir',
  birth_year: 'năm sinh|tahun lahir|leto rojstva|letnica rojstva|viti i lindjes',
  precinct:
    'ушк|ушк номери|p station code|p station|p station no|polling station code|pollingstation|mesa n o|secção n o|участкаи|участкаи интихоботӣ|bm|valdistriktsnr|valdistriktsnummer|сонгуулийн хэсэг|sezione elettorale|рақами ҳавза|ҳавзаи интихоботӣ|vēlēšanu iecirknis|iecirknis|valimisjaoskond|jaoskond|valdistrikt|äänestysalue|rinkimų apylinkė|apylinkė|kituo|kituo cha kupigia kura|namba ya kituo|voting place|voting centre|volebný okrsok|okrsok|volební okrsek|kiesdistrict|stembureau|хэсэг|хэсгийн дугаар|хэсгийн хороо|numri i qendrës së votimit|qendra e votimit|clustered precinct|polling stream|бирачко место|εκλογικό τμήμα|secção de voto|mesa de voto|khu vực bỏ phiếu|khu vực bỏ phiếu số|tổ bầu cử|tổ bầu cử số|volišče|številka volišča|stemmekrets|posto|posto de recenseamento|mesa de voto|secção de voto|qv|kodi i qv së|kodi i qendrës së votimit|daerah mengundi|pusat mengundi|投開票所|投票所編號|مكتب الاقتراع|pd letters|pd letter|pd prefix|polling district letters|census block code|block code|pd|pd code|centre code|center code|registration centre code|code du bureau de vote',
  address:
    'wohnung|wohnanschrift|wohnort straße|jalan dukuh|qualifying address|folkbokföringsadress|quartier|ҷои истиқомат|mahalle köy cadde sokak|enrolled address|legal address|res street|gyvenamoji vieta|lakóhely|lakcím|woonadres|domicile ou résidence|adresse ou domicile|street purok|vendbanimi|elukoht|elukoha aadress|deklarētā dzīvesvieta|dzīvesvieta|trvalý pobyt|trvalé bydliště|místo trvalého pobytu|հաշվառման վայրի հասցեն|mtaa|anuani|makazi|оршин суугаа хаяг|bydliště|nơi thường trú|nơi ở hiện nay|chỗ ở hiện nay|nơi cư trú|địa chỉ|địa chỉ thường trú|naslov|naslov stalnega prebivališča|adresa trvalého pobytu|adresa trvalého bydliska|戶籍地址|alamat rumah',
  entry_no:
    'nr poz|poz|pozycja|npp|ssz|n ord|n progr|nr ord|jrk|namba|na|line|seq|n º de ordem|n de ordem|numero de ordem|ر ت|п ч|р бр|порядковий номер|sıra no si|na ya mfululizo|stt|số thứ tự|số tt|등재번호|整理番号|整理番號|名簿番号|zap št|zaporedna številka|nr rendor|bil|fortlaufende zahl|fortlaufende nummer|fortl nr|löpnr|løpenr|løbenr|løbenummer|järjestysnumero|manntallsnummer|poř č|por č|ordre|ordine|orden|ordem|numero d ordre dans le bureau de vote|numéro d électeur|consecutive no|consecutive number|sequence no|sequence number|roll line|silsila no|s n|عدد رتبي|العدد الرتبي',
  voted:
    'rubrica|rubrica do eleitor|assinatura do eleitor|ha votado|votado|firma del elector|marked|marked register|гласувал|гласувала|гласувал а|votou|oy kullandı|proglasao|glasao|гласао|гласао ла|handtekening|voters signature|firma dell elettore|vermerk über die stimmabgabe|allekirjoitus|paraaf|thumbmark|thumbprint|signature thumbprint|signature or thumbprint|voter s signature|sahihi|signature ou empreinte|stimmabgabe vermerk|potwierdzenie otrzymania karty do głosowania|äänestysmerkintä|avprickning|гарын үсэг|ký tên|chữ ký|đã bầu|stimmabgabe|stimmabgabevermerk|röstat|äänestänyt|allkiri|paraksts|parašas|nënshkrimi|الامضاء|امضاء|簽章|蓋章|tandatangan',
  national_number:
    'bi cc|n bi cc|n o bi cc|n o de identificação civil|nº identificação civil|cartão de cidadão|id passport no|id passport number|јединствени матични број|jedinstveni matični broj|матични број|matični broj|tc kimlik numarası|t c kimlik numarası|kimlik no|d n i|dni nie|nif|identificador|numer ewidencyjny pesel|tckn|tc kimlik|tc no|t c no|n pesel|namba ya mpiga kura|namba ya kadi|số cccd|cccd|số cmnd|cmnd|số cccd cmnd|số định danh|số định danh cá nhân|no kad pengenalan|國民身分證統一編號|身分證字號|身分證統一編號|cnic|cnic no|cnic number|identificação civil|n identificação civil|numri personal|nr personal|személyi azonosító|személyi szám|رقم بطاقة التعريف|رقم بطاقة التعريف الوطنية|cni',
  sex: 'jantina|giới tính|phái|gjinia',
  region:
    'județ|nume județ|regiune|županija|жупанија|kraj|megye|bundesland|regione|maakond|apskritis|qarku|voivodeship|województwo|nazwa województwa|département|départamento|departamento|provincia|estado|вілоят|viloyat|вилоят|аймаг|aymaq|il|ил',
  tec: 'bej|cod bej|biroul electoral|općina|opština|општина|savivaldybė|ilçe|comune|município|municipio|okres|volební okrsek obec|oevk|wahlkreis|powiat|tuman|ноҳия',
  type: 'tip secție|tipul secției|tipul secției de votare|typ obwodu|тип дільниці|vrsta biračkog mjesta|vrsta biračkog mesta|tip biračkog mesta|art des wahlbezirks|tipo de seção|tipo de mesa|tipo di sezione|тип на секция|type de bureau|typ okrsku',
};
