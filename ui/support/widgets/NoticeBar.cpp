// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/NoticeBar.h"

#include "ui/support/look/Icons.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/ErrorWords.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString iconOf(NoticeBar::Tone tone)
{
    switch (tone) {
    case NoticeBar::Tone::Information: return u"information"_s;
    case NoticeBar::Tone::Warning: return u"warning"_s;
    case NoticeBar::Tone::Error: return u"error"_s;
    }
    return {};
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel(this))
    , m_words(new PlainLabel(this))
    , m_action(new QPushButton(this))
    , m_dismiss(new QToolButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_words->setWordWrap(true);
    m_words->setObjectName(u"noticeWords"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"noticeAction"_s);
    m_action->hide();
    m_dismiss->setIcon(icons::get(u"dismiss"_s));
    m_dismiss->setAutoRaise(true);
    setPlainToolTip(m_dismiss, tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss the message"));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::act);
    connect(m_dismiss, &QToolButton::clicked, this, &NoticeBar::clear);
    hide();
}

void NoticeBar::tell(Tone tone, const QString &words, const QString &action)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_details.clear();
    m_icon->setPixmap(icons::get(iconOf(tone)).pixmap(size, size));
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::tellProblem(Tone tone, const QString &words, const QString &details)
{
    // No letter: the page in which the bar comes up has its own.
    tell(tone, words, details.isEmpty() ? QString() : tr("Copy details"));
    m_details = details;
}

void NoticeBar::tellError(const Error &error, const QString &whatWasTried)
{
    tellProblem(Tone::Error, ErrorWords::of(error, whatWasTried).sentence(),
                ErrorWords::details(error));
}

void NoticeBar::act()
{
    if (m_details.isEmpty())
        Q_EMIT actionTriggered();
    else
        QGuiApplication::clipboard()->setText(m_details);
}

void NoticeBar::clear()
{
    m_words->clear();
    hide();
}

QString NoticeBar::words() const
{
    return m_words->text();
}

} // namespace tallybook
