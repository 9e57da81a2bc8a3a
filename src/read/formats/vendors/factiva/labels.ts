/** What the interface calls a word, in its languages, after the number of them. */
export const WORD_UNITS: readonly string[] = [
  ...['words', 'wörter', 'woerter', 'mots', 'palabras', 'palavras', 'parole', 'woorden', 'слов', 'слова', 'слово'],
  ...['字', '個字', '个字', '語', '文字', '単語', 'ワード', '단어', 'słów', 'kelime', 'ord', 'kata'],
  ...['كلمة', 'كلمات', 'слів', 'sanaa', 'szó', 'slov', 'từ', 'คำ', 'शब्द', 'λέξεις', 'מילים']
]

/** The account of the search, which stands behind the last record. */
export const SUMMARY_TITLES: readonly string[] = [
  ...['search summary', 'suchzusammenfassung', 'résumé de la recherche', 'resumen de la búsqueda'],
  ...[
    'resumen de búsqueda',
    'riepilogo della ricerca',
    'resumo da pesquisa',
    'zoekoverzicht',
    'сводка поиска',
    'ملخص البحث'
  ],
  ...['搜索摘要', '搜尋摘要', '搜尋總結', '搜索总结', '検索概要', '検索の概要', '검색 요약']
]

/** How many records there should be, on the label's line or on the next. */
export const FOUND_LABELS: readonly string[] = [
  ...['results found', 'ergebnisse', 'résultats trouvés', 'resultados encontrados', 'risultati trovati'],
  ...[
    'resultaten gevonden',
    'найдено результатов',
    'النتائج',
    'نتائج البحث',
    '找到的结果',
    '找到結果',
    '找到的結果',
    '検索結果',
    '검색 결과'
  ]
]

/** When the search was made: the last line of its account. */
export const TIMESTAMP_LABELS: readonly string[] = [
  ...['timestamp', 'zeitstempel', 'horodatage', 'marca de tiempo', 'marca de hora', 'data/ora', 'carimbo de data'],
  ...['tijdstempel', 'отметка времени', 'الطابع الزمني', '时间戳', '時間戳記', 'タイムスタンプ', '타임스탬프']
]

/** Names of languages as the interface writes them on a line of their own. */
export const LANGUAGES: readonly string[] = [
  ...['english', 'german', 'french', 'spanish', 'dutch', 'italian', 'portuguese', 'chinese', 'japanese', 'russian'],
  ...['deutsch', 'englisch', 'französisch', 'spanisch', 'italienisch', 'niederländisch'],
  ...['français', 'anglais', 'allemand', 'espagnol', 'italien', 'néerlandais'],
  ...[
    'español',
    'inglés',
    'alemán',
    'francés',
    'italiano',
    'inglese',
    'tedesco',
    'francese',
    'engels',
    'duits',
    'nederlands'
  ],
  ...[
    '英文',
    '中文',
    '德文',
    '法文',
    '日文',
    '西班牙文',
    '英語',
    '日本語',
    '中国語',
    'ドイツ語',
    '英语',
    '德语',
    '法语',
    '영어',
    '한국어'
  ],
  ...['الإنجليزية', 'العربية', 'الفرنسية', 'английский', 'русский', 'inglês', 'português'],
  ...['chinese - simplified', 'chinese - traditional', '简体中文', '繁體中文', '繁体中文', '簡體中文']
]

/** The vendor's own line over the first record, as pages and their converters write it, tables included. */
export function isMasthead(text: string): boolean {
  if (!/^[\s|+\-=_[\]()*]*(?:(?:dow jones|factiva|logo)[\s|+\-=_[\]()*]*)*$/i.test(text)) return false
  return /dow jones|factiva/i.test(text) || /^[+|][-=+|\s]*$/.test(text)
}

/** Sections whose names are longer than those of others, so that their length says nothing: the pages of letters. */
const LONG_SECTIONS: readonly string[] = [
  ...['letters to the editor', 'letter to the editor', 'letters to the editors', 'your letters', 'readers’ letters'],
  ...["readers' letters", 'leserbriefe', 'briefe an die redaktion', 'courrier des lecteurs', 'cartas al director'],
  ...['cartas al editor', 'cartas dos leitores', 'lettere al direttore', 'ingezonden brieven', '读者来信', '投書']
]

export function isLongSection(text: string): boolean {
  return LONG_SECTIONS.includes(text.toLowerCase().replace(/[:：]$/, ''))
}
