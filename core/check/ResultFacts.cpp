// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Text.h"
#include "core/check/ResultReader.h"
#include "core/mail/votes/Words.h"

#include <QRegularExpression>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Moment {
    Timestamp at;
    bool dayOnly = false;
    int start = 0;
    int end = 0;
};

int monthOf(const QString &name)
{
    static const QStringList months = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(months.indexOf(name.left(3).toLower())) + 1;
}

QList<Moment> momentsIn(const QString &text)
{
    static const QString clock =
            u"(?:[T ,]*(?:at )?(?<h>\\d{1,2}):(?<min>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?"
            " ?(?<half>[ap]m)?"
            "(?: ?\\(?(?<zone>utc|gmt|z|[+-]\\d{2}:?\\d{2})\\b\\)?)?)?"_s;
    static const QString month =
            u"(?<mon>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"_s;
    static const QRegularExpression forms[] = {
            QRegularExpression(u"\\b(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})"_s + clock,
                               QRegularExpression::CaseInsensitiveOption),
            QRegularExpression(u"\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?(?: of)? "_s + month
                                       + u",? (?<y>\\d{4})"_s + clock,
                               QRegularExpression::CaseInsensitiveOption),
            QRegularExpression(
                    u"\\b"_s + month + u" (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})"_s + clock,
                    QRegularExpression::CaseInsensitiveOption),
    };
    QList<Moment> moments;
    for (const QRegularExpression &form : forms) {
        auto found = form.globalMatch(text);
        while (found.hasNext()) {
            const auto match = found.next();
            const QString mon = match.captured(u"mon"_s);
            const int monthNumber = mon.isEmpty() ? match.captured(u"m"_s).toInt() : monthOf(mon);
            const QDate day(match.captured(u"y"_s).toInt(), monthNumber,
                            match.captured(u"d"_s).toInt());
            Moment moment;
            moment.dayOnly = match.captured(u"h"_s).isEmpty();
            int hour = moment.dayOnly ? 23 : match.captured(u"h"_s).toInt();
            const int minute = moment.dayOnly ? 59 : match.captured(u"min"_s).toInt();
            const QString half = match.captured(u"half"_s).toLower();
            if (half == "pm"_L1 && hour < 12)
                hour += 12;
            else if (half == "am"_L1 && hour == 12)
                hour = 0;
            const QString zone = match.captured(u"zone"_s);
            int offset = 0;
            if (zone.startsWith(u'+') || zone.startsWith(u'-')) {
                QString digits = zone.mid(1);
                digits.remove(u':');
                offset = (digits.left(2).toInt() * 60 + digits.mid(2).toInt()) * 60;
                offset = zone.startsWith(u'-') ? -offset : offset;
            }
            const auto at = Timestamp::fromDateTime(
                    QDateTime(day, QTime(hour, minute), Qt::OffsetFromUTC, offset));
            if (!day.isValid() || !at)
                continue;
            moment.at = *at;
            moment.start = int(match.capturedStart());
            moment.end = int(match.capturedEnd());
            moments.append(moment);
        }
    }
    std::sort(moments.begin(), moments.end(),
              [](const Moment &a, const Moment &b) { return a.start < b.start; });
    return moments;
}

void readDeadline(const ResultLine &line, PublishedResult &result)
{
    static const QRegularExpression words(
            uR"(\b(?:deadline|closed?s?|closing|ends?|ended|until|till|period|concluded?s?|open(?:ed)? (?:from|for)|runs?|ran|expire[sd]?)\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
    const auto word = words.match(line.text);
    if (!word.hasMatch())
        return;
    const QList<Moment> moments = momentsIn(line.text);
    if (moments.isEmpty())
        return;
    const auto made = [&](const Moment &moment) {
        const bool soft = containsPhrase(line.text.toLower(), u"at least");
        return StatedDeadline{moment.at, moment.dayOnly, soft, line.number,
                              line.text.mid(moment.start, moment.end - moment.start).trimmed()};
    };
    if (moments.size() >= 2) {
        const QString between =
                line.text.mid(moments[0].end, moments[1].start - moments[0].end).simplified();
        if (!isListed(between.toLower(), u"to|until|till|-|–|—|through|and|and ended|and closed"))
            return;
        result.openings.append(made(moments[0]));
        result.deadlines.append(made(moments[1]));
    } else if (word.capturedStart() < moments[0].start
               && moments[0].start - word.capturedEnd() <= 40) {
        result.deadlines.append(made(moments[0]));
    }
}

void readLinks(const ResultLine &line, const QString &before, PublishedResult &result)
{
    static const QRegularExpression link(u"https?://[^\\s<>\"\\])}|]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    auto found = link.globalMatch(line.text);
    qsizetype behind = 0; // the link before: its words are not this one's
    while (found.hasNext()) {
        const auto match = found.next();
        QString url = match.captured();
        while (!url.isEmpty() && u".,;:!?'*_"_s.contains(url.back()))
            url.chop(1);
        constexpr qsizetype labelUnits = 120; // the words just before it
        const qsizetype from = std::max(behind, match.capturedStart() - labelUnits);
        QString label = line.text.mid(from, match.capturedStart() - from).simplified().toLower();
        behind = match.capturedStart() + url.size();
        static const QRegularExpression letters(u"\\p{L}{2}"_s);
        if (!label.contains(letters))
            label = before.right(labelUnits).simplified().toLower();
        result.links.append({url, label, line.number});
    }
}

/// "will pass", "to be approved": not yet.
bool isUnreal(const QString &before)
{
    const QList<Word> words = wordsOf(before.right(60), 20);
    for (qsizetype i = words.size() - 1; i >= 0 && i >= words.size() - 3; --i) {
        if (isListed(words[i].text,
                     u"to|will|would|can|could|may|might|must|should|if|unless|until|"
                     "cannot|once|whether|shall|after"))
            return true;
    }
    return false;
}

bool note(const QRegularExpression &form, const Paragraph &paragraph, StatedVerdict verdict,
          PublishedResult &result)
{
    const QString lower = text::lowered(paragraph.text());
    auto found = form.globalMatch(lower);
    while (found.hasNext()) {
        const auto match = found.next();
        const qsizetype start = match.capturedStart(1);
        if (isUnreal(lower.mid(std::max(qsizetype(0), start - 60), std::min(start, qsizetype(60)))))
            continue;
        result.verdict = verdict;
        result.verdictLine = paragraph.lineAt(int(start));
        const qsizetype from = paragraph.text().lastIndexOf(u". "_s, start) + 1;
        qsizetype to = paragraph.text().indexOf(u". "_s, start);
        to = to < 0 ? paragraph.text().size() : to + 1;
        result.verdictText = paragraph.text().mid(from, to - from).simplified().left(200);
        return true;
    }
    return false;
}

/// What a verdict may be said of; also "strategy", where the subject has that word.
QString mattersOf(const QString &subject)
{
    QString matters = u"vote|votes|voting|ballot|proposal|motion|release|result|"
                      "results|candidate|resolution|rc\\d*|spip|rfc|policy|change"_s;
    constexpr QStringView things = u"strategy|module|plan|process|guideline|guidelines|bylaws|"
                                   u"charter|document|specification|codebase|repository|logo|name|"
                                   u"style|design|donation|rule|rules|framework|tool|migration|"
                                   u"replacement|direction|convention|amendment|switch|move";
    const QString lower = subject.left(400).toLower();
    for (const Word &word : wordsOf(lower)) {
        if (isListed(word.text, things))
            matters += u'|' + word.text.toString();
    }
    return u"\\b(?:"_s + matters + u")\\b"_s;
}

/// The sentences that say how a vote on this subject went.
struct VerdictForms {
    explicit VerdictForms(const QString &matter)
        : failed(
                matter
                + u"[^.!?]{0,120}?\\b((?:did|does|has|have|had|is|was|were) ?(?:not|n't)(?: been)? "
                  "(?:pass|passed|approved|accepted|adopted|succeed|succeeded|carried|carry|"
                  "successful)|fails|failed|rejected|unsuccessful|defeated)\\b"_s)
        , cancelled(matter + u"[^.!?]{0,80}?\\b(cancell?ed|withdrawn|aborted)\\b"_s)
        , passed(matter
                 + u"[^!?]{0,120}?\\b(passed|passes|pass|approved|accepted|succeeded|succeeds|"
                   "successful|successfully|carried|carries|adopted)\\b"_s)
    {
    }

    QRegularExpression failed;
    QRegularExpression cancelled;
    QRegularExpression passed;
};

void readVerdict(const Paragraph &paragraph, const VerdictForms &forms, PublishedResult &result)
{
    static const QRegularExpression passedFirst(
            u"\\b(passed|passes|approved|accepted)\\b[^.!?]{0,60}(?:\\b(?:vote|votes|unanimous|"
            "unanimously|lazy|release|candidate|proposal)\\b|\\+1)"_s);
    if (note(forms.failed, paragraph, StatedVerdict::Failed, result)
        || note(forms.cancelled, paragraph, StatedVerdict::Cancelled, result)
        || note(forms.passed, paragraph, StatedVerdict::Passed, result))
        return;
    (void)note(passedFirst, paragraph, StatedVerdict::Passed, result);
}

void readRule(const Paragraph &paragraph, PublishedResult &result)
{
    struct NamedRule {
        QStringView words;
        QStringView id;
    };
    static constexpr NamedRule rules[] = {
            {u"lazy 2/3|lazy two-thirds|lazy two thirds", u"lazy-two-thirds"},
            {u"2/3|two-thirds|two thirds", u""},
            {u"majority approval|lazy majority", u"majority-approval"},
            {u"consensus approval", u"consensus-approval"},
            {u"simple majority|majority", u""},
    };
    const QString lower = text::lowered(paragraph.text());
    for (const NamedRule &rule : rules) {
        if (!containsListed(lower, rule.words))
            continue;
        static const QRegularExpression claim(
                u"(?:lazy )?(?:2/3|two[- ]thirds|majority|consensus)(?: majority| approval)?"_s);
        const auto match = claim.match(lower);
        result.ruleId = rule.id.toString();
        result.threshold = match.captured();
        result.thresholdLine = paragraph.lineAt(int(match.capturedStart()));
        return;
    }
}

/// Whether the text is one of the foundation's projects: its licence may stand in anybody's.
bool speaksOfFoundation(const QString &text)
{
    static const QRegularExpression words(
            u"\\bapache(?:\\.org\\b|(?![-\\w ]{0,3}(?:licen[cs]e|2\\.0))\\b)"_s,
            QRegularExpression::CaseInsensitiveOption);
    return text.contains("apache"_L1, Qt::CaseInsensitive) && words.match(text).hasMatch();
}

bool saysValue(const QString &text)
{
    static const QRegularExpression value(u"(?<![\\w.+-])[+-][01]\\b|\\babstain"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return value.match(text).hasMatch();
}

} // namespace

void readFacts(const QList<ResultLine> &lines, PublishedResult &result)
{
    result.ofFoundation =
            speaksOfFoundation(result.subject) || speaksOfFoundation(result.sender.address);
    const VerdictForms forms(mattersOf(result.subject));
    QString before;
    Paragraph paragraph;
    const auto flush = [&] {
        if (!paragraph.isEmpty() && result.verdict == StatedVerdict::None)
            readVerdict(paragraph, forms, result);
        if (!paragraph.isEmpty() && result.threshold.isEmpty())
            readRule(paragraph, result);
        result.carriesOver = result.carriesOver
                || containsListed(text::lowered(paragraph.text()),
                                  u"carry over|carry-over|carries over|carried over|carried-over|"
                                  "carrying over|carried from|carry from|carried forward");
        paragraph.clear();
    };
    for (const ResultLine &line : lines) {
        if (!line.own || line.blank()) {
            flush();
            continue;
        }
        result.ofFoundation = result.ofFoundation || speaksOfFoundation(line.text);
        if (saysValue(line.text))
            result.linesWithValue.insert(line.number, line.text);
        readDeadline(line, result);
        readLinks(line, before, result);
        before = line.text;
        paragraph.append(line);
    }
    flush();
}

} // namespace tallybook::check
