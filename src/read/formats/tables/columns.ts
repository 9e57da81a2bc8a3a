/** Names of columns that tables of articles have, in several languages; where none of them is there a table is known by its shape. */
const KNOWN =
  'id doc_id text content raw_content maintext markdown body body_text article article_text story full_text fulltext title headline date url link ' +
  'author authors byline source publication newspaper published publish_date published_date date_publish publication_date pub_date description ' +
  'story_text article_content article_body news_text body_plain main_text article_title story_title author_name author_names article_author ' +
  'published_on article_date article_id story_id post_title post_content post_date post_date_gmt news_headline news_date outlet outlet_name ' +
  'summary lead section page language texte texto testo tekst inhalt volltext contenu contenido titel titre titulo título titolo ' +
  'autor autoren auteur auteurs autores autore autori datum fecha ' +
  '本文 正文 内容 見出し タイトル 标题 標題 著者 作者 日付 日期 본문 제목 저자 날짜 текст заголовок автор дата treść tytuł'

/** How a name reads without what people set between its words: `Publication Date`, `publication-date`, `publicationDate`. */
function squeezed(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]+/g, '')
}

const BY_SQUEEZED: ReadonlyMap<string, string> = new Map(KNOWN.split(' ').map((name) => [squeezed(name), name]))

/** The name by which a column is looked for, however it is written; `null` for one that is not known. */
export function knownColumn(name: string): string | null {
  return BY_SQUEEZED.get(squeezed(name)) ?? null
}
