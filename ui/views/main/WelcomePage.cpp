// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/main/WelcomePage.h"

#include "core/base/Text.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/PlainLabel.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recentArea(new QWidget(this))
    , m_recent(new QVBoxLayout(m_recentArea))
{
    auto *picture = new PlainLabel(this);
    const int side = fontMetrics().height() * 4;
    picture->setPixmap(icons::application().pixmap(QSize(side, side), devicePixelRatioF()));
    auto *title = new PlainLabel(tr("Welcome to Tallybook"), this);
    title->setEmphasis(8);
    auto *words = new PlainLabel(
            tr("Run a committee's vote from first discussion to published result. Paste the "
               "replies from the list, see who voted what and whether the rule is met, and send "
               "the result. Everything stays in one file on your machine."),
            this);
    words->setWordWrap(true);

    const auto link = [this](const QString &icon, const QString &text, const QString &description,
                             auto signal) {
        auto *button = new QCommandLinkButton(text, description, this);
        button->setIcon(icons::get(icon));
        button->setAutoDefault(true); // Return presses it, as in a dialog
        connect(button, &QCommandLinkButton::clicked, this, signal);
        return button;
    };
    auto *sample = link(u"approved"_s, tr("Look at a &sample book"),
                        tr("Five records of an invented project, in all states"),
                        &WelcomePage::sampleRequested);
    auto *fresh = link(u"record-new"_s, tr("&New book"), tr("An empty file for your committee"),
                       &WelcomePage::newRequested);
    auto *open = link(u"book"_s, tr("&Open book"), tr("A file that ends in .tallybook"),
                      &WelcomePage::openRequested);

    m_recent->setContentsMargins(0, 12, 0, 0);
    m_recent->setSpacing(2);
    auto *heading = new PlainLabel(tr("Opened before"), m_recentArea);
    heading->setEmphasis();
    m_recent->addWidget(heading);

    // Lines of a length that reads well, in the middle of a window of any width.
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(letterWidth(fontMetrics()) * 86);
    auto *column = new QVBoxLayout(middle);
    column->addStretch(1);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(12);
    column->addWidget(sample);
    column->addWidget(fresh);
    column->addWidget(open);
    column->addWidget(m_recentArea);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 4);
    row->addStretch(1);
    setRecentBooks({});
}

void WelcomePage::setRecentBooks(const QStringList &paths)
{
    // The first item is the heading.
    while (QLayoutItem *item = m_recent->takeAt(1)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *button = new QPushButton(
                tr("%1 — %2", "book, folder")
                        .arg(text::visibleLine(file.completeBaseName()).replace(u'&', u"&&"_s),
                             text::visibleLine(file.absolutePath()).replace(u'&', u"&&"_s)),
                m_recentArea);
        button->setFlat(true);
        button->setAutoDefault(true);
        button->setStyleSheet(u"text-align: left"_s);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT bookRequested(path); });
        m_recent->addWidget(button);
    }
    m_recentArea->setVisible(!paths.isEmpty());
}

} // namespace tallybook
