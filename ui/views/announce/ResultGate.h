// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/check/OwnResultCheck.h"

#include <QObject>

#include <functional>

class QWidget;

namespace tallybook {

class Desk;

/// Holds a result mail, or the correction of one, back while its check finds contradictions: it may
/// leave only for a reason, which the book keeps with who gave it and what was found.
class ResultGate final : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive the gate; `window` is what the question belongs to.
    ResultGate(Desk *desk, QWidget *window);

    /// Checks what would leave now; nothing if there is no such mail, which was told then.
    using Check = std::function<std::optional<OwnResultCheck>()>;

    /// Does `then` at once if nothing speaks against it or an override covers this very text.
    /// Otherwise asks for a reason, records it and then does it; without one nothing is done. While
    /// somebody thinks about a reason the record may change: it holds only for what was found.
    void pass(const Check &checkNow, std::function<void()> then);
    /// The check that decides.
    [[nodiscard]] OwnResultCheck check(const Record &record, const OutgoingMail &mail,
                                       const announce::TemplateSource &source,
                                       announce::MailKind kind) const;

Q_SIGNALS:
    /// Why the mail was held back, in words.
    void heldBack(const QString &why);

private:
    void ask(const OwnResultCheck &check, const Check &checkNow, std::function<void()> then);
    void letGo(const OwnResultCheck &asked, const std::optional<OwnResultCheck> &now,
               const ProposalId &id, const QString &reason, const std::function<void()> &then);

    Desk *m_desk;
    QWidget *m_window;
};

} // namespace tallybook
