import{createRequire as cr}from'node:module';const require=cr(import.meta.url);
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};

// src/read/text.ts
function isSpace(code2) {
  if (code2 <= 32) return code2 === 32 || code2 >= 9 && code2 <= 13;
  if (code2 < NEXT_LINE) return false;
  if (code2 === NEXT_LINE || code2 === NO_BREAK_SPACE || code2 === 5760) return true;
  if (code2 < 8192) return false;
  return code2 <= 8202 || code2 === 8232 || code2 === 8233 || code2 === 8239 || code2 === 8287 || code2 === 12288;
}
function isInvisible(code2) {
  if (code2 < SOFT_HYPHEN) return false;
  if (code2 === SOFT_HYPHEN || code2 === BYTE_ORDER_MARK) return true;
  if (code2 < 8203) return false;
  return code2 <= 8207 || code2 >= 8234 && code2 <= 8238 || code2 >= 8288 && code2 <= 8292;
}
function fold(text2) {
  let first = 0;
  while (first < text2.length && isSpace(text2.charCodeAt(first))) first++;
  let last = text2.length;
  while (last > first && isSpace(text2.charCodeAt(last - 1))) last--;
  return foldSlowly(text2.slice(first, last));
}
function foldSlowly(text2) {
  let out = "";
  let from = -1;
  let pending = false;
  for (let at = 0; at <= text2.length; at++) {
    const code2 = at < text2.length ? text2.charCodeAt(at) : 32;
    const space = isSpace(code2);
    if (!space && !isInvisible(code2)) {
      if (from < 0) {
        if (pending && out !== "") out += " ";
        pending = false;
        from = at;
      }
      continue;
    }
    if (from >= 0) out += text2.slice(from, at);
    from = -1;
    if (space) pending = true;
  }
  return out;
}
var NEXT_LINE, NO_BREAK_SPACE, SOFT_HYPHEN, BYTE_ORDER_MARK;
var init_text = __esm({
  "src/read/text.ts"() {
    "use strict";
    NEXT_LINE = 133;
    NO_BREAK_SPACE = 160;
    SOFT_HYPHEN = 173;
    BYTE_ORDER_MARK = 65279;
  }
});

// src/read/lines.ts
function linesOf(text2) {
  const hasReturn = text2.includes("\r");
  const written = [];
  let start = text2.charCodeAt(0) === 65279 ? 1 : 0;
  let byte = start === 1 ? 3 : 0;
  let count2 = 0;
  let gap = 0;
  while (start < text2.length) {
    const end = endOfLine(text2, start, hasReturn);
    count2++;
    const line2 = lineAt(text2, count2, start, end, byte, gap);
    if (line2 === null) {
      gap++;
      byte += utf8Length(text2, start, end);
    } else {
      written.push(line2);
      gap = 0;
      byte = line2.byteEnd;
    }
    const breakLength = end === text2.length ? 0 : text2.charCodeAt(end) === CR && text2.charCodeAt(end + 1) === LF ? 2 : 1;
    start = end + breakLength;
    byte += breakLength;
  }
  return { count: count2, written };
}
function endOfLine(text2, start, hasReturn) {
  if (!hasReturn) {
    const at2 = text2.indexOf("\n", start);
    return at2 < 0 ? text2.length : at2;
  }
  let at = start;
  while (at < text2.length && text2.charCodeAt(at) !== LF && text2.charCodeAt(at) !== CR) at++;
  return at;
}
function lineAt(text2, number, start, end, byte, gap) {
  let first = start;
  while (first < end && (isSpace(text2.charCodeAt(first)) || isInvisible(text2.charCodeAt(first)))) first++;
  if (first === end) return null;
  let last = end;
  while (isSpace(text2.charCodeAt(last - 1))) last--;
  let wide = first > start && !isAscii(text2, start, first);
  let clean = true;
  let before = 0;
  for (let at = first; at < last; at++) {
    const code2 = text2.charCodeAt(at);
    if (code2 <= SPACE) {
      if (code2 !== SPACE ? isSpace(code2) : before === SPACE) clean = false;
    } else if (code2 > DELETE) {
      wide = true;
      if (isSpace(code2) || isInvisible(code2)) clean = false;
    }
    before = code2;
  }
  const length = wide || !isAscii(text2, last, end) ? utf8Length(text2, start, end) : end - start;
  return {
    number,
    start,
    end,
    byte,
    byteEnd: byte + length,
    text: clean ? text2.slice(first, last) : foldSlowly(text2.slice(first, last)),
    gap,
    indent: first - start,
    columns: last - start,
    softHyphen: before === SOFT_HYPHEN2
  };
}
function isAscii(text2, start, end) {
  for (let at = start; at < end; at++) if (text2.charCodeAt(at) > DELETE) return false;
  return true;
}
function utf8Length(text2, start, end) {
  let bytes = end - start;
  for (let at = start; at < end; at++) {
    const code2 = text2.charCodeAt(at);
    if (code2 <= DELETE) continue;
    if (code2 < 2048) bytes++;
    else {
      bytes += 2;
      if (code2 >= 55296 && code2 < 56320 && at + 1 < end && (text2.charCodeAt(at + 1) & 64512) === 56320) at++;
    }
  }
  return bytes;
}
var LF, CR, SPACE, DELETE, SOFT_HYPHEN2;
var init_lines = __esm({
  "src/read/lines.ts"() {
    "use strict";
    init_text();
    LF = 10;
    CR = 13;
    SPACE = 32;
    DELETE = 127;
    SOFT_HYPHEN2 = 173;
  }
});

// ../main/node_modules/micromark-util-character/index.js
function markdownLineEndingOrSpace(code2) {
  return code2 !== null && (code2 < 0 || code2 === 32);
}
function regexCheck(regex) {
  return check;
  function check(code2) {
    return code2 !== null && code2 > -1 && regex.test(String.fromCharCode(code2));
  }
}
var asciiAlpha, asciiAlphanumeric, asciiAtext, asciiDigit, asciiHexDigit, asciiPunctuation, unicodePunctuation, unicodeWhitespace;
var init_micromark_util_character = __esm({
  "../main/node_modules/micromark-util-character/index.js"() {
    asciiAlpha = regexCheck(/[A-Za-z]/);
    asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
    asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
    asciiDigit = regexCheck(/\d/);
    asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
    asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
    unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
    unicodeWhitespace = regexCheck(/\s/);
  }
});

// ../main/node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code2) {
  if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
    return 1;
  }
  if (unicodePunctuation(code2)) {
    return 2;
  }
}
var init_micromark_util_classify_character = __esm({
  "../main/node_modules/micromark-util-classify-character/index.js"() {
    init_micromark_util_character();
  }
});

// ../main/node_modules/mdast-util-to-string/lib/index.js
function toString(value, options) {
  const settings = options || emptyOptions;
  const includeImageAlt = typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true;
  const includeHtml = typeof settings.includeHtml === "boolean" ? settings.includeHtml : true;
  return one(value, includeImageAlt, includeHtml);
}
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ("value" in value) {
      return value.type === "html" && !includeHtml ? "" : value.value;
    }
    if (includeImageAlt && "alt" in value && value.alt) {
      return value.alt;
    }
    if ("children" in value) {
      return all(value.children, includeImageAlt, includeHtml);
    }
  }
  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml);
  }
  return "";
}
function all(values, includeImageAlt, includeHtml) {
  const result = [];
  let index2 = -1;
  while (++index2 < values.length) {
    result[index2] = one(values[index2], includeImageAlt, includeHtml);
  }
  return result.join("");
}
function node(value) {
  return Boolean(value && typeof value === "object");
}
var emptyOptions;
var init_lib = __esm({
  "../main/node_modules/mdast-util-to-string/lib/index.js"() {
    emptyOptions = {};
  }
});

// ../main/node_modules/mdast-util-to-string/index.js
var init_mdast_util_to_string = __esm({
  "../main/node_modules/mdast-util-to-string/index.js"() {
    init_lib();
  }
});

// ../main/node_modules/character-entities/index.js
var characterEntities;
var init_character_entities = __esm({
  "../main/node_modules/character-entities/index.js"() {
    characterEntities = {
      AElig: "\xC6",
      AMP: "&",
      Aacute: "\xC1",
      Abreve: "\u0102",
      Acirc: "\xC2",
      Acy: "\u0410",
      Afr: "\u{1D504}",
      Agrave: "\xC0",
      Alpha: "\u0391",
      Amacr: "\u0100",
      And: "\u2A53",
      Aogon: "\u0104",
      Aopf: "\u{1D538}",
      ApplyFunction: "\u2061",
      Aring: "\xC5",
      Ascr: "\u{1D49C}",
      Assign: "\u2254",
      Atilde: "\xC3",
      Auml: "\xC4",
      Backslash: "\u2216",
      Barv: "\u2AE7",
      Barwed: "\u2306",
      Bcy: "\u0411",
      Because: "\u2235",
      Bernoullis: "\u212C",
      Beta: "\u0392",
      Bfr: "\u{1D505}",
      Bopf: "\u{1D539}",
      Breve: "\u02D8",
      Bscr: "\u212C",
      Bumpeq: "\u224E",
      CHcy: "\u0427",
      COPY: "\xA9",
      Cacute: "\u0106",
      Cap: "\u22D2",
      CapitalDifferentialD: "\u2145",
      Cayleys: "\u212D",
      Ccaron: "\u010C",
      Ccedil: "\xC7",
      Ccirc: "\u0108",
      Cconint: "\u2230",
      Cdot: "\u010A",
      Cedilla: "\xB8",
      CenterDot: "\xB7",
      Cfr: "\u212D",
      Chi: "\u03A7",
      CircleDot: "\u2299",
      CircleMinus: "\u2296",
      CirclePlus: "\u2295",
      CircleTimes: "\u2297",
      ClockwiseContourIntegral: "\u2232",
      CloseCurlyDoubleQuote: "\u201D",
      CloseCurlyQuote: "\u2019",
      Colon: "\u2237",
      Colone: "\u2A74",
      Congruent: "\u2261",
      Conint: "\u222F",
      ContourIntegral: "\u222E",
      Copf: "\u2102",
      Coproduct: "\u2210",
      CounterClockwiseContourIntegral: "\u2233",
      Cross: "\u2A2F",
      Cscr: "\u{1D49E}",
      Cup: "\u22D3",
      CupCap: "\u224D",
      DD: "\u2145",
      DDotrahd: "\u2911",
      DJcy: "\u0402",
      DScy: "\u0405",
      DZcy: "\u040F",
      Dagger: "\u2021",
      Darr: "\u21A1",
      Dashv: "\u2AE4",
      Dcaron: "\u010E",
      Dcy: "\u0414",
      Del: "\u2207",
      Delta: "\u0394",
      Dfr: "\u{1D507}",
      DiacriticalAcute: "\xB4",
      DiacriticalDot: "\u02D9",
      DiacriticalDoubleAcute: "\u02DD",
      DiacriticalGrave: "`",
      DiacriticalTilde: "\u02DC",
      Diamond: "\u22C4",
      DifferentialD: "\u2146",
      Dopf: "\u{1D53B}",
      Dot: "\xA8",
      DotDot: "\u20DC",
      DotEqual: "\u2250",
      DoubleContourIntegral: "\u222F",
      DoubleDot: "\xA8",
      DoubleDownArrow: "\u21D3",
      DoubleLeftArrow: "\u21D0",
      DoubleLeftRightArrow: "\u21D4",
      DoubleLeftTee: "\u2AE4",
      DoubleLongLeftArrow: "\u27F8",
      DoubleLongLeftRightArrow: "\u27FA",
      DoubleLongRightArrow: "\u27F9",
      DoubleRightArrow: "\u21D2",
      DoubleRightTee: "\u22A8",
      DoubleUpArrow: "\u21D1",
      DoubleUpDownArrow: "\u21D5",
      DoubleVerticalBar: "\u2225",
      DownArrow: "\u2193",
      DownArrowBar: "\u2913",
      DownArrowUpArrow: "\u21F5",
      DownBreve: "\u0311",
      DownLeftRightVector: "\u2950",
      DownLeftTeeVector: "\u295E",
      DownLeftVector: "\u21BD",
      DownLeftVectorBar: "\u2956",
      DownRightTeeVector: "\u295F",
      DownRightVector: "\u21C1",
      DownRightVectorBar: "\u2957",
      DownTee: "\u22A4",
      DownTeeArrow: "\u21A7",
      Downarrow: "\u21D3",
      Dscr: "\u{1D49F}",
      Dstrok: "\u0110",
      ENG: "\u014A",
      ETH: "\xD0",
      Eacute: "\xC9",
      Ecaron: "\u011A",
      Ecirc: "\xCA",
      Ecy: "\u042D",
      Edot: "\u0116",
      Efr: "\u{1D508}",
      Egrave: "\xC8",
      Element: "\u2208",
      Emacr: "\u0112",
      EmptySmallSquare: "\u25FB",
      EmptyVerySmallSquare: "\u25AB",
      Eogon: "\u0118",
      Eopf: "\u{1D53C}",
      Epsilon: "\u0395",
      Equal: "\u2A75",
      EqualTilde: "\u2242",
      Equilibrium: "\u21CC",
      Escr: "\u2130",
      Esim: "\u2A73",
      Eta: "\u0397",
      Euml: "\xCB",
      Exists: "\u2203",
      ExponentialE: "\u2147",
      Fcy: "\u0424",
      Ffr: "\u{1D509}",
      FilledSmallSquare: "\u25FC",
      FilledVerySmallSquare: "\u25AA",
      Fopf: "\u{1D53D}",
      ForAll: "\u2200",
      Fouriertrf: "\u2131",
      Fscr: "\u2131",
      GJcy: "\u0403",
      GT: ">",
      Gamma: "\u0393",
      Gammad: "\u03DC",
      Gbreve: "\u011E",
      Gcedil: "\u0122",
      Gcirc: "\u011C",
      Gcy: "\u0413",
      Gdot: "\u0120",
      Gfr: "\u{1D50A}",
      Gg: "\u22D9",
      Gopf: "\u{1D53E}",
      GreaterEqual: "\u2265",
      GreaterEqualLess: "\u22DB",
      GreaterFullEqual: "\u2267",
      GreaterGreater: "\u2AA2",
      GreaterLess: "\u2277",
      GreaterSlantEqual: "\u2A7E",
      GreaterTilde: "\u2273",
      Gscr: "\u{1D4A2}",
      Gt: "\u226B",
      HARDcy: "\u042A",
      Hacek: "\u02C7",
      Hat: "^",
      Hcirc: "\u0124",
      Hfr: "\u210C",
      HilbertSpace: "\u210B",
      Hopf: "\u210D",
      HorizontalLine: "\u2500",
      Hscr: "\u210B",
      Hstrok: "\u0126",
      HumpDownHump: "\u224E",
      HumpEqual: "\u224F",
      IEcy: "\u0415",
      IJlig: "\u0132",
      IOcy: "\u0401",
      Iacute: "\xCD",
      Icirc: "\xCE",
      Icy: "\u0418",
      Idot: "\u0130",
      Ifr: "\u2111",
      Igrave: "\xCC",
      Im: "\u2111",
      Imacr: "\u012A",
      ImaginaryI: "\u2148",
      Implies: "\u21D2",
      Int: "\u222C",
      Integral: "\u222B",
      Intersection: "\u22C2",
      InvisibleComma: "\u2063",
      InvisibleTimes: "\u2062",
      Iogon: "\u012E",
      Iopf: "\u{1D540}",
      Iota: "\u0399",
      Iscr: "\u2110",
      Itilde: "\u0128",
      Iukcy: "\u0406",
      Iuml: "\xCF",
      Jcirc: "\u0134",
      Jcy: "\u0419",
      Jfr: "\u{1D50D}",
      Jopf: "\u{1D541}",
      Jscr: "\u{1D4A5}",
      Jsercy: "\u0408",
      Jukcy: "\u0404",
      KHcy: "\u0425",
      KJcy: "\u040C",
      Kappa: "\u039A",
      Kcedil: "\u0136",
      Kcy: "\u041A",
      Kfr: "\u{1D50E}",
      Kopf: "\u{1D542}",
      Kscr: "\u{1D4A6}",
      LJcy: "\u0409",
      LT: "<",
      Lacute: "\u0139",
      Lambda: "\u039B",
      Lang: "\u27EA",
      Laplacetrf: "\u2112",
      Larr: "\u219E",
      Lcaron: "\u013D",
      Lcedil: "\u013B",
      Lcy: "\u041B",
      LeftAngleBracket: "\u27E8",
      LeftArrow: "\u2190",
      LeftArrowBar: "\u21E4",
      LeftArrowRightArrow: "\u21C6",
      LeftCeiling: "\u2308",
      LeftDoubleBracket: "\u27E6",
      LeftDownTeeVector: "\u2961",
      LeftDownVector: "\u21C3",
      LeftDownVectorBar: "\u2959",
      LeftFloor: "\u230A",
      LeftRightArrow: "\u2194",
      LeftRightVector: "\u294E",
      LeftTee: "\u22A3",
      LeftTeeArrow: "\u21A4",
      LeftTeeVector: "\u295A",
      LeftTriangle: "\u22B2",
      LeftTriangleBar: "\u29CF",
      LeftTriangleEqual: "\u22B4",
      LeftUpDownVector: "\u2951",
      LeftUpTeeVector: "\u2960",
      LeftUpVector: "\u21BF",
      LeftUpVectorBar: "\u2958",
      LeftVector: "\u21BC",
      LeftVectorBar: "\u2952",
      Leftarrow: "\u21D0",
      Leftrightarrow: "\u21D4",
      LessEqualGreater: "\u22DA",
      LessFullEqual: "\u2266",
      LessGreater: "\u2276",
      LessLess: "\u2AA1",
      LessSlantEqual: "\u2A7D",
      LessTilde: "\u2272",
      Lfr: "\u{1D50F}",
      Ll: "\u22D8",
      Lleftarrow: "\u21DA",
      Lmidot: "\u013F",
      LongLeftArrow: "\u27F5",
      LongLeftRightArrow: "\u27F7",
      LongRightArrow: "\u27F6",
      Longleftarrow: "\u27F8",
      Longleftrightarrow: "\u27FA",
      Longrightarrow: "\u27F9",
      Lopf: "\u{1D543}",
      LowerLeftArrow: "\u2199",
      LowerRightArrow: "\u2198",
      Lscr: "\u2112",
      Lsh: "\u21B0",
      Lstrok: "\u0141",
      Lt: "\u226A",
      Map: "\u2905",
      Mcy: "\u041C",
      MediumSpace: "\u205F",
      Mellintrf: "\u2133",
      Mfr: "\u{1D510}",
      MinusPlus: "\u2213",
      Mopf: "\u{1D544}",
      Mscr: "\u2133",
      Mu: "\u039C",
      NJcy: "\u040A",
      Nacute: "\u0143",
      Ncaron: "\u0147",
      Ncedil: "\u0145",
      Ncy: "\u041D",
      NegativeMediumSpace: "\u200B",
      NegativeThickSpace: "\u200B",
      NegativeThinSpace: "\u200B",
      NegativeVeryThinSpace: "\u200B",
      NestedGreaterGreater: "\u226B",
      NestedLessLess: "\u226A",
      NewLine: "\n",
      Nfr: "\u{1D511}",
      NoBreak: "\u2060",
      NonBreakingSpace: "\xA0",
      Nopf: "\u2115",
      Not: "\u2AEC",
      NotCongruent: "\u2262",
      NotCupCap: "\u226D",
      NotDoubleVerticalBar: "\u2226",
      NotElement: "\u2209",
      NotEqual: "\u2260",
      NotEqualTilde: "\u2242\u0338",
      NotExists: "\u2204",
      NotGreater: "\u226F",
      NotGreaterEqual: "\u2271",
      NotGreaterFullEqual: "\u2267\u0338",
      NotGreaterGreater: "\u226B\u0338",
      NotGreaterLess: "\u2279",
      NotGreaterSlantEqual: "\u2A7E\u0338",
      NotGreaterTilde: "\u2275",
      NotHumpDownHump: "\u224E\u0338",
      NotHumpEqual: "\u224F\u0338",
      NotLeftTriangle: "\u22EA",
      NotLeftTriangleBar: "\u29CF\u0338",
      NotLeftTriangleEqual: "\u22EC",
      NotLess: "\u226E",
      NotLessEqual: "\u2270",
      NotLessGreater: "\u2278",
      NotLessLess: "\u226A\u0338",
      NotLessSlantEqual: "\u2A7D\u0338",
      NotLessTilde: "\u2274",
      NotNestedGreaterGreater: "\u2AA2\u0338",
      NotNestedLessLess: "\u2AA1\u0338",
      NotPrecedes: "\u2280",
      NotPrecedesEqual: "\u2AAF\u0338",
      NotPrecedesSlantEqual: "\u22E0",
      NotReverseElement: "\u220C",
      NotRightTriangle: "\u22EB",
      NotRightTriangleBar: "\u29D0\u0338",
      NotRightTriangleEqual: "\u22ED",
      NotSquareSubset: "\u228F\u0338",
      NotSquareSubsetEqual: "\u22E2",
      NotSquareSuperset: "\u2290\u0338",
      NotSquareSupersetEqual: "\u22E3",
      NotSubset: "\u2282\u20D2",
      NotSubsetEqual: "\u2288",
      NotSucceeds: "\u2281",
      NotSucceedsEqual: "\u2AB0\u0338",
      NotSucceedsSlantEqual: "\u22E1",
      NotSucceedsTilde: "\u227F\u0338",
      NotSuperset: "\u2283\u20D2",
      NotSupersetEqual: "\u2289",
      NotTilde: "\u2241",
      NotTildeEqual: "\u2244",
      NotTildeFullEqual: "\u2247",
      NotTildeTilde: "\u2249",
      NotVerticalBar: "\u2224",
      Nscr: "\u{1D4A9}",
      Ntilde: "\xD1",
      Nu: "\u039D",
      OElig: "\u0152",
      Oacute: "\xD3",
      Ocirc: "\xD4",
      Ocy: "\u041E",
      Odblac: "\u0150",
      Ofr: "\u{1D512}",
      Ograve: "\xD2",
      Omacr: "\u014C",
      Omega: "\u03A9",
      Omicron: "\u039F",
      Oopf: "\u{1D546}",
      OpenCurlyDoubleQuote: "\u201C",
      OpenCurlyQuote: "\u2018",
      Or: "\u2A54",
      Oscr: "\u{1D4AA}",
      Oslash: "\xD8",
      Otilde: "\xD5",
      Otimes: "\u2A37",
      Ouml: "\xD6",
      OverBar: "\u203E",
      OverBrace: "\u23DE",
      OverBracket: "\u23B4",
      OverParenthesis: "\u23DC",
      PartialD: "\u2202",
      Pcy: "\u041F",
      Pfr: "\u{1D513}",
      Phi: "\u03A6",
      Pi: "\u03A0",
      PlusMinus: "\xB1",
      Poincareplane: "\u210C",
      Popf: "\u2119",
      Pr: "\u2ABB",
      Precedes: "\u227A",
      PrecedesEqual: "\u2AAF",
      PrecedesSlantEqual: "\u227C",
      PrecedesTilde: "\u227E",
      Prime: "\u2033",
      Product: "\u220F",
      Proportion: "\u2237",
      Proportional: "\u221D",
      Pscr: "\u{1D4AB}",
      Psi: "\u03A8",
      QUOT: '"',
      Qfr: "\u{1D514}",
      Qopf: "\u211A",
      Qscr: "\u{1D4AC}",
      RBarr: "\u2910",
      REG: "\xAE",
      Racute: "\u0154",
      Rang: "\u27EB",
      Rarr: "\u21A0",
      Rarrtl: "\u2916",
      Rcaron: "\u0158",
      Rcedil: "\u0156",
      Rcy: "\u0420",
      Re: "\u211C",
      ReverseElement: "\u220B",
      ReverseEquilibrium: "\u21CB",
      ReverseUpEquilibrium: "\u296F",
      Rfr: "\u211C",
      Rho: "\u03A1",
      RightAngleBracket: "\u27E9",
      RightArrow: "\u2192",
      RightArrowBar: "\u21E5",
      RightArrowLeftArrow: "\u21C4",
      RightCeiling: "\u2309",
      RightDoubleBracket: "\u27E7",
      RightDownTeeVector: "\u295D",
      RightDownVector: "\u21C2",
      RightDownVectorBar: "\u2955",
      RightFloor: "\u230B",
      RightTee: "\u22A2",
      RightTeeArrow: "\u21A6",
      RightTeeVector: "\u295B",
      RightTriangle: "\u22B3",
      RightTriangleBar: "\u29D0",
      RightTriangleEqual: "\u22B5",
      RightUpDownVector: "\u294F",
      RightUpTeeVector: "\u295C",
      RightUpVector: "\u21BE",
      RightUpVectorBar: "\u2954",
      RightVector: "\u21C0",
      RightVectorBar: "\u2953",
      Rightarrow: "\u21D2",
      Ropf: "\u211D",
      RoundImplies: "\u2970",
      Rrightarrow: "\u21DB",
      Rscr: "\u211B",
      Rsh: "\u21B1",
      RuleDelayed: "\u29F4",
      SHCHcy: "\u0429",
      SHcy: "\u0428",
      SOFTcy: "\u042C",
      Sacute: "\u015A",
      Sc: "\u2ABC",
      Scaron: "\u0160",
      Scedil: "\u015E",
      Scirc: "\u015C",
      Scy: "\u0421",
      Sfr: "\u{1D516}",
      ShortDownArrow: "\u2193",
      ShortLeftArrow: "\u2190",
      ShortRightArrow: "\u2192",
      ShortUpArrow: "\u2191",
      Sigma: "\u03A3",
      SmallCircle: "\u2218",
      Sopf: "\u{1D54A}",
      Sqrt: "\u221A",
      Square: "\u25A1",
      SquareIntersection: "\u2293",
      SquareSubset: "\u228F",
      SquareSubsetEqual: "\u2291",
      SquareSuperset: "\u2290",
      SquareSupersetEqual: "\u2292",
      SquareUnion: "\u2294",
      Sscr: "\u{1D4AE}",
      Star: "\u22C6",
      Sub: "\u22D0",
      Subset: "\u22D0",
      SubsetEqual: "\u2286",
      Succeeds: "\u227B",
      SucceedsEqual: "\u2AB0",
      SucceedsSlantEqual: "\u227D",
      SucceedsTilde: "\u227F",
      SuchThat: "\u220B",
      Sum: "\u2211",
      Sup: "\u22D1",
      Superset: "\u2283",
      SupersetEqual: "\u2287",
      Supset: "\u22D1",
      THORN: "\xDE",
      TRADE: "\u2122",
      TSHcy: "\u040B",
      TScy: "\u0426",
      Tab: "	",
      Tau: "\u03A4",
      Tcaron: "\u0164",
      Tcedil: "\u0162",
      Tcy: "\u0422",
      Tfr: "\u{1D517}",
      Therefore: "\u2234",
      Theta: "\u0398",
      ThickSpace: "\u205F\u200A",
      ThinSpace: "\u2009",
      Tilde: "\u223C",
      TildeEqual: "\u2243",
      TildeFullEqual: "\u2245",
      TildeTilde: "\u2248",
      Topf: "\u{1D54B}",
      TripleDot: "\u20DB",
      Tscr: "\u{1D4AF}",
      Tstrok: "\u0166",
      Uacute: "\xDA",
      Uarr: "\u219F",
      Uarrocir: "\u2949",
      Ubrcy: "\u040E",
      Ubreve: "\u016C",
      Ucirc: "\xDB",
      Ucy: "\u0423",
      Udblac: "\u0170",
      Ufr: "\u{1D518}",
      Ugrave: "\xD9",
      Umacr: "\u016A",
      UnderBar: "_",
      UnderBrace: "\u23DF",
      UnderBracket: "\u23B5",
      UnderParenthesis: "\u23DD",
      Union: "\u22C3",
      UnionPlus: "\u228E",
      Uogon: "\u0172",
      Uopf: "\u{1D54C}",
      UpArrow: "\u2191",
      UpArrowBar: "\u2912",
      UpArrowDownArrow: "\u21C5",
      UpDownArrow: "\u2195",
      UpEquilibrium: "\u296E",
      UpTee: "\u22A5",
      UpTeeArrow: "\u21A5",
      Uparrow: "\u21D1",
      Updownarrow: "\u21D5",
      UpperLeftArrow: "\u2196",
      UpperRightArrow: "\u2197",
      Upsi: "\u03D2",
      Upsilon: "\u03A5",
      Uring: "\u016E",
      Uscr: "\u{1D4B0}",
      Utilde: "\u0168",
      Uuml: "\xDC",
      VDash: "\u22AB",
      Vbar: "\u2AEB",
      Vcy: "\u0412",
      Vdash: "\u22A9",
      Vdashl: "\u2AE6",
      Vee: "\u22C1",
      Verbar: "\u2016",
      Vert: "\u2016",
      VerticalBar: "\u2223",
      VerticalLine: "|",
      VerticalSeparator: "\u2758",
      VerticalTilde: "\u2240",
      VeryThinSpace: "\u200A",
      Vfr: "\u{1D519}",
      Vopf: "\u{1D54D}",
      Vscr: "\u{1D4B1}",
      Vvdash: "\u22AA",
      Wcirc: "\u0174",
      Wedge: "\u22C0",
      Wfr: "\u{1D51A}",
      Wopf: "\u{1D54E}",
      Wscr: "\u{1D4B2}",
      Xfr: "\u{1D51B}",
      Xi: "\u039E",
      Xopf: "\u{1D54F}",
      Xscr: "\u{1D4B3}",
      YAcy: "\u042F",
      YIcy: "\u0407",
      YUcy: "\u042E",
      Yacute: "\xDD",
      Ycirc: "\u0176",
      Ycy: "\u042B",
      Yfr: "\u{1D51C}",
      Yopf: "\u{1D550}",
      Yscr: "\u{1D4B4}",
      Yuml: "\u0178",
      ZHcy: "\u0416",
      Zacute: "\u0179",
      Zcaron: "\u017D",
      Zcy: "\u0417",
      Zdot: "\u017B",
      ZeroWidthSpace: "\u200B",
      Zeta: "\u0396",
      Zfr: "\u2128",
      Zopf: "\u2124",
      Zscr: "\u{1D4B5}",
      aacute: "\xE1",
      abreve: "\u0103",
      ac: "\u223E",
      acE: "\u223E\u0333",
      acd: "\u223F",
      acirc: "\xE2",
      acute: "\xB4",
      acy: "\u0430",
      aelig: "\xE6",
      af: "\u2061",
      afr: "\u{1D51E}",
      agrave: "\xE0",
      alefsym: "\u2135",
      aleph: "\u2135",
      alpha: "\u03B1",
      amacr: "\u0101",
      amalg: "\u2A3F",
      amp: "&",
      and: "\u2227",
      andand: "\u2A55",
      andd: "\u2A5C",
      andslope: "\u2A58",
      andv: "\u2A5A",
      ang: "\u2220",
      ange: "\u29A4",
      angle: "\u2220",
      angmsd: "\u2221",
      angmsdaa: "\u29A8",
      angmsdab: "\u29A9",
      angmsdac: "\u29AA",
      angmsdad: "\u29AB",
      angmsdae: "\u29AC",
      angmsdaf: "\u29AD",
      angmsdag: "\u29AE",
      angmsdah: "\u29AF",
      angrt: "\u221F",
      angrtvb: "\u22BE",
      angrtvbd: "\u299D",
      angsph: "\u2222",
      angst: "\xC5",
      angzarr: "\u237C",
      aogon: "\u0105",
      aopf: "\u{1D552}",
      ap: "\u2248",
      apE: "\u2A70",
      apacir: "\u2A6F",
      ape: "\u224A",
      apid: "\u224B",
      apos: "'",
      approx: "\u2248",
      approxeq: "\u224A",
      aring: "\xE5",
      ascr: "\u{1D4B6}",
      ast: "*",
      asymp: "\u2248",
      asympeq: "\u224D",
      atilde: "\xE3",
      auml: "\xE4",
      awconint: "\u2233",
      awint: "\u2A11",
      bNot: "\u2AED",
      backcong: "\u224C",
      backepsilon: "\u03F6",
      backprime: "\u2035",
      backsim: "\u223D",
      backsimeq: "\u22CD",
      barvee: "\u22BD",
      barwed: "\u2305",
      barwedge: "\u2305",
      bbrk: "\u23B5",
      bbrktbrk: "\u23B6",
      bcong: "\u224C",
      bcy: "\u0431",
      bdquo: "\u201E",
      becaus: "\u2235",
      because: "\u2235",
      bemptyv: "\u29B0",
      bepsi: "\u03F6",
      bernou: "\u212C",
      beta: "\u03B2",
      beth: "\u2136",
      between: "\u226C",
      bfr: "\u{1D51F}",
      bigcap: "\u22C2",
      bigcirc: "\u25EF",
      bigcup: "\u22C3",
      bigodot: "\u2A00",
      bigoplus: "\u2A01",
      bigotimes: "\u2A02",
      bigsqcup: "\u2A06",
      bigstar: "\u2605",
      bigtriangledown: "\u25BD",
      bigtriangleup: "\u25B3",
      biguplus: "\u2A04",
      bigvee: "\u22C1",
      bigwedge: "\u22C0",
      bkarow: "\u290D",
      blacklozenge: "\u29EB",
      blacksquare: "\u25AA",
      blacktriangle: "\u25B4",
      blacktriangledown: "\u25BE",
      blacktriangleleft: "\u25C2",
      blacktriangleright: "\u25B8",
      blank: "\u2423",
      blk12: "\u2592",
      blk14: "\u2591",
      blk34: "\u2593",
      block: "\u2588",
      bne: "=\u20E5",
      bnequiv: "\u2261\u20E5",
      bnot: "\u2310",
      bopf: "\u{1D553}",
      bot: "\u22A5",
      bottom: "\u22A5",
      bowtie: "\u22C8",
      boxDL: "\u2557",
      boxDR: "\u2554",
      boxDl: "\u2556",
      boxDr: "\u2553",
      boxH: "\u2550",
      boxHD: "\u2566",
      boxHU: "\u2569",
      boxHd: "\u2564",
      boxHu: "\u2567",
      boxUL: "\u255D",
      boxUR: "\u255A",
      boxUl: "\u255C",
      boxUr: "\u2559",
      boxV: "\u2551",
      boxVH: "\u256C",
      boxVL: "\u2563",
      boxVR: "\u2560",
      boxVh: "\u256B",
      boxVl: "\u2562",
      boxVr: "\u255F",
      boxbox: "\u29C9",
      boxdL: "\u2555",
      boxdR: "\u2552",
      boxdl: "\u2510",
      boxdr: "\u250C",
      boxh: "\u2500",
      boxhD: "\u2565",
      boxhU: "\u2568",
      boxhd: "\u252C",
      boxhu: "\u2534",
      boxminus: "\u229F",
      boxplus: "\u229E",
      boxtimes: "\u22A0",
      boxuL: "\u255B",
      boxuR: "\u2558",
      boxul: "\u2518",
      boxur: "\u2514",
      boxv: "\u2502",
      boxvH: "\u256A",
      boxvL: "\u2561",
      boxvR: "\u255E",
      boxvh: "\u253C",
      boxvl: "\u2524",
      boxvr: "\u251C",
      bprime: "\u2035",
      breve: "\u02D8",
      brvbar: "\xA6",
      bscr: "\u{1D4B7}",
      bsemi: "\u204F",
      bsim: "\u223D",
      bsime: "\u22CD",
      bsol: "\\",
      bsolb: "\u29C5",
      bsolhsub: "\u27C8",
      bull: "\u2022",
      bullet: "\u2022",
      bump: "\u224E",
      bumpE: "\u2AAE",
      bumpe: "\u224F",
      bumpeq: "\u224F",
      cacute: "\u0107",
      cap: "\u2229",
      capand: "\u2A44",
      capbrcup: "\u2A49",
      capcap: "\u2A4B",
      capcup: "\u2A47",
      capdot: "\u2A40",
      caps: "\u2229\uFE00",
      caret: "\u2041",
      caron: "\u02C7",
      ccaps: "\u2A4D",
      ccaron: "\u010D",
      ccedil: "\xE7",
      ccirc: "\u0109",
      ccups: "\u2A4C",
      ccupssm: "\u2A50",
      cdot: "\u010B",
      cedil: "\xB8",
      cemptyv: "\u29B2",
      cent: "\xA2",
      centerdot: "\xB7",
      cfr: "\u{1D520}",
      chcy: "\u0447",
      check: "\u2713",
      checkmark: "\u2713",
      chi: "\u03C7",
      cir: "\u25CB",
      cirE: "\u29C3",
      circ: "\u02C6",
      circeq: "\u2257",
      circlearrowleft: "\u21BA",
      circlearrowright: "\u21BB",
      circledR: "\xAE",
      circledS: "\u24C8",
      circledast: "\u229B",
      circledcirc: "\u229A",
      circleddash: "\u229D",
      cire: "\u2257",
      cirfnint: "\u2A10",
      cirmid: "\u2AEF",
      cirscir: "\u29C2",
      clubs: "\u2663",
      clubsuit: "\u2663",
      colon: ":",
      colone: "\u2254",
      coloneq: "\u2254",
      comma: ",",
      commat: "@",
      comp: "\u2201",
      compfn: "\u2218",
      complement: "\u2201",
      complexes: "\u2102",
      cong: "\u2245",
      congdot: "\u2A6D",
      conint: "\u222E",
      copf: "\u{1D554}",
      coprod: "\u2210",
      copy: "\xA9",
      copysr: "\u2117",
      crarr: "\u21B5",
      cross: "\u2717",
      cscr: "\u{1D4B8}",
      csub: "\u2ACF",
      csube: "\u2AD1",
      csup: "\u2AD0",
      csupe: "\u2AD2",
      ctdot: "\u22EF",
      cudarrl: "\u2938",
      cudarrr: "\u2935",
      cuepr: "\u22DE",
      cuesc: "\u22DF",
      cularr: "\u21B6",
      cularrp: "\u293D",
      cup: "\u222A",
      cupbrcap: "\u2A48",
      cupcap: "\u2A46",
      cupcup: "\u2A4A",
      cupdot: "\u228D",
      cupor: "\u2A45",
      cups: "\u222A\uFE00",
      curarr: "\u21B7",
      curarrm: "\u293C",
      curlyeqprec: "\u22DE",
      curlyeqsucc: "\u22DF",
      curlyvee: "\u22CE",
      curlywedge: "\u22CF",
      curren: "\xA4",
      curvearrowleft: "\u21B6",
      curvearrowright: "\u21B7",
      cuvee: "\u22CE",
      cuwed: "\u22CF",
      cwconint: "\u2232",
      cwint: "\u2231",
      cylcty: "\u232D",
      dArr: "\u21D3",
      dHar: "\u2965",
      dagger: "\u2020",
      daleth: "\u2138",
      darr: "\u2193",
      dash: "\u2010",
      dashv: "\u22A3",
      dbkarow: "\u290F",
      dblac: "\u02DD",
      dcaron: "\u010F",
      dcy: "\u0434",
      dd: "\u2146",
      ddagger: "\u2021",
      ddarr: "\u21CA",
      ddotseq: "\u2A77",
      deg: "\xB0",
      delta: "\u03B4",
      demptyv: "\u29B1",
      dfisht: "\u297F",
      dfr: "\u{1D521}",
      dharl: "\u21C3",
      dharr: "\u21C2",
      diam: "\u22C4",
      diamond: "\u22C4",
      diamondsuit: "\u2666",
      diams: "\u2666",
      die: "\xA8",
      digamma: "\u03DD",
      disin: "\u22F2",
      div: "\xF7",
      divide: "\xF7",
      divideontimes: "\u22C7",
      divonx: "\u22C7",
      djcy: "\u0452",
      dlcorn: "\u231E",
      dlcrop: "\u230D",
      dollar: "$",
      dopf: "\u{1D555}",
      dot: "\u02D9",
      doteq: "\u2250",
      doteqdot: "\u2251",
      dotminus: "\u2238",
      dotplus: "\u2214",
      dotsquare: "\u22A1",
      doublebarwedge: "\u2306",
      downarrow: "\u2193",
      downdownarrows: "\u21CA",
      downharpoonleft: "\u21C3",
      downharpoonright: "\u21C2",
      drbkarow: "\u2910",
      drcorn: "\u231F",
      drcrop: "\u230C",
      dscr: "\u{1D4B9}",
      dscy: "\u0455",
      dsol: "\u29F6",
      dstrok: "\u0111",
      dtdot: "\u22F1",
      dtri: "\u25BF",
      dtrif: "\u25BE",
      duarr: "\u21F5",
      duhar: "\u296F",
      dwangle: "\u29A6",
      dzcy: "\u045F",
      dzigrarr: "\u27FF",
      eDDot: "\u2A77",
      eDot: "\u2251",
      eacute: "\xE9",
      easter: "\u2A6E",
      ecaron: "\u011B",
      ecir: "\u2256",
      ecirc: "\xEA",
      ecolon: "\u2255",
      ecy: "\u044D",
      edot: "\u0117",
      ee: "\u2147",
      efDot: "\u2252",
      efr: "\u{1D522}",
      eg: "\u2A9A",
      egrave: "\xE8",
      egs: "\u2A96",
      egsdot: "\u2A98",
      el: "\u2A99",
      elinters: "\u23E7",
      ell: "\u2113",
      els: "\u2A95",
      elsdot: "\u2A97",
      emacr: "\u0113",
      empty: "\u2205",
      emptyset: "\u2205",
      emptyv: "\u2205",
      emsp13: "\u2004",
      emsp14: "\u2005",
      emsp: "\u2003",
      eng: "\u014B",
      ensp: "\u2002",
      eogon: "\u0119",
      eopf: "\u{1D556}",
      epar: "\u22D5",
      eparsl: "\u29E3",
      eplus: "\u2A71",
      epsi: "\u03B5",
      epsilon: "\u03B5",
      epsiv: "\u03F5",
      eqcirc: "\u2256",
      eqcolon: "\u2255",
      eqsim: "\u2242",
      eqslantgtr: "\u2A96",
      eqslantless: "\u2A95",
      equals: "=",
      equest: "\u225F",
      equiv: "\u2261",
      equivDD: "\u2A78",
      eqvparsl: "\u29E5",
      erDot: "\u2253",
      erarr: "\u2971",
      escr: "\u212F",
      esdot: "\u2250",
      esim: "\u2242",
      eta: "\u03B7",
      eth: "\xF0",
      euml: "\xEB",
      euro: "\u20AC",
      excl: "!",
      exist: "\u2203",
      expectation: "\u2130",
      exponentiale: "\u2147",
      fallingdotseq: "\u2252",
      fcy: "\u0444",
      female: "\u2640",
      ffilig: "\uFB03",
      fflig: "\uFB00",
      ffllig: "\uFB04",
      ffr: "\u{1D523}",
      filig: "\uFB01",
      fjlig: "fj",
      flat: "\u266D",
      fllig: "\uFB02",
      fltns: "\u25B1",
      fnof: "\u0192",
      fopf: "\u{1D557}",
      forall: "\u2200",
      fork: "\u22D4",
      forkv: "\u2AD9",
      fpartint: "\u2A0D",
      frac12: "\xBD",
      frac13: "\u2153",
      frac14: "\xBC",
      frac15: "\u2155",
      frac16: "\u2159",
      frac18: "\u215B",
      frac23: "\u2154",
      frac25: "\u2156",
      frac34: "\xBE",
      frac35: "\u2157",
      frac38: "\u215C",
      frac45: "\u2158",
      frac56: "\u215A",
      frac58: "\u215D",
      frac78: "\u215E",
      frasl: "\u2044",
      frown: "\u2322",
      fscr: "\u{1D4BB}",
      gE: "\u2267",
      gEl: "\u2A8C",
      gacute: "\u01F5",
      gamma: "\u03B3",
      gammad: "\u03DD",
      gap: "\u2A86",
      gbreve: "\u011F",
      gcirc: "\u011D",
      gcy: "\u0433",
      gdot: "\u0121",
      ge: "\u2265",
      gel: "\u22DB",
      geq: "\u2265",
      geqq: "\u2267",
      geqslant: "\u2A7E",
      ges: "\u2A7E",
      gescc: "\u2AA9",
      gesdot: "\u2A80",
      gesdoto: "\u2A82",
      gesdotol: "\u2A84",
      gesl: "\u22DB\uFE00",
      gesles: "\u2A94",
      gfr: "\u{1D524}",
      gg: "\u226B",
      ggg: "\u22D9",
      gimel: "\u2137",
      gjcy: "\u0453",
      gl: "\u2277",
      glE: "\u2A92",
      gla: "\u2AA5",
      glj: "\u2AA4",
      gnE: "\u2269",
      gnap: "\u2A8A",
      gnapprox: "\u2A8A",
      gne: "\u2A88",
      gneq: "\u2A88",
      gneqq: "\u2269",
      gnsim: "\u22E7",
      gopf: "\u{1D558}",
      grave: "`",
      gscr: "\u210A",
      gsim: "\u2273",
      gsime: "\u2A8E",
      gsiml: "\u2A90",
      gt: ">",
      gtcc: "\u2AA7",
      gtcir: "\u2A7A",
      gtdot: "\u22D7",
      gtlPar: "\u2995",
      gtquest: "\u2A7C",
      gtrapprox: "\u2A86",
      gtrarr: "\u2978",
      gtrdot: "\u22D7",
      gtreqless: "\u22DB",
      gtreqqless: "\u2A8C",
      gtrless: "\u2277",
      gtrsim: "\u2273",
      gvertneqq: "\u2269\uFE00",
      gvnE: "\u2269\uFE00",
      hArr: "\u21D4",
      hairsp: "\u200A",
      half: "\xBD",
      hamilt: "\u210B",
      hardcy: "\u044A",
      harr: "\u2194",
      harrcir: "\u2948",
      harrw: "\u21AD",
      hbar: "\u210F",
      hcirc: "\u0125",
      hearts: "\u2665",
      heartsuit: "\u2665",
      hellip: "\u2026",
      hercon: "\u22B9",
      hfr: "\u{1D525}",
      hksearow: "\u2925",
      hkswarow: "\u2926",
      hoarr: "\u21FF",
      homtht: "\u223B",
      hookleftarrow: "\u21A9",
      hookrightarrow: "\u21AA",
      hopf: "\u{1D559}",
      horbar: "\u2015",
      hscr: "\u{1D4BD}",
      hslash: "\u210F",
      hstrok: "\u0127",
      hybull: "\u2043",
      hyphen: "\u2010",
      iacute: "\xED",
      ic: "\u2063",
      icirc: "\xEE",
      icy: "\u0438",
      iecy: "\u0435",
      iexcl: "\xA1",
      iff: "\u21D4",
      ifr: "\u{1D526}",
      igrave: "\xEC",
      ii: "\u2148",
      iiiint: "\u2A0C",
      iiint: "\u222D",
      iinfin: "\u29DC",
      iiota: "\u2129",
      ijlig: "\u0133",
      imacr: "\u012B",
      image: "\u2111",
      imagline: "\u2110",
      imagpart: "\u2111",
      imath: "\u0131",
      imof: "\u22B7",
      imped: "\u01B5",
      in: "\u2208",
      incare: "\u2105",
      infin: "\u221E",
      infintie: "\u29DD",
      inodot: "\u0131",
      int: "\u222B",
      intcal: "\u22BA",
      integers: "\u2124",
      intercal: "\u22BA",
      intlarhk: "\u2A17",
      intprod: "\u2A3C",
      iocy: "\u0451",
      iogon: "\u012F",
      iopf: "\u{1D55A}",
      iota: "\u03B9",
      iprod: "\u2A3C",
      iquest: "\xBF",
      iscr: "\u{1D4BE}",
      isin: "\u2208",
      isinE: "\u22F9",
      isindot: "\u22F5",
      isins: "\u22F4",
      isinsv: "\u22F3",
      isinv: "\u2208",
      it: "\u2062",
      itilde: "\u0129",
      iukcy: "\u0456",
      iuml: "\xEF",
      jcirc: "\u0135",
      jcy: "\u0439",
      jfr: "\u{1D527}",
      jmath: "\u0237",
      jopf: "\u{1D55B}",
      jscr: "\u{1D4BF}",
      jsercy: "\u0458",
      jukcy: "\u0454",
      kappa: "\u03BA",
      kappav: "\u03F0",
      kcedil: "\u0137",
      kcy: "\u043A",
      kfr: "\u{1D528}",
      kgreen: "\u0138",
      khcy: "\u0445",
      kjcy: "\u045C",
      kopf: "\u{1D55C}",
      kscr: "\u{1D4C0}",
      lAarr: "\u21DA",
      lArr: "\u21D0",
      lAtail: "\u291B",
      lBarr: "\u290E",
      lE: "\u2266",
      lEg: "\u2A8B",
      lHar: "\u2962",
      lacute: "\u013A",
      laemptyv: "\u29B4",
      lagran: "\u2112",
      lambda: "\u03BB",
      lang: "\u27E8",
      langd: "\u2991",
      langle: "\u27E8",
      lap: "\u2A85",
      laquo: "\xAB",
      larr: "\u2190",
      larrb: "\u21E4",
      larrbfs: "\u291F",
      larrfs: "\u291D",
      larrhk: "\u21A9",
      larrlp: "\u21AB",
      larrpl: "\u2939",
      larrsim: "\u2973",
      larrtl: "\u21A2",
      lat: "\u2AAB",
      latail: "\u2919",
      late: "\u2AAD",
      lates: "\u2AAD\uFE00",
      lbarr: "\u290C",
      lbbrk: "\u2772",
      lbrace: "{",
      lbrack: "[",
      lbrke: "\u298B",
      lbrksld: "\u298F",
      lbrkslu: "\u298D",
      lcaron: "\u013E",
      lcedil: "\u013C",
      lceil: "\u2308",
      lcub: "{",
      lcy: "\u043B",
      ldca: "\u2936",
      ldquo: "\u201C",
      ldquor: "\u201E",
      ldrdhar: "\u2967",
      ldrushar: "\u294B",
      ldsh: "\u21B2",
      le: "\u2264",
      leftarrow: "\u2190",
      leftarrowtail: "\u21A2",
      leftharpoondown: "\u21BD",
      leftharpoonup: "\u21BC",
      leftleftarrows: "\u21C7",
      leftrightarrow: "\u2194",
      leftrightarrows: "\u21C6",
      leftrightharpoons: "\u21CB",
      leftrightsquigarrow: "\u21AD",
      leftthreetimes: "\u22CB",
      leg: "\u22DA",
      leq: "\u2264",
      leqq: "\u2266",
      leqslant: "\u2A7D",
      les: "\u2A7D",
      lescc: "\u2AA8",
      lesdot: "\u2A7F",
      lesdoto: "\u2A81",
      lesdotor: "\u2A83",
      lesg: "\u22DA\uFE00",
      lesges: "\u2A93",
      lessapprox: "\u2A85",
      lessdot: "\u22D6",
      lesseqgtr: "\u22DA",
      lesseqqgtr: "\u2A8B",
      lessgtr: "\u2276",
      lesssim: "\u2272",
      lfisht: "\u297C",
      lfloor: "\u230A",
      lfr: "\u{1D529}",
      lg: "\u2276",
      lgE: "\u2A91",
      lhard: "\u21BD",
      lharu: "\u21BC",
      lharul: "\u296A",
      lhblk: "\u2584",
      ljcy: "\u0459",
      ll: "\u226A",
      llarr: "\u21C7",
      llcorner: "\u231E",
      llhard: "\u296B",
      lltri: "\u25FA",
      lmidot: "\u0140",
      lmoust: "\u23B0",
      lmoustache: "\u23B0",
      lnE: "\u2268",
      lnap: "\u2A89",
      lnapprox: "\u2A89",
      lne: "\u2A87",
      lneq: "\u2A87",
      lneqq: "\u2268",
      lnsim: "\u22E6",
      loang: "\u27EC",
      loarr: "\u21FD",
      lobrk: "\u27E6",
      longleftarrow: "\u27F5",
      longleftrightarrow: "\u27F7",
      longmapsto: "\u27FC",
      longrightarrow: "\u27F6",
      looparrowleft: "\u21AB",
      looparrowright: "\u21AC",
      lopar: "\u2985",
      lopf: "\u{1D55D}",
      loplus: "\u2A2D",
      lotimes: "\u2A34",
      lowast: "\u2217",
      lowbar: "_",
      loz: "\u25CA",
      lozenge: "\u25CA",
      lozf: "\u29EB",
      lpar: "(",
      lparlt: "\u2993",
      lrarr: "\u21C6",
      lrcorner: "\u231F",
      lrhar: "\u21CB",
      lrhard: "\u296D",
      lrm: "\u200E",
      lrtri: "\u22BF",
      lsaquo: "\u2039",
      lscr: "\u{1D4C1}",
      lsh: "\u21B0",
      lsim: "\u2272",
      lsime: "\u2A8D",
      lsimg: "\u2A8F",
      lsqb: "[",
      lsquo: "\u2018",
      lsquor: "\u201A",
      lstrok: "\u0142",
      lt: "<",
      ltcc: "\u2AA6",
      ltcir: "\u2A79",
      ltdot: "\u22D6",
      lthree: "\u22CB",
      ltimes: "\u22C9",
      ltlarr: "\u2976",
      ltquest: "\u2A7B",
      ltrPar: "\u2996",
      ltri: "\u25C3",
      ltrie: "\u22B4",
      ltrif: "\u25C2",
      lurdshar: "\u294A",
      luruhar: "\u2966",
      lvertneqq: "\u2268\uFE00",
      lvnE: "\u2268\uFE00",
      mDDot: "\u223A",
      macr: "\xAF",
      male: "\u2642",
      malt: "\u2720",
      maltese: "\u2720",
      map: "\u21A6",
      mapsto: "\u21A6",
      mapstodown: "\u21A7",
      mapstoleft: "\u21A4",
      mapstoup: "\u21A5",
      marker: "\u25AE",
      mcomma: "\u2A29",
      mcy: "\u043C",
      mdash: "\u2014",
      measuredangle: "\u2221",
      mfr: "\u{1D52A}",
      mho: "\u2127",
      micro: "\xB5",
      mid: "\u2223",
      midast: "*",
      midcir: "\u2AF0",
      middot: "\xB7",
      minus: "\u2212",
      minusb: "\u229F",
      minusd: "\u2238",
      minusdu: "\u2A2A",
      mlcp: "\u2ADB",
      mldr: "\u2026",
      mnplus: "\u2213",
      models: "\u22A7",
      mopf: "\u{1D55E}",
      mp: "\u2213",
      mscr: "\u{1D4C2}",
      mstpos: "\u223E",
      mu: "\u03BC",
      multimap: "\u22B8",
      mumap: "\u22B8",
      nGg: "\u22D9\u0338",
      nGt: "\u226B\u20D2",
      nGtv: "\u226B\u0338",
      nLeftarrow: "\u21CD",
      nLeftrightarrow: "\u21CE",
      nLl: "\u22D8\u0338",
      nLt: "\u226A\u20D2",
      nLtv: "\u226A\u0338",
      nRightarrow: "\u21CF",
      nVDash: "\u22AF",
      nVdash: "\u22AE",
      nabla: "\u2207",
      nacute: "\u0144",
      nang: "\u2220\u20D2",
      nap: "\u2249",
      napE: "\u2A70\u0338",
      napid: "\u224B\u0338",
      napos: "\u0149",
      napprox: "\u2249",
      natur: "\u266E",
      natural: "\u266E",
      naturals: "\u2115",
      nbsp: "\xA0",
      nbump: "\u224E\u0338",
      nbumpe: "\u224F\u0338",
      ncap: "\u2A43",
      ncaron: "\u0148",
      ncedil: "\u0146",
      ncong: "\u2247",
      ncongdot: "\u2A6D\u0338",
      ncup: "\u2A42",
      ncy: "\u043D",
      ndash: "\u2013",
      ne: "\u2260",
      neArr: "\u21D7",
      nearhk: "\u2924",
      nearr: "\u2197",
      nearrow: "\u2197",
      nedot: "\u2250\u0338",
      nequiv: "\u2262",
      nesear: "\u2928",
      nesim: "\u2242\u0338",
      nexist: "\u2204",
      nexists: "\u2204",
      nfr: "\u{1D52B}",
      ngE: "\u2267\u0338",
      nge: "\u2271",
      ngeq: "\u2271",
      ngeqq: "\u2267\u0338",
      ngeqslant: "\u2A7E\u0338",
      nges: "\u2A7E\u0338",
      ngsim: "\u2275",
      ngt: "\u226F",
      ngtr: "\u226F",
      nhArr: "\u21CE",
      nharr: "\u21AE",
      nhpar: "\u2AF2",
      ni: "\u220B",
      nis: "\u22FC",
      nisd: "\u22FA",
      niv: "\u220B",
      njcy: "\u045A",
      nlArr: "\u21CD",
      nlE: "\u2266\u0338",
      nlarr: "\u219A",
      nldr: "\u2025",
      nle: "\u2270",
      nleftarrow: "\u219A",
      nleftrightarrow: "\u21AE",
      nleq: "\u2270",
      nleqq: "\u2266\u0338",
      nleqslant: "\u2A7D\u0338",
      nles: "\u2A7D\u0338",
      nless: "\u226E",
      nlsim: "\u2274",
      nlt: "\u226E",
      nltri: "\u22EA",
      nltrie: "\u22EC",
      nmid: "\u2224",
      nopf: "\u{1D55F}",
      not: "\xAC",
      notin: "\u2209",
      notinE: "\u22F9\u0338",
      notindot: "\u22F5\u0338",
      notinva: "\u2209",
      notinvb: "\u22F7",
      notinvc: "\u22F6",
      notni: "\u220C",
      notniva: "\u220C",
      notnivb: "\u22FE",
      notnivc: "\u22FD",
      npar: "\u2226",
      nparallel: "\u2226",
      nparsl: "\u2AFD\u20E5",
      npart: "\u2202\u0338",
      npolint: "\u2A14",
      npr: "\u2280",
      nprcue: "\u22E0",
      npre: "\u2AAF\u0338",
      nprec: "\u2280",
      npreceq: "\u2AAF\u0338",
      nrArr: "\u21CF",
      nrarr: "\u219B",
      nrarrc: "\u2933\u0338",
      nrarrw: "\u219D\u0338",
      nrightarrow: "\u219B",
      nrtri: "\u22EB",
      nrtrie: "\u22ED",
      nsc: "\u2281",
      nsccue: "\u22E1",
      nsce: "\u2AB0\u0338",
      nscr: "\u{1D4C3}",
      nshortmid: "\u2224",
      nshortparallel: "\u2226",
      nsim: "\u2241",
      nsime: "\u2244",
      nsimeq: "\u2244",
      nsmid: "\u2224",
      nspar: "\u2226",
      nsqsube: "\u22E2",
      nsqsupe: "\u22E3",
      nsub: "\u2284",
      nsubE: "\u2AC5\u0338",
      nsube: "\u2288",
      nsubset: "\u2282\u20D2",
      nsubseteq: "\u2288",
      nsubseteqq: "\u2AC5\u0338",
      nsucc: "\u2281",
      nsucceq: "\u2AB0\u0338",
      nsup: "\u2285",
      nsupE: "\u2AC6\u0338",
      nsupe: "\u2289",
      nsupset: "\u2283\u20D2",
      nsupseteq: "\u2289",
      nsupseteqq: "\u2AC6\u0338",
      ntgl: "\u2279",
      ntilde: "\xF1",
      ntlg: "\u2278",
      ntriangleleft: "\u22EA",
      ntrianglelefteq: "\u22EC",
      ntriangleright: "\u22EB",
      ntrianglerighteq: "\u22ED",
      nu: "\u03BD",
      num: "#",
      numero: "\u2116",
      numsp: "\u2007",
      nvDash: "\u22AD",
      nvHarr: "\u2904",
      nvap: "\u224D\u20D2",
      nvdash: "\u22AC",
      nvge: "\u2265\u20D2",
      nvgt: ">\u20D2",
      nvinfin: "\u29DE",
      nvlArr: "\u2902",
      nvle: "\u2264\u20D2",
      nvlt: "<\u20D2",
      nvltrie: "\u22B4\u20D2",
      nvrArr: "\u2903",
      nvrtrie: "\u22B5\u20D2",
      nvsim: "\u223C\u20D2",
      nwArr: "\u21D6",
      nwarhk: "\u2923",
      nwarr: "\u2196",
      nwarrow: "\u2196",
      nwnear: "\u2927",
      oS: "\u24C8",
      oacute: "\xF3",
      oast: "\u229B",
      ocir: "\u229A",
      ocirc: "\xF4",
      ocy: "\u043E",
      odash: "\u229D",
      odblac: "\u0151",
      odiv: "\u2A38",
      odot: "\u2299",
      odsold: "\u29BC",
      oelig: "\u0153",
      ofcir: "\u29BF",
      ofr: "\u{1D52C}",
      ogon: "\u02DB",
      ograve: "\xF2",
      ogt: "\u29C1",
      ohbar: "\u29B5",
      ohm: "\u03A9",
      oint: "\u222E",
      olarr: "\u21BA",
      olcir: "\u29BE",
      olcross: "\u29BB",
      oline: "\u203E",
      olt: "\u29C0",
      omacr: "\u014D",
      omega: "\u03C9",
      omicron: "\u03BF",
      omid: "\u29B6",
      ominus: "\u2296",
      oopf: "\u{1D560}",
      opar: "\u29B7",
      operp: "\u29B9",
      oplus: "\u2295",
      or: "\u2228",
      orarr: "\u21BB",
      ord: "\u2A5D",
      order: "\u2134",
      orderof: "\u2134",
      ordf: "\xAA",
      ordm: "\xBA",
      origof: "\u22B6",
      oror: "\u2A56",
      orslope: "\u2A57",
      orv: "\u2A5B",
      oscr: "\u2134",
      oslash: "\xF8",
      osol: "\u2298",
      otilde: "\xF5",
      otimes: "\u2297",
      otimesas: "\u2A36",
      ouml: "\xF6",
      ovbar: "\u233D",
      par: "\u2225",
      para: "\xB6",
      parallel: "\u2225",
      parsim: "\u2AF3",
      parsl: "\u2AFD",
      part: "\u2202",
      pcy: "\u043F",
      percnt: "%",
      period: ".",
      permil: "\u2030",
      perp: "\u22A5",
      pertenk: "\u2031",
      pfr: "\u{1D52D}",
      phi: "\u03C6",
      phiv: "\u03D5",
      phmmat: "\u2133",
      phone: "\u260E",
      pi: "\u03C0",
      pitchfork: "\u22D4",
      piv: "\u03D6",
      planck: "\u210F",
      planckh: "\u210E",
      plankv: "\u210F",
      plus: "+",
      plusacir: "\u2A23",
      plusb: "\u229E",
      pluscir: "\u2A22",
      plusdo: "\u2214",
      plusdu: "\u2A25",
      pluse: "\u2A72",
      plusmn: "\xB1",
      plussim: "\u2A26",
      plustwo: "\u2A27",
      pm: "\xB1",
      pointint: "\u2A15",
      popf: "\u{1D561}",
      pound: "\xA3",
      pr: "\u227A",
      prE: "\u2AB3",
      prap: "\u2AB7",
      prcue: "\u227C",
      pre: "\u2AAF",
      prec: "\u227A",
      precapprox: "\u2AB7",
      preccurlyeq: "\u227C",
      preceq: "\u2AAF",
      precnapprox: "\u2AB9",
      precneqq: "\u2AB5",
      precnsim: "\u22E8",
      precsim: "\u227E",
      prime: "\u2032",
      primes: "\u2119",
      prnE: "\u2AB5",
      prnap: "\u2AB9",
      prnsim: "\u22E8",
      prod: "\u220F",
      profalar: "\u232E",
      profline: "\u2312",
      profsurf: "\u2313",
      prop: "\u221D",
      propto: "\u221D",
      prsim: "\u227E",
      prurel: "\u22B0",
      pscr: "\u{1D4C5}",
      psi: "\u03C8",
      puncsp: "\u2008",
      qfr: "\u{1D52E}",
      qint: "\u2A0C",
      qopf: "\u{1D562}",
      qprime: "\u2057",
      qscr: "\u{1D4C6}",
      quaternions: "\u210D",
      quatint: "\u2A16",
      quest: "?",
      questeq: "\u225F",
      quot: '"',
      rAarr: "\u21DB",
      rArr: "\u21D2",
      rAtail: "\u291C",
      rBarr: "\u290F",
      rHar: "\u2964",
      race: "\u223D\u0331",
      racute: "\u0155",
      radic: "\u221A",
      raemptyv: "\u29B3",
      rang: "\u27E9",
      rangd: "\u2992",
      range: "\u29A5",
      rangle: "\u27E9",
      raquo: "\xBB",
      rarr: "\u2192",
      rarrap: "\u2975",
      rarrb: "\u21E5",
      rarrbfs: "\u2920",
      rarrc: "\u2933",
      rarrfs: "\u291E",
      rarrhk: "\u21AA",
      rarrlp: "\u21AC",
      rarrpl: "\u2945",
      rarrsim: "\u2974",
      rarrtl: "\u21A3",
      rarrw: "\u219D",
      ratail: "\u291A",
      ratio: "\u2236",
      rationals: "\u211A",
      rbarr: "\u290D",
      rbbrk: "\u2773",
      rbrace: "}",
      rbrack: "]",
      rbrke: "\u298C",
      rbrksld: "\u298E",
      rbrkslu: "\u2990",
      rcaron: "\u0159",
      rcedil: "\u0157",
      rceil: "\u2309",
      rcub: "}",
      rcy: "\u0440",
      rdca: "\u2937",
      rdldhar: "\u2969",
      rdquo: "\u201D",
      rdquor: "\u201D",
      rdsh: "\u21B3",
      real: "\u211C",
      realine: "\u211B",
      realpart: "\u211C",
      reals: "\u211D",
      rect: "\u25AD",
      reg: "\xAE",
      rfisht: "\u297D",
      rfloor: "\u230B",
      rfr: "\u{1D52F}",
      rhard: "\u21C1",
      rharu: "\u21C0",
      rharul: "\u296C",
      rho: "\u03C1",
      rhov: "\u03F1",
      rightarrow: "\u2192",
      rightarrowtail: "\u21A3",
      rightharpoondown: "\u21C1",
      rightharpoonup: "\u21C0",
      rightleftarrows: "\u21C4",
      rightleftharpoons: "\u21CC",
      rightrightarrows: "\u21C9",
      rightsquigarrow: "\u219D",
      rightthreetimes: "\u22CC",
      ring: "\u02DA",
      risingdotseq: "\u2253",
      rlarr: "\u21C4",
      rlhar: "\u21CC",
      rlm: "\u200F",
      rmoust: "\u23B1",
      rmoustache: "\u23B1",
      rnmid: "\u2AEE",
      roang: "\u27ED",
      roarr: "\u21FE",
      robrk: "\u27E7",
      ropar: "\u2986",
      ropf: "\u{1D563}",
      roplus: "\u2A2E",
      rotimes: "\u2A35",
      rpar: ")",
      rpargt: "\u2994",
      rppolint: "\u2A12",
      rrarr: "\u21C9",
      rsaquo: "\u203A",
      rscr: "\u{1D4C7}",
      rsh: "\u21B1",
      rsqb: "]",
      rsquo: "\u2019",
      rsquor: "\u2019",
      rthree: "\u22CC",
      rtimes: "\u22CA",
      rtri: "\u25B9",
      rtrie: "\u22B5",
      rtrif: "\u25B8",
      rtriltri: "\u29CE",
      ruluhar: "\u2968",
      rx: "\u211E",
      sacute: "\u015B",
      sbquo: "\u201A",
      sc: "\u227B",
      scE: "\u2AB4",
      scap: "\u2AB8",
      scaron: "\u0161",
      sccue: "\u227D",
      sce: "\u2AB0",
      scedil: "\u015F",
      scirc: "\u015D",
      scnE: "\u2AB6",
      scnap: "\u2ABA",
      scnsim: "\u22E9",
      scpolint: "\u2A13",
      scsim: "\u227F",
      scy: "\u0441",
      sdot: "\u22C5",
      sdotb: "\u22A1",
      sdote: "\u2A66",
      seArr: "\u21D8",
      searhk: "\u2925",
      searr: "\u2198",
      searrow: "\u2198",
      sect: "\xA7",
      semi: ";",
      seswar: "\u2929",
      setminus: "\u2216",
      setmn: "\u2216",
      sext: "\u2736",
      sfr: "\u{1D530}",
      sfrown: "\u2322",
      sharp: "\u266F",
      shchcy: "\u0449",
      shcy: "\u0448",
      shortmid: "\u2223",
      shortparallel: "\u2225",
      shy: "\xAD",
      sigma: "\u03C3",
      sigmaf: "\u03C2",
      sigmav: "\u03C2",
      sim: "\u223C",
      simdot: "\u2A6A",
      sime: "\u2243",
      simeq: "\u2243",
      simg: "\u2A9E",
      simgE: "\u2AA0",
      siml: "\u2A9D",
      simlE: "\u2A9F",
      simne: "\u2246",
      simplus: "\u2A24",
      simrarr: "\u2972",
      slarr: "\u2190",
      smallsetminus: "\u2216",
      smashp: "\u2A33",
      smeparsl: "\u29E4",
      smid: "\u2223",
      smile: "\u2323",
      smt: "\u2AAA",
      smte: "\u2AAC",
      smtes: "\u2AAC\uFE00",
      softcy: "\u044C",
      sol: "/",
      solb: "\u29C4",
      solbar: "\u233F",
      sopf: "\u{1D564}",
      spades: "\u2660",
      spadesuit: "\u2660",
      spar: "\u2225",
      sqcap: "\u2293",
      sqcaps: "\u2293\uFE00",
      sqcup: "\u2294",
      sqcups: "\u2294\uFE00",
      sqsub: "\u228F",
      sqsube: "\u2291",
      sqsubset: "\u228F",
      sqsubseteq: "\u2291",
      sqsup: "\u2290",
      sqsupe: "\u2292",
      sqsupset: "\u2290",
      sqsupseteq: "\u2292",
      squ: "\u25A1",
      square: "\u25A1",
      squarf: "\u25AA",
      squf: "\u25AA",
      srarr: "\u2192",
      sscr: "\u{1D4C8}",
      ssetmn: "\u2216",
      ssmile: "\u2323",
      sstarf: "\u22C6",
      star: "\u2606",
      starf: "\u2605",
      straightepsilon: "\u03F5",
      straightphi: "\u03D5",
      strns: "\xAF",
      sub: "\u2282",
      subE: "\u2AC5",
      subdot: "\u2ABD",
      sube: "\u2286",
      subedot: "\u2AC3",
      submult: "\u2AC1",
      subnE: "\u2ACB",
      subne: "\u228A",
      subplus: "\u2ABF",
      subrarr: "\u2979",
      subset: "\u2282",
      subseteq: "\u2286",
      subseteqq: "\u2AC5",
      subsetneq: "\u228A",
      subsetneqq: "\u2ACB",
      subsim: "\u2AC7",
      subsub: "\u2AD5",
      subsup: "\u2AD3",
      succ: "\u227B",
      succapprox: "\u2AB8",
      succcurlyeq: "\u227D",
      succeq: "\u2AB0",
      succnapprox: "\u2ABA",
      succneqq: "\u2AB6",
      succnsim: "\u22E9",
      succsim: "\u227F",
      sum: "\u2211",
      sung: "\u266A",
      sup1: "\xB9",
      sup2: "\xB2",
      sup3: "\xB3",
      sup: "\u2283",
      supE: "\u2AC6",
      supdot: "\u2ABE",
      supdsub: "\u2AD8",
      supe: "\u2287",
      supedot: "\u2AC4",
      suphsol: "\u27C9",
      suphsub: "\u2AD7",
      suplarr: "\u297B",
      supmult: "\u2AC2",
      supnE: "\u2ACC",
      supne: "\u228B",
      supplus: "\u2AC0",
      supset: "\u2283",
      supseteq: "\u2287",
      supseteqq: "\u2AC6",
      supsetneq: "\u228B",
      supsetneqq: "\u2ACC",
      supsim: "\u2AC8",
      supsub: "\u2AD4",
      supsup: "\u2AD6",
      swArr: "\u21D9",
      swarhk: "\u2926",
      swarr: "\u2199",
      swarrow: "\u2199",
      swnwar: "\u292A",
      szlig: "\xDF",
      target: "\u2316",
      tau: "\u03C4",
      tbrk: "\u23B4",
      tcaron: "\u0165",
      tcedil: "\u0163",
      tcy: "\u0442",
      tdot: "\u20DB",
      telrec: "\u2315",
      tfr: "\u{1D531}",
      there4: "\u2234",
      therefore: "\u2234",
      theta: "\u03B8",
      thetasym: "\u03D1",
      thetav: "\u03D1",
      thickapprox: "\u2248",
      thicksim: "\u223C",
      thinsp: "\u2009",
      thkap: "\u2248",
      thksim: "\u223C",
      thorn: "\xFE",
      tilde: "\u02DC",
      times: "\xD7",
      timesb: "\u22A0",
      timesbar: "\u2A31",
      timesd: "\u2A30",
      tint: "\u222D",
      toea: "\u2928",
      top: "\u22A4",
      topbot: "\u2336",
      topcir: "\u2AF1",
      topf: "\u{1D565}",
      topfork: "\u2ADA",
      tosa: "\u2929",
      tprime: "\u2034",
      trade: "\u2122",
      triangle: "\u25B5",
      triangledown: "\u25BF",
      triangleleft: "\u25C3",
      trianglelefteq: "\u22B4",
      triangleq: "\u225C",
      triangleright: "\u25B9",
      trianglerighteq: "\u22B5",
      tridot: "\u25EC",
      trie: "\u225C",
      triminus: "\u2A3A",
      triplus: "\u2A39",
      trisb: "\u29CD",
      tritime: "\u2A3B",
      trpezium: "\u23E2",
      tscr: "\u{1D4C9}",
      tscy: "\u0446",
      tshcy: "\u045B",
      tstrok: "\u0167",
      twixt: "\u226C",
      twoheadleftarrow: "\u219E",
      twoheadrightarrow: "\u21A0",
      uArr: "\u21D1",
      uHar: "\u2963",
      uacute: "\xFA",
      uarr: "\u2191",
      ubrcy: "\u045E",
      ubreve: "\u016D",
      ucirc: "\xFB",
      ucy: "\u0443",
      udarr: "\u21C5",
      udblac: "\u0171",
      udhar: "\u296E",
      ufisht: "\u297E",
      ufr: "\u{1D532}",
      ugrave: "\xF9",
      uharl: "\u21BF",
      uharr: "\u21BE",
      uhblk: "\u2580",
      ulcorn: "\u231C",
      ulcorner: "\u231C",
      ulcrop: "\u230F",
      ultri: "\u25F8",
      umacr: "\u016B",
      uml: "\xA8",
      uogon: "\u0173",
      uopf: "\u{1D566}",
      uparrow: "\u2191",
      updownarrow: "\u2195",
      upharpoonleft: "\u21BF",
      upharpoonright: "\u21BE",
      uplus: "\u228E",
      upsi: "\u03C5",
      upsih: "\u03D2",
      upsilon: "\u03C5",
      upuparrows: "\u21C8",
      urcorn: "\u231D",
      urcorner: "\u231D",
      urcrop: "\u230E",
      uring: "\u016F",
      urtri: "\u25F9",
      uscr: "\u{1D4CA}",
      utdot: "\u22F0",
      utilde: "\u0169",
      utri: "\u25B5",
      utrif: "\u25B4",
      uuarr: "\u21C8",
      uuml: "\xFC",
      uwangle: "\u29A7",
      vArr: "\u21D5",
      vBar: "\u2AE8",
      vBarv: "\u2AE9",
      vDash: "\u22A8",
      vangrt: "\u299C",
      varepsilon: "\u03F5",
      varkappa: "\u03F0",
      varnothing: "\u2205",
      varphi: "\u03D5",
      varpi: "\u03D6",
      varpropto: "\u221D",
      varr: "\u2195",
      varrho: "\u03F1",
      varsigma: "\u03C2",
      varsubsetneq: "\u228A\uFE00",
      varsubsetneqq: "\u2ACB\uFE00",
      varsupsetneq: "\u228B\uFE00",
      varsupsetneqq: "\u2ACC\uFE00",
      vartheta: "\u03D1",
      vartriangleleft: "\u22B2",
      vartriangleright: "\u22B3",
      vcy: "\u0432",
      vdash: "\u22A2",
      vee: "\u2228",
      veebar: "\u22BB",
      veeeq: "\u225A",
      vellip: "\u22EE",
      verbar: "|",
      vert: "|",
      vfr: "\u{1D533}",
      vltri: "\u22B2",
      vnsub: "\u2282\u20D2",
      vnsup: "\u2283\u20D2",
      vopf: "\u{1D567}",
      vprop: "\u221D",
      vrtri: "\u22B3",
      vscr: "\u{1D4CB}",
      vsubnE: "\u2ACB\uFE00",
      vsubne: "\u228A\uFE00",
      vsupnE: "\u2ACC\uFE00",
      vsupne: "\u228B\uFE00",
      vzigzag: "\u299A",
      wcirc: "\u0175",
      wedbar: "\u2A5F",
      wedge: "\u2227",
      wedgeq: "\u2259",
      weierp: "\u2118",
      wfr: "\u{1D534}",
      wopf: "\u{1D568}",
      wp: "\u2118",
      wr: "\u2240",
      wreath: "\u2240",
      wscr: "\u{1D4CC}",
      xcap: "\u22C2",
      xcirc: "\u25EF",
      xcup: "\u22C3",
      xdtri: "\u25BD",
      xfr: "\u{1D535}",
      xhArr: "\u27FA",
      xharr: "\u27F7",
      xi: "\u03BE",
      xlArr: "\u27F8",
      xlarr: "\u27F5",
      xmap: "\u27FC",
      xnis: "\u22FB",
      xodot: "\u2A00",
      xopf: "\u{1D569}",
      xoplus: "\u2A01",
      xotime: "\u2A02",
      xrArr: "\u27F9",
      xrarr: "\u27F6",
      xscr: "\u{1D4CD}",
      xsqcup: "\u2A06",
      xuplus: "\u2A04",
      xutri: "\u25B3",
      xvee: "\u22C1",
      xwedge: "\u22C0",
      yacute: "\xFD",
      yacy: "\u044F",
      ycirc: "\u0177",
      ycy: "\u044B",
      yen: "\xA5",
      yfr: "\u{1D536}",
      yicy: "\u0457",
      yopf: "\u{1D56A}",
      yscr: "\u{1D4CE}",
      yucy: "\u044E",
      yuml: "\xFF",
      zacute: "\u017A",
      zcaron: "\u017E",
      zcy: "\u0437",
      zdot: "\u017C",
      zeetrf: "\u2128",
      zeta: "\u03B6",
      zfr: "\u{1D537}",
      zhcy: "\u0436",
      zigrarr: "\u21DD",
      zopf: "\u{1D56B}",
      zscr: "\u{1D4CF}",
      zwj: "\u200D",
      zwnj: "\u200C"
    };
  }
});

// ../main/node_modules/decode-named-character-reference/index.js
function decodeNamedCharacterReference(value) {
  return own3.call(characterEntities, value) ? characterEntities[value] : false;
}
var own3;
var init_decode_named_character_reference = __esm({
  "../main/node_modules/decode-named-character-reference/index.js"() {
    init_character_entities();
    own3 = {}.hasOwnProperty;
  }
});

// ../main/node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  const code2 = Number.parseInt(value, base);
  if (
    // C0 except for HT, LF, FF, CR, space.
    code2 < 9 || code2 === 11 || code2 > 13 && code2 < 32 || // Control character (DEL) of C0, and C1 controls.
    code2 > 126 && code2 < 160 || // Lone high surrogates and low surrogates.
    code2 > 55295 && code2 < 57344 || // Noncharacters.
    code2 > 64975 && code2 < 65008 || /* eslint-disable no-bitwise */
    (code2 & 65535) === 65535 || (code2 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code2 > 1114111
  ) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code2);
}
var init_micromark_util_decode_numeric_character_reference = __esm({
  "../main/node_modules/micromark-util-decode-numeric-character-reference/index.js"() {
  }
});

// ../main/node_modules/micromark-util-decode-string/index.js
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1) {
    return $1;
  }
  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head2 = $2.charCodeAt(1);
    const hex = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}
var characterEscapeOrReference;
var init_micromark_util_decode_string = __esm({
  "../main/node_modules/micromark-util-decode-string/index.js"() {
    init_decode_named_character_reference();
    init_micromark_util_decode_numeric_character_reference();
    characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
  }
});

// src/read/record.ts
import { createHash } from "node:crypto";
function idOf(text2) {
  const bare2 = text2.charCodeAt(0) === 65279 ? text2.slice(1) : text2;
  const plain2 = bare2.includes("\r") ? bare2.replace(/\r\n?/g, "\n") : bare2;
  return `sha256:${sha256(plain2)}`;
}
function sha256(data) {
  return createHash("sha256").update(data).digest("hex");
}
function eolOf(text2) {
  if (!text2.includes("\r")) return text2.includes("\n") ? "lf" : "none";
  const seen = new Set(text2.match(/\r\n|\r|\n/g));
  if (seen.size > 1) return "mixed";
  return seen.has("\r\n") ? "crlf" : "cr";
}
var init_record = __esm({
  "src/read/record.ts"() {
    "use strict";
  }
});

// .answers-entry.ts
import { readFileSync, writeFileSync, readdirSync } from "node:fs";
import { VFile as VFile2 } from "vfile";

// src/tree/position.ts
function positionOf(first, last) {
  return {
    start: { line: first.line, column: 1, offset: first.start },
    end: { line: last.line, column: last.end - last.start + 1, offset: last.end }
  };
}

// src/read/blocks.ts
init_lines();

// src/read/pages.ts
var EDGE = 2;
var LEAST_PAGES = 2;
var LEAST_SHARE = 0.4;
function pageFurniture(text2, lines) {
  const pages = pagesOf(text2, lines);
  const furniture = /* @__PURE__ */ new Set();
  if (pages.length < LEAST_PAGES) return furniture;
  const edges = pages.flatMap((page) => [.../* @__PURE__ */ new Set([...page.slice(0, EDGE), ...page.slice(-EDGE)])]);
  const seen = /* @__PURE__ */ new Map();
  for (const line2 of edges) seen.set(shape(line2.text), (seen.get(shape(line2.text)) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, LEAST_SHARE * pages.length);
  for (const line2 of edges) {
    if (isPageNumber(line2.text) || (seen.get(shape(line2.text)) ?? 0) >= least) furniture.add(line2.number);
  }
  return furniture;
}
function pagesOf(text2, lines) {
  const pages = [];
  let before = 0;
  for (const line2 of lines) {
    const feed = text2.lastIndexOf("\f", line2.start);
    const opens2 = pages.length === 0 || feed >= before || text2.charCodeAt(line2.start) === 12;
    if (opens2) pages.push([]);
    pages[pages.length - 1].push(line2);
    before = line2.end;
  }
  return pages;
}
function shape(text2) {
  return text2.replace(/\d+/g, "#");
}
function isPageNumber(text2) {
  return text2.length <= 15 && /^[^\p{L}\d]{0,3}\d{1,4}(?:\s?[/|]\s?\d{1,4})?[^\p{L}\d]{0,3}$/u.test(text2);
}

// src/read/blocks.ts
init_text();

// src/read/wrap.ts
var WIDEST = 81;
var NARROWEST = 60;
var MOST_OVER = 0.03;
var LEAST_NEAR = 0.05;
var LEAST_LOWER = 0.3;
var LEAST_CONTINUED = 2;
function wrapWidth(lines) {
  let over = 0;
  let near = 0;
  let width = 0;
  for (const line2 of lines) {
    if (line2.columns > WIDEST) over++;
    else if (line2.columns >= NARROWEST) near++;
    if (line2.columns <= WIDEST && line2.columns > width) width = line2.columns;
  }
  if (over > MOST_OVER * lines.length || near <= LEAST_NEAR * lines.length || over >= near) return null;
  return looksContinued(lines, width) ? width : null;
}
function looksContinued(lines, width) {
  let continued = 0;
  let lower = 0;
  for (let at = 1; at < lines.length; at++) {
    if (!continues(lines[at - 1], lines[at], true, width)) continue;
    continued++;
    if (beginsInLowerCase(lines[at].text)) lower++;
  }
  return continued >= LEAST_CONTINUED && lower >= LEAST_LOWER * continued;
}
function continues(before, line2, beforeOpens, width) {
  if (line2.gap > 0 || hasBullet(line2.text)) return false;
  if (before.columns + 1 + firstWordLength(line2.text) <= width) return false;
  const step = line2.indent - before.indent;
  if (step === 0) return true;
  if (!beforeOpens) return false;
  return step < 0 ? step >= -8 : hasBullet(before.text) && step <= 6;
}
function hasBullet(text2) {
  const code2 = text2.charCodeAt(0);
  if (text2.charCodeAt(1) === 32) return code2 === 42 || code2 === 45 || code2 === 43 || "\u2022\u25E6\u25AA\u2023\xB7\u2013\u2014\u25CF\u25CB\u25A0\u25A1\u25BA".includes(text2[0]);
  let at = 0;
  while (at < 3 && text2.charCodeAt(at) >= 48 && text2.charCodeAt(at) <= 57) at++;
  return at > 0 && (text2[at] === "." || text2[at] === ")") && text2[at + 1] === " ";
}
function firstWordLength(text2) {
  const space = text2.indexOf(" ");
  return space < 0 ? text2.length : space;
}
function beginsInLowerCase(text2) {
  const letter = text2[0];
  return letter !== letter.toUpperCase();
}
function unwrap(lines, known, joins) {
  let text2 = lines[0].text;
  for (let at = 1; at < lines.length; at++) {
    const next = lines[at].text;
    if (lines[at - 1].softHyphen || joins?.get(lines[at].number) === "tight") text2 += next;
    else if (text2.endsWith("-") && known(wordAcross(text2, next))) text2 = text2.slice(0, -1) + next;
    else text2 += ` ${next}`;
  }
  return text2;
}
function wordAcross(text2, next) {
  const left = text2.slice(text2.lastIndexOf(" ") + 1, -1);
  let end = 0;
  while (end < next.length && isLetter(next[end])) end++;
  const right = next.slice(0, end);
  if (right === "" || right[0] !== right[0].toLowerCase() || left === "") return "";
  for (const letter of left) if (!isLetter(letter)) return "";
  return left + right;
}
function isLetter(letter) {
  return letter.toLowerCase() !== letter.toUpperCase();
}

// src/read/blocks.ts
var NO_MARKS = [];
var MOST_GAPS_IN_LINES = 0.05;
function dumpOf(text2, options = {}) {
  const { firstLine = 1, marks, texts, joins } = options;
  const { count: count2, written } = linesOf(text2);
  if (texts !== void 0) undress(written, texts, joins);
  const width = options.width === void 0 ? wrapWidth(written) : options.width;
  const known = width === null ? () => false : knownWords(text2);
  const furniture = text2.includes("\f") ? pageFurniture(text2, written) : null;
  const children = [];
  for (let at = 0; at < written.length; ) {
    let end = at + 1;
    if (width !== null || joins !== void 0) while (end < written.length && goesOn(written, end, end === at + 1, options, width)) end++;
    const first = written[at];
    const said = marks?.get(first.number) ?? NO_MARKS;
    const all2 = furniture?.has(first.number) ? [...said, "page-furniture"] : said;
    const whole = end === at + 1 ? first.text : fold(unwrap(written.slice(at, end), known, joins));
    children.push(blockOf(whole, first, written[end - 1], firstLine, all2));
    at = end;
  }
  return {
    type: "dump",
    children,
    text: text2,
    layout: layoutOf(text2, children, width),
    lines: count2,
    firstLine,
    position: {
      start: { line: firstLine, column: 1, offset: 0 },
      end: { line: firstLine + Math.max(count2 - 1, 0), column: 1, offset: text2.length }
    }
  };
}
function undress(written, texts, joins) {
  for (const line2 of written) {
    const text2 = texts.get(line2.number);
    const mayBeBlank = joins?.get(line2.number) !== void 0 && joins.get(line2.number) !== "apart";
    if (text2 !== void 0 && (mayBeBlank || text2.trim() !== "")) line2.text = mayBeBlank ? text2 : fold(text2);
  }
}
function goesOn(written, at, beforeOpens, options, width) {
  const line2 = written[at];
  const join2 = options.joins?.get(line2.number);
  if (join2 !== void 0) return join2 !== "apart";
  if (width === null) return false;
  if (options.marks !== void 0 && options.marks.get(line2.number)?.[0] !== options.marks.get(written[at - 1].number)?.[0]) return false;
  return continues(written[at - 1], line2, beforeOpens, width);
}
function blockOf(text2, first, last, firstLine, marks) {
  const line2 = first.number + firstLine - 1;
  const lineEnd = last.number + firstLine - 1;
  return {
    type: "block",
    text: text2,
    line: line2,
    lineEnd,
    byte: first.byte,
    byteEnd: last.byteEnd,
    gap: first.gap,
    indent: first.indent,
    marks,
    position: positionOf({ line: line2, start: first.start }, { line: lineEnd, start: last.start, end: last.end })
  };
}
function layoutOf(text2, blocks, width) {
  if (text2.includes("\f")) return "paged";
  if (width !== null) return "wrapped";
  let gaps = 0;
  for (let at = 1; at < blocks.length; at++) if (blocks[at].gap > 0) gaps++;
  return blocks.length > 1 && gaps <= MOST_GAPS_IN_LINES * (blocks.length - 1) ? "lines" : "blocks";
}
function knownWords(text2) {
  let words;
  return (word) => {
    if (word === "") return false;
    words ??= new Set(text2.match(/\p{L}+/gu));
    return words.has(word);
  };
}

// src/lexicon/words.ts
var WORDS = {
  "advert": {
    ca: "publicitat",
    cs: "inzerce\nkomer\u010Dn\xED sd\u011Blen\xED\nreklama\n\u010Dl\xE1nek pokra\u010Duje pod reklamou",
    da: "annonce\nannoncer\nannonc\xF8rbetalt indhold\nartiklen forts\xE6tter efter annoncen",
    de: "- anzeige -\nadvertorial\naffiliate-link\naffiliate-links\nanzeige\nanzeige schlie\xDFen\nanzeigen\nartikel wird nach der anzeige fortgesetzt\nbezahlte anzeige\nbezahlte partnerschaft\nbezahlter inhalt\ndieser artikel enth\xE4lt affiliate-links\nempfehlungen unserer partner\ngesponsert\ngesponsert von\nhier werben\nin kooperation mit\nmit einem stern gekennzeichnete\nnach der anzeige weiterlesen\npartnerinhalt\npromotion\nprovisions-links\npr\xE4sentiert von\nsponsored\nsponsored post\nsponsoren\nunsere sponsoren\nunterst\xFCtzt von\nweiter geht es nach der werbung\nweiter nach der anzeige\nwerbeanzeige\nwerbepartner\nwerbung\nwerbung schlie\xDFen\nwir erhalten eine provision",
    en: "- advertisement -\nad\nad choices\nad feedback\nads\nads by\nadvert\nadvertise here\nadvertise with us\nadvertisement\nadvertisement - scroll to continue\nadvertisement continue reading the main story\nadvertisements\nadvertising\nadvertorial\nadverts\naffiliate disclosure\naffiliate links\narticle continues after advertisement\narticle continues below advertisement\narticle continues below this ad\nas an amazon associate\nbranded content\nbrought to you by\ncontent from our partners\ncontinue reading after the ad\ncontinue reading below advertisement\nearn from qualifying purchases\nin association with\nmay earn an affiliate commission\nour sponsors\noutbrain\npaid content\npaid partnership\npaid post\npartner content\npowered by\npresented by\npromoted\npromoted by\npromoted content\nremove ads\nreport this ad\nscroll to continue\nskip ad\nskip advertisement\nsponsor\nsponsor message\nsponsored\nsponsored by\nsponsored content\nsponsored links\nsponsored post\nsponsors\nstory continues after advertisement\nstory continues below\nstory continues below advertisement\ntaboola\nwe may earn a commission\nwe may earn commission\nyour ad here",
    es: "- publicidad -\nanuncio\nanuncios\nan\xFAnciate\nbranded content\ncontenido de marca\ncontenido patrocinado\ncontinuar leyendo despu\xE9s del anuncio\ncontin\xFAa leyendo despu\xE9s de la publicidad\nen colaboraci\xF3n con\nenlaces de afiliados\nenlaces patrocinados\nla noticia contin\xFAa despu\xE9s de la publicidad\nofrecido por\npatrocinada\npatrocinado\npatrocinado por\npatrocinadores\npowered by\npresentado por\npublicidad\npublirreportaje\nsigue despu\xE9s de la publicidad",
    fi: "ilmoitus\nkaupallinen yhteisty\xF6\nmainokset\nmainos",
    fr: "- publicit\xE9 -\nannonce\nannonce sponsoris\xE9e\nannonces\napr\xE8s la publicit\xE9\narticle sponsoris\xE9\ncommuniqu\xE9\ncontenu de marque\ncontenu partenaire\ncontenu sponsoris\xE9\nen partenariat avec\nl'article continue apr\xE8s la publicit\xE9\nla suite apr\xE8s cette publicit\xE9\nla suite apr\xE8s la publicit\xE9\nliens affili\xE9s\nliens sponsoris\xE9s\nnos partenaires\noffert par\npartenariat\npasser la publicit\xE9\npropos\xE9 par\npub\npubli-r\xE9dactionnel\npublicit\xE9\npublicit\xE9s\npublir\xE9dactionnel\nr\xE9gie publicitaire\nsponsoris\xE9\nsponsoris\xE9 par\nsponsoris\xE9e\nsuite de l'article apr\xE8s la publicit\xE9",
    hu: "hirdet\xE9s",
    it: "- pubblicit\xE0 -\nannunci\nannuncio\narticolo sponsorizzato\ncontenuti sponsorizzati\ncontenuto sponsorizzato\ncontinua a leggere dopo la pubblicit\xE0\ncontinua dopo la pubblicit\xE0\nin collaborazione con\ninformazione pubblicitaria\nl'articolo continua dopo la pubblicit\xE0\nla pubblicit\xE0\nlink affiliati\nlink sponsorizzati\nmessaggio pubblicitario\nofferto da\npowered by\npubblicit\xE0\npubliredazionale\nsponsor\nsponsorizzato\nsponsorizzato da",
    nl: "- advertentie -\nad\nadvertentie\nadvertenties\nadverteren\naffiliate links\nartikel gaat verder onder de advertentie\nbranded content\ngesponsord\ngesponsord door\ngesponsorde inhoud\nin samenwerking met\ningezonden mededeling\nlees verder onder de advertentie\nmede mogelijk gemaakt door\npartnerbijdrage\npowered by\nreclame\nsponsored\nsponsoren\ntekst gaat verder onder de advertentie\ntekst loopt door onder de advertentie\nverder lezen na de advertentie",
    no: "annonse\nannons\xF8rinnhold\nartikkelen fortsetter under annonsen\nsaken fortsetter under annonsen",
    pl: "dalsza cz\u0119\u015B\u0107 artyku\u0142u pod reklam\u0105\nmateria\u0142 sponsorowany\nog\u0142oszenie\nreklama",
    pt: "- publicidade -\nanuncie\nanuncie aqui\nan\xFAncio\nan\xFAncios\napoio\napresentado por\nbranded content\nconte\xFAdo de marca\nconte\xFAdo patrocinado\ncontinua ap\xF3s a publicidade\ncontinua ap\xF3s publicidade\ncontinua depois da publicidade\nem parceria com\ninforme publicit\xE1rio\nlinks patrocinados\no artigo continua ap\xF3s a publicidade\noferecido por\npatrocinado\npatrocinado por\npatrocinadores\npatroc\xEDnio\npropaganda\npub\npublicidade\npublieditorial",
    ro: "publicitate\nreclam\u0103",
    ru: "\u043D\u0430 \u043F\u0440\u0430\u0432\u0430\u0445 \u0440\u0435\u043A\u043B\u0430\u043C\u044B\n\u0440\u0435\u043A\u043B\u0430\u043C\u0430",
    sv: "annons\nannonser\nannonsinneh\xE5ll\nartikeln forts\xE4tter efter annonsen\ni samarbete med",
    tr: "reklam",
    uk: "\u0440\u0435\u043A\u043B\u0430\u043C\u0430"
  },
  "agencies": {
    de: "agenturen\nmit agenturmaterial\nmit material von\nnachrichtenagentur\nredaktion",
    en: "agencies\nnews agencies\nnews desk\nnews service\nnewsroom\nstaff\nstaff and agencies\nstaff report\nstaff reports\nwire\nwire reports\nwire services",
    es: "agencia\nagencias\nredacci\xF3n",
    fr: "agences\navec afp\nla r\xE9daction\nr\xE9daction",
    it: "agenzie\nredazione",
    mul: "aap\nabaca\nabacapress\nacn\naction press\nactionpress\nadnkronos\nadobe stock\nadobestock\nafp\nafp photo\nafp photo/afp\nafp via getty images\nafxp\nagence france presse\nagence france-presse\nagencia brasil\nagencia efe\nagencia uno\nagenzia fotogramma\nagerpres\nagf\nagi\nag\xEAncia brasil\nag\xEAncia lusa\nakg-images\nalamy\nalamy stock photo\nanadolu\nanadolu agency\nanadolu ajans\u0131\nani\nanp\nansa\nantara\nap\nap images\nap photo\nap writer\nap/ap\napa\napa-ots\nassociated press\nassociated press writer\natresmedia\nats\naustralian associated press\nbackgrid\nbelga\nbernama\nbloomberg\nbloomberg via getty images\nbpa\nbundespresseamt\nbusiness wire\nbusinesswire\ncanadian press\ncapitol news illinois\ncnw\ncolprensa\ncontributed photo\ncorbis\ncordon press\ncp\nctk\ndapd\ndapd.de\nddp\ndepositphotos\ndeutsche presse-agentur\ndha\ndpa\ndpa-afx\ndpa-infocom\ndreamstime\nefe\nennio leanza/keystone\nepa\nepa-efe\nepd\nesa\nestad\xE3o conte\xFAdo\neuropa press\nfilmmagic\nflickr\nfolhapress\nfotogramma\nfotolia\ngetty\ngetty images\ngettyimages\nglobe newswire\nglobenewswire\nhandout\nhans lucas\nhollandse hoogte\nians\nicon sportswire\nimago\nimago images\nimagoeconomica\ninterfax\nistock\nistockphoto\nitar-tass\njiji\nkaiser health news\nkeystone\nkeystone-sda\nkff health news\nkna\nkuna\nkyodo\nkyodo news\nla presse\nla presse canadienne\nlaif\nlapresse\nlehtikuva\nlusa\nmagnum photos\nmaxppp\nmediafax\nmena\nmti\nnasa\nnewscom\nnoaa\nnotimex\nnovum\nntb\nntb scanpix\nnurphoto\nots\npa\npa images\npa media\npa wire\npap\npexels\nphoto news\npicture alliance\npicture-alliance\npixabay\npolaris\npr newswire\npress association\npress trust of india\npresseportal\npropublica\npti\nrea\nreuters\nrex\nrex features\nria novosti\nritzau\nsana\nscanpix\nsda\nshutterstock\nshutterstock/rex\nsid\nsipa\nsipa press\nsipa usa\nspa\nsplash news\nstates newsroom\nstt\ntass\ntelam\nthe associated press\nthe canadian press\nthe conversation\nthomson reuters\ntns\ntribune news service\ntt\ntt nyhetsbyr\xE5n\nt\xE9lam\nukrinform\nullstein bild\nunian\nunited press international\nunsplash\nupi\nusa today network\nusa today sports\nwam\nwikimedia\nwikimedia commons\nwireimage\nxinhua\nyonhap\nzuma press\nzuma wire\nzumapress\n\u010Dtk",
    nl: "onze redactie\npersbureau\nredactie",
    pt: "ag\xEAncia\nag\xEAncias\nreda\xE7\xE3o"
  },
  "am-pm": {
    mul: "a. m. = am\na.m = am\na.m. = am\nam = am\np. m. = pm\np.m = pm\np.m. = pm\npm = pm"
  },
  "and-words": {
    ca: "i",
    cs: "a",
    da: "og",
    de: "in\nmit\nsowie\nund",
    en: "and\nin\nwith",
    es: "con\ne\nen\ny",
    fi: "ja",
    fr: "avec\net\n\xE0",
    hu: "\xE9s",
    it: "a\ncon\ne\ned",
    mul: "&",
    nl: "en\nin\nmet",
    no: "og",
    pl: "i\noraz",
    pt: "com\ne\nem",
    ro: "\u015Fi\n\u0219i",
    ru: "\u0438",
    sv: "och",
    tr: "ve",
    uk: "\u0442\u0430\n\u0456"
  },
  "by-words": {
    ca: "per",
    cs: "autor\nnapsal",
    da: "af\nskrevet af\ntekst",
    de: "aufgezeichnet von\naus\nautor\nautoren\nautorin\nein bericht von\nein gastbeitrag von\nein interview von\nein kommentar von\neine analyse von\neine reportage von\neine rezension von\nerstellt von\ngeschrieben von\ninterview\ntext\ntext von\nverfasst von\nver\xF6ffentlicht von\nvon",
    en: "analysis by\narticle by\nas told to\nauthor\nauthors\nby\nby line\ncompiled by\ncontributed by\ncreated by\nedited by\nfrom\ninterview by\nposted by\npublished by\nreport by\nreported by\nreview by\nstory by\nsubmitted by\ntext by\nwords by\nwritten by",
    es: "autor\nautora\nde\nescrito por\npor\npublicado por\nredactado por\ntexto\ntexto de\nuna cr\xF3nica de\nuna entrevista de",
    fi: "kirjoittanut\nteksti",
    fr: "auteur\nde\npar\npost\xE9 par\npropos recueillis par\npubli\xE9 par\nr\xE9dig\xE9 par\ntexte\ntexte de\nun article de\nune chronique de\nune enqu\xEAte de\nune tribune de\n\xE9crit par",
    hu: "szerz\u0151\n\xEDrta",
    it: "a cura di\narticolo di\nautore\nautrice\nda\ndi\npubblicato da\nredatto da\nscritto da\ntesto di",
    nl: "auteur\ndoor\neen artikel van\neen interview door\ngeplaatst door\ngepubliceerd door\ngeschreven door\ntekst\ntekst van\nvan",
    no: "av\nskrevet av\ntekst",
    pl: "autor\nautorka\nnapisa\u0142\ntekst",
    pt: "autor\nautora\nde\nescrito por\npor\npublicado por\nredigido por\ntexto\ntexto de\numa reportagem de",
    ro: "autor\nde\nscris de",
    ru: "\u0430\u0432\u0442\u043E\u0440\n\u0442\u0435\u043A\u0441\u0442",
    sv: "av\npublicerad av\nskriven av\ntext",
    tr: "yazan",
    uk: "\u0430\u0432\u0442\u043E\u0440"
  },
  "byline-box": {
    de: "alle artikel von\nalle beitr\xE4ge anzeigen\nalle beitr\xE4ge von\narbeitet als\narbeitet bei\narbeitet f\xFCr\narbeitet seit\nautorenprofil\nberichtet aus\nberichtet f\xFCr\nberichtet \xFCber\nder autor\nder autor ist\ndie autorin\ndie autorin ist\ngeboren in\nhat studiert\nist autor\nist autor bei\nist autorin\nist chefredakteur\nist chefredakteurin\nist freie autorin\nist freie journalistin\nist freier autor\nist freier journalist\nist gr\xFCnder\nist journalist\nist journalistin\nist korrespondent\nist korrespondentin\nist mitglied der\nist professor\nist professorin\nist redakteur\nist redakteur bei\nist redakteur im\nist redakteurin\nist redakteurin bei\nist redakteurin im\nist reporter\nist reporterin\nist volont\xE4r\nist volont\xE4rin\njahrgang\nlebt in\nlebt und arbeitet\nmehr vom autor\nmehr von\nschreibt als\nschreibt f\xFCr\nschreibt regelm\xE4\xDFig\nschreibt seit\nschreibt \xFCber\nseit vielen jahren\nstudiert\nstudierte\nvolontariat\nweitere artikel von\nzum autor\nzur autorenseite\nzur autorin\nzur person\n\xFCber den autor\n\xFCber die autoren\n\xFCber die autorin",
    en: "about the author\nabout the authors\nabout the writer\nall posts by\narticles by\nauthor\nauthor bio\nauthor of\nbased in\nbio\nbiography\nborn in\ncan be reached\ncan be reached at\ncontact the author\ncontact the reporter\ncontact the writer\ncovering\ncovers\ncovers politics\nemail her at\nemail him at\nemail the author\nfollow @\nfollow her on\nfollow her on twitter\nfollow him on\nfollow him on twitter\nfollow them on\nfull bio\ngraduated from\nhas been writing\nhas covered\nhas worked\nhas worked for\nhas written for\nhe covers\nhe lives in\nhe previously\nholds a degree\nis a blogger\nis a columnist\nis a contributing editor\nis a contributing writer\nis a contributor\nis a correspondent\nis a digital reporter\nis a fellow\nis a freelance\nis a freelance journalist\nis a freelance writer\nis a graduate of\nis a journalist\nis a news editor\nis a photographer\nis a photojournalist\nis a producer\nis a professor\nis a reporter\nis a senior correspondent\nis a senior editor\nis a senior reporter\nis a senior writer\nis a staff reporter\nis a staff writer\nis a writer\nis an associate editor\nis an associate professor\nis an author\nis an author and\nis an award-winning\nis an award-winning journalist\nis an editor\nis based in\nis editor of\nis the author of\nis the co-founder\nis the correspondent\nis the editor\nis the editor of\nis the founder\nis the founder of\njoined in\njoined the\nlives in\nlives with\nmeet the author\nmore by this author\nmore from\nmore from this author\non twitter @\nposts by\npreviously reported\npreviously worked\npreviously wrote\nreach her\nreach her at\nreach him\nreach him at\nreach them at\nread full bio\nreporter\nsee all posts by\nshe covers\nshe lives in\nshe previously\nstories by\nthey cover\ntwitter\nview all posts\nview all posts by\nview author archive\nview bio\nview posts by\nwho covers\nwho writes about\nwrites about\nwritten by",
    es: "acerca del autor\narchivado\nbiograf\xEDa\ncorresponsal en\ncubre\nes autor\nes autora\nes columnista\nes corresponsal\nes editor\nes editora\nes escritor\nes escritora\nes licenciada\nes licenciado\nes periodista\nes profesor\nes profesora\nes redactor\nes redactora\nes reportera\nes reportero\nescribe en\nescribe sobre\ngraduada en\ngraduado en\nha trabajado\nha trabajado en\nlicenciada en\nlicenciado en\nm\xE1s art\xEDculos de\nm\xE1s sobre el autor\nnacido en\nnaci\xF3 en\notros art\xEDculos de\nperiodista\nperiodista especializada\nperiodista especializado\nredactor de\nredactora de\nsobre el autor\nsobre la autora\ntodos los art\xEDculos de\ntrabaja como\ntrabaja en\nver biograf\xEDa\nver todos los art\xEDculos\nvive en",
    fr: "bas\xE9 \xE0\nbas\xE9e \xE0\nbiographie\ncollabore\ncouvre\ndipl\xF4m\xE9\ndipl\xF4m\xE9e\ndu m\xEAme auteur\nest auteur\nest chercheur\nest chercheuse\nest chroniqueur\nest chroniqueuse\nest correspondant\nest correspondante\nest journaliste\nest l'auteur\nest l'auteure\nest professeur\nest professeure\nest reporter\nest r\xE9dacteur\nest r\xE9dacteur en chef\nest r\xE9dactrice\nest r\xE9dactrice en chef\nest sp\xE9cialiste\njournaliste\njournaliste au\njournaliste ind\xE9pendant\njournaliste sp\xE9cialis\xE9\njournaliste sp\xE9cialis\xE9e\njournaliste \xE0\nl'auteur\nn\xE9 \xE0\nn\xE9e \xE0\nplus d'articles de\nses derniers articles\nsuivre\ntous les articles de\ntous ses articles\ntravaille pour\ntravaille \xE0\nvit \xE0\nvoir tous les articles\nvoir tous ses articles\n\xE0 propos de l'auteur\n\xE9crit pour\n\xE9crit sur",
    it: "altri articoli di\nbiografia\ncollabora con\ngiornalista\ngiornalista professionista\ngiornalista pubblicista\nha lavorato\nha scritto\ninformazioni sull'autore\nl'autore\nlaureata in\nlaureato in\nlavora a\nlavora per\nleggi tutti gli articoli\nnata a\nnato a\nscrive di\nscrive per\nsi occupa di\nsull'autore\ntutti gli articoli\ntutti gli articoli di\nvedi tutti gli articoli\nvive a\n\xE8 autore\n\xE8 autrice\n\xE8 caporedattore\n\xE8 corrispondente\n\xE8 direttore\n\xE8 giornalista\n\xE8 giornalista professionista\n\xE8 inviata\n\xE8 inviato\n\xE8 professore\n\xE8 professoressa\n\xE8 redattore\n\xE8 redattrice\n\xE8 ricercatore\n\xE8 un giornalista\n\xE8 una giornalista",
    nl: "alle artikelen van\nalle berichten van\nbekijk alle artikelen\nbekijk alle berichten\nde auteur\ndoet verslag\ngeboren in\nis auteur\nis chef\nis columnist\nis correspondent\nis economieredacteur\nis freelance journalist\nis hoofdredacteur\nis hoogleraar\nis journalist\nis politiek verslaggever\nis redacteur\nis schrijver\nis verslaggever\nmeer artikelen van\nmeer over de auteur\nmeer van\nover de auteur\nover de auteurs\nschrijft over\nschrijft sinds\nschrijft voor\nstudeerde\nwerkt als\nwerkt bij\nwerkt sinds\nwerkt voor\nwoont in",
    pt: "biografia\ncobre\nescreve para\nescreve sobre\nformada em\nformada pela\nformado em\nformado pela\njornalista\njornalista formada\njornalista formado\nlicenciada em\nlicenciado em\nmais artigos de\nmais do autor\nmora em\nnasceu em\noutros artigos\nperfil\nrep\xF3rter\nsobre a autora\nsobre o autor\ntodos os artigos de\ntrabalha como\ntrabalha em\ntrabalhou\ntrabalhou em\nver todos os artigos\nver todos os posts\nvive em\n\xE9 autor\n\xE9 autora\n\xE9 colunista\n\xE9 correspondente\n\xE9 editor\n\xE9 editora\n\xE9 escritor\n\xE9 escritora\n\xE9 jornalista\n\xE9 professor\n\xE9 professora\n\xE9 redator\n\xE9 redatora\n\xE9 rep\xF3rter"
  },
  "clock-words": {
    cs: "hodin\nv",
    da: "kl\nklokken",
    de: "h\nuhr\num",
    en: "am\nat\nclock\nhours\nhrs\nlocal time\no'clock\npm",
    es: "a la\na las\nh\nhora\nhoras\nhrs",
    fi: "kello\nklo",
    fr: "h\nheure\nheures\n\xE0",
    it: "alle\nalle ore\nh\nora\nore",
    nl: "om\nu\nuur",
    no: "kl\nklokken",
    pl: "godz\ngodzina\no godz",
    pt: "h\nhora\nhoras\nhrs\n\xE0s",
    ro: "ora",
    ru: "\u0432",
    sv: "kl\nklockan",
    tr: "saat"
  },
  "comments": {
    ca: "comentaris",
    cs: "diskuze\nkoment\xE1\u0159e\nnapsat koment\xE1\u0159\np\u0159idat koment\xE1\u0159",
    da: "kommentarer\nskriv en kommentar\nskriv kommentar",
    de: "0 kommentare\n1 kommentar\nalle kommentare\nalle kommentare anzeigen\nantwort\nantwort abbrechen\nantworten\nantworten abbrechen\nartikel bewerten\nbeliebteste zuerst\nbenachrichtige mich \xFCber nachfolgende kommentare via e-mail\nbenachrichtige mich \xFCber neue beitr\xE4ge via e-mail\nbewerten\ndeine e-mail-adresse wird nicht ver\xF6ffentlicht\ndie kommentarfunktion ist geschlossen\ndiese website verwendet akismet, um spam zu reduzieren\ndiskussion\ndiskutieren\ndiskutieren sie mit\ne-mail *\ne-mail-adresse *\nerfahre mehr dar\xFCber, wie deine kommentardaten verarbeitet werden\nerforderliche felder\nerforderliche felder sind mit\nfeedback\nhier klicken, um das antworten abzubrechen\nhinterlasse einen kommentar\nhinterlassen sie einen kommentar\nihre e-mail-adresse wird nicht ver\xF6ffentlicht\nihre meinung\njetzt mitdiskutieren\nkeine kommentare\nkommentar\nkommentar abgeben\nkommentar abschicken\nkommentar absenden\nkommentar hinterlassen\nkommentar hinzuf\xFCgen\nkommentar melden\nkommentar schreiben\nkommentar verfassen\nkommentar.\nkommentare\nkommentare als rss\nkommentare anzeigen\nkommentare ausblenden\nkommentare geschlossen\nkommentare laden\nkommentare lesen\nkommentare sind geschlossen\nkommentarfunktion geschlossen\nleserbrief schreiben\nleserbriefe\nleserkommentare\nletzte kommentare\nmeinen namen, meine e-mail-adresse und meine website\nmelden\nmitdiskutieren\nname *\nnetiquette\nneue kommentare\nneueste zuerst\nr\xFCckmeldung\nsagt\nsagt:\nschreibe einen kommentar\nschreiben sie einen kommentar\nsortieren nach\num zu kommentieren\nwar dieser artikel hilfreich\nwebsite\nzum kommentieren\nzur diskussion\n\xE4lteste zuerst",
    en: "0 comments\n1 comment\nadd a comment\nadd comment\nadd your comment\nbe the first to comment\nbest\ncancel reply\nclick here to cancel reply\ncomment\ncomment policy\ncomment.\ncommenting guidelines\ncommenting is closed\ncomments\ncomments (\ncomments are closed\ncomments are turned off\ncomments closed\ncomments off\ncommunity guidelines\ndid you find this helpful\ndiscussion\ndownvote\nemail (required)\nemail *\nfeedback\nflag\nguest\nhide comments\nhouse rules\njoin the conversation\njoin the discussion\nlearn how your comment data is processed\nleave a comment\nleave a comment cancel reply\nleave a reply\nleave a reply cancel reply\nleave your comment\nload comments\nloading comments\nlog in to comment\nlog in to reply\nmost liked\nname (required)\nname *\nnewest\nnewest first\nno comments\nno comments yet\nnotify me of follow-up comments by email\nnotify me of new posts by email\noldest\noldest first\npingback\npingbacks\nplease enable javascript to view the comments powered by disqus\nplease enter your comment\nplease enter your email address here\nplease enter your name here\npost a comment\npost comment\npowered by disqus\nrate this\nrate this article\nread comments\nrecent comments\nreplies\nreply\nreply to\nreport abuse\nreport comment\nrequired fields are marked\nrequired fields are marked *\nresponses\nsave my name\nsave my name, email, and website in this browser\nsays\nsays:\nshow comments\nsign in to comment\nsort by\nsubmit comment\nthis site uses akismet to reduce spam\nthumbs up\ntrackbacks\nupvote\nview all comments\nview comments\nvote\nwas this article helpful\nwas this helpful\nwebsite\nwrite a comment\nwrite a comment...\nyou must be logged in\nyou must be logged in to post a comment\nyour email address will not be published",
    es: "0 comentarios\n1 comentario\nagregar comentario\na\xF1adir comentario\ncampos obligatorios\ncancelar la respuesta\ncancelar respuesta\ncomenta\ncomentar\ncomentario\ncomentarios\ncomentarios cerrados\ncorreo electr\xF3nico *\ndeja tu comentario\ndeja un comentario\ndeja una respuesta\ndejar un comentario\ndejar una respuesta\ndenunciar\ndice\ndice:\nenviar comentario\nescribe tu comentario\nescribe un comentario\nescribir comentario\neste sitio usa akismet\nguarda mi nombre\ninicia sesi\xF3n para comentar\nleer comentarios\nlos campos obligatorios est\xE1n marcados\nlos comentarios est\xE1n cerrados\nmostrar comentarios\nno hay comentarios\nnombre *\nnormas de participaci\xF3n\nparticipa en la conversaci\xF3n\npublicar comentario\npublicar el comentario\nrecibir un correo electr\xF3nico con los siguientes comentarios\nreportar\nresponder\nsin comentarios\ns\xE9 el primero en comentar\ntu direcci\xF3n de correo electr\xF3nico no ser\xE1 publicada\nver comentarios\nver todos los comentarios\nweb\n\xFAnete a la conversaci\xF3n",
    fi: "kirjoita kommentti\nkommentit\nkommentoi",
    fr: "0 commentaire\n0 commentaires\n1 commentaire\na dit\nafficher les commentaires\najouter un commentaire\nannuler la r\xE9ponse\naucun commentaire\nce site utilise akismet\nchamps obligatoires\ncharte de mod\xE9ration\ncommentaire\ncommentaires\ncommentaires ferm\xE9s\ncommenter\ncommenter cet article\ncommentez\nconnectez-vous pour commenter\ndiscussion\ndit :\ne-mail *\nenregistrer mon nom\nlaisser un commentaire\nlaisser une r\xE9ponse\nlaissez un commentaire\nles champs obligatoires sont indiqu\xE9s\nles commentaires sont ferm\xE9s\nlire les commentaires\nnom *\nparticipez \xE0 la discussion\nposter un commentaire\npr\xE9venez-moi\npublier un commentaire\nr\xE9actions\nr\xE9agir\nr\xE9agissez\nr\xE9pondre\nr\xE9pondre \xE0\nsignaler\nsignaler un abus\nsite web\nsoyez le premier \xE0 commenter\nvoir les commentaires\nvoir tous les commentaires\nvos r\xE9actions\nvotre adresse de messagerie ne sera pas publi\xE9e\nvotre adresse e-mail ne sera pas publi\xE9e\nvotre commentaire\nvous devez \xEAtre connect\xE9\n\xE9crire un commentaire",
    hu: "hozz\xE1sz\xF3l\xE1sok",
    it: "0 commenti\n1 commento\naccedi per commentare\naggiungi un commento\nannulla risposta\navvertimi via email\ncampi obbligatori\ncommenta\ncommenta per primo\ncommenti\ncommenti chiusi\ncommento\ndice:\ndiscussione\nemail *\nha detto\ni campi obbligatori sono contrassegnati\ni commenti dei lettori\ni commenti sono chiusi\nil tuo indirizzo email non sar\xE0 pubblicato\ninserisci un commento\ninvia commento\nlascia un commento\nlascia una risposta\nleggi i commenti\nmostra commenti\nnessun commento\nnome *\npartecipa alla discussione\npubblica commento\nquesto sito usa akismet\nrispondi\nsalva il mio nome\nscrivi un commento\nsegnala commento\nsito web\nvedi i commenti\nvedi tutti i commenti",
    nl: "0 reacties\n1 reactie\nalle reacties\nantwoord annuleren\nantwoorden\nbeantwoorden\nbekijk reacties\ndeze site gebruikt akismet\ndiscussie\ne-mail *\ngeef een antwoord\ngeef een reactie\ngeen reacties\nhet e-mailadres wordt niet gepubliceerd\nhuisregels\nje e-mailadres wordt niet gepubliceerd\nlaat een reactie achter\nlees reacties\nlog in om te reageren\nmijn naam, e-mail en site opslaan\nnaam *\nplaats een reactie\nplaats reactie\npraat mee\nrapporteer\nreactie\nreactie annuleren\nreactie plaatsen\nreacties\nreacties gesloten\nreageer\nreageer op dit artikel\nreageren\nreageren is niet meer mogelijk\nschreef op\nschrijf een comment\nschrijf een reactie\nsite\ntoon reacties\nvereiste velden zijn gemarkeerd\nverplichte velden\nzegt",
    no: "kommentarer\nkommentarfeltet\nlegg igjen en kommentar",
    pl: "dodaj komentarz\nkomentarze\nodpowiedz\nskomentuj",
    pt: "0 coment\xE1rios\n1 coment\xE1rio\nadicionar coment\xE1rio\ncampos obrigat\xF3rios\ncampos obrigat\xF3rios s\xE3o marcados\ncancelar resposta\ncomentar\ncomentarios\ncomente\ncoment\xE1rio\ncoment\xE1rios\ncoment\xE1rios encerrados\ncoment\xE1rios fechados\ndeixar um coment\xE1rio\ndeixar uma resposta\ndeixe o seu coment\xE1rio\ndeixe seu coment\xE1rio\ndeixe um coment\xE1rio\ndeixe uma resposta\ndenunciar\ndisse\ndiz:\ne-mail *\nenviar coment\xE1rio\nescreva um coment\xE1rio\nescrever coment\xE1rio\neste site usa o akismet\neste site utiliza o akismet\nfa\xE7a login para comentar\nguardar o meu nome\nler coment\xE1rios\nmostrar coment\xE1rios\nnenhum coment\xE1rio\nnome *\nnotificar-me\no seu endere\xE7o de e-mail n\xE3o ser\xE1 publicado\no seu endere\xE7o de email n\xE3o ser\xE1 publicado\nos coment\xE1rios est\xE3o fechados\nos coment\xE1rios s\xE3o de responsabilidade\nparticipe da discuss\xE3o\npublicar coment\xE1rio\nresponder\nsalvar meus dados\nseja o primeiro a comentar\nsem coment\xE1rios\nsite\nver coment\xE1rios\nver todos os coment\xE1rios",
    ro: "comentarii\nlas\u0103 un comentariu",
    ru: "\u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438\u0438\n\u043E\u0441\u0442\u0430\u0432\u0438\u0442\u044C \u043A\u043E\u043C\u043C\u0435\u043D\u0442\u0430\u0440\u0438\u0439",
    sv: "kommentarer\nkommentera\nl\xE4mna ett svar\nvisa kommentarer",
    tr: "yorum yap\nyorumlar",
    uk: "\u043A\u043E\u043C\u0435\u043D\u0442\u0430\u0440\u0456"
  },
  "consent": {
    cs: "cookies = anywhere\npou\u017E\xEDv\xE1me cookies\np\u0159ijmout v\u0161e",
    da: "accepter alle\ncookies = anywhere\nvi bruger cookies",
    de: "ablehnen\nakzeptieren\nalle ablehnen\nalle akzeptieren\nalle cookies akzeptieren\nauswahl best\xE4tigen\nauswahl speichern\ncookie einstellungen\ncookie-einstellungen\ncookie-hinweis\ncookie-richtlinie\ncookies = anywhere\ndatenschutzeinstellungen\ndiese webseite verwendet cookies\ndiese website verwendet cookies\neinstellungen speichern\neinwilligung\nempfohlener redaktioneller inhalt\nexterne inhalte anzeigen\nexterner inhalt\nich bin damit einverstanden\nich stimme zu\nihre einwilligung\ninhalte und anzeigen zu personalisieren\nmit klick auf\nmit werbung weiterlesen\nnotwendige cookies\nnur notwendige\npersonalisierte anzeigen\npersonenbezogene daten\nprivatsph\xE4re-einstellungen\nunsere partner\nverwendung von cookies\nwerbung und tracking\nwiderrufen\nwir ben\xF6tigen ihre zustimmung\nwir nutzen cookies\nwir verwenden cookies\nzustimmen\nzustimmen und weiter",
    en: "accept all\naccept all cookies\naccept cookies\nad choices\nadchoices\nallow all\nalways active\nalways enabled\nby continuing to use\nby using our\nby using this site\ncalifornia notice at collection\nccpa\nconsent preferences\ncookie notice\ncookie policy\ncookie preferences\ncookie settings\ncookies = anywhere\ncookies policy\ndo not sell my info\ndo not sell my personal info\ndo not sell my personal information\ndo not sell or share my personal information\ngdpr\ngot it\ni accept\ni agree\ni consent\nlegitimate interest\nmanage consent\nmanage cookies\nmay use cookies\nnecessary\nnecessary cookies are absolutely essential\nopt out\nour partners\npersonalised ads\npersonalised content\npersonalized ads\nprivacy overview\nprivacy preference center\nprivacy settings\nreject all\nsave & accept\nstore and/or access information on a device\nstrictly necessary cookies\nthis site uses cookies\nthis website uses cookies\nuse of cookies\nuses cookies\nwe and our partners\nwe use cookies\nwe value your privacy\nyou agree that\nyou agree to our\nyou consent to\nyour privacy choices\nyour us state privacy rights",
    es: "aceptar\naceptar cookies\naceptar todas\naceptar todo\naceptar y continuar\nanuncios personalizados\nconfiguraci\xF3n de cookies\nconfigurar cookies\nconsentimiento\ncookies = anywhere\ndatos personales\nesta web utiliza cookies\neste sitio utiliza cookies\neste sitio web utiliza cookies\ngestionar el consentimiento\nnosotros y nuestros socios\nnuestros socios\npol\xEDtica de cookies\npreferencias de privacidad\nrechazar\nrechazar todo\nrechazar y suscribirse\nsi contin\xFAa navegando\nusamos cookies\nuso de cookies\nutilizamos cookies",
    fi: "ev\xE4steet\nhyv\xE4ksy kaikki\nk\xE4yt\xE4mme ev\xE4steit\xE4",
    fr: "accepter\naccepter et fermer\naccepter les cookies\nce site utilise des cookies\ncontinuer sans accepter\ncookies = anywhere\ndonn\xE9es personnelles\nen poursuivant votre navigation\nen savoir plus sur les cookies\ngestion des cookies\ng\xE9rer le consentement\ng\xE9rer les cookies\ng\xE9rer mes cookies\ng\xE9rer mes pr\xE9f\xE9rences\nnos partenaires\nnous et nos partenaires\nnous utilisons des cookies\nparam\xE8tres des cookies\nparam\xE9trer\npolitique de cookies\npr\xE9f\xE9rences cookies\npublicit\xE9s personnalis\xE9es\nrefuser\ntout accepter\ntout refuser\nutilisation de cookies\nvotre consentement\nvous acceptez",
    it: "accetta\naccetta e continua\naccetta i cookie\naccetta tutto\nannunci personalizzati\nconsenso\ncontinua senza accettare\ncontinuando a navigare\ncookie = anywhere\ncookie policy\ndati personali\ngestisci consenso\ngestisci cookie\ni nostri partner\nimpostazioni cookie\ninformativa sui cookie\nnoi e i nostri partner\npreferenze cookie\npreferenze privacy\nquesto sito utilizza cookie\nquesto sito utilizza i cookie\nrifiuta\nrifiuta tutto\nuso dei cookie\nutilizziamo i cookie\nutilizzo dei cookie",
    nl: "accepteren\nakkoord\nalles accepteren\nalles weigeren\ncookie-instellingen\ncookiebeleid\ncookies = anywhere\ncookies accepteren\ncookieverklaring\ncookievoorkeuren\ndeze site gebruikt cookies\ndeze website gebruikt cookies\nga akkoord\ngebruik van cookies\ngepersonaliseerde advertenties\nonze partners\npersoonsgegevens\nprivacy-instellingen\ntoestemming\nwe gebruiken cookies\nweigeren\nwij en onze partners\nwij gebruiken cookies",
    no: "cookies = anywhere\ngodta alle\ninformasjonskapsler = anywhere\nvi bruker informasjonskapsler",
    pl: "akceptuj\u0119\ncookies = anywhere\npliki cookie\nplik\xF3w cookies\npolityka cookies",
    pt: "aceitar\naceitar cookies\naceitar todos\naceitar tudo\nao continuar a navegar\nconfigura\xE7\xF5es de cookies\nconsentimento\ncookies = anywhere\ndados pessoais\ndefini\xE7\xF5es de cookies\neste site usa cookies\neste site utiliza cookies\neste website utiliza cookies\ngerir cookies\nnossos parceiros\nn\xF3s e os nossos parceiros\nos nossos parceiros\npol\xEDtica de cookies\nprefer\xEAncias de privacidade\npublicidade personalizada\nrecusar\nrejeitar\nrejeitar tudo\nusamos cookies\nuso de cookies\nutilizamos cookies\nutiliza\xE7\xE3o de cookies",
    sv: "cookies = anywhere\ngodk\xE4nn alla\nhantera cookies\nvi anv\xE4nder cookies"
  },
  "continue-words": {
    ca: "carregar m\xE9s\ncontinuar llegint",
    cs: "na\u010D\xEDst dal\u0161\xED\npokra\u010Dovat ve \u010Dten\xED\nstar\u0161\xED p\u0159\xEDsp\u011Bvky",
    da: "indl\xE6s flere\nl\xE6s videre\n\xE6ldre indl\xE6g",
    de: "alle eintr\xE4ge anzeigen\nalles auf einer seite\nartikel auf einer seite lesen\nartikel weiterlesen\nauf der n\xE4chsten seite\nauf seite\nden ganzen artikel lesen\nfr\xFChere beitr\xE4ge laden\nganzen artikel lesen\nhier weiterlesen\njetzt weiterlesen\nmehr beitr\xE4ge anzeigen\nmehr beitr\xE4ge laden\nmehr laden\nneuere beitr\xE4ge laden\nn\xE4chste seite\num weiterzulesen\nvollst\xE4ndigen artikel lesen\nweitere beitr\xE4ge laden\nweitere laden\nweitere meldungen laden\nweiterlesen\nweiterlesen auf der n\xE4chsten seite\nzum vollst\xE4ndigen artikel\n\xE4ltere beitr\xE4ge\n\xE4ltere beitr\xE4ge anzeigen\n\xE4ltere beitr\xE4ge laden\n\xE4ltere eintr\xE4ge\n\xE4ltere meldungen\n\xE4ltere meldungen laden",
    en: "click here to continue reading\nclick here to read more\nclick to continue reading\ncontinue reading\ncontinue reading the main story\ncontinue reading this article\ncontinue to next page\ncontinued on next page\ncontinued on page\nearlier updates\nexpand article\nexpand full story\nkeep reading\nload earlier updates\nload more\nload more comments\nload more entries\nload more posts\nload more stories\nload more updates\nload older posts\nload older updates\nmore updates\nnext page\nolder entries\nolder posts\nolder updates\nread full article\nread full story\nread more on next page\nread the full article\nread the full story\nread the rest of this article\nread the rest of this entry\nsee earlier updates\nshow earlier updates\nshow full article\nshow full story\nshow full text\nshow more updates\nshow older posts\nsubscribe to continue reading\nto continue reading\nview full article\nview full story\nview more updates",
    es: "cargar m\xE1s\ncargar m\xE1s actualizaciones\ncargar m\xE1s entradas\ncargar m\xE1s noticias\ncontinuar leyendo\ncontin\xFAa leyendo\ncontin\xFAe leyendo\nentradas anteriores\nentradas antiguas\nlee el art\xEDculo completo\nleer art\xEDculo completo\nleer el art\xEDculo completo\nleer la noticia completa\nleer nota completa\npara continuar leyendo\npara seguir leyendo\np\xE1gina siguiente\nseguir leyendo\nsigue leyendo\nver m\xE1s actualizaciones\nver noticia completa",
    fi: "lataa lis\xE4\xE4\nvanhemmat",
    fr: "afficher la suite\nafficher plus de messages\narticles plus anciens\ncharger la suite\ncharger les posts pr\xE9c\xE9dents\ncharger plus\ncontinuer la lecture\nla suite de l'article\nlire l'article complet\nlire l'article en entier\nlire l'int\xE9gralit\xE9 de l'article\nlire la suite\nlire la suite de l'article\nmessages plus anciens\npage suivante\nplus anciens\npour lire la suite\npoursuivre la lecture\nsuite \xE0 la page\nvoir les messages pr\xE9c\xE9dents\nvoir plus",
    hu: "tov\xE1bb olvasom\ntov\xE1bbiak bet\xF6lt\xE9se",
    it: "articoli precedenti\ncarica altri\ncarica altri aggiornamenti\ncarica altri articoli\ncarica altro\ncarica di pi\xF9\ncontinua a leggere\ncontinua a leggere l'articolo\ncontinua la lettura\nleggi l'articolo completo\nleggi l'intero articolo\nleggi tutto\nleggi tutto l'articolo\nmostra altri aggiornamenti\npagina successiva\nper continuare a leggere\npost pi\xF9 vecchi\npost precedenti\nsegue a pagina",
    nl: "eerdere berichten\neerdere updates\nlaad meer\nlaad meer berichten\nlees het hele artikel\nlees het hele verhaal\nlees het volledige artikel\nlees verder\nmeer berichten laden\nmeer laden\nmeer updates\nom verder te lezen\noudere berichten\noudere berichten laden\ntoon oudere berichten\nverder lezen\nverder op pagina\nvolgende pagina\nvolledige artikel lezen",
    no: "eldre innlegg\nlast inn flere\nles videre",
    pl: "czytaj dalej\nstarsze wpisy\nza\u0142aduj wi\u0119cej",
    pt: "carregar mais\ncarregar mais atualiza\xE7\xF5es\ncarregar mais not\xEDcias\ncontinuar a ler\ncontinuar lendo\ncontinue a ler\ncontinue lendo\ncontinue lendo a mat\xE9ria\nleia a mat\xE9ria completa\nleia a \xEDntegra\nleia na \xEDntegra\nleia o artigo completo\nler artigo completo\nler not\xEDcia completa\nmais atualiza\xE7\xF5es\nmensagens antigas\npara continuar a ler\npara continuar lendo\npostagens mais antigas\nposts antigos\npr\xF3xima p\xE1gina\npublica\xE7\xF5es mais antigas\np\xE1gina seguinte\nver not\xEDcia completa",
    ro: "cite\u0219te mai departe\n\xEEncarc\u0103 mai multe",
    ru: "\u0437\u0430\u0433\u0440\u0443\u0437\u0438\u0442\u044C \u0435\u0449\u0451\n\u0447\u0438\u0442\u0430\u0442\u044C \u0434\u0430\u043B\u0435\u0435",
    sv: "forts\xE4tt l\xE4sa\nladda fler\n\xE4ldre inl\xE4gg",
    tr: "daha fazla y\xFCkle\ndevam\u0131n\u0131 oku",
    uk: "\u0437\u0430\u0432\u0430\u043D\u0442\u0430\u0436\u0438\u0442\u0438 \u0449\u0435\n\u0447\u0438\u0442\u0430\u0442\u0438 \u0434\u0430\u043B\u0456"
  },
  "contributed-words": {
    de: "an diesem text haben mitgearbeitet\naufgezeichnet von\naus dem englischen von\naus dem englischen \xFCbersetzt\nbericht von\ndieser artikel erschien zuerst\ndieser text ist zuerst erschienen\nmit agenturmaterial\nmit informationen von\nmit inhalten von\nmit material der\nmit material von\nmitarbeit\nmitgearbeitet haben\nprotokoll\nquelle\nquellen\nrecherche\nredaktion\nredigiert von\nunter mitarbeit von\nzuerst erschienen\nzus\xE4tzliche berichterstattung\n\xFCbersetzt von\n\xFCbersetzung",
    en: "additional reporting\nadditional reporting by\nalso contributed\nalso contributed to\nap writer\nap writers\nassociated press writer\nassociated press writers\ncompiled by\ncompiled from\ncontributed\ncontributed from\ncontributed reporting\ncontributed reporting for\ncontributed research\ncontributed to this article\ncontributed to this piece\ncontributed to this report\ncontributed to this story\nedited by\nediting by\ngraphics by\nproduced by\nreported from\nreporting by\nreporting from\nreprinted with permission\nrepublished with permission\nresearch by\nreuters contributed\nstaff writer\nthe associated press contributed\nthis article first appeared\nthis article was originally published\nthis report includes\nthis story includes\nthis story is part of\nthis story was originally published\nthis story was produced\nthis story was reported by\ntranslated by\ntranslation by\nwith additional reporting\nwith agency inputs\nwith contributions from\nwith files from\nwith input from\nwith material from\nwith reporting by\nwith reporting from\nwriting by\nwritten by",
    es: "con afp\ncon agencias\ncon ap\ncon datos de\ncon efe\ncon informaci\xF3n de\ncon informaci\xF3n de agencias\ncon la colaboraci\xF3n de\ncon reuters\ncontribuyeron a este reporte\ncontribuy\xF3 a este despacho\ncontribuy\xF3 a este informe\ncontribuy\xF3 a este reporte\ncontribuy\xF3 con este reporte\neditado por\neste art\xEDculo se public\xF3 originalmente\ninformaci\xF3n de\nreporte adicional de\nreporte de\ntraducci\xF3n de\ntraducido por",
    fr: "a contribu\xE9 \xE0 cet article\na particip\xE9 \xE0 cet article\navec afp\navec agences\navec ap\navec l'afp\navec les agences\navec nos envoy\xE9s sp\xE9ciaux\navec notre correspondant\navec notre correspondante\navec reuters\ncet article est republi\xE9\nenqu\xEAte de\nont contribu\xE9 \xE0 cet article\npropos recueillis\npropos recueillis par\nreportage de\ntraduction\ntraduit de l'anglais\ntraduit par\n\xE9dit\xE9 par",
    it: "a cura di\ncon agenzie\ncon informazioni di\ncon la collaborazione di\nfonte ansa\nha collaborato\nhanno collaborato\nquesto articolo \xE8 stato pubblicato originariamente\nservizio di\ntesto raccolto da\ntradotto da\ntraduzione a cura di\ntraduzione di",
    nl: "bewerkt door\nbijdragen van\nbron\ndit artikel verscheen eerder\ndit artikel verscheen oorspronkelijk\nin samenwerking met\nm.m.v.\nmede door\nmet bijdragen van\nmet medewerking van\nvertaald door\nvertaling",
    pt: "colaboraram\ncolabora\xE7\xE3o de\ncolaborou\ncolaborou com esta reportagem\ncom a colabora\xE7\xE3o de\ncom afp\ncom ag\xEAncia\ncom ag\xEAncias\ncom ap\ncom informa\xE7\xF5es da\ncom informa\xE7\xF5es de\ncom informa\xE7\xF5es do\ncom lusa\ncom reuters\neditado por\nedi\xE7\xE3o de\nedi\xE7\xE3o por\neste texto foi publicado originalmente\nreportagem de\ntexto editado por\ntraduzido por\ntradu\xE7\xE3o de"
  },
  "copyright": {
    ca: "tots els drets reservats",
    cs: "v\u0161echna pr\xE1va vyhrazena",
    da: "alle rettigheder forbeholdes\nansvarshavende chefredakt\xF8r",
    de: "alle rechte vorbehalten\nalle rechte vorbehalten.\namtsgericht\ncopyright\ncreative commons lizenz\nein angebot der\nein angebot von\neine marke der\ngesch\xE4ftsf\xFChrer\nhandelsregister\nherausgeber\nnachdruck\nnur mit genehmigung\nnur mit schriftlicher genehmigung\numsatzsteuer-identifikationsnummer\nurheberrecht\nurheberrechtlich gesch\xFCtzt\nust-idnr\nverantwortlich f\xFCr den inhalt\nvervielf\xE4ltigung\nweiterverbreitung",
    en: "a division of\na part of\nall rights reserved\nall rights reserved.\ncompany number\ncopyright\ncreative commons\ncreative commons license\nlicensed under\nmay not be published\nmay not be published, broadcast, rewritten or redistributed\nmay not be reproduced\nno part of this\nowned by\npublished by\npublished, broadcast, rewritten, or redistributed\nregistered in england\nregistered number\nregistered office\nregistered trademark\nreproduction in whole\nrights reserved\nsome rights reserved\nsyndication\nterms of use apply\nthis material may not be published\ntrademark of\ntrademarks\nwithout permission\nwithout prior written permission\nwithout the express written permission",
    es: "aviso legal\ncopyright\nderechos reservados\neditado por\nhecho el dep\xF3sito\nlicencia creative commons\nprohibida la reproducci\xF3n\nprohibida la reproducci\xF3n total o parcial\nprohibida su reproducci\xF3n\npropiedad de\nraz\xF3n social\nreservados todos los derechos\nsin autorizaci\xF3n\ntodos los derechos reservados\ntodos los derechos reservados.",
    fi: "kaikki oikeudet pid\xE4tet\xE4\xE4n",
    fr: "copyright\ncppap\ndirecteur de la publication\ndroits de reproduction\ndroits de reproduction et de diffusion r\xE9serv\xE9s\nissn\nlicence creative commons\nrcs paris\nreproduction et diffusion\nreproduction interdite\nsi\xE8ge social\nsoci\xE9t\xE9 par actions\ntous droits r\xE9serv\xE9s\ntous droits r\xE9serv\xE9s.\ntoute reproduction interdite\n\xE9diteur\n\xE9dit\xE9 par",
    hu: "minden jog fenntartva",
    it: "capitale sociale\ncodice fiscale\ncopyright\ndirettore responsabile\ndiritti riservati\neditore\nlicenza creative commons\np. iva\np.iva\npartita iva\nrea\nregistrazione al tribunale\nregistro delle imprese\nriproduzione riservata\nriproduzione vietata\nsede legale\ntestata giornalistica\ntestata registrata\ntutti i diritti riservati\ntutti i diritti sono riservati\nvietata la riproduzione\n\xA9 riproduzione riservata",
    mul: "(c)\ncopyright \xA9\n\xA9",
    nl: "alle rechten voorbehouden\nalle rechten voorbehouden.\nauteursrecht\nauteursrechten\nbtw-nummer\ncopyright\neen uitgave van\nkvk\nkvk-nummer\nmag niet worden overgenomen\nniets uit deze uitgave\nonderdeel van\nop dit artikel berust copyright\nuitgever\nzonder toestemming",
    no: "alle rettigheter forbeholdt\nansvarlig redakt\xF8r",
    pl: "wszelkie prawa zastrze\u017Cone",
    pt: "cnpj\ncontribuinte\ncopyright\ndireitos autorais\ndireitos reservados\neditado por\nficha t\xE9cnica\nlicen\xE7a creative commons\nproibida a reprodu\xE7\xE3o\nreprodu\xE7\xE3o proibida\nsem autoriza\xE7\xE3o\nsem pr\xE9via autoriza\xE7\xE3o\ntodos os direitos reservados\ntodos os direitos reservados.\numa empresa do grupo\n\xE9 proibida a reprodu\xE7\xE3o",
    ro: "toate drepturile rezervate",
    ru: "\u0432\u0441\u0435 \u043F\u0440\u0430\u0432\u0430 \u0437\u0430\u0449\u0438\u0449\u0435\u043D\u044B",
    sv: "alla r\xE4ttigheter f\xF6rbeh\xE5llna\nansvarig utgivare",
    tr: "t\xFCm haklar\u0131 sakl\u0131d\u0131r",
    uk: "\u0432\u0441\u0456 \u043F\u0440\u0430\u0432\u0430 \u0437\u0430\u0445\u0438\u0449\u0435\u043D\u0456"
  },
  "correction-words": {
    cs: "oprava\nopraveno",
    da: "i en tidligere version\npr\xE6cisering\nrettelse",
    de: "anm. d. red\nanmerkung der redaktion\nberichtigung\ndieser artikel wurde aktualisiert\ndieser artikel wurde korrigiert\ndieser beitrag wurde aktualisiert\ndieser text wurde aktualisiert\neine fr\xFChere fassung\neine fr\xFChere version dieses artikels\ngegendarstellung\nhinweis der redaktion\nin der urspr\xFCnglichen version\nin einer ersten version\nin einer fr\xFCheren fassung\nin einer fr\xFCheren version\nin einer vorherigen version\nin einer \xE4lteren version\nkorrektur\nkorrekturen\nkorrekturhinweis\nrichtigstellung\ntransparenzhinweis\nwir haben das korrigiert\nwir haben den fehler korrigiert\nwir haben die stelle korrigiert",
    en: "a correction\na previous version of this\na previous version of this article\na previous version of this story\namended to\nan earlier version of this\nan earlier version of this article\nan earlier version of this story\nclarification\nclarifications\ncorrection\ncorrections\ncorrections and clarifications\ncorrects\neditor's note\neditors' note\nthis article has been amended\nthis article has been corrected\nthis article has been updated\nthis article was amended\nthis article was corrected\nthis article was updated\nthis piece has been updated\nthis post has been updated\nthis story has been amended\nthis story has been corrected\nthis story has been updated\nthis story was updated\nthis version corrects\nupdates with",
    es: "aclaraci\xF3n\ncorrecciones\ncorrecci\xF3n\nen una versi\xF3n anterior\nesta noticia ha sido actualizada\neste art\xEDculo fue corregido\neste art\xEDculo ha sido actualizado\neste art\xEDculo ha sido corregido\nfe de errata\nfe de erratas\nfe de errores\nnota de la redacci\xF3n\nnota de redacci\xF3n\nnota del editor\nrectificaci\xF3n\nuna versi\xF3n anterior de esta noticia\nuna versi\xF3n anterior de este art\xEDculo",
    fi: "korjaus\noikaisu",
    fr: "cet article a \xE9t\xE9 corrig\xE9\ncet article a \xE9t\xE9 mis \xE0 jour\ncet article a \xE9t\xE9 modifi\xE9\ncorrection\ncorrections\ndans une premi\xE8re version\ndans une version pr\xE9c\xE9dente\ndroit de r\xE9ponse\nerratum\nmise \xE0 jour\nndlr\nnote de la r\xE9daction\npr\xE9cision\nrectificatif\nrectification\nune premi\xE8re version de cet article\nune version ant\xE9rieure de cet article\nune version pr\xE9c\xE9dente de cet article",
    it: "correzione\ncorrezioni\nerrata corrige\nin una precedente versione\nin una versione precedente\nndr\nnota del redattore\nnota della redazione\nprecisazione\nquesto articolo \xE8 stato aggiornato\nquesto articolo \xE8 stato corretto\nquesto articolo \xE8 stato modificato\nrettifica\nuna versione precedente di questo articolo",
    nl: "aanvulling\ncorrectie\ncorrecties\ncorrecties en aanvullingen\ndit artikel is aangepast\ndit artikel is bijgewerkt\ndit artikel is gecorrigeerd\ndit bericht is aangepast\neen eerdere versie van dit artikel\nin een eerdere versie\nin een eerdere versie van dit artikel\nin een eerdere versie van dit bericht\nnaschrift\nnoot van de redactie\nrectificatie\nverbetering",
    no: "i en tidligere versjon\npresisering\nrettelse",
    pl: "korekta\nsprostowanie",
    pt: "artigo atualizado\ncorrec\xE7\xE3o\ncorre\xE7\xE3o\ncorre\xE7\xF5es\nem uma vers\xE3o anterior\nerramos\nerrata\nesclarecimento\nesta reportagem foi atualizada\neste artigo foi atualizado\neste artigo foi corrigido\neste texto foi atualizado\nnota da redac\xE7\xE3o\nnota da reda\xE7\xE3o\nnota de reda\xE7\xE3o\nnota do editor\nnuma vers\xE3o anterior\nretifica\xE7\xE3o\numa vers\xE3o anterior desta reportagem\numa vers\xE3o anterior deste artigo\numa vers\xE3o anterior deste texto\nvers\xE3o anterior deste",
    sv: "f\xF6rtydligande\ni en tidigare version\nr\xE4ttelse"
  },
  "credit-words": {
    ca: "foto\nfotografia\nimatge",
    cs: "autor fotografie\nfoto\nzdroj",
    da: "arkivfoto\nfoto\nfotograf\ngrafik\nillustration",
    de: "archiv\narchivbild\narchivfoto\naufnahme\nbeispielfoto\nbild\nbild von\nbildcredit\nbilder\nbildnachweis\nbildquelle\nbildrechte\ncollage\ncopyright\nfoto\nfoto von\nfotocredit\nfotograf\nfotografin\nfotonachweis\nfotos\nfotos von\ngrafik\nillustration\nmontage\nquelle\nscreenshot\nsymbolbild\nsymbolfoto\ntitelbild\nurheber\nvideo",
    en: "artwork by\ncopyright\ncourtesy\ncourtesy of\ncourtesy photo\ncredit\ncredit line\ncredits\nfile\nfile image\nfile photo\nfile picture\ngraphic\ngraphic by\nhandout\nhandout photo\nillustration\nillustration by\nillustrations by\nimage\nimage by\nimage courtesy\nimage courtesy of\nimage credit\nimage source\nimage via\nimages\nimages by\nphoto\nphoto by\nphoto courtesy\nphoto courtesy of\nphoto credit\nphoto illustration\nphoto illustration by\nphotograph\nphotograph by\nphotographer\nphotographs\nphotographs by\nphotography\nphotography by\nphotos\nphotos by\npic\npic by\npics\npicture\npicture by\npicture credit\npictures\npictures by\nprovided by\nscreengrab\nscreenshot\nsource\nstock photo\nsubmitted photo\nvia\nvideo\nvideo by\nvideo credit",
    es: "archivo\ncaptura de pantalla\ncortes\xEDa\ncortes\xEDa de\ncr\xE9dito\ncr\xE9ditos\nfoto\nfoto de\nfoto de archivo\nfotograf\xEDa\nfotograf\xEDa de\nfotograf\xEDas\nfotos\nfot\xF3grafo\nfuente\ngr\xE1fico\nilustraci\xF3n\nimagen\nimagen de\nimagen de archivo\nim\xE1genes\ninfograf\xEDa\nvideo\nv\xEDdeo",
    fi: "kuva\nkuvat\nvalokuva",
    fr: "archives\ncapture d'\xE9cran\ncr\xE9dit\ncr\xE9dit image\ncr\xE9dit photo\ncr\xE9dit photos\ncr\xE9dits\ncr\xE9dits photo\ndr\ndroits r\xE9serv\xE9s\nillustration\nillustration de\nimage\nimage d'illustration\nimages\ninfographie\nphoto\nphoto d'archives\nphoto d'illustration\nphoto de\nphotographe\nphotographie\nphotos\nsource\nvid\xE9o\nvisuel",
    hu: "forr\xE1s\nfot\xF3\nk\xE9p",
    it: "archivio\ncrediti\ncredito\ncredits\nfonte\nfoto\nfoto d'archivio\nfoto di\nfoto di repertorio\nfotografia\nfotografie di\nfotografo\ngrafica\nillustrazione\nimmagine\nimmagine di repertorio\nimmagini\ninfografica\nper gentile concessione di\nvideo",
    nl: "afbeelding\narchiefbeeld\narchieffoto\nbeeld\nbeeld van\nbeelden\nbron\nfoto\nfoto van\nfoto's\nfotograaf\nfotografie\ngrafiek\nillustratie\ninfographic\nscreenshot\nvideo",
    no: "arkivfoto\nfoto\nfotograf\nillustrasjon\nillustrasjonsfoto",
    pl: "fot\nfot.\nfoto\nzdj\u0119cie",
    pt: "arquivo\narte\ncortesia\ncr\xE9dito\ncr\xE9ditos\ndivulga\xE7\xE3o\nfonte\nfoto\nfoto de\nfoto de arquivo\nfotografia\nfotografia de\nfotos\nfot\xF3grafo\nilustra\xE7\xE3o\nimagem\nimagem de\nimagens\ninfografia\nreprodu\xE7\xE3o\nv\xEDdeo",
    ro: "foto\nsursa\nsursa foto",
    ru: "\u0438\u0441\u0442\u043E\u0447\u043D\u0438\u043A\n\u0444\u043E\u0442\u043E\n\u0444\u043E\u0442\u043E\u0433\u0440\u0430\u0444\u0438\u044F",
    sv: "arkivbild\nbild\nfoto\nfotograf\ngenrebild\ngrafik\nillustration",
    tr: "foto\nfoto\u011Fraf\nkaynak",
    uk: "\u0434\u0436\u0435\u0440\u0435\u043B\u043E\n\u0444\u043E\u0442\u043E"
  },
  "date-joiners": {
    da: "d\nden\nkl",
    de: "ab\nam\nden\nder\ngegen\nim\num",
    en: "and\nat\nfrom\nin\nof\non\nthe\nto",
    es: "a\nde\ndel\nel\nla\nlas",
    fr: "a\nau\nde\ndu\nle\n\xE0",
    it: "alle\ndel\ndi\nil\nore",
    nl: "om\nop\nvan",
    no: "den\nkl",
    pt: "a\nas\nde\ndo\nem\no\n\xE0\n\xE0s",
    sv: "den\nkl"
  },
  "embed-things": {
    de: "aufnahme = pictures\naufnahmen = pictures\nbeitrag = post\nbild = pictures\nbilder = pictures\nclip = video\ndokument = document\nfacebook = post\nfoto = pictures\nfotos = pictures\ngetwittert = tweet\ngrafik = chart\ninstagram = post\nkarte = map\npost = post\nposting = post\ntelegram = post\ntiktok = video\ntruth social = post\ntweet = tweet\ntweetet = tweet\ntweetete = tweet\ntweets = tweet\ntwitter = tweet\ntwittert = tweet\ntwitterte = tweet\ntwitterten = tweet\nvideo = video\nvideos = video",
    en: "audio = audio\nbluesky = post\nchart = chart\nclip = video\ndocument = document\nfacebook = post\nfootage = video\ngraph = chart\ngraphic = chart\nimage = pictures\nimages = pictures\ninstagram = post\nletter = document\nlinkedin = post\nmap = map\nmessage = post\nphoto = pictures\nphotograph = pictures\nphotographs = pictures\nphotos = pictures\npicture = pictures\npictures = pictures\npodcast = audio\npost = post\nposts = post\nrecording = audio\nretweeted = tweet\nselfie = pictures\nsnap = pictures\nstatement = post\ntelegram = post\nthreads = post\ntiktok = video\ntruth social = post\ntweet = tweet\ntweeted = tweet\ntweets = tweet\ntwitter = tweet\nvideo = video\nvideos = video\nyoutube = video",
    es: "documento = document\nfacebook = post\nfoto = pictures\nfotograf\xEDa = pictures\nfotograf\xEDas = pictures\nfotos = pictures\ngr\xE1fico = chart\nimagen = pictures\nim\xE1genes = pictures\ninstagram = post\nmapa = map\nmensaje = post\npost = post\npublicaci\xF3n = post\ntelegram = post\ntiktok = video\ntuit = tweet\ntuitea = tweet\ntuiteado = tweet\ntuite\xF3 = tweet\ntuits = tweet\ntweet = tweet\ntwitter = tweet\nvideo = video\nvideos = video\nv\xEDdeo = video\nv\xEDdeos = video",
    fr: "carte = map\nclich\xE9 = pictures\nclich\xE9s = pictures\ndocument = document\nfacebook = post\ngraphique = chart\nimage = pictures\nimages = pictures\ninfographie = chart\ninstagram = post\nmessage = post\nphoto = pictures\nphotos = pictures\npost = post\npublication = post\ntelegram = post\ntiktok = video\ntweet = tweet\ntweete = tweet\ntweets = tweet\ntweet\xE9 = tweet\ntwitter = tweet\ntwitt\xE9 = tweet\nvid\xE9o = video\nvid\xE9os = video",
    it: "documento = document\nfacebook = post\nfilmato = video\nfoto = pictures\nfotografia = pictures\nfotografie = pictures\ngrafico = chart\nimmagine = pictures\nimmagini = pictures\ninstagram = post\nmappa = map\nmessaggio = post\npost = post\nscatto = pictures\ntelegram = post\ntiktok = video\ntweet = tweet\ntwitta = tweet\ntwittato = tweet\ntwitter = tweet\nvideo = video",
    nl: "afbeelding = pictures\nbeeld = pictures\nbeelden = video\nbericht = post\ndocument = document\nfacebook = post\nfilmpje = video\nfoto = pictures\nfoto's = pictures\ngrafiek = chart\ninstagram = post\nkaart = map\npost = post\ntelegram = post\ntiktok = video\ntweet = tweet\ntweets = tweet\ntweette = tweet\ntwitter = tweet\ntwitterde = tweet\ntwittert = tweet\nvideo = video\nvideo's = video",
    pt: "documento = document\nfacebook = post\nfoto = pictures\nfotografia = pictures\nfotografias = pictures\nfotos = pictures\ngr\xE1fico = chart\nimagem = pictures\nimagens = pictures\ninfogr\xE1fico = chart\ninstagram = post\nmapa = map\nmensagem = post\npost = post\npostagem = post\npublica\xE7\xE3o = post\ntelegram = post\ntiktok = video\ntuitou = tweet\ntu\xEDte = tweet\ntweet = tweet\ntweetou = tweet\ntweets = tweet\ntwitter = tweet\nv\xEDdeo = video\nv\xEDdeos = video"
  },
  "embed-verbs": {
    de: "auf facebook\nauf instagram\nauf telegram\nauf tiktok\nauf truth social\nauf twitter\nbei twitter\nerkl\xE4rte auf twitter\ngepostet\ngetwittert\nin diesem tweet\nin einem post\nin einem tweet\nmeldete auf twitter\nper twitter\npostet\npostete\nposteten\nschreibt auf facebook\nschreibt auf instagram\nschreibt auf twitter\nschreibt auf x\nschrieb auf facebook\nschrieb auf instagram\nschrieb auf twitter\nschrieb auf x\nschrieb bei facebook\nschrieb bei instagram\nschrieb bei twitter\nschrieb dazu auf twitter\nschrieb dazu auf x\nschrieben auf twitter\nsehen sie das video\nsehen sie hier\nteilte auf facebook\nteilte auf instagram\nteilte auf twitter\nteilte ein bild\nteilte ein foto\nteilte ein video\ntweetet\ntweetete\ntwittern\ntwittert\ntwitterte\ntwitterten\nver\xF6ffentlichte aufnahmen\nver\xF6ffentlichte bilder\nver\xF6ffentlichte ein bild\nver\xF6ffentlichte ein foto\nver\xF6ffentlichte ein video\nver\xF6ffentlichte fotos\nvia twitter\nzeigt dieses video",
    en: "added on twitter\nannounced on twitter\nannounced on x\ncaptured on video\nconfirmed on twitter\nhas posted\nhas released\nhas shared\nhas tweeted\nhave posted\nhave shared\nhave tweeted\nhere is the tweet\nhere is the video\nhere's the video\nlive tweeted\nposted a\nposted an\nposted footage\nposted images\nposted on bluesky\nposted on facebook\nposted on instagram\nposted on linkedin\nposted on social media\nposted on telegram\nposted on threads\nposted on tiktok\nposted on truth social\nposted on twitter\nposted on x\nposted photo\nposted photos\nposted picture\nposted pictures\nposted the following\nposted this\nposted video\nreleased footage\nreleased images\nreleased pictures\nreleased video\nreplied on twitter\nreported on twitter\nretweeted\nsaid in a facebook post\nsaid in a post\nsaid in a tweet\nsaid in an instagram post\nsaid on facebook\nsaid on twitter\nsaid on x\nsee photos below\nsee pictures below\nsee the tweet below\nsee the video below\nsee tweet\nsent out this tweet\nsent this\nsent this tweet\nshared a\nshared footage\nshared images\nshared on facebook\nshared on instagram\nshared on social media\nshared on twitter\nshared photos\nshared pictures\nshared this\nshared video\ntook to facebook\ntook to instagram\ntook to social media\ntook to twitter\ntook to x\ntweeted\ntweeted this\ntweeted:\ntweeting\ntweets\nuploaded a\nuploaded video\nvia twitter\nwatch below\nwatch the video\nwatch video\nwrote in a post\nwrote in a tweet\nwrote on facebook\nwrote on instagram\nwrote on social media\nwrote on twitter\nwrote on x",
    es: "a trav\xE9s de su cuenta\na trav\xE9s de twitter\ncomparti\xF3 en\ncomparti\xF3 im\xE1genes\ncomparti\xF3 un video\ncomparti\xF3 un v\xEDdeo\ncomparti\xF3 una foto\ndifundi\xF3 im\xE1genes\ndifundi\xF3 un video\ndijo en twitter\nen facebook\nen instagram\nen redes sociales\nen su cuenta de facebook\nen su cuenta de instagram\nen su cuenta de twitter\nen su cuenta de x\nen sus redes sociales\nen twitter\nen un tuit\nen un tweet\nescribi\xF3 en facebook\nescribi\xF3 en instagram\nescribi\xF3 en su cuenta de twitter\nescribi\xF3 en su cuenta de x\nescribi\xF3 en twitter\nescribi\xF3 en x\nha compartido\nha escrito en twitter\nha escrito en x\nha publicado\nha tuiteado\nmira el video\npublic\xF3 en facebook\npublic\xF3 en instagram\npublic\xF3 en twitter\npublic\xF3 en x\npublic\xF3 fotos\npublic\xF3 un video\npublic\xF3 un v\xEDdeo\npublic\xF3 una foto\ntuitea\ntuitearon\ntuite\xF3\ntwitte\xF3\nvea el video",
    fr: "a annonc\xE9 sur twitter\na diffus\xE9\na d\xE9clar\xE9 sur twitter\na partag\xE9\na partag\xE9 sur\na partag\xE9 une vid\xE9o\na post\xE9\na post\xE9 sur\na publi\xE9 des images\na publi\xE9 des photos\na publi\xE9 sur facebook\na publi\xE9 sur instagram\na publi\xE9 sur twitter\na publi\xE9 sur x\na publi\xE9 une vid\xE9o\na r\xE9agi sur twitter\na tweet\xE9\na twitt\xE9\na \xE9crit sur facebook\na \xE9crit sur instagram\na \xE9crit sur twitter\na \xE9crit sur x\ndans un message\ndans un post\ndans un tweet\nont tweet\xE9\nregardez la vid\xE9o\nsur facebook\nsur instagram\nsur les r\xE9seaux sociaux\nsur son compte instagram\nsur son compte twitter\nsur son compte x\nsur twitter\nsur x\ntweete\ntwitte\n\xE9crit sur twitter\n\xE9crit sur x",
    it: "con un post\ncon un tweet\necco il video\nguarda il video\nha condiviso\nha condiviso su\nha condiviso un video\nha condiviso una foto\nha diffuso\nha diffuso un video\nha postato\nha pubblicato le immagini\nha pubblicato su\nha pubblicato un video\nha pubblicato una foto\nha scritto su facebook\nha scritto su instagram\nha scritto su twitter\nha scritto su x\nha twittato\nin un post\nin un tweet\nposta su\nscrive su facebook\nscrive su instagram\nscrive su twitter\nscrive su x\nsu facebook\nsu instagram\nsu twitter\nsu x\nsui social\nsui social network\nsul suo profilo\ntwitta\ntwittato",
    nl: "bekijk de video\ndeelde beelden\ndeelde een\ndeelde een foto\ndeelde een video\ndeelde foto's\ndeelde op\ngetwitterd\nin een bericht\nin een post\nin een tweet\nmeldde op twitter\nmeldt op twitter\nop facebook\nop instagram\nop social media\nop sociale media\nop twitter\nop x\nplaatste deze\nplaatste een\nplaatste een foto\nplaatste een video\nplaatste op\npost op\npostte\nschreef op facebook\nschreef op instagram\nschreef op twitter\nschreef op x\nschrijft op facebook\nschrijft op instagram\nschrijft op twitter\nschrijft op x\ntweet\ntweette\ntweetten\ntwitterde\ntwitterden\ntwittert\nvia twitter\nzei op twitter",
    pt: "assista ao v\xEDdeo\ncompartilhou\ncompartilhou um v\xEDdeo\ncompartilhou uma foto\ndisse no twitter\ndivulgou imagens\ndivulgou um v\xEDdeo\nem suas redes sociais\nem um tweet\nem uma publica\xE7\xE3o\nescreveu em sua conta\nescreveu na sua conta\nescreveu no facebook\nescreveu no instagram\nescreveu no twitter\nescreveu no x\nna rede social\nna rede social x\nnas redes sociais\nnas suas redes sociais\nno facebook\nno instagram\nno twitter\nno x\nnum tweet\nnuma publica\xE7\xE3o\npartilhou\npartilhou no\npartilhou um v\xEDdeo\npartilhou uma foto\npelo twitter\npostou\npostou no\npostou um v\xEDdeo\npostou uma foto\npublicou fotos\npublicou imagens\npublicou no facebook\npublicou no instagram\npublicou no twitter\npublicou no x\npublicou um v\xEDdeo\npublicou uma foto\ntuitaram\ntuitou\ntweetou\ntwittou\nveja o v\xEDdeo"
  },
  "job-titles": {
    de: "auslandskorrespondent\nauslandskorrespondentin\nautor\nautorin\nchef vom dienst\nchefredakteur\nchefredakteurin\nchefreporter\nchefreporterin\ndr\nfotograf\nfotografin\nfreie autorin\nfreie journalistin\nfreie mitarbeiterin\nfreier autor\nfreier journalist\nfreier mitarbeiter\ngastautor\ngastautorin\nhauptstadtkorrespondent\nhauptstadtkorrespondentin\nherausgeber\nherausgeberin\njournalist\njournalistin\nkolumnist\nkolumnistin\nkorrespondent\nkorrespondentin\nmoderator\nmoderatorin\npolitikredakteur\npolitikredakteurin\npraktikant\npraktikantin\npressesprecher\npressesprecherin\nprof\nredakteur\nredakteure\nredakteurin\nredaktion\nredaktionsleiter\nredaktionsleiterin\nredaktionsmitglied\nreporter\nreporterin\nressortleiter\nressortleiterin\nsportredakteur\nsportredakteurin\nstellvertretende chefredakteurin\nstellvertretender chefredakteur\nvolont\xE4r\nvolont\xE4rin\nwirtschaftsredakteur\nwirtschaftsredakteurin\nwissenschaftsredakteur\nwissenschaftsredakteurin",
    en: "analyst\nanchor\nap business writer\nap sports writer\nap staff\nap writer\nassistant editor\nassociate editor\nassociate professor\nassociated press writer\nauthor\nblogger\nbreaking news reporter\nbureau chief\nbusiness correspondent\nbusiness editor\nbusiness reporter\nceo\nchief correspondent\nchief critic\nchief political columnist\nchief reporter\ncity editor\nco-founder\ncolumnist\ncontent producer\ncontributing editor\ncontributing writer\ncontributor\ncopy editor\ncorrespondent\ncrime reporter\ncritic\ndata journalist\ndefence correspondent\ndeputy editor\ndeputy political editor\ndigital editor\ndigital producer\ndigital reporter\ndiplomatic correspondent\ndiplomatic editor\ndirector\ndr\neconomics correspondent\neconomics editor\neditor\neditor in chief\neditor-in-chief\neducation correspondent\nenvironment correspondent\neurope editor\nexecutive editor\nfeatures editor\nfellow\nfilm critic\nfood critic\nfor the\nforeign correspondent\nforeign editor\nfounder\nfreelance journalist\nfreelance writer\nfreelancer\ngeneral assignment reporter\nguest columnist\nguest contributor\nguest writer\nhealth correspondent\nhealth editor\nhealth reporter\nhome affairs correspondent\nintern\ninvestigative reporter\njournalist\nlecturer\nlegal correspondent\nlocal democracy reporter\nlocal democracy reporting service\nmanaging editor\nmd\nmultimedia journalist\nmusic critic\nnews editor\nopinion editor\nph.d.\nphd\nphoto editor\nphotographer\nphotojournalist\npolitical correspondent\npolitical editor\npolitical reporter\npresenter\npresident\nproducer\nprofessor\nreporter\nresearcher\nscience correspondent\nscience editor\nsenior correspondent\nsenior editor\nsenior reporter\nsenior writer\nspecial contributor\nspecial correspondent\nspecial to\nsports editor\nsports reporter\nstaff\nstaff correspondent\nstaff photographer\nstaff reporter\nstaff writer\ntechnology editor\ntrainee reporter\nvideo journalist\nwashington bureau chief\nworld affairs editor\nwriter",
    es: "analista\narticulista\nautor\nautora\nbecaria\nbecario\ncolaborador\ncolaboradora\ncolumnista\ncorresponsal\ncr\xEDtica\ncr\xEDtico\ndirector\ndirectora\neditor\neditora\nenviada especial\nenviado especial\nescritor\nescritora\nfotoperiodista\nfot\xF3grafa\nfot\xF3grafo\njefa de redacci\xF3n\njefa de secci\xF3n\njefe de redacci\xF3n\njefe de secci\xF3n\nperiodista\nprofesor\nprofesora\nredacci\xF3n\nredactor\nredactor jefe\nredactora\nredactora jefa\nreportera\nreportero\nsubdirector\nsubdirectora",
    fr: "auteur\nauteure\nautrice\nchef de service\nchercheur\nchercheuse\nchroniqueur\nchroniqueuse\ncorrespondant\ncorrespondant permanent\ncorrespondante\ncritique\ndirecteur\ndirecteur de la r\xE9daction\ndirectrice\nenvoy\xE9 sp\xE9cial\nenvoy\xE9e sp\xE9ciale\nenvoy\xE9s sp\xE9ciaux\ngrand reporter\nhistorien\nhistorienne\njournaliste\nma\xEEtre de conf\xE9rences\nnotre correspondant\nnotre correspondante\nphotographe\nphotojournaliste\npigiste\nprofesseur\nprofesseure\nreporter\nr\xE9dacteur\nr\xE9dacteur en chef\nr\xE9daction\nr\xE9dactrice\nr\xE9dactrice en chef\nsociologue\nstagiaire\n\xE9conomiste\n\xE9ditorialiste",
    it: "autore\nautrice\ncaporedattore\ncaporedattrice\ncollaboratore\ncollaboratrice\ncorrispondente\ncritico\ndal nostro corrispondente\ndal nostro inviato\ndalla nostra corrispondente\ndalla nostra inviata\ndirettore\ndirettore responsabile\ndirettrice\neditorialista\nfotografa\nfotografo\nfotoreporter\ngiornalista\ninviata\ninviato\ninviato speciale\nopinionista\nprofessore\nprofessoressa\nredattore\nredattrice\nredazione\nscrittore\nscrittrice\nvicedirettore\nvicedirettrice",
    nl: "adjunct-hoofdredacteur\nauteur\nbuitenlandcorrespondent\nchef\ncolumnist\ncorrespondent\ndatajournalist\neconomieredacteur\neindredacteur\nfotograaf\nfreelance journalist\ngastauteur\nhoofdredacteur\nhoogleraar\njournalist\nmedewerker\nonderzoeksjournalist\npolitiek redacteur\npolitiek verslaggever\nrecensent\nredacteur\nredactie\nredactrice\nschrijver\nsportredacteur\nsportverslaggever\nstagiair\nstagiaire\nverslaggeefster\nverslaggever\nwetenschapsredacteur",
    pt: "analista\narticulista\nautor\nautora\nchefe de reda\xE7\xE3o\ncolaborador\ncolaboradora\ncolunista\ncomentador\ncomentadora\ncorrespondente\ncronista\ncr\xEDtica\ncr\xEDtico\ndiretor\ndiretora\neditor\neditor executivo\neditor-chefe\neditora\neditora executiva\neditora-chefe\nenviada especial\nenviado especial\nescritor\nescritora\nestagi\xE1ria\nestagi\xE1rio\nfotojornalista\nfotorrep\xF3rter\nfot\xF3grafa\nfot\xF3grafo\njornalista\nprofessor\nprofessora\nredator\nredatora\nreda\xE7\xE3o\nrep\xF3rter\nrep\xF3rter especial\nsubdiretor\nsubdiretora"
  },
  "live-words": {
    cs: "online\n\u017Eiv\u011B",
    da: "direkte\nlive",
    de: "aktuelle entwicklungen\naktuelle lage\nalle entwicklungen\ndas wichtigste in k\xFCrze\nim live-stream\nim live-ticker\nim liveblog\nim liveticker\nlive\nlive-blog\nlive-ticker\nlive-updates\nliveblog\nlivestream\nliveticker\nminutenprotokoll\nnews-blog\nnews-ticker\nnewsblog\nnewsticker\nticker\nticker zum nachlesen\nwichtige updates\nzum nachlesen",
    en: "as it happened\nas it happens\nbreaking news live\nfollow live\nhappening now\nkey events\nkey moments\nkey points\nkey updates\nlatest updates\nlive\nlive blog\nlive coverage\nlive feed\nlive now\nlive report\nlive reporting\nlive stream\nlive ticker\nlive updates\nliveblog\nlivestream\nminute by minute\nminute-by-minute\npinned\npinned post\nrecap\nrolling coverage\nrolling updates\ntimeline\nupdates\nwhat we know so far",
    es: "actualizaciones en vivo\nclaves\ncobertura en vivo\ndirecto\nen directo\nen tiempo real\nen vivo\nen vivo y en directo\nlo \xFAltimo\nminuto a minuto\nnarraci\xF3n en directo\n\xFAltima hora",
    fr: "ce qu'il faut retenir\ndirect\nen direct\nen temps r\xE9el\nfil d'actualit\xE9\nfil info\nl'essentiel\nle direct\nle fil\nle live\nlive\nminute par minute\nrevivez\nsuivez en direct\nsuivez le direct\n\xE0 retenir",
    it: "cronaca in diretta\ndiretta\ndiretta live\ngli aggiornamenti\nin diretta\nin tempo reale\nla diretta\nlive\nminuto per minuto\ntutti gli aggiornamenti\nultim'ora\nultime notizie",
    nl: "het laatste nieuws\nin het kort\nlees live mee\nlees terug\nlive\nlive volgen\nlive-blog\nliveblog\nminuut tot minuut\nvolg live",
    no: "direkte\nsiste nytt",
    pl: "na \u017Cywo\nrelacja na \u017Cywo",
    pt: "acompanhe ao vivo\nao minuto\nao vivo\nem atualiza\xE7\xE3o\nem directo\nem direto\nem tempo real\nminuto a minuto\ntempo real\n\xFAltima hora\n\xFAltimas not\xEDcias",
    sv: "direkt\ndirektrapport\njust nu\nliverapport"
  },
  "months": {
    ca: "abr = 4\nabril = 4\nagost = 8\ndesembre = 12\nfebr = 2\nfebrer = 2\ngen = 1\ngener = 1\njuliol = 7\njuny = 6\nmaig = 5\nmar\xE7 = 3\nnovembre = 11\noctubre = 10\nsetembre = 9",
    cs: "b\u0159ezen = 3\nb\u0159ezna = 3\nduben = 4\ndubna = 4\nkv\u011Bten = 5\nkv\u011Btna = 5\nleden = 1\nledna = 1\nlistopad = 11\nlistopadu = 11\nprosince = 12\nprosinec = 12\nsrpen = 8\nsrpna = 8\nz\xE1\u0159\xED = 9\n\xFAnor = 2\n\xFAnora = 2\n\u010Derven = 6\n\u010Dervence = 7\n\u010Dervenec = 7\n\u010Dervna = 6\n\u0159\xEDjen = 10\n\u0159\xEDjna = 10",
    da: "apr = 4\napril = 4\naug = 8\naugust = 8\ndec = 12\ndecember = 12\nfeb = 2\nfebruar = 2\njan = 1\njanuar = 1\njul = 7\njuli = 7\njun = 6\njuni = 6\nmaj = 5\nmar = 3\nmarts = 3\nnov = 11\nnovember = 11\nokt = 10\noktober = 10\nsep = 9\nsept = 9\nseptember = 9",
    de: "apr = 4\napril = 4\naug = 8\naugust = 8\ndez = 12\ndezember = 12\nfeb = 2\nfeber = 2\nfebruar = 2\njan = 1\njanuar = 1\njul = 7\njuli = 7\njun = 6\njuni = 6\nj\xE4n = 1\nj\xE4nner = 1\nmaerz = 3\nmai = 5\nmrz = 3\nm\xE4r = 3\nm\xE4rz = 3\nnov = 11\nnovember = 11\nokt = 10\noktober = 10\nsep = 9\nsept = 9\nseptember = 9",
    en: "apr = 4\napril = 4\naug = 8\naugust = 8\ndec = 12\ndecember = 12\nfeb = 2\nfebr = 2\nfebruary = 2\njan = 1\njanuary = 1\njul = 7\njuly = 7\njun = 6\njune = 6\nmar = 3\nmarch = 3\nmay = 5\nnov = 11\nnovember = 11\noct = 10\noctober = 10\nsep = 9\nsept = 9\nseptember = 9",
    es: "abr = 4\nabril = 4\nago = 8\nagosto = 8\ndic = 12\ndiciembre = 12\nene = 1\nenero = 1\nfeb = 2\nfebrero = 2\njul = 7\njulio = 7\njun = 6\njunio = 6\nmar = 3\nmarzo = 3\nmay = 5\nmayo = 5\nnov = 11\nnoviembre = 11\noct = 10\noctubre = 10\nsep = 9\nsept = 9\nseptiembre = 9\nset = 9\nsetiembre = 9",
    fi: "elokuu = 8\nelokuuta = 8\nhein\xE4kuu = 7\nhein\xE4kuuta = 7\nhelmikuu = 2\nhelmikuuta = 2\nhuhtikuu = 4\nhuhtikuuta = 4\njoulukuu = 12\njoulukuuta = 12\nkes\xE4kuu = 6\nkes\xE4kuuta = 6\nlokakuu = 10\nlokakuuta = 10\nmaaliskuu = 3\nmaaliskuuta = 3\nmarraskuu = 11\nmarraskuuta = 11\nsyyskuu = 9\nsyyskuuta = 9\ntammikuu = 1\ntammikuuta = 1\ntoukokuu = 5\ntoukokuuta = 5",
    fr: "aout = 8\nao\xFBt = 8\navr = 4\navril = 4\ndec = 12\ndecembre = 12\nd\xE9c = 12\nd\xE9cembre = 12\nfevr = 2\nfevrier = 2\nf\xE9v = 2\nf\xE9vr = 2\nf\xE9vrier = 2\njan = 1\njanv = 1\njanvier = 1\njuil = 7\njuillet = 7\njuin = 6\nmai = 5\nmar = 3\nmars = 3\nnov = 11\nnovembre = 11\noct = 10\noctobre = 10\nsep = 9\nsept = 9\nseptembre = 9",
    hu: "augusztus = 8\ndecember = 12\nfebru\xE1r = 2\njanu\xE1r = 1\nj\xFAlius = 7\nj\xFAnius = 6\nm\xE1jus = 5\nm\xE1rcius = 3\nnovember = 11\nokt\xF3ber = 10\nszeptember = 9\n\xE1prilis = 4",
    it: "ago = 8\nagosto = 8\napr = 4\naprile = 4\ndic = 12\ndicembre = 12\nfeb = 2\nfebb = 2\nfebbraio = 2\ngen = 1\ngennaio = 1\ngiu = 6\ngiugno = 6\nlug = 7\nluglio = 7\nmag = 5\nmaggio = 5\nmar = 3\nmarzo = 3\nnov = 11\nnovembre = 11\nott = 10\nottobre = 10\nset = 9\nsett = 9\nsettembre = 9",
    nl: "apr = 4\napril = 4\naug = 8\naugustus = 8\ndec = 12\ndecember = 12\nfeb = 2\nfebr = 2\nfebruari = 2\njan = 1\njanuari = 1\njul = 7\njuli = 7\njun = 6\njuni = 6\nmaart = 3\nmei = 5\nmrt = 3\nnov = 11\nnovember = 11\nokt = 10\noktober = 10\nsep = 9\nsept = 9\nseptember = 9",
    no: "apr = 4\napril = 4\naug = 8\naugust = 8\ndes = 12\ndesember = 12\nfeb = 2\nfebruar = 2\njan = 1\njanuar = 1\njul = 7\njuli = 7\njun = 6\njuni = 6\nmai = 5\nmar = 3\nmars = 3\nnov = 11\nnovember = 11\nokt = 10\noktober = 10\nsep = 9\nsept = 9\nseptember = 9",
    pl: "czerwca = 6\nczerwiec = 6\ngrudnia = 12\ngrudzie\u0144 = 12\nkwiecie\u0144 = 4\nkwietnia = 4\nlipca = 7\nlipiec = 7\nlistopad = 11\nlistopada = 11\nlutego = 2\nluty = 2\nmaj = 5\nmaja = 5\nmarca = 3\nmarzec = 3\npa\u017Adziernik = 10\npa\u017Adziernika = 10\nsierpie\u0144 = 8\nsierpnia = 8\nstycze\u0144 = 1\nstycznia = 1\nwrzesie\u0144 = 9\nwrze\u015Bnia = 9",
    pt: "abr = 4\nabril = 4\nago = 8\nagosto = 8\ndez = 12\ndezembro = 12\nfev = 2\nfevereiro = 2\njan = 1\njaneiro = 1\njul = 7\njulho = 7\njun = 6\njunho = 6\nmai = 5\nmaio = 5\nmar = 3\nmarco = 3\nmar\xE7o = 3\nnov = 11\nnovembro = 11\nout = 10\noutubro = 10\nset = 9\nsetembro = 9",
    ro: "aprilie = 4\naugust = 8\ndecembrie = 12\nfebruarie = 2\nianuarie = 1\niulie = 7\niunie = 6\nmai = 5\nmartie = 3\nnoiembrie = 11\noctombrie = 10\nseptembrie = 9",
    ru: "\u0430\u0432\u0433\u0443\u0441\u0442 = 8\n\u0430\u0432\u0433\u0443\u0441\u0442\u0430 = 8\n\u0430\u043F\u0440\u0435\u043B\u044C = 4\n\u0430\u043F\u0440\u0435\u043B\u044F = 4\n\u0434\u0435\u043A\u0430\u0431\u0440\u044C = 12\n\u0434\u0435\u043A\u0430\u0431\u0440\u044F = 12\n\u0438\u044E\u043B\u044C = 7\n\u0438\u044E\u043B\u044F = 7\n\u0438\u044E\u043D\u044C = 6\n\u0438\u044E\u043D\u044F = 6\n\u043C\u0430\u0439 = 5\n\u043C\u0430\u0440\u0442 = 3\n\u043C\u0430\u0440\u0442\u0430 = 3\n\u043C\u0430\u044F = 5\n\u043D\u043E\u044F\u0431\u0440\u044C = 11\n\u043D\u043E\u044F\u0431\u0440\u044F = 11\n\u043E\u043A\u0442\u044F\u0431\u0440\u044C = 10\n\u043E\u043A\u0442\u044F\u0431\u0440\u044F = 10\n\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044C = 9\n\u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F = 9\n\u0444\u0435\u0432\u0440\u0430\u043B\u044C = 2\n\u0444\u0435\u0432\u0440\u0430\u043B\u044F = 2\n\u044F\u043D\u0432\u0430\u0440\u044C = 1\n\u044F\u043D\u0432\u0430\u0440\u044F = 1",
    sv: "apr = 4\napril = 4\naug = 8\naugusti = 8\ndec = 12\ndecember = 12\nfeb = 2\nfebruari = 2\njan = 1\njanuari = 1\njul = 7\njuli = 7\njun = 6\njuni = 6\nmaj = 5\nmar = 3\nmars = 3\nnov = 11\nnovember = 11\nokt = 10\noktober = 10\nsep = 9\nsept = 9\nseptember = 9",
    tr: "aral\u0131k = 12\na\u011Fustos = 8\nekim = 10\neyl\xFCl = 9\nhaziran = 6\nkas\u0131m = 11\nmart = 3\nmay\u0131s = 5\nnisan = 4\nocak = 1\ntemmuz = 7\n\u015Fubat = 2",
    uk: "\u0431\u0435\u0440\u0435\u0437\u0435\u043D\u044C = 3\n\u0431\u0435\u0440\u0435\u0437\u043D\u044F = 3\n\u0432\u0435\u0440\u0435\u0441\u0435\u043D\u044C = 9\n\u0432\u0435\u0440\u0435\u0441\u043D\u044F = 9\n\u0433\u0440\u0443\u0434\u0435\u043D\u044C = 12\n\u0433\u0440\u0443\u0434\u043D\u044F = 12\n\u0436\u043E\u0432\u0442\u0435\u043D\u044C = 10\n\u0436\u043E\u0432\u0442\u043D\u044F = 10\n\u043A\u0432\u0456\u0442\u0435\u043D\u044C = 4\n\u043A\u0432\u0456\u0442\u043D\u044F = 4\n\u043B\u0438\u043F\u0435\u043D\u044C = 7\n\u043B\u0438\u043F\u043D\u044F = 7\n\u043B\u0438\u0441\u0442\u043E\u043F\u0430\u0434 = 11\n\u043B\u0438\u0441\u0442\u043E\u043F\u0430\u0434\u0430 = 11\n\u043B\u044E\u0442\u0438\u0439 = 2\n\u043B\u044E\u0442\u043E\u0433\u043E = 2\n\u0441\u0435\u0440\u043F\u0435\u043D\u044C = 8\n\u0441\u0435\u0440\u043F\u043D\u044F = 8\n\u0441\u0456\u0447\u0435\u043D\u044C = 1\n\u0441\u0456\u0447\u043D\u044F = 1\n\u0442\u0440\u0430\u0432\u0435\u043D\u044C = 5\n\u0442\u0440\u0430\u0432\u043D\u044F = 5\n\u0447\u0435\u0440\u0432\u0435\u043D\u044C = 6\n\u0447\u0435\u0440\u0432\u043D\u044F = 6"
  },
  "navigation": {
    ca: "contacte\ninici\npol\xEDtica de privacitat",
    cs: "dom\u016F\nekonomika\nhledat\nkontakt\nkontakty\nkultura\nmenu\np\u0159ej\xEDt k obsahu\nsport\nzpr\xE1vy",
    da: "forside\ng\xE5 til indhold\nkontakt\nkultur\nmenu\nnyheder\nom os\nsport\nspring til indhold\ns\xF8g",
    de: "agb\naktuell\naktuelle ausgabe\naktuelles\nalle ressorts\nalle themen\narchiv\naus aller welt\nausgabe\nausland\nauto\nbarrierefreiheit\nberlin\nberuf\nbilder\nbildergalerien\nbildung\nblaulicht\nbundesliga\nb\xF6rse\nb\xFCcher\ndatenschutz\ndatenschutzerkl\xE4rung\ndatenschutzhinweis\ndatenschutzhinweise\ndebatte\ndeutsch\ndeutschland\ndigital\ndirekt zum inhalt\ndossiers\ndownloads\ne-paper\nenergie\nenglish\nerkl\xE4rung zur barrierefreiheit\nern\xE4hrung\nessen & trinken\neuropa\nfakten\nfamilie\nfaq\nfernsehen\nfeuilleton\nfilm\nfinanzen\nformel 1\nfotos\nfotostrecken\nfranz\xF6sisch\nfussball\nfu\xDFball\ngeb\xE4rdensprache\ngeld\ngeschichte\ngesellschaft\ngesundheit\nhaftungsausschluss\nhamburg\nhandball\nhauptmen\xFC\nhauptnavigation\nhilfe\nhintergrund\nhome\nhomepage\nhoroskop\nimmobilien\nimpressum\ninhalt\ninhaltsverzeichnis\ninland\ninternational\ninternet\ninterviews\njobs\njustiz\nkarriere\nkarriere & beruf\nkategorie\nkategorien\nkino\nkleinanzeigen\nklima\nkolumnen\nkommentare\nkontakt\nkontaktformular\nkultur\nkunst\nleben\nleichte sprache\nleserbriefe\nleute\nliebe\nlifestyle\nlinks\nliteratur\nlokales\nmagazin\nmediadaten\nmediathek\nmedien\nmehr\nmein profil\nmeinung\nmenu\nmen\xFC\nmetanavigation\nmobilit\xE4t\nmode\nmotor\nmusik\nm\xFCnchen\nnachhaltigkeit\nnachrichten\nnavigation\nnavigation und service\nnavigation \xFCberspringen\nnetzpolitik\nnetzwelt\nnews\nnutzungsbasierte onlinewerbung\nnutzungsbedingungen\noffene stellen\npanorama\npartner\npodcast\npodcasts\npolitik\npolizei\npresse\npressemitteilungen\npressespiegel\nprojekte\npromis\npublikationen\nradio\nratgeber\nrecht\nrechtliche hinweise\nrechtliches\nredaktion\nregion\nregional\nreise\nreise & urlaub\nreisen\nreportagen\nressorts\nrezepte\nrubriken\nr\xE4tsel\nsatzung\nschlagzeilen\nschule\nschweiz\nservice\nservicemen\xFC\nshop\nsie befinden sich hier\nsie befinden sich hier:\nsie sind hier\nsie sind hier:\nsitemap\nspenden\nspiele\nsport\nspringe direkt zu\nspringe zum inhalt\nstadt\nstars\nstart\nstartseite\nstellenangebote\nstellenmarkt\nstil\nstudium\nsuche\nsuchen\nsudoku\nteam\ntechnik\ntennis\ntermine\ntheater\nthemen\ntrauer\ntraueranzeigen\ntv\ntv-programm\numwelt\nunsere partner\nunternehmen\nveranstaltungen\nveranstaltungskalender\nverbraucher\nverkehr\nverlag\nvermischtes\nvideo\nvideos\nvorstand\nwelt\nwer wir sind\nwerben\nwetter\nwintersport\nwir \xFCber uns\nwirtschaft\nwissen\nwissenschaft\nzeitung\nzum footer\nzum hauptinhalt springen\nzum inhalt\nzum inhalt springen\nzum inhalt wechseln\nzum men\xFC\nzur navigation\nzur navigation springen\nzur startseite\nzur suche\nzur\xFCck zur \xFCbersicht\n\xF6sterreich\n\xFCber mich\n\xFCber uns\n\xFCbersicht",
    en: "about\nabout me\nabout us\naccessibility\naccessibility help\naccessibility statement\nadvertise\nadvertise with us\nafrica\nai\nall\nall sections\namericas\narchive\narchives\narts\narts & culture\narts & entertainment\nasia\naudio\naustralia\nbaseball\nbasketball\nbeauty\nblog\nblogs\nbooks\nboxing\nbreadcrumb\nbreadcrumbs\nbusiness\ncalendar\ncareers\ncars\ncategories\ncategory\ncelebrity\nclassifieds\nclimate\ncode of conduct\ncolumnists\ncolumns\ncommunity\ncommunity calendar\ncompany\ncontact\ncontact information\ncontact me\ncontact us\ncontests\ncookie policy\ncoronavirus\ncorrections\ncourts\ncovid-19\ncricket\ncrime\ncrossword\ncrosswords\nculture\ncustomer service\ncustomer support\ncustomers\ndeals\ndeath notices\ndeutsch\ndigital edition\ndisclaimer\ne-edition\neconomy\nedition\neditions\neditorial\neditorial guidelines\neditorials\neducation\nelection\nelections\nen espa\xF1ol\nenglish\nentertainment\nenvironment\nepaper\nespa\xF1ol\nethics\neurope\nevents\nexplore\nfamily\nfaq\nfaqs\nfashion\nfeatures\nfilm\nfinance\nfood\nfood & drink\nfootball\nfooter\nfooter menu\nforum\nforums\nfran\xE7ais\nfrequently asked questions\ngalleries\ngames\ngaming\ngolf\nheader\nhealth\nhelp\nhelp center\nhelp centre\nhelpful links\nhistory\nhockey\nhome\nhome page\nhomepage\nhomes\nhoroscopes\ninternational\ninvestigations\ninvestor relations\ninvestors\njobs\njump to\njump to content\njump to navigation\nlanguage\nlanguages\nlaw\nlegal\nlegal notice\nlegal notices\nletters\nletters to the editor\nlife\nlife & style\nlifestyle\nlive tv\nlocal\nlocal news\nmagazine\nmain menu\nmain navigation\nmarkets\nmasthead\nmedia\nmedia centre\nmedia kit\nmeet the team\nmenu\nmenus\nmiddle east\nmoney\nmore\nmotoring\nmotors\nmovies\nmusic\nnation\nnation & world\nnational\nnavigation\nnavigation menu\nnews\nnews tips\nnewspaper\nnewsroom\nobituaries\nopinion\nopinions\nother\nour journalists\nour mission\nour services\nour story\nour team\nparenting\npartners\npeople\nphoto galleries\nphotos\npictures\npodcast\npolitics\npress\npress releases\npress room\npricing\nprimary menu\nprivacy\nprivacy notice\nprivacy policy\nprivacy statement\nproducts\nproperty\npublic notices\npuzzles\nquick links\nracing\nradio\nreal estate\nrecipes\nreligion\nresources\nreviews\nroyals\nrugby\nscience\nsearch\nsearch search\nsecondary menu\nsections\nselect language\nservices\nshopping\nsite index\nsite map\nsite navigation\nsitemap\nskip links\nskip to content\nskip to footer\nskip to main\nskip to main content\nskip to navigation\nskip to search\nsoccer\nsolutions\nspecial reports\nspecial sections\nsport\nsports\nstaff\nstyle\nsubmit\nsubmit a tip\nsupport\nteam\ntech\ntechnology\ntelevision\ntennis\nterms\nterms & conditions\nterms and conditions\nterms and policies\nterms of sale\nterms of service\nterms of use\ntheater\ntheatre\ntoday's paper\ntoggle navigation\ntopics\ntraffic\ntravel\ntv\ntv listings\ntv schedule\nu.s.\nuk\nuk news\nus\nuseful links\nvideo\nvideos\nweather\nwhat we do\nwho we are\nwomen\nwork for us\nwork with us\nworld\nworld news\nyou are here\nyou are here:",
    es: "acerca de\nactualidad\nagenda\nam\xE9rica\nam\xE9rica latina\nan\xFAnciate\narchivo\nargentina\narte\naviso legal\nayuda\nbaloncesto\nbelleza\nblogs\nbuscador\nbuscar\nb\xFAsqueda\ncartas\ncategor\xEDas\nciencia\ncine\nciudad\nclasificados\ncolumnas\ncolumnistas\ncondiciones de uso\ncondiciones generales\ncontactar\ncontacto\ncont\xE1ctenos\ncultura\ndeporte\ndeportes\ndinero\neconom\xEDa\nedici\xF3n impresa\neditorial\neditoriales\neducaci\xF3n\nel tiempo\nempleo\nempresas\nenglish\nentretenimiento\nentrevistas\nespa\xF1a\nespa\xF1ol\nespeciales\nespect\xE1culos\nesquelas\nestilo\nestilo de vida\nest\xE1s en\neuropa\neventos\nfamilia\nfamosos\nfinanzas\nfotogaler\xEDas\nfotos\nfutbol\nf\xFAtbol\ngaler\xEDas\ngastronom\xEDa\ngente\nhemeroteca\nhor\xF3scopo\ninicio\ninternacional\ninternacionales\nir al contenido\nir al contenido principal\njuegos\njusticia\nlibros\nlocal\nlocales\nloter\xEDas\nmapa del sitio\nmapa web\nmedio ambiente\nmenu\nmen\xFA\nmen\xFA principal\nmercados\nmoda\nmotor\nmultimedia\nmundo\nm\xE1s\nm\xE9xico\nm\xFAsica\nnacional\nnacionales\nnavegaci\xF3n\nnegocios\nnosotros\nnoticias\nocio\nopini\xF3n\notros\npasar al contenido principal\npasatiempos\npodcast\npodcasts\npoliciales\npol\xEDtica\npol\xEDtica de cookies\npol\xEDtica de privacidad\nportada\npreguntas frecuentes\nprensa\nprivacidad\nprovincias\npublicidad\np\xE1gina de inicio\nquienes somos\nqui\xE9nes somos\nradio\nrecetas\nregiones\nreportajes\nrevista\nsaltar a contenido\nsaltar al contenido\nsalud\nse encuentra usted aqu\xED\nsecciones\nseguridad\nseries\nservicios\nsobre nosotros\nsociedad\nsucesos\nsuplementos\nteatro\ntecnolog\xEDa\ntelevisi\xF3n\ntemas\ntendencias\ntenis\ntiempo\ntienda\ntrabaja con nosotros\nturismo\ntv\nt\xE9rminos de uso\nt\xE9rminos y condiciones\nusted est\xE1 aqu\xED\nviajes\nvida\nvideos\nvivienda\nvolver\nv\xEDdeos",
    fi: "etusivu\nhaku\nkulttuuri\nsiirry sis\xE4lt\xF6\xF6n\ntalous\nurheilu\nuutiset\nvalikko\nyhteystiedot",
    fr: "accessibilit\xE9\naccueil\nacc\xE9der au contenu\nactu\nactualit\xE9\nactualit\xE9s\nactus\nafrique\nagenda\naide\naller au contenu\naller au contenu principal\naller au menu\naller \xE0 la recherche\nannonces\nannonces l\xE9gales\nannonceurs\narchives\nargent\nart de vivre\narts\nauto\navis de d\xE9c\xE8s\nbasket\nbeaut\xE9\nblogs\nbourse\nboutique\ncarri\xE8res\ncgu\ncgv\nchroniques\ncin\xE9ma\nclimat\ncommunes\nconditions d'utilisation\nconditions g\xE9n\xE9rales\nconditions g\xE9n\xE9rales d'utilisation\nconditions g\xE9n\xE9rales de vente\nconfidentialit\xE9\ncontact\ncontactez-nous\ncontacts\ncr\xE9dits\ncuisine\nculture\ncyclisme\ndiaporamas\ndirect\ndonn\xE9es personnelles\ndossiers\nd\xE9bats\nemploi\nen direct\nenglish\nenqu\xEAtes\nentreprises\nenvironnement\nespace presse\neurope\nexpositions\nfaits divers\nfaits-divers\nfamille\nfaq\nfil d'ariane\nfinance\nfoire aux questions\nfoot\nfootball\nfrance\nfran\xE7ais\ngrands formats\nhigh-tech\nhoroscope\nid\xE9es\nimmobilier\ninfos\ninternational\njeux\njournal\njustice\nle journal\nle magazine\nlivres\nloisirs\nmagazine\nmaison\nmentions l\xE9gales\nmenu\nmenu principal\nmode\nmonde\nmots crois\xE9s\nmusique\nm\xE9dias\nm\xE9t\xE9o\nnavigation\nnous contacter\nnum\xE9rique\nopinions\npage d'accueil\npartenaires\npasser au contenu\npeople\npetites annonces\nphotos\nplan du site\nplan\xE8te\npodcast\npodcasts\npolitique\npolitique de confidentialit\xE9\nportraits\npresse\nprogramme tv\npublicit\xE9\nqui sommes-nous\nqui sommes-nous ?\nradio\nrecettes\nrecherche\nrechercher\nrecrutement\nreportages\nretour\nretour \xE0 l'accueil\nrubriques\nrugby\nr\xE9gion\nr\xE9gions\nsant\xE9\nscience\nsciences\nservices\nsoci\xE9t\xE9\nsport\nsports\nstyle\nstyle de vie\ns\xE9ries\ntech\ntechnologie\ntennis\nth\xE8mes\nth\xE9matiques\nth\xE9\xE2tre\ntoutes les rubriques\ntribunes\ntv\nt\xE9l\xE9\nvid\xE9o\nvid\xE9os\nvous \xEAtes ici\nvous \xEAtes ici :\nvoyage\nvoyages\n\xE0 la une\n\xE0 propos\n\xE0 propos de nous\n\xE9conomie\n\xE9ditions\n\xE9ditoriaux\n\xE9ditos\n\xE9ducation\n\xE9v\xE9nements",
    it: "agenda\naiuto\naltro\nambiente\nanimali\nannunci\narchivio\nargomenti\narte\nattualit\xE0\nbasket\nbellezza\nbenessere\nblog\ncalcio\ncasa\ncategorie\ncerca\nchi siamo\nciclismo\ncinema\ncommenti\ncondizioni d'uso\ncontattaci\ncontatti\ncookie policy\ncronaca\ncucina\ncultura\ndomande frequenti\ndossier\neconomia\nedicola\neditoriali\nedizione digitale\nenglish\nesteri\neuropa\neventi\nfamiglia\nfaq\nfinanza\nformula 1\nfoto\ngallery\ngiochi\ngiustizia\ngossip\nhome\nhomepage\nimprese\ninchieste\ninformativa privacy\ninterviste\nitalia\nitaliano\nla redazione\nlavora con noi\nlavoro\nlettere\nlibri\nlifestyle\nmappa del sito\nmedicina\nmenu\nmenu principale\nmercati\nmeteo\nmilano\nmoda\nmondo\nmotori\nmusica\nnapoli\nnavigazione\nnecrologie\nnews\nnote legali\nnotizie\nopinioni\noroscopo\npassa al contenuto\npersone\nphotogallery\npodcast\npolitica\nprima pagina\nprivacy\nprivacy policy\npubblicit\xE0\nradio\nredazione\nregioni\nricerca\nricette\nrisparmio\nrivista\nroma\nrubriche\nsalta al contenuto\nsalute\nscienza\nscienze\nscuola\nsei in\nsei qui\nservizi\nsezioni\nshop\nsociet\xE0\nspeciali\nspettacoli\nspettacolo\nsport\nstile\nteatro\ntecnologia\ntelevisione\ntennis\ntermini d'uso\ntermini e condizioni\nti trovi qui\ntorino\ntorna alla home\ntorna indietro\nturismo\ntv\nuniversit\xE0\nvai al contenuto\nvai al contenuto principale\nvai al menu\nviaggi\nvideo",
    nl: "achtergrond\nadverteren\nagenda\nalgemene voorwaarden\narchief\nauto\nbedrijven\nbelgi\xEB\nbeurs\nbinnenland\nblogs\nboeken\nbrieven\nbuitenland\ncategorie\xEBn\ncolumnisten\ncolumns\ncontact\ncontact opnemen\ncontactgegevens\ncookiebeleid\ncultuur\ndigitale krant\ndirect naar artikelinhoud\ndisclaimer\ndossiers\ne-paper\neconomie\nenglish\nentertainment\neten\neuropa\nevenementen\nfilm\nfinancieel\nfoto\nfoto's\nga naar de inhoud\nga naar inhoud\ngebruiksvoorwaarden\ngeld\ngezin\ngezondheid\nhelp\nhome\nhomepage\nhoofdmenu\nhoroscoop\nhulp\ninterviews\nje bent hier\nklantenservice\nklimaat\nkoken\nkrant\nkunst\nleven\nlifestyle\nlokaal\nmaatschappij\nmagazine\nmedia\nmeer\nmenu\nmilieu\nmisdaad\nmode\nmuziek\nnaar de inhoud\nnavigatie\nnederland\nnederlands\nnieuws\nonderwerpen\nonderwijs\nopinie\nover ons\noverslaan en naar de inhoud gaan\npers\npodcast\npodcasts\npolitiek\nprivacy\nprivacy statement\nprivacybeleid\nprivacyverklaring\npuzzels\nradio\nrecepten\nredactie\nregio\nreis\nreizen\nrubrieken\nsamenleving\nschaatsen\nsecties\nservice\nshow\nsitemap\nspecials\nspelletjes\nsport\nspring naar inhoud\nstartpagina\nsterren\ntech\ntechnologie\ntelevisie\ntennis\nterug\nterug naar home\ntheater\nthema's\ntv\nu bent hier\nvacatures\nveelgestelde vragen\nverkeer\nvideo\nvideo's\nvlaanderen\nvoetbal\nvoorpagina\nvoorwaarden\nwebshop\nweer\nwereld\nwerken bij\nwetenschap\nwie zijn wij\nwielrennen\nwinkel\nwonen\nzoek\nzoeken",
    no: "forside\ng\xE5 til innhold\nhopp til innhold\nkontakt\nkontakt oss\nkultur\nmeny\nnyheter\nom oss\nsport\ns\xF8k\n\xF8konomi",
    pl: "gospodarka\nkontakt\nkultura\nmenu\npolityka prywatno\u015Bci\nprzejd\u017A do tre\u015Bci\nregulamin\nsport\nstrona g\u0142\xF3wna\nszukaj\nwiadomo\u015Bci",
    pt: "actualidade\nagenda\najuda\nambiente\nanuncie\narquivo\narte\nartes\natualidade\nautom\xF3veis\naviso legal\nbeleza\nblogs\nbrasil\nbusca\nbuscar\ncapa\ncarros\ncartas\ncasa\ncategorias\ncelebridades\ncidades\ncinema\nci\xEAncia\nclassificados\ncolunas\ncolunistas\ncontacto\ncontactos\ncontato\ncontatos\ncotidiano\ncronistas\ncr\xF3nicas\ncultura\ndesporto\ndinheiro\ndossi\xEAs\neconomia\neditoriais\neditorial\neditorias\nedi\xE7\xE3o digital\nedi\xE7\xE3o impressa\neduca\xE7\xE3o\nempresas\nenglish\nentretenimento\nentrevistas\nespeciais\nesporte\nesportes\nestilo\nestilo de vida\nest\xE1 aqui\neuropa\neventos\nexpediente\nfale conosco\nfamosos\nfam\xEDlia\nficha t\xE9cnica\nfinan\xE7as\nfotogalerias\nfotos\nfutebol\ngalerias\ngastronomia\nhome\nhor\xF3scopo\nim\xF3veis\ninternacional\nin\xEDcio\nir para o conte\xFAdo\nir para o conte\xFAdo principal\njogos\njornal\njusti\xE7a\nlazer\nlivros\nlocal\nloja\nmais\nmapa do site\nmeio ambiente\nmenu\nmenu principal\nmercados\nmeteorologia\nmoda\nmodalidades\nmundo\nm\xFAsica\nnavega\xE7\xE3o\nneg\xF3cios\nnot\xEDcias\nopini\xE3o\noutros\npa\xEDs\nperguntas frequentes\npesquisa\npesquisar\npodcast\npodcasts\npol\xEDcia\npol\xEDtica\npol\xEDtica de cookies\npol\xEDtica de privacidade\nportugal\nportugu\xEAs\nprevis\xE3o do tempo\nprivacidade\nprocurar\npublicidade\npular para o conte\xFAdo\npular para o conte\xFAdo principal\np\xE1gina inicial\nquem somos\nreceitas\nregi\xF5es\nreportagens\nrevista\nr\xE1dio\nsaltar para o conte\xFAdo\nsa\xFAde\nsec\xE7\xF5es\nseguran\xE7a\nservi\xE7os\nse\xE7\xF5es\nsobre\nsobre mim\nsobre n\xF3s\nsociedade\ns\xE9ries\nteatro\ntecnologia\ntelevis\xE3o\ntemas\ntempo\ntermos de servi\xE7o\ntermos de uso\ntermos e condi\xE7\xF5es\ntrabalhe connosco\ntrabalhe conosco\nturismo\ntv\nt\xF3picos\nviagem\nviagens\nvida\nvoc\xEA est\xE1 aqui\nvoltar\nv\xEDdeo\nv\xEDdeos",
    ro: "acas\u0103\ncontact\ndespre noi\nmeniu\n\u0219tiri",
    ru: "\u0433\u043B\u0430\u0432\u043D\u0430\u044F\n\u043A\u043E\u043D\u0442\u0430\u043A\u0442\u044B\n\u043D\u043E\u0432\u043E\u0441\u0442\u0438\n\u043E \u043D\u0430\u0441\n\u043F\u043E\u0438\u0441\u043A",
    sv: "ekonomi\nhem\nhoppa till inneh\xE5ll\nkontakt\nkontakta oss\nkultur\nmeny\nnyheter\nom oss\nopinion\nsport\ns\xF6k\ntill inneh\xE5llet",
    tr: "ana sayfa\nanasayfa\nekonomi\nhaberler\nhakk\u0131m\u0131zda\nileti\u015Fim\ni\xE7eri\u011Fe ge\xE7\nmen\xFC\nspor",
    uk: "\u0433\u043E\u043B\u043E\u0432\u043D\u0430\n\u043A\u043E\u043D\u0442\u0430\u043A\u0442\u0438\n\u043D\u043E\u0432\u0438\u043D\u0438\n\u043F\u0440\u043E \u043D\u0430\u0441"
  },
  "ordinals": {
    en: "nd\nrd\nst\nth",
    es: "\xBA",
    fr: "e\ner\n\xE8me\n\xE8re",
    it: "\xBA",
    nl: "de\ne\nste",
    pt: "\xBA"
  },
  "page-furniture": {
    de: "aktenzeichen\nansichten\naufrufe\naus dem heft\naus der ausgabe\naus der printausgabe\nausgabe\nbeitragsbild\nbildunterschrift\ndieser artikel erschien in\ndieser artikel ist erschienen\ndieser beitrag erschien\ndieser text erschien\nerschienen in\nfolge\nheft\nlesedauer\nlesezeit\nlogo\nmin lesezeit\nminuten lesezeit\nnr.\nprofilbild\nquelle\nquelle:\nquellen\nquellenangabe\nseite\nseite von\nserie\nteil\nteil der serie\nvon\nw\xF6rter\nzeichen\nzuerst erschienen\nzuerst erschienen in",
    en: "a version of this article appeared in\na version of this article appears in print\nan official website of the united states government\narticle id\navatar\ncopy the link\ncreated with sketch\ndoi\nedition\nestimated reading time\nfirst appeared in\nfrom the magazine\nfrom the print edition\nicon\nimage caption\nimage credit\nimage source\nisbn\nissn\nissue\nlast updated\nlisten\nlogo\nmedia caption\nmin read\nminute read\nminutes\nno.\nof\nofficial websites use .gov\noriginally appeared in\noriginally published in\npage\npage of\npage views\npart\npart of\npart of a series\nphoto of\npicture of\nplaceholder\nprint edition\nprofile picture\nread time\nreading time\nseries\nshares\nstory id\nthis article appeared in\nthis article was originally published\nthis story was originally published\nthumbnail\nuntitled\nvideo caption\nview count\nviews\nvol\nvolume\nwords",
    es: "cap\xEDtulo\nedici\xF3n impresa\neste art\xEDculo fue publicado\nfuente\nfuente:\nfuentes\nlectura\nlecturas\nlogo\nmin de lectura\nn\xFAmero\npalabras\nparte\npie de foto\npublicado en la edici\xF3n\np\xE1gina\np\xE1gina de\nserie\ntiempo de lectura\nvisitas\nvistas",
    fr: "article paru dans\ncet article a \xE9t\xE9 publi\xE9\ncet article est paru\ndans le magazine\nissn\nlecture\nlogo\nl\xE9gende\nmin de lecture\nmots\nnum\xE9ro\nn\xB0\npage\npage sur\npartie\nparu dans\npubli\xE9 dans\nsource\nsource :\nsources\ns\xE9rie\ntemps de lecture\nvues\n\xE9pisode",
    it: "articolo pubblicato\ndal numero\nfonte\nfonte:\nfonti\nlettura\nlogo\nmin di lettura\nnumero\npagina\npagina di\nparole\nparte\npubblicato su\npuntata\nquesto articolo \xE8 stato pubblicato\nserie\ntempo di lettura\nvisite\nvisualizzazioni",
    nl: "aflevering\nbron\nbron:\nbronnen\ndeel\ndit artikel is verschenen\ndit artikel verscheen\ndit artikel verscheen eerder\nkeer bekeken\nkeer gelezen\nleestijd\nlogo\nmin leestijd\nminuten leestijd\nnummer\npagina\npagina van\nserie\nverschenen in\nweergaven\nwoorden",
    pt: "artigo publicado\nedi\xE7\xE3o\nepis\xF3dio\neste artigo foi publicado\nfonte\nfonte:\nfontes\nleitura\nleituras\nlogo\nmin de leitura\nn\xFAmero\npalavras\nparte\npublicado na edi\xE7\xE3o\npublicado originalmente\np\xE1gina\np\xE1gina de\ns\xE9rie\ntempo de leitura\nvisitas\nvisualiza\xE7\xF5es"
  },
  "paywall": {
    cs: "pouze pro p\u0159edplatitele",
    da: "kun for abonnenter\nl\xE6s videre med",
    de: "abonnenten vorbehalten\nalle artikel lesen\nalle inhalte lesen\nartikel freischalten\nbereits abonnent\nbereits abonniert\nbezahlartikel\nbezahlinhalt\ndiesen artikel lesen\ndiesen artikel weiterlesen\ndieser artikel ist abonnenten vorbehalten\ndieser inhalt ist kostenpflichtig\ndigital-abo\ndigitalabo\nerster monat gratis\nexklusiv f\xFCr abonnenten\nexklusiver inhalt\nf\xFCr abonnenten\ngratismonat\nhaben sie schon ein abo\nhier anmelden und weiterlesen\nim ersten monat\njederzeit k\xFCndbar\njetzt freischalten\njetzt weiterlesen\njetzt weiterlesen mit\nkostenpflichtig\nmonatlich k\xFCndbar\nm\xF6chten sie weiterlesen\nnur f\xFCr abonnenten\nplus-artikel\npremium\npremium-artikel\npro monat\nschon abonnent\nsie haben bereits ein abo\nsie m\xF6chten den ganzen artikel lesen\nsie m\xF6chten weiterlesen\nsie sind bereits abonnent\nsie wollen weiterlesen\ntesten sie\ntestphase\num diesen artikel zu lesen\num weiterzulesen\nunbegrenzt lesen\nunbegrenzter zugang\nweiterlesen mit\nzugang zu allen",
    en: "a month\nalready a subscriber? log in\nalready a subscriber? sign in\narticles left\narticles remaining\nbilled annually\nbilled monthly\ncancel any time\ncancel anytime\nchoose your plan\ncontinue reading with\ncontinue reading your article with\ncreate an account to read\nexclusive to subscribers\nfirst month free\nfor members\nfor subscribers only\nfree articles\nfree articles remaining\nfull access\nget unlimited access\nlog in to continue\nlog in to read\nmembers only\nmembers-only\nper month\npremium\npremium article\npremium content\nregister to continue\nregister to continue reading\nsave with an annual plan\nsign in to continue reading\nsign in to read\nsign up to read\nstandard digital\nsubscribe for full access\nsubscribe to continue\nsubscribe to continue reading\nsubscribe to read\nsubscriber exclusive\nsubscriber only\nsubscriber-only\nsubscribers only\nsupport quality journalism\nthank you for reading\nthis article is for subscribers only\nthis content is only available to\nthis content is reserved\nthis is a premium article\nto continue reading\nto continue reading, please\nto read the full story\nto read the rest of this article\nto read this article\ntry unlimited access\nunlimited access\nunlimited digital access\nunlock full access\nunlock this article\nunlock this story\nwant to continue reading\nwant to read more\nyou have reached your article limit\nyou have reached your limit\nyou need a subscription\nyou've reached your\nyour free trial",
    es: "acceso completo\nacceso ilimitado\nal mes\nart\xEDculo solo para suscriptores\nart\xEDculos gratis\ncancela cuando quieras\ncontenido exclusivo\ncontenido exclusivo para suscriptores\ncontenido premium\ndesbloquea\neste contenido es exclusivo\nexclusivo para suscriptores\nhas alcanzado el l\xEDmite\nhas superado el l\xEDmite\ninicia sesi\xF3n para continuar\npara continuar leyendo\npara seguir leyendo\npara suscriptores\npremium\nprimer mes\nprueba gratis\nreg\xEDstrate para leer\nreg\xEDstrate para seguir leyendo\nsi ya eres suscriptor\nsin permanencia\nsolo para suscriptores\nsuscr\xEDbete para continuar\nsuscr\xEDbete para leer\nsuscr\xEDbete para seguir leyendo\ns\xF3lo para suscriptores\nya eres suscriptor\n\xBFya eres suscriptor\n\xBFya est\xE1s suscrito",
    fi: "vain tilaajille",
    fr: "1er mois offert\nabonnez-vous pour\nabonnez-vous pour lire\nabonn\xE9s\nacc\xE8s illimit\xE9\nacc\xE8s illimit\xE9 \xE0\narticle r\xE9serv\xE9 aux abonn\xE9s\ncet article est payant\ncet article est r\xE9serv\xE9 aux abonn\xE9s\ncontenu r\xE9serv\xE9\ncontenu r\xE9serv\xE9 aux abonn\xE9s\ncontinuez la lecture\nde cet article \xE0 lire\nd\xE9bloquer l'article\nd\xE9j\xE0 abonn\xE9 ?\nd\xE9j\xE0 abonn\xE9 ? connectez-vous\nessai gratuit\nil vous reste\nla suite est r\xE9serv\xE9e\nle premier mois\nlire la suite de l'article\npar mois\npour continuer la lecture\npour lire la suite\npour lire la suite de cet article\npoursuivre la lecture\npremium\nr\xE9serv\xE9 aux abonn\xE9s\nr\xE9siliable \xE0 tout moment\nsans engagement\nvous avez lu",
    it: "abbonati per continuare\nabbonati per continuare a leggere\nabbonati per leggere\naccesso completo\naccesso illimitato\nal mese\narticoli gratuiti\narticolo riservato agli abbonati\ncontenuto premium\ncontenuto riservato\ncontenuto riservato agli abbonati\ndisdici quando vuoi\ngi\xE0 abbonato\nhai raggiunto il limite\nil primo mese\nper abbonati\nper continuare a leggere\nper continuare la lettura\nper leggere l'articolo completo\npremium\nprimo mese\nprova gratis\nprova gratuita\nquesto articolo \xE8 riservato\nquesto contenuto \xE8 riservato\nriservato agli abbonati\nsblocca l'articolo\nsei gi\xE0 abbonato? accedi\nsolo per abbonati",
    nl: "abonneer om verder te lezen\nal abonnee\nal abonnee? log in\nalleen voor abonnees\naltijd opzegbaar\nben je al abonnee\ndagelijks opzegbaar\ndit artikel is alleen voor abonnees\ndit artikel is exclusief\neerste maand\neerste maand gratis\nexclusief voor abonnees\ngratis artikelen\nheb je al een abonnement\nje hebt je limiet bereikt\nlees verder met\nlog in om verder te lezen\nmaandelijks opzegbaar\nom verder te lezen\nonbeperkt lezen\nonbeperkt toegang\nonbeperkt toegang tot\nper maand\nper week\nplus\npremium\npremium artikel\ntoegang tot alle\nverder lezen?\nvoor abonnees\nwil je verder lezen",
    no: "denne saken er for abonnenter\nkun for abonnenter",
    pl: "tre\u015B\u0107 dost\u0119pna dla subskrybent\xF3w\ntylko dla prenumerator\xF3w",
    pt: "acesso ilimitado\nacesso livre\napenas para assinantes\nartigo exclusivo\nartigo exclusivo para assinantes\nartigos gratuitos\nassine para continuar\nassine para continuar lendo\nassine para ler\natingiu o limite\ncancele quando quiser\nconte\xFAdo exclusivo\nconte\xFAdo exclusivo para assinantes\nconte\xFAdo para assinantes\ncontinue a ler este artigo\ndesbloqueie\nexclusivo assinantes\nexclusivo para assinantes\nexperimente\nj\xE1 \xE9 assinante?\nj\xE1 \xE9 assinante? entre\nj\xE1 \xE9 assinante? fa\xE7a login\nmat\xE9rias gratuitas\npara assinantes\npara continuar a ler\npara continuar lendo\npara ler este artigo\npara ler o artigo completo\npor m\xEAs\npremium\nprimeiro m\xEAs\ns\xF3 para assinantes\nvoc\xEA atingiu o limite",
    sv: "endast f\xF6r prenumeranter\nf\xF6r prenumeranter\nl\xE4s vidare med"
  },
  "promo": {
    de: "als bevorzugte quelle\nangebot des tages\napp herunterladen\nbei google bevorzugen\nbei google play\nbesuchen sie auch\nbesuchen sie uns\ndie app\nfolgen sie uns auf facebook\nfolgen sie uns auf instagram\nfolgen sie uns auf twitter\ngewinnspiel\ngewinnspiele\ngutschein\ngutscheine\nhaben sie hinweise\nhier h\xF6ren\nhier live\nhier unterst\xFCtzen\nihre meinung\nim app store\nim fernsehen\nim livestream\nim podcast\nin der mediathek\njetzt anh\xF6ren\njetzt ansehen\njetzt app laden\njetzt bestellen\njetzt bewerben\njetzt buchen\njetzt entdecken\njetzt gewinnen\njetzt herunterladen\njetzt informieren\njetzt kaufen\njetzt live\njetzt sichern\njetzt spenden\njetzt streamen\njetzt vergleichen\nladen sie die app\nladen sie unsere app\nlive im tv\nmehr erfahren\nrabatt\nrabattcode\nschicken sie uns\nschreiben sie uns\nsie haben hinweise\nspenden\nspenden sie\ntickets kaufen\nunsere app\nunterst\xFCtzen sie uns\nunterst\xFCtzen sie unsere arbeit\nvergleichen\nzum angebot\nzum shop",
    en: "add as a preferred source on google\nadd us on\napp store\napply now\navailable on\navailable on the app store\nbecome a patron\nbook a demo\nbook now\nbuy me a coffee\nbuy now\nbuy tickets\ncatch up on\ncompetition\ncontact our newsdesk\ncontact sales\ncontribute\ncoupons\ndeals\ndiscount codes\ndo you have a story\ndonate\ndonate now\ndownload now\ndownload our app\ndownload our free app\ndownload the app\nemail us at\nenter to win\nevents\nexclusive offer\nfind out more\nfind us on\nfollow us on facebook\nfollow us on instagram\nfollow us on twitter\nfollow us on x\nfree shipping\nfreeview channel\nget a demo\nget a quote\nget in touch\nget our app\nget started\nget started for free\nget the android app\nget the android app from google play\nget the app\nget the ios app\ngift cards\ngift guides\ngiveaway\ngoogle play\ngot a story\ngot a tip\nhave your say\njobs\njoin the conversation\nlearn more\nlearn more about\nlike us on facebook\nlimited time offer\nlisten live\nlisten now\nlisten on\nlisten to\nlisten to the podcast\nlive on television\nmake a donation\nnew episode\non sky channel\norder now\nplease consider supporting\npledge\npre-order\npreferred source\npromo code\nrequest a demo\nsave up to\nsend us your\nshop\nshop now\nspecial offer\nstore\nstream on\nstreaming now\nsupport independent journalism\nsupport our journalism\nsupport our work\nsupport us\ntell us\ntravel deals\ntry for free\ntry it free\ntune in\nupcoming events\nvouchers\nwatch live\nwatch live on\nwatch now\nwatch on\nwatch the full\nwatch:\nwebinars\nwhatsapp us\nwin a",
    es: "apoya\nap\xF3yanos\ncolabora\ncompra ahora\ncomprar\ncomprar ahora\nconcurso\ncont\xE1ctanos\ncupones\ndescarga la aplicaci\xF3n\ndescarga la app\ndescarga nuestra app\ndescargar app\ndescargue nuestra app\ndescubre m\xE1s\ndescuentos\ndisponible en\ndona\ndonar\nen google play\nen la app store\nenv\xEDanos\nescr\xEDbenos\nescucha\nescucha el podcast\nescuchar\nhaz tu aportaci\xF3n\nhaz una donaci\xF3n\nmira en vivo\nnuestra app\noferta especial\nofertas\nparticipa\npide una demo\nreserva\nreservar\nsigue nuestras noticias\nsorteo\ns\xEDguenos en google news\ns\xEDguenos en instagram\nver ahora\nver en directo\n\xFAnete",
    fr: "acheter\najouter aux sources pr\xE9f\xE9r\xE9es\nbon plan\nbons plans\ncode promo\ncodes promo\ncommander\nconcours\ncontactez-nous\ndisponible sur\nd\xE9couvrez\nd\xE9couvrez notre\nen kiosque\nen replay\nenvoyez-nous\nfaire un don\nfaites un don\nj'ach\xE8te\nje fais un don\njeux concours\njouez\nl'application\nnotre application\nnous soutenir\noffre sp\xE9ciale\nprofitez\nprofitez de\nregarder\nregardez\nrejoignez-nous\nrejoignez-nous sur\nr\xE9server\nr\xE9servez\nsignaler une erreur\nsoutenez\nsoutenez-nous\nsoutenir\nsuivez-nous sur facebook\nsuivez-nous sur instagram\nsur google play\nsur l'app store\nt\xE9l\xE9charger l'application\nt\xE9l\xE9chargez l'application\nt\xE9l\xE9chargez notre application\nune erreur\n\xE0 \xE9couter\n\xE9couter\n\xE9couter le podcast\n\xE9coutez",
    it: "acquista\nacquista ora\nascolta\nascolta il podcast\nascolta l'articolo\nbuoni\ncodice sconto\ncodici sconto\ncompra\ncompra ora\nconcorso\ncontattaci\ndisponibile su\ndona\ndona ora\nfai una donazione\nguarda\nguarda in diretta\nguarda ora\nin edicola\ninvia una segnalazione\nla nostra app\nofferta speciale\nofferte\npartecipa\nprenota\nscarica l'app\nscarica la app\nscarica la nostra app\nsconti\nscopri\nscopri l'offerta\nscrivici\nsegnala\nseguici anche su\nseguici su instagram\nsostieni\nsostieni il giornalismo\nsostieni il nostro lavoro\nsu app store\nsu google play\nunisciti",
    nl: "aanbieding\naanbiedingen\nbekijk\nbeluister\nbeschikbaar in\nbestel\nbestel nu\nboek nu\ndoe mee\ndoneer\ndoneren\ndownload de app\ndownload onze app\nheb je een tip\nin de app store\nin google play\nkijk live\nkijk nu\nkoop nu\nkortingscode\nkortingscodes\nluister\nluister live\nluister naar de podcast\nluister nu\nmail naar\nneem contact op\nontdek meer\nonze app\nsteun\nsteun ons\nsteun onze journalistiek\nstuur ons\ntip de redactie\ntip ons\nvolg ons op facebook\nvolg ons op instagram\nvraag een demo aan\nwin\nwinactie",
    pt: "apoie\napoie o jornalismo\napoie-nos\nassista\nassista agora\nassista ao vivo\nbaixe nosso app\nbaixe o aplicativo\nbaixe o app\ncomprar\ncompre\ncompre agora\nconcurso\ncontacte-nos\ncontribua\ncupom\ncupons\ndescarregar a app\ndescarregue a app\ndescontos\ndescubra\ndispon\xEDvel em\ndoar\ndoe\nenvie\nenvie sua\nexperimente gr\xE1tis\nfale conosco\nfa\xE7a uma doa\xE7\xE3o\njunte-se\nna app store\nno google play\nnossa app\nofertas\nouvir\nou\xE7a\nou\xE7a o podcast\nparticipe\npromo\xE7\xE3o\npromo\xE7\xF5es\nreserve\nsiga no google news\nsiga-nos no google news\nsiga-nos no instagram\nsorteio\nveja em direto"
  },
  "published-words": {
    ca: "publicat\npublicat el",
    cs: "publikov\xE1no\nvyd\xE1no",
    da: "offentliggjort\npubliceret\nudgivet",
    de: "am\nartikel ver\xF6ffentlicht\nartikel vom\nbeitrag vom\ndatum\neingestellt am\nerscheinungsdatum\nerschienen\nerschienen am\nerstellt\nerstellt am\nerstmals ver\xF6ffentlicht\nerstpublikation\ngepostet am\ngeschrieben am\nmeldung vom\nnachricht vom\nonline gestellt\nonline seit\npressemitteilung vom\npubliziert\npubliziert am\nstand\nstand vom\nverfasst am\nver\xF6ffentlicht\nver\xF6ffentlicht am\nver\xF6ffentlicht um\nver\xF6ffentlichung\nver\xF6ffentlichungsdatum\nvom",
    en: "added\naired\ncreated\ncreated on\ndate\ndate posted\ndate published\ndated\nfiled\nfirst published\nfirst published on\nissue date\nissued\non\nonline\nonline since\noriginally published\noriginally published on\nposted\nposted at\nposted on\npublication date\npublish date\npublished\npublished at\npublished date\npublished on\nrelease date\nreleased\nreleased on\nuploaded\nwritten on",
    es: "colgado el\ncreado\ncreado el\ndifundido el\nel\nescrito el\nfecha\nfecha de publicaci\xF3n\npublicaci\xF3n\npublicada el\npublicado\npublicado a las\npublicado el\npublicado en",
    fi: "julkaistu",
    fr: "article publi\xE9 le\ncr\xE9\xE9 le\ndate\ndate de parution\ndate de publication\ndiffus\xE9 le\nle\nmis en ligne\nmis en ligne le\nmise en ligne le\nparu le\npost\xE9\npost\xE9 le\npublication\npubli\xE9\npubli\xE9 le\npubli\xE9 \xE0\npubli\xE9e le\nr\xE9dig\xE9 le\n\xE9crit le",
    hu: "k\xF6zz\xE9t\xE9ve\nmegjelent",
    it: "articolo pubblicato il\ncreato il\ndata\ndata di pubblicazione\nil\ninserito il\npostato il\npubblicata il\npubblicato\npubblicato il\npubblicazione\nscritto il",
    nl: "datum\neerst gepubliceerd op\ngemaakt op\ngeplaatst\ngeplaatst op\ngepubliceerd\ngepubliceerd op\ngeschreven op\nop\npublicatiedatum\nverschenen op",
    no: "lagt ut\npublisert",
    pl: "data publikacji\ndodano\nopublikowano",
    pt: "criado em\ndata\ndata de publica\xE7\xE3o\ndivulgado em\nem\nescrito em\npostado em\npublicada em\npublicado\npublicado a\npublicado em\npublicado h\xE1\npublica\xE7\xE3o",
    ro: "publicat\npublicat la",
    ru: "\u0434\u0430\u0442\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438\n\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E",
    sv: "publicerad\npublicerades\npublicerat\nskapad",
    tr: "yay\u0131nland\u0131\nyay\u0131nlanma\nyay\u0131nlanma tarihi",
    uk: "\u043E\u043F\u0443\u0431\u043B\u0456\u043A\u043E\u0432\u0430\u043D\u043E"
  },
  "read-time": {
    da: "l\xE6setid\nmin. l\xE6setid",
    de: "gesch\xE4tzte lesezeit\nlesedauer\nlesedauer ca\nlesedauer etwa\nlesezeit\nlesezeit ca\nmin lesezeit\nmin. lesedauer\nmin. lesen\nmin. lesezeit\nminute lesezeit\nminuten lesezeit",
    en: "estimated read time\nestimated reading time\nlistening time\nmin listen\nmin read\nmin. read\nmins read\nminute listen\nminute read\nminutes read\nminutes to read\nread time\nreading time\ntime to read",
    es: "lectura de\nlectura r\xE1pida\nmin de lectura\nmin. de lectura\nminuto de lectura\nminutos de lectura\ntiempo de lectura\ntiempo estimado de lectura",
    fr: "lecture\nlecture :\nmin de lecture\nmin. de lecture\nminute de lecture\nminutes de lecture\ntemps de lecture\ntemps de lecture estim\xE9",
    it: "lettura\nmin di lettura\nmin. di lettura\nminuti di lettura\nminuto di lettura\ntempo di lettura",
    nl: "leestijd\nmin leestijd\nmin lezen\nmin. leestijd\nminuten leestijd\nminuten lezen\nminuut leestijd",
    no: "lesetid\nmin lesetid",
    pt: "leitura\nmin de leitura\nmin leitura\nmin. de leitura\nminuto de leitura\nminutos de leitura\ntempo de leitura",
    sv: "l\xE4stid\nmin l\xE4stid"
  },
  "related": {
    ca: "llegeix tamb\xE9\nm\xE9s informaci\xF3",
    cs: "nej\u010Dten\u011Bj\u0161\xED\np\u0159e\u010Dt\u011Bte si tak\xE9\nsouvisej\xEDc\xED \u010Dl\xE1nky\n\u010Dt\u011Bte tak\xE9\n\u010Dt\u011Bte v\xEDce",
    da: "flere artikler\nl\xE6s mere\nl\xE6s ogs\xE5\nl\xE6s ogs\xE5:\nmest l\xE6ste\nrelaterede artikler\nseneste nyt",
    de: "aktuelle artikel\naktuelle beitr\xE4ge\naktuelle meldungen\naktuelle nachrichten\nalle artikel\nalle meldungen\nam meisten gelesen\nanalyse:\nandere lesen gerade\nauch interessant\nauch interessant:\nauch lesen\nbeliebt\nbeliebte artikel\nbeliebte beitr\xE4ge\nbildergalerie:\ndas beste aus\ndas interessiert andere leser\ndas k\xF6nnte dich auch interessieren\ndas k\xF6nnte ihnen auch gefallen\ndas k\xF6nnte sie auch interessieren\ndas k\xF6nnte sie interessieren\ndossier\nempfehlungen der redaktion\nempfohlen\nempfohlene artikel\nfotostrecke:\nhier geht es zu\nhier lesen sie\nhintergrund:\nim video:\ninterview:\nkommentar:\nleseempfehlung\nlesen sie auch\nlesen sie auch:\nlesen sie dazu\nlesen sie dazu auch\nlesen sie hier\nlesen sie mehr\nlesen sie weiter\nlesetipp\nlesetipps\nletzte artikel\nletzte beitr\xE4ge\nmehr artikel\nmehr auf\nmehr aus\nmehr dazu\nmehr erfahren\nmehr lesen\nmehr nachrichten\nmehr sport\nmehr von\nmehr zu\nmehr zu diesem thema\nmehr zu:\nmehr zum thema\nmehr zum thema:\nmeist gelesen\nmeistgelesen\nmeistgelesene artikel\nmeistkommentiert\nneueste artikel\nneueste beitr\xE4ge\nneueste kommentare\nneueste meldungen\nneueste nachrichten\nnewsticker\nn\xE4chste meldung\nn\xE4chster artikel\nn\xE4chster beitrag\npassend dazu\nschlagworte\nschlagw\xF6rter\nschlagw\xF6rter:\nsiehe auch\nsiehe auch:\nstichworte\nstichw\xF6rter\ntags\nthemen:\ntop-news\ntop-themen\ntop-themen:\ntopthemen\nunsere empfehlungen\nverwandte artikel\nverwandte beitr\xE4ge\nverwandte themen\nvideo:\nvorheriger artikel\nvorheriger beitrag\nweitere artikel\nweitere artikel aus\nweitere beitr\xE4ge\nweitere informationen\nweitere infos\nweitere links\nweitere meldungen\nweitere nachrichten\nweitere themen\nweiterf\xFChrende informationen\nweiterf\xFChrende links\nweiterlesen\nzum thema\nzum thema:\nzum weiterlesen\n\xE4hnliche artikel\n\xE4hnliche beitr\xE4ge\n\xE4hnliche themen\n\xFCberblick:",
    en: "also of interest\nalso read\nanalysis:\naround the web\nbackground:\nbreaking news\ncontinue reading\ndon't miss\ndon't miss:\ndont miss\neditor's choice\neditor's pick\neditor's picks\neditors picks\neditors' picks\nelsewhere\nelsewhere on\nexplainer:\nexplore more\nexplore topics\nfact check:\nfeatured\nfeatured articles\nfeatured posts\nfeatured stories\nfiled under\nfiled under:\nfind out more\nfrom around the web\nfrom our partners\nfrom the archives\nfurther reading\ngallery:\nicymi\nin case you missed it\nin other news\nin photos\nin pictures\nin the news\nin this article\nin this story\nkeep reading\nlatest\nlatest articles\nlatest from\nlatest headlines\nlatest news\nlatest posts\nlatest reports\nlatest stories\nlatest videos\nlisten:\nmore\nmore about\nmore articles\nmore coverage\nmore for you\nmore from\nmore headlines\nmore in\nmore like this\nmore news\nmore on\nmore on this\nmore on this story\nmore on this topic\nmore stories\nmore to explore\nmore to read\nmore top stories\nmost commented\nmost popular\nmost read\nmost recent\nmost shared\nmost viewed\nmust read\nmust reads\nnext article\nnext post\nnext read\nnext story\nnext up\non this topic\nopinion:\nother articles\nother news\nother stories\npartner stories\nphotos:\npopular\npopular articles\npopular now\npopular posts\npopular stories\npost navigation\nprevious article\nprevious post\nprevious story\npromoted stories\nquiz:\nread also\nread full story\nread more\nread more about\nread more here\nread more on\nread more:\nread next\nread our\nread the full story\nread the latest\nread this next\nread:\nrecent articles\nrecent comments\nrecent news\nrecent posts\nrecent stories\nrecommended\nrecommended articles\nrecommended by\nrecommended for you\nrecommended reading\nrecommended stories\nrelated\nrelated article\nrelated articles\nrelated content\nrelated coverage\nrelated links\nrelated news\nrelated post\nrelated posts\nrelated reading\nrelated stories\nrelated story\nrelated topics\nrelated video\nrelated videos\nrelated:\nsee also\nsee also:\nsee more\nsee photos\nsimilar articles\nsimilar posts\nsimilar stories\nsponsored stories\nsuggested\nsuggested for you\nsuggested reading\ntagged\ntags\ntags:\nthe latest\ntop headlines\ntop news\ntop stories\ntop story\ntopics\ntopics in this article\ntopics:\ntrending\ntrending news\ntrending now\ntrending stories\ntrending topics\nup next\nvideo:\nview gallery\nwatch more\nwatch next\nwatch:\nwhat to read next\nyou may also be interested in\nyou may also like\nyou may be interested in\nyou may have missed\nyou may like\nyou might also like\nyou might be interested in\nyou might like",
    es: "adem\xE1s lea\narchivado en\nart\xEDculo anterior\nart\xEDculo siguiente\nart\xEDculos relacionados\nconoce m\xE1s\ncontenido relacionado\ndestacadas\ndestacados\nen fotos\nen im\xE1genes\nen portada\nentradas recientes\netiquetas\nlas m\xE1s le\xEDdas\nle puede interesar\nlea adem\xE1s\nlea m\xE1s\nlea tambi\xE9n\nlea tambi\xE9n:\nlee m\xE1s\nlee tambi\xE9n\nlee tambi\xE9n:\nleer m\xE1s\nleer m\xE1s:\nlo m\xE1s\nlo m\xE1s le\xEDdo\nlo m\xE1s popular\nlo m\xE1s visto\nlo \xFAltimo\nmira tambi\xE9n\nmir\xE1 tambi\xE9n\nm\xE1s de\nm\xE1s en\nm\xE1s informaci\xF3n\nm\xE1s le\xEDdas\nm\xE1s le\xEDdos\nm\xE1s noticias\nm\xE1s sobre\nm\xE1s vistas\nno se pierda\nno te pierdas\nnotas relacionadas\nnoticias destacadas\nnoticias relacionadas\notras noticias\npuede interesarte\nquiz\xE1s te interese\nrecomendadas\nrecomendado\nrecomendados\nrelacionadas\nrelacionado\nrelacionados\nseguir leyendo\nsigue leyendo\nsiguiente art\xEDculo\nsiguiente noticia\ntags\ntambi\xE9n le puede interesar\ntambi\xE9n te puede interesar\nte podr\xEDa interesar\nte puede interesar\nte puede interesar:\nte recomendamos\ntemas\ntemas relacionados\nvea tambi\xE9n\nver adem\xE1s\nver tambi\xE9n\nv\xEDdeo:\n\xFAltimas noticias\n\xFAltimos art\xEDculos",
    fi: "aiheesta lis\xE4\xE4\nlue lis\xE4\xE4\nlue my\xF6s\nluetuimmat",
    fr: "article pr\xE9c\xE9dent\narticle suivant\narticles li\xE9s\narticles similaires\nautres articles\ncela peut vous int\xE9resser\nces articles peuvent vous int\xE9resser\ncontenus associ\xE9s\ndans la m\xEAme rubrique\nderniers articles\nderni\xE8res actualit\xE9s\nderni\xE8res infos\nderni\xE8res nouvelles\ndossier:\nd\xE9cryptage:\nen images\nen savoir plus\nen vid\xE9o\nentretien:\nl'actualit\xE9 en\nle plus lu\nles articles les plus lus\nles derni\xE8res actualit\xE9s\nles plus comment\xE9s\nles plus lus\nles plus partag\xE9s\nles plus populaires\nlire\nlire aussi\nlire aussi:\nlire l'article\nlire la suite\nlire plus\nlire \xE9galement\nmots cl\xE9s\nmots-cl\xE9s\nne manquez pas\nnos derniers articles\nnotre dossier\nnotre reportage\nnotre s\xE9lection\nplus d'articles\nplus sur\npour aller plus loin\npour en savoir plus\nrecommand\xE9\nrecommand\xE9 pour vous\nrecommand\xE9s\nrelire\nretrouvez\nsujets:\nsur le m\xEAme sujet\nsur le m\xEAme th\xE8me\ntags\ntendances\nth\xE8mes associ\xE9s\ntoute l'actualit\xE9\nvid\xE9o:\nvoir aussi\nvoir aussi:\nvoir plus\nvous aimerez aussi\nvous aimerez peut-\xEAtre\n\xE0 d\xE9couvrir\n\xE0 d\xE9couvrir aussi\n\xE0 la une\n\xE0 lire\n\xE0 lire aussi\n\xE0 lire aussi:\n\xE0 lire \xE9galement\n\xE0 voir aussi\n\xE7a peut vous int\xE9resser\n\xE9tiquettes",
    hu: "kapcsol\xF3d\xF3 cikkek\nolvasta m\xE1r",
    it: "altre notizie\naltri articoli\naltri contenuti\naltro su\napprofondimenti\napprofondimento\napprofondisci\nargomenti\nargomenti trattati\narticoli correlati\narticolo correlato\narticolo precedente\narticolo successivo\nconsigliati\nconsigliati per te\ncontenuti correlati\ncontinua a leggere\ncorrelati\nda non perdere\nfotogallery\nguarda anche\nguarda il video\ni pi\xF9 letti\ni pi\xF9 visti\nil video\nin evidenza\nin primo piano\nle pi\xF9 lette\nle ultime notizie\nleggi anche\nleggi anche >\nleggi anche:\nleggi di pi\xF9\nleggi l'articolo\nleggi pure\nleggi tutto\nleggi:\nnotizie correlate\nnotizie su\nper approfondire\npi\xF9 lette\npi\xF9 letti\npi\xF9 popolari\npotrebbe interessarti\npotrebbe interessarti anche\npotrebbero interessarti\npotrebbero interessarti anche\nprossimo articolo\nscopri di pi\xF9\ntag\ntags\ntemi\nti consigliamo\nti potrebbe interessare\nti potrebbe interessare anche\ntutte le notizie\nultime news\nultime notizie\nultimi articoli\nvedi anche",
    nl: "aanbevolen\naanbevolen artikelen\naanbevolen voor jou\nachtergrond:\nbeeld:\nbekijk ook\nbekijk ook:\nbest gelezen\ndit vind je misschien ook interessant\ngerelateerd\ngerelateerd nieuws\ngerelateerde artikelen\ngerelateerde berichten\nhet laatste nieuws\nkijk ook\nlaatste nieuws\nlees alles over\nlees hier\nlees hier meer\nlees meer\nlees meer over\nlees meer:\nlees ook\nlees ook:\nlees verder\nluister ook\nmeer artikelen\nmeer lezen\nmeer nieuws\nmeer over\nmeer over dit onderwerp\nmeer van\nmeest gelezen\nmis niet\nmisschien vind je dit ook interessant\nnet binnen\nonderwerpen\nook interessant\npopulair\nrecente artikelen\nrecente berichten\ntags\ntrefwoorden\nuitgelicht\nverder lezen\nverwante artikelen\nvolgend artikel\nvolgende artikel\nvorig artikel\nvorige artikel\nzie ook\nzie ook:",
    no: "flere saker\nles mer\nles ogs\xE5\nles ogs\xE5:\nmest lest\nrelaterte artikler\nsiste nytt",
    pl: "czytaj tak\u017Ce\nczytaj te\u017C\nczytaj wi\u0119cej\nnajcz\u0119\u015Bciej czytane\npowi\u0105zane artyku\u0142y\nprzeczytaj tak\u017Ce\nzobacz tak\u017Ce\nzobacz te\u017C",
    pt: "a n\xE3o perder\nartigo anterior\nartigo seguinte\nartigos recentes\nartigos relacionados\nas mais lidas\nassuntos\nassuntos relacionados\nconfira tamb\xE9m\nconte\xFAdo relacionado\ncontinuar a ler\ncontinue a ler\ncontinue lendo\ndestaques\nem destaque\netiquetas\nfotos:\nleia ainda\nleia aqui\nleia mais\nleia mais:\nleia tamb\xE9m\nleia tamb\xE9m:\nler mais\nler tamb\xE9m\nmais em\nmais lidas\nmais lidos\nmais not\xEDcias\nmais populares\nmais sobre\nmais vistas\nmais vistos\nmat\xE9rias relacionadas\nnot\xEDcias recentes\nnot\xEDcias relacionadas\nn\xE3o perca\nos mais lidos\noutras not\xEDcias\npode interessar\nposts recentes\npr\xF3ximo artigo\nrecomendadas\nrecomendado\nrecomendado para voc\xEA\nrecomendados\nrelacionadas\nrelacionados\nsaiba mais\nsugeridos\nsugest\xF5es\ntags\ntalvez lhe interesse\ntamb\xE9m pode gostar\ntemas\ntudo sobre\nt\xF3picos relacionados\nveja mais\nveja tamb\xE9m\nveja tamb\xE9m:\nver mais\nver tamb\xE9m\nvoc\xEA pode gostar\nvoc\xEA tamb\xE9m pode gostar\nv\xEDdeo:\n\xFAltimas\n\xFAltimas not\xEDcias",
    ro: "articole similare\ncele mai citite\ncite\u0219te \u0219i",
    ru: "\u043F\u043E \u0442\u0435\u043C\u0435\n\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043A\u0436\u0435",
    sv: "fler artiklar\nl\xE4s mer\nl\xE4s mer:\nl\xE4s ocks\xE5\nl\xE4s \xE4ven\nmer om\nmest l\xE4st\nrelaterade artiklar\nsenaste nytt",
    tr: "en \xE7ok okunan\nilgili haberler",
    uk: "\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043A\u043E\u0436"
  },
  "relative-times": {
    cs: "dnes\np\u0159ed\nv\u010Dera",
    da: "i dag\ni g\xE5r\nlige nu\nsiden",
    de: "gerade eben\ngestern\ngestern abend\nheute\nheute fr\xFCh\nheute morgen\nsoeben\nvor einem jahr\nvor einem monat\nvor einem tag\nvor einer minute\nvor einer stunde\nvor einer woche\nvor jahren\nvor kurzem\nvor minuten\nvor monaten\nvor sekunden\nvor stunden\nvor tagen\nvor wochen\nvorgestern",
    en: "a day ago\na month ago\na week ago\na year ago\nago\nan hour ago\nday ago\ndays ago\nhour ago\nhours ago\nhrs ago\njust now\nlast month\nlast night\nlast week\nmin ago\nmins ago\nminute ago\nminutes ago\nmoments ago\nmonth ago\nmonths ago\nseconds ago\nthis afternoon\nthis evening\nthis morning\ntoday\ntonight\nweek ago\nweeks ago\nyear ago\nyears ago\nyesterday",
    es: "ahora mismo\nanoche\nanteayer\nayer\nesta ma\xF1ana\nesta tarde\nhace\nhace un a\xF1o\nhace un d\xEDa\nhace un mes\nhace un momento\nhace una hora\nhace una semana\nhoy",
    fi: "eilen\nsitten\nt\xE4n\xE4\xE4n",
    fr: "aujourd'hui\navant-hier\nce matin\nce soir\ncet apr\xE8s-midi\nhier\nhier soir\nil y a\nil y a un an\nil y a un jour\nil y a un mois\nil y a une heure\nil y a une minute\nil y a une semaine\n\xE0 l'instant",
    it: "anni fa\nanno fa\ngiorni fa\ngiorno fa\nieri\nmese fa\nmesi fa\nminuti fa\nminuto fa\noggi\nora fa\nore fa\npoco fa\nproprio ora\nsettimana fa\nsettimane fa\nstamattina\nstasera\nun anno fa\nun giorno fa\nun mese fa\nun'ora fa",
    nl: "dag geleden\ndagen geleden\neen dag geleden\neen jaar geleden\neen maand geleden\neen uur geleden\neen week geleden\neergisteren\ngisteren\njaar geleden\nmaanden geleden\nminuten geleden\nminuut geleden\nnet\nuur geleden\nvanavond\nvandaag\nvanmorgen\nvanochtend\nweken geleden\nzojuist",
    no: "i dag\ni g\xE5r\nn\xE5 nettopp\nsiden",
    pl: "dzisiaj\ndzi\u015B\ntemu\nwczoraj",
    pt: "agora\nagora mesmo\nanos atr\xE1s\nanteontem\ndias atr\xE1s\nesta manh\xE3\nesta tarde\nhoje\nhoras atr\xE1s\nh\xE1\nh\xE1 um ano\nh\xE1 um dia\nh\xE1 um minuto\nh\xE1 um m\xEAs\nh\xE1 uma hora\nh\xE1 uma semana\nmeses atr\xE1s\nminutos atr\xE1s\nontem\nsemanas atr\xE1s",
    ro: "acum\nast\u0103zi\nazi\nieri",
    ru: "\u0432\u0447\u0435\u0440\u0430\n\u043D\u0430\u0437\u0430\u0434\n\u0441\u0435\u0433\u043E\u0434\u043D\u044F",
    sv: "i dag\ni g\xE5r\nidag\nig\xE5r\njust nu\nsedan",
    tr: "bug\xFCn\nd\xFCn\n\xF6nce",
    uk: "\u0432\u0447\u043E\u0440\u0430\n\u0441\u044C\u043E\u0433\u043E\u0434\u043D\u0456\n\u0442\u043E\u043C\u0443"
  },
  "section-label": {
    cs: "dom\xE1c\xED\nkultura\nn\xE1zory\nsport\nzahrani\u010D\xED\nzpr\xE1vy",
    da: "debat\nindland\nkultur\nleder\nnyheder\nsport\nudland",
    de: "aktuell\naktuelles\nallgemein\nanalyse\nausland\nauto\nbildung\nblaulicht\nblog\nb\xF6rse\ndeutschland\ndigital\ndossier\neilmeldung\nenergie\nessay\neuropa\nexklusiv\nfaktencheck\nfeature\nfinanzen\nfu\xDFball\ngastbeitrag\ngastkommentar\ngeschichte\ngesellschaft\ngesundheit\nglosse\nhintergrund\ninland\ninternational\ninterview\nklima\nkolumne\nkommentar\nkritik\nkultur\nleben\nleitartikel\nleserbriefe\nlive\nliveticker\nlokales\nmedien\nmeinung\nmeldung\nnachrichten\nnachruf\nnetzwelt\nnews\nnewsblog\npanorama\npodcast\npolitik\npolizei\nportr\xE4t\npresseinformation\npressemitteilung\npressemitteilungen\nratgeber\nrecherche\nregional\nreise\nreportage\nrezension\nserie\nsport\nstil\ntechnik\ntest\nthema\nthemen\numwelt\nvermischtes\nvideo\nwelt\nwirtschaft\nwissen\nwissenschaft",
    en: "africa\nanalysis\nannouncement\nannouncements\narts\nasia\nblog\nbooks\nbreaking\nbreaking news\nbriefing\nbusiness\ncase study\nclimate\ncolumn\ncomment\ncommentary\ncrime\nculture\ndeveloping\ndeveloping story\ndispatch\neconomy\neditorial\neducation\nentertainment\nenvironment\nessay\neurope\nexclusive\nexplainer\nfact check\nfashion\nfeature\nfeatured\nfeatures\nfiction\nfilm\nfirst on\nfood\nfootball\ngallery\nguest column\nguide\nguides\nhealth\nhow-to\nin brief\nin depth\nin-depth\ninternational\ninterview\ninvestigation\nlatest\nletters\nlife\nlifestyle\nlive\nlive updates\nliveblog\nlocal news\nlong read\nmarkets\nmusic\nnational\nnews\nnews in brief\nnewsletter\nobituary\nop-ed\nopinion\nperspective\nphotos\npodcast\npolitics\npress release\npress releases\nprofile\nq&a\nrecipe\nrecipes\nreport\nreview\nreviews\nscience\nspecial report\nsponsored\nsport\nsports\nstyle\ntech\ntechnology\ntop story\ntravel\ntv\nu.s.\nuk\nuncategorized\nupdated\nus\nvideo\nwatch\nweather\nworld",
    es: "actualidad\nam\xE9rica\nan\xE1lisis\nblog\nbreves\nciencia\ncine\nclima\ncolumna\ncomunicado\ncr\xEDtica\ncr\xF3nica\ncultura\ndeportes\neconom\xEDa\neditorial\neducaci\xF3n\nen directo\nen vivo\nentretenimiento\nentrevista\nespa\xF1a\nespecial\nespect\xE1culos\nestilo de vida\neuropa\nexclusiva\nexplicativo\nfotos\nf\xFAtbol\ninternacional\ninvestigaci\xF3n\njusticia\nlibros\nlocal\nmedio ambiente\nmundo\nm\xFAsica\nnacional\nnoticias\nobituario\nopini\xF3n\nperfil\npodcast\npol\xEDtica\nreportaje\nsalud\nsociedad\nsucesos\ntecnolog\xEDa\ntribuna\nvideo\nv\xEDdeo\n\xFAltima hora",
    fr: "actu\nactualit\xE9\nactualit\xE9s\nafrique\nanalyse\nbillet\nblog\nbr\xE8ves\nchronique\ncin\xE9ma\nclimat\ncommuniqu\xE9\ncommuniqu\xE9 de presse\ncritique\nculture\ndirect\ndossier\nd\xE9bat\nd\xE9bats\nd\xE9cryptage\nen bref\nen direct\nenqu\xEAte\nentretien\nenvironnement\neurope\nexclusif\nexclusivit\xE9\nfact-checking\nfaits divers\nfaits-divers\nfootball\nfrance\ngrand format\nid\xE9es\ninfo exclusive\ninternational\ninterview\njustice\nle fait du jour\nlive\nlivres\nlong format\nmonde\nmusique\nm\xE9dias\nnum\xE9rique\nn\xE9crologie\nopinion\nopinions\nplan\xE8te\npodcast\npolitique\nportrait\nreportage\nr\xE9cit\nr\xE9gions\nsant\xE9\nscience\nsciences\nsoci\xE9t\xE9\nsport\nsports\ntech\ntribune\nvid\xE9o\nvrai ou faux\n\xE9conomie\n\xE9dito\n\xE9ditorial\n\xE9ducation",
    it: "ambiente\nanalisi\napprofondimento\nattualit\xE0\nblog\ncalcio\ncinema\nclima\ncommento\ncomunicato\ncomunicato stampa\ncronaca\ncultura\ndiretta\neconomia\neditoriale\nesclusiva\nesteri\neuropa\nfact-checking\nfinanza\nfoto\nin breve\ninchiesta\ninterni\nintervista\nitalia\nlavoro\nlibri\nlive\nmondo\nmusica\nnotizie\nopinione\nopinioni\npodcast\npolitica\nprimo piano\nrecensione\nreportage\nritratto\nrubrica\nsalute\nscienza\nscienze\nscuola\nsociet\xE0\nspettacoli\nsport\ntecnologia\nultim'ora\nvideo",
    nl: "achtergrond\nanalyse\nbinnenland\nblog\nboeken\nbrieven\nbuitenland\ncolumn\ncommentaar\ncultuur\neconomie\nessay\neuropa\nexclusief\nfactcheck\nfilm\ngezondheid\nin beeld\nin het kort\ninterview\nklimaat\nkort nieuws\nlive\nliveblog\nlongread\nmedia\nmilieu\nmuziek\nnecrologie\nnieuws\nonderwijs\nonderzoek\nopinie\npersbericht\npodcast\npolitiek\nportret\nrecensie\nregio\nreportage\nsamenleving\nsport\ntech\nuitleg\nvideo\nvoetbal\nwereld\nwetenschap",
    no: "debatt\ninnenriks\nkommentar\nkultur\nleder\nnyheter\nsport\nutenriks",
    pl: "kraj\nkultura\nopinie\nsport\nwiadomo\u015Bci\n\u015Bwiat",
    pt: "ambiente\nan\xE1lise\nao vivo\natualidade\nblog\nbrasil\nbreves\ncidades\ncinema\nci\xEAncia\nclima\ncoluna\ncomunicado\ncotidiano\ncr\xEDtica\ncr\xF3nica\ncr\xF4nica\ncultura\ndesporto\ndireto\neconomia\neditorial\neduca\xE7\xE3o\nensaio\nentretenimento\nentrevista\nespecial\nesporte\nesportes\neuropa\nexclusivo\nfotos\nfutebol\ninternacional\ninvestiga\xE7\xE3o\njusti\xE7a\nlivros\nlocal\nmeio ambiente\nmundo\nm\xFAsica\nnacional\nnot\xEDcias\nobitu\xE1rio\nopini\xE3o\npa\xEDs\nperfil\npodcast\npol\xEDcia\npol\xEDtica\nportugal\nreportagem\nsa\xFAde\nsociedade\ntecnologia\nurgente\nverifica\xE7\xE3o\nv\xEDdeo\n\xFAltima hora",
    sv: "debatt\nekonomi\ninrikes\nkr\xF6nika\nkultur\nledare\nnyheter\nsport\nutrikes"
  },
  "share": {
    cs: "sd\xEDlet\ntisk",
    da: "del\ndel artikel\ndel artiklen\nf\xF8lg os\nprint",
    de: "artikel drucken\nartikel merken\nartikel teilen\nartikel verschenken\nauf die merkliste\nauf facebook teilen\nauf twitter teilen\nauf whatsapp teilen\nauf x teilen\nbeitrag teilen\ndiesen artikel teilen\ndiesen beitrag teilen\ndrucken\ne-mail\nempfehlen\nfolge uns\nfolge uns auf\nfolgen\nfolgen sie uns\nfolgen sie uns auf\ngef\xE4llt mir\nkopieren\nlink kopieren\nlink kopiert\nmailen\nmerken\nmitteilen\nper e-mail teilen\nper e-mail versenden\nper mail\nper whatsapp teilen\npinnen\nseite drucken\nseite teilen\nsoziale netzwerke\nteilen\nteilen auf\nteilen per\ntweeten\ntwittern\nverschenken\nversenden\nvorlesen\nweiterempfehlen\nweiterleiten",
    en: "bluesky\nbuffer\nclick to email\nclick to print\nclick to share\nclick to share on\nconnect with us\ncopied\ncopy link\ncopy url\ndigg\ne-mail\nemail\nemail a friend\nemail article\nemail this\nemail this article\nfacebook\nfeed\nflipboard\nfollow on\nfollow us\nfollow us on\nfollow us on facebook\nfollow us on google news\nfollow us on instagram\nfollow us on social media\nfollow us on twitter\ngift article\ngift this article\ngoogle plus\ngoogle+\ninstagram\nlike\nlike loading\nlike this\nlike this:\nlikes\nline\nlink copied\nlinkedin\nmail\nmastodon\nmessenger\nmore sharing options\nopens in new window\npin\npin it\npinterest\npocket\npost\nprint\nprint article\nprint this\nrecommend\nreddit\nrss\nsend\nsend to a friend\nshare\nshare article\nshare on\nshare on facebook\nshare on linkedin\nshare on twitter\nshare on whatsapp\nshare on x\nshare options\nshare story\nshare this\nshare this article\nshare this page\nshare this post\nshare this story\nshare this:\nshare tweet\nshare via email\nshare with friends\nshares\nsharing\nskype\nsms\nsnapchat\nsocial media\nstay connected\nstumbleupon\ntelegram\ntext message\nthreads\ntiktok\ntumblr\ntweet\ntweet this\ntwitter\nviber\nvk\nwechat\nweibo\nwhatsapp\nx\nx (twitter)\nxing\nyoutube",
    es: "comparte\ncomparte esta noticia\ncomparte este art\xEDculo\ncompartir\ncompartir art\xEDculo\ncompartir en\ncompartir en facebook\ncompartir en twitter\ncompartir en whatsapp\ncompartir esta noticia\ncomp\xE1rtelo\ncopiar enlace\ncopiar link\ncorreo\ncorreo electr\xF3nico\nenlace copiado\nenviar\nenviar por correo\nenviar por email\nimprimir\nme gusta\nrecomendar\nredes sociales\nregalar art\xEDculo\ns\xEDguenos\ns\xEDguenos en\ns\xEDguenos en facebook\ns\xEDguenos en twitter\ntuitear\ntwittear",
    fi: "jaa\njaa artikkeli\ntulosta",
    fr: "copier le lien\ncourriel\ne-mail\nenvoyer\nenvoyer par e-mail\nenvoyer par mail\nenvoyer \xE0 un ami\nimprimer\nimprimer l'article\nlien copi\xE9\nnous suivre\noffrir cet article\noffrir l'article\npartage\npartager\npartager cet article\npartager l'article\npartager sur\npartager sur facebook\npartager sur linkedin\npartager sur twitter\npartager sur whatsapp\npartages\npartagez\npartagez cet article\nrecommander\nr\xE9agir\nr\xE9seaux sociaux\nsuivez-nous\nsuivez-nous sur\ntweeter\n\xE9pingler",
    it: "condividi\ncondividi l'articolo\ncondividi questo articolo\ncondividi su\ncondividi su facebook\ncondividi su twitter\ncondividi su whatsapp\ncondividi via email\ncondividi:\ncondivisioni\nconsiglia\ncopia il link\ncopia link\ninvia\ninvia per email\ninvia tramite email\nlink copiato\nmi piace\nregala articolo\nsegnala\nseguici\nseguici su\nseguici su facebook\nseguici su google news\nstampa\ntweet\ntwitta",
    nl: "afdrukken\nbewaar\nbewaren\ncadeau geven\ndeel\ndeel dit\ndeel dit artikel\ndeel dit bericht\ndeel op facebook\ndeel op twitter\ndeel via\ndeel via e-mail\ndeel via whatsapp\ndelen\ndelen op\ndelen via\ndoorsturen\nkopieer link\nlink gekopieerd\nlink kopi\xEBren\nmail\nmailen\nprint\nprinten\nstuur door\ntweet dit\ntweeten\nvolg ons\nvolg ons op\nvolg ons via",
    no: "del\ndel artikkelen\nskriv ut\ntips oss",
    pl: "drukuj\npodziel si\u0119\nudost\u0119pnij",
    pt: "compartilhar\ncompartilhar no facebook\ncompartilhar no twitter\ncompartilhar no whatsapp\ncompartilhe\ncompartilhe esta not\xEDcia\ncompartilhe no facebook\ncompartilhe no whatsapp\ncopiar\ncopiar link\ncurtir\nenviar\nenviar por e-mail\nenviar por email\ngosto\nimprimir\nlink copiado\npartilhar\npartilhar artigo\npartilhar no facebook\npartilhar no twitter\npartilhas\npartilhe\nrecomendar\nredes sociais\nsiga o\nsiga-nos\nsiga-nos em\nsiga-nos no\ntweetar",
    ru: "\u043F\u043E\u0434\u0435\u043B\u0438\u0442\u044C\u0441\u044F",
    sv: "dela\ndela artikeln\nf\xF6lj oss\nskriv ut\ntipsa",
    tr: "payla\u015F"
  },
  "subscribe": {
    cs: "odeb\xEDrat\np\u0159edplatn\xE9\np\u0159ihl\xE1sit se\nregistrace",
    da: "abonner\nbliv abonnent\nlog ind\nnyhedsbrev\nopret konto\ntilmeld",
    de: "abbestellen\nabmelden\nabo\nabo abschlie\xDFen\nabo bestellen\nabo-service\nabo-shop\nabonnement\nabonnenten\nabonnieren\nabos\naboservice\nangemeldet bleiben\nanmelden\nausloggen\nbenachrichtigungen aktivieren\nbleiben sie informiert\ne-mail-adresse\ne-mail-adresse eingeben\ne-paper\neinloggen\nepaper\nfolgen sie unserem whatsapp-kanal\nf\xFCr den newsletter anmelden\ngratis testen\nhier anmelden\nihre e-mail-adresse\nimmer informiert\nin ihr postfach\nins postfach\njederzeit abbestellen\njetzt abonnieren\njetzt anmelden\njetzt mitglied werden\njetzt registrieren\njetzt testen\nkeine nachricht mehr verpassen\nkonto\nkonto erstellen\nkostenlos registrieren\nkostenlos testen\nkostenloser newsletter\nlogin\nmein konto\nmitglied werden\nmitgliedschaft\nnewsletter\nnewsletter abonnieren\nnewsletter anmelden\nnewsletter bestellen\nnewsletter-anmeldung\nnichts verpassen\npasswort vergessen\nper e-mail\npodcast abonnieren\nprobeabo\npush-benachrichtigungen\npush-nachrichten\nregistrieren\nrss-feed\nt\xE4glich per e-mail\nunser newsletter\nunser whatsapp-kanal\nunserem newsletter\nunseren newsletter\nwhatsapp-kanal\nzum abo\nzum newsletter",
    en: "account\nalready a subscriber\nalready have an account\nbecome a member\nbecome a subscriber\nbecome a supporter\nbreaking news alerts\nby signing up\nby subscribing\ncreate a free account\ncreate account\ncreate an account\ndaily newsletter\ndelivered straight to your inbox\ndelivered to your inbox\ndigital subscription\nemail address\nemail address *\nemail newsletter\nemail newsletters\nenter your email\nenter your email address\nfollow our channel\nfollow our whatsapp channel\nfollow us on whatsapp\nfree newsletter\nfree trial\nget alerts\nget breaking news\nget email notifications\nget notified\nget our newsletter\nget the latest\nget the latest news\nget the newsletter\ngift subscriptions\nin your inbox\njoin\njoin now\njoin our mailing list\njoin our newsletter\njoin our whatsapp channel\njoin today\njoin us\nlisten on apple podcasts\nlog in\nlog out\nlogin\nmailing list\nmanage subscription\nmanage subscriptions\nmanage your subscription\nmembership\nmorning briefing\nmy account\nnever miss\nnever miss a story\nnews alerts\nnewsletter\nnewsletter sign up\nnewsletter signup\nnewsletters\nour newsletter\nplease check your inbox\npodcast\npodcasts\nprint subscription\npush notifications\nregister\nregister now\nrenew\nrss feed\nrss feeds\nsign in\nsign in to\nsign me up\nsign out\nsign up\nsign up for\nsign up for our\nsign up for our newsletter\nsign up free\nsign up here\nsign up now\nsign up to\nsign up to our\nsign up today\nsignin\nstart free trial\nstart your free trial\nstay in the know\nstay informed\nstay up to date\nstraight to your inbox\nsubscribe\nsubscribe for\nsubscribe here\nsubscribe now\nsubscribe to\nsubscribe to our\nsubscribe to our newsletter\nsubscribe to our newsletters\nsubscribe today\nsubscriber\nsubscription\nsubscriptions\nthank you for signing up\nthank you for subscribing\nthanks for signing up\nto your inbox\nturn on notifications\nunsubscribe\nunsubscribe at any time\nweekly newsletter\nyou can unsubscribe\nyou will receive\nyour email\nyour email address\nyour inbox",
    es: "acceder\nactivar notificaciones\nalertas\nap\xFAntate\nap\xFAntate a\nboletines\nbolet\xEDn\ncanal de whatsapp\ncerrar sesi\xF3n\ncorreo electr\xF3nico\ncrea una cuenta\ncrear cuenta\ndarse de baja\nen tu correo\nen tu email\nentrar\nhazte socio\nhazte suscriptor\ningresar\ninicia sesi\xF3n\niniciar sesion\niniciar sesi\xF3n\nmi cuenta\nnewsletter\nnewsletters\nnotificaciones\nolvid\xE9 mi contrase\xF1a\nrecibe\nrecibe gratis\nrecibe las noticias\nregistrarse\nregistro\nreg\xEDstrate\nreg\xEDstrate gratis\nsigue nuestro canal\nsuscribirme\nsuscribirse\nsuscripciones\nsuscripci\xF3n\nsuscriptores\nsuscr\xEDbase\nsuscr\xEDbete\nsuscr\xEDbete a\nsuscr\xEDbete a nuestra newsletter\nsuscr\xEDbete a nuestro bolet\xEDn\nsuscr\xEDbete ahora\nsuscr\xEDbete gratis\ntu correo electr\xF3nico\ntu email\nya soy suscriptor\n\xBFolvidaste tu contrase\xF1a\n\xFAnete a nuestro canal",
    fi: "kirjaudu\nkirjaudu sis\xE4\xE4n\ntilaa\nuutiskirje",
    fr: "abonnement\nabonnements\nabonnez-vous\nactiver les notifications\nadh\xE9rer\nadresse e-mail\nalertes\nalertes info\nconnectez-vous\nconnexion\ncr\xE9er un compte\ncr\xE9ez un compte\ndans votre bo\xEEte mail\ndevenir membre\nd\xE9j\xE0 abonn\xE9\nd\xE9j\xE0 inscrit\nespace abonn\xE9\nespace abonn\xE9s\nflux rss\ngratuitement\ninfolettre\ninfolettres\ninscription\ninscription \xE0 la newsletter\ninscrivez-vous\ninscrivez-vous \xE0 notre newsletter\nje m'abonne\nje m'inscris\nm'abonner\nmon compte\nmot de passe oubli\xE9\nne manquez rien\nnewsletter\nnewsletters\nnos newsletters\nnotre newsletter\noffres d'abonnement\npar courriel\npar e-mail\npar email\nrecevez\nrecevez chaque jour\nrecevez notre newsletter\nrecevoir\nrestez inform\xE9\ns'abonner\ns'abonner \xE0 la newsletter\ns'inscrire\nse connecter\nse d\xE9connecter\nvotre adresse e-mail\nvotre adresse mail\nvotre email\n\xE9dition abonn\xE9s",
    hu: "bel\xE9p\xE9s\nfeliratkoz\xE1s\nh\xEDrlev\xE9l",
    it: "abbonamenti\nabbonamento\nabbonarsi\nabbonati\nabbonati a\nabbonati ora\naccedi\narea riservata\nattiva le notifiche\ncanale whatsapp\ndisiscriviti\ndiventa socio\nentra\nesci\nhai dimenticato la password\nil mio account\nil tuo indirizzo email\nindirizzo email\niscriviti\niscriviti a\niscriviti alla newsletter\niscriviti alla nostra newsletter\niscriviti gratis\niscriviti ora\nla tua email\nle newsletter\nle nostre newsletter\nlogin\nnella tua casella\nnella tua casella di posta\nnella tua email\nnewsletter\nnotifiche\npassword dimenticata\nprofilo\nregistrati\nregistrazione\nresta aggiornato\nricevi\nricevi le notizie\nsegui il canale whatsapp\nseguici sul canale\nsei gi\xE0 abbonato\nsostienici",
    nl: "aanmelden\nabonnee worden\nabonneer\nabonneer je\nabonnees\nabonnement\nabonnementen\nabonneren\naccount aanmaken\nblijf op de hoogte\ne-mailadres\ngratis proberen\nin je inbox\nin je mailbox\ninloggen\ninschrijven\nje e-mailadres\njouw e-mailadres\nlid worden\nlog in\nmaak een account\nmeld aan\nmeld je aan\nmeld je aan voor\nmeld je aan voor onze nieuwsbrief\nmeldingen\nmijn account\nmijn profiel\nneem een abonnement\nnieuwsbrief\nnieuwsbrieven\nontvang\nontvang dagelijks\nontvang onze nieuwsbrief\nonze nieuwsbrief\nprobeer gratis\npushmeldingen\nregistreer\nregistreren\nschrijf je in\nschrijf je in voor\nschrijf je in voor de nieuwsbrief\nschrijf je in voor onze nieuwsbrief\nuitloggen\nuitschrijven\nvolg ons whatsapp-kanaal\nwachtwoord vergeten\nwhatsapp-kanaal\nword abonnee\nword lid",
    no: "abonner\nbli abonnent\nlogg inn\nnyhetsbrev\nregistrer deg",
    pl: "newsletter\nprenumerata\nsubskrybuj\nzaloguj\nzaloguj si\u0119\nzarejestruj si\u0119",
    pt: "a minha conta\nalertas\nassinante\nassinantes\nassinar\nassinatura\nassinaturas\nassine\nassine a newsletter\nassine agora\nassine j\xE1\nassine nossa newsletter\nativar notifica\xE7\xF5es\ncadastrar\ncadastre-se\ncadastro\ncanal do whatsapp\ncanal no whatsapp\ncancelar subscri\xE7\xE3o\ncriar conta\nendere\xE7o de e-mail\nendere\xE7o de email\nentrar\nentre no canal\nesqueceu a senha\nesqueceu-se da palavra-passe\nesqueci minha senha\nfazer login\niniciar sess\xE3o\ninscreva-se\ninscreva-se na newsletter\nj\xE1 \xE9 assinante\nlogin\nminha conta\nnewsletter\nnewsletters\nno seu e-mail\nno seu email\nnotifica\xE7\xF5es\no seu email\nreceba\nreceba a newsletter\nreceba as not\xEDcias\nreceba not\xEDcias\nregistar\nregiste-se\nregisto\nsair\nseja membro\nseu e-mail\nseu email\nsiga o canal\nsubscreva\nsubscreva a newsletter\nsubscreva a nossa newsletter\nsubscrever\nterminar sess\xE3o\ntorne-se assinante\ntorne-se membro",
    ro: "aboneaz\u0103-te\nautentificare",
    ru: "\u0432\u043E\u0439\u0442\u0438\n\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u0442\u044C\u0441\u044F\n\u043F\u043E\u0434\u043F\u0438\u0441\u043A\u0430",
    sv: "bli prenumerant\nlogga in\nmina sidor\nnyhetsbrev\nprenumerera\nskapa konto",
    tr: "abone ol\ngiri\u015F yap\n\xFCye ol"
  },
  "time-zones": {
    mul: "aedt = +11:00\naest = +10:00\nakdt = -08:00\nakst = -09:00\nawst = +08:00\nbrt = -03:00\nbst = +01:00\ncdt = -05:00\ncest = +02:00\ncet = +01:00\ncst = -06:00\nct = ?\neastern = ?\nedt = -04:00\neest = +03:00\neet = +02:00\nest = -05:00\net = ?\ngmt = Z\nhkt = +08:00\nhst = -10:00\nist = +05:30\njst = +09:00\nkst = +09:00\nmdt = -06:00\nmesz = +02:00\nmez = +01:00\nmsk = +03:00\nmst = -07:00\nmt = ?\nnzdt = +13:00\nnzst = +12:00\npacific = ?\npdt = -07:00\npkt = +05:00\npst = -08:00\npt = ?\nsast = +02:00\nsgt = +08:00\nutc = Z\nwest = +01:00\nwet = +00:00\nz = Z"
  },
  "ui-control": {
    ca: "carregar m\xE9s\ntancar\ntornar a dalt",
    cs: "dal\u0161\xED\nnahoru\nna\u010D\xEDst dal\u0161\xED\np\u0159edchoz\xED\nzav\u0159\xEDt\nzobrazit v\xEDce",
    da: "forrige\nindl\xE6s flere\nluk\nn\xE6ste\ntil toppen\nvis flere\nvis mere",
    de: "abbrechen\nabschicken\nabsenden\nabspielen\naktualisieren\nalle ansehen\nalle anzeigen\nalles anzeigen\nan den anfang\nanh\xF6ren\nanzeigen\nartikel anh\xF6ren\naudio abspielen\naufklappen\nausblenden\nausklappen\nausw\xE4hlen\nbearbeiten\nbest\xE4tigen\nbild anzeigen\nbild vergr\xF6\xDFern\nbildunterschrift anzeigen\nbildunterschrift ausblenden\nbitte aktivieren sie javascript\nbitte warten\ndetailansicht\ndetails\ndiesen beitrag auf instagram ansehen\ndownload\ndrucken\nein fehler ist aufgetreten\neinklappen\neinstellungen\nerste\nfilter\nfiltern\ngespeichert\ngro\xDFansicht\nherunterladen\nihr browser unterst\xFCtzt\nin den warenkorb\nja\njavascript aktivieren\nkategorie ausw\xE4hlen\nkontrast\nlade...\nladen\nletzte\nl\xE4dt\nl\xF6schen\nmehr\nmehr anzeigen\nmehr beitr\xE4ge laden\nmehr laden\nmen\xFC schlie\xDFen\nmen\xFC \xF6ffnen\nmerken\nmonat ausw\xE4hlen\nnach oben\nnein\nneu laden\nneue beitr\xE4ge laden\nneuere beitr\xE4ge\nn\xE4chste\nn\xE4chste seite\nok\npause\npdf\nschliessen\nschlie\xDFen\nschrift vergr\xF6\xDFern\nschrift verkleinern\nschriftgr\xF6\xDFe\nseite nicht gefunden\nseitenanfang\nsenden\nsieh dir diesen beitrag auf instagram an\nsortieren\nspeichern\nstumm\nsuchbegriff\nsuchbegriff eingeben\nsuche\nsuche nach\nsuche nach:\nsuche schlie\xDFen\nsuche \xF6ffnen\nsuchen\nton an\nton aus\nvergr\xF6\xDFern\nvideo abspielen\nvollbild\nvollbildmodus\nvor\nvorherige\nvorherige seite\nvorlesen\nweiter\nweitere anzeigen\nweitere beitr\xE4ge laden\nweitere laden\nweniger anzeigen\nwiederholen\nwird geladen\nzuklappen\nzum seitenanfang\nzum warenkorb\nzur\xFCck\nzur\xFCck nach oben\nzur\xFCck zu\nzur\xFCcksetzen\n\xE4ltere beitr\xE4ge\n\xE4ltere beitr\xE4ge laden\n\xF6ffnen\n\xFCberspringen",
    en: "1.5x\n1x\n2x\na- a+\naa\nadd a comment\nadd to cart\nadded to cart\nan error occurred\napply\naudio player\nautoplay\nback\nback to\nback to top\nbookmark\nbookmarks\nbuffering\ncancel\ncaptions off\ncheckout\nchoose\nclear\nclick here\nclick to enlarge\nclick to expand\nclose\nclose menu\nclose search\nclose this\ncollapse\nconfirm\ncontents\ncontinue\ncurrent time\ndark mode\ndecrease font size\ndelete\ndismiss\ndownload\ndownload pdf\ndrag\nduration\nedit\nenable javascript\nenlarge image\nexit fullscreen\nexpand\nexpand all\nfilter\nfilters\nfirst\nfont size\nforward\nfull screen\nfullscreen\ngo\ngo back\ngo to top\nhide\nhide caption\nimage caption\nin stock\nincrease font size\njavascript is disabled\njump to comments\nlarger text\nlast\nlight mode\nlisten\nlisten to article\nlisten to this article\nlisten to this story\nload more\nload more comments\nload more stories\nload more updates\nloading\nloading...\nloading\u2026\nmedia error\nmenu\nmore\nmute\nnext\nnext image\nnext page\nnext slide\nno\nok\nokay\non this page\noops\nopen\nopen menu\nopen search\noptions\nout of stock\npage not found\npause\npicture-in-picture\nplay\nplay now\nplay video\nplayback rate\nplease enable javascript\nplease wait\nprev\nprevious\nprevious image\nprevious next\nprevious page\nprevious slide\nprint\nquantity\nquick view\nread less\nrefresh\nreload\nreplay\nreset\nretry\nreturn to top\nsave\nsave article\nsave for later\nsave this\nsaved\nscroll to top\nsearch\nsearch for\nsearch for:\nsearch this site\nsee all\nsee less\nsee more\nseek\nselect\nselect category\nselect month\nselect page\nsend\nsettings\nshow all\nshow caption\nshow less\nshow more\nsite search\nskip\nskip video\nslide\nslideshow\nsomething went wrong\nsort\nsort by\nstart slideshow\nstop\nsubmit\nswipe\ntable of contents\ntap here\ntap to\ntext size\nthank you\nthanks for your feedback\nthis browser is not supported\nthis is a modal window\nthis video is not available\nto top\ntoggle\ntoggle caption\ntoggle dark mode\ntoggle menu\ntoggle search\ntoggle sidebar\ntop of page\ntry again\nunmute\nupgrade your browser\nvideo player is loading\nvideo unavailable\nview\nview all\nview image\nview in full screen\nview less\nview more\nview on instagram\nview on twitter\nview this post on instagram\nview tweet\nvolume\nwatch again\nx\nyes\nyour browser does not support\nzoom\n\xD7\n\u25A1\n\u2630",
    es: "abrir\nabrir men\xFA\nactiva javascript\nactualizar\najustes\nampliar\nampliar imagen\nanterior\nanteriores\narriba\natr\xE1s\na\xF1adir al carrito\nbuscar\nbuscar por\nbuscar:\ncancelar\ncargando\ncargando...\ncargar m\xE1s\ncargar m\xE1s noticias\ncerrar\ncerrar men\xFA\nclic aqu\xED\nconfiguraci\xF3n\nconfirmar\ncontraer\ndescargar\ndetalles\neditar\nelegir\neliminar\nenviar\nescuchar\nescuchar art\xEDculo\nescuchar noticia\nespere\nexpandir\nfiltrar\nguardado\nguardar\nguardar art\xEDculo\nha ocurrido un error\nhaz clic aqu\xED\nimprimir\nir arriba\nmostrar\nmostrar menos\nmostrar m\xE1s\nno\nocultar\nok\nopciones\nordenar\nordenar por\npantalla completa\npausa\npausar\npdf\nprimero\np\xE1gina anterior\np\xE1gina no encontrada\np\xE1gina siguiente\nreproducir\nreproducir v\xEDdeo\nsaltar\nseleccionar\nsiguiente\nsiguientes\nsilenciar\nsubir\ns\xED\ntama\xF1o de letra\nver esta publicaci\xF3n en instagram\nver imagen\nver menos\nver m\xE1s\nver todas\nver todo\nver todos\nvolver\nvolver a\nvolver al inicio\nvolver arriba\n\xFAltimo",
    fi: "edellinen\nlataa lis\xE4\xE4\nn\xE4yt\xE4 lis\xE4\xE4\nseuraava\nsivun alkuun\nsulje",
    fr: "actualiser\nafficher\nafficher moins\nafficher plus\nagrandir\nagrandir l'image\najouter au panier\najouter aux favoris\nannuler\nchargement\nchargement en cours\nchargement...\ncharger plus\ncharger plus d'articles\nchoisir\nconfirmer\ndernier\nd\xE9tails\nenregistrer\nenvoyer\nfavoris\nfermer\nfermer le menu\nfiltrer\nhaut de page\nimprimer\nlecture\nlire la vid\xE9o\nmasquer\nmodifier\nmoins\nnon\nok\noptions\noui\nouvrir\nouvrir la recherche\nouvrir le menu\npage introuvable\npage pr\xE9c\xE9dente\npage suivante\nparam\xE8tres\npasser\npause\npdf\nplein \xE9cran\nplus\nplus d'infos\npremier\npr\xE9c\xE9dent\npr\xE9c\xE9dente\nrecherche\nrechercher\nrechercher :\nrejouer\nremonter\nretour\nretour en haut\nretour en haut de page\nretour \xE0\nr\xE9initialiser\nsauvegarder\nsuivant\nsuivante\nsupprimer\ns\xE9lectionner\ntaille du texte\ntout voir\ntrier\ntrier par\nt\xE9l\xE9charger\nune erreur est survenue\nvalider\nveuillez activer javascript\nveuillez patienter\nvoir cette publication sur instagram\nvoir l'image\nvoir moins\nvoir plus\nvoir tout\nvoir toutes\nzoom\n\xE9couter\n\xE9couter cet article\n\xE9couter l'article",
    hu: "bez\xE1r\xE1s\ntov\xE1bbiak bet\xF6lt\xE9se\nvissza a tetej\xE9re",
    it: "aggiorna\naggiungi al carrello\nannulla\napri\napri menu\nascolta\nattendere\nattiva javascript\navanti\ncarica altri\ncarica altri articoli\ncarica altro\ncarica di pi\xF9\ncaricamento\ncaricamento in corso\ncaricamento...\ncerca\nchiudi\nchiudi menu\nclicca qui\nconferma\ndettagli\ndimensione testo\nelimina\nfiltra\nguarda il video\nimpostazioni\nindietro\ningrandisci\ninizio pagina\ninvia\nmodifica\nmostra\nmostra altro\nmostra di pi\xF9\nmostra meno\nmostra tutto\nnascondi\nno\nok\nopzioni\nordina\nordina per\npagina non trovata\npagina precedente\npagina successiva\npausa\npdf\nprecedente\nprimo\nprossimo\nricerca per:\nriproduci\nsalta\nsalva\nsalva articolo\nsalvato\nscarica\nscegli\nschermo intero\nseleziona\nsi \xE8 verificato un errore\nstampa\nsuccessiva\nsuccessivo\ns\xEC\ntorna\ntorna a\ntorna all'inizio\ntorna in alto\ntorna su\nultimo\nvedi altro\nvedi tutte\nvedi tutti\nvedi tutto\nvisualizza immagine\nvisualizza questo post su instagram",
    nl: "afbeelding vergroten\nafspelen\nalle tonen\nalles bekijken\nannuleren\nbekijk alle\nbekijk alles\nbekijk meer\nbeluister dit artikel\nbevestigen\nbewaar artikel\nbewaren\nbewerken\nbezig met laden\ndempen\ndetails\ndit bericht op instagram bekijken\ndownload\ndownloaden\neerste\ner is een fout opgetreden\neven geduld\nfilter\nfilteren\nin winkelwagen\ninklappen\ninstellingen\nja\nkies\nklik hier\nlaad meer\nlaad meer berichten\nlaatste\nladen\nladen...\nluister naar dit artikel\nmeer laden\nmeer tonen\nmeer weergeven\nmenu openen\nmenu sluiten\nminder weergeven\nnaar begin\nnaar boven\nnee\nok\nok\xE9\nomhoog\nopen\nopenen\nopgeslagen\nopslaan\nopties\noverslaan\npagina niet gevonden\npauze\npdf\nprinten\nschakel javascript in\nselecteer\nsluit\nsluit menu\nsluiten\nsorteer op\nsorteren\nspeel af\ntekstgrootte\nterug\nterug naar\nterug naar boven\ntonen\ntoon meer\ntoon minder\nuitklappen\nverberg\nverbergen\nverder\nvergroot\nvernieuwen\nversturen\nverstuur\nverwijderen\nverzenden\nvideo afspelen\nvolgende\nvolgende pagina\nvolledig scherm\nvoorlezen\nvorige\nvorige pagina\nzoek\nzoeken\nzoeken naar:",
    no: "forrige\nlast inn flere\nlukk\nneste\ntil toppen\nvis flere\nvis mer",
    pl: "do g\xF3ry\nnast\u0119pny\npoka\u017C wi\u0119cej\npoprzedni\nzamknij\nza\u0142aduj wi\u0119cej\nzobacz wi\u0119cej",
    pt: "a carregar\na carregar...\nabrir\nabrir menu\nadicionar ao carrinho\naguarde\nampliar\nampliar imagem\nanterior\nanteriores\napagar\native o javascript\natualizar\nbaixar\nbuscar\nbuscar por:\ncancelar\ncarregando\ncarregando...\ncarregar mais\ncarregar mais not\xEDcias\nclique aqui\nconfigura\xE7\xF5es\nconfirmar\ndefini\xE7\xF5es\ndescarregar\ndetalhes\necr\xE3 inteiro\neditar\neliminar\nenviar\nescolher\nexcluir\nexpandir\nfechar\nfechar menu\nfiltrar\nguardar\nguardar artigo\nimprimir\nir para o topo\nmostrar\nmostrar mais\nmostrar menos\nn\xE3o\nocorreu um erro\nocultar\nok\nop\xE7\xF5es\nordenar\nordenar por\nouvir\nouvir artigo\nou\xE7a este conte\xFAdo\npausa\npausar\npdf\npesquisar\npesquisar por:\nprimeiro\nprocurar\npr\xF3xima\npr\xF3xima p\xE1gina\npr\xF3ximo\npular\np\xE1gina anterior\np\xE1gina n\xE3o encontrada\np\xE1gina seguinte\nrecolher\nreproduzir\nreproduzir v\xEDdeo\nsaltar\nsalvar\nsalvar artigo\nseguinte\nselecionar\nsim\nsubir\ntamanho do texto\ntela cheia\ntopo\nveja mais\nver essa foto no instagram\nver esta publica\xE7\xE3o no instagram\nver imagem\nver mais\nver menos\nver todas\nver todos\nver tudo\nvoltar\nvoltar ao in\xEDcio\nvoltar ao topo\nvoltar para\n\xFAltimo",
    ro: "vezi mai mult\n\xEEnapoi sus\n\xEEncarc\u0103 mai multe\n\xEEnchide",
    ru: "\u0437\u0430\u0433\u0440\u0443\u0437\u0438\u0442\u044C \u0435\u0449\u0451\n\u0437\u0430\u043A\u0440\u044B\u0442\u044C\n\u043D\u0430\u0432\u0435\u0440\u0445\n\u043F\u043E\u043A\u0430\u0437\u0430\u0442\u044C \u0435\u0449\u0451",
    sv: "f\xF6reg\xE5ende\nladda fler\nl\xE4s upp\nn\xE4sta\nst\xE4ng\ntill toppen\nvisa fler\nvisa mer",
    tr: "ba\u015Fa d\xF6n\ndaha fazla\ndaha fazla y\xFCkle\nkapat",
    uk: "\u0432\u0433\u043E\u0440\u0443\n\u0437\u0430\u043A\u0440\u0438\u0442\u0438\n\u043F\u043E\u043A\u0430\u0437\u0430\u0442\u0438 \u0431\u0456\u043B\u044C\u0448\u0435"
  },
  "updated-words": {
    ca: "actualitzat\nactualitzat el",
    cs: "aktualizace\naktualizov\xE1no",
    da: "opdateret\nsidst opdateret",
    de: "aktualisiert\naktualisiert am\naktualisiert um\naktualisierte fassung\naktualisierung\nartikel aktualisiert\nbearbeitet\nbearbeitet am\nge\xE4ndert\nge\xE4ndert am\nletzte aktualisierung\nletzte \xE4nderung\nletztes update\nstand der aktualisierung\nupdate\nzuletzt aktualisiert\nzuletzt aktualisiert am\nzuletzt bearbeitet\nzuletzt bearbeitet am\nzuletzt ge\xE4ndert\nzuletzt ge\xE4ndert am\nzuletzt \xFCberarbeitet\n\xFCberarbeitet\n\xFCberarbeitet am",
    en: "amended\nchanged\ncorrected\ndate modified\nedited\nedited on\nlast change\nlast edited\nlast modified\nlast modified on\nlast reviewed\nlast revised\nlast update\nlast updated\nlast updated at\nlast updated on\nmedically reviewed\nmodified\nmodified on\nmost recently updated\nreviewed\nrevised\nrevised on\nupd\nupdate\nupdated\nupdated at\nupdated on",
    es: "act.\nactualizaci\xF3n\nactualizada\nactualizada el\nactualizado\nactualizado a las\nactualizado el\nfecha de actualizaci\xF3n\nmodificado\nmodificado el\n\xFAltima actualizaci\xF3n\n\xFAltima modificaci\xF3n",
    fi: "muokattu\np\xE4ivitetty",
    fr: "actualis\xE9 le\nactualis\xE9 \xE0\nderni\xE8re mise \xE0 jour\nderni\xE8re mise \xE0 jour le\nderni\xE8re modification\nmaj\nmis \xE0 jour\nmis \xE0 jour le\nmis \xE0 jour \xE0\nmise \xE0 jour\nmise \xE0 jour le\nmise \xE0 jour \xE0\nmodifi\xE9\nmodifi\xE9 le\nmodifi\xE9e le\nm\xE0j\nr\xE9actualis\xE9 le",
    hu: "friss\xEDtve\nfriss\xFClt",
    it: "aggiornamento\naggiornata\naggiornata il\naggiornato\naggiornato alle\naggiornato il\ndata aggiornamento\nmodificato\nmodificato il\nultima modifica\nultima modifica il\nultimo aggiornamento",
    nl: "aangepast\naangepast op\nbijgewerkt\nbijgewerkt om\nbijgewerkt op\ngeactualiseerd\ngewijzigd\ngewijzigd op\nlaatst bijgewerkt\nlaatst bijgewerkt op\nlaatst gewijzigd\nlaatst gewijzigd op\nlaatste update\nlaatste wijziging\nupdate",
    no: "oppdatert\nsist oppdatert",
    pl: "aktualizacja\nostatnia aktualizacja\nzaktualizowano",
    pt: "actualizado\nactualizado em\nalterado em\natualizada em\natualizado\natualizado em\natualizado \xE0s\natualiza\xE7\xE3o\nmodificado\nmodificado em\n\xFAltima atualiza\xE7\xE3o\n\xFAltima modifica\xE7\xE3o",
    ro: "actualizat\nactualizat la",
    ru: "\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\n\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u043E",
    sv: "senast uppdaterad\nuppdaterad\nuppdaterat",
    tr: "g\xFCncelleme\ng\xFCncellendi\ng\xFCncellenme",
    uk: "\u043E\u043D\u043E\u0432\u043B\u0435\u043D\u043E"
  },
  "weekdays": {
    ca: "dijous\ndilluns\ndimarts\ndimecres\ndissabte\ndiumenge\ndivendres",
    cs: "ned\u011Ble\npond\u011Bl\xED\np\xE1tek\nsobota\nst\u0159eda\n\xFAter\xFD\n\u010Dtvrtek",
    da: "fredag\nl\xF8rdag\nmandag\nonsdag\ns\xF8ndag\ntirsdag\ntorsdag",
    de: "di\ndienstag\ndo\ndonnerstag\nfr\nfreitag\nmi\nmittwoch\nmo\nmontag\nsa\nsamstag\nso\nsonnabend\nsonntag",
    en: "fri\nfriday\nmon\nmonday\nsat\nsaturday\nsun\nsunday\nthu\nthur\nthurs\nthursday\ntue\ntues\ntuesday\nwed\nwednesday",
    es: "dom\ndomingo\njue\njueves\nlun\nlunes\nmar\nmartes\nmiercoles\nmi\xE9\nmi\xE9rcoles\nsabado\ns\xE1b\ns\xE1bado\nvie\nviernes",
    fi: "keskiviikko\nlauantai\nmaanantai\nperjantai\nsunnuntai\ntiistai\ntorstai",
    fr: "dim\ndimanche\njeu\njeudi\nlun\nlundi\nmar\nmardi\nmer\nmercredi\nsam\nsamedi\nven\nvendredi",
    hu: "cs\xFCt\xF6rt\xF6k\nh\xE9tf\u0151\nkedd\np\xE9ntek\nszerda\nszombat\nvas\xE1rnap",
    it: "dom\ndomenica\ngio\ngioved\xEC\nlun\nluned\xEC\nmar\nmarted\xEC\nmer\nmercoled\xEC\nsab\nsabato\nven\nvenerd\xEC",
    nl: "di\ndinsdag\ndo\ndonderdag\nma\nmaandag\nvr\nvrijdag\nwo\nwoensdag\nza\nzaterdag\nzo\nzondag",
    no: "fredag\nl\xF8rdag\nmandag\nonsdag\ns\xF8ndag\ntirsdag\ntorsdag",
    pl: "czwartek\nniedziela\npi\u0105tek\nponiedzia\u0142ek\nsobota\nwtorek\n\u015Broda",
    pt: "dom\ndomingo\nquarta\nquarta-feira\nquinta\nquinta-feira\nsegunda\nsegunda-feira\nsexta\nsexta-feira\ns\xE1b\ns\xE1bado\nter\xE7a\nter\xE7a-feira",
    ro: "duminic\u0103\njoi\nluni\nmar\u021Bi\nmiercuri\ns\xE2mb\u0103t\u0103\nvineri",
    ru: "\u0432\u043E\u0441\u043A\u0440\u0435\u0441\u0435\u043D\u044C\u0435\n\u0432\u0442\u043E\u0440\u043D\u0438\u043A\n\u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A\n\u043F\u044F\u0442\u043D\u0438\u0446\u0430\n\u0441\u0440\u0435\u0434\u0430\n\u0441\u0443\u0431\u0431\u043E\u0442\u0430\n\u0447\u0435\u0442\u0432\u0435\u0440\u0433",
    sv: "fredag\nl\xF6rdag\nm\xE5ndag\nonsdag\ns\xF6ndag\ntisdag\ntorsdag",
    tr: "cuma\ncumartesi\npazar\npazartesi\nper\u015Fembe\nsal\u0131\n\xE7ar\u015Famba",
    uk: "\u0432\u0456\u0432\u0442\u043E\u0440\u043E\u043A\n\u043D\u0435\u0434\u0456\u043B\u044F\n\u043F'\u044F\u0442\u043D\u0438\u0446\u044F\n\u043F\u043E\u043D\u0435\u0434\u0456\u043B\u043E\u043A\n\u0441\u0435\u0440\u0435\u0434\u0430\n\u0441\u0443\u0431\u043E\u0442\u0430\n\u0447\u0435\u0442\u0432\u0435\u0440"
  },
  "function-words": {
    bg: "\u0430\n\u0430\u0432\u0442\u0435\u043D\u0442\u0438\u0447\u0435\u043D\n\u0430\u0437\n\u0430\u043A\u043E\n\u0430\u043B\u0430\n\u0431\u0435\n\u0431\u0435\u0437\n\u0431\u0435\u0448\u0435\n\u0431\u0438\n\u0431\u0438\u0432\u0448\n\u0431\u0438\u0432\u0448\u0430\n\u0431\u0438\u0432\u0448\u043E\n\u0431\u0438\u043B\n\u0431\u0438\u043B\u0430\n\u0431\u0438\u043B\u0438\n\u0431\u0438\u043B\u043E\n\u0431\u043B\u0430\u0433\u043E\u0434\u0430\u0440\u044F\n\u0431\u043B\u0438\u0437\u043E\n\u0431\u044A\u0434\u0430\u0442\n\u0431\u044A\u0434\u0435\n\u0431\u044F\u0445\u0430\n\u0432\n\u0432\u0430\u0441\n\u0432\u0430\u0448\n\u0432\u0430\u0448\u0430\n\u0432\u0435\u0440\u043E\u044F\u0442\u043D\u043E\n\u0432\u0435\u0447\u0435\n\u0432\u0437\u0435\u043C\u0430\n\u0432\u0438\n\u0432\u0438\u0435\n\u0432\u0438\u043D\u0430\u0433\u0438\n\u0432\u043D\u0438\u043C\u0430\u0432\u0430\n\u0432\u0440\u0435\u043C\u0435\n\u0432\u0441\u0435\n\u0432\u0441\u0435\u043A\u0438\n\u0432\u0441\u0438\u0447\u043A\u0438\n\u0432\u0441\u0438\u0447\u043A\u043E\n\u0432\u0441\u044F\u043A\u0430\n\u0432\u044A\u0432\n\u0432\u044A\u043F\u0440\u0435\u043A\u0438\n\u0432\u044A\u0440\u0445\u0443\n\u0433\n\u0433\u0438\n\u0433\u043B\u0430\u0432\u0435\u043D\n\u0433\u043B\u0430\u0432\u043D\u0430\n\u0433\u043B\u0430\u0432\u043D\u043E\n\u0433\u043B\u0430\u0441\n\u0433\u043E\n\u0433\u043E\u0434\u0438\u043D\u0430\n\u0433\u043E\u0434\u0438\u043D\u0438\n\u0433\u043E\u0434\u0438\u0448\u0435\u043D\n\u0434\n\u0434\u0430\n\u0434\u0430\u043B\u0438\n\u0434\u0432\u0430\n\u0434\u0432\u0430\u043C\u0430\n\u0434\u0432\u0430\u043C\u0430\u0442\u0430\n\u0434\u0432\u0435\n\u0434\u0432\u0435\u0442\u0435\n\u0434\u0435\u043D\n\u0434\u043D\u0435\u0441\n\u0434\u043D\u0438\n\u0434\u043E\n\u0434\u043E\u0431\u0440\u0430\n\u0434\u043E\u0431\u0440\u0435\n\u0434\u043E\u0431\u0440\u043E\n\u0434\u043E\u0431\u044A\u0440\n\u0434\u043E\u043A\u0430\u0442\u043E\n\u0434\u043E\u043A\u043E\u0433\u0430\n\u0434\u043E\u0440\u0438\n\u0434\u043E\u0441\u0435\u0433\u0430\n\u0434\u043E\u0441\u0442\u0430\n\u0434\u0440\u0443\u0433\n\u0434\u0440\u0443\u0433\u0430\n\u0434\u0440\u0443\u0433\u0438\n\u0435\n\u0435\u0432\u0442\u0438\u043D\n\u0435\u0434\u0432\u0430\n\u0435\u0434\u0438\u043D\n\u0435\u0434\u043D\u0430\n\u0435\u0434\u043D\u0430\u043A\u0432\u0430\n\u0435\u0434\u043D\u0430\u043A\u0432\u0438\n\u0435\u0434\u043D\u0430\u043A\u044A\u0432\n\u0435\u0434\u043D\u043E\n\u0435\u043A\u0438\u043F\n\u0435\u0442\u043E\n\u0436\u0438\u0432\u043E\u0442\n\u0437\u0430\n\u0437\u0430\u0431\u0430\u0432\u044F\u043C\n\u0437\u0430\u0434\n\u0437\u0430\u0435\u0434\u043D\u043E\n\u0437\u0430\u0440\u0430\u0434\u0438\n\u0437\u0430\u0441\u0435\u0433\u0430\n\u0437\u0430\u0441\u043F\u0430\u043B\n\u0437\u0430\u0442\u043E\u0432\u0430\n\u0437\u0430\u0449\u043E\n\u0437\u0430\u0449\u043E\u0442\u043E\n\u0438\n\u0438\u0437\n\u0438\u043B\u0438\n\u0438\u043C\n\u0438\u043C\u0430\n\u0438\u043C\u0430\u0442\n\u0438\u0441\u043A\u0430\n\u0439\n\u043A\u0430\u0437\u0430\n\u043A\u0430\u043A\n\u043A\u0430\u043A\u0432\u0430\n\u043A\u0430\u043A\u0432\u043E\n\u043A\u0430\u043A\u0442\u043E\n\u043A\u0430\u043A\u044A\u0432\n\u043A\u0430\u0442\u043E\n\u043A\u043E\u0433\u0430\n\u043A\u043E\u0433\u0430\u0442\u043E\n\u043A\u043E\u0435\u0442\u043E\n\u043A\u043E\u0438\u0442\u043E\n\u043A\u043E\u0439\n\u043A\u043E\u0439\u0442\u043E\n\u043A\u043E\u043B\u043A\u043E\n\u043A\u043E\u044F\u0442\u043E\n\u043A\u044A\u0434\u0435\n\u043A\u044A\u0434\u0435\u0442\u043E\n\u043A\u044A\u043C\n\u043B\u0435\u0441\u0435\u043D\n\u043B\u0435\u0441\u043D\u043E\n\u043B\u0438\n\u043B\u043E\u0448\n\u043C\n\u043C\u0430\u0439\n\u043C\u0430\u043B\u043A\u043E\n\u043C\u0435\n\u043C\u0435\u0436\u0434\u0443\n\u043C\u0435\u043A\n\u043C\u0435\u043D\n\u043C\u0435\u0441\u0435\u0446\n\u043C\u0438\n\u043C\u043D\u043E\u0433\u043E\n\u043C\u043D\u043E\u0437\u0438\u043D\u0430\n\u043C\u043E\u0433\u0430\n\u043C\u043E\u0433\u0430\u0442\n\u043C\u043E\u0436\u0435\n\u043C\u043E\u043A\u044A\u0440\n\u043C\u043E\u043B\u044F\n\u043C\u043E\u043C\u0435\u043D\u0442\u0430\n\u043C\u0443\n\u043D\n\u043D\u0430\n\u043D\u0430\u0434\n\u043D\u0430\u0437\u0430\u0434\n\u043D\u0430\u0439\n\u043D\u0430\u043F\u0440\u0430\u0432\u0438\n\u043D\u0430\u043F\u0440\u0435\u0434\n\u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440\n\u043D\u0430\u0441\n\u043D\u0435\n\u043D\u0435\u0433\u043E\n\u043D\u0435\u0449\u043E\n\u043D\u0435\u044F\n\u043D\u0438\n\u043D\u0438\u0435\n\u043D\u0438\u043A\u043E\u0439\n\u043D\u0438\u0442\u043E\n\u043D\u0438\u0449\u043E\n\u043D\u043E\n\u043D\u043E\u0432\n\u043D\u043E\u0432\u0430\n\u043D\u043E\u0432\u0438\n\u043D\u043E\u0432\u0438\u043D\u0430\n\u043D\u044F\u043A\u043E\u0438\n\u043D\u044F\u043A\u043E\u0439\n\u043D\u044F\u043A\u043E\u043B\u043A\u043E\n\u043D\u044F\u043C\u0430\n\u043E\u0431\u0430\u0447\u0435\n\u043E\u043A\u043E\u043B\u043E\n\u043E\u0441\u0432\u0435\u043D\n\u043E\u0441\u043E\u0431\u0435\u043D\u043E\n\u043E\u0442\n\u043E\u0442\u0433\u043E\u0440\u0435\n\u043E\u0442\u043D\u043E\u0432\u043E\n\u043E\u0449\u0435\n\u043F\u0430\u043A\n\u043F\u043E\n\u043F\u043E\u0432\u0435\u0447\u0435\n\u043F\u043E\u0432\u0435\u0447\u0435\u0442\u043E\n\u043F\u043E\u0434\n\u043F\u043E\u043D\u0435\n\u043F\u043E\u0440\u0430\u0434\u0438\n\u043F\u043E\u0441\u043B\u0435\n\u043F\u043E\u0447\u0442\u0438\n\u043F\u0440\u0430\u0432\u0438\n\u043F\u0440\u0435\u0434\n\u043F\u0440\u0435\u0434\u0438\n\u043F\u0440\u0435\u0437\n\u043F\u0440\u0438\n\u043F\u044A\u043A\n\u043F\u044A\u0440\u0432\u0430\u0442\u0430\n\u043F\u044A\u0440\u0432\u0438\n\u043F\u044A\u0440\u0432\u043E\n\u043F\u044A\u0442\u0438\n\u0440\u0430\u0432\u0435\u043D\n\u0440\u0430\u0432\u043D\u0430\n\u0441\n\u0441\u0430\n\u0441\u0430\u043C\n\u0441\u0430\u043C\u043E\n\u0441\u0435\n\u0441\u0435\u0433\u0430\n\u0441\u0438\n\u0441\u0438\u043D\n\u0441\u043A\u043E\u0440\u043E\n\u0441\u043B\u0435\u0434\n\u0441\u043B\u0435\u0434\u0432\u0430\u0449\n\u0441\u043C\u0435\n\u0441\u043C\u044F\u0445\n\u0441\u043F\u043E\u0440\u0435\u0434\n\u0441\u0440\u0435\u0434\n\u0441\u0440\u0435\u0449\u0443\n\u0441\u0442\u0435\n\u0441\u044A\u043C\n\u0441\u044A\u0441\n\u0441\u044A\u0449\u043E\n\u0442\n\u0442\u0430\u0437\u0438\n\u0442\u0430\u043A\u0430\n\u0442\u0430\u043A\u0438\u0432\u0430\n\u0442\u0430\u043A\u044A\u0432\n\u0442\u0430\u043C\n\u0442\u0432\u043E\u0439\n\u0442\u0435\n\u0442\u0435\u0437\u0438\n\u0442\u0438\n\u0442\u043E\n\u0442\u043E\u0432\u0430\n\u0442\u043E\u0433\u0430\u0432\u0430\n\u0442\u043E\u0437\u0438\n\u0442\u043E\u0439\n\u0442\u043E\u043B\u043A\u043E\u0432\u0430\n\u0442\u043E\u0447\u043D\u043E\n\u0442\u0440\u0438\n\u0442\u0440\u044F\u0431\u0432\u0430\n\u0442\u0443\u043A\n\u0442\u044A\u0439\n\u0442\u044F\n\u0442\u044F\u0445\n\u0443\n\u0443\u0442\u0440\u0435\n\u0445\u0430\u0440\u0435\u0441\u0432\u0430\n\u0445\u0438\u043B\u044F\u0434\u0438\n\u0447\n\u0447\u0430\u0441\u0430\n\u0447\u0435\n\u0447\u0435\u0441\u0442\u043E\n\u0447\u0440\u0435\u0437\n\u0449\u0435\n\u0449\u043E\u043C\n\u044E\u043C\u0440\u0443\u043A\n\u044F\n\u044F\u043A",
    ca: "a\nabans\nac\xED\nah\naix\xED\naix\xF2\nal\naleshores\nalgun\nalguna\nalgunes\nalguns\nalhora\nall\xE0\nall\xED\nall\xF2\nals\naltra\naltre\naltres\namb\nambdues\nambd\xF3s\napa\naquell\naquella\naquelles\naquells\naquest\naquesta\naquestes\naquests\naqu\xED\nbaix\ncada\ncadascuna\ncadascunes\ncadascuns\ncadasc\xFA\ncom\ncontra\nd'un\nd'una\nd'unes\nd'uns\ndalt\nde\ndel\ndels\ndes\ndespr\xE9s\ndins\ndintre\ndonat\ndoncs\ndurant\ne\neh\nel\nels\nem\nen\nencara\nens\nentre\neren\nes\nesta\nestaven\nesteu\nest\xE0\nest\xE0vem\nest\xE0veu\net\netc\nets\nfins\nfora\ngaireb\xE9\nha\nhan\nhas\nhavia\nhe\nhem\nheu\nhi\nho\ni\nigual\niguals\nja\nl'hi\nla\nles\nli\nli'n\nllavors\nm'he\nma\nmal\nmalgrat\nmateix\nmateixa\nmateixes\nmateixos\nme\nmentre\nmeu\nmeus\nmeva\nmeves\nmolt\nmolta\nmoltes\nmolts\nmon\nmons\nm\xE9s\nn'he\nn'hi\nne\nni\nno\nnogensmenys\nnom\xE9s\nnosaltres\nnostra\nnostre\nnostres\no\noh\noi\non\npas\npel\npels\nper\nperqu\xE8\nper\xF2\npoc\npoca\npocs\npoques\npotser\npropi\nqual\nquals\nquan\nquant\nque\nquelcom\nqui\nquin\nquina\nquines\nquins\nqu\xE8\ns'ha\ns'han\nsa\nsemblant\nsemblants\nses\nseu\nseus\nseva\nseves\nsi\nsobre\nsobretot\nsolament\nsols\nson\nsons\nsota\nsou\ns\xF3c\ns\xF3n\nt'ha\nt'han\nt'he\nta\ntal\ntamb\xE9\ntampoc\ntan\ntant\ntanta\ntantes\nteu\nteus\nteva\nteves\nton\ntons\ntot\ntota\ntotes\ntots\nun\nuna\nunes\nuns\nus\nva\nvaig\nvam\nvan\nvas\nveu\nvosaltres\nvostra\nvostre\nvostres\n\xE9rem\n\xE9reu\n\xE9s",
    cs: "a\naby\nahoj\naj\nale\nanebo\nani\nano\nasi\naspo\u0148\natd\natp\na\u010Dkoli\na\u017E\nbez\nbeze\nbl\xEDzko\nbohu\u017Eel\nbrzo\nbude\nbudem\nbudeme\nbudete\nbude\u0161\nbudou\nbudu\nby\nbyl\nbyla\nbyli\nbylo\nbyly\nbys\nb\xFDt\nb\u011Bhem\nchce\nchceme\nchcete\nchce\u0161\nchci\ncht\xEDt\ncht\u011Bj\xED\nchut'\nchuti\nco\nco\u017E\ncz\ndaleko\ndal\u0161\xED\nden\ndeset\ndevaten\xE1ct\ndev\u011Bt\ndnes\ndo\ndobr\xFD\ndocela\ndva\ndvacet\ndvan\xE1ct\ndv\u011B\nd\xE1l\nd\xE1le\nd\u011Bkovat\nd\u011Bkujeme\nd\u011Bkuji\nho\nhodn\u011B\ni\njak\njakmile\njako\njako\u017E\njde\nje\njeden\njeden\xE1ct\njedna\njedno\njednou\njedou\njeho\njeho\u017E\njej\njejich\njej\xED\njeliko\u017E\njemu\njen\njenom\njestli\njestli\u017Ee\nje\u0161t\u011B\nje\u017E\nji\njich\njimi\njinak\njin\xE9\nji\u017E\njsem\njse\u0161\njsi\njsme\njsou\njste\nj\xE1\nj\xED\nj\xEDm\nj\xED\u017E\nk\nkam\nkde\nkdo\nkdy\nkdy\u017E\nke\nkolik\nkrom\u011B\nkterou\nkter\xE1\nkter\xE9\nkter\xFD\nkte\u0159\xED\nkv\u016Fli\nmaj\xED\nmezi\nmi\nmne\nmnou\nmn\u011B\nmoc\nmohl\nmohou\nmoje\nmoji\nmo\u017En\xE1\nmus\xED\nmy\nm\xE1\nm\xE1lo\nm\xE1m\nm\xE1me\nm\xE1te\nm\xE1\u0161\nm\xE9\nm\xED\nm\xEDt\nm\u011B\nm\u016Fj\nm\u016F\u017Ee\nna\nnad\nnade\nnapi\u0161te\nnaproti\nna\u010De\u017E\nna\u0161e\nna\u0161i\nne\nnebo\nnebyl\nnebyla\nnebyli\nnebyly\nned\u011Blaj\xED\nned\u011Bl\xE1\nned\u011Bl\xE1m\nned\u011Bl\xE1me\nned\u011Bl\xE1te\nned\u011Bl\xE1\u0161\nneg\nnejsi\nnejsou\nnemaj\xED\nnem\xE1me\nnem\xE1te\nnem\u011Bl\nnen\xED\nnesta\u010D\xED\nnevad\xED\nne\u017E\nnic\nnich\nnimi\nnov\xE9\nnov\xFD\nnula\nn\xE1m\nn\xE1mi\nn\xE1s\nn\xE1\u0161\nn\xEDm\nn\u011B\nn\u011Bco\nn\u011Bjak\nn\u011Bkde\nn\u011Bkdo\nn\u011Bmu\nn\u011Bmu\u017E\no\nod\node\non\nona\noni\nono\nony\nosm\nosmn\xE1ct\npak\npatn\xE1ct\npo\npod\npodle\npokud\npotom\npouze\npozd\u011B\npo\u0159\xE1d\nprav\xE9\npro\nprost\u011B\npros\xEDm\nproti\nproto\nproto\u017Ee\npro\u010D\nprvn\xED\npta\np\u011Bt\np\u0159ed\np\u0159es\np\u0159ese\np\u0159i\np\u0159i\u010Dem\u017E\nre\nrovn\u011B\ns\nse\nsedm\nsedmn\xE1ct\nsi\nskoro\nsm\xED\nsm\u011Bj\xED\nsnad\nspolu\nsta\nsto\nstrana\nst\xE9\nsv\xE9\nsv\xFDch\nsv\xFDm\nsv\xFDmi\nta\ntady\ntak\ntakhle\ntaky\ntak\xE9\ntak\u017Ee\ntam\ntamhle\ntamhleto\ntamto\ntato\ntebe\ntebou\nted'\ntedy\nten\ntento\nteto\nti\ntipy\ntis\xEDc\ntis\xEDce\nto\ntob\u011B\ntohle\ntoho\ntohoto\ntom\ntomto\ntomu\ntomuto\ntoto\ntro\u0161ku\ntu\ntuto\ntvoje\ntv\xE1\ntv\xE9\ntv\u016Fj\nty\ntyto\nt\xE9ma\nt\xEDm\nt\xEDmto\nt\u011B\nt\u011Bm\nt\u011Bmu\nt\u0159eba\nt\u0159i\nt\u0159in\xE1ct\nu\nur\u010Dit\u011B\nu\u017E\nv\nva\u0161e\nva\u0161i\nve\nvedle\nve\u010Der\nvlastn\u011B\nvy\nv\xE1m\nv\xE1mi\nv\xE1s\nv\xE1\u0161\nv\xEDce\nv\u0161ak\nv\u0161echno\nv\u0161ichni\nv\u016Fbec\nv\u017Edy\nz\nza\nzat\xEDmco\nza\u010D\nzda\nzde\nze\nzpr\xE1vy\nzp\u011Bt\n\u010Dau\n\u010Di\n\u010Dl\xE1nku\n\u010Dl\xE1nky\n\u010Dtrn\xE1ct\n\u010Dty\u0159i\n\u0161est\n\u0161estn\xE1ct\n\u017Ee",
    da: "ad\naf\naldrig\nalle\nalt\nanden\nandet\nandre\nat\nbare\nbegge\nblev\nblive\nbliver\nda\nde\ndem\nden\ndenne\nder\nderes\ndet\ndette\ndig\ndin\ndine\ndisse\ndit\ndog\ndu\nefter\nej\neller\nen\nend\nene\neneste\nenhver\ner\net\nfar\nfem\nfik\nfire\nflere\nfleste\nfor\nfordi\nforrige\nfra\nf\xE5\nf\xE5r\nf\xF8r\ngod\ngodt\nham\nhan\nhans\nhar\nhavde\nhave\nhej\nhelt\nhende\nhendes\nher\nhos\nhun\nhvad\nhvem\nhver\nhvilken\nhvis\nhvor\nhvordan\nhvorfor\nhvorn\xE5r\ni\nikke\nind\ningen\nintet\nja\njeg\njer\njeres\njo\nkan\nkom\nkomme\nkommer\nkun\nkunne\nlad\nlav\nlidt\nlige\nlille\nman\nmand\nmange\nmed\nmeget\nmen\nmens\nmere\nmig\nmin\nmine\nmit\nmod\nm\xE5\nned\nnej\nni\nnogen\nnoget\nnogle\nnu\nny\nnyt\nn\xE5r\nn\xE6r\nn\xE6ste\nn\xE6sten\nog\nogs\xE5\nokay\nom\nop\nos\notte\nover\np\xE5\nse\nseks\nselv\nser\nses\nsig\nsige\nsin\nsine\nsit\nskal\nskulle\nsom\nstor\nstore\nsyv\ns\xE5\ns\xE5dan\ntag\ntage\nthi\nti\ntil\nto\ntre\nud\nunder\nvar\nved\nvi\nvil\nville\nvor\nvores\nv\xE6re\nv\xE6ret",
    de: "a\nab\naber\nach\nacht\nachte\nachten\nachter\nachtes\nag\nalle\nallein\nallem\nallen\naller\nallerdings\nalles\nallgemeinen\nals\nalso\nam\nan\nander\nandere\nanderem\nanderen\nanderer\nanderes\nanderm\nandern\nanderr\nanders\nau\nauch\nauf\naus\nausser\nausserdem\nau\xDFer\nau\xDFerdem\nb\nbald\nbei\nbeide\nbeiden\nbeim\nbeispiel\nbekannt\nbereits\nbesonders\nbesser\nbesten\nbin\nbis\nbisher\nbist\nc\nd\nda\ndabei\ndadurch\ndaf\xFCr\ndagegen\ndaher\ndahin\ndahinter\ndamals\ndamit\ndanach\ndaneben\ndank\ndann\ndaran\ndarauf\ndaraus\ndarf\ndarfst\ndarin\ndarum\ndarunter\ndar\xFCber\ndas\ndasein\ndaselbst\ndass\ndasselbe\ndavon\ndavor\ndazu\ndazwischen\nda\xDF\ndein\ndeine\ndeinem\ndeinen\ndeiner\ndeines\ndem\ndementsprechend\ndemgegen\xFCber\ndemgem\xE4ss\ndemgem\xE4\xDF\ndemselben\ndemzufolge\nden\ndenen\ndenn\ndenselben\nder\nderen\nderer\nderjenige\nderjenigen\ndermassen\nderma\xDFen\nderselbe\nderselben\ndes\ndeshalb\ndesselben\ndessen\ndeswegen\ndich\ndie\ndiejenige\ndiejenigen\ndies\ndiese\ndieselbe\ndieselben\ndiesem\ndiesen\ndieser\ndieses\ndir\ndoch\ndort\ndrei\ndrin\ndritte\ndritten\ndritter\ndrittes\ndu\ndurch\ndurchaus\ndurfte\ndurften\nd\xFCrfen\nd\xFCrft\ne\neben\nebenso\nehrlich\nei\neigen\neigene\neigenen\neigener\neigenes\nein\neinander\neine\neinem\neinen\neiner\neines\neinig\neinige\neinigem\neinigen\neiniger\neiniges\neinmal\neins\nelf\nen\nende\nendlich\nentweder\ner\nernst\nerst\nerste\nersten\nerster\nerstes\nes\netwa\netwas\neuch\neuer\neure\neurem\neuren\neurer\neures\nf\nfolgende\nfr\xFCher\nf\xFCnf\nf\xFCnfte\nf\xFCnften\nf\xFCnfter\nf\xFCnftes\nf\xFCr\ng\ngab\nganz\nganze\nganzen\nganzer\nganzes\ngar\ngedurft\ngegen\ngegen\xFCber\ngehabt\ngehen\ngeht\ngekannt\ngekonnt\ngemacht\ngemocht\ngemusst\ngenug\ngerade\ngern\ngesagt\ngeschweige\ngewesen\ngewollt\ngeworden\ngibt\nging\ngleich\ngott\ngross\ngrosse\ngrossen\ngrosser\ngrosses\ngro\xDF\ngro\xDFe\ngro\xDFen\ngro\xDFer\ngro\xDFes\ngut\ngute\nguter\ngutes\nh\nhab\nhabe\nhaben\nhabt\nhast\nhat\nhatte\nhatten\nhattest\nhattet\nheisst\nher\nheute\nhier\nhin\nhinter\nhoch\nh\xE4tte\nh\xE4tten\ni\nich\nihm\nihn\nihnen\nihr\nihre\nihrem\nihren\nihrer\nihres\nim\nimmer\nin\nindem\ninfolgedessen\nins\nirgend\nist\nj\nja\njahr\njahre\njahren\nje\njede\njedem\njeden\njeder\njedermann\njedermanns\njedes\njedoch\njemand\njemandem\njemanden\njene\njenem\njenen\njener\njenes\njetzt\nk\nkam\nkann\nkannst\nkaum\nkein\nkeine\nkeinem\nkeinen\nkeiner\nkeines\nkleine\nkleinen\nkleiner\nkleines\nkommen\nkommt\nkonnte\nkonnten\nkurz\nk\xF6nnen\nk\xF6nnt\nk\xF6nnte\nl\nlang\nlange\nleicht\nleide\nlieber\nlos\nm\nmachen\nmacht\nmachte\nmag\nmagst\nmahn\nmal\nman\nmanche\nmanchem\nmanchen\nmancher\nmanches\nmann\nmehr\nmein\nmeine\nmeinem\nmeinen\nmeiner\nmeines\nmensch\nmenschen\nmich\nmir\nmit\nmittel\nmochte\nmochten\nmorgen\nmuss\nmusst\nmusste\nmussten\nmu\xDF\nmu\xDFt\nm\xF6chte\nm\xF6gen\nm\xF6glich\nm\xF6gt\nm\xFCssen\nm\xFCsst\nm\xFC\xDFt\nn\nna\nnach\nnachdem\nnahm\nnat\xFCrlich\nneben\nnein\nneue\nneuen\nneun\nneunte\nneunten\nneunter\nneuntes\nnicht\nnichts\nnie\nniemand\nniemandem\nniemanden\nnoch\nnun\nnur\no\nob\noben\noder\noffen\noft\nohne\nordnung\np\nq\nr\nrecht\nrechte\nrechten\nrechter\nrechtes\nrichtig\nrund\ns\nsa\nsache\nsagt\nsagte\nsah\nsatt\nschlecht\nschluss\nschon\nsechs\nsechste\nsechsten\nsechster\nsechstes\nsehr\nsei\nseid\nseien\nsein\nseine\nseinem\nseinen\nseiner\nseines\nseit\nseitdem\nselbst\nsich\nsie\nsieben\nsiebente\nsiebenten\nsiebenter\nsiebentes\nsind\nso\nsolang\nsolche\nsolchem\nsolchen\nsolcher\nsolches\nsoll\nsollen\nsollst\nsollt\nsollte\nsollten\nsondern\nsonst\nsoweit\nsowie\nsp\xE4ter\nstartseite\nstatt\nsteht\nsuche\nt\ntag\ntage\ntagen\ntat\nteil\ntel\ntritt\ntrotzdem\ntun\nu\nuhr\num\nund\nuns\nunse\nunsem\nunsen\nunser\nunsere\nunserer\nunses\nunter\nv\nvergangenen\nviel\nviele\nvielem\nvielen\nvielleicht\nvier\nvierte\nvierten\nvierter\nviertes\nvom\nvon\nvor\nw\nwann\nwar\nwaren\nwarst\nwart\nwarum\nwas\nweg\nwegen\nweil\nweit\nweiter\nweitere\nweiteren\nweiteres\nwelche\nwelchem\nwelchen\nwelcher\nwelches\nwem\nwen\nwenig\nwenige\nweniger\nweniges\nwenigstens\nwenn\nwer\nwerde\nwerden\nwerdet\nweshalb\nwessen\nwie\nwieder\nwieso\nwill\nwillst\nwir\nwird\nwirklich\nwirst\nwissen\nwo\nwoher\nwohin\nwohl\nwollen\nwollt\nwollte\nwollten\nworden\nwurde\nwurden\nw\xE4hrend\nw\xE4hrenddem\nw\xE4hrenddessen\nw\xE4re\nw\xFCrde\nw\xFCrden\nx\ny\nz\nzehn\nzehnte\nzehnten\nzehnter\nzehntes\nzeit\nzu\nzuerst\nzugleich\nzum\nzun\xE4chst\nzur\nzur\xFCck\nzusammen\nzwanzig\nzwar\nzwei\nzweite\nzweiten\nzweiter\nzweites\nzwischen\nzw\xF6lf\n\xFCber\n\xFCberhaupt\n\xFCbrigens",
    el: "\u03B1\u03BB\u03BB\u03B1\n\u03B1\u03BD\n\u03B1\u03BD\u03C4\u03B9\n\u03B1\u03C0\u03BF\n\u03B1\u03C5\u03C4\u03B1\n\u03B1\u03C5\u03C4\u03B5\u03C3\n\u03B1\u03C5\u03C4\u03B7\n\u03B1\u03C5\u03C4\u03BF\n\u03B1\u03C5\u03C4\u03BF\u03B9\n\u03B1\u03C5\u03C4\u03BF\u03C3\n\u03B1\u03C5\u03C4\u03BF\u03C5\u03C3\n\u03B1\u03C5\u03C4\u03C9\u03BD\n\u03B3\u03B9\u03B1\n\u03B4\u03B5\n\u03B4\u03B5\u03BD\n\u03B5\u03B1\u03BD\n\u03B5\u03B9\u03BC\u03B1\u03B9\n\u03B5\u03B9\u03BC\u03B1\u03C3\u03C4\u03B5\n\u03B5\u03B9\u03BD\u03B1\u03B9\n\u03B5\u03B9\u03C3\u03B1\u03B9\n\u03B5\u03B9\u03C3\u03C4\u03B5\n\u03B5\u03BA\u03B5\u03B9\u03BD\u03B1\n\u03B5\u03BA\u03B5\u03B9\u03BD\u03B5\u03C3\n\u03B5\u03BA\u03B5\u03B9\u03BD\u03B7\n\u03B5\u03BA\u03B5\u03B9\u03BD\u03BF\n\u03B5\u03BA\u03B5\u03B9\u03BD\u03BF\u03B9\n\u03B5\u03BA\u03B5\u03B9\u03BD\u03BF\u03C3\n\u03B5\u03BA\u03B5\u03B9\u03BD\u03BF\u03C5\u03C3\n\u03B5\u03BA\u03B5\u03B9\u03BD\u03C9\u03BD\n\u03B5\u03BD\u03C9\n\u03B5\u03C0\u03B9\n\u03B7\n\u03B8\u03B1\n\u03B9\u03C3\u03C9\u03C3\n\u03BA\n\u03BA\u03B1\u03B9\n\u03BA\u03B1\u03C4\u03B1\n\u03BA\u03B9\n\u03BC\u03B1\n\u03BC\u03B5\n\u03BC\u03B5\u03C4\u03B1\n\u03BC\u03B7\n\u03BC\u03B7\u03BD\n\u03BD\u03B1\n\u03BF\n\u03BF\u03B9\n\u03BF\u03BC\u03C9\u03C3\n\u03BF\u03C0\u03C9\u03C3\n\u03BF\u03C3\u03BF\n\u03BF\u03C4\u03B9\n\u03C0\u03B1\u03C1\u03B1\n\u03C0\u03BF\u03B9\u03B1\n\u03C0\u03BF\u03B9\u03B5\u03C3\n\u03C0\u03BF\u03B9\u03BF\n\u03C0\u03BF\u03B9\u03BF\u03B9\n\u03C0\u03BF\u03B9\u03BF\u03C3\n\u03C0\u03BF\u03B9\u03BF\u03C5\u03C3\n\u03C0\u03BF\u03B9\u03C9\u03BD\n\u03C0\u03BF\u03C5\n\u03C0\u03C1\u03BF\u03C3\n\u03C0\u03C9\u03C3\n\u03C3\u03B5\n\u03C3\u03C4\u03B7\n\u03C3\u03C4\u03B7\u03BD\n\u03C3\u03C4\u03BF\n\u03C3\u03C4\u03BF\u03BD\n\u03C4\u03B1\n\u03C4\u03B7\u03BD\n\u03C4\u03B7\u03C3\n\u03C4\u03BF\n\u03C4\u03BF\u03BD\n\u03C4\u03BF\u03C4\u03B5\n\u03C4\u03BF\u03C5\n\u03C4\u03C9\u03BD\n\u03C9\u03C3",
    en: "a\nabout\nafter\nall\nalso\nam\nan\nand\nanother\nany\nare\nas\nat\nbe\nbecause\nbeen\nbefore\nbeing\nbetween\nboth\nbut\nby\ncame\ncan\ncome\ncould\ndid\ndo\neach\nfor\nfrom\nget\ngot\nhad\nhas\nhave\nhe\nher\nhere\nhim\nhimself\nhis\nhow\ni\nif\nin\ninto\nis\nit\nlike\nmake\nmany\nme\nmight\nmore\nmost\nmuch\nmust\nmy\nnever\nnow\nof\non\nonly\nor\nother\nour\nout\nover\nsaid\nsame\nshould\nsince\nsome\nstill\nsuch\ntake\nthan\nthat\nthe\ntheir\nthem\nthen\nthere\nthese\nthey\nthis\nthose\nthrough\nto\ntoo\nunder\nup\nvery\nwas\nway\nwe\nwell\nwere\nwhat\nwhere\nwhich\nwhile\nwho\nwith\nwould\nyou\nyour",
    es: "a\nal\ncomo\ncon\ncontra\ncual\ncuando\nde\ndel\ndesde\ndonde\ndurante\nel\nella\nen\nese\neso\nhasta\nla\nlas\nle\nlo\nlos\nme\nmi\nmuy\nm\xE1s\nm\xED\nni\nno\nnos\no\notro\npara\npero\npoco\npor\nporque\nque\nquien\nqu\xE9\nse\nsin\nsobre\nsu\nsus\ns\xED\ntambi\xE9n\nte\nti\nt\xFA\nun\nuna\nuno\ny\nya\n\xE9l",
    fi: "a\naikana\nde\nei\neli\nennen\nensimm\xE4inen\nensimm\xE4isen\neri\nesimerkiksi\nett\xE4\nhe\nh\xE4n\nh\xE4nen\nh\xE4net\nja\njo\njoka\njolloin\njonka\njossa\njotka\nj\xE4lkeen\nkaksi\nkanssa\nkaudella\nkauden\nkolme\nkuin\nkuitenkin\nkun\nkuten\nlis\xE4ksi\nluvulla\nluvun\nmm\nmuassa\nmukaan\nmutta\nmuun\nmy\xF6hemmin\nmy\xF6s\nn\nnoin\nof\nole\noli\nolivat\nollut\non\nosa\novat\ns\nse\nsek\xE4\nsen\nsill\xE4\nsit\xE4\ntai\nteki\nthe\nt\xE4m\xE4n\nvain\nvastaan\nvoi\nvuoden\nvuodesta\nvuonna\nvuosina\nvuotta\nyksi\nyli",
    fr: "a\nai\naie\naient\naies\nait\nas\nau\naura\naurai\nauraient\naurais\naurait\nauras\naurez\nauriez\naurions\naurons\nauront\naux\navaient\navais\navait\navec\navez\naviez\navions\navoir\navons\nayant\nayez\nayons\nc\nce\nceci\ncela\nces\ncet\ncette\nd\ndans\nde\ndes\ndu\nelle\nen\nes\nest\net\neu\neue\neues\neurent\neus\neusse\neussent\neusses\neussiez\neussions\neut\neux\ne\xFBmes\ne\xFBt\ne\xFBtes\nfaire\nfurent\nfus\nfusse\nfussent\nfusses\nfussiez\nfussions\nfut\nf\xFBmes\nf\xFBt\nf\xFBtes\nici\nil\nils\nj\nje\nl\nla\nle\nles\nleur\nleurs\nlui\nm\nma\nmais\nme\nmes\nmoi\nmon\nm\xEAme\nn\nne\nnos\nnotre\nnous\non\nont\nou\no\xF9\npar\npas\npour\nqu\nque\nquel\nquelle\nquelles\nquels\nqui\ns\nsa\nsans\nse\nsera\nserai\nseraient\nserais\nserait\nseras\nserez\nseriez\nserions\nserons\nseront\nses\nsoi\nsoient\nsois\nsoit\nsommes\nson\nsont\nsoyez\nsoyons\nsuis\nsur\nt\nta\nte\ntes\ntoi\nton\ntu\nun\nune\nvos\nvotre\nvous\ny\n\xE0\n\xE9taient\n\xE9tais\n\xE9tait\n\xE9tant\n\xE9tiez\n\xE9tions\n\xE9t\xE9\n\xE9t\xE9e\n\xE9t\xE9es\n\xE9t\xE9s\n\xEAtes\n\xEAtre",
    hr: "a\nako\nali\nbi\nbih\nbila\nbili\nbilo\nbio\nbismo\nbiste\nbiti\nbumo\nda\ndo\ndu\u017E\nga\nho\u0107e\nho\u0107emo\nho\u0107ete\nho\u0107e\u0161\nho\u0107u\ni\niako\nih\nili\niz\nja\nje\njedna\njedne\njedno\njer\njesam\njesi\njesmo\njest\njeste\njesu\njim\njoj\njo\u0161\nju\nkada\nkako\nkao\nkoja\nkoje\nkoji\nkojima\nkoju\nkroz\nli\nme\nmene\nmeni\nmi\nmimo\nmoj\nmoja\nmoje\nmu\nna\nnad\nnakon\nnam\nnama\nnas\nna\u0161\nna\u0161a\nna\u0161e\nna\u0161eg\nne\nnego\nneka\nneki\nnekog\nneku\nnema\nnetko\nne\u0107e\nne\u0107emo\nne\u0107ete\nne\u0107e\u0161\nne\u0107u\nne\u0161to\nni\nnije\nnikoga\nnikoje\nnikoju\nnisam\nnisi\nnismo\nniste\nnisu\nnjega\nnjegov\nnjegova\nnjegovo\nnjemu\nnjezin\nnjezina\nnjezino\nnjih\nnjihov\nnjihova\nnjihovo\nnjim\nnjima\nnjoj\nnju\nno\no\nod\nodmah\non\nona\noni\nono\nova\npa\npak\npo\npod\npored\nprije\ns\nsa\nsam\nsamo\nse\nsebe\nsebi\nsi\nsmo\nste\nsu\nsve\nsvi\nsvog\nsvoj\nsvoja\nsvoje\nsvom\nta\ntada\ntaj\ntako\nte\ntebe\ntebi\nti\nto\ntoj\ntome\ntu\ntvoj\ntvoja\ntvoje\nu\nuz\nvam\nvama\nvas\nva\u0161\nva\u0161a\nva\u0161e\nve\u0107\nvi\nvrlo\nza\nzar\n\u0107e\n\u0107emo\n\u0107ete\n\u0107e\u0161\n\u0107u\n\u0161to",
    hu: "a\nabba\nabban\nabb\xF3l\naddig\nahhoz\nahogy\nahol\naki\nakik\nakkor\nak\xE1r\nalapj\xE1n\nalatt\nalatta\nalattad\nalattam\nalattatok\nalattuk\nalattunk\nal\xE1\nal\xE1d\nal\xE1juk\nal\xE1m\nal\xE1nk\nal\xE1tok\nal\xF3l\nal\xF3la\nal\xF3lad\nal\xF3lam\nal\xF3latok\nal\xF3luk\nal\xF3lunk\namely\namelyb\u0151l\namelyek\namelyekben\namelyeket\namelyet\namelyik\namelynek\nami\namikor\namit\namolyan\namott\nam\xEDg\nannak\nann\xE1l\narra\narr\xF3l\natt\xF3l\naz\naznap\nazok\nazokat\nazokba\nazokban\nazokb\xF3l\nazokhoz\nazokig\nazokkal\nazokk\xE1\nazoknak\nazokn\xE1l\nazokon\nazokra\nazokr\xF3l\nazokt\xF3l\nazok\xE9rt\nazon\nazonban\nazonnal\nazt\nazt\xE1n\nazut\xE1n\nazzal\nazz\xE1\naz\xE9rt\nbal\nbalra\nban\nbe\nbel\xE9\nbel\xE9d\nbel\xE9j\xFCk\nbel\xE9m\nbel\xE9nk\nbel\xE9tek\nbel\xFCl\nbel\u0151le\nbel\u0151led\nbel\u0151lem\nbel\u0151letek\nbel\u0151l\xFCk\nbel\u0151l\xFCnk\nben\nbenne\nbenned\nbennem\nbennetek\nbenn\xFCk\nbenn\xFCnk\nb\xE1r\nb\xE1rcsak\nb\xE1rmilyen\nb\xFAcs\xFA\ncikk\ncikkek\ncikkeket\ncsak\ncsakhogy\ncsup\xE1n\nde\ndehogy\ne\nebbe\nebben\nebb\u0151l\neddig\negy\negyebek\negyebet\negyed\xFCl\negyel\u0151re\negyes\negyet\negyetlen\negyik\negym\xE1s\negyre\negyszerre\negy\xE9b\negy\xFCtt\neg\xE9sz\neg\xE9szen\nehhez\nekkor\nel\neleinte\nellen\nellenes\nelleni\nellen\xE9re\nelmondta\nels\u0151\nels\u0151k\nels\u0151sorban\nels\u0151t\nel\xE9\nel\xE9d\nel\xE9g\nel\xE9j\xFCk\nel\xE9m\nel\xE9nk\nel\xE9tek\nel\u0151\nel\u0151bb\nel\u0151l\nel\u0151le\nel\u0151led\nel\u0151lem\nel\u0151letek\nel\u0151l\xFCk\nel\u0151l\xFCnk\nel\u0151sz\xF6r\nel\u0151tt\nel\u0151tte\nel\u0151tted\nel\u0151ttem\nel\u0151ttetek\nel\u0151tt\xFCk\nel\u0151tt\xFCnk\nel\u0151z\u0151\nemilyen\nengem\nennek\nennyi\nenn\xE9l\neny\xE9m\nerre\nerr\u0151l\nesetben\nett\u0151l\nez\nezek\nezekbe\nezekben\nezekb\u0151l\nezeken\nezeket\nezekhez\nezekig\nezekkel\nezekk\xE9\nezeknek\nezekn\xE9l\nezekre\nezekr\u0151l\nezekt\u0151l\nezek\xE9rt\nezen\nezent\xFAl\nezer\nezret\nezt\nezut\xE1n\nezzel\nezz\xE9\nez\xE9rt\nfel\nfele\nfelek\nfelet\nfelett\nfel\xE9\nfent\nfenti\nf\xE9l\nf\xF6l\xE9\ngyakran\nha\nhall\xF3\nhamar\nhanem\nharmadik\nharmadikat\nharminc\nhat\nhatodik\nhatodikat\nhatot\nhatvan\nhelyett\nhetedik\nhetediket\nhetet\nhetven\nhirtelen\nhiszen\nhi\xE1ba\nhogy\nhogyan\nhol\nholnap\nholnapot\nhonnan\nhova\nhozz\xE1\nhozz\xE1d\nhozz\xE1juk\nhozz\xE1m\nhozz\xE1nk\nhozz\xE1tok\nhurr\xE1\nhuszadik\nh\xE1ny\nh\xE1nyszor\nh\xE1rmat\nh\xE1rom\nh\xE1t\nh\xE1tha\nh\xE1tuls\xF3\nh\xE9t\nh\xFAsz\nide\nid\xE9n\nigaz\xE1n\nigen\nill\nilletve\nilyen\nilyenkor\nimm\xE1r\nink\xE1bb\nis\nism\xE9t\nison\nitt\njelenleg\njobban\njobbra\nj\xF3\nj\xF3l\nj\xF3lesik\nj\xF3val\nj\xF6v\u0151re\nkell\nkellene\nkellett\nkelljen\nkeress\xFCnk\nkereszt\xFCl\nketten\nkett\u0151\nkett\u0151t\nkev\xE9s\nki\nkiben\nkib\u0151l\nkicsit\nkicsoda\nkihez\nkik\nkikbe\nkikben\nkikb\u0151l\nkiken\nkiket\nkikhez\nkikkel\nkikk\xE9\nkiknek\nkikn\xE9l\nkikre\nkikr\u0151l\nkikt\u0151l\nkik\xE9rt\nkilenc\nkilencedik\nkilencediket\nkilencet\nkilencven\nkin\nkinek\nkin\xE9l\nkire\nkir\u0151l\nkit\nkit\u0151l\nkivel\nkiv\xE9\nki\xE9\nki\xE9rt\nkor\xE1bban\nk\xE9pest\nk\xE9rem\nk\xE9rlek\nk\xE9sz\nk\xE9s\u0151\nk\xE9s\u0151bb\nk\xE9s\u0151n\nk\xE9t\nk\xE9tszer\nk\xEDv\xFCl\nk\xF6r\xFCl\nk\xF6sz\xF6nhet\u0151en\nk\xF6sz\xF6n\xF6m\nk\xF6zben\nk\xF6zel\nk\xF6zepesen\nk\xF6zep\xE9n\nk\xF6z\xE9\nk\xF6z\xF6tt\nk\xF6z\xFCl\nk\xFCl\xF6n\nk\xFCl\xF6nben\nk\xFCl\xF6nb\xF6z\u0151\nk\xFCl\xF6nb\xF6z\u0151bb\nk\xFCl\xF6nb\xF6z\u0151ek\nlassan\nle\nlegal\xE1bb\nlegyen\nlehet\nlehetetlen\nlehetett\nlehet\u0151leg\nlehet\u0151s\xE9g\nlenne\nlenni\nlenn\xE9k\nlenn\xE9nek\nlesz\nleszek\nlesznek\nlesz\xFCnk\nlett\nlettek\nlettem\nlett\xFCnk\nl\xE9v\u0151\nma\nmaga\nmagad\nmagam\nmagatokat\nmagukat\nmagunkat\nmag\xE1t\nmai\nmajd\nmajdnem\nmanaps\xE1g\nmeg\nmegcsin\xE1l\nmegcsin\xE1lnak\nmegint\nmegvan\nmellett\nmellette\nmelletted\nmellettem\nmellettetek\nmellett\xFCk\nmellett\xFCnk\nmell\xE9\nmell\xE9d\nmell\xE9j\xFCk\nmell\xE9m\nmell\xE9nk\nmell\xE9tek\nmell\u0151l\nmell\u0151le\nmell\u0151led\nmell\u0151lem\nmell\u0151letek\nmell\u0151l\xFCk\nmell\u0151l\xFCnk\nmely\nmelyek\nmelyik\nmennyi\nmert\nmi\nmiatt\nmiatta\nmiattad\nmiattam\nmiattatok\nmiattuk\nmiattunk\nmibe\nmiben\nmib\u0151l\nmihez\nmik\nmikbe\nmikben\nmikb\u0151l\nmiken\nmiket\nmikhez\nmikkel\nmikk\xE9\nmiknek\nmikn\xE9l\nmikor\nmikre\nmikr\u0151l\nmikt\u0151l\nmik\xE9rt\nmilyen\nmin\nmind\nmindegyik\nmindegyiket\nminden\nmindenesetre\nmindenki\nmindent\nminden\xFCtt\nmindig\nmindketten\nminek\nminket\nmint\nmintha\nmin\xE9l\nmire\nmir\u0151l\nmit\nmit\u0151l\nmivel\nmiv\xE9\nmi\xE9rt\nmondta\nmost\nmostan\xE1ig\nm\xE1r\nm\xE1s\nm\xE1sik\nm\xE1sikat\nm\xE1snap\nm\xE1sodik\nm\xE1sodszor\nm\xE1sok\nm\xE1sokat\nm\xE1st\nm\xE9g\nm\xE9gis\nm\xEDg\nm\xF6g\xE9\nm\xF6g\xE9d\nm\xF6g\xE9j\xFCk\nm\xF6g\xE9m\nm\xF6g\xE9nk\nm\xF6g\xE9tek\nm\xF6g\xF6tt\nm\xF6g\xF6tte\nm\xF6g\xF6tted\nm\xF6g\xF6ttem\nm\xF6g\xF6ttetek\nm\xF6g\xF6tt\xFCk\nm\xF6g\xF6tt\xFCnk\nm\xF6g\xFCl\nm\xF6g\xFCle\nm\xF6g\xFCled\nm\xF6g\xFClem\nm\xF6g\xFCletek\nm\xF6g\xFCl\xFCk\nm\xF6g\xFCl\xFCnk\nm\xFAltkor\nm\xFAlva\nna\nnagy\nnagyobb\nnagyon\nnaponta\nnapot\nne\nnegyedik\nnegyediket\nnegyven\nneked\nnekem\nneki\nnekik\nnektek\nnek\xFCnk\nnem\nnemcsak\nnemr\xE9g\nnincs\nnyolc\nnyolcadik\nnyolcadikat\nnyolcat\nnyolcvan\nn\xE1la\nn\xE1lad\nn\xE1lam\nn\xE1latok\nn\xE1luk\nn\xE1lunk\nn\xE9gy\nn\xE9gyet\nn\xE9ha\nn\xE9h\xE1ny\nn\xE9lk\xFCl\no\noda\nok\nolyan\nonnan\nott\npedig\npersze\np\xE1r\np\xE9ld\xE1ul\nrajta\nrajtad\nrajtam\nrajtatok\nrajtuk\nrajtunk\nrendben\nrosszul\nr\xE1\nr\xE1d\nr\xE1juk\nr\xE1m\nr\xE1nk\nr\xE1tok\nr\xE9gen\nr\xE9g\xF3ta\nr\xE9sz\xE9re\nr\xF3la\nr\xF3lad\nr\xF3lam\nr\xF3latok\nr\xF3luk\nr\xF3lunk\nr\xF6gt\xF6n\ns\nsaj\xE1t\nse\nsem\nsemmi\nsemmilyen\nsemmis\xE9g\nsenki\nsoha\nsok\nsokan\nsokat\nsokkal\nsokszor\nsok\xE1ig\nsor\xE1n\nszemben\nszerbusz\nszerint\nszerinte\nszerinted\nszerintem\nszerintetek\nszerint\xFCk\nszerint\xFCnk\nszervusz\nszinte\nsz\xE1m\xE1ra\nsz\xE1z\nsz\xE1zadik\nsz\xE1zat\nsz\xE9pen\nsz\xE9t\nsz\xEDves\nsz\xEDvesen\nsz\xEDveskedj\xE9k\ns\u0151t\ntal\xE1n\ntavaly\nte\ntegnap\ntegnapel\u0151tt\nteh\xE1t\ntele\nteljes\ntess\xE9k\nti\ntied\ntiteket\ntizedik\ntizediket\ntizenegy\ntizenegyedik\ntizenhat\ntizenh\xE1rom\ntizenh\xE9t\ntizenkettedik\ntizenkett\u0151\ntizenkilenc\ntizenk\xE9t\ntizennyolc\ntizenn\xE9gy\ntizen\xF6t\ntizet\ntov\xE1bb\ntov\xE1bbi\ntov\xE1bb\xE1\nt\xE1vol\nt\xE9ged\nt\xE9nyleg\nt\xEDz\nt\xF6bb\nt\xF6bbi\nt\xF6bbsz\xF6r\nt\xFAl\nt\u0151le\nt\u0151led\nt\u0151lem\nt\u0151letek\nt\u0151l\xFCk\nt\u0151l\xFCnk\nugyanakkor\nugyanez\nugyanis\nugye\nurak\nuram\nurat\nutolj\xE1ra\nutols\xF3\nut\xE1n\nut\xE1na\nvagy\nvagyis\nvagyok\nvagytok\nvagyunk\nvajon\nvalahol\nvalaki\nvalakit\nvalamelyik\nvalami\nvalamint\nval\xF3\nvan\nvannak\nvele\nveled\nvelem\nveletek\nvel\xFCk\nvel\xFCnk\nvissza\nviszl\xE1t\nviszont\nviszontl\xE1t\xE1sra\nvolna\nvoln\xE1nak\nvoln\xE9k\nvolt\nvoltak\nvoltam\nvoltunk\nv\xE9gre\nv\xE9g\xE9n\nv\xE9g\xFCl\n\xE1ltal\n\xE1ltal\xE1ban\n\xE1m\n\xE1t\n\xE9ljen\n\xE9n\n\xE9ppen\n\xE9rte\n\xE9rted\n\xE9rtem\n\xE9rtetek\n\xE9rt\xFCk\n\xE9rt\xFCnk\n\xE9s\n\xE9v\n\xE9vben\n\xE9ve\n\xE9vek\n\xE9ves\n\xE9vi\n\xE9vvel\n\xEDgy\n\xF3ta\n\xF6n\n\xF6nbe\n\xF6nben\n\xF6nb\u0151l\n\xF6nh\xF6z\n\xF6nnek\n\xF6nnel\n\xF6nn\xE9l\n\xF6nre\n\xF6nr\u0151l\n\xF6nt\n\xF6nt\u0151l\n\xF6n\xE9rt\n\xF6n\xF6k\n\xF6n\xF6kbe\n\xF6n\xF6kben\n\xF6n\xF6kb\u0151l\n\xF6n\xF6ket\n\xF6n\xF6kh\xF6z\n\xF6n\xF6kkel\n\xF6n\xF6knek\n\xF6n\xF6kn\xE9l\n\xF6n\xF6kre\n\xF6n\xF6kr\u0151l\n\xF6n\xF6kt\u0151l\n\xF6n\xF6k\xE9rt\n\xF6n\xF6k\xF6n\n\xF6n\xF6n\n\xF6ssze\n\xF6t\n\xF6tven\n\xF6t\xF6dik\n\xF6t\xF6diket\n\xF6t\xF6t\n\xFAgy\n\xFAgyis\n\xFAgynevezett\n\xFAj\n\xFAjabb\n\xFAjra\n\xFAr\n\u0151\n\u0151k\n\u0151ket\n\u0151t",
    id: "ada\nadalah\nadanya\nadapun\nagak\nagaknya\nagar\nakan\nakankah\nakhir\nakhiri\nakhirnya\naku\nakulah\namat\namatlah\nanda\nandalah\nantar\nantara\nantaranya\napa\napaan\napabila\napakah\napalagi\napatah\nartinya\nasal\nasalkan\natas\natau\nataukah\nataupun\nawal\nawalnya\nbagai\nbagaikan\nbagaimana\nbagaimanakah\nbagaimanapun\nbagi\nbagian\nbahkan\nbahwa\nbahwasanya\nbakal\nbakalan\nbalik\nbanyak\nbapak\nbaru\nbawah\nbeberapa\nbegini\nbeginian\nbeginikah\nbeginilah\nbegitu\nbegitukah\nbegitulah\nbegitupun\nbekerja\nbelakang\nbelakangan\nbelum\nbelumlah\nbenar\nbenarkah\nbenarlah\nberada\nberakhir\nberakhirlah\nberakhirnya\nberapa\nberapakah\nberapalah\nberapapun\nberarti\nberawal\nberbagai\nberdatangan\nberi\nberikan\nberikut\nberikutnya\nberjumlah\nberkata\nberkehendak\nberkeinginan\nberkenaan\nberlainan\nberlalu\nberlangsung\nberlebihan\nbermacam\nbermaksud\nbermula\nbersama\nbersiap\nbertanya\nberturut\nbertutur\nberujar\nberupa\nbesar\nbetul\nbetulkah\nbiasa\nbiasanya\nbila\nbilakah\nbisa\nbisakah\nboleh\nbolehkah\nbolehlah\nbuat\nbukan\nbukankah\nbukanlah\nbukannya\nbulan\nbung\ncara\ncaranya\ncukup\ncukupkah\ncukuplah\ncuma\ndahulu\ndalam\ndan\ndapat\ndari\ndaripada\ndatang\ndekat\ndemi\ndemikian\ndemikianlah\ndengan\ndepan\ndi\ndia\ndiakhiri\ndiakhirinya\ndialah\ndiantara\ndiantaranya\ndiberi\ndiberikan\ndiberikannya\ndibuat\ndibuatnya\ndidapat\ndidatangkan\ndigunakan\ndiibaratkan\ndiibaratkannya\ndiingat\ndiingatkan\ndiinginkan\ndijawab\ndijelaskan\ndijelaskannya\ndikarenakan\ndikatakan\ndikatakannya\ndikerjakan\ndiketahui\ndiketahuinya\ndikira\ndilakukan\ndilalui\ndilihat\ndimaksud\ndimaksudkan\ndimaksudkannya\ndimaksudnya\ndiminta\ndimintai\ndimisalkan\ndimulai\ndimulailah\ndimulainya\ndimungkinkan\ndini\ndipastikan\ndiperbuat\ndiperbuatnya\ndipergunakan\ndiperkirakan\ndiperlihatkan\ndiperlukan\ndiperlukannya\ndipersoalkan\ndipertanyakan\ndipunyai\ndiri\ndirinya\ndisampaikan\ndisebut\ndisebutkan\ndisebutkannya\ndisini\ndisinilah\nditambahkan\nditandaskan\nditanya\nditanyai\nditanyakan\nditegaskan\nditujukan\nditunjuk\nditunjuki\nditunjukkan\nditunjukkannya\nditunjuknya\ndituturkan\ndituturkannya\ndiucapkan\ndiucapkannya\ndiungkapkan\ndong\ndulu\nempat\nenggak\nenggaknya\nentah\nentahlah\nguna\ngunakan\nhal\nhampir\nhanya\nhanyalah\nharus\nharuslah\nharusnya\nhendak\nhendaklah\nhendaknya\nhingga\nia\nialah\nibarat\nibaratkan\nibaratnya\nikut\ningat\ningin\ninginkah\ninginkan\nini\ninikah\ninilah\nitu\nitukah\nitulah\njadi\njadilah\njadinya\njangan\njangankan\njanganlah\njauh\njawab\njawaban\njawabnya\njelas\njelaskan\njelaslah\njelasnya\njika\njikalau\njuga\njumlah\njumlahnya\njustru\nkala\nkalau\nkalaulah\nkalaupun\nkalian\nkami\nkamilah\nkamu\nkamulah\nkan\nkapan\nkapankah\nkapanpun\nkarena\nkarenanya\nkasus\nkata\nkatakan\nkatakanlah\nkatanya\nke\nkeadaan\nkebetulan\nkecil\nkedua\nkeduanya\nkeinginan\nkelamaan\nkelihatan\nkelihatannya\nkelima\nkeluar\nkembali\nkemudian\nkemungkinan\nkemungkinannya\nkenapa\nkepada\nkepadanya\nkesampaian\nkeseluruhan\nkeseluruhannya\nketerlaluan\nketika\nkhususnya\nkini\nkinilah\nkira\nkiranya\nkita\nkitalah\nkok\nkurang\nlagi\nlagian\nlah\nlain\nlainnya\nlalu\nlama\nlamanya\nlanjut\nlanjutnya\nlebih\nlewat\nlima\nluar\nmacam\nmaka\nmakanya\nmakin\nmalah\nmalahan\nmampu\nmampukah\nmana\nmanakala\nmanalagi\nmasa\nmasalah\nmasalahnya\nmasih\nmasihkah\nmasing\nmau\nmaupun\nmelainkan\nmelakukan\nmelalui\nmelihat\nmelihatnya\nmemang\nmemastikan\nmemberi\nmemberikan\nmembuat\nmemerlukan\nmemihak\nmeminta\nmemintakan\nmemisalkan\nmemperbuat\nmempergunakan\nmemperkirakan\nmemperlihatkan\nmempersiapkan\nmempersoalkan\nmempertanyakan\nmempunyai\nmemulai\nmemungkinkan\nmenaiki\nmenambahkan\nmenandaskan\nmenanti\nmenantikan\nmenanya\nmenanyai\nmenanyakan\nmendapat\nmendapatkan\nmendatang\nmendatangi\nmendatangkan\nmenegaskan\nmengakhiri\nmengapa\nmengatakan\nmengatakannya\nmengenai\nmengerjakan\nmengetahui\nmenggunakan\nmenghendaki\nmengibaratkan\nmengibaratkannya\nmengingat\nmengingatkan\nmenginginkan\nmengira\nmengucapkan\nmengucapkannya\nmengungkapkan\nmenjadi\nmenjawab\nmenjelaskan\nmenuju\nmenunjuk\nmenunjuki\nmenunjukkan\nmenunjuknya\nmenurut\nmenuturkan\nmenyampaikan\nmenyangkut\nmenyatakan\nmenyebutkan\nmenyeluruh\nmenyiapkan\nmerasa\nmereka\nmerekalah\nmerupakan\nmeski\nmeskipun\nmeyakini\nmeyakinkan\nminta\nmirip\nmisal\nmisalkan\nmisalnya\nmula\nmulai\nmulailah\nmulanya\nmungkin\nmungkinkah\nnah\nnaik\nnamun\nnanti\nnantinya\nnyaris\nnyatanya\noleh\nolehnya\npada\npadahal\npadanya\npaling\npanjang\npantas\npara\npasti\npastilah\npenting\npentingnya\nper\npercuma\nperlu\nperlukah\nperlunya\npernah\npersoalan\npertama\npertanyaan\npertanyakan\npihak\npihaknya\npukul\npula\npun\npunya\nrasa\nrasanya\nrata\nrupanya\nsaat\nsaatnya\nsaja\nsajalah\nsaling\nsama\nsambil\nsampai\nsampaikan\nsana\nsangat\nsangatlah\nsatu\nsaya\nsayalah\nse\nsebab\nsebabnya\nsebagai\nsebagaimana\nsebagainya\nsebagian\nsebaik\nsebaiknya\nsebaliknya\nsebanyak\nsebegini\nsebegitu\nsebelum\nsebelumnya\nsebenarnya\nseberapa\nsebesar\nsebetulnya\nsebisanya\nsebuah\nsebut\nsebutlah\nsebutnya\nsecara\nsecukupnya\nsedang\nsedangkan\nsedemikian\nsedikit\nsedikitnya\nseenaknya\nsegala\nsegalanya\nsegera\nseharusnya\nsehingga\nseingat\nsejak\nsejauh\nsejenak\nsejumlah\nsekadar\nsekadarnya\nsekali\nsekalian\nsekaligus\nsekalipun\nsekarang\nsekecil\nseketika\nsekiranya\nsekitar\nsekitarnya\nsekurangnya\nsela\nselain\nselaku\nselalu\nselama\nselamanya\nselanjutnya\nseluruh\nseluruhnya\nsemacam\nsemakin\nsemampu\nsemampunya\nsemasa\nsemasih\nsemata\nsemaunya\nsementara\nsemisal\nsemisalnya\nsempat\nsemua\nsemuanya\nsemula\nsendiri\nsendirian\nsendirinya\nseolah\nseorang\nsepanjang\nsepantasnya\nsepantasnyalah\nseperlunya\nseperti\nsepertinya\nsepihak\nsering\nseringnya\nserta\nserupa\nsesaat\nsesama\nsesampai\nsesegera\nsesekali\nseseorang\nsesuatu\nsesuatunya\nsesudah\nsesudahnya\nsetelah\nsetempat\nsetengah\nseterusnya\nsetiap\nsetiba\nsetibanya\nsetidaknya\nsetinggi\nseusai\nsewaktu\nsiap\nsiapa\nsiapakah\nsiapapun\nsini\nsinilah\nsoal\nsoalnya\nsuatu\nsudah\nsudahkah\nsudahlah\nsupaya\ntadi\ntadinya\ntahu\ntahun\ntak\ntambah\ntambahnya\ntampak\ntampaknya\ntandas\ntandasnya\ntanpa\ntanya\ntanyakan\ntanyanya\ntapi\ntegas\ntegasnya\ntelah\ntempat\ntengah\ntentang\ntentu\ntentulah\ntentunya\ntepat\nterakhir\nterasa\nterbanyak\nterdahulu\nterdapat\nterdiri\nterhadap\nterhadapnya\nteringat\nterjadi\nterjadilah\nterjadinya\nterkira\nterlalu\nterlebih\nterlihat\ntermasuk\nternyata\ntersampaikan\ntersebut\ntersebutlah\ntertentu\ntertuju\nterus\nterutama\ntetap\ntetapi\ntiap\ntiba\ntidak\ntidakkah\ntidaklah\ntiga\ntinggi\ntoh\ntunjuk\nturut\ntutur\ntuturnya\nucap\nucapnya\nujar\nujarnya\numum\numumnya\nungkap\nungkapnya\nuntuk\nusah\nusai\nwaduh\nwah\nwahai\nwaktu\nwaktunya\nwalau\nwalaupun\nwong\nyaitu\nyakin\nyakni\nyang",
    it: "a\nabbia\nabbiamo\nabbiano\nabbiate\nad\nagl\nagli\nai\nal\nall\nalla\nalle\nallo\nanche\navemmo\navendo\navesse\navessero\navessi\navessimo\naveste\navesti\navete\naveva\navevamo\navevano\navevate\navevi\navevo\navrai\navranno\navrebbe\navrebbero\navrei\navremmo\navremo\navreste\navresti\navrete\navr\xE0\navr\xF2\navuta\navute\navuti\navuto\nc\nche\nchi\nci\ncoi\ncol\ncome\ncon\ncontro\ncui\nda\ndagl\ndagli\ndai\ndal\ndall\ndalla\ndalle\ndallo\ndegl\ndegli\ndei\ndel\ndell\ndella\ndelle\ndello\ndi\ndov\ndove\ne\nebbe\nebbero\nebbi\ned\nera\nerano\neravamo\neravate\neri\nero\nessendo\nfaccia\nfacciamo\nfacciano\nfacciate\nfaccio\nfacemmo\nfacendo\nfacesse\nfacessero\nfacessi\nfacessimo\nfaceste\nfacesti\nfaceva\nfacevamo\nfacevano\nfacevate\nfacevi\nfacevo\nfai\nfanno\nfarai\nfaranno\nfarebbe\nfarebbero\nfarei\nfaremmo\nfaremo\nfareste\nfaresti\nfarete\nfar\xE0\nfar\xF2\nfece\nfecero\nfeci\nfosse\nfossero\nfossi\nfossimo\nfoste\nfosti\nfu\nfui\nfummo\nfurono\ngli\nha\nhai\nhanno\nho\ni\nil\nin\nio\nl\nla\nle\nlei\nli\nlo\nloro\nlui\nma\nmi\nmia\nmie\nmiei\nmio\nne\nnegl\nnegli\nnei\nnel\nnell\nnella\nnelle\nnello\nnoi\nnon\nnostra\nnostre\nnostri\nnostro\no\nper\nperch\xE9\npi\xF9\nquale\nquanta\nquante\nquanti\nquanto\nquella\nquelle\nquelli\nquello\nquesta\nqueste\nquesti\nquesto\nsarai\nsaranno\nsarebbe\nsarebbero\nsarei\nsaremmo\nsaremo\nsareste\nsaresti\nsarete\nsar\xE0\nsar\xF2\nse\nsei\nsi\nsia\nsiamo\nsiano\nsiate\nsiete\nsono\nsta\nstai\nstando\nstanno\nstarai\nstaranno\nstarebbe\nstarebbero\nstarei\nstaremmo\nstaremo\nstareste\nstaresti\nstarete\nstar\xE0\nstar\xF2\nstava\nstavamo\nstavano\nstavate\nstavi\nstavo\nstemmo\nstesse\nstessero\nstessi\nstessimo\nsteste\nstesti\nstette\nstettero\nstetti\nstia\nstiamo\nstiano\nstiate\nsto\nsu\nsua\nsue\nsugl\nsugli\nsui\nsul\nsull\nsulla\nsulle\nsullo\nsuo\nsuoi\nti\ntra\ntu\ntua\ntue\ntuo\ntuoi\ntutti\ntutto\nun\nuna\nuno\nvi\nvoi\nvostra\nvostre\nvostri\nvostro\n\xE8",
    lt: "abi\nabidvi\nabiejose\nabiejuose\nabiej\xF8\nabiem\nabigaliai\nabipus\nabu\nabudu\nai\nana\nanaiptol\nanaisiais\nanajai\nanajam\nanajame\nanapus\nanas\nanasai\nanasis\nanei\naniedvi\nanieji\naniesiems\nanoji\nanojo\nanojoje\nanokia\nanoks\nanosiomis\nanosioms\nanosios\nanosiose\nanot\nant\nantai\nanuodu\nanuoju\nanuosiuose\nanuosius\nan\xE0ja\nan\xE0j\xE0\nan\xE0j\xE1\nan\xE0sias\nan\xF8j\xF8\napie\naplink\nar\narba\nargi\narti\nauk\xF0\xE8iau\na\xF0\nbe\nbei\nbeje\nbema\xFE\nbent\nbet\nbetgi\nbeveik\ndar\ndargi\ndaugma\xFE\ndeja\nd\xEBka\nd\xEBl\nd\xEBlei\nd\xEBlto\nech\net\ngal\ngalb\xFBt\ngalgi\ngan\ngana\ngi\ngreta\nidant\niki\nir\nirgi\nit\nitin\ni\xF0\ni\xF0ilgai\ni\xF0vis\njaisiais\njajai\njajam\njajame\njei\njeigu\nji\njiedu\njiedvi\njieji\njiesiems\njinai\njis\njisai\njog\njoji\njojo\njojoje\njokia\njoks\njosiomis\njosioms\njosios\njosiose\njudu\njudvi\njuk\njumis\njums\njumyse\njuodu\njuoju\njuosiuose\njuosius\njus\nj\xE0ja\nj\xE0j\xE0\nj\xE0sias\nj\xE1j\xE1\nj\xF8j\xF8\nj\xFBs\nj\xFBsi\xF0kis\nj\xFBsi\xF0k\xEB\nj\xFBs\xF8\nkad\nkada\nkadangi\nkai\nkaip\nkaipgi\nkas\nkatra\nkatras\nkatriedvi\nkatruodu\nka\xFEin\nka\xFEkas\nka\xFEkatra\nka\xFEkatras\nka\xFEkokia\nka\xFEkoks\nka\xFEkuri\nka\xFEkuris\nkiaurai\nkiek\nkiekvienas\nkieno\nkita\nkitas\nkitokia\nkitoks\nkod\xEBl\nkokia\nkoks\nkol\nkolei\nkone\nkuomet\nkur\nkurgi\nkuri\nkuriedvi\nkuris\nkuriuodu\nlai\nlig\nligi\nlink\nlyg\nman\nmanaisiais\nmanajai\nmanajam\nmanajame\nmanas\nmanasai\nmanasis\nmane\nmanieji\nmaniesiems\nmanim\nmanimi\nmani\xF0kis\nmani\xF0k\xEB\nmano\nmanoji\nmanojo\nmanojoje\nmanosiomis\nmanosioms\nmanosios\nmanosiose\nmanuoju\nmanuosiuose\nmanuosius\nmanyje\nman\xE0ja\nman\xE0j\xE0\nman\xE0j\xE1\nman\xE0sias\nman\xE6s\nman\xF8j\xF8\nmat\nma\xFEdaug\nma\xFEne\nmes\nmudu\nmudvi\nmumis\nmums\nmumyse\nmus\nm\xFBsi\xF0kis\nm\xFBsi\xF0k\xEB\nm\xFBs\xF8\nna\nnagi\nne\nnebe\nnebent\nnegi\nnegu\nnei\nnejau\nnejaugi\nnekaip\nnelyginant\nnes\nnet\nnetgi\nnetoli\nneva\nnors\nnuo\nn\xEB\no\nogi\noi\npaeiliui\npagal\npakeliui\npalaipsniui\npalei\npas\npasak\npaskos\npaskui\npaskum\npat\npati\npatiems\npaties\npats\npatys\npat\xE1\npa\xE8iais\npa\xE8iam\npa\xE8iame\npa\xE8iu\npa\xE8iuose\npa\xE8ius\npa\xE8i\xF8\nper\npernelyg\npirm\npirma\npirmiau\npo\nprie\nprie\xF0\nprie\xF0ais\npro\npusiau\nrasi\nrodos\nsau\nsavaisiais\nsavajai\nsavajam\nsavajame\nsavas\nsavasai\nsavasis\nsave\nsavieji\nsaviesiems\nsavimi\nsavi\xF0kis\nsavi\xF0k\xEB\nsavo\nsavoji\nsavojo\nsavojoje\nsavosiomis\nsavosioms\nsavosios\nsavosiose\nsavuoju\nsavuosiuose\nsavuosius\nsavyje\nsav\xE0ja\nsav\xE0j\xE0\nsav\xE0j\xE1\nsav\xE0sias\nsav\xE6s\nsav\xF8j\xF8\nskersai\nskrad\xFEiai\nsta\xE8iai\nsu\nsulig\nta\ntad\ntai\ntaigi\ntaip\ntaipogi\ntaisiais\ntajai\ntajam\ntajame\ntamsta\ntarp\ntarsi\ntartum\ntarytum\ntas\ntasai\ntau\ntavaisiais\ntavajai\ntavajam\ntavajame\ntavas\ntavasai\ntavasis\ntave\ntavieji\ntaviesiems\ntavimi\ntavi\xF0kis\ntavi\xF0k\xEB\ntavo\ntavoji\ntavojo\ntavojoje\ntavosiomis\ntavosioms\ntavosios\ntavosiose\ntavuoju\ntavuosiuose\ntavuosius\ntavyje\ntav\xE0ja\ntav\xE0j\xE0\ntav\xE0j\xE1\ntav\xE0sias\ntav\xE6s\ntav\xF8j\xF8\nta\xE8iau\nte\ntegu\ntegul\ntiedvi\ntieji\nties\ntiesiems\ntiesiog\ntik\ntikriausiai\ntiktai\ntoji\ntojo\ntojoje\ntokia\ntoks\ntol\ntolei\ntoliau\ntosiomis\ntosioms\ntosios\ntosiose\ntu\ntuodu\ntuoju\ntuosiuose\ntuosius\nturb\xFBt\nt\xE0ja\nt\xE0j\xE0\nt\xE0j\xE1\nt\xE0sias\nt\xF8j\xF8\nt\xFBlas\nu\xFE\nu\xFEtat\nu\xFEvis\nva\nvai\nviduj\nvidury\nvien\nvienas\nvienokia\nvienoks\nvietoj\nvir\xF0\nvir\xF0uj\nvir\xF0um\nvis\nvisa\nvisas\nvisgi\nvisokia\nvisoks\nvos\nv\xEBl\nv\xEBlgi\nypa\xE8\n\xE1\n\xE1kypai\n\xE1stri\xFEai\n\xF0alia\n\xF0e\n\xF0i\n\xF0iaisiais\n\xF0iajai\n\xF0iajam\n\xF0iajame\n\xF0iapus\n\xF0iedvi\n\xF0ieji\n\xF0iesiems\n\xF0ioji\n\xF0iojo\n\xF0iojoje\n\xF0iokia\n\xF0ioks\n\xF0iosiomis\n\xF0iosioms\n\xF0iosios\n\xF0iosiose\n\xF0is\n\xF0isai\n\xF0it\n\xF0ita\n\xF0itas\n\xF0itiedvi\n\xF0itokia\n\xF0itoks\n\xF0ituodu\n\xF0iuodu\n\xF0iuoju\n\xF0iuosiuose\n\xF0iuosius\n\xF0i\xE0ja\n\xF0i\xE0j\xE0\n\xF0i\xE0sias\n\xF0i\xF8j\xF8\n\xF0tai\n\xF0\xE1j\xE1\n\xFEemiau",
    lv: "aiz\nap\napak\u0161\napak\u0161pus\nar\nar\u012B\naug\u0161pus\nbet\nbez\nbija\nbiji\nbiju\nbij\u0101m\nbij\u0101t\nb\u016Bs\nb\u016Bsi\nb\u016Bsiet\nb\u016Bsim\nb\u016Bt\nb\u016B\u0161u\ncaur\ndiem\u017E\u0113l\ndiezin\ndro\u0161i\nd\u0113\u013C\nesam\nesat\nesi\nesmu\ngan\ngar\niekam\niekams\niek\u0101m\niek\u0101ms\niek\u0161\niek\u0161pus\nik\nir\nit\nitin\niz\nja\njau\njeb\njeb\u0161u\njel\njo\nj\u0101\nka\nkam\u0113r\nkaut\nkol\u012Bdz\nkop\u0161\nk\u0101\nk\u013Cuva\nk\u013Cuvi\nk\u013Cuvu\nk\u013Cuv\u0101m\nk\u013Cuv\u0101t\nk\u013C\u016Bs\nk\u013C\u016Bsi\nk\u013C\u016Bsiet\nk\u013C\u016Bsim\nk\u013C\u016Bst\nk\u013C\u016Bstam\nk\u013C\u016Bstat\nk\u013C\u016Bsti\nk\u013C\u016Bstu\nk\u013C\u016Bt\nk\u013C\u016B\u0161u\nlabad\nlai\nlejpus\nl\u012Bdz\nl\u012Bdzko\nne\nneb\u016Bt\nnedz\nnek\u0101\nnevis\nnezin\nno\nnu\nn\u0113\notrpus\npa\npar\npat\npie\npirms\npret\npriek\u0161\np\u0101r\np\u0113c\nstarp\ntad\ntak\ntapi\ntaps\ntapsi\ntapsiet\ntapsim\ntapt\ntap\u0101t\ntap\u0161u\nta\u010Du\nte\ntiec\ntiek\ntiekam\ntiekat\ntieku\ntik\ntika\ntikai\ntiki\ntikko\ntiklab\ntikl\u012Bdz\ntiks\ntiksiet\ntiksim\ntikt\ntiku\ntikvien\ntik\u0101m\ntik\u0101t\ntik\u0161u\ntom\u0113r\ntopat\nturpretim\nturpret\u012B\nt\u0101\nt\u0101d\u0113\u013C\nt\u0101lab\nt\u0101p\u0113c\nun\nuz\nvai\nvar\nvarat\nvar\u0113ja\nvar\u0113ji\nvar\u0113ju\nvar\u0113j\u0101m\nvar\u0113j\u0101t\nvar\u0113s\nvar\u0113si\nvar\u0113siet\nvar\u0113sim\nvar\u0113t\nvar\u0113\u0161u\nvien\nvirs\nvirspus\nvis\nvi\u0146pus\nzem\n\u0101rpus\n\u0161aipus",
    nl: "aan\naf\nal\nalles\nals\naltijd\nandere\nben\nbij\ndaar\ndan\ndat\nde\nder\ndeze\ndie\ndit\ndoch\ndoen\ndoor\ndus\neen\neens\nen\ner\nge\ngeen\ngeweest\nhaar\nhad\nheb\nhebben\nheeft\nhem\nhet\nhier\nhij\nhoe\nhun\niemand\niets\nik\nin\nis\nja\nje\nkan\nkon\nkunnen\nmaar\nme\nmeer\nmen\nmet\nmij\nmijn\nmoet\nna\nnaar\nniet\nniets\nnog\nnu\nof\nom\nomdat\nons\nook\nop\nover\nreeds\nte\ntegen\ntoch\ntoen\ntot\nu\nuit\nuw\nvan\nveel\nvoor\nwant\nwaren\nwas\nwat\nwe\nwel\nwerd\nwezen\nwie\nwij\nwil\nworden\nzal\nze\nzei\nzelf\nzich\nzij\nzijn\nzo\nzonder\nzou",
    no: "alle\nat\nav\nbare\nbegge\nble\nbli\nblir\nblitt\nb\xE5de\nda\nde\ndeg\ndem\nden\ndenne\nder\ndere\nderes\ndet\ndette\ndin\ndisse\nditt\ndu\neller\nen\nenn\ner\net\nett\netter\nfor\nfordi\nfra\nf\xF8r\nha\nhadde\nhan\nhans\nhar\nhennar\nhenne\nhennes\nher\nhun\nhva\nhvem\nhver\nhvilke\nhvilken\nhvis\nhvor\nhvordan\nhvorfor\ni\nikke\ningen\ninn\ninni\nja\njeg\nkan\nkom\nkun\nkunne\nman\nmange\nmed\nmeg\nmeget\nmellom\nmen\nmin\nmitt\nmot\nned\nnoe\nnoen\nn\xE5\nn\xE5r\nog\nogs\xE5\nom\nopp\noss\nover\np\xE5\nsamme\nseg\nselv\nsi\nsiden\nsin\nsine\nsitt\nsj\xF8l\nskal\nskulle\nslik\nsom\ns\xE5\ns\xE5nn\ntil\nut\nuten\nvar\nved\nvi\nvil\nville\nvors\nv\xE5r\nv\xE6re\nv\xE6rt\n\xE5",
    pl: "a\naby\nach\nacz\naczkolwiek\naj\nalbo\nale\nale\u017C\nani\na\u017C\nbardziej\nbardzo\nbo\nbowiem\nby\nbyli\nbynajmniej\nby\u0107\nby\u0142\nby\u0142a\nby\u0142o\nby\u0142y\nb\u0119dzie\nb\u0119d\u0105\ncali\nca\u0142a\nca\u0142y\nci\nciebie\nci\u0119\nco\ncokolwiek\nco\u015B\nczasami\nczasem\nczemu\nczy\nczyli\ndaleko\ndla\ndlaczego\ndlatego\ndo\ndobrze\ndok\u0105d\ndo\u015B\u0107\ndu\u017Co\ndwa\ndwaj\ndwie\ndwoje\ndzisiaj\ndzi\u015B\ngdy\ngdyby\ngdy\u017C\ngdzie\ngdziekolwiek\ngdzie\u015B\ni\nich\nile\nim\ninna\ninne\ninny\ninnych\ni\u017C\nja\njak\njaka\u015B\njakby\njaki\njakich\u015B\njakie\njaki\u015B\njaki\u017C\njakkolwiek\njako\njako\u015B\nje\njeden\njedna\njednak\njednak\u017Ce\njedno\njego\njej\njemu\njest\njestem\njeszcze\nje\u015Bli\nje\u017Celi\nju\u017C\nj\u0105\nka\u017Cdy\nkiedy\nkilka\nkim\u015B\nkto\nktokolwiek\nkto\u015B\nkt\xF3ra\nkt\xF3re\nkt\xF3rego\nkt\xF3rej\nkt\xF3ry\nkt\xF3rych\nkt\xF3rym\nkt\xF3rzy\nku\nlat\nlecz\nlub\nma\nmaj\u0105\nmam\nma\u0142o\nmi\nmimo\nmi\u0119dzy\nmnie\nmn\u0105\nmog\u0105\nmoi\nmoim\nmoja\nmoje\nmo\u017Ce\nmo\u017Cliwe\nmo\u017Cna\nmu\nmusi\nmy\nm\xF3j\nna\nnad\nnam\nnami\nnas\nnasi\nnasz\nnasza\nnasze\nnaszego\nnaszych\nnatomiast\nnatychmiast\nnawet\nnic\nnich\nnie\nniech\nniego\nniej\nniemu\nnigdy\nnim\nnimi\nni\u0105\nni\u017C\nno\no\nobok\nod\noko\u0142o\non\nona\none\noni\nono\noraz\noto\nowszem\npan\npana\npani\npo\npod\npodczas\npomimo\nponad\nponiewa\u017C\npowinien\npowinna\npowinni\npowinno\npoza\nprawie\nprzecie\u017C\nprzed\nprzede\nprzedtem\nprzez\nprzy\nroku\nr\xF3wnie\u017C\nsam\nsama\nsi\u0119\nsk\u0105d\nsobie\nsob\u0105\nspos\xF3b\nswoje\ns\u0105\nta\ntak\ntaka\ntaki\ntakie\ntak\u017Ce\ntam\nte\ntego\ntej\ntemu\nten\nteraz\nte\u017C\nto\ntobie\ntob\u0105\ntote\u017C\ntrzeba\ntu\ntutaj\ntwoi\ntwoim\ntwoja\ntwoje\ntwym\ntw\xF3j\nty\ntych\ntylko\ntym\nt\u0119\nu\nw\nwam\nwami\nwas\nwasz\nwasza\nwasze\nwe\nwed\u0142ug\nwiele\nwielu\nwi\u0119c\nwi\u0119cej\nwszyscy\nwszystkich\nwszystkie\nwszystkim\nwszystko\nwtedy\nwy\nw\u0142a\u015Bnie\nz\nza\nzapewne\nzawsze\nza\u015B\nze\nznowu\nzn\xF3w\nzosta\u0142\nz\u0142\n\u017Caden\n\u017Cadna\n\u017Cadne\n\u017Cadnych\n\u017Ce\n\u017Ceby",
    pt: "a\nao\naos\naquela\naquelas\naquele\naqueles\naquilo\nas\nat\xE9\ncom\ncomo\nda\ndas\nde\ndela\ndelas\ndele\ndeles\ndepois\ndo\ndos\ne\nela\nelas\nele\neles\nem\nentre\nessa\nessas\nesse\nesses\nesta\nestas\neste\nestes\neu\nisso\nisto\nj\xE1\nlhe\nlhes\nmais\nmas\nme\nmesmo\nmeu\nmeus\nminha\nminhas\nmuito\nmuitos\nna\nnas\nnem\nno\nnos\nnossa\nnossas\nnosso\nnossos\nnum\nnuma\nnumas\nnuns\nn\xE3o\nn\xF3s\no\nos\nou\npara\npela\npelas\npelo\npelos\npor\nquais\nqual\nquando\nque\nquem\nse\nsem\nseu\nseus\nsua\nsuas\ns\xF3\ntamb\xE9m\nte\nteu\nteus\ntu\ntua\ntuas\num\numa\numas\nvoc\xEA\nvoc\xEAs\nvos\nvosso\nvossos\n\xE0\n\xE0s",
    ro: "acea\naceasta\naceast\u0103\naceea\nacei\naceia\nacel\nacela\nacele\nacelea\nacest\nacesta\naceste\nacestea\nace\u015Fti\nace\u015Ftia\nacolo\nacord\nacum\nai\naia\naib\u0103\naici\nal\nale\nalea\naltceva\naltcineva\nam\nar\nare\nasemenea\nasta\nastea\nast\u0103zi\nasupra\nau\navea\navem\nave\u0163i\nazi\na\u015F\na\u015Fadar\na\u0163i\nbine\nbucur\nbun\u0103\nca\ncare\ncaut\nce\ncel\nceva\nchiar\ncinci\ncine\ncineva\ncontra\ncu\ncum\ncumva\ncur\xE2nd\ncur\xEEnd\nc\xE2nd\nc\xE2t\nc\xE2te\nc\xE2tva\nc\xE2\u0163i\nc\xEEnd\nc\xEEt\nc\xEEte\nc\xEEtva\nc\xEE\u0163i\nc\u0103\nc\u0103ci\nc\u0103rei\nc\u0103ror\nc\u0103rui\nc\u0103tre\nda\ndac\u0103\ndar\ndatorit\u0103\ndat\u0103\ndau\nde\ndeci\ndeja\ndeoarece\ndeparte\nde\u015Fi\ndin\ndinaintea\ndintre\ndoi\ndoilea\ndou\u0103\ndrept\ndup\u0103\nd\u0103\nea\nei\nel\nele\neram\neste\neu\ne\u015Fti\nface\nfata\nfi\nfie\nfiecare\nfii\nfim\nfiu\nfi\u0163i\nfrumos\nf\u0103r\u0103\ngra\u0163ie\nhalb\u0103\niar\nieri\nla\nle\nli\nlor\nlui\nl\xE2ng\u0103\nl\xEEng\u0103\nmai\nmea\nmei\nmele\nmereu\nmeu\nmi\nmie\nmine\nmult\nmult\u0103\nmul\u0163i\nmul\u0163umesc\nm\xE2ine\nm\xEEine\nm\u0103\nne\nnevoie\nnici\nnic\u0103ieri\nnimeni\nnimeri\nnimic\nni\u015Fte\nnoastre\nnoastr\u0103\nnoi\nnoroc\nnostru\nnou\u0103\nno\u015Ftri\nnu\nopt\nori\noricare\norice\noricine\noricum\noric\xE2nd\noric\xE2t\noric\xEEnd\noric\xEEt\noriunde\npatra\npatru\npatrulea\npe\npentru\npeste\npic\npoate\npot\nprea\nprima\nprimul\nprin\npu\u0163in\npu\u0163ina\npu\u0163in\u0103\np\xE2n\u0103\np\xEEn\u0103\nrog\nsa\nsale\nsau\nse\nspate\nspre\nsub\nsunt\nsuntem\nsunte\u0163i\nsut\u0103\ns\xEEnt\ns\xEEntem\ns\xEEnte\u0163i\ns\u0103\ns\u0103i\ns\u0103u\nta\ntale\nte\ntimp\ntine\ntoate\ntoat\u0103\ntot\ntotu\u015Fi\nto\u0163i\ntrei\ntreia\ntreilea\ntu\nt\u0103i\nt\u0103u\nun\nuna\nunde\nundeva\nunei\nuneia\nunele\nuneori\nunii\nunor\nunora\nunu\nunui\nunuia\nunul\nvi\nvoastre\nvoastr\u0103\nvoi\nvostru\nvou\u0103\nvo\u015Ftri\nvreme\nvreo\nvreun\nv\u0103\nzece\nzero\nzi\nzice\n\xEEi\n\xEEl\n\xEEmi\n\xEEmpotriva\n\xEEn\n\xEEnainte\n\xEEnaintea\n\xEEncotro\n\xEEnc\xE2t\n\xEEnc\xEEt\n\xEEntre\n\xEEntruc\xE2t\n\xEEntruc\xEEt\n\xEE\u0163i\n\u0103la\n\u0103lea\n\u0103sta\n\u0103stea\n\u0103\u015Ftia\n\u015Fapte\n\u015Fase\n\u015Fi\n\u015Ftiu\n\u0163i\n\u0163ie",
    ru: "\u0430\n\u0431\u0435\u0437\n\u0431\u043E\u043B\u0435\u0435\n\u0431\u043E\u043B\u044C\u0448\u0435\n\u0431\u0443\u0434\u0435\u0442\n\u0431\u0443\u0434\u0442\u043E\n\u0431\u044B\n\u0431\u044B\u043B\n\u0431\u044B\u043B\u0430\n\u0431\u044B\u043B\u0438\n\u0431\u044B\u043B\u043E\n\u0431\u044B\u0442\u044C\n\u0432\n\u0432\u0430\u043C\n\u0432\u0430\u0441\n\u0432\u0435\u0434\u044C\n\u0432\u043E\n\u0432\u043E\u0442\n\u0432\u0441\u0435\n\u0432\u0441\u0435\u0433\u0434\u0430\n\u0432\u0441\u0435\u0433\u043E\n\u0432\u0441\u0435\u0445\n\u0432\u0441\u044E\n\u0432\u044B\n\u0433\u0434\u0435\n\u0434\u0430\n\u0434\u0430\u0436\u0435\n\u0434\u043B\u044F\n\u0434\u043E\n\u0434\u0440\u0443\u0433\u043E\u0439\n\u0435\u0433\u043E\n\u0435\u0435\n\u0435\u0439\n\u0435\u043C\u0443\n\u0435\u0441\u043B\u0438\n\u0435\u0441\u0442\u044C\n\u0435\u0449\u0435\n\u0436\n\u0436\u0435\n\u0437\u0430\n\u0438\n\u0438\u0437\n\u0438\u043B\u0438\n\u0438\u043C\n\u0438\u043D\u043E\u0433\u0434\u0430\n\u0438\u0445\n\u043A\n\u043A\u0430\u043A\n\u043A\u0430\u043A\u0430\u044F\n\u043A\u0430\u043A\u043E\u0439\n\u043A\u043E\u0433\u0434\u0430\n\u043A\u043E\u043D\u0435\u0447\u043D\u043E\n\u043A\u0442\u043E\n\u043A\u0443\u0434\u0430\n\u043B\u0438\n\u043B\u0438\u0448\u044C\n\u043B\u0443\u0447\u0448\u0435\n\u043C\u0435\u0436\u0434\u0443\n\u043C\u0435\u043D\u044F\n\u043C\u043D\u0435\n\u043C\u043D\u043E\u0433\u043E\n\u043C\u043E\u0436\u0435\u0442\n\u043C\u043E\u0436\u043D\u043E\n\u043C\u043E\u0439\n\u043C\u043E\u044F\n\u043C\u044B\n\u043D\u0430\n\u043D\u0430\u0434\n\u043D\u0430\u0434\u043E\n\u043D\u0430\u0441\n\u043D\u0435\n\u043D\u0435\u0433\u043E\n\u043D\u0435\u0435\n\u043D\u0435\u0439\n\u043D\u0435\u043B\u044C\u0437\u044F\n\u043D\u0435\u0442\n\u043D\u0438\n\u043D\u0438\u0431\u0443\u0434\u044C\n\u043D\u0438\u043A\u043E\u0433\u0434\u0430\n\u043D\u0438\u043C\n\u043D\u0438\u0445\n\u043D\u0438\u0447\u0435\u0433\u043E\n\u043D\u043E\n\u043D\u0443\n\u043E\n\u043E\u0431\n\u043E\u043D\n\u043E\u043D\u0430\n\u043E\u043D\u0438\n\u043E\u0442\n\u043F\u0435\u0440\u0435\u0434\n\u043F\u043E\n\u043F\u043E\u0434\n\u043F\u043E\u0441\u043B\u0435\n\u043F\u043E\u0442\u043E\u043C\n\u043F\u043E\u0442\u043E\u043C\u0443\n\u043F\u043E\u0447\u0442\u0438\n\u043F\u0440\u0438\n\u043F\u0440\u043E\n\u0440\u0430\u0437\n\u0440\u0430\u0437\u0432\u0435\n\u0441\n\u0441\u0430\u043C\n\u0441\u0432\u043E\u044E\n\u0441\u0435\u0431\u0435\n\u0441\u0435\u0431\u044F\n\u0441\u0435\u0433\u043E\u0434\u043D\u044F\n\u0441\u043A\u0430\u0437\u0430\u043B\n\u0441\u043E\n\u0441\u043E\u0432\u0441\u0435\u043C\n\u0442\u0430\u043A\n\u0442\u0430\u043A\u043E\u0439\n\u0442\u0430\u043C\n\u0442\u0435\u0431\u044F\n\u0442\u0435\u043C\n\u0442\u0435\u043F\u0435\u0440\u044C\n\u0442\u043E\n\u0442\u043E\u0433\u0434\u0430\n\u0442\u043E\u0433\u043E\n\u0442\u043E\u0436\u0435\n\u0442\u043E\u043B\u044C\u043A\u043E\n\u0442\u043E\u043C\n\u0442\u043E\u0442\n\u0442\u0443\u0442\n\u0442\u044B\n\u0443\n\u0443\u0436\n\u0443\u0436\u0435\n\u0445\u043E\u0442\u044C\n\u0447\u0435\u0433\u043E\n\u0447\u0435\u043C\n\u0447\u0435\u0440\u0435\u0437\n\u0447\u0442\u043E\n\u0447\u0442\u043E\u0431\n\u0447\u0442\u043E\u0431\u044B\n\u0447\u0443\u0442\u044C\n\u044D\u0442\u0438\n\u044D\u0442\u043E\n\u044D\u0442\u043E\u0433\u043E\n\u044D\u0442\u043E\u0439\n\u044D\u0442\u043E\u043C\n\u044D\u0442\u043E\u0442\n\u044D\u0442\u0443\n\u044F",
    sk: "a\naby\naj\nako\nak\xFD\nale\nalebo\nani\nav\u0161ak\nba\nbez\nbu\xEF\ncez\ndo\nho\nhoci\ni\nich\nim\nja\njeho\njej\njemu\nju\nk\nkam\nkde\nked\u017Ee\nke\xEF\nkto\nktor\xFD\nku\nlebo\nma\nmi\nmne\nmnou\nmu\nmy\nm\xF2a\nm\xF4j\nna\nnad\nnami\nneho\nnej\nnemu\nnich\nnielen\nnim\nno\nn\xE1m\nn\xE1s\nn\xE1\u0161\nn\xEDm\no\nod\non\nona\noni\nono\nony\npo\npod\npre\npred\npri\ns\nsa\nseba\nsem\nso\nsvoj\ntak\xFD\ntam\nteba\ntebe\ntebou\ntej\nten\nti\ntie\nto\ntoho\ntomu\ntou\ntvoj\nty\nt\xE1\nt\xFDm\nv\nvami\nve\xEF\nvo\nvy\nv\xE1m\nv\xE1s\nv\xE1\u0161\nv\u0161ak\nz\nza\nzo\n\xE8i\n\xE8o\n\xE8\xED\n\xF2om\n\xF2ou\n\xF2u\n\u017Ee",
    sl: "a\nali\napril\navgust\nb\nbi\nbil\nbila\nbile\nbili\nbilo\nbiti\nblizu\nbo\nbodo\nbojo\nbolj\nbom\nbomo\nboste\nbova\nbo\u0161\nbrez\nc\ncel\ncela\nceli\ncelo\nd\nda\ndale\u010D\ndan\ndanes\ndatum\ndecember\ndeset\ndeseta\ndeseti\ndeseto\ndevet\ndeveta\ndeveti\ndeveto\ndo\ndober\ndobra\ndobri\ndobro\ndokler\ndol\ndolg\ndolga\ndolgi\ndovolj\ndrug\ndruga\ndrugi\ndrugo\ndva\ndve\ne\neden\nen\nena\nene\neni\nenkrat\neno\nf\nfebruar\ng\nga\ngor\ngospa\ngospod\nh\nhalo\ni\nii\niii\nin\niv\nix\niz\nj\njanuar\njaz\nje\nji\njih\njim\njo\njulij\njunij\njutri\nk\nkadarkoli\nkaj\nkajti\nkako\nkakor\nkamor\nkamorkoli\nkar\nkarkoli\nkaterikoli\nkdaj\nkdo\nkdorkoli\nker\nki\nkje\nkjer\nkjerkoli\nko\nkoder\nkoderkoli\nkoga\nkomu\nkot\nkratek\nkratka\nkratke\nkratki\nl\nlahka\nlahke\nlahki\nlahko\nle\nlep\nlepa\nlepe\nlepi\nlepo\nleto\nm\nmaj\nmajhen\nmajhna\nmajhni\nmalce\nmalo\nmanj\nmarec\nme\nmed\nmedtem\nmene\nmesec\nmi\nmidva\nmidve\nmnogo\nmoj\nmoja\nmoje\nmora\nmorajo\nmoram\nmoramo\nmorate\nmora\u0161\nmorem\nmu\nn\nna\nnad\nnaj\nnajina\nnajino\nnajmanj\nnaju\nnajve\u010D\nnam\nnarobe\nnas\nnato\nnazaj\nna\u0161\nna\u0161a\nna\u0161e\nne\nnedavno\nnedelja\nnek\nneka\nnekaj\nnekatere\nnekateri\nnekatero\nnekdo\nneke\nnekega\nneki\nnekje\nneko\nnekoga\nneko\u010D\nni\nnikamor\nnikdar\nnikjer\nnikoli\nni\u010D\nnje\nnjega\nnjegov\nnjegova\nnjegovo\nnjej\nnjemu\nnjen\nnjena\nnjeno\nnji\nnjih\nnjihov\nnjihova\nnjihovo\nnjiju\nnjim\nnjo\nnjun\nnjuna\nnjuno\nno\nnocoj\nnovember\no\nob\noba\nobe\noboje\nod\nodprt\nodprta\nodprti\nokoli\noktober\non\nonadva\none\noni\nonidve\nosem\nosma\nosmi\nosmo\np\npa\npet\npeta\npetek\npeti\npeto\npo\npod\npogosto\npoleg\npoln\npolna\npolni\npolno\nponavadi\nponedeljek\nponovno\npotem\npovsod\npozdravljen\npozdravljeni\nprav\nprava\nprave\npravi\npravo\nprazen\nprazna\nprazno\nprecej\npred\nprej\npreko\npri\npribli\u017Eno\nprimer\npripravljen\npripravljena\npripravljeni\nproti\nprva\nprvi\nprvo\nr\nravno\nredko\nres\nre\u010D\ns\nsaj\nsam\nsama\nsame\nsami\nsamo\nse\nsebe\nsebi\nsedaj\nsedem\nsedma\nsedmi\nsedmo\nsem\nseptember\nseveda\nsi\nsicer\nskoraj\nskozi\nslab\nsmo\nso\nsobota\nspet\nsreda\nsrednja\nsrednji\nsta\nste\nstran\nstvar\nsva\nt\nta\ntak\ntaka\ntake\ntaki\ntako\ntakoj\ntam\nte\ntebe\ntebi\ntega\nte\u017Eak\nte\u017Eka\nte\u017Eki\nte\u017Eko\nti\ntista\ntiste\ntisti\ntisto\ntja\nto\ntoda\ntorek\ntretja\ntretje\ntretji\ntri\ntu\ntudi\ntukaj\ntvoj\ntvoja\ntvoje\nu\nv\nvaju\nvam\nvas\nva\u0161\nva\u0161a\nva\u0161e\nve\nvedno\nvelik\nvelika\nveliki\nveliko\nvendar\nves\nve\u010D\nvi\nvidva\nvii\nviii\nvisok\nvisoka\nvisoke\nvisoki\nvsa\nvsaj\nvsak\nvsaka\nvsakdo\nvsake\nvsaki\nvsakomur\nvse\nvsega\nvsi\nvso\nv\u010Dasih\nv\u010Deraj\nx\nz\nza\nzadaj\nzadnji\nzakaj\nzaprta\nzaprti\nzaprto\nzdaj\nzelo\nzunaj\n\u010D\n\u010De\n\u010Desto\n\u010Detrta\n\u010Detrtek\n\u010Detrti\n\u010Detrto\n\u010Dez\n\u010Digav\n\u0161\n\u0161est\n\u0161esta\n\u0161esti\n\u0161esto\n\u0161tiri\n\u017E\n\u017Ee",
    sv: "aderton\nadertonde\nadj\xF6\naldrig\nalla\nallas\nallt\nalltid\nallts\xE5\nandra\nandras\nannan\nannat\nartonde\nartonn\natt\nav\nbakom\nbara\nbeh\xF6va\nbeh\xF6vas\nbeh\xF6vde\nbeh\xF6vt\nbeslut\nbeslutat\nbeslutit\nbland\nblev\nbli\nblir\nblivit\nbort\nborta\nbra\nb\xE4st\nb\xE4ttre\nb\xE5da\nb\xE5das\ndag\ndagar\ndagarna\ndagen\nde\ndel\ndelen\ndem\nden\ndenna\nderas\ndess\ndessa\ndet\ndetta\ndig\ndin\ndina\ndit\nditt\ndock\ndom\ndu\nd\xE4r\nd\xE4rf\xF6r\nd\xE5\ne\nefter\neftersom\nej\nelfte\neller\nelva\nemot\nen\nenkel\nenkelt\nenkla\nenligt\nens\ner\nera\ners\nert\nett\nettusen\nfanns\nfem\nfemte\nfemtio\nfemtionde\nfemton\nfemtonde\nfick\nfin\nfinnas\nfinns\nfjorton\nfjortonde\nfj\xE4rde\nfler\nflera\nflesta\nfram\nframf\xF6r\nfr\xE5n\nfyra\nfyrtio\nfyrtionde\nf\xE5\nf\xE5r\nf\xE5tt\nf\xF6ljande\nf\xF6r\nf\xF6re\nf\xF6rl\xE5t\nf\xF6rra\nf\xF6rsta\ngenast\ngenom\ngick\ngjorde\ngjort\ngod\ngoda\ngodare\ngodast\ngott\ng\xE4lla\ng\xE4ller\ng\xE4llt\ng\xE4rna\ng\xE5\ng\xE5r\ng\xE5tt\ng\xF6r\ng\xF6ra\nha\nhade\nhaft\nhan\nhans\nhar\nheller\nhellre\nhelst\nhelt\nhenne\nhennes\nhit\nhon\nhonom\nhundra\nhundraen\nhundraett\nhur\nh\xE4r\nh\xF6g\nh\xF6ger\nh\xF6gre\nh\xF6gst\ni\nibland\nicke\nidag\nigen\nig\xE5r\nimorgon\nin\ninf\xF6r\ninga\ningen\ningenting\ninget\ninnan\ninne\ninom\ninte\ninuti\nja\njag\njo\nju\njust\nj\xE4mf\xF6rt\nkan\nkanske\nknappast\nkom\nkomma\nkommer\nkommit\nkr\nkunde\nkunna\nkunnat\nkvar\nlegat\nligga\nligger\nlika\nlikst\xE4lld\nlikst\xE4llda\nlilla\nlite\nliten\nlitet\nl\xE4nge\nl\xE4ngre\nl\xE4ngst\nl\xE4tt\nl\xE4ttare\nl\xE4ttast\nl\xE5ngsam\nl\xE5ngsammare\nl\xE5ngsammast\nl\xE5ngsamt\nl\xE5ngt\nl\xE5t\nman\nmed\nmej\nmellan\nmen\nmer\nmera\nmest\nmig\nmin\nmina\nmindre\nminst\nmitt\nmittemot\nmot\nmycket\nm\xE5nga\nm\xE5ste\nm\xF6jlig\nm\xF6jligen\nm\xF6jligt\nm\xF6jligtvis\nned\nnederst\nnedersta\nnedre\nnej\nner\nni\nnio\nnionde\nnittio\nnittionde\nnitton\nnittonde\nnog\nnoll\nnr\nnu\nnummer\nn\xE4r\nn\xE4sta\nn\xE5gon\nn\xE5gonting\nn\xE5got\nn\xE5gra\nn\xE5n\nn\xE5nting\nn\xE5t\nn\xF6dv\xE4ndig\nn\xF6dv\xE4ndiga\nn\xF6dv\xE4ndigt\nn\xF6dv\xE4ndigtvis\noch\nocks\xE5\nofta\noftast\nolika\nolikt\nom\noss\np\xE5\nrakt\nredan\nr\xE4tt\nsa\nsade\nsagt\nsamma\nsedan\nsenare\nsenast\nsent\nsex\nsextio\nsextionde\nsexton\nsextonde\nsig\nsin\nsina\nsist\nsista\nsiste\nsitt\nsitta\nsju\nsjunde\nsjuttio\nsjuttionde\nsjutton\nsjuttonde\nsj\xE4lv\nsj\xE4tte\nska\nskall\nskulle\nslutligen\nsm\xE5\nsm\xE5tt\nsnart\nsom\nstor\nstora\nstort\nst\xF6rre\nst\xF6rst\ns\xE4ga\ns\xE4ger\ns\xE4mre\ns\xE4mst\ns\xE5\ns\xE5dan\ns\xE5dana\ns\xE5dant\nta\ntack\ntar\ntidig\ntidigare\ntidigast\ntidigt\ntill\ntills\ntillsammans\ntio\ntionde\ntjugo\ntjugoen\ntjugoett\ntjugonde\ntjugotre\ntjugotv\xE5\ntjungo\ntolfte\ntolv\ntre\ntredje\ntrettio\ntrettionde\ntretton\ntrettonde\ntv\xE5\ntv\xE5hundra\nunder\nupp\nur\nurs\xE4kt\nut\nutan\nutanf\xF6r\nute\nva\nvad\nvar\nvara\nvarf\xF6r\nvarifr\xE5n\nvarit\nvarje\nvarken\nvars\nvars\xE5god\nvart\nvem\nvems\nverkligen\nvi\nvid\nvidare\nviktig\nviktigare\nviktigast\nviktigt\nvilka\nvilkas\nvilken\nvilket\nvill\nv\xE4l\nv\xE4nster\nv\xE4nstra\nv\xE4rre\nv\xE5r\nv\xE5ra\nv\xE5rt\n\xE4n\n\xE4nnu\n\xE4r\n\xE4ven\n\xE5t\n\xE5tminstone\n\xE5tta\n\xE5ttio\n\xE5ttionde\n\xE5ttonde\n\xF6ver\n\xF6vermorgon\n\xF6verst\n\xF6vre",
    tr: "acaba\nacep\nadeta\naltm\u0131\u015F\nalt\u0131\nama\nancak\narada\nart\u0131k\nasl\u0131nda\naynen\nayr\u0131ca\naz\nbana\nbari\nbazen\nbaz\u0131\nba\u015Fka\nbelki\nben\nbenden\nbeni\nbenim\nberi\nbe\u015F\nbile\nbin\nbir\nbiraz\nbiri\nbirka\xE7\nbirkez\nbir\xE7ok\nbir\u015Fey\nbir\u015Feyi\nbiz\nbizden\nbize\nbizi\nbizim\nbu\nbuna\nbunda\nbundan\nbunlar\nbunlar\u0131\nbunlar\u0131n\nbunu\nbunun\nburada\nb\xF6yle\nb\xF6ylece\nb\xFCt\xFCn\nda\ndaha\ndahi\ndahil\ndaima\ndair\ndayanarak\nde\ndefa\nde\u0111il\nde\u011Fil\ndiye\ndi\u0111er\ndi\u011Fer\ndoksan\ndokuz\ndolay\u0131\ndolay\u0131s\u0131yla\nd\xF6rt\nedecek\neden\nederek\nedilecek\nediliyor\nedilmesi\nediyor\nelli\nen\netmesi\netti\netti\u011Fi\netti\u011Fini\ne\u0111er\ne\u011Fer\nfakat\ngibi\ng\xF6re\nhalbuki\nhalen\nhangi\nhani\nhari\xE7\nhatta\nhele\nhem\nhen\xFCz\nhep\nhepsi\nher\nherhangi\nherkes\nherkesin\nhi\xE7\nhi\xE7bir\niken\niki\nila\nile\nilgili\nilk\nilla\nise\nitibaren\nitibariyle\niyi\niyice\ni\xE7in\ni\u015Fte\nkadar\nkan\u0131mca\nkar\u015F\u0131n\nkatrilyon\nkendi\nkendilerine\nkendini\nkendisi\nkendisine\nkendisini\nkere\nkez\nke\u015Fke\nki\nkim\nkimden\nkime\nkimi\nkimse\nk\u0131rk\nk\u0131saca\nlakin\nmadem\nme\u0111er\nmilyar\nmilyon\nmu\nm\xFC\nm\u0131\nnas\u0131l\nne\nneden\nnedenle\nnerde\nnere\nnerede\nnereye\nnitekim\nniye\nni\xE7in\no\nolan\nolarak\noldu\nolduklar\u0131n\u0131\noldu\u011Fu\noldu\u011Funu\nolmad\u0131\nolmad\u0131\u011F\u0131\nolmak\nolmas\u0131\nolmayan\nolmaz\nolsa\nolsun\nolup\nolur\nolursa\noluyor\non\nona\nondan\nonlar\nonlardan\nonlari\nonlar\u0131\nonlar\u0131n\nonu\nonun\notuz\noysa\npek\nra\u011Fmen\nsadece\nsanki\nsekiz\nseksen\nsen\nsenden\nseni\nsenin\nsiz\nsizden\nsizi\nsizin\nsonra\ntaraf\u0131ndan\ntrilyon\nt\xFCm\nvar\nvard\u0131\nve\nveya\nveyahut\nya\nyahut\nyani\nyapacak\nyapmak\nyapt\u0131\nyapt\u0131klar\u0131\nyapt\u0131\u011F\u0131\nyapt\u0131\u011F\u0131n\u0131\nyap\u0131lan\nyap\u0131lmas\u0131\nyap\u0131yor\nyedi\nyerine\nyetmi\u015F\nyine\nyirmi\nyoksa\ny\xFCz\nzaten\n\xE7ok\n\xE7\xFCnk\xFC\n\xF6yle\n\xFCzere\n\xFC\xE7\n\u015Fayet\n\u015Fey\n\u015Feyden\n\u015Feyi\n\u015Feyler\n\u015Fimdi\n\u015Fu\n\u015Funa\n\u015Funda\n\u015Fundan\n\u015Funlar\u0131\n\u015Funu\n\u015F\xF6yle",
    uk: "\u0430\n\u0430\u0431\u043E\n\u0430\u0432\u0436\u0435\u0436\n\u0430\u0434\u0436\u0435\n\u0430\u0436\n\u0430\u043B\u0435\n\u0430\u043D\u0456\n\u0431\n\u0431\u0435\u0437\n\u0431\u0438\n\u0431\u043E\n\u0431\u0443\u0432\n\u0431\u0443\u043B\u0430\n\u0431\u0443\u043B\u0438\n\u0431\u0443\u043B\u043E\n\u0431\u0443\u0442\u0438\n\u0431\u0456\u043B\u044C\u0448\n\u0432\n\u0432\u0430\u043C\n\u0432\u0430\u043C\u0438\n\u0432\u0430\u0441\n\u0432\u0435\u0441\u044C\n\u0432\u0436\u0435\n\u0432\u0437\u0434\u043E\u0432\u0436\n\u0432\u0438\n\u0432\u043D\u0438\u0437\n\u0432\u043D\u0438\u0437\u0443\n\u0432\u043E\u043D\u0430\n\u0432\u043E\u043D\u0438\n\u0432\u043E\u043D\u043E\n\u0432\u0441\u0435\n\u0432\u0441\u0435\u0440\u0435\u0434\u0438\u043D\u0456\n\u0432\u0441\u044F\n\u0432\u0441\u0456\u0445\n\u0432\u0456\u0434\n\u0432\u0456\u043D\n\u0434\u0430\n\u0434\u0430\u0432\u0430\u0439\n\u0434\u0430\u0432\u0430\u0442\u0438\n\u0434\u0435\n\u0434\u0435\u0441\u044C\n\u0434\u0435\u0449\u043E\n\u0434\u043B\u044F\n\u0434\u043E\n\u0436\n\u0436\u0435\n\u0437\n\u0437\u0430\n\u0437\u0430\u0432\u0436\u0434\u0438\n\u0437\u0430\u043C\u0456\u0441\u0442\u044C\n\u0437\u0456\n\u0439\n\u0439\u043E\u0433\u043E\n\u0439\u043E\u043C\u0443\n\u043A\u043E\u043B\u0438\n\u043B\u0435\u0434\u0432\u0435\n\u043B\u0438\u0448\n\u043C\u0430\u0439\u0436\u0435\n\u043C\u0435\u043D\u0435\n\u043C\u0435\u043D\u0456\n\u043C\u0438\n\u043C\u043D\u043E\u044E\n\u043C\u043E\u0432\n\u043C\u043E\u0433\u043E\n\u043C\u043E\u0436\u0435\n\u043C\u043E\u044F\n\u043C\u043E\u0454\n\u043C\u043E\u0454\u0457\n\u043C\u043E\u0457\n\u043C\u043E\u0457\u0445\n\u043C\u0456\u0436\n\u043C\u0456\u0439\n\u043D\u0430\n\u043D\u0430\u0432\u043A\u043E\u043B\u043E\n\u043D\u0430\u0432\u0456\u0442\u044C\n\u043D\u0430\u0434\n\u043D\u0430\u043C\n\u043D\u0430\u043C\u0438\n\u043D\u0430\u0441\n\u043D\u0430\u0447\u0435\n\u043D\u0430\u0448\n\u043D\u0435\n\u043D\u0435\u043C\u0430\n\u043D\u0435\u043C\u043E\u0432\n\u043D\u0435\u043D\u0430\u0447\u0435\n\u043D\u0435\u044E\n\u043D\u0435\u0457\n\u043D\u0438\u043C\n\u043D\u0438\u043C\u0438\n\u043D\u0438\u0445\n\u043D\u044C\u043E\u0433\u043E\n\u043D\u0454\n\u043D\u0456\n\u043D\u0456\u0431\u0438\n\u043D\u0456\u0449\u043E\n\u043E\n\u043E\u0441\u044C\n\u043E\u0442\n\u043E\u0442\u0436\u0435\n\u043E\u0442\u043E\u0436\n\u043F\u043E\n\u043F\u043E\u0437\u0430\n\u043F\u0440\u043E\n\u043F\u0456\u0434\n\u0441\u0430\u043C\n\u0441\u0430\u043C\u0430\n\u0441\u0432\u043E\u044E\n\u0441\u0432\u043E\u044F\n\u0441\u0432\u043E\u0457\n\u0441\u0432\u0456\u0439\n\u0441\u0435\u0431\u0435\n\u0441\u043E\u0431\u0456\n\u0442\u0430\n\u0442\u0430\u043A\n\u0442\u0430\u043A\u0430\n\u0442\u0430\u043A\u0438\u0439\n\u0442\u0430\u043A\u043E\u0436\n\u0442\u0430\u043C\n\u0442\u0432\u043E\u0433\u043E\n\u0442\u0432\u043E\u044F\n\u0442\u0432\u043E\u0454\u0457\n\u0442\u0432\u043E\u0457\n\u0442\u0432\u0456\u0439\n\u0442\u0435\n\u0442\u0435\u0431\u0435\n\u0442\u0438\n\u0442\u043E\n\u0442\u043E\u0431\u043E\u044E\n\u0442\u043E\u0431\u0442\u043E\n\u0442\u043E\u0431\u0456\n\u0442\u043E\u0434\u0456\n\u0442\u043E\u0436\n\u0442\u043E\u0439\n\u0442\u043E\u0449\u043E\n\u0442\u0443\u0442\n\u0442\u0456\n\u0442\u0456\u043B\u044C\u043A\u0438\n\u0443\n\u0445\u043E\u0447\n\u0445\u043E\u0447\u0430\n\u0445\u0456\u0431\u0430\n\u0446\u0435\n\u0446\u0435\u0439\n\u0446\u044F\n\u0446\u0456\n\u0447\u0438\n\u0447\u043E\u0433\u043E\n\u0449\u0435\n\u0449\u043E\n\u0449\u043E\u0431\n\u0449\u043E\u0441\u044C\n\u044F\n\u044F\u043A\n\u044F\u043A\u0430\n\u044F\u043A\u0438\u0439\n\u044F\u043A\u043E\u0457\n\u0454\n\u0456\n\u0456\u0437\n\u0456\u043D\u0448\u0438\u0445\n\u0457\u0439\n\u0457\u043C\n\u0457\u0445\n\u0457\u0457",
    vi: "b\u1ECB\nb\u1EDFi\nchi\u1EBFc\ncho\nchuy\u1EC7n\nch\u01B0a\nch\u1EC9\nch\u1EE9\nc\xE0ng\nc\xE1c\nc\xE1i\nc\xF3\nc\xF9ng\nc\u0169ng\nc\u1EA3\nc\u1EA7n\nc\u1EE7a\nc\u1EE9\ndo\nd\u01B0\u1EDBi\ng\xEC\nkhi\nkh\xF4ng\nl\xE0\nl\xEAn\nl\xFAc\nl\u1EA1i\nm\xE0\nm\u1ED7i\nngay\nnhi\u1EC1u\nnh\u01B0\nnh\u01B0ng\nnh\u1EEFng\nn\xE0y\nn\xEAn\nn\u01A1i\nn\u1EBFu\nn\u1EEFa\nph\u1EA3i\nqua\nra\nr\u1EA5t\nr\u1EB1ng\nr\u1ED3i\nsau\nso\ns\u1EBD\ns\u1EF1\ntheo\nth\xEC\ntr\xEAn\ntr\u01B0\u1EDBc\nt\u1EA1i\nt\u1EEB\nt\u1EEBng\nvi\u1EC7c\nv\xE0\nv\xE0o\nv\xE2ng\nv\xEC\nv\u1EABn\nv\u1EADy\nv\u1EDBi\nv\u1EEBa\n\xE0\n\u0111ang\n\u0111i\u1EC1u\n\u0111\xE3\n\u0111\xF3\n\u0111\u01B0\u1EE3c\n\u0111\u1EC1u\n\u0111\u1EC3\n\u1EEB"
  }
};

// src/lexicon/index.ts
var read = /* @__PURE__ */ new Map();
function phrases(kind) {
  let list4 = read.get(kind);
  if (list4 === void 0) {
    list4 = Object.entries(WORDS[kind] ?? {}).flatMap(([language, text2]) => text2.split("\n").map((e) => phrase(e, language)));
    read.set(kind, list4);
  }
  return list4;
}
function phrase(entry, language) {
  const sign = entry.indexOf(" = ");
  return sign < 0 ? { text: entry, language } : { text: entry.slice(0, sign), language, value: entry.slice(sign + 3) };
}

// src/compose/match.ts
var MOST_WORDS = 8;
var maps = /* @__PURE__ */ new Map();
function phraseMap(kind) {
  let map4 = maps.get(kind);
  if (map4 === void 0) {
    map4 = new Map(phrases(kind).map((phrase2) => [phrase2.text, phrase2]));
    maps.set(kind, map4);
  }
  return map4;
}
var EDGE2 = /[\p{L}\p{N}]/u;
function plain(text2) {
  const lower = text2.toLowerCase();
  return (lower.length === text2.length ? lower : text2).replace(/’/g, "'");
}
function phraseAt(text2, from, kind) {
  const map4 = phraseMap(kind);
  let best = null;
  let end = from;
  for (let words = 0; words < MOST_WORDS && end < text2.length; words++) {
    end = wordEnd(text2, end);
    for (const stop of [end, end - 1]) {
      const phrase2 = stop > from ? map4.get(text2.slice(from, stop)) : void 0;
      if (phrase2 !== void 0 && (best === null || stop > best.end) && endsWord(text2, stop)) best = { phrase: phrase2, start: from, end: stop };
    }
    while (text2[end] === " ") end++;
  }
  return best;
}
function findPhrase(text2, kind) {
  for (let at = 0; at < text2.length; at = nextWord(text2, at)) {
    const match = phraseAt(text2, at, kind);
    if (match !== null) return match;
  }
  return null;
}
function wordEnd(text2, from) {
  const space = text2.indexOf(" ", from);
  return space < 0 ? text2.length : space;
}
function nextWord(text2, from) {
  let at = from;
  while (at < text2.length && EDGE2.test(text2[at])) at++;
  while (at < text2.length && !EDGE2.test(text2[at])) at++;
  return at === from ? at + 1 : at;
}
function endsWord(text2, at) {
  return at === text2.length || !EDGE2.test(text2[at]) || !EDGE2.test(text2[at - 1]);
}

// src/compose/byline.ts
var MOST_WORDS2 = 6;
var SEPARATORS = /\s*(?:[,;|·•/&]|\s[-–—]\s)\s*/u;
var PARTICLES = /* @__PURE__ */ new Set(["al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "la", "le", "ten", "ter", "van", "von", "y", "zu"]);
function authorsOf(byline) {
  const names = [];
  for (const part of parts(withoutByWord(byline))) {
    const name = withoutByWord(part);
    if (isName(name) && !names.includes(name)) names.push(name);
    else if (names.length > 0) continue;
  }
  return names;
}
function withoutByWord(text2) {
  let rest = text2.trim();
  for (let round = 0; round < 3; round++) {
    const match = phraseAt(plain(rest), 0, "by-words") ?? phraseAt(plain(rest), 0, "contributed-words");
    if (match === null) break;
    rest = rest.slice(match.end).replace(/^[:\s]+/u, "");
  }
  return rest;
}
function parts(text2) {
  const ands = phraseMap("and-words");
  return text2.split(SEPARATORS).flatMap((part) => {
    const people = [[]];
    for (const word of part.split(" ")) {
      if (people.at(-1)?.length !== 0 && ands.has(word.toLowerCase()) && !isSpanishJoin(word, people)) people.push([]);
      else people.at(-1)?.push(word);
    }
    return people.map((words) => words.join(" ").trim());
  });
}
function isSpanishJoin(word, people) {
  return (word === "y" || word === "e") && people.at(-1)?.length === 1;
}
function isName(text2) {
  const words = text2.split(" ");
  if (words.length < 2 || words.length > MOST_WORDS2 || /[\d:@]/.test(text2)) return false;
  if (!words.every((word) => /^[\p{Lu}][\p{L}\p{M}.'’-]*$/u.test(word) || PARTICLES.has(word.toLowerCase()))) return false;
  const lower = plain(text2);
  for (const kind of ["job-titles", "agencies", "relative-times", "published-words", "updated-words"]) {
    if (findPhrase(lower, kind) !== null) return false;
  }
  return !words.some((word) => phraseMap("weekdays").has(word.toLowerCase()) && word.length > 3);
}

// src/compose/date.ts
function datesOf(text2, _language) {
  const lower = plain(text2);
  const dates = { published: null, modified: null };
  let from = 0;
  for (let day = nextDay(lower, from); day !== null; day = nextDay(lower, from)) {
    const following = nextDay(lower, day.end);
    const clock = clockBetween(lower, from, day, following?.start ?? lower.length);
    const said = lower.slice(from, day.start);
    const key = isUpdate(said) ? "modified" : "published";
    dates[key] ??= iso(day) + clock;
    from = day.end;
  }
  return dates;
}
function isUpdate(said) {
  return findPhrase(said, "updated-words") !== null && findPhrase(said, "published-words") === null;
}
function iso({ year, month, day }) {
  return `${year}-${two(month)}-${two(day)}`;
}
function two(value) {
  return String(value).padStart(2, "0");
}
var EARLIEST = 1500;
var LATEST = 2199;
var FIGURES = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, order: "ymd" },
  { pattern: /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/g, order: "dmy" },
  { pattern: /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/-])/g, order: "unsure" }
];
var NUMBER_OR_WORD = /\d{1,4}|[\p{L}]+/gu;
function nextDay(text2, from) {
  const days = [inWords(text2, from), ...FIGURES.map((way) => inFigures(text2, from, way))].filter((day) => day !== null);
  return days.reduce((first, day) => first === null || day.start < first.start ? day : first, null);
}
function inFigures(text2, from, { pattern, order }) {
  pattern.lastIndex = from;
  for (let found = pattern.exec(text2); found !== null; found = pattern.exec(text2)) {
    const [one2, two2, three] = found.slice(1, 4).map(Number);
    const place = { start: found.index, end: found.index + found[0].length };
    const day = order === "ymd" ? valid(one2, two2, three, place) : order === "dmy" ? valid(three, two2, one2, place) : unambiguous(one2, two2, three, place);
    if (day !== null) return day;
  }
  return null;
}
function unambiguous(one2, two2, year, place) {
  if (one2 === two2 || one2 > 12) return valid(year, two2, one2, place);
  return two2 > 12 ? valid(year, one2, two2, place) : null;
}
function inWords(text2, from) {
  const tokens = [...text2.slice(from).matchAll(NUMBER_OR_WORD)];
  for (let at = 0; at < tokens.length; at++) {
    const month = Number(phraseMap("months").get(tokens[at][0])?.value ?? Number.NaN);
    if (Number.isNaN(month)) continue;
    const day = dayAround(tokens, at);
    const year = day === null ? null : yearAfter(tokens, Math.max(at, day.at));
    if (day === null || year === null) continue;
    const start = from + tokens[Math.min(at, day.at)].index;
    const end = from + tokens[year.at].index + 4;
    const found = valid(year.value, month, day.value, { start, end });
    if (found !== null) return found;
  }
  return null;
}
function dayAround(tokens, month) {
  for (let at = month - 1; at >= 0 && at >= month - 2; at--) {
    if (isDay(tokens[at][0])) return { value: Number(tokens[at][0]), at };
    if (!isJoin(tokens[at][0])) break;
  }
  const next = tokens[month + 1]?.[0];
  return next !== void 0 && isDay(next) ? { value: Number(next), at: month + 1 } : null;
}
function yearAfter(tokens, from) {
  for (let at = from + 1; at < tokens.length && at <= from + 2; at++) {
    if (/^\d{4}$/.test(tokens[at][0])) return { value: Number(tokens[at][0]), at };
    if (!isJoin(tokens[at][0])) return null;
  }
  return null;
}
function isDay(token) {
  return /^\d{1,2}$/.test(token);
}
function isJoin(token) {
  return phraseMap("ordinals").has(token) || token === "de" || token === "del" || token === "of" || token === "do";
}
function valid(year, month, day, place) {
  if (year < EARLIEST || year > LATEST || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day, start: place.start, end: place.end } : null;
}
var CLOCK = /(?<![\d:.,])(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?)?\s?(?:(a\.?m\.?|p\.?m\.?)(?!\p{L}))?/gu;
function clockBetween(text2, from, day, until) {
  const after = clockIn(text2, day.end, until) ?? clockIn(text2, from, day.start);
  return after === null ? "" : `T${after.time}${offsetAt(text2, after.end)}`;
}
function clockIn(text2, from, until) {
  CLOCK.lastIndex = from;
  for (let found = CLOCK.exec(text2); found !== null && found.index < until; found = CLOCK.exec(text2)) {
    const clock = clockOf(found, text2);
    if (clock?.sure) return clock;
  }
  return null;
}
function clockOf(found, text2) {
  const [whole, hours, minutes, half] = found;
  const end = found.index + whole.length;
  let hour = Number(hours);
  if (hour > 23 || Number(minutes ?? 0) > 59) return null;
  if (half !== void 0) {
    if (hour < 1 || hour > 12) return null;
    hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
  }
  const said = phraseAt(text2, end + (text2[end] === " " ? 1 : 0), "clock-words") !== null;
  const sure = half !== void 0 || said || minutes !== void 0 && /[:h]/.test(whole);
  return { time: `${two(hour)}:${minutes ?? "00"}`, sure: sure && (minutes !== void 0 || half !== void 0 || said), start: found.index, end };
}
function offsetAt(text2, at) {
  const rest = text2.slice(at, at + 24);
  const signed = /^ ?(?:utc|gmt)? ?([+-])(\d{2}):?(\d{2})(?!\d)/.exec(rest);
  if (signed !== null) return `${signed[1]}${signed[2]}:${signed[3]}`;
  if (/^ ?(?:z|utc|gmt)(?!\p{L})/u.test(rest)) return "Z";
  const word = /^ \(?([\p{L}]{2,5})(?!\p{L})/u.exec(rest)?.[1];
  return (word === void 0 ? void 0 : phraseMap("time-zones").get(word)?.value) ?? "";
}
var LONGEST_TIME = 28;
var BESIDE = ["clock-words", "am-pm", "published-words", "updated-words", "time-zones"];
function updateTimeOf(text2) {
  if (text2.length > LONGEST_TIME) return null;
  const lower = plain(text2);
  const clock = clockIn(lower, 0, lower.length);
  if (clock === null) return null;
  let rest = `${lower.slice(0, clock.start)} ${lower.slice(clock.end)}`;
  for (const kind of BESIDE) {
    const match = findPhrase(rest, kind);
    if (match !== null) rest = rest.slice(0, match.start) + rest.slice(match.end);
  }
  return /[\p{L}\p{N}]/u.test(rest) ? null : clock.time;
}

// src/compose/dateline.ts
var LONGEST = 80;
var WITH_AGENCY = /^(\p{Lu}[\p{L}\p{M} .,'’/-]{1,50} \(([\p{L} ./&-]{2,30})\)) ?[-–—_:] ?(?=\S)/u;
var SHOUTED = /^(\p{Lu}{2}[\p{Lu} .'’-]{0,40}(?:, [\p{L}\p{N} .]{2,30})?) ?[–—-] (?=\S)/u;
var WITH_DATE = /^(\p{Lu}[\p{Lu} .'’-]{1,40}, [\p{L}\p{N} .,]{2,30} \(([\p{L} ./&-]{2,30})\)) ?[-–—] ?(?=\S)/u;
function datelineOf(paragraph2) {
  const start = paragraph2.slice(0, LONGEST);
  for (const pattern of [WITH_DATE, WITH_AGENCY]) {
    const parts2 = pattern.exec(start);
    if (parts2 !== null && isAgency(parts2[2])) return parts2[1];
  }
  const shouted = SHOUTED.exec(start);
  return shouted !== null && !/^(?:[IVX]+|[A-Z])$/.test(shouted[1]) ? shouted[1].trim() : null;
}
function isAgency(name) {
  return phraseMap("agencies").has(name.toLowerCase()) || /^(?:\p{Lu}{2,6}|\p{Ll}{2,5})$/u.test(name);
}

// src/compose/hints.ts
var NAME = String.raw`(\p{Lu}[\p{L}\p{N}&.'’-]{0,30}(?: \p{Lu}[\p{L}\p{N}&.'’-]{0,30}){0,3})`;
var PATTERNS = [
  { kind: "related", field: "publisher", pattern: new RegExp(`^(?:Latest|More from|More) ${NAME} (?:reports|stories|news|articles|headlines)$`, "u") },
  { kind: "promo", field: "publisher", pattern: new RegExp(`^(?:\\W{1,4})?(?:Watch|Listen to) ${NAME} live on `, "u") },
  { kind: "consent", field: "syndicator", pattern: new RegExp(`^By using ${NAME} you agree`, "u") }
];
function hintsOf(text2, kind) {
  const hints = [];
  for (const { kind: wanted, field, pattern } of PATTERNS) {
    const value = kind === wanted ? pattern.exec(text2)?.[1] : void 0;
    if (value !== void 0) hints.push({ field, value });
  }
  return hints;
}

// src/compose/language.ts
var MOST_WORDS3 = 1500;
var LEAST_HITS = 4;
var LEAST_LEAD = 1.15;
var LEAST_SHARE2 = 0.15;
var index;
function languagesByWord() {
  if (index !== void 0) return index;
  const made = /* @__PURE__ */ new Map();
  for (const { text: text2, language } of phrases("function-words")) {
    const known = made.get(text2);
    if (known === void 0) made.set(text2, [language]);
    else known.push(language);
  }
  index = made;
  return made;
}
function languageOf(texts) {
  const scores = /* @__PURE__ */ new Map();
  const hits = /* @__PURE__ */ new Map();
  const words = firstWords(texts);
  for (const word of words) {
    const languages = languagesByWord().get(word);
    if (languages === void 0) continue;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
      hits.set(language, (hits.get(language) ?? 0) + 1);
    }
  }
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === void 0) return null;
  const found = hits.get(best[0]) ?? 0;
  if (found < LEAST_HITS || found < LEAST_SHARE2 * words.length || best[1] < LEAST_LEAD * (next?.[1] ?? 0)) return null;
  return best[0];
}
function firstWords(texts) {
  const words = [];
  for (const text2 of texts) {
    if (words.length >= MOST_WORDS3) break;
    words.push(...text2.slice(0, 8 * MOST_WORDS3).toLowerCase().match(/[\p{L}’']+/gu) ?? []);
  }
  return words.slice(0, MOST_WORDS3);
}

// src/compose/facts.ts
function factsOf(pieces2) {
  const language = languageOf(proseOf(pieces2));
  const byline = firstRun(pieces2, "byline");
  const lede = pieces2.find((piece) => piece.kind === "paragraph");
  return {
    language,
    headline: firstRun(pieces2, "headline"),
    standfirst: firstRun(pieces2, "standfirst"),
    byline,
    authors: byline === null ? [] : authorsOf(byline),
    dateline: lede === void 0 ? null : datelineOf(lede.text),
    ...datesIn(pieces2, language),
    hints: pieces2.flatMap(
      (piece) => piece.role === "boilerplate" ? hintsOf(piece.text, piece.kind).map((hint2) => ({ ...hint2, line: piece.line })) : []
    )
  };
}
function proseOf(pieces2) {
  const prose = pieces2.filter((piece) => piece.role === "body").map((piece) => piece.text);
  return prose.length > 0 ? prose : pieces2.map((piece) => piece.text);
}
function firstRun(pieces2, role2) {
  const first = pieces2.findIndex((piece) => piece.role === role2);
  if (first < 0) return null;
  let end = first + 1;
  while (end < pieces2.length && pieces2[end].role === role2 && pieces2[end].gap === 0) end++;
  return pieces2.slice(first, end).map((piece) => piece.text).join(" ");
}
function datesIn(pieces2, language) {
  let published = null;
  let modified = null;
  for (const role2 of ["date", "byline"]) {
    for (const piece of pieces2) {
      if (piece.role !== role2 || piece.kind === "update") continue;
      const dates = datesOf(piece.text, language);
      published ??= dates.published;
      modified ??= dates.modified;
    }
  }
  return { published, modified };
}

// src/compose/form.ts
var LEAST_UPDATES = 2;
var LONGEST_LABEL = 40;
function formOf(dump) {
  const blocks = dump.children;
  let subheads = 0;
  let times = 0;
  let timedSubheads = 0;
  blocks.forEach((block2, at) => {
    if (roleOf(block2) === "subhead") subheads++;
    if (roleOf(block2) !== "date" || updateTimeOf(block2.text) === null) return;
    times++;
    if (roleOf(blocks[at - 1]) === "subhead" || roleOf(blocks[at + 1]) === "subhead") timedSubheads++;
  });
  if (timedSubheads >= LEAST_UPDATES) return "live-blog";
  return Math.max(subheads, times) >= LEAST_UPDATES && blocks.some(saysLive) ? "live-blog" : "article";
}
function roleOf(block2) {
  return block2?.data.label.role;
}
function saysLive(block2) {
  const role2 = block2.data.label.role;
  const text2 = block2.text.toLowerCase();
  if (role2 === "headline") return phrases("live-words").some((phrase2) => text2.startsWith(`${phrase2.text}:`) || text2.endsWith(`: ${phrase2.text}`));
  if (role2 !== "boilerplate" || text2.length > LONGEST_LABEL) return false;
  return phrases("live-words").some((phrase2) => phrase2.text === text2);
}

// src/compose/credit.ts
var LONGEST_CREDIT = 100;
var BRACKETED = /[([]([^()[\]]{2,100})[)\]]\.?$/u;
var TAIL = /(?:(?:^|[.!?…"”’] )((?:[\p{L}.]+ ?){1,5}\/[\p{L} .'’/-]{2,60})|[|–—] ([\p{L} .,'’/-]{2,60})|(©|\(c\)) ?([^©]{2,80}))$/u;
function splitCredit(caption2) {
  return byWord(caption2) ?? byBracket(caption2) ?? byTail(caption2) ?? { text: caption2, credit: null, creditStart: caption2.length };
}
function byWord(caption2) {
  const lower = plain(caption2);
  for (let at = lower.lastIndexOf(":"); at > 0; at = lower.lastIndexOf(":", at - 1)) {
    const start = creditWordBefore(lower, at);
    const credit = trimmed(caption2.slice(at + 1));
    if (start < 0 || credit === "" || credit.length > LONGEST_CREDIT || /^\/\//.test(credit)) continue;
    const before = caption2.slice(0, start).replace(/[\s(|[–—-]+$/u, "");
    return { text: before, credit: closed(credit), creditStart: start };
  }
  return null;
}
function creditWordBefore(lower, colon) {
  const words = phraseMap("credit-words");
  const end = lower.slice(0, colon).trimEnd().length;
  for (let from = Math.max(0, end - 40); from < end; from++) {
    if (from > 0 && /[\p{L}\p{N}]/u.test(lower[from - 1])) continue;
    const word = lower.slice(from, end);
    if (words.has(word) || words.has(`${word}:`)) return from;
  }
  return -1;
}
function byBracket(caption2) {
  const parts2 = BRACKETED.exec(caption2);
  if (parts2 === null || !namesSource(parts2[1])) return null;
  const start = caption2.length - parts2[0].length;
  return { text: caption2.slice(0, start).trimEnd(), credit: trimmed(withoutWord(parts2[1])), creditStart: start };
}
function byTail(caption2) {
  const parts2 = TAIL.exec(caption2);
  if (parts2 === null) return null;
  const credit = trimmed(parts2[1] ?? parts2[2] ?? parts2[4] ?? "");
  if (credit === "" || parts2[3] === void 0 && !namesSource(credit)) return null;
  const start = parts2[1] === void 0 ? caption2.length - parts2[0].length : caption2.length - parts2[1].length;
  return { text: caption2.slice(0, start).trimEnd(), credit, creditStart: start };
}
function namesSource(text2) {
  const lower = plain(text2);
  if (phraseAt(lower, 0, "credit-words") !== null) return true;
  const agencies = phraseMap("agencies");
  if (agencies.has(lower)) return true;
  return lower.split(/\/| via | for |, /).some((part) => agencies.has(part.trim()));
}
function withoutWord(text2) {
  const word = phraseAt(plain(text2), 0, "credit-words");
  return word === null ? text2 : text2.slice(word.end).replace(/^[:\s]+/u, "");
}
function closed(credit) {
  return /[)\]]$/.test(credit) && !/[([]/.test(credit) ? credit.slice(0, -1) : credit;
}
function trimmed(text2) {
  return text2.trim().replace(/^[-–—|:]\s*/u, "");
}

// src/compose/nodes.ts
var BUILDERS = {
  headline: leaf("headline"),
  standfirst: leaf("standfirst"),
  byline: leaf("byline"),
  date: leaf("date"),
  subhead: leaf("subhead"),
  body: bodyNode,
  caption: figureNode,
  boilerplate: leaf("boilerplate")
};
function nodesOf(pieces2) {
  const nodes = [];
  for (const piece of pieces2) {
    const node2 = BUILDERS[piece.role](piece, nodes.at(-1));
    if (node2 !== "joined") nodes.push(node2);
  }
  return nodes;
}
function leaf(type) {
  return (piece) => ({ type, pieces: [piece], position: piece.position });
}
function bodyNode(piece, before) {
  switch (piece.kind) {
    case "list-item":
      return listNode(piece, before);
    case "quote":
    case "tagline":
    case "correction":
      return { type: piece.kind, pieces: [piece], position: piece.position };
    default:
      return { type: "paragraph", pieces: [piece], position: piece.position };
  }
}
function listNode(piece, before) {
  const item = { type: "list-item", pieces: [piece], position: piece.position };
  const start = numberOf(piece.text);
  if (before?.type === "list" && before.start === null === (start === null)) {
    before.children.push(item);
    before.position = { start: before.position.start, end: piece.position.end };
    return "joined";
  }
  return { type: "list", start, children: [item], position: piece.position };
}
function numberOf(text2) {
  const digits = /^\d{1,3}(?=[.)])/.exec(text2);
  return digits === null ? null : Number(digits[0]);
}
function figureNode(piece, before) {
  const { text: text2, credit } = splitCredit(piece.text);
  if (text2 === "" && before?.type === "figure" && before.credit === null && piece.gap === 0) {
    before.credit = credit;
    before.creditLine = piece.text;
    before.pieces.push(piece);
    before.position = { start: before.position.start, end: piece.position.end };
    return "joined";
  }
  const at = piece.text.indexOf(text2);
  const creditLine = credit === null ? "" : (piece.text.slice(0, at) + piece.text.slice(at + text2.length)).trim();
  return { type: "figure", caption: text2, credit, creditLine, pieces: [piece], position: piece.position };
}

// src/notes.ts
var NOTES = {
  "low-confidence": { level: "warning", says: "a decision to look at: the evidence is close" },
  "gallery-incomplete": { level: "warning", says: "a gallery counter names pictures that are not in this file" },
  "embed-missing": { level: "warning", says: "the text announces a post, picture or video that is not in this file" },
  "incomplete-capture": { level: "warning", says: "the page had more than this file holds" },
  "no-article": { level: "warning", says: "no line of this text is an article" },
  "undecodable": { level: "warning", says: "bytes that no character stands for were replaced" },
  "mojibake": { level: "warning", says: "text that was decoded in the wrong encoding before it came here" },
  "records-missing": { level: "warning", says: "fewer or more records were found than the file announces" },
  "bidi-controls": { level: "warning", says: "invisible characters that reorder text on a screen" },
  "no-headline": { level: "info", says: "no line is the headline: none was invented" },
  "no-date": { level: "info", says: "no date in the text: none was invented" },
  "date-unread": { level: "info", says: "a date line that names no day for sure" },
  "encoding-guessed": { level: "info", says: "the encoding was guessed" },
  "records": { level: "info", says: "how many records the file announces and holds" },
  "front-matter": { level: "info", says: "front matter was read as evidence" }
};
function note(file, code2, message, place = null) {
  const options = { ruleId: code2, source: "stet" };
  const said = place === null ? file.message(message, options) : file.message(message, { ...options, place: { start: { line: place.line, column: 1 }, end: { line: place.lineEnd, column: 1 } } });
  if (NOTES[code2].level === "info") said.fatal = void 0;
}

// src/compose/counter.ts
var COUNTER = /^(?:\p{L}{2,12} )?\(?(\d{1,3}) ?(?:\/|of|von|sur|de|di|van|av|af) ?(\d{1,3})\)?$/iu;
function counterOf(text2) {
  const parts2 = COUNTER.exec(text2);
  if (parts2 === null || /^(?:page|seite|página|pagina|pág)\b/iu.test(text2)) return null;
  const index2 = Number(parts2[1]);
  const total = Number(parts2[2]);
  return index2 >= 1 && index2 <= total && total > 1 ? { index: index2, total } : null;
}

// src/compose/missing.ts
var THINGS = {
  tweet: "a tweet",
  post: "a post",
  pictures: "pictures",
  video: "a video",
  chart: "a chart",
  map: "a map",
  document: "a document",
  audio: "a recording"
};
var LONGEST_INTRO = 320;
function missingEmbed(text2) {
  if (!/[:：]$/.test(text2) || text2.length > LONGEST_INTRO) return null;
  const lower = plain(text2);
  if (findPhrase(lower, "embed-verbs") === null) return null;
  const thing = findPhrase(lower, "embed-things");
  return THINGS[thing?.phrase.value ?? "post"] ?? "a post";
}
var LONGEST_CONTROL = 80;
var PAGES = /^(?:page|seite|página|pagina|pág\.?) (\d{1,3}) (?:of|von|sur|de|di|van) (\d{1,3})$/iu;
function incompleteCapture(text2) {
  if (text2.length > LONGEST_CONTROL || counterOf(text2) !== null) return null;
  const pages = PAGES.exec(text2);
  if (pages !== null) return Number(pages[1]) < Number(pages[2]) ? text2 : null;
  const match = findPhrase(plain(text2), "continue-words");
  return match === null ? null : text2.slice(match.start, match.end);
}

// src/compose/remarks.ts
function remark(pieces2, facts, file) {
  pieces2.forEach((piece, at) => remarkOn(piece, pieces2, at, file));
  if (pieces2.length > 0 && !pieces2.some((piece) => piece.role !== "boilerplate")) note(file, "no-article", "no line was taken for an article: everything was struck");
  if (facts.headline === null) note(file, "no-headline", "no line was taken for the headline: none was invented");
  if (facts.published === null && facts.modified === null) remarkOnDates(pieces2, file);
}
function remarkOnDates(pieces2, file) {
  const unread = pieces2.find((piece) => piece.role === "date" && piece.kind !== "update");
  if (unread === void 0) note(file, "no-date", "no date in the text: none was invented");
  else note(file, "date-unread", `"${unread.text}" names no day for sure: none was invented`, unread);
}
function remarkOn(piece, pieces2, at, file) {
  if (piece.kind === "gallery-counter") remarkOnCounter(piece, file);
  if (piece.kind === "gallery") note(file, "low-confidence", "taken as the title of a gallery picture; may be a subhead", piece);
  if (piece.kind === "embed-intro") remarkOnEmbed(piece, file);
  if (piece.role === "boilerplate") remarkOnCapture(piece, file);
  if (mayBeVideoCaption(piece, pieces2[at - 1], pieces2[at + 1])) note(file, "low-confidence", "kept as body; may be a video caption", piece);
}
function remarkOnCounter(piece, file) {
  const counter = counterOf(piece.text);
  if (counter === null || counter.total <= 1) return;
  const missing = counter.total - 1 === 1 ? "the other slide is" : `the other ${counter.total - 1} slides are`;
  note(file, "gallery-incomplete", `the counter says ${counter.index} of ${counter.total}: ${missing} not in this file`, piece);
}
function remarkOnEmbed(piece, file) {
  const thing = missingEmbed(piece.text);
  if (thing !== null) note(file, "embed-missing", `announces ${thing} that the lines after it do not hold`, piece);
}
function remarkOnCapture(piece, file) {
  const control = incompleteCapture(piece.text);
  if (control !== null) note(file, "incomplete-capture", `"${control}" was on the page: what it leads to is not in this file`, piece);
}
var OPENING_NAME = /^\p{Lu}[\p{L}'’-]{1,30} \p{Lu}[\p{L}'’-]{1,30}(?= )/u;
var LONGEST_TITLE = 60;
function mayBeVideoCaption(piece, before, next) {
  if (piece.kind !== "paragraph" || before?.kind !== "update" || next?.kind !== "paragraph") return false;
  const name = OPENING_NAME.exec(piece.text)?.[0];
  if (name === void 0) return false;
  const again = next.text.indexOf(name);
  return again > 0 && again <= LONGEST_TITLE;
}

// src/compose/kinds.ts
var BY_WORDS = ["consent", "copyright", "advert", "paywall", "comments", "subscribe", "share", "promo", "related", "byline-box", "ui-control", "page-furniture", "section-label", "navigation"];
var SPREADS = /* @__PURE__ */ new Set(["related", "subscribe", "comments", "consent", "navigation", "share"]);
var MOST_LABEL_WORDS = 3;
function boilerplateKind(text2, around) {
  if (counterOf(text2) !== null) return "gallery-counter";
  const lower = plain(text2);
  const whole = BY_WORDS.find((kind) => phraseMap(kind).has(bare(lower)));
  if (whole !== void 0) return whole;
  if (phraseMap("live-words").has(bare(lower))) return "section-label";
  const opening = BY_WORDS.find((kind) => opensWith(lower, kind)) ?? BY_WORDS.find((kind) => tells(lower, kind));
  if (opening !== void 0) return opening;
  if (SPREADS.has(around.previous) && around.gap === 0) return around.previous;
  return byPlace(text2, around);
}
function bare(lower) {
  return lower.replace(/^[^\p{L}\p{N}©]+|[^\p{L}\p{N}]+$/gu, "");
}
function opensWith(lower, kind) {
  const start = lower.search(/[\p{L}\p{N}©]/u);
  return start >= 0 && phraseAt(lower, start, kind) !== null;
}
function tells(lower, kind) {
  const match = findPhrase(lower, kind);
  return match !== null && (match.phrase.value === "anywhere" || match.phrase.text.includes(" "));
}
function byPlace(text2, { beforeArticle, afterArticle }) {
  const words = text2.split(" ").length;
  if (words <= MOST_LABEL_WORDS && text2 === text2.toUpperCase() && /\p{L}/u.test(text2)) return "section-label";
  if (beforeArticle) return "navigation";
  return afterArticle && words > MOST_LABEL_WORDS ? "related" : "other";
}
var LIST_MARK = /^(?:[•◦▪‣·*●○■□►]|[-–—+](?= )|\d{1,3}[.)](?= )|[a-z]\)(?= ))\s*\S/u;
var SET_APART = /^["“„«][^"”“»]{20,}["”“»]\s*[-–—]\s*\p{Lu}[\p{L}\p{M} .,'’-]{2,60}$/u;
function bodyKind(text2, _around) {
  if (LIST_MARK.test(text2)) return "list-item";
  const lower = plain(text2);
  if (opensWith(lower, "correction-words") && /^[^.]{0,40}:/u.test(text2)) return "correction";
  if (missingEmbed(text2) !== null) return "embed-intro";
  if (text2.length < 240 && (findPhrase(lower, "contributed-words")?.phrase.text.includes(" ") ?? false)) return "tagline";
  return SET_APART.test(text2) ? "quote" : "paragraph";
}
function captionKind(text2, { previous, gap }) {
  if (previous === "gallery-counter" && gap === 0 && !/[.!?…)”"]$/u.test(text2)) return "gallery";
  return /^(?:video|vidéo|vídeo|watch|play)\b/iu.test(text2) ? "video" : "picture";
}

// src/compose/settle.ts
var SETTLERS = {
  headline: () => null,
  standfirst: () => null,
  byline: () => null,
  date: dateKind,
  subhead: (_block, now) => now.form === "live-blog" ? "update" : "section",
  body: (block2, now) => bodyKind(block2.text, { previous: now.settled.at(-1)?.kind ?? null }),
  caption: (block2, now) => captionKind(block2.text, { previous: now.settled.at(-1)?.kind ?? null, gap: block2.gap }),
  boilerplate: (block2, now) => boilerplateKind(block2.text, {
    previous: now.settled.at(-1)?.kind ?? null,
    gap: block2.gap,
    beforeArticle: !now.settled.some(isArticle),
    afterArticle: !now.proseAhead && now.settled.some(isArticle)
  })
};
function settle(dump, form) {
  const settled = [];
  const lastProse = dump.children.findLastIndex((block2) => block2.data.label.role === "body");
  let seen = -1;
  for (const block2 of dump.children) {
    seen++;
    const label = block2.data.label;
    const kind = label.kind ?? SETTLERS[label.role](block2, { form, settled, proseAhead: seen < lastProse });
    const { text: text2, line: line2, lineEnd, byte, byteEnd, gap, position } = block2;
    settled.push({ role: label.role, kind, text: text2, line: line2, lineEnd, byte, byteEnd, gap, label, position });
  }
  return settled;
}
function isArticle(piece) {
  return piece.role === "body" || piece.role === "headline";
}
function dateKind(block2, now) {
  if (now.form === "live-blog" && updateTimeOf(block2.text) !== null) return "update";
  const { published, modified } = datesOf(block2.text, null);
  return published === null && modified !== null ? "modified" : "published";
}

// src/compose/updates.ts
function gatherUpdates(nodes) {
  const out = [];
  let open = null;
  const close = () => {
    if (open !== null) out.push(...closed2(open));
    open = null;
  };
  for (const node2 of nodes) {
    if (node2.type === "update") continue;
    if (opens(node2, open)) {
      close();
      open = [node2];
    } else if (open !== null) open.push(node2);
    else out.push(node2);
  }
  close();
  return out;
}
function opens(node2, open) {
  if (node2.type === "subhead") return !(open !== null && open.every(isTime));
  return isTime(node2) && !(open !== null && open.length === 1 && open[0].type === "subhead");
}
function isTime(node2) {
  return node2.type === "date" && node2.pieces[0].kind === "update";
}
function closed2(open) {
  const last = open.findLastIndex((node2) => node2.type !== "boilerplate" && node2.type !== "byline");
  const children = open.slice(0, last + 1);
  const time = children.find(isTime);
  const update2 = {
    type: "update",
    time: time?.type === "date" ? updateTimeOf(time.pieces[0].text) : null,
    children,
    position: { start: children[0].position.start, end: children[last].position.end }
  };
  return [update2, ...open.slice(last + 1)];
}

// src/compose/index.ts
function compose(dump, file) {
  const form = formOf(dump);
  const pieces2 = settle(dump, form);
  const nodes = nodesOf(pieces2);
  const facts = factsOf(pieces2);
  remark(pieces2, facts, file);
  return articleOf(dump, form, facts, form === "live-blog" ? gatherUpdates(nodes) : nodes);
}
function articleOf(dump, form, facts, nodes) {
  const first = nodes.findIndex(isProse);
  const last = nodes.findLastIndex(isProse);
  const bodyStart = first < 0 ? headLength(nodes) : first;
  const bodyEnd = first < 0 ? bodyStart : last + 1;
  return {
    type: "article",
    form,
    facts,
    children: [
      partOf("head", nodes.slice(0, bodyStart)),
      partOf("body", nodes.slice(bodyStart, bodyEnd)),
      partOf("end", nodes.slice(bodyEnd))
    ],
    text: dump.text,
    layout: dump.layout,
    lines: dump.lines,
    firstLine: dump.firstLine,
    position: dump.position
  };
}
function isProse(node2) {
  switch (node2.type) {
    case "paragraph":
    case "list":
    case "quote":
    case "subhead":
    case "update":
    case "tagline":
    case "correction":
      return true;
    case "headline":
    case "standfirst":
    case "byline":
    case "date":
    case "figure":
    case "boilerplate":
      return false;
  }
}
function headLength(nodes) {
  return nodes.findLastIndex((node2) => node2.type !== "boilerplate" && node2.type !== "figure") + 1;
}
function partOf(type, children) {
  if (children.length === 0) return { type, children };
  const { start } = children[0].position;
  const { end } = children[children.length - 1].position;
  return { type, children, position: { start, end } };
}

// src/tree/roles.ts
var ROLES = ["headline", "standfirst", "byline", "date", "subhead", "body", "caption", "boilerplate"];
var KINDS = {
  headline: [],
  standfirst: [],
  byline: [],
  date: ["published", "modified", "update"],
  subhead: ["section", "update"],
  body: ["paragraph", "list-item", "quote", "embed-intro", "tagline", "correction"],
  caption: ["picture", "video", "gallery"],
  boilerplate: [
    "navigation",
    "ui-control",
    "section-label",
    "consent",
    "share",
    "related",
    "subscribe",
    "promo",
    "advert",
    "comments",
    "copyright",
    "gallery-counter",
    "paywall",
    "byline-box",
    "page-furniture",
    "record-field",
    "other"
  ]
};

// src/tree/dump.ts
var LAYOUTS = ["blocks", "lines", "wrapped", "paged"];

// src/document/schema.ts
var nullableString = { type: ["string", "null"] };
var nullableInteger = { type: ["integer", "null"], minimum: 0 };
var count = { type: "integer", minimum: 0 };
var line = { type: "integer", minimum: 1, description: "Counted from 1 in the file." };
var nullableLine = { type: ["integer", "null"], minimum: 1 };
var probability = { type: "number", minimum: 0, maximum: 1 };
var role = { enum: ROLES };
function closed3(properties) {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false
  };
}
function withOptional(optional, required) {
  return { ...closed3(required), properties: { ...required, ...optional } };
}
var roleCounts = closed3({
  headline: count,
  standfirst: count,
  byline: count,
  date: count,
  subhead: count,
  body: count,
  caption: count,
  boilerplate: count
});
var caption = closed3({ text: { type: "string" }, credit: nullableString, line });
var update = closed3({
  heading: nullableString,
  time: { ...nullableString, description: "As precise as the dump: 17:32, or an ISO 8601 date and time." },
  text: { type: "string" },
  line,
  lineEnd: line
});
var warning = closed3({
  level: { enum: ["warning", "info"] },
  code: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" },
  message: { type: "string" },
  line: nullableLine,
  lineEnd: nullableLine
});
var hint = closed3({ field: { type: "string" }, value: { type: "string" }, line: nullableLine });
var stats = closed3({
  lines: count,
  nonBlank: count,
  words: { ...count, description: "Words of `text`, by white space." },
  struck: { ...count, description: "Blocks struck as boilerplate." },
  lowestConfidence: { type: ["number", "null"], minimum: 0, maximum: 1 },
  roles: { ...roleCounts, description: "Blocks of each role." }
});
var source = closed3({
  name: { ...nullableString, description: "The file's name without its folder; null for standard input." },
  id: { ...nullableString, description: "The input record's own id." },
  url: { ...nullableString, description: "The input record's own address." },
  record: { type: "integer", minimum: 1 },
  records: { type: ["integer", "null"], minimum: 1, description: "Records in the file; null in a stream." },
  bytes: { ...nullableInteger, description: "The file's size; null in a stream." },
  sha256: { type: ["string", "null"], pattern: "^[0-9a-f]{64}$" },
  encoding: { type: "string", description: "As the WHATWG Encoding Standard names it; ASCII is utf-8." },
  bom: { type: "boolean" },
  eol: { enum: ["lf", "crlf", "cr", "mixed", "none"] },
  format: { type: "string", description: "As --from names it." },
  layout: { enum: LAYOUTS }
});
var generator = closed3({ name: { const: "stet" }, version: { type: "string" }, weights: nullableString });
var block = {
  ...closed3({
    role,
    kind: { enum: [...Object.values(KINDS).flat(), null] },
    text: { type: "string" },
    line,
    lineEnd: line,
    byte: { ...count, description: "UTF-8 bytes from the start of the decoded record, its byte order mark counted." },
    byteEnd: count,
    confidence: probability,
    alt: { enum: [...ROLES, null] },
    why: { type: "array", items: { type: "string" }, maxItems: 3 }
  }),
  description: "A run of non-blank lines; together the blocks hold each non-blank line of the record exactly once."
};
var SCHEMA_ID = "stet/document/1";
var documentSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: SCHEMA_ID,
  ...withOptional(
    { fields: { type: "object", description: "Fields of the input record that were asked for with --keep-fields; absent otherwise." } },
    {
      schema: { const: SCHEMA_ID },
      id: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
      type: { enum: ["article", "live-blog"] },
      language: { type: ["string", "null"], pattern: "^[a-z]{2}$" },
      headline: nullableString,
      standfirst: nullableString,
      byline: nullableString,
      authors: { type: "array", items: { type: "string" } },
      dateline: nullableString,
      published: nullableString,
      modified: nullableString,
      text: { type: "string" },
      captions: { type: "array", items: caption },
      updates: { type: "array", items: update },
      warnings: { type: "array", items: warning },
      hints: { type: "array", items: hint },
      stats,
      source,
      generator,
      blocks: { type: "array", items: block }
    }
  )
};

// src/tree/walk.ts
function* contents(article) {
  for (const part of article.children) {
    for (const node2 of part.children) {
      yield node2;
      if (node2.type === "update") yield* node2.children;
    }
  }
}
function* pieces(article) {
  for (const node2 of contents(article)) yield* piecesOf(node2);
}
function piecesOf(node2) {
  if (node2.type === "update") return [];
  if (node2.type === "list") return node2.children.flatMap((item) => item.pieces);
  return node2.pieces;
}

// src/errors.ts
var StetError = class extends Error {
  code;
  /** The line of the input it is about, from 1, where there is one. */
  line;
  constructor(code2, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.name = "StetError";
    this.code = code2;
    this.line = options.line ?? null;
  }
};

// src/write/accounting.ts
function recount(text2, firstLine, pieces2) {
  let at = 0;
  let lastLine = firstLine - 1;
  for (const piece of pieces2) {
    const start = piece.position.start.offset ?? -1;
    const end = piece.position.end.offset ?? -1;
    if (start < at || end <= start || end > text2.length || piece.line <= lastLine || piece.lineEnd < piece.line) {
      throw refusal(piece.line, "the block overlaps the one before it or stands out of order");
    }
    if (shows(text2, at, start)) throw refusal(piece.line, "text before the block is in no block");
    if (!sameLetters(text2, start, end, piece.text)) throw refusal(piece.line, "the block's text is not that of its lines");
    at = end;
    lastLine = piece.lineEnd;
  }
  if (shows(text2, at, text2.length)) throw refusal(lastLine + 1, "text after the last block is in no block");
}
function refusal(line2, what) {
  return new StetError("accounting", `expected every line of the source in exactly one block, but at line ${line2} ${what}; nothing was written`, { line: line2 });
}
var UNSEEN = /[\s\u0085\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
function shows(text2, from, to) {
  for (let at = from; at < to; at++) {
    const code2 = text2.charCodeAt(at);
    if (code2 === 32 || code2 === 10 || code2 === 13) continue;
    if (code2 > 32 && code2 < 127 || !UNSEEN.test(text2[at])) return true;
  }
  return false;
}
function sameLetters(source2, start, end, text2) {
  let b = 0;
  for (let a = start; a < end; a++) {
    const code2 = source2.charCodeAt(a);
    if (code2 === text2.charCodeAt(b)) {
      b++;
      continue;
    }
    if (code2 > 32 && code2 < 127 && code2 !== 45 || !(UNSEEN.test(source2[a]) || endsLine(source2, a, end))) {
      if (text2.charCodeAt(b) !== 32) return false;
      b++;
      a--;
    }
  }
  return b === text2.length;
}
function endsLine(source2, at, end) {
  let next = at + 1;
  while (next < end && (source2[next] === " " || source2[next] === "	")) next++;
  return source2[at] === "-" && next < end && (source2[next] === "\n" || source2[next] === "\r");
}

// src/write/body-text.ts
function bodyText(nodes) {
  const parts2 = [];
  for (const node2 of nodes) parts2.push(...partsOf(node2));
  return parts2.join("\n\n");
}
function partsOf(node2) {
  switch (node2.type) {
    case "paragraph":
    case "subhead":
    case "quote":
    case "tagline":
    case "correction":
      return node2.pieces.map((piece) => piece.text);
    case "list":
      return [node2.children.flatMap((item) => item.pieces.map((piece) => piece.text)).join("\n")];
    case "update":
      return node2.children.flatMap(partsOf);
    case "headline":
    case "standfirst":
    case "byline":
    case "date":
    case "figure":
    case "boilerplate":
      return [];
  }
}

// src/write/document.ts
function documentOf(article, origin) {
  const all2 = [...pieces(article)];
  recount(article.text, article.firstLine, all2);
  const { facts } = article;
  const text2 = bodyText(article.children.flatMap((part) => part.children));
  return {
    schema: SCHEMA_ID,
    id: origin.id,
    type: article.form,
    language: facts.language,
    headline: facts.headline,
    standfirst: facts.standfirst,
    byline: facts.byline,
    authors: facts.authors,
    dateline: facts.dateline,
    published: facts.published,
    modified: facts.modified,
    text: text2,
    captions: captionsOf(article),
    updates: updatesOf(article),
    warnings: [...origin.warnings].sort(byLine),
    hints: [...origin.hints, ...facts.hints],
    stats: statsOf(article, all2, text2),
    source: origin.source,
    generator: origin.generator,
    ...origin.fields === void 0 ? {} : { fields: origin.fields },
    blocks: all2.map(blockOf2)
  };
}
function blockOf2(piece) {
  const { role: role2, kind, text: text2, line: line2, lineEnd, byte, byteEnd, label } = piece;
  const { confidence, alt, why } = label;
  return { role: role2, kind, text: text2, line: line2, lineEnd, byte, byteEnd, confidence, alt, why: [...why] };
}
function captionsOf(article) {
  const captions = [];
  for (const node2 of contents(article)) {
    if (node2.type === "figure") captions.push({ text: node2.caption, credit: node2.credit, line: node2.pieces[0].line });
  }
  return captions;
}
function updatesOf(article) {
  const updates = [];
  for (const node2 of contents(article)) if (node2.type === "update") updates.push(updateOf(node2));
  return updates;
}
function updateOf(node2) {
  const heading2 = node2.children.find((child) => child.type === "subhead");
  return {
    heading: heading2?.type === "subhead" ? heading2.pieces[0].text : null,
    time: node2.time,
    text: bodyText(node2.children.filter((child) => child !== heading2)),
    line: node2.position.start.line,
    lineEnd: node2.position.end.line
  };
}
function statsOf(article, all2, text2) {
  const roles = Object.fromEntries(ROLES.map((role2) => [role2, 0]));
  let nonBlank = 0;
  let lowest = all2.length === 0 ? null : 1;
  for (const piece of all2) {
    roles[piece.role]++;
    nonBlank += piece.lineEnd - piece.line + 1;
    if (lowest !== null) lowest = Math.min(lowest, piece.label.confidence);
  }
  return { lines: article.lines, nonBlank, words: wordCount(text2), struck: roles.boilerplate, lowestConfidence: lowest, roles };
}
function wordCount(text2) {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text2.length; at++) {
    const space = text2.charCodeAt(at) <= 32;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}
function byLine(a, b) {
  return (a.line ?? Number.MAX_SAFE_INTEGER) - (b.line ?? Number.MAX_SAFE_INTEGER);
}

// ../main/node_modules/zwitch/index.js
var own = {}.hasOwnProperty;
function zwitch(key, options) {
  const settings = options || {};
  function one2(value, ...parameters) {
    let fn = one2.invalid;
    const handlers = one2.handlers;
    if (value && own.call(value, key)) {
      const id = String(value[key]);
      fn = own.call(handlers, id) ? handlers[id] : one2.unknown;
    }
    if (fn) {
      return fn.call(this, value, ...parameters);
    }
  }
  one2.handlers = settings.handlers || {};
  one2.invalid = settings.invalid;
  one2.unknown = settings.unknown;
  return one2;
}

// ../main/node_modules/mdast-util-to-markdown/lib/configure.js
var own2 = {}.hasOwnProperty;
function configure(base, extension) {
  let index2 = -1;
  let key;
  if (extension.extensions) {
    while (++index2 < extension.extensions.length) {
      configure(base, extension.extensions[index2]);
    }
  }
  for (key in extension) {
    if (own2.call(extension, key)) {
      switch (key) {
        case "extensions": {
          break;
        }
        /* c8 ignore next 4 */
        case "unsafe": {
          list(base[key], extension[key]);
          break;
        }
        case "join": {
          list(base[key], extension[key]);
          break;
        }
        case "handlers": {
          map(base[key], extension[key]);
          break;
        }
        default: {
          base.options[key] = extension[key];
        }
      }
    }
  }
  return base;
}
function list(left, right) {
  if (right) {
    left.push(...right);
  }
}
function map(left, right) {
  if (right) {
    Object.assign(left, right);
  }
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(node2, _, state, info) {
  const exit = state.enter("blockquote");
  const tracker = state.createTracker(info);
  tracker.move("> ");
  tracker.shift(2);
  const value = state.indentLines(
    state.containerFlow(node2, tracker.current()),
    map2
  );
  exit();
  return value;
}
function map2(line2, _, blank) {
  return ">" + (blank ? "" : " ") + line2;
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(stack, pattern) {
  return listInScope(stack, pattern.inConstruct, true) && !listInScope(stack, pattern.notInConstruct, false);
}
function listInScope(stack, list4, none) {
  if (typeof list4 === "string") {
    list4 = [list4];
  }
  if (!list4 || list4.length === 0) {
    return none;
  }
  let index2 = -1;
  while (++index2 < list4.length) {
    if (stack.includes(list4[index2])) {
      return true;
    }
  }
  return false;
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(_, _1, state, info) {
  let index2 = -1;
  while (++index2 < state.unsafe.length) {
    if (state.unsafe[index2].character === "\n" && patternInScope(state.stack, state.unsafe[index2])) {
      return /[ \t]/.test(info.before) ? "" : " ";
    }
  }
  return "\\\n";
}

// ../main/node_modules/longest-streak/index.js
function longestStreak(value, substring) {
  const source2 = String(value);
  let index2 = source2.indexOf(substring);
  let expected = index2;
  let count2 = 0;
  let max = 0;
  if (typeof substring !== "string") {
    throw new TypeError("Expected substring");
  }
  while (index2 !== -1) {
    if (index2 === expected) {
      if (++count2 > max) {
        max = count2;
      }
    } else {
      count2 = 1;
    }
    expected = index2 + substring.length;
    index2 = source2.indexOf(substring, expected);
  }
  return max;
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(node2, state) {
  return Boolean(
    state.options.fences === false && node2.value && // If there’s no info…
    !node2.lang && // And there’s a non-whitespace character…
    /[^ \r\n]/.test(node2.value) && // And the value doesn’t start or end in a blank…
    !/^[\t ]*(?:[\r\n]|$)|(?:^|[\r\n])[\t ]*$/.test(node2.value)
  );
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(state) {
  const marker = state.options.fence || "`";
  if (marker !== "`" && marker !== "~") {
    throw new Error(
      "Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`"
    );
  }
  return marker;
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/code.js
function code(node2, _, state, info) {
  const marker = checkFence(state);
  const raw = node2.value || "";
  const suffix = marker === "`" ? "GraveAccent" : "Tilde";
  if (formatCodeAsIndented(node2, state)) {
    const exit2 = state.enter("codeIndented");
    const value2 = state.indentLines(raw, map3);
    exit2();
    return value2;
  }
  const tracker = state.createTracker(info);
  const sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3));
  const exit = state.enter("codeFenced");
  let value = tracker.move(sequence);
  if (node2.lang) {
    const subexit = state.enter(`codeFencedLang${suffix}`);
    value += tracker.move(
      state.safe(node2.lang, {
        before: value,
        after: " ",
        encode: ["`"],
        ...tracker.current()
      })
    );
    subexit();
  }
  if (node2.lang && node2.meta) {
    const subexit = state.enter(`codeFencedMeta${suffix}`);
    value += tracker.move(" ");
    value += tracker.move(
      state.safe(node2.meta, {
        before: value,
        after: "\n",
        encode: ["`"],
        ...tracker.current()
      })
    );
    subexit();
  }
  value += tracker.move("\n");
  if (raw) {
    value += tracker.move(raw + "\n");
  }
  value += tracker.move(sequence);
  exit();
  return value;
}
function map3(line2, _, blank) {
  return (blank ? "" : "    ") + line2;
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(state) {
  const marker = state.options.quote || '"';
  if (marker !== '"' && marker !== "'") {
    throw new Error(
      "Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`"
    );
  }
  return marker;
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition(node2, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const exit = state.enter("definition");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value = tracker.move("[");
  value += tracker.move(
    state.safe(state.associationId(node2), {
      before: value,
      after: "]",
      ...tracker.current()
    })
  );
  value += tracker.move("]: ");
  subexit();
  if (
    // If there’s no url, or…
    !node2.url || // If there are control characters or whitespace.
    /[\0- \u007F]/.test(node2.url)
  ) {
    subexit = state.enter("destinationLiteral");
    value += tracker.move("<");
    value += tracker.move(
      state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
    );
    value += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value += tracker.move(
      state.safe(node2.url, {
        before: value,
        after: node2.title ? " " : "\n",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (node2.title) {
    subexit = state.enter(`title${suffix}`);
    value += tracker.move(" " + quote);
    value += tracker.move(
      state.safe(node2.title, {
        before: value,
        after: quote,
        ...tracker.current()
      })
    );
    value += tracker.move(quote);
    subexit();
  }
  exit();
  return value;
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(state) {
  const marker = state.options.emphasis || "*";
  if (marker !== "*" && marker !== "_") {
    throw new Error(
      "Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`"
    );
  }
  return marker;
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(code2) {
  return "&#x" + code2.toString(16).toUpperCase() + ";";
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/encode-info.js
init_micromark_util_classify_character();
function encodeInfo(outside, inside, marker) {
  const outsideKind = classifyCharacter(outside);
  const insideKind = classifyCharacter(inside);
  if (outsideKind === void 0) {
    return insideKind === void 0 ? (
      // Letter inside:
      // we have to encode *both* letters for `_` as it is looser.
      // it already forms for `*` (and GFMs `~`).
      marker === "_" ? { inside: true, outside: true } : { inside: false, outside: false }
    ) : insideKind === 1 ? (
      // Whitespace inside: encode both (letter, whitespace).
      { inside: true, outside: true }
    ) : (
      // Punctuation inside: encode outer (letter)
      { inside: false, outside: true }
    );
  }
  if (outsideKind === 1) {
    return insideKind === void 0 ? (
      // Letter inside: already forms.
      { inside: false, outside: false }
    ) : insideKind === 1 ? (
      // Whitespace inside: encode both (whitespace).
      { inside: true, outside: true }
    ) : (
      // Punctuation inside: already forms.
      { inside: false, outside: false }
    );
  }
  return insideKind === void 0 ? (
    // Letter inside: already forms.
    { inside: false, outside: false }
  ) : insideKind === 1 ? (
    // Whitespace inside: encode inner (whitespace).
    { inside: true, outside: false }
  ) : (
    // Punctuation inside: already forms.
    { inside: false, outside: false }
  );
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
emphasis.peek = emphasisPeek;
function emphasis(node2, _, state, info) {
  const marker = checkEmphasis(state);
  const exit = state.enter("emphasis");
  const tracker = state.createTracker(info);
  const before = tracker.move(marker);
  let between2 = tracker.move(
    state.containerPhrasing(node2, {
      after: marker,
      before,
      ...tracker.current()
    })
  );
  const betweenHead = between2.charCodeAt(0);
  const open = encodeInfo(
    info.before.charCodeAt(info.before.length - 1),
    betweenHead,
    marker
  );
  if (open.inside) {
    between2 = encodeCharacterReference(betweenHead) + between2.slice(1);
  }
  const betweenTail = between2.charCodeAt(between2.length - 1);
  const close = encodeInfo(info.after.charCodeAt(0), betweenTail, marker);
  if (close.inside) {
    between2 = between2.slice(0, -1) + encodeCharacterReference(betweenTail);
  }
  const after = tracker.move(marker);
  exit();
  state.attentionEncodeSurroundingInfo = {
    after: close.outside,
    before: open.outside
  };
  return before + between2 + after;
}
function emphasisPeek(_, _1, state) {
  return state.options.emphasis || "*";
}

// ../main/node_modules/unist-util-is/lib/index.js
var convert = (
  // Note: overloads in JSDoc can’t yet use different `@template`s.
  /**
   * @type {(
   *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
   *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
   *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
   *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
   *   ((test?: Test) => Check)
   * )}
   */
  /**
   * @param {Test} [test]
   * @returns {Check}
   */
  (function(test) {
    if (test === null || test === void 0) {
      return ok;
    }
    if (typeof test === "function") {
      return castFactory(test);
    }
    if (typeof test === "object") {
      return Array.isArray(test) ? anyFactory(test) : (
        // Cast because `ReadonlyArray` goes into the above but `isArray`
        // narrows to `Array`.
        propertiesFactory(
          /** @type {Props} */
          test
        )
      );
    }
    if (typeof test === "string") {
      return typeFactory(test);
    }
    throw new Error("Expected function, string, or object as test");
  })
);
function anyFactory(tests) {
  const checks = [];
  let index2 = -1;
  while (++index2 < tests.length) {
    checks[index2] = convert(tests[index2]);
  }
  return castFactory(any);
  function any(...parameters) {
    let index3 = -1;
    while (++index3 < checks.length) {
      if (checks[index3].apply(this, parameters)) return true;
    }
    return false;
  }
}
function propertiesFactory(check) {
  const checkAsRecord = (
    /** @type {Record<string, unknown>} */
    check
  );
  return castFactory(all2);
  function all2(node2) {
    const nodeAsRecord = (
      /** @type {Record<string, unknown>} */
      /** @type {unknown} */
      node2
    );
    let key;
    for (key in check) {
      if (nodeAsRecord[key] !== checkAsRecord[key]) return false;
    }
    return true;
  }
}
function typeFactory(check) {
  return castFactory(type);
  function type(node2) {
    return node2 && node2.type === check;
  }
}
function castFactory(testFunction) {
  return check;
  function check(value, index2, parent) {
    return Boolean(
      looksLikeANode(value) && testFunction.call(
        this,
        value,
        typeof index2 === "number" ? index2 : void 0,
        parent || void 0
      )
    );
  }
}
function ok() {
  return true;
}
function looksLikeANode(value) {
  return value !== null && typeof value === "object" && "type" in value;
}

// ../main/node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
  return "\x1B[33m" + d + "\x1B[39m";
}

// ../main/node_modules/unist-util-visit-parents/lib/index.js
var empty = [];
var CONTINUE = true;
var EXIT = false;
var SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
  if (!tree || typeof tree !== "object") {
    throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
  }
  let preorder = true;
  let check;
  let visitors;
  let enter;
  let exit;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    if (reverse) preorder = false;
  } else {
    visitors = /** @type {Visitors | Visitor} */
    testOrEnterOrVisitors;
    if (enterOrVisitorsOrReverse) preorder = false;
  }
  if (typeof visitors === "function") {
    enter = visitors;
  } else if (visitors && typeof visitors === "object") {
    if (visitors.enter === null || visitors.enter === void 0) {
    } else if (typeof visitors.enter === "function") {
      enter = visitors.enter;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
      );
    }
    if (typeof visitors.exit === "function") {
      exit = visitors.exit;
    } else {
      throw new Error(
        "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
      );
    }
  } else {
    throw new Error(
      "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
    );
  }
  const is2 = convert(check);
  const step = preorder ? 1 : -1;
  factory(tree, void 0, [])();
  function factory(node2, index2, parents) {
    const value = (
      /** @type {Record<string, unknown>} */
      node2 && typeof node2 === "object" ? node2 : {}
    );
    if (typeof value.type === "string") {
      const name = (
        // `hast`
        typeof value.tagName === "string" ? value.tagName : (
          // `xast`
          typeof value.name === "string" ? value.name : void 0
        )
      );
      Object.defineProperty(visit2, "name", {
        value: "node (" + color(node2.type + (name ? "<" + name + ">" : "")) + ")"
      });
    }
    return visit2;
    function visit2() {
      const matches = !check || is2(node2, index2, parents[parents.length - 1] || void 0);
      let result = empty;
      if (enter && matches) {
        result = toResult(enter(node2, parents, index2));
        if (result[0] === EXIT) {
          return result;
        }
      }
      if ("children" in node2 && node2.children) {
        const nodeAsParent = (
          /** @type {UnistParent} */
          node2
        );
        if (nodeAsParent.children && result[0] !== SKIP) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step;
          const grandparents = [...parents, nodeAsParent];
          while (offset > -1 && offset < nodeAsParent.children.length) {
            const child = nodeAsParent.children[offset];
            const subresult = factory(child, offset, grandparents)();
            if (subresult[0] === EXIT) {
              return subresult;
            }
            offset = typeof subresult[1] === "number" ? subresult[1] : offset + step;
          }
        }
      }
      if (exit && matches) {
        const exitResult = toResult(exit(node2, parents, index2));
        if (exitResult[0] === SKIP) {
          throw new Error(
            "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
          );
        }
        if (exitResult[0] === EXIT || typeof exitResult[1] === "number") {
          return exitResult;
        }
      }
      return result;
    }
  }
}
function toResult(value) {
  if (Array.isArray(value)) {
    return value;
  }
  if (typeof value === "number") {
    return [CONTINUE, value];
  }
  return value === null || value === void 0 ? empty : [value];
}

// ../main/node_modules/unist-util-visit/lib/index.js
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
  let check;
  let visitors;
  let reverse;
  if (typeof enterOrVisitorsOrReverse === "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === "object") {
    check = /** @type {Test} */
    testOrEnterOrVisitors;
    visitors = enterOrVisitorsOrReverse;
    reverse = maybeReverse;
  } else {
    visitors = /** @type {Visitor | Visitors} */
    testOrEnterOrVisitors;
    reverse = enterOrVisitorsOrReverse;
  }
  if (typeof visitors === "function") {
    visitParents(tree, check, wrap(visitors), reverse);
  } else {
    visitParents(tree, check, wrapVisitors(visitors), reverse);
  }
}
function wrapVisitors(visitors) {
  if (!visitors || typeof visitors !== "object") return visitors;
  return {
    enter: typeof visitors.enter === "function" ? wrap(visitors.enter) : visitors.enter,
    exit: typeof visitors.exit === "function" ? wrap(visitors.exit) : visitors.exit
  };
}
function wrap(visitor) {
  return overload;
  function overload(node2, parents, index2) {
    return visitor(node2, index2, parents[parents.length - 1]);
  }
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
init_mdast_util_to_string();
function formatHeadingAsSetext(node2, state) {
  let literalWithBreak = false;
  visit(node2, function(node3) {
    if ("value" in node3 && /\r?\n|\r/.test(node3.value) || node3.type === "break") {
      literalWithBreak = true;
      return EXIT;
    }
  });
  return Boolean(
    (!node2.depth || node2.depth < 3) && toString(node2) && (state.options.setext || literalWithBreak)
  );
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading(node2, _, state, info) {
  const rank = Math.max(Math.min(6, node2.depth || 1), 1);
  const tracker = state.createTracker(info);
  if (formatHeadingAsSetext(node2, state)) {
    const exit2 = state.enter("headingSetext");
    const subexit2 = state.enter("phrasing");
    const value2 = state.containerPhrasing(node2, {
      ...tracker.current(),
      before: "\n",
      after: "\n"
    });
    subexit2();
    exit2();
    return value2 + "\n" + (rank === 1 ? "=" : "-").repeat(
      // The whole size…
      value2.length - // Minus the position of the character after the last EOL (or
      // 0 if there is none)…
      (Math.max(value2.lastIndexOf("\r"), value2.lastIndexOf("\n")) + 1)
    );
  }
  const sequence = "#".repeat(rank);
  const exit = state.enter("headingAtx");
  const subexit = state.enter("phrasing");
  tracker.move(sequence + " ");
  let value = state.containerPhrasing(node2, {
    before: "# ",
    after: "\n",
    ...tracker.current()
  });
  if (/^[\t ]/.test(value)) {
    value = encodeCharacterReference(value.charCodeAt(0)) + value.slice(1);
  }
  value = value ? sequence + " " + value : sequence;
  if (state.options.closeAtx) {
    value += " " + sequence;
  }
  subexit();
  exit();
  return value;
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/html.js
html.peek = htmlPeek;
function html(node2) {
  return node2.value || "";
}
function htmlPeek() {
  return "<";
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/image.js
image.peek = imagePeek;
function image(node2, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const exit = state.enter("image");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value = tracker.move("![");
  value += tracker.move(
    state.safe(node2.alt, { before: value, after: "]", ...tracker.current() })
  );
  value += tracker.move("](");
  subexit();
  if (
    // If there’s no url but there is a title…
    !node2.url && node2.title || // If there are control characters or whitespace.
    /[\0- \u007F]/.test(node2.url)
  ) {
    subexit = state.enter("destinationLiteral");
    value += tracker.move("<");
    value += tracker.move(
      state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
    );
    value += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value += tracker.move(
      state.safe(node2.url, {
        before: value,
        after: node2.title ? " " : ")",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (node2.title) {
    subexit = state.enter(`title${suffix}`);
    value += tracker.move(" " + quote);
    value += tracker.move(
      state.safe(node2.title, {
        before: value,
        after: quote,
        ...tracker.current()
      })
    );
    value += tracker.move(quote);
    subexit();
  }
  value += tracker.move(")");
  exit();
  return value;
}
function imagePeek() {
  return "!";
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(node2, _, state, info) {
  const type = node2.referenceType;
  const exit = state.enter("imageReference");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value = tracker.move("![");
  const alt = state.safe(node2.alt, {
    before: value,
    after: "]",
    ...tracker.current()
  });
  value += tracker.move(alt + "][");
  subexit();
  const stack = state.stack;
  state.stack = [];
  subexit = state.enter("reference");
  const reference = state.safe(state.associationId(node2), {
    before: value,
    after: "]",
    ...tracker.current()
  });
  subexit();
  state.stack = stack;
  exit();
  if (type === "full" || !alt || alt !== reference) {
    value += tracker.move(reference + "]");
  } else if (type === "shortcut") {
    value = value.slice(0, -1);
  } else {
    value += tracker.move("]");
  }
  return value;
}
function imageReferencePeek() {
  return "!";
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode.peek = inlineCodePeek;
function inlineCode(node2, _, state) {
  let value = node2.value || "";
  let sequence = "`";
  let index2 = -1;
  while (new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value)) {
    sequence += "`";
  }
  if (/[^ \r\n]/.test(value) && (/^[ \r\n]/.test(value) && /[ \r\n]$/.test(value) || /^`|`$/.test(value))) {
    value = " " + value + " ";
  }
  while (++index2 < state.unsafe.length) {
    const pattern = state.unsafe[index2];
    const expression = state.compilePattern(pattern);
    let match;
    if (!pattern.atBreak) continue;
    while (match = expression.exec(value)) {
      let position = match.index;
      if (value.charCodeAt(position) === 10 && value.charCodeAt(position - 1) === 13) {
        position--;
      }
      value = value.slice(0, position) + " " + value.slice(match.index + 1);
    }
  }
  return sequence + value + sequence;
}
function inlineCodePeek() {
  return "`";
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
init_mdast_util_to_string();
function formatLinkAsAutolink(node2, state) {
  const raw = toString(node2);
  return Boolean(
    !state.options.resourceLink && // If there’s a url…
    node2.url && // And there’s a no title…
    !node2.title && // And the content of `node` is a single text node…
    node2.children && node2.children.length === 1 && node2.children[0].type === "text" && // And if the url is the same as the content…
    (raw === node2.url || "mailto:" + raw === node2.url) && // And that starts w/ a protocol…
    /^[a-z][a-z+.-]+:/i.test(node2.url) && // And that doesn’t contain ASCII control codes (character escapes and
    // references don’t work), space, or angle brackets…
    !/[\0- <>\u007F]/.test(node2.url)
  );
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/link.js
link.peek = linkPeek;
function link(node2, _, state, info) {
  const quote = checkQuote(state);
  const suffix = quote === '"' ? "Quote" : "Apostrophe";
  const tracker = state.createTracker(info);
  let exit;
  let subexit;
  if (formatLinkAsAutolink(node2, state)) {
    const stack = state.stack;
    state.stack = [];
    exit = state.enter("autolink");
    let value2 = tracker.move("<");
    value2 += tracker.move(
      state.containerPhrasing(node2, {
        before: value2,
        after: ">",
        ...tracker.current()
      })
    );
    value2 += tracker.move(">");
    exit();
    state.stack = stack;
    return value2;
  }
  exit = state.enter("link");
  subexit = state.enter("label");
  let value = tracker.move("[");
  value += tracker.move(
    state.containerPhrasing(node2, {
      before: value,
      after: "](",
      ...tracker.current()
    })
  );
  value += tracker.move("](");
  subexit();
  if (
    // If there’s no url but there is a title…
    !node2.url && node2.title || // If there are control characters or whitespace.
    /[\0- \u007F]/.test(node2.url)
  ) {
    subexit = state.enter("destinationLiteral");
    value += tracker.move("<");
    value += tracker.move(
      state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
    );
    value += tracker.move(">");
  } else {
    subexit = state.enter("destinationRaw");
    value += tracker.move(
      state.safe(node2.url, {
        before: value,
        after: node2.title ? " " : ")",
        ...tracker.current()
      })
    );
  }
  subexit();
  if (node2.title) {
    subexit = state.enter(`title${suffix}`);
    value += tracker.move(" " + quote);
    value += tracker.move(
      state.safe(node2.title, {
        before: value,
        after: quote,
        ...tracker.current()
      })
    );
    value += tracker.move(quote);
    subexit();
  }
  value += tracker.move(")");
  exit();
  return value;
}
function linkPeek(node2, _, state) {
  return formatLinkAsAutolink(node2, state) ? "<" : "[";
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(node2, _, state, info) {
  const type = node2.referenceType;
  const exit = state.enter("linkReference");
  let subexit = state.enter("label");
  const tracker = state.createTracker(info);
  let value = tracker.move("[");
  const text2 = state.containerPhrasing(node2, {
    before: value,
    after: "]",
    ...tracker.current()
  });
  value += tracker.move(text2 + "][");
  subexit();
  const stack = state.stack;
  state.stack = [];
  subexit = state.enter("reference");
  const reference = state.safe(state.associationId(node2), {
    before: value,
    after: "]",
    ...tracker.current()
  });
  subexit();
  state.stack = stack;
  exit();
  if (type === "full" || !text2 || text2 !== reference) {
    value += tracker.move(reference + "]");
  } else if (type === "shortcut") {
    value = value.slice(0, -1);
  } else {
    value += tracker.move("]");
  }
  return value;
}
function linkReferencePeek() {
  return "[";
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(state) {
  const marker = state.options.bullet || "*";
  if (marker !== "*" && marker !== "+" && marker !== "-") {
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`"
    );
  }
  return marker;
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(state) {
  const bullet = checkBullet(state);
  const bulletOther = state.options.bulletOther;
  if (!bulletOther) {
    return bullet === "*" ? "-" : "*";
  }
  if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-") {
    throw new Error(
      "Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`"
    );
  }
  if (bulletOther === bullet) {
    throw new Error(
      "Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different"
    );
  }
  return bulletOther;
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(state) {
  const marker = state.options.bulletOrdered || ".";
  if (marker !== "." && marker !== ")") {
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`"
    );
  }
  return marker;
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(state) {
  const marker = state.options.rule || "*";
  if (marker !== "*" && marker !== "-" && marker !== "_") {
    throw new Error(
      "Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`"
    );
  }
  return marker;
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/list.js
function list2(node2, parent, state, info) {
  const exit = state.enter("list");
  const bulletCurrent = state.bulletCurrent;
  let bullet = node2.ordered ? checkBulletOrdered(state) : checkBullet(state);
  const bulletOther = node2.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state);
  let useDifferentMarker = parent && state.bulletLastUsed ? bullet === state.bulletLastUsed : false;
  if (!node2.ordered) {
    const firstListItem = node2.children ? node2.children[0] : void 0;
    if (
      // Bullet could be used as a thematic break marker:
      (bullet === "*" || bullet === "-") && // Empty first list item:
      firstListItem && (!firstListItem.children || !firstListItem.children[0]) && // Directly in two other list items:
      state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && // That are each the first child.
      state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0
    ) {
      useDifferentMarker = true;
    }
    if (checkRule(state) === bullet && firstListItem) {
      let index2 = -1;
      while (++index2 < node2.children.length) {
        const item = node2.children[index2];
        if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
          useDifferentMarker = true;
          break;
        }
      }
    }
  }
  if (useDifferentMarker) {
    bullet = bulletOther;
  }
  state.bulletCurrent = bullet;
  const value = state.containerFlow(node2, info);
  state.bulletLastUsed = bullet;
  state.bulletCurrent = bulletCurrent;
  exit();
  return value;
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(state) {
  const style = state.options.listItemIndent || "one";
  if (style !== "tab" && style !== "one" && style !== "mixed") {
    throw new Error(
      "Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`"
    );
  }
  return style;
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(node2, parent, state, info) {
  const listItemIndent = checkListItemIndent(state);
  let bullet = state.bulletCurrent || checkBullet(state);
  if (parent && parent.type === "list" && parent.ordered) {
    bullet = (typeof parent.start === "number" && parent.start > -1 ? parent.start : 1) + (state.options.incrementListMarker === false ? 0 : parent.children.indexOf(node2)) + bullet;
  }
  let size = bullet.length + 1;
  if (listItemIndent === "tab" || listItemIndent === "mixed" && (parent && parent.type === "list" && parent.spread || node2.spread)) {
    size = Math.ceil(size / 4) * 4;
  }
  const tracker = state.createTracker(info);
  tracker.move(bullet + " ".repeat(size - bullet.length));
  tracker.shift(size);
  const exit = state.enter("listItem");
  const value = state.indentLines(
    state.containerFlow(node2, tracker.current()),
    map4
  );
  exit();
  return value;
  function map4(line2, index2, blank) {
    if (index2) {
      return (blank ? "" : " ".repeat(size)) + line2;
    }
    return (blank ? bullet : bullet + " ".repeat(size - bullet.length)) + line2;
  }
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph(node2, _, state, info) {
  const exit = state.enter("paragraph");
  const subexit = state.enter("phrasing");
  const value = state.containerPhrasing(node2, info);
  subexit();
  exit();
  return value;
}

// ../main/node_modules/mdast-util-phrasing/lib/index.js
var phrasing = (
  /** @type {(node?: unknown) => node is Exclude<PhrasingContent, Html>} */
  convert([
    "break",
    "delete",
    "emphasis",
    // To do: next major: removed since footnotes were added to GFM.
    "footnote",
    "footnoteReference",
    "image",
    "imageReference",
    "inlineCode",
    // Enabled by `mdast-util-math`:
    "inlineMath",
    "link",
    "linkReference",
    // Enabled by `mdast-util-mdx`:
    "mdxJsxTextElement",
    // Enabled by `mdast-util-mdx`:
    "mdxTextExpression",
    "strong",
    "text",
    // Enabled by `mdast-util-directive`:
    "textDirective"
  ])
);

// ../main/node_modules/mdast-util-to-markdown/lib/handle/root.js
function root(node2, _, state, info) {
  const hasPhrasing = node2.children.some(function(d) {
    return phrasing(d);
  });
  const container = hasPhrasing ? state.containerPhrasing : state.containerFlow;
  return container.call(state, node2, info);
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(state) {
  const marker = state.options.strong || "*";
  if (marker !== "*" && marker !== "_") {
    throw new Error(
      "Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`"
    );
  }
  return marker;
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/strong.js
strong.peek = strongPeek;
function strong(node2, _, state, info) {
  const marker = checkStrong(state);
  const exit = state.enter("strong");
  const tracker = state.createTracker(info);
  const before = tracker.move(marker + marker);
  let between2 = tracker.move(
    state.containerPhrasing(node2, {
      after: marker,
      before,
      ...tracker.current()
    })
  );
  const betweenHead = between2.charCodeAt(0);
  const open = encodeInfo(
    info.before.charCodeAt(info.before.length - 1),
    betweenHead,
    marker
  );
  if (open.inside) {
    between2 = encodeCharacterReference(betweenHead) + between2.slice(1);
  }
  const betweenTail = between2.charCodeAt(between2.length - 1);
  const close = encodeInfo(info.after.charCodeAt(0), betweenTail, marker);
  if (close.inside) {
    between2 = between2.slice(0, -1) + encodeCharacterReference(betweenTail);
  }
  const after = tracker.move(marker + marker);
  exit();
  state.attentionEncodeSurroundingInfo = {
    after: close.outside,
    before: open.outside
  };
  return before + between2 + after;
}
function strongPeek(_, _1, state) {
  return state.options.strong || "*";
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/text.js
function text(node2, _, state, info) {
  return state.safe(node2.value, info);
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(state) {
  const repetition = state.options.ruleRepetition || 3;
  if (repetition < 3) {
    throw new Error(
      "Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more"
    );
  }
  return repetition;
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak(_, _1, state) {
  const value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
  return state.options.ruleSpaces ? value.slice(0, -1) : value;
}

// ../main/node_modules/mdast-util-to-markdown/lib/handle/index.js
var handle = {
  blockquote,
  break: hardBreak,
  code,
  definition,
  emphasis,
  hardBreak,
  heading,
  html,
  image,
  imageReference,
  inlineCode,
  link,
  linkReference,
  list: list2,
  listItem,
  paragraph,
  root,
  strong,
  text,
  thematicBreak
};

// ../main/node_modules/mdast-util-to-markdown/lib/join.js
var join = [joinDefaults];
function joinDefaults(left, right, parent, state) {
  if (right.type === "code" && formatCodeAsIndented(right, state) && (left.type === "list" || left.type === right.type && formatCodeAsIndented(left, state))) {
    return false;
  }
  if ("spread" in parent && typeof parent.spread === "boolean") {
    if (left.type === "paragraph" && // Two paragraphs.
    (left.type === right.type || right.type === "definition" || // Paragraph followed by a setext heading.
    right.type === "heading" && formatHeadingAsSetext(right, state))) {
      return;
    }
    return parent.spread ? 1 : 0;
  }
}

// ../main/node_modules/mdast-util-to-markdown/lib/unsafe.js
var fullPhrasingSpans = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe"
];
var unsafe = [
  { character: "	", after: "[\\r\\n]", inConstruct: "phrasing" },
  { character: "	", before: "[\\r\\n]", inConstruct: "phrasing" },
  {
    character: "	",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
  },
  {
    character: "\r",
    inConstruct: [
      "codeFencedLangGraveAccent",
      "codeFencedLangTilde",
      "codeFencedMetaGraveAccent",
      "codeFencedMetaTilde",
      "destinationLiteral",
      "headingAtx"
    ]
  },
  {
    character: "\n",
    inConstruct: [
      "codeFencedLangGraveAccent",
      "codeFencedLangTilde",
      "codeFencedMetaGraveAccent",
      "codeFencedMetaTilde",
      "destinationLiteral",
      "headingAtx"
    ]
  },
  { character: " ", after: "[\\r\\n]", inConstruct: "phrasing" },
  { character: " ", before: "[\\r\\n]", inConstruct: "phrasing" },
  {
    character: " ",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedLangTilde"]
  },
  // An exclamation mark can start an image, if it is followed by a link or
  // a link reference.
  {
    character: "!",
    after: "\\[",
    inConstruct: "phrasing",
    notInConstruct: fullPhrasingSpans
  },
  // A quote can break out of a title.
  { character: '"', inConstruct: "titleQuote" },
  // A number sign could start an ATX heading if it starts a line.
  { atBreak: true, character: "#" },
  { character: "#", inConstruct: "headingAtx", after: "(?:[\r\n]|$)" },
  // Dollar sign and percentage are not used in markdown.
  // An ampersand could start a character reference.
  { character: "&", after: "[#A-Za-z]", inConstruct: "phrasing" },
  // An apostrophe can break out of a title.
  { character: "'", inConstruct: "titleApostrophe" },
  // A left paren could break out of a destination raw.
  { character: "(", inConstruct: "destinationRaw" },
  // A left paren followed by `]` could make something into a link or image.
  {
    before: "\\]",
    character: "(",
    inConstruct: "phrasing",
    notInConstruct: fullPhrasingSpans
  },
  // A right paren could start a list item or break out of a destination
  // raw.
  { atBreak: true, before: "\\d+", character: ")" },
  { character: ")", inConstruct: "destinationRaw" },
  // An asterisk can start thematic breaks, list items, emphasis, strong.
  { atBreak: true, character: "*", after: "(?:[ 	\r\n*])" },
  { character: "*", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  // A plus sign could start a list item.
  { atBreak: true, character: "+", after: "(?:[ 	\r\n])" },
  // A dash can start thematic breaks, list items, and setext heading
  // underlines.
  { atBreak: true, character: "-", after: "(?:[ 	\r\n-])" },
  // A dot could start a list item.
  { atBreak: true, before: "\\d+", character: ".", after: "(?:[ 	\r\n]|$)" },
  // Slash, colon, and semicolon are not used in markdown for constructs.
  // A less than can start html (flow or text) or an autolink.
  // HTML could start with an exclamation mark (declaration, cdata, comment),
  // slash (closing tag), question mark (instruction), or a letter (tag).
  // An autolink also starts with a letter.
  // Finally, it could break out of a destination literal.
  { atBreak: true, character: "<", after: "[!/?A-Za-z]" },
  {
    character: "<",
    after: "[!/?A-Za-z]",
    inConstruct: "phrasing",
    notInConstruct: fullPhrasingSpans
  },
  { character: "<", inConstruct: "destinationLiteral" },
  // An equals to can start setext heading underlines.
  { atBreak: true, character: "=" },
  // A greater than can start block quotes and it can break out of a
  // destination literal.
  { atBreak: true, character: ">" },
  { character: ">", inConstruct: "destinationLiteral" },
  // Question mark and at sign are not used in markdown for constructs.
  // A left bracket can start definitions, references, labels,
  { atBreak: true, character: "[" },
  { character: "[", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  { character: "[", inConstruct: ["label", "reference"] },
  // A backslash can start an escape (when followed by punctuation) or a
  // hard break (when followed by an eol).
  // Note: typical escapes are handled in `safe`!
  { character: "\\", after: "[\\r\\n]", inConstruct: "phrasing" },
  // A right bracket can exit labels.
  { character: "]", inConstruct: ["label", "reference"] },
  // Caret is not used in markdown for constructs.
  // An underscore can start emphasis, strong, or a thematic break.
  { atBreak: true, character: "_" },
  { character: "_", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  // A grave accent can start code (fenced or text), or it can break out of
  // a grave accent code fence.
  { atBreak: true, character: "`" },
  {
    character: "`",
    inConstruct: ["codeFencedLangGraveAccent", "codeFencedMetaGraveAccent"]
  },
  { character: "`", inConstruct: "phrasing", notInConstruct: fullPhrasingSpans },
  // Left brace, vertical bar, right brace are not used in markdown for
  // constructs.
  // A tilde can start code (fenced).
  { atBreak: true, character: "~" }
];

// ../main/node_modules/mdast-util-to-markdown/lib/util/association.js
init_micromark_util_decode_string();
function association(node2) {
  if (node2.label || !node2.identifier) {
    return node2.label || "";
  }
  return decodeString(node2.identifier);
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/compile-pattern.js
function compilePattern(pattern) {
  if (!pattern._compiled) {
    const before = (pattern.atBreak ? "[\\r\\n][\\t ]*" : "") + (pattern.before ? "(?:" + pattern.before + ")" : "");
    pattern._compiled = new RegExp(
      (before ? "(" + before + ")" : "") + (/[|\\{}()[\]^$+*?.-]/.test(pattern.character) ? "\\" : "") + pattern.character + (pattern.after ? "(?:" + pattern.after + ")" : ""),
      "g"
    );
  }
  return pattern._compiled;
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
function containerPhrasing(parent, state, info) {
  const indexStack = state.indexStack;
  const children = parent.children || [];
  const results = [];
  let index2 = -1;
  let before = info.before;
  let encodeAfter;
  indexStack.push(-1);
  let tracker = state.createTracker(info);
  while (++index2 < children.length) {
    const child = children[index2];
    let after;
    indexStack[indexStack.length - 1] = index2;
    if (index2 + 1 < children.length) {
      let handle2 = state.handle.handlers[children[index2 + 1].type];
      if (handle2 && handle2.peek) handle2 = handle2.peek;
      after = handle2 ? handle2(children[index2 + 1], parent, state, {
        before: "",
        after: "",
        ...tracker.current()
      }).charAt(0) : "";
    } else {
      after = info.after;
    }
    if (results.length > 0 && (before === "\r" || before === "\n") && child.type === "html") {
      results[results.length - 1] = results[results.length - 1].replace(
        /(\r?\n|\r)$/,
        " "
      );
      before = " ";
      tracker = state.createTracker(info);
      tracker.move(results.join(""));
    }
    let value = state.handle(child, parent, state, {
      ...tracker.current(),
      after,
      before
    });
    if (encodeAfter && encodeAfter === value.slice(0, 1)) {
      value = encodeCharacterReference(encodeAfter.charCodeAt(0)) + value.slice(1);
    }
    const encodingInfo = state.attentionEncodeSurroundingInfo;
    state.attentionEncodeSurroundingInfo = void 0;
    encodeAfter = void 0;
    if (encodingInfo) {
      if (results.length > 0 && encodingInfo.before && before === results[results.length - 1].slice(-1)) {
        results[results.length - 1] = results[results.length - 1].slice(0, -1) + encodeCharacterReference(before.charCodeAt(0));
      }
      if (encodingInfo.after) encodeAfter = after;
    }
    tracker.move(value);
    results.push(value);
    before = value.slice(-1);
  }
  indexStack.pop();
  return results.join("");
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/container-flow.js
function containerFlow(parent, state, info) {
  const indexStack = state.indexStack;
  const children = parent.children || [];
  const tracker = state.createTracker(info);
  const results = [];
  let index2 = -1;
  indexStack.push(-1);
  while (++index2 < children.length) {
    const child = children[index2];
    indexStack[indexStack.length - 1] = index2;
    results.push(
      tracker.move(
        state.handle(child, parent, state, {
          before: "\n",
          after: "\n",
          ...tracker.current()
        })
      )
    );
    if (child.type !== "list") {
      state.bulletLastUsed = void 0;
    }
    if (index2 < children.length - 1) {
      results.push(
        tracker.move(between(child, children[index2 + 1], parent, state))
      );
    }
  }
  indexStack.pop();
  return results.join("");
}
function between(left, right, parent, state) {
  let index2 = state.join.length;
  while (index2--) {
    const result = state.join[index2](left, right, parent, state);
    if (result === true || result === 1) {
      break;
    }
    if (typeof result === "number") {
      return "\n".repeat(1 + result);
    }
    if (result === false) {
      return "\n\n<!---->\n\n";
    }
  }
  return "\n\n";
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/indent-lines.js
var eol = /\r?\n|\r/g;
function indentLines(value, map4) {
  const result = [];
  let start = 0;
  let line2 = 0;
  let match;
  while (match = eol.exec(value)) {
    one2(value.slice(start, match.index));
    result.push(match[0]);
    start = match.index + match[0].length;
    line2++;
  }
  one2(value.slice(start));
  return result.join("");
  function one2(value2) {
    result.push(map4(value2, line2, !value2));
  }
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/safe.js
function safe(state, input, config) {
  const value = (config.before || "") + (input || "") + (config.after || "");
  const positions = [];
  const result = [];
  const infos = {};
  let index2 = -1;
  while (++index2 < state.unsafe.length) {
    const pattern = state.unsafe[index2];
    if (!patternInScope(state.stack, pattern)) {
      continue;
    }
    const expression = state.compilePattern(pattern);
    let match;
    while (match = expression.exec(value)) {
      const before = "before" in pattern || Boolean(pattern.atBreak);
      const after = "after" in pattern;
      const position = match.index + (before ? match[1].length : 0);
      if (positions.includes(position)) {
        if (infos[position].before && !before) {
          infos[position].before = false;
        }
        if (infos[position].after && !after) {
          infos[position].after = false;
        }
      } else {
        positions.push(position);
        infos[position] = { before, after };
      }
    }
  }
  positions.sort(numerical);
  let start = config.before ? config.before.length : 0;
  const end = value.length - (config.after ? config.after.length : 0);
  index2 = -1;
  while (++index2 < positions.length) {
    const position = positions[index2];
    if (position < start || position >= end) {
      continue;
    }
    if (position + 1 < end && positions[index2 + 1] === position + 1 && infos[position].after && !infos[position + 1].before && !infos[position + 1].after || positions[index2 - 1] === position - 1 && infos[position].before && !infos[position - 1].before && !infos[position - 1].after) {
      continue;
    }
    if (start !== position) {
      result.push(escapeBackslashes(value.slice(start, position), "\\"));
    }
    start = position;
    if (/[!-/:-@[-`{-~]/.test(value.charAt(position)) && (!config.encode || !config.encode.includes(value.charAt(position)))) {
      result.push("\\");
    } else {
      result.push(encodeCharacterReference(value.charCodeAt(position)));
      start++;
    }
  }
  result.push(escapeBackslashes(value.slice(start, end), config.after));
  return result.join("");
}
function numerical(a, b) {
  return a - b;
}
function escapeBackslashes(value, after) {
  const expression = /\\(?=[!-/:-@[-`{-~])/g;
  const positions = [];
  const results = [];
  const whole = value + after;
  let index2 = -1;
  let start = 0;
  let match;
  while (match = expression.exec(whole)) {
    positions.push(match.index);
  }
  while (++index2 < positions.length) {
    if (start !== positions[index2]) {
      results.push(value.slice(start, positions[index2]));
    }
    results.push("\\");
    start = positions[index2];
  }
  results.push(value.slice(start));
  return results.join("");
}

// ../main/node_modules/mdast-util-to-markdown/lib/util/track.js
function track(config) {
  const options = config || {};
  const now = options.now || {};
  let lineShift = options.lineShift || 0;
  let line2 = now.line || 1;
  let column = now.column || 1;
  return { move, current, shift };
  function current() {
    return { now: { line: line2, column }, lineShift };
  }
  function shift(value) {
    lineShift += value;
  }
  function move(input) {
    const value = input || "";
    const chunks = value.split(/\r?\n|\r/g);
    const tail = chunks[chunks.length - 1];
    line2 += chunks.length - 1;
    column = chunks.length === 1 ? column + tail.length : 1 + tail.length + lineShift;
    return value;
  }
}

// ../main/node_modules/mdast-util-to-markdown/lib/index.js
function toMarkdown(tree, options) {
  const settings = options || {};
  const state = {
    associationId: association,
    containerPhrasing: containerPhrasingBound,
    containerFlow: containerFlowBound,
    createTracker: track,
    compilePattern,
    enter,
    // @ts-expect-error: GFM / frontmatter are typed in `mdast` but not defined
    // here.
    handlers: { ...handle },
    // @ts-expect-error: add `handle` in a second.
    handle: void 0,
    indentLines,
    indexStack: [],
    join: [...join],
    options: {},
    safe: safeBound,
    stack: [],
    unsafe: [...unsafe]
  };
  configure(state, settings);
  if (state.options.tightDefinitions) {
    state.join.push(joinDefinition);
  }
  state.handle = zwitch("type", {
    invalid,
    unknown,
    handlers: state.handlers
  });
  let result = state.handle(tree, void 0, state, {
    before: "\n",
    after: "\n",
    now: { line: 1, column: 1 },
    lineShift: 0
  });
  if (result && result.charCodeAt(result.length - 1) !== 10 && result.charCodeAt(result.length - 1) !== 13) {
    result += "\n";
  }
  return result;
  function enter(name) {
    state.stack.push(name);
    return exit;
    function exit() {
      state.stack.pop();
    }
  }
}
function invalid(value) {
  throw new Error("Cannot handle value `" + value + "`, expected node");
}
function unknown(value) {
  const node2 = (
    /** @type {Nodes} */
    value
  );
  throw new Error("Cannot handle unknown node `" + node2.type + "`");
}
function joinDefinition(left, right) {
  if (left.type === "definition" && left.type === right.type) {
    return 0;
  }
}
function containerPhrasingBound(parent, info) {
  return containerPhrasing(parent, this, info);
}
function containerFlowBound(parent, info) {
  return containerFlow(parent, this, info);
}
function safeBound(value, config) {
  return safe(this, value, config);
}

// src/write/front-matter.ts
function frontMatter(document) {
  const { source: source2, generator: generator2 } = document;
  const lines = [
    ...pair("title", document.headline),
    ...pair("description", document.standfirst),
    ...document.authors.length > 0 ? list3("author", document.authors) : pair("byline", document.byline),
    ...pair("date", document.published),
    ...pair("lastmod", document.modified),
    ...pair("lang", document.language),
    ...pair("genre", document.type),
    ...pair("source_file", source2.name),
    ...pair("source_id", source2.id),
    ...pair("source_url", source2.url),
    ...pair("source_sha256", source2.sha256),
    ...pair("generator", `${generator2.name} ${generator2.version}`)
  ];
  return `---
${lines.join("\n")}
---
`;
}
function pair(key, value) {
  return value === null ? [] : [`${key}: ${quoted(value)}`];
}
function list3(key, values) {
  return [`${key}:`, ...values.map((value) => `  - ${quoted(value)}`)];
}
var UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
function quoted(value) {
  return JSON.stringify(value).replace(UNPRINTABLE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// src/write/markdown.ts
var markdown = {
  name: "markdown",
  says: "Markdown with YAML front matter",
  extension: "md",
  many: "texts",
  write({ article, document }, alone) {
    const body = toMarkdown(rootOf(article), { bullet: "-", emphasis: "*", strong: "*", rule: "-", listItemIndent: "one", incrementListMarker: true });
    if (!alone) return body;
    return body === "" ? frontMatter(document) : `${frontMatter(document)}
${body}`;
  }
};
function rootOf(article) {
  const { headline, standfirst } = article.facts;
  const children = [];
  if (headline !== null) children.push({ type: "heading", depth: 1, children: textOf(headline) });
  if (standfirst !== null) children.push({ type: "paragraph", children: [{ type: "strong", children: textOf(standfirst) }] });
  for (const part of article.children) for (const node2 of part.children) children.push(...markdownOf(node2));
  return { type: "root", children };
}
function markdownOf(node2) {
  switch (node2.type) {
    case "paragraph":
    case "tagline":
    case "correction":
      return node2.pieces.map((piece) => paragraphOf(piece.text));
    case "subhead":
      return node2.pieces.map((piece) => ({ type: "heading", depth: 2, children: textOf(piece.text) }));
    case "quote":
      return [{ type: "blockquote", children: node2.pieces.map((piece) => paragraphOf(piece.text)) }];
    case "list":
      return [listOf(node2)];
    case "figure":
      return [figureOf(node2)];
    case "update":
      return updateOf2(node2);
    // The headline and standfirst open the text, byline and dates are front matter, and boilerplate is struck.
    case "headline":
    case "standfirst":
    case "byline":
    case "date":
    case "boilerplate":
      return [];
  }
}
function textOf(value) {
  return [{ type: "text", value }];
}
function paragraphOf(value) {
  return { type: "paragraph", children: textOf(value) };
}
function updateOf2(update2) {
  const heading2 = update2.children.find((child) => child.type === "subhead");
  const time = update2.children.find((child) => child.type === "date");
  const rest = update2.children.filter((child) => child !== heading2 && child !== time);
  const timeLine = time?.type === "date" ? [paragraphOf(time.pieces[0].text)] : [];
  return [...heading2 === void 0 ? [] : markdownOf(heading2), ...timeLine, ...rest.flatMap(markdownOf)];
}
function figureOf(figure) {
  const children = [];
  if (figure.caption !== "") children.push({ type: "emphasis", children: textOf(figure.caption) });
  if (figure.creditLine !== "") children.push({ type: "text", value: figure.caption === "" ? figure.creditLine : ` ${figure.creditLine}` });
  return { type: "paragraph", children };
}
var MARKER = /^(?:[•◦▪‣·–—*+●○■□►-]|\d{1,3}[.)])\s+/;
function listOf(list4) {
  return {
    type: "list",
    ordered: list4.start !== null,
    start: list4.start,
    spread: false,
    children: list4.children.map((item) => ({
      type: "listItem",
      spread: false,
      children: item.pieces.map((piece) => paragraphOf(piece.text.replace(MARKER, "")))
    }))
  };
}

// src/stet.ts
import { VFile } from "vfile";
init_record();
function recordOf(text2, options = {}) {
  const source2 = { name: options.name ?? null, id: null, url: null, record: 1, records: 1, bytes: null, sha256: null };
  return { text: text2, firstLine: 1, source: { ...source2, encoding: "utf-8", bom: text2.charCodeAt(0) === 65279, eol: eolOf(text2), format: "text" }, hints: [], notes: [] };
}

// .answers-entry.ts
init_record();
var only = process.argv.slice(2);
for (const f of readdirSync("fixtures").sort()) {
  if (only.length && !only.includes(f)) continue;
  if (["wire-story", "liveticker-de", "boilerplate-kinds"].includes(f) || f.startsWith("format-")) continue;
  const text2 = readFileSync(`fixtures/${f}/dump.txt`, "utf8");
  let cur = "";
  const truth = readFileSync(`fixtures/${f}/dump.tagged`, "utf8").split("\n").map((l) => {
    if (!l) return "";
    const t = l.slice(0, 27).trim();
    if (t) cur = t;
    return cur;
  });
  const dump = dumpOf(text2, { firstLine: 1 });
  for (const b of dump.children) b.data = { label: { role: truth[b.line - 1].split("/")[0], confidence: 1, alt: null, why: [] } };
  const file = new VFile2({ value: text2 });
  const rec = recordOf(text2, { name: "dump.txt" });
  const bytes = readFileSync(`fixtures/${f}/dump.txt`);
  const article = compose(dump, file);
  const warnings = file.messages.map((m) => ({ level: NOTES[m.ruleId].level, code: m.ruleId, message: m.reason, line: m.place?.start?.line ?? null, lineEnd: m.place?.end?.line ?? null }));
  const doc = documentOf(article, { id: idOf(text2), source: { ...rec.source, name: "dump.txt", bytes: bytes.length, sha256: sha256(bytes), layout: article.layout }, generator: { name: "stet", version: "truth", weights: null }, warnings, hints: [] });
  let bad = 0;
  for (const b of doc.blocks) {
    const got = b.kind === null ? b.role : b.role + "/" + b.kind;
    if (got !== truth[b.line - 1]) {
      bad++;
      console.log(`KIND ${f} ${b.line} want ${truth[b.line - 1]} got ${got} | ${b.text.slice(0, 70)}`);
    }
  }
  console.log(bad ? "BAD " : "ok  ", f);
  const md = markdown.write({ article, document: doc }, true);
  const out = { ...doc };
  out.blocks = doc.blocks.map(({ confidence, alt, why, ...b }) => b);
  out.warnings = doc.warnings.map(({ message, ...w }) => w);
  delete out.stats;
  delete out.generator;
  writeFileSync(`/tmp/answers/${f}.json`, JSON.stringify(out, null, 2) + "\n");
  writeFileSync(`/tmp/answers/${f}.md`, md.replace(/^generator: .*\n/m, ""));
}
