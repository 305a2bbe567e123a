// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/votes/SettleBar.h"

#include "core/mail/intake/ImportPlan.h"
#include "core/session/RecordSession.h"
#include "ui/models/VotesModel.h"
#include "ui/support/book/Desk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

SettleBar::SettleBar(Desk *desk, const VotesModel *votes, QAction *next, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_votes(votes)
    , m_icon(new PlainLabel(this))
    , m_words(new PlainLabel(this))
{
    m_words->setObjectName(u"settleWords"_s);
    auto *button = new QToolButton(this);
    button->setDefaultAction(next);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(button);
}

void SettleBar::refresh()
{
    const ProposalId id = m_desk->readProposal();
    const RecordSession &session = m_desk->session();
    const QList<VoterRow> &rows = m_votes->rows();
    const auto count = [&](auto predicate) {
        return int(std::count_if(rows.cbegin(), rows.cend(), predicate));
    };
    const int doubtful = count([](const VoterRow &row) { return row.needsAttention(); });
    const int late = count([](const VoterRow &row) { return row.isLateOrEarly(); });
    const int changed = count([](const VoterRow &row) { return row.wasChanged(); });
    const QList<StoredMessage> messages = session.messages(id);
    const QString noVoteName = messageFateName(MessageFate::NoVote);
    const QString waitingName = messageFateName(MessageFate::NeedsReview);
    int noVote = 0;
    int waiting = 0;
    for (const StoredMessage &message : messages) { // once: there may be ten thousand
        noVote += message.fate == noVoteName ? 1 : 0;
        waiting += message.fate == waitingName ? 1 : 0;
    }
    m_waiting = waiting > 0;

    QStringList parts;
    if (waiting > 0)
        parts += tr("%n to settle", nullptr, waiting);
    if (doubtful > 0)
        parts += tr("%n to look at", nullptr, doubtful);
    if (late > 0)
        parts += tr("%n late or early", nullptr, late);
    if (changed > 0)
        parts += tr("%n changed", nullptr, changed);
    if (noVote > 0)
        parts += tr("%n without a vote", nullptr, noVote);
    const bool ask = waiting + doubtful > 0;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icons::get(ask ? u"warning"_s : u"met"_s)
                              .pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setAccessibleName(ask ? tr("needs attention") : tr("settled"));
    m_words->setText(parts.isEmpty() ? tr("Nothing to settle") : parts.join(u"   "_s));
    setVisible(!rows.isEmpty() || !messages.isEmpty());
}

void SettleBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The icon is a picture in the colours of the palette that was.
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

QString SettleBar::words() const
{
    return m_words->text();
}

void SettleBar::goToNext()
{
    const QList<StoredMessage> waiting = m_desk->session().unsettled(m_desk->currentProposal());
    if (waiting.isEmpty())
        return;
    const auto last =
            std::find_if(waiting.cbegin(), waiting.cend(),
                         [this](const StoredMessage &message) { return message.id == m_last; });
    const bool hasNext = last != waiting.cend() && std::next(last) != waiting.cend();
    const StoredMessage &next = hasNext ? *std::next(last) : waiting.constFirst();
    m_last = next.id;
    Q_EMIT settleRequested(next);
}

} // namespace tallybook
