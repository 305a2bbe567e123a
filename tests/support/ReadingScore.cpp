// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ReadingScore.h"

#include "core/mail/intake/InputReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace tallybook::test {

using namespace Qt::Literals::StringLiterals;
using Verdict = ScoredMessage::Verdict;

namespace {

QList<QJsonObject> readLines(const QString &path)
{
    QList<QJsonObject> objects;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return objects;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.trimmed().isEmpty())
            objects += QJsonDocument::fromJson(line).object();
    }
    return objects;
}

/// All messages of a thread's folder, read together; by file name.
QMap<QString, MessageReading> readFolder(const QString &folder, const QStringList &files)
{
    QList<MailMessage> messages;
    QStringList names;
    for (const QString &name : files) {
        const auto content = InputReader::readPath(QDir(folder).filePath(name));
        if (!content)
            continue;
        for (MailMessage message : content->messages) {
            message.source = name;
            messages += message;
        }
    }
    QMap<QString, MessageReading> readings;
    const ThreadReading thread = readThread(messages, InputForm::Eml);
    for (const ReadMessage &message : thread.messages)
        readings.insert(message.message.source, message.reading);
    return readings;
}

Verdict judge(const QString &expected, const MessageReading &reading)
{
    const QString got = spokenVote(reading);
    if (expected == u"mixed" || expected == u"asked")
        return got == u"asked" ? Verdict::Right : got.isEmpty() ? Verdict::Missed : Verdict::Wrong;
    if (got == expected)
        return Verdict::Right;
    if (got == u"asked")
        return Verdict::Asked;
    return got.isEmpty() ? Verdict::Missed : Verdict::Wrong;
}

ScoredMessage score(const QString &file, const QString &vote, const QString &claim,
                    const QString &role, bool formal, const MessageReading &reading)
{
    ScoredMessage scored{file, vote, claim,  role, formal, judge(vote, reading),
                         true, true, reading};
    if (const VoteCandidate *settled = reading.settled())
        scored.claimRight = claimName(settled->claim) == claim;
    scored.roleRight = role.isEmpty() || messageRoleName(reading.role) == role;
    return scored;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right: return u"right"_s;
    case Verdict::Wrong: return u"wrong"_s;
    case Verdict::Missed: return u"missed"_s;
    case Verdict::Asked: return u"asked"_s;
    }
    Q_UNREACHABLE();
}

QString reasonsOf(const MessageReading &reading)
{
    QStringList names;
    for (const VoteCandidate &candidate : reading.candidates) {
        for (const ReadingReason reason : candidate.reasons)
            names += readingReasonName(reason);
    }
    names.removeDuplicates();
    return names.join(u' ');
}

QString tally(const QList<ScoredMessage> &messages)
{
    QMap<QString, int> counts;
    for (const ScoredMessage &message : messages)
        ++counts[verdictName(message.verdict)];
    return u"right %1  wrong %2  missed %3  asked %4  of %5"_s.arg(
            QString::number(counts.value(u"right"_s)), QString::number(counts.value(u"wrong"_s)),
            QString::number(counts.value(u"missed"_s)), QString::number(counts.value(u"asked"_s)),
            QString::number(messages.size()));
}

} // namespace

QString spokenVote(const MessageReading &reading)
{
    if (reading.candidates.isEmpty())
        return {};
    const VoteCandidate *settled = reading.settled();
    if (!settled)
        return u"asked"_s;
    if (settled->kind == VoteKind::Withdraw)
        return u"withdrawn"_s;
    return settled->value ? settled->value->canonical() : u"asked"_s;
}

int ReadingScore::count(Verdict verdict, bool formalOnly) const
{
    int n = 0;
    for (const ScoredMessage &message : messages)
        n += message.verdict == verdict && (message.formal || !formalOnly) ? 1 : 0;
    return n;
}

int ReadingScore::countSingle(Verdict verdict, bool formalOnly) const
{
    int n = 0;
    for (const ScoredMessage &message : messages) {
        n += message.verdict == verdict && (message.formal || !formalOnly)
                        && message.expectedVote != u"mixed"
                ? 1
                : 0;
    }
    return n;
}

QString ReadingScore::table() const
{
    QString out;
    QList<ScoredMessage> formal;
    QMap<QString, QList<ScoredMessage>> byRole;
    QMap<QString, QList<ScoredMessage>> byReason;
    int claims = 0;
    int roles = 0;
    for (const ScoredMessage &message : messages) {
        if (message.formal)
            formal += message;
        byRole[message.expectedRole] += message;
        for (const QString &reason : reasonsOf(message.reading).split(u' ', Qt::SkipEmptyParts))
            byReason[reason] += message;
        claims += message.claimRight ? 0 : 1;
        roles += message.roleRight ? 0 : 1;
    }
    out += u"all:    %1\n"_s.arg(tally(messages));
    out += u"formal: %1\n"_s.arg(tally(formal));
    out += u"claims wrong: %1   roles wrong: %2\n"_s.arg(QString::number(claims),
                                                         QString::number(roles));
    for (auto it = byRole.cbegin(); it != byRole.cend(); ++it)
        out += u"  role %1: %2\n"_s.arg(it.key().isEmpty() ? u"-"_s : it.key(), tally(it.value()));
    for (auto it = byReason.cbegin(); it != byReason.cend(); ++it)
        out += u"  reason %1: %2\n"_s.arg(it.key(), tally(it.value()));
    for (const ScoredMessage &message : messages) {
        if (message.verdict == Verdict::Right && message.claimRight && message.roleRight)
            continue;
        QString got;
        for (const VoteCandidate &candidate : message.reading.candidates) {
            got += u"\n      %1 %2 %3 [%4] “%5”"_s.arg(
                    candidate.value ? candidate.value->canonical() : u"-"_s,
                    claimName(candidate.claim), gradeName(candidate.grade),
                    reasonsOf(message.reading), candidate.evidence.text.simplified().left(120));
        }
        out += u"%1 %2: vote %3 claim %4 role %5; read as %6 role %7%8\n"_s.arg(
                verdictName(message.verdict), message.file,
                message.expectedVote.isEmpty() ? u"none"_s : message.expectedVote,
                message.expectedClaim, message.expectedRole,
                spokenVote(message.reading).isEmpty() ? u"none"_s : spokenVote(message.reading),
                messageRoleName(message.reading.role), got);
    }
    return out;
}

ReadingScore scoreLabels(const QString &folder, bool alone)
{
    ReadingScore result;
    const QList<QJsonObject> labels = readLines(QDir(folder).filePath(u"labels.jsonl"_s));
    QMap<QString, QStringList> files;
    for (const QJsonObject &label : labels) {
        const QFileInfo info(label[u"file"_s].toString());
        files[info.path()] += info.fileName();
    }
    QMap<QString, QMap<QString, MessageReading>> readings;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString path = QDir(folder).filePath(it.key());
        // Single messages are no thread, though they lie in one folder.
        if (alone || !QFile::exists(path + u"/truth.json"_s)) {
            for (const QString &file : it.value())
                readings[it.key()].insert(readFolder(path, {file}));
        } else {
            readings[it.key()] = readFolder(path, it.value());
        }
    }
    for (const QJsonObject &label : labels) {
        const QFileInfo info(label[u"file"_s].toString());
        result.messages +=
                score(label[u"file"_s].toString(), label[u"vote"_s].toString(),
                      label[u"binding"_s].toString(), label[u"role"_s].toString(),
                      label[u"formal"_s].toBool(), readings[info.path()].value(info.fileName()));
    }
    return result;
}

ReadingScore scoreThread(const QString &folder, bool alone)
{
    ReadingScore result;
    QFile file(QDir(folder).filePath(u"truth.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return result;
    const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject messages = truth[u"messages"_s].toObject();
    QMap<QString, MessageReading> readings;
    if (alone) {
        for (const QString &name : messages.keys())
            readings.insert(readFolder(folder, {name}));
    } else {
        readings = readFolder(folder, messages.keys());
    }
    for (const QString &name : messages.keys()) {
        const QJsonObject message = messages[name].toObject();
        result.messages += score(
                name, message[u"vote"_s].toString(), message[u"binding_claimed"_s].toString(),
                message[u"role"_s].toString(), truth[u"formal"_s].toBool(), readings.value(name));
    }
    return result;
}

ReadingScore scoreReplies(const QString &file, ReplyShape shape)
{
    ReadingScore result;
    for (const QJsonObject &reply : readLines(file)) {
        const QJsonObject expect = reply[u"expect"_s].toObject();
        const QString action = expect[u"action"_s].toString();
        QString vote;
        if (action == u"ask") {
            vote = u"asked"_s;
        } else if (expect[u"value"_s].isString()) {
            vote = u"withdrawn"_s;
        } else if (action == u"auto") {
            const int hundredths = int(std::lround(expect[u"value"_s].toDouble() * 100));
            vote = VoteValue{hundredths, false, {}}.canonical();
        }
        const QString body = reply[u"body"_s].toString();
        MessageReading reading;
        if (shape == ReplyShape::FormalReply) {
            MailMessage message;
            message.subject = u"Re: [VOTE] Release Foo 1.2.0 RC1"_s;
            message.text = body;
            reading = readMessage(message, {});
        } else {
            const auto content = InputReader::readText(body, u"-"_s);
            if (content) {
                const ThreadReading thread =
                        readThread(content->messages, content->form, content->formTitle);
                // A reply cut into several messages is read as what they say together.
                for (const ReadMessage &message : thread.messages) {
                    reading.candidates += message.reading.candidates;
                    reading.role = message.reading.role;
                }
            }
        }
        ScoredMessage scored = score(reply[u"id"_s].toString(), vote, expect[u"claim"_s].toString(),
                                     {}, true, reading);
        // Zeros and exaggerations are given as numbers: by side, and -0 is 0.
        if (const VoteCandidate *settled = reading.settled(); settled && settled->value
            && !vote.isEmpty() && vote != u"asked" && settled->kind != VoteKind::Withdraw) {
            const int wanted = int(std::lround(expect[u"value"_s].toDouble() * 100));
            const int got = qBound(-100, settled->value->hundredths, 100);
            scored.verdict = got == wanted ? Verdict::Right : Verdict::Wrong;
        }
        result.messages += scored;
    }
    return result;
}

} // namespace tallybook::test
