// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/main/ImportDoor.h"

#include "core/session/RecordSession.h"
#include "core/session/archive/ArchiveDraft.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/support/book/Desk.h"
#include "ui/support/files/DroppedFiles.h"
#include "ui/support/files/FileAsk.h"
#include "ui/views/proposal/ProposalPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ImportDoor::ImportDoor(Desk *desk, QWidget *window)
    : QObject(desk)
    , m_desk(desk)
    , m_window(window)
    , m_ask(&dialogFileAsk())
{
}

bool ImportDoor::accepts(const QMimeData *data)
{
    return data->hasText() || data->hasHtml() || !droppedFiles(data).isEmpty();
}

QString ImportDoor::bookIn(const QMimeData *data)
{
    const QStringList files = droppedFiles(data);
    return files.size() == 1 && files.constFirst().endsWith(".tallybook"_L1, Qt::CaseInsensitive)
            ? files.constFirst()
            : QString();
}

ImportReview *ImportDoor::openReview()
{
    if (!m_desk->currentProposal()) {
        m_desk->say(tr("Choose the record that the replies belong to first, or make a new one."));
        return nullptr;
    }
    return show(isWritable() ? new ImportReview(m_desk, m_window) : nullptr);
}

bool ImportDoor::isWritable()
{
    if (!m_desk->session().isReadOnly())
        return true;
    m_desk->report({ErrorCode::BookReadOnly, {}, {}}, tr("Importing"));
    return false;
}

ImportReview *ImportDoor::show(ImportReview *review)
{
    if (!review)
        return nullptr;
    review->setWindowFlag(Qt::Window);
    m_review = review;
    m_reviews.removeAll(nullptr);
    m_reviews.append(review);
    review->show();
    Q_EMIT reviewOpened(review);
    return review;
}

void ImportDoor::closeReviews()
{
    for (const QPointer<ImportReview> &review : std::as_const(m_reviews))
        delete review.data();
    m_reviews.clear();
}

void ImportDoor::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !accepts(data)) {
        m_desk->say(tr("The clipboard holds no text. Copy the replies first: the page of the "
                       "thread, or single mails."));
        return;
    }
    take(data);
}

void ImportDoor::askFiles()
{
    m_ask->toOpen(m_window, tr("Import replies"),
                  tr("Mail and pages (*.eml *.mbox *.mbx *.json *.html *.htm *.txt);;"
                     "All files (*)"),
                  [this](const QStringList &paths) { takeFiles(paths); });
}

void ImportDoor::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (ImportReview *review = openReview())
        review->startFiles(paths);
}

void ImportDoor::takeArchive(const ArchiveThread &thread, const ArchiveSelection &selection,
                             bool asNewRecord)
{
    ImportReview *review = nullptr;
    if (asNewRecord || !m_desk->currentProposal()) {
        Proposal draft =
                ProposalPage::newDraft(m_desk->session(), ProposalKind::Other, m_desk->settings());
        draft.id = ProposalId::create();
        describe(thread, draft);
        review = show(isWritable() ? new ImportReview(m_desk, draft, m_window) : nullptr);
    } else {
        review = openReview();
    }
    if (review)
        review->startArchive(selection, thread.leftOut);
}

void ImportDoor::take(const QMimeData *data)
{
    const QStringList files = droppedFiles(data);
    if (!files.isEmpty()) {
        takeFiles(files);
        return;
    }
    // Copied out before the window opens: a drag's data is gone when its event is over.
    const QString html = data->hasHtml() ? data->html() : QString();
    const QString plain = data->text();
    ImportReview *review = openReview();
    if (!review)
        return;
    if (html.isEmpty())
        review->startText(plain);
    else
        review->startHtml(html, plain);
}

} // namespace tallybook
