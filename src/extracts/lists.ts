import type { Extract } from './extract.js';
import { LIST_FIELDS, STRUCK_OFF, STRUCK_OFF_GROUND } from './list-fields.js';

/** The list compiled before polling. */
export const VOTER_LIST: Extract = {
  name: 'voter_list',
  title: { en: 'Voter list', ru: 'Список избирателей', kk: 'Сайлаушылар тізімі' },
  fileNames: ['voter list', 'voters', 'список избирателей', 'основной список', 'сайлаушылар тізімі', 'негізгі тізім'],
  fields: [...LIST_FIELDS, STRUCK_OFF, STRUCK_OFF_GROUND],
  tables: ['listing'],
  needsPerson: true,
  constants: { list: 'voter' },
};

/** Additions made on election day. */
export const SUPPLEMENTARY_LIST: Extract = {
  name: 'supplementary_list',
  title: {
    en: 'Supplementary voter list',
    ru: 'Дополнительный список избирателей',
    kk: 'Сайлаушылардың қосымша тізімі',
  },
  fileNames: [
    'supplementary list',
    'supplementary voter list',
    'additional list',
    'дополнительный список',
    'дополнительный список избирателей',
    'қосымша тізім',
    'сайлаушылардың қосымша тізімі',
  ],
  fields: [
    ...LIST_FIELDS,
    {
      name: 'added_at',
      kind: 'date_time',
      onPollingDay: true,
      headers: {
        en: ['added at', 'time added', 'time of addition'],
        ru: ['время включения', 'время внесения', 'дата и время включения', 'время'],
        kk: ['енгізілген уақыты', 'қосылған уақыты', 'уақыты'],
      },
    },
    {
      name: 'basis',
      kind: 'choice',
      choices: {
        residence: [
          'адресная справка',
          'место жительства',
          'по месту жительства',
          'справка',
          'справки',
          'справка о месте жительства',
          'проживание',
          'тұрғылықты жері',
          'мекенжай анықтамасы',
          'анықтама',
          'анықтама бойынша',
          'residence certificate',
        ],
        avc: ['открепительное удостоверение', 'оу', 'есептен шығару куәлігі', 'ешк', 'absentee voting certificate'],
        correction: ['исправление', 'уточнение', 'ошибка в списке', 'түзету', 'нақтылау'],
        other: ['иное', 'другое', 'басқа', 'өзге'],
      },
      meanings: {
        residence:
          /^(?!.*(?:временн|уақытша|temporar)).*(?:адресн|адр(?:ес)? справк|мест\S* жительств|прожив|пропис|регистрац|тұрғылықты|мекенжай|тіркел|тіркеу|residence|address|domicili|reședin|resedin|wohnsitz|meldebesch|zamieszk|zameld|місц\S* проживан|постоянен адрес)/u,
        avc: /открепит|откреп уд|(?:^|\s)оу(?=\s|$)|есептен шығару|(?:^|\s)ешк(?=\s|$)|absentee|(?:^|\s)avc(?=\s|$)|certificat\S* (?:pentru |de )?(?:drept|vot)|wahlschein|zaświadczen\S* o prawie|посвідчен\S* для голосуван|відкріпн|удостоверени\S* за гласуване/u,
        correction: /исправ|уточн|ошиб|пропущен|неточност|түзет|нақтыла|қате|correct|error|omitted/u,
      },
      headers: {
        en: ['basis', 'ground', 'ground of addition'],
        ru: ['основание', 'основание включения'],
        kk: ['негіздеме', 'негізі', 'қосу негізі'],
      },
    },
    {
      name: 'certificate_no',
      kind: 'text',
      headers: {
        en: ['certificate no', 'certificate number', 'residence certificate no'],
        ru: ['номер справки', 'номер адресной справки', 'справка'],
        kk: ['анықтама нөмірі', 'мекенжай анықтамасының нөмірі'],
      },
    },
  ],
  tables: ['listing'],
  needsPerson: true,
  constants: { list: 'supplementary' },
};

/** The list of a special polling station: hospital, barracks, pre-trial detention and the like. */
export const SPECIAL_LIST: Extract = {
  name: 'special_list',
  title: {
    en: 'List of a special polling station',
    ru: 'Список избирателей специального участка',
    kk: 'Арнайы учаскенің сайлаушылар тізімі',
  },
  fileNames: [
    'special list',
    'special voter list',
    'список специального участка',
    'специальный список',
    'арнайы тізім',
  ],
  fields: [
    ...LIST_FIELDS,
    {
      name: 'entered_on',
      column: 'added_at',
      kind: 'date',
      headers: {
        en: ['entered on', 'date of entry', 'entry date'],
        ru: ['дата включения', 'дата внесения', 'дата включения в список', 'дата внесения в список'],
        kk: ['енгізілген күні', 'тізімге енгізілген күні'],
      },
    },
    {
      name: 'institution',
      kind: 'text',
      headers: {
        en: ['institution', 'institution type'],
        ru: ['учреждение', 'вид учреждения', 'тип учреждения', 'судно', 'наименование судна', 'воинская часть'],
        kk: ['мекеме', 'мекеме түрі'],
      },
    },
    {
      name: 'home_precinct',
      kind: 'precinct',
      headers: {
        en: ['home precinct', 'precinct of residence'],
        ru: ['участок по месту жительства', 'домашний участок'],
        kk: ['тұрғылықты жері бойынша учаске', 'үй учаскесі'],
      },
    },
  ],
  tables: ['listing'],
  needsPerson: true,
  constants: { list: 'special' },
};
