// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/settings/Settings.h"

#include <QList>
#include <QObject>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QWidget;

namespace tallybook {

class FileAsk;

/// One row of a form for each type of setting: the editor that fits the type, its words, and what
/// is wrong with a value, beside it. An editor writes what is valid at once, or where half of a
/// text could be valid, too, when it is typed to the end; it follows changes from elsewhere.
class PreferenceFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds to `form`, whose widgets become children of `page`. The settings must outlive it.
    PreferenceFields(Settings *settings, QFormLayout *form, QWidget *page);

    void setFileAsk(FileAsk *ask) { m_ask = ask; }
    void addHeading(const QString &words);

    /// Takes what stands in the fields, also where the focus still is.
    void finish();

    void add(const Setting<bool> &setting);
    void add(const Setting<ColourScheme> &setting);
    void add(const Setting<LanguageCode> &setting);
    void add(const Setting<PersonName> &setting);
    void add(const Setting<MailAddress> &setting);
    void add(const Setting<FolderPath> &setting);
    void add(const Setting<RuleId> &setting);
    void add(const Setting<HourCount> &setting);
    void add(const Setting<ZoneId> &setting);

private:
    /// What is wrong with a text; "" if it can be kept.
    using Problem = std::function<QString(const QString &)>;

    template <typename T>
    QComboBox *addChoice(const Setting<T> &setting, const QList<std::pair<T, QString>> &choices);
    template <typename T>
    QLineEdit *addLine(const Setting<T> &setting, QLineEdit *edit, QWidget *field,
                       const Problem &problem);
    template <typename T>
    void place(const Setting<T> &setting, QWidget *field);
    template <typename T>
    void placeHint(const Setting<T> &setting);

    Settings *m_settings;
    QList<std::function<void()>> m_finishers;
    QFormLayout *m_form;
    QWidget *m_page;
    FileAsk *m_ask;
};

} // namespace tallybook
