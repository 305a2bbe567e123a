// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "BookFolder.h"

#include "core/store/RowCodec.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

using Store = std::unique_ptr<RecordStore>;

namespace {

QString nameOf(int version)
{
    return u"%1_test.sql"_s.arg(version, 3, 10, QChar(u'0'));
}

/// The version that this program makes.
int current()
{
    return int(Migrator::shipped().size());
}

/// The version of a later program, or of so many steps after it.
int next(int further = 0)
{
    return current() + 1 + further;
}

Migration step(int version, const QByteArray &sql)
{
    return {version, nameOf(version), sql, hashOf(sql)};
}

/// What this program ships, and steps of a later one.
SqliteBookOptions later(const QList<Migration> &steps)
{
    SqliteBookOptions options;
    options.migrations += steps;
    return options;
}

const QByteArray goodStep = "-- A table more; a column more.\n"
                            "CREATE TABLE extra (\n    id BIGINT NOT NULL,\n    bytes {bytes}\n);\n"
                            "ALTER TABLE voter ADD COLUMN later TEXT NOT NULL DEFAULT 'x;y';\n"
                            "INSERT INTO extra (id) VALUES (1);\n"
                            "--@append-only extra\n";

int version(const QString &path)
{
    return connectPast(path)->value(u"PRAGMA user_version"_s)->toInt();
}

bool hasTable(const QString &path, const QString &table)
{
    return connectPast(path)->database().tables().contains(table);
}

QStringList copies(const BookFolder &folder)
{
    return folder.files().filter(u".before-version-"_s);
}

} // namespace

/// Bringing books of earlier versions up to date, with steps that only this test knows.
class TestMigration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedStepsAreAsCommitted()
    {
        const QList<Migration> shipped = Migrator::shipped();
        QVERIFY(!shipped.isEmpty());
        VERIFY_OK(Migrator(shipped).checkSteps());
        QCOMPARE(shipped.first().name, u"001_book.sql"_s);
        for (const Migration &migration : shipped)
            QCOMPARE(migration.checksum, hashOf(migration.sql));
    }

    void releasedStepsNeverChange()
    {
        // A book that exists was made by exactly this. Add a step; do not edit one.
        QCOMPARE(Migrator::shipped().at(0).checksum,
                 "fa32b705218a07479334817fe266b687a3fb26486f181c19cfe60df5442e050d"_ba);
        QCOMPARE(Migrator::shipped().at(1).checksum,
                 "bf63a792ce9c5c7f1b046c8709a2483f7a24c49529eb2529bbabb3362d6417b7"_ba);
    }

    /// The file was made by the program of that version and is never made anew.
    void bookOfThePastIsBroughtUp()
    {
        const BookFolder folder;
        QFile fixture(
                QStringLiteral(TALLYBOOK_SOURCE_DIR "/tests/store/books/version-1.tallybook.z"));
        QVERIFY(fixture.open(QIODevice::ReadOnly));
        folder.write(folder.path(), qUncompress(fixture.readAll()));
        QCOMPARE(version(folder.path()), 1);
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock());
        VERIFY_OK(store);
        QCOMPARE(version(folder.path()), current());
        QCOMPARE(copies(folder).size(), 1);
        QVERIFY((*store)->verify()->intact);
        const auto proposals = (*store)->rows(Table::Proposal);
        QCOMPARE(proposals->size(), 1);
        Proposal proposal = rowcodec::decodeProposal(proposals->first());
        QCOMPARE(proposal.status, ProposalStatus::ResultSent);
        QVERIFY(proposal.resultOverrides.isEmpty());
        QVERIFY(proposal.publicCalls.isEmpty());
        QVERIFY(proposal.firstRound.isNull());
        const auto events = (*store)->rows(Table::VoteEvent);
        QCOMPARE(events->size(), 3);
        VoteEvent event = rowcodec::decodeVoteEvent(events->first());
        QCOMPARE(event.carriedObject, CarriedObject::NotAsked);
        // What is new can be written beside the old, and the chain still holds.
        const QJsonObject before = proposals->first().fields;
        proposal.resultOverrides = {{folder.clock().now(),
                                     u"Ada Voss"_s,
                                     u"it is right"_s,
                                     {u"link-repeated"_s},
                                     u"ab"_s}};
        const QJsonObject voteBefore = events->first().fields;
        event.carriedFrom = u"<call@example.org>"_s;
        event.carriedObject = CarriedObject::Same;
        const RowChange rows[] = {{Table::Proposal, proposal.id.value, before,
                                   rowcodec::encode(proposal), proposal.revision},
                                  {Table::VoteEvent, event.id.value, voteBefore,
                                   rowcodec::encode(event), event.revision}};
        VERIFY_OK((*store)->apply(act(u"result.override"_s, {rows[0], rows[1]})));
        QVERIFY((*store)->verify()->intact);
        QCOMPARE(rowcodec::decodeProposal((*store)->rows(Table::Proposal)->first()).resultOverrides,
                 proposal.resultOverrides);
    }

    void stepBringsBookUp()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock(), false,
                                                   later({step(next(), goodStep)}));
        VERIFY_OK(store);
        QCOMPARE((*store)->rows(Table::VoteEvent)->size(), 3);
        QVERIFY((*store)->verify()->intact);
        VERIFY_OK((*store)->apply(act(u"note"_s, {})));
        QCOMPARE(version(folder.path()), next());
        const auto connection = connectPast(folder.path());
        QCOMPARE(connection->value(u"SELECT COUNT(*) FROM schema_migration"_s)->toInt(), next());
        QCOMPARE(connection->value(u"SELECT later FROM voter LIMIT 1"_s)->toString(), u"x;y"_s);
        // The directive became the back end's guard.
        QVERIFY(!connection->execute(u"DELETE FROM extra"_s));
        QVERIFY(!connection->execute(u"UPDATE extra SET id = 2"_s));
    }

    void copyIsMadeFirst()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        VERIFY_OK(openSqliteBook(folder.path(), folder.clock(), false,
                                 later({step(next(), goodStep)})));
        const QStringList made = copies(folder);
        QCOMPARE(made,
                 QStringList(u"book.tallybook.before-version-%1.20260202T024000Z"_s.arg(next())));
        // The copy is the book of before, and opens with the program of before.
        QCOMPARE(version(folder.path(made.first())), current());
        const Result<Store> copy = openSqliteBook(folder.path(made.first()), folder.clock());
        VERIFY_OK(copy);
        QVERIFY((*copy)->verify()->intact);
        QCOMPARE((*copy)->rows(Table::VoteEvent)->size(), 3);
    }

    void bookUpToDateIsNotCopied()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        VERIFY_OK(openSqliteBook(folder.path(), folder.clock()));
        QCOMPARE(copies(folder), QStringList());
    }

    void newBookGetsAllSteps()
    {
        const BookFolder folder;
        VERIFY_OK(createSqliteBook(folder.path(), folder.clock(), later({step(next(), goodStep)})));
        QCOMPARE(version(folder.path()), next());
        QCOMPARE(copies(folder), QStringList());
    }

    void failingStepChangesNothing()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const QByteArray bad = "CREATE TABLE extra (id BIGINT);\nUPDATE voter SET name = 'x';\n"
                               "INSERT INTO nowhere VALUES (1);\n";
        const Result<Store> store =
                openSqliteBook(folder.path(), folder.clock(), false, later({step(next(), bad)}));
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::MigrationFailed);
        QCOMPARE(store.error().args, QStringList(nameOf(next())));
        QVERIFY2(store.error().detail.contains(u"nowhere"_s), qPrintable(store.error().detail));
        QCOMPARE(version(folder.path()), current());
        QVERIFY(!hasTable(folder.path(), u"extra"_s));
        const Result<Store> again = openSqliteBook(folder.path(), folder.clock());
        VERIFY_OK(again);
        QVERIFY((*again)->verify()->intact);
    }

    void eachStepIsWhole()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const SqliteBookOptions options =
                later({step(next(), goodStep),
                       step(next(1), "CREATE TABLE third (id BIGINT);\nnonsense;\n"),
                       step(next(2), "CREATE TABLE fourth (id BIGINT);\n")});
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock(), false, options);
        QVERIFY(!store);
        QCOMPARE(store.error().args, QStringList(nameOf(next(1))));
        QCOMPARE(version(folder.path()), next());
        QVERIFY(hasTable(folder.path(), u"extra"_s));
        QVERIFY(!hasTable(folder.path(), u"third"_s));
        QVERIFY(!hasTable(folder.path(), u"fourth"_s));
        // A mended program goes on from there.
        VERIFY_OK(openSqliteBook(folder.path(), folder.clock(), false,
                                 later({step(next(), goodStep),
                                        step(next(1), "CREATE TABLE third (id BIGINT);\n")})));
        QCOMPARE(version(folder.path()), next(1));
    }

    void alteredStepIsRefused()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        Migration altered = step(next(), goodStep);
        altered.sql += "DROP TABLE history;\n";
        const Result<Store> store =
                openSqliteBook(folder.path(), folder.clock(), false, later({altered}));
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::MigrationFailed);
        QCOMPARE(version(folder.path()), current());
        QCOMPARE(copies(folder), QStringList());
    }

    void gapInTheNumbersIsRefused()
    {
        QVERIFY(!Migrator(Migrator::shipped() + QList{step(next(1), goodStep)}).checkSteps());
        QVERIFY(!Migrator({step(next(), goodStep)}).checkSteps());
    }

    void newerBookIsRefused()
    {
        const BookFolder folder;
        VERIFY_OK(createSqliteBook(folder.path(), folder.clock(), later({step(next(), goodStep)})));
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::NewerSchema);
        QCOMPARE(store.error().args,
                 QStringList({QString::number(next()), QString::number(current())}));
    }

    void readingDoesNotMigrate()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock(), true,
                                                   later({step(next(), goodStep)}));
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::BookReadOnly);
        QCOMPARE(version(folder.path()), current());
    }

    void noRoomForTheCopy()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        BookFolder::setFileWritable(folder.path(), true);
        SqliteBookOptions options = later({step(next(), goodStep)});
        options.busyTimeoutMs = 50;
        // Somebody else holds the side files open, so that the book opens; a copy cannot be made.
        const Result<Store> other = openSqliteBook(folder.path(), folder.clock());
        VERIFY_OK(other);
        BookFolder::setFileWritable(folder.path() + u"-wal"_s, true);
        BookFolder::setFileWritable(folder.path() + u"-shm"_s, true);
        folder.setWritable(false);
        const Unprivileged user;
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock(), false, options);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::FileUnwritable);
        QCOMPARE((*other)->rows(Table::VoteEvent)->size(), 3);
    }

    void lockedBookIsNotMigrated()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        SqliteBookOptions options = later({step(next(), goodStep)});
        options.busyTimeoutMs = 50;
        const auto other = connectPast(folder.path());
        VERIFY_OK(other->execute(u"BEGIN IMMEDIATE"_s));
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock(), false, options);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::BookLocked);
        QCOMPARE(copies(folder), QStringList());
        VERIFY_OK(other->execute(u"ROLLBACK"_s));
        VERIFY_OK(openSqliteBook(folder.path(), folder.clock(), false, options));
    }

    void copiesNeverOverwriteEachOther()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        for (int i = 0; i < 3; ++i)
            QVERIFY(!openSqliteBook(folder.path(), folder.clock(), false,
                                    later({step(next(), "nonsense;\n")})));
        QCOMPARE(copies(folder).size(), 3);
        for (const QString &copy : copies(folder))
            VERIFY_OK(openSqliteBook(folder.path(copy), folder.clock()));
    }

    void stepsOfAnotherProgramAreRefused()
    {
        // Two developers each wrote a step 2: a book with one must not be taken for the other's.
        const BookFolder folder;
        VERIFY_OK(createSqliteBook(folder.path(), folder.clock(), later({step(next(), goodStep)})));
        const Result<Store> store =
                openSqliteBook(folder.path(), folder.clock(), false,
                               later({step(next(), "CREATE TABLE other (id BIGINT);\n")}));
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::BookCorrupt);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
