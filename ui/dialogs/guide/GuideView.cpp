// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/guide/GuideView.h"

#include "ui/support/files/WebLink.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QScrollBar>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Room for the margins of the document and a scroll bar.
constexpr int margin = 40;

} // namespace

GuideView::GuideView(const QString &pictures, QWidget *parent)
    : QTextBrowser(parent)
    , m_pictures(pictures)
{
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this,
            [](const QUrl &link) { openWebLink(link.toString()); });
}

void GuideView::setGuide(const QString &markdown)
{
    m_markdown = markdown;
    render();
}

void GuideView::render()
{
    m_pictureWidth = width();
    const int place = verticalScrollBar()->value();
    setMarkdown(m_markdown);
    verticalScrollBar()->setValue(place);
}

QVariant GuideView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || m_pictures.isEmpty())
        return {};
    // By its file name only, so that no link leads out of the folder.
    const QImage picture(QDir(m_pictures).filePath(QFileInfo(name.path()).fileName()));
    const int room = qMax(margin, width() - margin);
    if (picture.isNull() || picture.width() <= room)
        return picture;
    const qreal ratio = devicePixelRatioF();
    QImage fitting = picture.scaledToWidth(qRound(room * ratio), Qt::SmoothTransformation);
    fitting.setDevicePixelRatio(ratio);
    return fitting;
}

void GuideView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (width() != m_pictureWidth && !m_markdown.isEmpty())
        render();
}

} // namespace tallybook
