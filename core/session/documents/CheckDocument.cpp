// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/check/PublishedCheck.h"

#include <QJsonArray>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject sides(const std::optional<int> (&counts)[3])
{
    const auto value = [&counts](VoteSide side) {
        const std::optional<int> &count = counts[int(side)];
        return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
    };
    return {{u"for"_s, value(VoteSide::For)},
            {u"abstain"_s, value(VoteSide::Abstain)},
            {u"against"_s, value(VoteSide::Against)}};
}

QJsonObject countsDocument(const check::CheckCounts &counts)
{
    return {{u"total"_s, sides(counts.total)},
            {u"binding"_s, sides(counts.binding)},
            {u"non_binding"_s, sides(counts.nonBinding)}};
}

QString verdictText(check::StatedVerdict verdict)
{
    switch (verdict) {
    case check::StatedVerdict::Passed: return u"passed"_s;
    case check::StatedVerdict::Failed: return u"failed"_s;
    case check::StatedVerdict::Cancelled: return u"cancelled"_s;
    case check::StatedVerdict::None: break;
    }
    return {};
}

QString sideName(VoteSide side)
{
    switch (side) {
    case VoteSide::For: return u"+1"_s;
    case VoteSide::Abstain: return u"0"_s;
    case VoteSide::Against: break;
    }
    return u"-1"_s;
}

} // namespace

QJsonArray findingsDocument(const QList<ResultFinding> &list, const FindingWords &words)
{
    QJsonArray findings;
    for (const ResultFinding &finding : list)
        findings.append(QJsonObject{{u"code"_s, resultFindingName(finding.code)},
                                    {u"severity"_s, findingSeverityName(finding.severity)},
                                    {u"message"_s, words(finding)},
                                    {u"where"_s,
                                     QJsonObject{{u"line"_s,
                                                  finding.line > 0 ? QJsonValue(finding.line)
                                                                   : QJsonValue(QJsonValue::Null)},
                                                 {u"text"_s, finding.text}}}});
    return findings;
}

QJsonObject checkDocument(const PublishedCheck &check, const FindingWords &words)
{
    QJsonArray voters;
    for (const check::ListedVoter &voter : check.published.voters)
        voters.append(QJsonObject{
                {u"name"_s, voter.shown()},
                {u"handle"_s, textOrNull(voter.handle)},
                {u"value"_s, sideName(voter.side)},
                {u"binding"_s,
                 voter.binding ? QJsonValue(*voter.binding) : QJsonValue(QJsonValue::Null)},
                {u"line"_s, voter.line}});
    return {{u"schema"_s, u"tallybook.check/1"_s},
            {u"subject"_s, textOrNull(check.published.subject)},
            {u"verdict"_s, textOrNull(verdictText(check.published.verdict))},
            {u"findings"_s, findingsDocument(check.found.findings, words)},
            {u"stated"_s, countsDocument(check.found.stated)},
            {u"listed"_s, countsDocument(check.found.listed)},
            {u"thread"_s,
             check.found.thread ? QJsonValue(countsDocument(*check.found.thread))
                                : QJsonValue(QJsonValue::Null)},
            {u"voters"_s, voters}};
}

} // namespace tallybook
