// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RowCodec.h"

#include <QWidget>

namespace tallybook {

class Desk;
class MessageView;
class PlainLabel;

/// The message that a vote was read from, plain, with the vote marked in it.
class EvidencePane final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePane(Desk *desk, QWidget *parent = nullptr);

    void showVote(const VoteEvent &vote);
    void showMessage(const StoredMessage &message);
    void showNothing();
    [[nodiscard]] MessageView *view() const { return m_text; }

private:
    void show(const StoredMessage &message, const QList<Evidence> &evidence);
    void showCarried(const VoteEvent &vote);

    Desk *m_desk;
    PlainLabel *m_from;
    PlainLabel *m_subject;
    PlainLabel *m_carried;
    MessageView *m_text;
    StoredMessage m_shown; ///< with no id for none
    QList<Evidence> m_marked;
};

} // namespace tallybook
