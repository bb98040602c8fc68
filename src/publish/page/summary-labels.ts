import type { Language, Texts } from '../../model.js';
import { fieldLabel } from '../words/labels.js';

function label(en: string, ru: string, kk: string): Texts {
  return { en, ru, kk };
}

/** Columns of sql/precinct_summary.sql whose name no field has, or has with another meaning. */
const SUMMARY_LABELS: Readonly<Record<string, Texts>> = {
  struck_off: label(
    'Struck off its voter list',
    'Исключено из списка избирателей',
    'Сайлаушылар тізімінен шығарылғаны',
  ),
  voter_limit: label(
    'Most voters allowed',
    'Наибольшее допустимое число избирателей',
    'Рұқсат етілген ең көп сайлаушы',
  ),
  voters_on_special_list: label(
    'Voters on its special list',
    'Избирателей в особом списке',
    'Арнайы тізімдегі сайлаушылар',
  ),
  additions: label('Added on election day', 'Включено в день голосования', 'Дауыс беру күні енгізілгені'),
  additions_by_residence: label('– by residence', '– по месту жительства', '– тұрғылықты жері бойынша'),
  additions_by_avc: label(
    '– on an absentee voting certificate',
    '– по открепительным удостоверениям',
    '– есептен шығару куәлігімен',
  ),
  additions_by_correction: label('– as a correction', '– как исправление', '– түзету ретінде'),
  additions_by_other: label('– on another basis', '– на другом основании', '– басқа негізбен'),
  additions_basis_not_stated: label('– basis not stated', '– основание не указано', '– негізі көрсетілмеген'),
  certificates_used: label(
    'Residence certificates found in the register',
    'Адресных справок, найденных в реестре',
    'Тізілімде табылған мекенжай анықтамалары',
  ),
  certificates_not_in_register: label(
    'Residence certificates not in the register',
    'Адресных справок, которых нет в реестре',
    'Тізілімде жоқ мекенжай анықтамалары',
  ),
  avc_retained: label('– retained', '– изъято', '– алып қойылғаны'),
  avc_not_retained: label('– not retained', '– не изъято', '– алып қойылмағаны'),
  avc_retention_not_stated: label('– retention not stated', '– изъятие не указано', '– алып қойылуы көрсетілмегені'),
  avc_recorded: label('– recorded', '– записано', '– жазылғаны'),
  avc_unrecorded: label('– not recorded', '– не записано', '– жазылмағаны'),
  avc_recording_not_stated: label('– recording not stated', '– запись не указана', '– жазылуы көрсетілмегені'),
  protocol_voters_on_list: label(
    'Protocol: voters on the list',
    'Протокол: избирателей в списке',
    'Хаттама: тізімдегі сайлаушылар',
  ),
  protocol_additions: label('Protocol: additions', 'Протокол: включено дополнительно', 'Хаттама: қосымша енгізілгені'),
  protocol_avc_issued: label(
    'Protocol: absentee voting certificates issued',
    'Протокол: выдано удостоверений',
    'Хаттама: берілген куәліктер',
  ),
  complaints: label('Complaints', 'Жалоб', 'Шағымдар'),
  complaints_upheld: label('– upheld', '– удовлетворено', '– қанағаттандырылғаны'),
  complaints_unexamined: label('– left without examination', '– оставлено без рассмотрения', '– қаралмай қалғаны'),
  protocol_avc_used: label(
    'Protocol: absentee voting certificates used',
    'Протокол: использовано удостоверений',
    'Хаттама: пайдаланылған куәліктер',
  ),
};

/** What a column of the precinct summary is called. */
export function summaryLabel(column: string, language: Language): string {
  return (SUMMARY_LABELS[column] ?? fieldLabel(column))[language];
}
