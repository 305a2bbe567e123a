// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Id.h"

#include <QWidget>

class QComboBox;
class QTreeView;

namespace tallybook {

class Desk;
class PlainLabel;
class RecordFilter;
class RecordListModel;
struct ChangeNotice;

/// The list of records with its filters. Choosing a record puts it into view on the desk.
class RecordsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsPane(Desk *desk, QWidget *parent = nullptr);

    [[nodiscard]] RecordListModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    void setSearch(const QString &words);
    /// Puts the first record of the list into view, if none is.
    void chooseFirst();

private:
    void expandGroups();
    [[nodiscard]] QWidget *makeFilters();
    void fillProjects();
    void onChosen(const QModelIndex &index);
    void follow(const ProposalId &id);
    void onChanged(const ChangeNotice &notice);
    void updateEmptyState();

    Desk *m_desk;
    RecordListModel *m_model;
    RecordFilter *m_filter;
    QTreeView *m_view;
    PlainLabel *m_empty;
    QComboBox *m_kind;
    QComboBox *m_verdict;
    QComboBox *m_project;
};

} // namespace tallybook
