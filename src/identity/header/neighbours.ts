/**
 * Headers of lists in the languages around Kazakhstan (Uzbek in both alphabets, Kyrgyz, Turkmen, Tajik, Azerbaijani, Mongolian) and in
 * Belarusian, Serbian, Croatian and Macedonian, as forms of elections and of civil registers print them.
 */
export const SPELLINGS_OF_NEIGHBOURS: Readonly<Record<string, string>> = {
  surname: 'фамилиясы|familiýasy|familiyasy|насаб|насаби|soyadı|soyad|эцэг эхийн нэр овог|прозвішча|prezime|презиме',
  given_name: 'исм|исми|ism|ismi|ady|адыгы|ном|номи|adı|нэр|імя|ime|име',
  patronymic:
    'отасининг исми|шарифи|otasining ismi|sharifi|атасынын аты|atasynyň ady|kakasynyň ady|номи падар|номи падараш|atasının adı|ata adı|эцэг эхийн нэр|эцгийн нэр|імя па бацьку|име родитеља|име оца|име једног родитеља|ime roditelja|ime oca|ime jednog roditelja|татково име|име на таткото',
  full_name:
    'ф и ш|фиш|фамилияси исми ва отасининг исми|фамилияси исми отасининг исми|фамилияси исми шарифи|f i sh|fish|familiyasi ismi va otasining ismi|familiyasi ismi otasining ismi|familiyasi ismi sharifi|аты жөнү|аты-жөнү|фамилиясы аты атасынын аты|familiýasy ady atasynyň ady|ному насаб|насаб ном номи падар|насаб ному номи падар|soyadı adı və atasının adı|soyadı adı atasının adı|s a a|овог нэр|прозвішча імя імя па бацьку|презиме и име|prezime i ime|име и презиме|ime i prezime',
  birth_date:
    'туғилган санаси|туғилган сана|туғилган куни|туғилган кун ой ва йил|tug ilgan sanasi|tugʻilgan sanasi|tugilgan sana|tug ilgan kuni|tugilgan kuni|туулган күнү|туулган датасы|туулган күнү айы жылы|doglan senesi|doglan güni|санаи таваллуд|рӯзи таваллуд|təvəllüd|təvəllüdü|doğum tarixi|anadan olduğu tarix|doğulduğu tarix|төрсөн огноо|төрсөн он сар өдөр|дата нараджэння|датум рођења|datum rođenja|датум на раѓање',
  birth_year:
    'туғилган йили|туғилган йил|tug ilgan yili|tugilgan yili|туулган жылы|doglan ýyly|соли таваллуд|doğum ili|doğulduğu il|төрсөн он|год нараджэння|година рођења|godina rođenja|година на раѓање',
  precinct:
    'участка рақами|участка номери|сайлов участкаси|сайлов участкаси рақами|сайлов участкаси номери|uchastka raqami|uchastka nomeri|saylov uchastkasi|saylov uchastkasi raqami|шайлоо участкасы|шайлоо участогу|шайлоо участкасынын номери|участкасынын номери|saýlaw uçastogy|saýlaw uçastogynyň belgisi|uçastok|ҳавза|ҳавзаи интихоботӣ|участкаи интихоботӣ|рақами участка|məntəqə|seçki məntəqəsi|məntəqə nömrəsi|seçki məntəqəsinin nömrəsi|хэсгийн хороо|хэсэг|участак|нумар участка|выбарчы ўчастак|бирачко место|број бирачког места|biračko mjesto|biračko mesto|broj biračkog mjesta|избирачко место',
  address:
    'яшаш манзили|яшаш жойи|турар жойи|yashash manzili|yashash joyi|turar joyi|дареги|жашаган дареги|жашаган жери|salgysy|ýaşaýan ýeri|суроға|суроғаи зист|ҷои зист|ünvan|ünvanı|yaşayış ünvanı|yaşayış yeri|хаяг|оршин суугаа хаяг|месца жыхарства|пребивалиште|адреса пребивалишта|prebivalište|adresa prebivališta|живеалиште',
  entry_no:
    'т р|тартиб рақами|t r|tartib raqami|к н|катар номери|t b|tertip belgisi|рақами тартибӣ|р т|s s|sıra nömrəsi|sıra no|д д|дугаар|редни број|red br|redni broj|реден број|нумар па парадку',
  voted:
    'имзо|имзоси|сайловчи имзоси|сайловчининг имзоси|imzo|imzosi|saylovchi imzosi|saylovchining imzosi|колу|шайлоочунун колу|goly|saýlawçynyň goly|имзои интихобкунанда|imza|imzası|seçicinin imzası|гарын үсэг|подпіс|подпіс выбаршчыка|потпис|потпис бирача|potpis|potpis birača|потпис на избирачот',
  national_number:
    'жшшир|jshshir|пин|жеке номери|fin|fin kod|fin kodu|регистрийн дугаар|јмбг|jmbg|oib|ембг|матични број',
  sex: 'жинси|jinsi|жынысы|jynsy|ҷинс|cinsi|хүйс|пол|spol',
};
