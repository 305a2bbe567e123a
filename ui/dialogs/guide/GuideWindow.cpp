// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/guide/GuideWindow.h"

#include "ui/dialogs/guide/GuideView.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SideWindow.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent)
    , m_view(new GuideView(pictureFolder(), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"guide"_s);
    setWindowTitle(tr("User guide"));
    m_view->setAccessibleName(tr("User guide"));
    QFile guide(u":/tallybook/docs/guide.md"_s);
    if (guide.open(QIODevice::ReadOnly))
        m_view->setGuide(QString::fromUtf8(guide.readAll()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    const QLocale::Language language = QLocale().language();
    if (language != QLocale::English && language != QLocale::C) {
        auto *note = new PlainLabel(tr("This guide is written in English only."), this);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    resizeWithinScreen(this, QSize(letterWidth(fontMetrics()) * 110, fontMetrics().height() * 42));
}

QString GuideWindow::pictureFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &each : {u"../share/doc/tallybook/images"_s, u"../../../docs/images"_s}) {
        const QString folder = QDir::cleanPath(program.filePath(each));
        if (QDir(folder).exists())
            return folder;
    }
    return {};
}

} // namespace tallybook
