// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/archive/ArchiveJob.h"
#include "ui/dialogs/archive/ArchiveImportBar.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QTableView;

namespace tallybook {

class ArchiveFilter;
class ArchiveFilterBar;
class ArchiveModel;
class Clock;
class FileAsk;
class NoticeBar;
class PlainLabel;
class Settings;

/// The votes of mail archives of any size, to look through and to import one thread of. Needs no
/// book: what an import would go into is told from outside (setTarget), and asked for from outside
/// (importWanted).
class ArchiveBrowser final : public QWidget
{
    Q_OBJECT

public:
    /// Clock and settings must outlive the window.
    ArchiveBrowser(const Clock &clock, Settings &settings, QWidget *parent = nullptr);
    ~ArchiveBrowser() override;

    void setFileAsk(FileAsk *ask) { m_ask = ask; }
    void setTarget(const ArchiveImportBar::Target &target);
    void askFiles();
    /// Goes through the files, together one archive, instead of those before.
    void read(const QStringList &paths);
    void cancel();

    /// Whether files that were dropped are better looked through than imported whole: mailboxes,
    /// and large ones, or no book that could take them.
    [[nodiscard]] static bool wants(const QStringList &paths, bool bookOpen);

    [[nodiscard]] ArchiveModel *model() const { return m_model; }

Q_SIGNALS:
    /// A person wants this vote imported: its messages, and what is known of it.
    void importWanted(const tallybook::ArchiveThread &thread,
                      const tallybook::ArchiveSelection &selection, bool asNewRecord);
    /// The search is over, whatever came of it.
    void finished();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectAll();
    void finish(const ArchiveSummary &summary);
    void tellWhatHappened(const ArchiveSummary &summary);
    void refresh();
    void escape();
    void showChosen();
    [[nodiscard]] QString emptyWords() const;
    [[nodiscard]] const ArchiveThread *chosen() const;

    const Clock &m_clock;
    FileAsk *m_ask;
    ArchiveJob *m_job;
    ArchiveModel *m_model;
    ArchiveFilter *m_filter;
    QStringList m_paths;
    ArchiveSummary m_summary;
    bool m_done = false; ///< a search has come to its end
    PlainLabel *m_title;
    QPushButton *m_open;
    NoticeBar *m_notice;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    ArchiveFilterBar *m_filters;
    QTableView *m_table;
    PlainLabel *m_empty;
    PlainLabel *m_about; ///< the vote that is chosen
    PlainLabel *m_count;
    ArchiveImportBar *m_import;
};

} // namespace tallybook
