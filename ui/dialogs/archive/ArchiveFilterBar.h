// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace tallybook {

class ArchiveFilter;

/// Words, kind and days by which the votes of an archive are narrowed, in one row.
class ArchiveFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// The filter must outlive the bar. `today` is where the days begin to be chosen.
    ArchiveFilterBar(ArchiveFilter *filter, const QDate &today, QWidget *parent = nullptr);

    void focusWords();
    /// Shows all votes again.
    void clear();

Q_SIGNALS:
    void changed();

private:
    void apply();

    ArchiveFilter *m_filter;
    QLineEdit *m_words;
    QComboBox *m_show;
    QCheckBox *m_hasSince;
    QDateEdit *m_since;
    QCheckBox *m_hasUntil;
    QDateEdit *m_until;
};

} // namespace tallybook
