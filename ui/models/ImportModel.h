// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/ImportSettling.h"

#include <QAbstractTableModel>

#include <memory>

namespace tallybook {

/// The messages of an import, each with what becomes of it, and the person's decisions about them.
/// A new plan resets the model; every decision after that changes rows in place.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, Vote, Fate, When, Subject, ColumnCount };
    enum Role { FateRole = Qt::UserRole, OpenRole, SortRole };

    explicit ImportModel(QObject *parent = nullptr);
    ~ImportModel() override;

    void setPlan(const ImportPlan &plan, const ImportContext &context);
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    [[nodiscard]] const ImportItem &item(int row) const { return m_plan.items.at(row); }
    /// People whom the book knows and those whom the import adds.
    [[nodiscard]] QList<Voter> people() const;
    [[nodiscard]] std::optional<Voter> person(const VoterId &id) const;

    [[nodiscard]] bool isOpen(int row) const { return m_settling->isOpen(row); }
    [[nodiscard]] int openCount() const { return m_settling->openCount(); }
    /// The next row that waits for a decision after `row`, around the end; -1 if none does.
    [[nodiscard]] int nextOpen(int row, int step = 1) const;
    [[nodiscard]] VoterId personOf(int row) const { return m_settling->personOf(row); }

    void setPerson(int row, const VoterId &voter);
    void addPerson(int row, const QString &name);
    bool takeVote(int row, const VoteCandidate &vote);
    void takeNoVote(int row);
    void leaveOut(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Fates, ticks or the account have changed.
    void decided();

private:
    void tell(const QList<int> &rows);
    void indexPeople();
    [[nodiscard]] QString words(const ImportItem &item, int column) const;
    [[nodiscard]] QString voteWords(const ImportItem &item) const;
    [[nodiscard]] QString author(const ImportItem &item) const;
    [[nodiscard]] bool canTick(const ImportItem &item) const;

    ImportPlan m_plan;
    ImportContext m_context;
    QHash<VoterId, Voter> m_people;
    std::unique_ptr<ImportSettling> m_settling;
};

} // namespace tallybook
