// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Proposal.h"

#include <QDialog>

class QLineEdit;
class QMenuBar;
class QTreeView;

namespace tallybook {

class PaletteModel;
class PlainLabel;

/// Finds an action or a record by words and does or shows it: type, arrows, Enter. Shown with
/// open(); it deletes itself when it is closed.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QMenuBar *menus, const QList<Proposal> &records, QWidget *parent);

Q_SIGNALS:
    void recordChosen(const tallybook::ProposalId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void choose();

    PaletteModel *m_model;
    QLineEdit *m_words;
    QTreeView *m_list;
    PlainLabel *m_nothing;
};

} // namespace tallybook
