// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/book/Desk.h"

#include "core/session/RecordSession.h"
#include "ui/support/settings/Settings.h"
#include "ui/support/words/ErrorWords.h"

namespace tallybook {

Desk::Desk(RecordSession *session, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
{
    followReading();
}

Desk::Desk(RecordSession *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(new Settings(this))
{
    followReading();
}

void Desk::followReading()
{
    connect(m_session, &RecordSession::recordRead, this, [this](const ProposalId &id) {
        if (!m_reading || id != m_current)
            return;
        m_reading = false;
        Q_EMIT currentProposalRead(id);
    });
}

void Desk::setCurrentProposal(const ProposalId &id)
{
    if (id == m_current)
        return;
    m_current = id;
    m_reading = !m_session->isAtHand(id);
    if (m_reading)
        m_session->readBeside(id);
    Q_EMIT currentProposalChanged(id);
}

void Desk::report(const Error &error, const QString &whatWasTried)
{
    Q_EMIT messageRaised({DeskMessage::Severity::Error,
                          ErrorWords::of(error, whatWasTried).sentence(),
                          ErrorWords::details(error)});
}

void Desk::say(const QString &text)
{
    Q_EMIT messageRaised({DeskMessage::Severity::Information, text, {}});
}

} // namespace tallybook
