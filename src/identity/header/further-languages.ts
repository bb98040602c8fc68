/**
 * Headers of lists in Vietnamese, Malay, Slovene, Albanian and the Chinese of Taiwan, and what lists of languages that are known
 * besides call a line's number, a mark or a number of a person.
 */
export const SPELLINGS_OF_FURTHER_LANGUAGES: Readonly<Record<string, string>> = {
  surname: 'geslachtsnaam|priimek|họ',
  given_name: 'tên',
  patronymic: 'mellomnavn|mellannamn|mellemnavn|tên đệm|chữ đệm',
  full_name: 'họ và tên|họ tên|họ chữ đệm và tên|họ và tên cử tri|ime in priimek|priimek in ime|emri mbiemri',
  birth_date:
    'ngày sinh|sinh ngày|ngày tháng năm sinh|ngày tháng năm sinh của cử tri|datum rojstva|data e lindjes|tarikh lahir',
  birth_year: 'năm sinh|tahun lahir|leto rojstva|letnica rojstva|viti i lindjes',
  precinct:
    'khu vực bỏ phiếu|khu vực bỏ phiếu số|tổ bầu cử|tổ bầu cử số|volišče|številka volišča|stemmekrets|posto|posto de recenseamento|mesa de voto|secção de voto|qv|kodi i qv së|kodi i qendrës së votimit|daerah mengundi|pusat mengundi|投開票所|投票所編號|مكتب الاقتراع|census block code|block code|pd|pd code|centre code|center code|registration centre code|code du bureau de vote',
  address:
    'nơi thường trú|nơi ở hiện nay|chỗ ở hiện nay|nơi cư trú|địa chỉ|địa chỉ thường trú|naslov|naslov stalnega prebivališča|adresa trvalého pobytu|adresa trvalého bydliska|戶籍地址|alamat rumah',
  entry_no:
    'stt|số thứ tự|số tt|등재번호|整理番号|整理番號|名簿番号|zap št|zaporedna številka|nr rendor|bil|fortlaufende zahl|fortlaufende nummer|fortl nr|löpnr|løpenr|løbenr|løbenummer|järjestysnumero|manntallsnummer|poř č|por č|ordre|ordine|orden|ordem|numero d ordre dans le bureau de vote|numéro d électeur|consecutive no|consecutive number|sequence no|sequence number|roll line|silsila no|s n|عدد رتبي|العدد الرتبي',
  voted:
    'ký tên|chữ ký|đã bầu|stimmabgabe|stimmabgabevermerk|röstat|äänestänyt|allkiri|paraksts|parašas|nënshkrimi|الامضاء|امضاء|簽章|蓋章|tandatangan',
  national_number:
    'số cccd|cccd|số cmnd|cmnd|số cccd cmnd|số định danh|số định danh cá nhân|no kad pengenalan|國民身分證統一編號|身分證字號|身分證統一編號|cnic|cnic no|cnic number|identificação civil|n identificação civil|numri personal|nr personal|személyi azonosító|személyi szám|رقم بطاقة التعريف|رقم بطاقة التعريف الوطنية|cni',
  sex: 'jantina|giới tính|phái|gjinia',
};
