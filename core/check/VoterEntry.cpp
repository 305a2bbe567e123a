// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/VoterEntry.h"

#include "core/base/Text.h"
#include "core/mail/votes/Words.h"

#include <QRegularExpression>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words that stand in sentences, headings and sign-offs, and in nobody's name.
constexpr QStringView proseWords =
        u"the|we|our|you|your|it|this|that|these|those|there|here|is|are|was|were|be|been|has|have|"
        u"had|will|would|can|could|should|vote|votes|voted|voting|voter|voters|ballot|thanks|thank|"
        u"thx|regards|cheers|sincerely|passed|passes|pass|failed|quorum|approved|rejected|hi|hello|"
        u"hey|dear|for|with|to|from|at|as|not|now|next|please|release|released|releases|result|"
        u"results|thread|link|artifacts|artifact|binding|non-binding|reached|everyone|everybody|"
        u"others|etc|steps|announce|announcement|publish|promote|proceed|closed|open|count|total|"
        u"tally|summary|members|member|pmc|in|on|if|so|but|who|which|welcome|congratulations|"
        u"best|kind|yours|following|conclusion|checked|verified|tested|builds|signature|signatures|"
        u"license|notice|committers|contributors|community|list|lists|mailing|hours|days|"
        u"reason|because|all|no|any|more|above|below|note|notes|period|rule|message|messages|"
        u"conversation|deadline|proposal|decision|http|https|www|unanimous|majority|consensus|date|"
        u"subject|received|veto|vetoes|objections|neutral|abstain|abstentions|staging|repo|"
        u"repository|website|site|download|downloads|tag|tags|commit|branch|changelog|docs|"
        u"adding|including|counting|documentation|version|candidate|finalize|finalise|move|moved|"
        u"update|send|create|push|incl|own";

/// "Five +1": nobody's name, where it stands alone.
constexpr QStringView numberWords = u"one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
                                    u"twelve|thirteen|fourteen|fifteen|twenty|both|several";

/// Names and claims are matched without regard to case.
QRegularExpression form(const QString &expression)
{
    return QRegularExpression(expression,
                              QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
}

/// Takes the first match out of the text and gives what its group holds; null if there is none.
QString capture(QString &text, const QRegularExpression &expression)
{
    const auto match = expression.match(text);
    if (!match.hasMatch())
        return {};
    const QString found = match.captured(1);
    text.replace(match.capturedStart(), match.capturedLength(), u' ');
    return found.isNull() ? u""_s : found;
}

QString trimmedPunctuation(QString text)
{
    static const QString marks = u"-–—:,;.=/|!&>•·\"'`_()[]{}<→"_s;
    text = text.simplified();
    while (!text.isEmpty() && (marks.contains(text.front()) || text.front().isSpace()))
        text.remove(0, 1);
    while (!text.isEmpty() && (marks.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    return text;
}

void takeValue(QString &text, VoterEntry &entry)
{
    // "(changed from -1)", "(was -1)", "from -1 to +1": the vote before this one.
    static const QRegularExpression before =
            form(u"\\b(?:from|was|were|initially|originally|previously|formerly|earlier|first|"
                 "instead of)(?: an?| his| her| their)?(?: earlier| initial| original| first)? "
                 "[+-]?[01](?:\\.\\d+)?\\b"_s);
    const qsizetype bracket = text.indexOf(u'(');
    if (bracket >= 0 && QStringView(text).sliced(bracket).contains(u'1'))
        text.replace(before, u" "_s);
    static const QRegularExpression plain =
            form(uR"((?<![\w.+-])[(\["']?([+-]\d{1,4}(?:\.\d+)?)(?:'?s\b)?(?![\w.]\w)[)\]"']?)"_s);
    static const QRegularExpression plusMinus = form(u"(?:^|[\\s:(])(±0)(?=$|[\\s,;)])"_s);
    static const QRegularExpression boxed =
            form(u"(?|\\[ ([01]) ?\\]|\\((0)\\))"_s); // "[ 0]" in a column of [+1], "Ada (0)"
    QString value = capture(text, plain);
    if (value.isEmpty())
        value = capture(text, boxed);
    if (const auto parsed = VoteValue::parse(value))
        entry.side = parsed->side();
    else if (!capture(text, plusMinus).isEmpty())
        entry.side = VoteSide::Abstain;
}

void takeClaim(QString &text, VoterEntry &entry)
{
    static const QString spellings =
            u"bindings?|binging|bindng|biding|bindign|bindin|bingding|bininding"_s;
    static const QRegularExpression others =
            form(u"[(\\[]?\\b(?:non|not|un)[- ]?(?:%1)\\b[)\\]]?|[(\\[]\\s*(?:nb|non-?i?pmc|"
                 "community|contributor|user)(?: member)?\\s*[)\\]]"_s.arg(spellings));
    static const QRegularExpression claims = form(
            u"[(\\[]?\\b(?:%1)\\b[)\\]]?|[(\\[]\\s*b\\s*[)\\]]|"
            "[(\\[]?\\b(?<![-\\w])i?pmc(?:[- ]?(?:members?|chair))?\\b[)\\]]?"_s.arg(spellings));
    if (text.contains(others))
        entry.binding = false;
    else if (text.contains(claims))
        entry.binding = true;
    text.replace(others, u" "_s);
    text.replace(claims, u" "_s);
}

void takeMark(QString &text, VoterEntry &entry)
{
    const QString simple = text.simplified();
    if (simple.size() > 2 && simple.startsWith(u'*') && simple.endsWith(u'*')
        && simple.startsWith("**"_L1) == simple.endsWith("**"_L1)) {
        text.remove(u'*'); // bold
        return;
    }
    static const QRegularExpression marks = form(u"[(\\[]?[*†‡^]+[)\\]]?"_s);
    entry.starred = text.contains(marks);
    text.replace(marks, u" "_s);
}

/// "(jdoe)", "(JDoe77)", and "(Jdoe)", which may be a login or something else.
void takeLogin(const QString &inner, VoterEntry &entry)
{
    static const QRegularExpression login(
            u"^([A-Za-z0-9][A-Za-z0-9._-]{1,38})(?: on github| @.*)?$"_s);
    static const QRegularExpression certain(u"^[a-z0-9._-]+$|[a-z].*\\d|\\d.*[a-z]|[a-z][A-Z]"_s);
    const auto match = login.match(inner);
    const QString lower = inner.toLower();
    if (!entry.handle.isEmpty() || !match.hasMatch() || isListed(lower, proseWords)
        || isListed(lower, u"rm|chair|me|committer|myself|mentor|late|ppmc|ipmc|pmc|carried"))
        return;
    const QString word = match.captured(1);
    if (certain.match(word).hasMatch()) {
        entry.handle = word.toLower();
        entry.bracketed = true;
    } else if (entry.nick.isEmpty()) {
        entry.nick = word.toLower();
    }
}

void takeIdentity(QString &text, VoterEntry &entry)
{
    static const QRegularExpression markdown = form(u"\\[([^\\]]{1,120})\\]\\([^)]{0,300}\\)"_s);
    static const QRegularExpression link = form(u"<?https?://\\S+"_s);
    static const QRegularExpression mailbox =
            form(u"[<(\\[]*([\\w.+…-]+@[\\w-]+(?:\\.[\\w-]+)+)[>)\\]]*"_s);
    static const QRegularExpression mention =
            form(u"\\(?(?<![\\w.])@([a-z0-9](?:[a-z0-9_-]{0,60}))\\)?"_s);
    static const QRegularExpression remark = form(u"\\(([^()]*)\\)"_s);
    text.replace(markdown, u"\\1"_s);
    text.replace(link, u" "_s);
    entry.address = text::comparableAddress(capture(text, mailbox));
    entry.handle = capture(text, mention).toLower();
    for (QString inner = capture(text, remark); !inner.isNull(); inner = capture(text, remark)) {
        inner = inner.trimmed();
        takeLogin(inner, entry);
        if (isListed(inner.toLower(), u"me|myself"))
            entry.sender = true;
    }
}

QString nameOf(const QString &text)
{
    static const QRegularExpression comment(u"\\s[-–—]+\\s|[;:,|]|\\s--|\\[|\\("_s);
    static const QRegularExpression lead = form(u"^(?:from|by|vote from|vote by)\\s+"_s);
    const QString whole = trimmedPunctuation(trimmedPunctuation(text).remove(lead));
    return trimmedPunctuation(whole.left(whole.indexOf(comment)));
}

} // namespace

BulletLine withoutBullet(QStringView line)
{
    static const QRegularExpression bullet(u"^(?:[-*•·–—▪◦‣●○✓✔☑✅+](?:\\s+|$)|[-•·](?=[\\p{L}@])|"
                                           u"\\(?\\d{1,3}[.)](?:\\s+|$)|#\\d{1,3}\\s+|"
                                           "o\\s+(?=[\\p{Lu}@])|\\[[ xX]\\]\\s+)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    BulletLine result;
    result.content = line.trimmed();
    for (int depth = 0; depth < 2; ++depth) {
        const auto match = bullet.match(result.content.toString());
        if (!match.hasMatch())
            break;
        result.content = result.content.sliced(match.capturedLength()).trimmed();
        result.bullet = true;
    }
    return result;
}

bool saysNone(QStringView text)
{
    static const QRegularExpression none(
            u"^[-–—(\\[*_.\\s]*(?:none|n/?a|nil|nobody|no ?one|empty|no(?: [\\w+-]+)? "
            u"votes?|no|zero|0|"
            "not any|-|/|x|none (?:received|cast|given|so far|yet))(?: votes?)?[-)\\]*_.!\\s]*$"_s,
            QRegularExpression::CaseInsensitiveOption);
    return none.match(text.toString()).hasMatch();
}

bool looksLikeName(QStringView text)
{
    const QString name = text.toString().simplified();
    if (name.isEmpty() || name.size() > 60 || saysNone(name) || name.contains(u"://"_s))
        return false;
    const QStringList words = name.split(u' ');
    if (words.size() > 5 || (words.size() == 1 && isListed(name.toLower(), numberWords)))
        return false;
    static const QRegularExpression word(u"^[\\p{L}\\p{M}\\d.'’_~-]+$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    bool letter = false;
    for (const QString &each : words) {
        const QString lower = each.endsWith(u'.') ? each.chopped(1).toLower() : each.toLower();
        if (!word.match(each).hasMatch() || isListed(lower, proseWords))
            return false;
        letter = letter || each.at(0).isLetter() || (words.size() == 1 && each.contains(word));
    }
    static const QRegularExpression version(u"\\d\\.\\d|(?:^| )\\d+(?: |$)|\\brc\\d"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return letter && !version.match(name).hasMatch();
}

bool VoterEntry::named() const
{
    return sender || !handle.isEmpty() || !address.isEmpty() || !name.isEmpty();
}

VoterEntry readEntry(const QString &piece)
{
    VoterEntry entry;
    QString text = piece.left(400);
    // Behind a semicolon stands what was said about the vote.
    if (const qsizetype remark = text.indexOf(u';'); remark > 0)
        text.truncate(remark);
    takeValue(text, entry);
    // "Jane Doe   +1   yes": what a column further says
    static const QRegularExpression column(u"(?:\\t| {2,})(?:yes|no|y|n|x)\\s*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (entry.side)
        text.remove(column);
    takeClaim(text, entry);
    takeMark(text, entry);
    takeIdentity(text, entry);
    const QString name = nameOf(text);
    entry.remark = trimmedPunctuation(text).size() > name.size() + 5;
    if (isListed(name.toLower(),
                 u"me|myself|mine|my own|my self|i|yours truly|my|from me|from myself")) {
        entry.sender = true;
    } else if (looksLikeName(name)) {
        entry.name = name;
    } else if (!name.isEmpty()) {
        // Words of a sentence: an address or handle in it makes no voter of it.
        VoterEntry sentence;
        sentence.side = entry.side;
        sentence.binding = entry.binding;
        sentence.starred = entry.starred;
        sentence.remark = true;
        entry = sentence;
    }
    return entry;
}

QList<ListPiece> splitList(const QString &text)
{
    QList<ListPiece> pieces;
    int depth = 0;
    int start = 0;
    const auto cut = [&](int end, int next) {
        pieces.append({text.mid(start, end - start), start});
        start = next;
    };
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'(' || c == u'[' || c == u'<')
            ++depth;
        else if ((c == u')' || c == u']' || c == u'>') && depth > 0)
            --depth;
        if (depth > 0)
            continue;
        // Behind a semicolon stands a name or a remark ("Jane; wrote +1").
        const QStringView rest = QStringView(text).mid(i + 1, 8).trimmed();
        const bool remark = !rest.isEmpty() && rest.at(0).isLower();
        if (c == u',' || (c == u';' && !remark) || c == u'、' || c == u'，')
            cut(i, i + 1);
        else if (c == u'&')
            cut(i, i + 1);
        else if (c.isSpace() && QStringView(text).sliced(i + 1).startsWith(u"and "))
            cut(i, i + 5);
    }
    cut(int(text.size()), int(text.size()));
    // "A, B, and C" leaves an empty piece before the "and": it is no gap in the list.
    QList<ListPiece> kept;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        constexpr QStringView joint = u"and ";
        const bool beforeAnd = pieces[i].text.trimmed().isEmpty() && i + 1 < pieces.size()
                && QStringView(text).first(pieces[i + 1].start).endsWith(joint);
        if (!beforeAnd)
            kept.append(pieces[i]);
    }
    return kept;
}

} // namespace tallybook::check
