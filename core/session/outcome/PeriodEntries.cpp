// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/outcome/PeriodEntries.h"

#include "core/announce/writers/RecordJsonWriter.h"
#include "core/session/documents/DocumentFields.h"
#include "core/store/RowCodec.h"

#include <QJsonDocument>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Between the doubts of a close.
constexpr QChar keySeparator = u',';

/// The sequences of the entries that stand: done, and not undone, or redone since.
[[nodiscard]] QSet<qint64> standing(const QList<HistoryEntry> &history)
{
    QSet<qint64> stands;
    // An undo or redo reverts an entry, which may itself be one: what it stands for in the end.
    QHash<qint64, qint64> actOf;
    for (const HistoryEntry &entry : history) {
        if (entry.mode == ActMode::Do) {
            actOf.insert(entry.sequence, entry.sequence);
            stands.insert(entry.sequence);
            continue;
        }
        const qint64 act = actOf.value(entry.reverts, entry.reverts);
        actOf.insert(entry.sequence, act);
        if (entry.mode == ActMode::Undo)
            stands.remove(act);
        else
            stands.insert(act);
    }
    return stands;
}

[[nodiscard]] PeriodExtension extensionOf(const HistoryEntry &entry)
{
    PeriodExtension extension;
    extension.at = entry.at;
    extension.actor = entry.changes.actor;
    extension.reason = entry.changes.actArgs.value(2);
    for (const RowChange &row : entry.changes.rows) {
        if (row.table != Table::Proposal)
            continue;
        if (row.before)
            extension.previousCloses =
                    rowcodec::decodeProposal(StoredRow{row.table, row.id, 0, *row.before})
                            .period.closes;
        const auto after = rowcodec::decodeProposal(StoredRow{row.table, row.id, 0, row.after});
        extension.closes = after.period.closes.value_or(entry.at);
    }
    return extension;
}

} // namespace

QStringList periodActs()
{
    return {u"vote.extend"_s, u"vote.close"_s, u"vote.cancel"_s, u"record.import"_s};
}

PeriodHistory periodEntries(const QList<HistoryEntry> &history)
{
    PeriodHistory period;
    const QSet<qint64> stands = standing(history);
    for (const HistoryEntry &entry : history) {
        if (entry.mode != ActMode::Do || !stands.contains(entry.sequence))
            continue;
        const QString &act = entry.changes.act;
        const QStringList &args = entry.changes.actArgs;
        if (act == "vote.extend"_L1) {
            period.extensions.append(extensionOf(entry));
        } else if (act == "vote.close"_L1) {
            period.closeReason = args.value(1);
            period.decisiveAtClose.reset();
            if (args.size() > 2)
                period.decisiveAtClose = args.at(2).split(keySeparator, Qt::SkipEmptyParts);
        } else if (act == "vote.cancel"_L1) {
            period.cancelReason = args.value(1);
        } else if (act == "record.import"_L1) {
            DocumentProblem problem;
            const auto brought = QJsonDocument::fromJson(args.value(2).toUtf8()).object();
            period = readPeriodHistory(DocumentFields(brought, {}, problem));
        }
    }
    return period;
}

bool touchesPeriod(const HistoryEntry &entry)
{
    return periodActs().contains(entry.changes.act);
}

QStringList closeArgs(const QString &title, const QString &reason,
                      const QList<DecisiveVote> &toConfirm)
{
    QStringList args{title, reason};
    if (reason.isEmpty())
        return args;
    QStringList keys;
    for (const DecisiveVote &vote : toConfirm)
        keys.append(vote.key());
    return args << keys.join(keySeparator);
}

QStringList shownArgs(const ChangeSet &changes)
{
    const bool more = changes.act == "vote.close"_L1 || changes.act == "record.import"_L1;
    return more ? changes.actArgs.first(std::min(qsizetype(2), changes.actArgs.size()))
                : changes.actArgs;
}

QStringList importArgs(const QString &title, const QString &digest, const PeriodHistory &period)
{
    const QJsonDocument json(announce::periodHistoryToJson(period));
    return {title, digest, QString::fromUtf8(json.toJson(QJsonDocument::Compact))};
}

} // namespace tallybook
