// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Roster.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tallybook {

/// Who votes: a known person, or a new one by name and address. The address is asked for only where
/// the name is not in the list.
class VoterField final : public QWidget
{
    Q_OBJECT

public:
    explicit VoterField(QWidget *parent = nullptr);

    void setVoters(const QList<Voter> &voters);
    void choose(const VoterId &id);
    /// Fills in somebody who is not in the list.
    void suggest(const QString &name, const QString &address);
    /// The known person chosen; null for a new one.
    [[nodiscard]] VoterId chosen() const;
    /// The new person as entered, without an id; only meaningful if nobody known is chosen.
    [[nodiscard]] Voter entered() const;
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void edited();

private:
    void updateAddress();
    /// Of a long name, rather than its end.
    void showBeginning();

    QComboBox *m_name;
    QLineEdit *m_address;
};

} // namespace tallybook
