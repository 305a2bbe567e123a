// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace tallybook {

/// Narrows the votes of an archive by words, days and kind, and sorts them.
class ArchiveFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, WithResult, Differing, WithoutResult, Cancelled };

    explicit ArchiveFilter(QObject *parent = nullptr);

    void setShow(Show show);
    /// Each of the words must occur in a vote's subject, list or caller.
    void setWords(const QString &words);
    /// Votes that opened on these days or between them; an invalid date is no bound. What has no
    /// date is shown: it may be of the time that is asked for.
    void setDays(const QDate &since, const QDate &until);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
    QStringList m_words;
    QDate m_since;
    QDate m_until;
};

} // namespace tallybook
