import { VFile } from 'vfile'
import { describe, expect, it, test } from 'vitest'
import { languageOf } from '../../../src/compose/fields/language.ts'
import { warnOfLanguage } from '../../../src/compose/fields/language-warning.ts'

describe('languageOf', () => {
  test.each([
    ['en', 'The council said that it would not be able to open the bridge before the end of the week.'],
    ['de', 'Die Feuerwehr hat die Brücke am frühen Abend wieder für Fußgänger geöffnet und ist noch da.'],
    ['fr', 'Le pont est fermé depuis lundi et les habitants de la ville ne savent pas quand il sera ouvert.'],
    ['es', 'El puente está cerrado desde el lunes y los vecinos de la ciudad no saben cuándo se abrirá.'],
    ['it', 'Il ponte è chiuso da lunedì e gli abitanti della città non sanno quando sarà riaperto.'],
    ['nl', 'De brug is sinds maandag dicht en de inwoners van de stad weten niet wanneer hij weer open gaat.'],
    ['pt', 'A ponte está fechada desde segunda e os moradores da cidade não sabem quando ela será aberta.'],
    ['sv', 'Bron har varit stängd sedan i måndags och de som bor i staden vet inte när den öppnar igen.'],
    ['pl', 'Most jest zamknięty od poniedziałku i mieszkańcy nie wiedzą, kiedy będzie znowu otwarty, ale czekają.'],
    ['no', 'Broen har vært stengt siden mandag, og de som bor i byen, vet ikke når den åpner igjen.'],
    ['da', 'Broen har været lukket siden mandag, og de, der bor i byen, ved ikke, hvornår den åbner igen.'],
    ['fi', 'Silta on ollut suljettuna maanantaista lähtien, eivätkä kaupungin asukkaat tiedä, milloin se avataan.'],
    ['cs', 'Most je uzavřen od pondělí a obyvatelé města nevědí, kdy bude znovu otevřen pro auta.'],
    ['sk', 'Most je uzavretý od pondelka a obyvatelia mesta nevedia, kedy bude znovu otvorený pre autá.'],
    ['tr', 'Köprü pazartesi gününden beri kapalı ve kent sakinleri ne zaman yeniden açılacağını bilmiyor.'],
    ['hu', 'A híd hétfő óta le van zárva, és a város lakói nem tudják, mikor nyitják meg újra.'],
    ['ro', 'Podul este închis de luni, iar locuitorii orașului nu știu când va fi deschis din nou.'],
    ['id', 'Jembatan itu ditutup sejak Senin dan warga kota tidak tahu kapan akan dibuka kembali.'],
    ['vi', 'Cây cầu đã bị đóng từ thứ hai và người dân thành phố không biết khi nào sẽ được mở lại.'],
    ['ru', 'Мост закрыт с понедельника, и жители города не знают, когда его снова откроют для машин.'],
    ['uk', 'Міст закритий з понеділка, і мешканці міста не знають, коли його знову відкриють для автівок.'],
    ['el', 'Η γέφυρα είναι κλειστή από τη Δευτέρα και οι κάτοικοι δεν ξέρουν πότε θα ανοίξει ξανά.'],
    ['ar', 'الجسر مغلق منذ يوم الاثنين ولا يعرف سكان المدينة متى سيتم فتحه من جديد أمام السيارات.'],
    ['fa', 'این پل از روز دوشنبه بسته است و ساکنان شهر نمی‌دانند که چه زمانی دوباره باز خواهد شد.'],
    ['hi', 'पुल सोमवार से बंद है और शहर के लोगों को नहीं पता कि यह फिर कब खुलेगा।'],
    ['ko', '다리는 월요일부터 통제되고 있으며 시민들은 언제 다시 열릴지 알지 못한다고 말했다.'],
    ['ja', '橋は月曜日から通行止めで、市民はいつ再開するのか分からないと話した。'],
    ['zh', '大桥自星期一起封闭，市民不知道何时才能重新通车，市政府表示将尽快修复。'],
    ['zh', '大橋自星期一起封閉，市民不知道何時才能重新通車，市政府（Harlow City）表示將盡快修復。'],
    ['th', 'สะพานปิดมาตั้งแต่วันจันทร์และชาวเมืองไม่รู้ว่าจะเปิดอีกเมื่อไร']
  ])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language))
  it('is found for a headline and little more', () => {
    expect(languageOf(['Tolv skadades när bussen körde av vägen', 'Föraren misstänks för vårdslöshet'])).toBe('sv')
    expect(languageOf(['Дванадцять людей постраждали в аварії на мосту біля Харлова, що сталася'])).toBe('uk')
  })
  it('is that of the text, not of the names in it', () => {
    expect(
      languageOf('The paper 朝日新聞 and the company Αθηναϊκή Ζυθοποιία said that they would not be at the fair.')
    ).toBe('en')
  })
  it('is not sure of a few names', () => expect(languageOf(['Harlow 3, Merlau 2', 'Teal Creek'])).toBeNull())
  it('is not sure of a headline without Kana, which may be Japanese', () =>
    expect(languageOf('首相会見、全文公開')).toBeNull())
  it('is none of close relatives: Belarusian, Macedonian', () => {
    expect(
      languageOf('Мост зачынены з панядзелка, і жыхары горада не ведаюць, калі яго зноў адкрыюць для машын.')
    ).not.toBe('uk')
    expect(
      languageOf(
        'Мостот е затворен од понеделник и жителите на градот не знаат кога повторно ќе биде отворен, а нејзината поправка ќе трае долго.'
      )
    ).not.toBe('bg')
  })
})

describe('warnOfLanguage', () => {
  const saidOf = (language: string | null, texts: readonly string[]) => {
    const file = new VFile()
    warnOfLanguage(language, texts, file)
    return file.messages.map(({ ruleId, reason, fatal }) => [ruleId, reason, fatal])
  }
  const text = ['Ibhuloho livaliwe kusukela ngoMsombuluko futhi abahlali bedolobha abazi ukuthi lizovulwa nini.']
  it('says nothing of a language that is well learned, or of a short text in none', () => {
    expect(saidOf('en', ['The dam held.'])).toEqual([])
    expect(saidOf(null, text)).toEqual([])
  })
  it('names the language', () =>
    expect(saidOf('sv', ['Dammen höll.'])).toEqual([
      [
        'unfamiliar-language',
        'the text is in Swedish, of which the labeller has learned little: read what it struck',
        undefined
      ]
    ]))
  it('tells of a long text in a language that is not known', () =>
    expect(saidOf(null, Array(8).fill(text[0]))).toEqual([
      [
        'unfamiliar-language',
        'the text is in a language that is not known here, of which the labeller has learned little: read what it struck',
        undefined
      ]
    ]))
})
