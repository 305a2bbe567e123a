// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "StoreSamples.h"

#include <QObject>

namespace tallybook::test {

/// What every back end must keep. A back end's test derives from this, says how to make a book, and
/// has QTest run it: Qt Test runs the inherited slots too.
class RecordStoreContract : public QObject
{
    Q_OBJECT

protected:
    using Store = std::unique_ptr<RecordStore>;

    /// A new, empty book; forgets the one before.
    [[nodiscard]] virtual Result<Store> createBook(const Clock &clock) = 0;
    /// The same book through another connection.
    [[nodiscard]] virtual Result<Store> openBook(const Clock &clock, bool readOnly) = 0;
    /// Runs a statement past the store on the same book, with the back end's guards in place, or
    /// as somebody who has first removed the guards of `unguarded` (a table's name).
    [[nodiscard]] virtual Status tamper(const QString &sql, const QString &unguarded) = 0;
    /// Columns of a table as the back end sees them.
    [[nodiscard]] virtual QStringList columnsOf(const QString &table) = 0;
    /// A place for a copy that is not there yet, and a store on such a copy.
    [[nodiscard]] virtual QString newCopyPath() = 0;
    [[nodiscard]] virtual Result<Store> openCopy(const QString &path, const Clock &clock) = 0;

    FixedClock m_clock{Timestamp{1'770'000'000'123, 19'800}};
    Store m_store;

private Q_SLOTS:
    void init();
    void cleanup();

    // rows
    void schemaIsAsDescribed();
    void newRowsComeBackInOrder();
    void rowsOfOneProposalOnly();
    void looksShowWhatTheRowsSay();
    void onlyTablesOfARecordAskByProposal();
    void countsNoFurtherThanAsked();
    void rowThatIsNotThere();
    void missingMembersGetDefaults();
    void refusesUnknownMembers_data();
    void refusesUnknownMembers();
    void keepsAwkwardText_data();
    void keepsAwkwardText();
    void removedRowsLeaveTheList();
    void referencesMustLead();
    void referencesMayLeadForward();

    // revisions
    void editRaisesRevision();
    void staleEditIsConflict();
    void newRowThatExistsIsConflict();
    void editOfMissingRow();
    void conflictChangesNothing();
    void sameRowTwiceInOneAct();

    // history
    void entrySaysWhatHappened();
    void entryHoldsTheTruthBefore();
    void historyAfterSequence();
    void historyOfOneProposal();
    void historyInParts();
    void headFollowsHistory();
    void hashesChain();
    void actWithoutRows();
    void undoAndRedo();
    void undoIsObsoleteAfterAnotherEdit();
    void historyCannotBeChanged();
    void nothingCanBeDeleted_data();
    void nothingCanBeDeleted();

    // blobs
    void blobComesWithItsAct();
    void blobOfFailedActIsGone();
    void blobIsKeptOnce();
    void blobOfWrongHashIsRefused();
    void blobOfAnyBytes_data();
    void blobOfAnyBytes();

    // verify
    void verifyOfEmptyBook();
    void verifyHolds();
    void verifyCanBeStopped();
    void verifyFindsTampering_data();
    void verifyFindsTampering();

    // several desks
    void anotherDeskSeesActs();
    void twoDesksConflict();
    void readOnlyStoreRefusesActs();
    void reopenedBookIsTheSame();

    // copies
    void backupIsTheSameBook();
    void backupNeverOverwrites();
    void backupIntoNoFolder();

    // speed
    void manyRowsInOneAct();

private:
    [[nodiscard]] HistoryEntry applied(const ChangeSet &changes, ActMode mode = ActMode::Do,
                                       qint64 reverts = 0);
    [[nodiscard]] ErrorCode refusal(const ChangeSet &changes);
    [[nodiscard]] StoredRow rowOf(Table table, const QString &id);
    [[nodiscard]] QStringList ids(Table table, const QString &proposalId = {});
    void stage(const QHash<QByteArray, QByteArray> &blobs);
};

} // namespace tallybook::test
