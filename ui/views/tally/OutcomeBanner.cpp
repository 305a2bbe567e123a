// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tally/OutcomeBanner.h"

#include "ui/support/look/Icons.h"
#include "ui/support/look/VotePalette.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/OutcomeWords.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

OutcomeBanner::OutcomeBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PlainLabel(this))
    , m_words(new PlainLabel(this))
    , m_sub(new PlainLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_words, 0, 1);
    grid->addWidget(m_sub, 1, 1);
    m_words->setEmphasis(3);
    m_words->setWordWrap(true);
    m_sub->setWordWrap(true);
    m_words->setObjectName(u"outcomeWords"_s);
    setAccessibleName(tr("Outcome"));
}

void OutcomeBanner::setOutcome(const Outcome &outcome, ProposalStatus status, const QString &sub)
{
    m_verdict = status == ProposalStatus::Open ? outcome.soFar : outcome.verdict;
    QString icon = u"undecided"_s;
    if (status == ProposalStatus::Draft || status == ProposalStatus::Cancelled) {
        m_verdict = Verdict::Undecided;
        icon = status == ProposalStatus::Draft ? u"draft"_s : u"cancelled"_s;
    } else if (m_verdict != Verdict::Undecided) {
        icon = m_verdict == Verdict::Approved ? u"approved"_s : u"rejected"_s;
    }
    show(icon, OutcomeWords::banner(outcome, status), sub);
}

void OutcomeBanner::setEmpty(const QString &words, const QString &whatToDo)
{
    m_verdict = Verdict::Undecided;
    show(u"information"_s, words, whatToDo);
}

QString OutcomeBanner::words() const
{
    return m_words->text();
}

void OutcomeBanner::show(const QString &iconName, const QString &words, const QString &sub)
{
    m_iconName = iconName;
    const bool news = words != m_words->text();
    m_words->setText(words);
    m_sub->setText(sub);
    m_sub->setVisible(!sub.isEmpty());
    setAccessibleDescription(sub.isEmpty() ? words : u"%1. %2"_s.arg(words, sub));
    drawIcon();
    update();
    if (news) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QColor OutcomeBanner::accent() const
{
    const VotePalette colours = VotePalette::of(palette());
    switch (m_verdict) {
    case Verdict::Approved: return colours.forVotes;
    case Verdict::Rejected: return colours.against;
    case Verdict::Undecided: return colours.abstain;
    }
    return colours.abstain;
}

void OutcomeBanner::drawIcon()
{
    const int side = fontMetrics().height() * 2;
    m_icon->setPixmap(
            icons::tinted(m_iconName, accent()).pixmap(QSize(side, side), devicePixelRatioF()));
}

void OutcomeBanner::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(VotePalette::wash(accent(), palette()));
    painter.drawRoundedRect(rect(), 6, 6);
    QFrame::paintEvent(event);
}

void OutcomeBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        drawIcon();
}

} // namespace tallybook
