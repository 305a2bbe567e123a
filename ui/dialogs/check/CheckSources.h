// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/check/PublishedCheck.h"
#include "core/vote/Proposal.h"

#include <QWidget>

class QComboBox;

namespace tallybook {

class Desk;
class FileAsk;

/// What a published result is held against: a thread, a roster and a rule, each as far as it is
/// known.
class CheckSources final : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit CheckSources(Desk *desk, QWidget *parent = nullptr);

    void setFileAsk(FileAsk *ask) { m_ask = ask; }
    /// Adds what was chosen to a request, but not the thread of files that nobody read yet.
    void fill(PublishedCheckRequest &request) const;
    /// Files of the thread that are to be read first, beside the window: they may be large.
    [[nodiscard]] QStringList filesToRead() const;
    /// Whether the votes are held against a thread.
    [[nodiscard]] bool hasThread() const;
    /// The thread of these files, for the questions that follow.
    void keepThread(const QStringList &files, const ReadingInput &thread);
    /// Offers the record and the project in view.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    enum Thread { NoThread, RecordThread, FileThread };

    /// All that the findings depend on.
    struct Chosen {
        int thread;
        ProposalId record;
        QString roster;
        std::optional<Rule> rule;

        bool operator==(const Chosen &) const = default;
    };

    [[nodiscard]] Chosen chosen() const;
    void followRecord();
    void threadChosen(int index);
    void askFiles();
    [[nodiscard]] ReadingInput readRecord() const;
    [[nodiscard]] RosterImport bookRoster(const ProjectId &project) const;

    Desk *m_desk;
    FileAsk *m_ask;
    QComboBox *m_thread;
    QComboBox *m_roster;
    QComboBox *m_rule;
    ProposalId m_record;
    QStringList m_files;
    std::optional<ReadingInput> m_fileThread;
    mutable std::optional<ReadingInput> m_recordThread; ///< until the record changes
};

} // namespace tallybook
