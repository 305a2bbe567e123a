// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RowCodec.h"

#include <QWidget>

class QAction;

namespace tallybook {

class Desk;
class PlainLabel;
class VotesModel;

/// The line beneath the votes: "2 to settle  1 late  1 changed  6 no vote", and the way to the next
/// message that waits for an answer.
class SettleBar final : public QWidget
{
    Q_OBJECT

public:
    /// `next` is the action that asks for the next message; it stands here as a button.
    SettleBar(Desk *desk, const VotesModel *votes, QAction *next, QWidget *parent = nullptr);

    void refresh();
    [[nodiscard]] QString words() const;
    /// Whether a message of the record waited for a person at the last refresh.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// Hands out the first waiting message, and on the next call the one after it.
    void goToNext();

Q_SIGNALS:
    void settleRequested(const tallybook::StoredMessage &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    Desk *m_desk;
    const VotesModel *m_votes;
    PlainLabel *m_icon;
    PlainLabel *m_words;
    MessageRowId m_last; ///< handed out last
    bool m_waiting = false;
};

} // namespace tallybook
