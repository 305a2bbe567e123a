// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace tallybook {

class Desk;
class ReasonDialog;

/// Opening, closing, extending and cancelling the vote in view. Where a reason is needed it is
/// asked for; nothing else is confirmed.
class VoteActs final : public QObject
{
    Q_OBJECT

public:
    /// `window` is what a question for a reason belongs to.
    VoteActs(Desk *desk, QWidget *window);

    void openVote();
    void closeVote();
    void extendVote();
    void cancelVote();
    /// A call for votes went to the public list just now.
    void notePublicCall();
    /// Drafts the further round that the rule asks for, and shows it.
    void startNextRound();

private:
    /// Asks for a later close; `why` stands above the question.
    void askForExtension(const QString &why);
    void ask(ReasonDialog *dialog, std::function<void(const ReasonDialog &)> then);

    Desk *m_desk;
    QWidget *m_window;
};

} // namespace tallybook
