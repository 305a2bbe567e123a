// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/votes/EvidencePane.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/DateWords.h"
#include "ui/views/conversation/MessageView.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

EvidencePane::EvidencePane(Desk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_from(new PlainLabel(this))
    , m_subject(new PlainLabel(this))
    , m_carried(new PlainLabel(this))
    , m_text(new MessageView(this))
{
    m_carried->setObjectName(u"carriedOver"_s);
    m_from->setEmphasis();
    m_subject->setMuted();
    for (PlainLabel *label : {m_from, m_subject, m_carried}) {
        label->setElided(); // a long name never widens the window
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->setAccessibleName(tr("Source message"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_from);
    column->addWidget(m_subject);
    column->addWidget(m_carried);
    column->addWidget(m_text, 1);
    showNothing();
}

void EvidencePane::showNothing()
{
    m_shown = {};
    m_from->hide();
    m_subject->hide();
    m_carried->hide();
    m_text->setEmpty(tr("Choose a vote to see the message it was read from."));
}

void EvidencePane::showVote(const VoteEvent &vote)
{
    if (vote.messageRow.isNull()) {
        showNothing();
        m_text->setEmpty(tr("This vote was entered by hand; there is no message."));
        showCarried(vote);
        return;
    }
    const QList<StoredMessage> messages = m_desk->session().messages(vote.proposalId);
    const auto message =
            std::find_if(messages.cbegin(), messages.cend(), [&](const StoredMessage &candidate) {
                return candidate.id == vote.messageRow;
            });
    if (message == messages.cend())
        showNothing();
    else
        show(*message, {vote.evidence});
    showCarried(vote);
}

void EvidencePane::showCarried(const VoteEvent &vote)
{
    const QString from = text::visibleLine(vote.carriedFrom);
    const bool other = vote.carriedObject == CarriedObject::Other;
    m_carried->setText(
            other ? tr("Carried over from %1, where it was cast for something else").arg(from)
                  : tr("Carried over from %1, where it was cast for the same").arg(from));
    setPlainToolTip(m_carried, from);
    m_carried->setVisible(!from.isEmpty());
}

void EvidencePane::showMessage(const StoredMessage &message)
{
    m_carried->hide();
    show(message, {});
}

void EvidencePane::show(const StoredMessage &message, const QList<Evidence> &evidence)
{
    // Every act on the record comes by here; the text is laid out again only if it is another one.
    if (m_shown == message && m_marked == evidence)
        return;
    m_shown = message;
    m_marked = evidence;
    QString from = message.fromName;
    if (!message.fromAddress.isEmpty())
        from = from.isEmpty() ? message.fromAddress
                              : u"%1 <%2>"_s.arg(message.fromName, message.fromAddress);
    else if (from.isEmpty())
        from = message.fromHandle;
    const QString visible = text::visibleLine(from);
    const QString subject = text::visibleLine(message.subject);
    m_from->setText(visible);
    setPlainToolTip(m_from, visible);
    m_subject->setText(message.date ? tr("%1 · %2", "date, subject")
                                              .arg(DateWords::dateTime(*message.date), subject)
                                    : subject);
    setPlainToolTip(m_subject,
                    message.date ? u"%1\n%2"_s.arg(subject, DateWords::utc(*message.date))
                                 : subject);
    m_from->show();
    m_subject->show();
    m_text->setMessage(message.text, {}, evidence);
}

} // namespace tallybook
