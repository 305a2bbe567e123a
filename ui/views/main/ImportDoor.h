// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QMimeData;
class QWidget;

namespace tallybook {

class Desk;
class FileAsk;
class ImportReview;
struct ArchiveSelection;
struct ArchiveThread;

/// Every way in for replies: the clipboard, files, what is dropped on the window. Each opens a
/// review of what was read; nothing is taken without it.
class ImportDoor final : public QObject
{
    Q_OBJECT

public:
    ImportDoor(Desk *desk, QWidget *window);

    void setFileAsk(FileAsk *ask) { m_ask = ask; }
    [[nodiscard]] static bool accepts(const QMimeData *data);
    /// The one book that is dropped; "" if it is anything else.
    [[nodiscard]] static QString bookIn(const QMimeData *data);
    void paste();
    void askFiles();
    void take(const QMimeData *data);
    void takeFiles(const QStringList &paths);
    /// The messages of one vote of an archive, into the record in view; into a new one, which
    /// begins with what the archive knows of it, if that is wanted or no record is in view.
    void takeArchive(const ArchiveThread &thread, const ArchiveSelection &selection,
                     bool asNewRecord);
    /// The review opened last, while it is open.
    [[nodiscard]] ImportReview *review() const { return m_review; }
    /// Closes all of them, before the desk goes.
    void closeReviews();

Q_SIGNALS:
    void reviewOpened(tallybook::ImportReview *review);

private:
    [[nodiscard]] ImportReview *openReview();
    [[nodiscard]] bool isWritable();
    ImportReview *show(ImportReview *review);

    Desk *m_desk;
    QWidget *m_window;
    FileAsk *m_ask;
    QPointer<ImportReview> m_review;
    QList<QPointer<ImportReview>> m_reviews; ///< all that were opened; some are gone by now
};

} // namespace tallybook
