// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/Attribution.h"

#include "core/mail/votes/Words.h"

#include <array>

namespace tallybook {

namespace {

constexpr int longestAttribution = 500; // units, over at most four lines
constexpr int mostLines = 4;

/// The word for "wrote" as mail programs say it, and what their attribution begins with. One row
/// a language; a new language is a new row.
struct Language {
    QStringView name;
    QStringView verbs; ///< '|' between them
    QStringView openers;
};

constexpr std::array languages{
        Language{u"English",
                 u"wrote|writes|said|says|has written|scribbled|wrote on|wrote at|"
                 u"typed",
                 u"on|at|quoting|in article|in message|begin quote from"},
        Language{u"German", u"schrieb|schrieben|schreibt|hat geschrieben",
                 u"am|zitat von|von|in der nachricht"},
        Language{u"French", u"a écrit|a ecrit|a ?crit|écrit|écrivait", u"le|selon|quoting"},
        Language{u"Spanish", u"escribió|escribio|escribi?|escribe|ha escrito", u"el|al|quoting"},
        Language{u"Portuguese", u"escreveu|escreveu o seguinte", u"em|no dia|a"},
        Language{u"Italian", u"ha scritto|scrisse|scrive|ha scritto quanto segue",
                 u"il|il giorno|in data|alle"},
        Language{u"Dutch", u"schreef|het volgende geschreven", u"op"},
        Language{u"Polish",
                 u"napisał|napisała|napisał(a)|napisał/a|pisze|napisali|napisal|"
                 u"napisala|napisal(a)",
                 u"w dniu|dnia|w wiadomości"},
        Language{u"Swedish", u"skrev|skrev följande", u"den|på"},
        Language{u"Danish and Norwegian", u"skrev|skrev følgende|har skrevet", u"den|på|på dato"},
        Language{u"Finnish", u"kirjoitti|kirjoitti seuraavaa", u""},
        Language{u"Czech and Slovak",
                 u"napsal|napsala|napsal(a)|napsal/a|napísal|napísala|napísal(a)|"
                 u"napísal/a",
                 u"dne|dňa"},
        Language{u"Hungarian", u"írta|ezt írta|írt", u""},
        Language{u"Romanian", u"a scris", u"în|pe data de"},
        Language{u"Russian",
                 u"пишет|писал|писала|писал(а)|написал|написала|написал(а)|писал (а)|"
                 u"вы писали|в письме от",
                 u"вы писали"},
        Language{u"Ukrainian", u"пише|написав|написала|написав(ла)|написав(-ла)", u""},
        Language{u"Bulgarian and Serbian",
                 u"написа|е написал|је написао|je napisao|je napisala|piše|"
                 u"napisao je|je napisal",
                 u"на|dana"},
        Language{u"Greek", u"έγραψε", u"στις|την"},
        Language{u"Turkish", u"şunu yazdı|şunları yazdı|yazdı|şöyle yazdı|yazmış", u""},
        Language{u"Catalan", u"va escriure|ha escrit", u"el|missatge de"},
        Language{u"Baltic and Estonian", u"rašė|parašė|rakstīja|kirjutas", u""},
        Language{u"Vietnamese", u"đã viết", u"vào"},
        Language{u"Indonesian", u"menulis", u"pada"},
        Language{u"Hebrew and Arabic", u"כתב|כתבה|كتب", u"בתאריך|في"},
        Language{u"Chinese", u"写道|寫道|写到|寫到|的邮件|回复|撰写|说道|說道", u"在|于|於"},
        Language{u"Japanese",
                 u"さんは書きました|書きました|さんの発言|のメール|のメッセージ|さんが書きました|"
                 u"は書きました",
                 u""},
        Language{u"Korean", u"작성|님이 작성|님이 쓴 글|님이 썼습니다|님의 메시지|님이 씀", u""},
};

const std::initializer_list<QStringView> dayAndMonthNames{
        u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun", u"monday", u"tuesday", u"wednesday",
        u"thursday", u"friday", u"saturday", u"sunday", u"jan", u"feb", u"mar", u"apr", u"may",
        u"jun", u"jul", u"aug", u"sep", u"sept", u"oct", u"nov", u"dec", u"january", u"february",
        u"march", u"april", u"june", u"july", u"august", u"september", u"october", u"november",
        u"december",
        // weekdays with which other languages begin
        u"mo", u"di", u"mi", u"do", u"fr", u"sa", u"so", u"lun", u"mar", u"mer", u"jeu", u"ven",
        u"sam", u"dim", u"mié", u"jue", u"vie", u"sáb", u"dom", u"seg", u"ter", u"qua", u"qui",
        u"sex", u"gio", u"sab", u"ma", u"woe", u"wo", u"vr", u"za", u"zo", u"pon", u"wt", u"śr",
        u"czw", u"pt", u"sob", u"niedz", u"nie", u"mån", u"tis", u"ons", u"tors", u"tor", u"fre",
        u"lör", u"sön", u"man", u"tirs", u"lør", u"søn", u"to", u"ke", u"pe", u"la", u"su", u"po",
        u"út", u"ut", u"st", u"čt", u"št", u"pá", u"pi", u"ne", u"пн", u"вт", u"ср", u"чт", u"пт",
        u"сб", u"вс", u"нд", u"понедельник", u"вторник", u"среда", u"четверг", u"пятница",
        u"суббота", u"воскресенье", u"paz", u"pzt", u"sal", u"çar", u"per", u"cum", u"cmt"};

/// Four digits of a year, or d.m.y with one separator.
bool hasYearOrDayDate(QStringView text)
{
    int digits = 0;
    int groups = 0;
    QChar separator;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u' ');
        if (c.isDigit()) {
            ++digits;
            continue;
        }
        if (digits == 4) {
            const QStringView year = text.mid(i - 4, 4);
            if (year.startsWith(u"19") || year.startsWith(u"20"))
                return true;
        }
        const bool joins = (c == u'.' || c == u'/' || c == u'-') && digits > 0 && digits <= 2;
        if (joins) {
            groups = groups > 0 && c == separator ? groups + 1 : 1;
            separator = c;
            // "20. 11. 23": a blank may follow
            if (i + 1 < text.size() && text[i + 1] == u' ')
                ++i;
        } else if (digits > 0 && groups >= 2) {
            return true;
        } else if (digits > 0 || !c.isSpace()) {
            groups = 0;
        }
        digits = 0;
    }
    return false;
}

bool hasTimeOfDay(QStringView text)
{
    for (qsizetype i = 1; i + 2 < text.size(); ++i) {
        if ((text[i] == u':' || text[i] == u'.') && text[i - 1].isDigit() && text[i + 1].isDigit()
            && text[i + 2].isDigit() && (i + 3 == text.size() || !text[i + 3].isDigit())) {
            return true;
        }
    }
    return false;
}

/// The text without the colon and marks that end it; empty if no colon ends it.
QStringView withoutFinalColon(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || text.back() == u'*' || text.back() == u'_'))
        text.chop(1);
    if (!text.endsWith(u':'))
        return {};
    text.chop(1);
    while (!text.isEmpty() && (text.back().isSpace() || text.back() == u'*' || text.back() == u'_'))
        text.chop(1);
    return text;
}

bool hasVerb(QStringView lower)
{
    for (const Language &language : languages) {
        if (containsListed(lower, language.verbs))
            return true;
    }
    return false;
}

bool endsWithVerb(QStringView lower)
{
    return std::any_of(languages.begin(), languages.end(), [lower](const Language &language) {
        return endsWithListed(lower, language.verbs);
    });
}

/// Whether a line could be the first of an attribution broken over several.
bool opensAttribution(QStringView lower)
{
    while (!lower.isEmpty() && !lower.front().isLetterOrNumber())
        lower = lower.mid(1);
    if (lower.isEmpty())
        return false;
    if (lower.front().isDigit())
        return looksDated(lower);
    for (const Language &language : languages) {
        if (startsWithListed(lower, language.openers))
            return looksDated(lower) || looksAddressed(lower);
    }
    const QList<Word> words = wordsOf(lower, 1);
    return !words.isEmpty() && isOneOf(words.front().text, dayAndMonthNames) && looksDated(lower);
}

/// Attributions that break off: no colon, but the verb at the end and an address ("On … wrote").
bool endsLikeAttribution(QStringView lower)
{
    return endsWithVerb(lower) && (looksAddressed(lower) || looksDated(lower));
}

/// A name of at most five words that begin with capitals stands before the verb.
bool onlyANameAndVerb(QStringView text)
{
    const QList<Word> words = wordsOf(text, 8);
    if (words.size() < 2 || words.size() > 6)
        return false;
    return words.front().text.front().isUpper()
            || words.front().text.front().script() == QChar::Script_Han;
}

constexpr QStringView notNames = u"i|as|like|what|when|since|because|here|so|and|but|while";

/// The line begins with two to four words in capitals, then a verb of writing.
bool onlyANameBeforeVerb(QStringView text)
{
    const QList<Word> words = wordsOf(text, 8);
    int names = 0;
    while (names < words.size() && words[names].text.front().isUpper())
        ++names;
    if (names < 1 || names > 4 || names == words.size())
        return false;
    if (isListed(words.front().text.toString().toLower(), notNames)) // "As Ola wrote on …:"
        return false;
    const QString rest = text.mid(words[names].start).toString().toLower();
    return std::any_of(languages.begin(), languages.end(), [&rest](const Language &language) {
        return startsWithListed(rest, language.verbs);
    });
}

/// "* Jane Roe <jane@example.org> [2023-11-20 15:04]:": a name and its address come first.
bool namesAuthorFirst(QStringView text)
{
    const qsizetype open = text.indexOf(u'<');
    return open > 0 && open < 60 && text.indexOf(u'@', open) > open
            && wordsOf(text.left(open), 6).size() <= 5;
}

} // namespace

bool looksDated(QStringView lower)
{
    return hasYearOrDayDate(lower) || hasTimeOfDay(lower);
}

bool looksAddressed(QStringView text)
{
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (at > 0 && at + 1 < text.size() && isWordCharacter(text[at - 1])
            && isWordCharacter(text[at + 1])) {
            return true;
        }
    }
    // pipermail's "jane at example.org"
    const qsizetype at = text.indexOf(u" at ");
    if (at <= 0)
        return false;
    const qsizetype host = at + 4;
    const qsizetype dot = text.indexOf(u'.', host);
    return dot > host && dot + 1 < text.size() && text[dot + 1].isLetter()
            && text.mid(host, dot - host).indexOf(u' ') < 0 && isWordCharacter(text[at - 1])
            && text[dot - 1].isLetterOrNumber();
}

std::optional<AttributionMatch> findAttribution(const BodyText &body, int line)
{
    const QStringView text = body.content(line);
    if (text.size() > longestAttribution)
        return std::nullopt;
    QStringView lower = body.lower(line);
    // Zoho: "---- On … Jane Roe <jane@example.org> wrote ----"
    while (lower.endsWith(u'-') || lower.endsWith(u' '))
        lower.chop(1);
    QStringView head = withoutFinalColon(lower);
    const bool colon = !head.isEmpty();
    if (!colon) {
        if (!endsLikeAttribution(lower))
            return std::nullopt;
        head = lower;
    }
    const bool verb = hasVerb(head);
    const bool addressAtEnd = (head.endsWith(u'>') || head.endsWith(u"&gt;") || head.endsWith(u')'))
            && looksAddressed(head);

    // The whole of it may stand on up to three lines before.
    int first = line;
    int length = int(text.size());
    bool dated = looksDated(head);
    bool addressed = looksAddressed(head);
    bool opened = opensAttribution(head);
    for (int above = line - 1; above >= 0 && line - above < mostLines && !opened; --above) {
        if (body.isBlank(above) || !body.isOwn(above))
            break;
        length += int(body.content(above).size());
        if (length > longestAttribution)
            break;
        const QStringView before = body.lower(above);
        if (opensAttribution(before)) {
            first = above;
            opened = true;
            dated = dated || looksDated(before);
            addressed = addressed || looksAddressed(before);
        }
    }

    // "Mara Quill schrieb am 04.03.2025 um 09:12:"
    const bool nameFirst =
            dated && wordsOf(head, 16).size() <= 14 && onlyANameBeforeVerb(body.content(line));
    // "As I said on 11.12.2023:" has verb and date, but is no attribution.
    if (verb && (dated || addressed) && (opened || addressed || nameFirst || endsWithVerb(head)))
        return AttributionMatch{first, line, true};
    if (!colon)
        return std::nullopt;
    if ((addressAtEnd || opened || namesAuthorFirst(body.content(line))) && addressed && dated)
        return AttributionMatch{first, line, true};
    if (startsWithPhrase(head, {u"quoting", u"zitat von", u"selon"}) && addressed)
        return AttributionMatch{first, line, true};
    if (verb && onlyANameAndVerb(body.content(line)) && endsWithVerb(head))
        return AttributionMatch{line, line, false};
    return std::nullopt;
}

} // namespace tallybook
