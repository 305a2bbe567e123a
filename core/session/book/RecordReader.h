// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/book/BookCache.h"
#include "core/session/outcome/AccountOfRecord.h"
#include "core/vote/LiveEvaluation.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace tallybook {

/// A record that was read in another thread, and what its votes amount to.
struct ReadRecord {
    Result<RecordRows> rows;
    std::optional<LiveEvaluation> live; ///< unless it could not be read
    QList<AccountLine> account;
    qint64 asOf = 0; ///< the entry that the rest of the input was as of
};

/// Reads and judges records beside the thread that asks, one after the other, on a connection of
/// its own.
class RecordReader final : public QObject
{
    Q_OBJECT

public:
    explicit RecordReader(const QString &location, QObject *parent = nullptr);
    /// Lets go of what nobody waits for any more.
    ~RecordReader() override;

    /// `input` is all that its judgement stands on but the votes; `asOf` comes back. One that is
    /// being read already is not read twice.
    void read(const ProposalId &id, const EvaluationInput &input, qint64 asOf);

Q_SIGNALS:
    void done(const tallybook::ProposalId &id,
              const std::shared_ptr<tallybook::ReadRecord> &record);

private:
    QString m_location;
    QThreadPool m_worker;
    QSet<ProposalId> m_pending;
    std::shared_ptr<std::atomic_bool> m_wanted = std::make_shared<std::atomic_bool>(true);
};

} // namespace tallybook
