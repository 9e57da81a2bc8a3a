import { expect, test } from 'vitest'
import { rolesLeft } from '../../support/roles-left.ts'

const PROSE = '斯拉岛与大陆之间的渡轮因更换船舵将停航一周，航运公司周四表示。'

test.each([
  '（原标题：渡轮停航一周）',
  '原標題：渡輪停航一週',
  '本文仅代表作者个人观点，不代表本报立场。',
  '未经授权不得转载',
  '無断転載を禁じます。',
  '無断転載・複製を禁じます。',
  'この記事は会員限定です。',
  '무단전재 및 재배포 금지',
  '무단 전재 및 재배포 금지'
])('a note on reprinting or an original headline is struck: %s', (line) =>
  expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['boilerplate'])
)

test.each([
  '责任编辑：王明',
  '（责编：李娜、张伟）',
  '【编辑：陈晨】',
  '責任編輯：林小美',
  '編集：佐藤花子',
  '편집: 김민수'
])('who edited a text is no text: %s', (line) =>
  expect(rolesLeft(PROSE, line, PROSE)[1]).toEqual(['byline', 'date', 'boilerplate'])
)

test.each([
  '编辑部周四说，渡轮将停航一周：船舵要更换。',
  '编辑们：请把这篇文章交给周四的会议，并在那里讨论渡轮停航一周的消息，船舵要更换，航运公司已经表示同意。',
  '編集委員の佐藤花子は四日、渡し船が一週間止まると書いた。',
  '标题原来是渡轮停航一周，后来改了。',
  '記事の編集には時間がかかった。'
])('a sentence of such words may be text: %s', (line) => expect(rolesLeft(PROSE, line, PROSE)[1]).toContain('body'))
