import { addOn, drawNewcomer, printAndAdd, printCertificate } from '../../papers/certificate-papers.js';
import { type Election, precinctNumbered } from '../../papers/election.js';
import type { Addition } from '../../papers/records.js';
import { nearMiss, planted, type TruthRow } from '../../papers/truth.js';

/** RC02: added on a certificate of another village. Near: of a village that has no precinct. */
export function plantElsewhere(election: Election): TruthRow[] {
  const add = (number: string, address: string) => {
    const random = election.stream(`elsewhere/${number}`);
    const person = drawNewcomer(election, random, precinctNumbered(election, number));
    const { certificate, addition } = printAndAdd(election, random, number, person, { address });
    return [addition, certificate];
  };
  return [
    ...planted('RC02', 'precinct 141', add('141', 'с. Косшы, ул. Абая, д. 12')),
    ...planted('RC02', 'precinct 142', add('142', 'с. Акмол, ул. Мектеп, д. 3')),
    ...nearMiss('RC02', 'settlement-without-precinct 1', add('145', 'с. Отаутускен, ул. Абая, д. 7')),
  ];
}

/** RC07: one number on the certificates of two people. Near: printed again for the same person. */
export function plantSharedNumbers(election: Election): TruthRow[] {
  const shared = ['146', '147'].flatMap((desk, index) => {
    const random = election.stream(`shared number/${desk}`);
    const precinct = precinctNumbered(election, desk);
    const first = printAndAdd(election, random, desk, drawNewcomer(election, random, precinct)).certificate;
    const { number } = first;
    const second = printAndAdd(election, random, desk, drawNewcomer(election, random, precinct), {
      number,
    }).certificate;
    const subject = `certificate ${number}, ЦОН, ${precinct.settlement}, участок № ${desk}, 2019-06-09`;
    return index < 2 ? planted('RC07', subject, [first, second]) : [];
  });
  const random = election.stream('number printed again');
  const person = drawNewcomer(election, random, precinctNumbered(election, '148'));
  const { certificate } = printAndAdd(election, random, '148', person);
  const options = { number: certificate.number, minute: certificate.minute + 3 };
  const again = printCertificate(election, random, '148', person, options);
  return [...shared, ...nearMiss('RC07', 'printed-again 1', [certificate, again])];
}

/** RC08: added long before the certificate was printed. Near: five minutes before. */
export function plantCertificateAfterwards(election: Election): TruthRow[] {
  const add = (number: string, after: number) => {
    const random = election.stream(`afterwards/${number}`);
    const person = drawNewcomer(election, random, precinctNumbered(election, number));
    const minute = 15 * 60 + random.below(60);
    const certificate = printCertificate(election, random, number, person, { minute });
    const addition: Addition = {
      ...{ precinct: number, person, addedAt: minute - after, basis: 'адресная справка' },
      ...{ avcSerial: '', certificateNo: certificate.number },
    };
    return [addOn(election, addition), certificate];
  };
  return [
    ...planted('RC08', 'precinct 149', add('149', 34)),
    ...planted('RC08', 'precinct 150', add('150', 51)),
    ...nearMiss('RC08', 'five-minutes 1', add('151', 5)),
  ];
}

/** RC09 and AD13: one address on the certificates of ten people or more, and on the additions they bring. Near: nine. */
export function plantOneAddress(election: Election): TruthRow[] {
  const print = (number: string, wanted: number) => {
    const random = election.stream(`one address/${number}`);
    const precinct = precinctNumbered(election, number);
    const address = `${precinct.settlement}, ${precinct.streets[1] ?? ''}, д. 59`;
    const papers = Array.from({ length: wanted }, (_, nth) => {
      const person = { ...drawNewcomer(election, random, precinct), address };
      const minute = 7 * 60 + 20 + 55 * nth + random.below(40);
      return printAndAdd(election, random, number, person, { minute });
    });
    return {
      certificates: papers.map(({ certificate }) => certificate),
      additions: papers.map(({ addition }) => addition),
    };
  };
  const crowded = ['153', '161'].flatMap((number, index) => {
    const { certificates, additions } = print(number, 11 + index);
    const { settlement } = precinctNumbered(election, number);
    const desk = `ЦОН, ${settlement}, участок № ${number}, 2019-06-09`;
    return [
      ...planted('RC09', `certificate ${certificates[0]?.number}, ${desk}`, certificates),
      ...planted('AD13', `precinct ${number}`, additions),
    ];
  });
  const nine = print('155', 9);
  return [...crowded, ...nearMiss('RC09', 'nine 1', nine.certificates), ...nearMiss('AD13', 'nine 1', nine.additions)];
}
