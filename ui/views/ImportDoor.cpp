// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/ImportDoor.h"

#include "core/session/RecordSession.h"
#include "ui/dialogs/ImportReview.h"
#include "ui/support/Desk.h"
#include "ui/support/FileAsk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ImportDoor::ImportDoor(Desk *desk, QWidget *window)
    : QObject(desk)
    , m_desk(desk)
    , m_window(window)
    , m_ask(&dialogFileAsk())
{
}

bool ImportDoor::accepts(const QMimeData *data)
{
    return data->hasText() || data->hasHtml() || !localFiles(data).isEmpty();
}

QString ImportDoor::bookIn(const QMimeData *data)
{
    const QStringList files = localFiles(data);
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
    if (m_desk->session().isReadOnly()) {
        m_desk->report({ErrorCode::BookReadOnly, {}, {}}, tr("Importing"));
        return nullptr;
    }
    auto *review = new ImportReview(m_desk, m_window);
    review->setWindowFlag(Qt::Window);
    m_review = review;
    review->show();
    Q_EMIT reviewOpened(review);
    return review;
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

void ImportDoor::take(const QMimeData *data)
{
    const QStringList files = localFiles(data);
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
