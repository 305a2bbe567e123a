// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/settings/Settings.h"

#include <QDialog>

class QVBoxLayout;

namespace tallybook {

class FileAsk;
class NoticeBar;
class PreferenceFields;

/// All that can be chosen, made from the table of settings. What is chosen holds at once; there is
/// nothing to confirm and nothing to lose by closing. Deletes itself when it is closed.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The settings must outlive the dialog.
    explicit PreferencesDialog(Settings *settings, QWidget *parent = nullptr);

    /// The program's file dialogs unless a test gives another; must outlive the dialog.
    void setFileAsk(FileAsk *ask);

    /// Every preference as at the first start; the notice offers to take that back.
    void restoreDefaults();
    void done(int result) override;

private:
    template <typename T>
    void addRow(const Setting<T> &setting);
    void addHeading(SettingGroup group);

    Settings *m_settings;
    NoticeBar *m_notice;
    PreferenceFields *m_fields;
    QVBoxLayout *m_column;
    SettingGroup m_group = SettingGroup::Remembered;
    Settings::Chosen m_before;
};

} // namespace tallybook
