// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QObject>
#include <QString>

namespace tallybook {

class RecordSession;
class Settings;

/// A message shown in place in the window, never in a box. Plain text.
struct DeskMessage {
    enum class Severity { Information, Warning, Error };
    Severity severity = Severity::Information;
    QString text;
    QString details; ///< technical text to copy; "" for none
};

/// What all pages of one window share: the open book, the record in view, and a place for messages.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// Session and settings must outlive the desk.
    Desk(RecordSession *session, Settings *settings, QObject *parent = nullptr);
    /// A desk that shares its settings with no other.
    explicit Desk(RecordSession *session, QObject *parent = nullptr);

    [[nodiscard]] RecordSession &session() const { return *m_session; }
    [[nodiscard]] Settings &settings() const { return *m_settings; }
    /// The record in view; null when none is chosen.
    [[nodiscard]] ProposalId currentProposal() const { return m_current; }
    void setCurrentProposal(const ProposalId &id);
    /// The record in view if its votes are at hand. A large record that comes into view is read
    /// beside the window: null until that is done.
    [[nodiscard]] ProposalId readProposal() const { return m_reading ? ProposalId() : m_current; }
    /// Whether the votes of the record in view are still being read.
    [[nodiscard]] bool isReading() const { return m_reading; }

    /// Puts an error into words and raises it. `whatWasTried` begins the sentence ("Saving the
    /// proposal"); it may be empty.
    void report(const Error &error, const QString &whatWasTried);
    /// A piece of information, e.g. "Saved result.eml".
    void say(const QString &text);

Q_SIGNALS:
    void currentProposalChanged(const tallybook::ProposalId &id);
    /// The votes of the record in view are at hand now; they were not when it came into view.
    void currentProposalRead(const tallybook::ProposalId &id);
    void messageRaised(const tallybook::DeskMessage &message);

private:
    void followReading();

    RecordSession *m_session;
    Settings *m_settings;
    ProposalId m_current;
    bool m_reading = false;
};

} // namespace tallybook
