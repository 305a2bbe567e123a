// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/InfoWindow.h"

#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SpokenLabel.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QStyle>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One line for each shortcut of the window's actions, in the order of the menus.
QStringList shortcutsOf(const QWidget *window)
{
    QStringList lines;
    QSet<QString> seen;
    const QList<QAction *> actions = window->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (keys.isEmpty() || seen.contains(keys))
            continue;
        seen.insert(keys);
        lines += u"%1\t%2"_s.arg(keys, spokenLabel(action->text()));
    }
    return lines;
}

QString compiledIn(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// Joins what was broken because a line was full: the window breaks lines where it ends. Marks of a
/// text file around names go, too.
QString unwrapped(QString text)
{
    static const QRegularExpression fullLine(u"(?<=[^\\n]{60})\\n(?=[^\\s*-])"_s);
    return text.remove(u'`').replace(fullLine, u" "_s);
}

} // namespace

InfoWindow::InfoWindow(const QString &title, const QString &words, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QPlainTextEdit(words, this);
    text->setReadOnly(true);
    text->setTabStopDistance(letterWidth(fontMetrics()) * 18);
    text->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_column = new QVBoxLayout(this);
    m_column->addWidget(text);
    m_column->addWidget(buttons);
    resize(letterWidth(fontMetrics()) * 80, fontMetrics().height() * 30);
}

void InfoWindow::addHeading(const QString &words)
{
    auto *picture = new PlainLabel(this);
    const int side = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    picture->setPixmap(QApplication::windowIcon().pixmap(side, side));
    auto *heading = new PlainLabel(words, this);
    heading->setObjectName(u"infoHeading"_s);
    heading->setEmphasis(4);
    auto *row = new QHBoxLayout;
    row->addWidget(picture);
    row->addWidget(heading, 1);
    m_column->insertLayout(0, row);
}

void InfoWindow::showFirstSteps(QWidget *window)
{
    const QString steps = tr(
            "A first vote\n\n"
            "1. File, New book: one file keeps all records of a committee.\n"
            "2. Edit, People and roles: import the roster, so that the program knows whose votes "
            "bind.\n"
            "3. File, New record: choose the kind; write title, text, the conversations that led "
            "to it and their summary.\n"
            "4. Open vote. On the Announce page, copy or save the call and send it with your mail "
            "program.\n"
            "5. Copy the replies (the thread's page, mails, or drop files on the window) and press "
            "Ctrl+Shift+V.\n"
            "6. In the review, settle what is unclear and accept. One undo takes it all back.\n"
            "7. The live tally says how it stands, by which rule, and what would turn it.\n"
            "8. Votes page: look at what is marked; say who somebody is, admit a late vote with a "
            "reason.\n"
            "9. Close vote when the period is over.\n"
            "10. Result mail: check, copy or save, send; then mark it as sent.\n\n"
            "Shortcuts\n\n");
    (new InfoWindow(tr("First steps"), steps + shortcutsOf(window).join(u'\n'), window))->show();
}

void InfoWindow::showAbout(QWidget *window)
{
    const QString words =
            tr("Tallybook %1\n\n"
               "Votes of Apache project committees, counted with proof.\n\n"
               "The sources are under the Apache License 2.0. This program is linked with Qt "
               "Charts, so the program as a whole is distributed under the GNU General Public "
               "License, version 3.")
                    .arg(QCoreApplication::applicationVersion());
    const qsizetype body = words.indexOf(u"\n\n"_s);
    // The licences themselves are in English only, as they are in force.
    const QStringList parts{
            words.mid(body).trimmed(), unwrapped(compiledIn(u":/tallybook/legal/NOTICE"_s)),
            tr("Apache License 2.0, in full"), compiledIn(u":/tallybook/legal/LICENSE"_s)};
    auto *about = new InfoWindow(tr("About Tallybook"), parts.join(u"\n\n"_s), window);
    about->addHeading(words.left(body));
    about->show();
}

} // namespace tallybook
