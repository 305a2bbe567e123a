// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Id.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace tallybook {

class Desk;
class PlainLabel;

/// Asks with whom somebody is one person, says what becomes of both, and merges them: one act,
/// which undo takes back. Deletes itself when it is closed.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `kept` stays. The desk must outlive the dialog.
    MergeDialog(Desk *desk, const VoterId &kept, QWidget *parent = nullptr);

    bool merge();

Q_SIGNALS:
    /// Done; `kept` is both now.
    void merged(const tallybook::VoterId &kept);

private:
    void explain();
    [[nodiscard]] VoterId other() const;

    Desk *m_desk;
    VoterId m_kept;
    QComboBox *m_other;
    PlainLabel *m_words;
    QPushButton *m_merge;
};

} // namespace tallybook
