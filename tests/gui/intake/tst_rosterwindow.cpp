// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/RosterWindow.h"
#include "ui/dialogs/roster/MergeDialog.h"
#include "ui/models/RosterModel.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/NoticeBar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class tst_RosterWindow final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<Desk> m_desk;
    RosterWindow *m_window = nullptr;
    FakeFileAsk m_ask;

    template <typename T>
    T *field(const char *name) const
    {
        return find<T>(m_window, QString::fromLatin1(name));
    }
    void click(const char *button)
    {
        QTest::mouseClick(field<QPushButton>(button), Qt::LeftButton);
    }
    void type(const char *name, const QString &text)
    {
        field<QLineEdit>(name)->setFocus();
        field<QLineEdit>(name)->selectAll();
        QTest::keyClicks(field<QLineEdit>(name), text);
    }
    void open(const QByteArray &bytes, const QString &name)
    {
        m_ask.answer = m_folder->filePath(name);
        QFile file(m_ask.answer);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        click("importRoster");
    }
    int rows() const { return field<QTableView>("roster")->model()->rowCount(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<SessionFixture>();
        m_desk = std::make_unique<Desk>(&m_book->session());
        m_window = new RosterWindow(m_desk.get());
        m_window->setFileAsk(&m_ask);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    void cleanup()
    {
        delete m_window;
        m_desk.reset();
        m_book.reset();
    }

    void isAWindowForAScreenReader()
    {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_window);
        QCOMPARE(spoken->role(), QAccessible::Window);
        QCOMPARE(spoken->text(QAccessible::Name), m_window->windowTitle());
        QVERIFY(spoken->state().active);
    }

    /// The form below shows a person, so the table has to show which.
    void aTableWithTheKeyboardHasARowChosen()
    {
        auto *table = field<QTableView>("roster");
        QVERIFY(!table->currentIndex().isValid());
        table->setFocus();
        QCOMPARE(table->currentIndex().row(), 0);
        QVERIFY(table->selectionModel()->isRowSelected(0));
        QCOMPARE(field<QLineEdit>("personName")->text(), table->currentIndex().data().toString());
    }

    void datesAndAddressesAreWhole()
    {
        const auto *table = field<QTableView>("roster");
        const QString longest = QLocale().toString(QDate(2028, 9, 28), QLocale::ShortFormat);
        QVERIFY(table->columnWidth(RosterModel::From)
                > table->fontMetrics().horizontalAdvance(longest));
        QVERIFY(!table->horizontalScrollBar()->isVisible());
    }

    void showsPeopleWithTheirRoles()
    {
        QCOMPARE(rows(), 5);
        const auto *model = field<QTableView>("roster")->model();
        QCOMPARE(model->index(0, RosterModel::Name).data().toString(), u"Ada Voss"_s);
        QCOMPARE(model->index(0, RosterModel::AsfId).data().toString(), u"avoss"_s);
    }

    void personAndRoleAreAddedByHand()
    {
        click("addPerson");
        click("savePerson");
        QCOMPARE(rows(), 5); // nobody yet: it says what is missing
        QVERIFY(!field<QLineEdit>("personName")->accessibleDescription().isEmpty());
        type("personName", u"Fay Okafor"_s);
        type("personAddresses", u"Fay@Example.org, fay@home.example.net"_s);
        type("personFrom", u"2024-02-30"_s);
        click("savePerson");
        QCOMPARE(rows(), 5);
        type("personFrom", u"2024-02-29"_s);
        choose(field<QComboBox>("personRole"), 3);
        click("savePerson");
        QCOMPARE(rows(), 6);
        const auto fay = m_book->session().voter(m_book->voter(u"Fay Okafor"_s));
        QCOMPARE(fay->addresses, QStringList({u"fay@example.org"_s, u"fay@home.example.net"_s}));
        const auto judged =
                m_book->session().roster(m_book->project()).judge(fay->id, {}, QDate(2024, 2, 29));
        QCOMPARE(judged.binding, std::optional(true));
        // One press, one step: nobody is left behind without the role.
        QVERIFY(m_book->session().undo());
        QVERIFY(!m_book->session().voter(fay->id));
        QCOMPARE(rows(), 5);
    }

    void importShowsWhatItChangesLineByLine()
    {
        open("name,id,addresses,role,from\nFay Okafor,fokafor,fay@example.org,pmc,2024-02-29\n"
             "Ada Voss,avoss,ada@elsewhere.example.org,chair,\n",
             u"pmc.csv"_s);
        const QString changes = field<QPlainTextEdit>("rosterChanges")->toPlainText();
        QVERIFY2(changes.contains(u"Fay Okafor is new: fokafor, fay@example.org"_s),
                 qPrintable(changes));
        QVERIFY2(changes.contains(u"Ada Voss gains ada@elsewhere.example.org"_s),
                 qPrintable(changes));
        QVERIFY2(changes.contains(u"New role of Fay Okafor: PMC, from 2024-02-29"_s),
                 qPrintable(changes));
        QVERIFY(!changes.contains(u"Bo Lindqvist"_s));
        QCOMPARE(rows(), 5); // nothing is done yet
    }

    void twoPeopleWhoAreOneAreMerged()
    {
        RecordSession &session = m_book->session();
        const ProposalId id = m_book->openVote(u"Vote"_s);
        const auto twin = session.addVoter(
                {{}, u"B. Lindqvist"_s, {}, {u"bo@home.example.org"_s}, {u"github:bo"_s}, {}, 0});
        QVERIFY(twin);
        VoteEvent vote = m_book->vote(id, u"Bo Lindqvist"_s, VoteValue::plusOne());
        vote.voterId = *twin;
        QVERIFY(session.addVote(vote));
        const VoterId bo = m_book->voter(u"Bo Lindqvist"_s);
        auto *table = field<QTableView>("roster");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == u"Bo Lindqvist"_s)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
        click("mergePerson");
        auto *dialog = m_window->findChild<MergeDialog *>();
        QVERIFY(dialog);
        auto *other = find<QComboBox>(dialog, u"mergeOther"_s);
        auto *merge = find<QPushButton>(dialog, u"merge"_s);
        QVERIFY(!merge->isEnabled());
        other->setCurrentIndex(other->findText(u"Ada Voss (avoss)"_s));
        // Two ids are two people.
        QVERIFY(!merge->isEnabled());
        QVERIFY(find<QLabel>(dialog, u"mergeWords"_s)->text().contains(u"different ASF ids"_s));
        other->setCurrentIndex(other->findData(twin->value));
        QVERIFY(merge->isEnabled());
        const QString words = find<QLabel>(dialog, u"mergeWords"_s)->text();
        QVERIFY2(words.contains(u"bo@home.example.org"_s), qPrintable(words));
        QVERIFY2(words.contains(u"1 vote in 1 record"_s), qPrintable(words));
        QTest::mouseClick(merge, Qt::LeftButton);
        QVERIFY(!session.voter(*twin));
        QCOMPARE(session.events(id).constFirst().voterId, bo);
        QVERIFY(session.voter(bo)->addresses.contains(u"bo@home.example.org"_s));
        QCOMPARE(session.undoStep()->act, u"voter.merge"_s);
        QVERIFY(session.undo());
        QVERIFY(session.voter(*twin));
        QCOMPARE(session.events(id).constFirst().voterId, *twin);
        QVERIFY(!session.voter(bo)->addresses.contains(u"bo@home.example.org"_s));
    }

    void editKeepsTheRoleAndTakesANewDate()
    {
        auto *table = field<QTableView>("roster");
        table->setCurrentIndex(table->model()->index(2, 0)); // Chen
        QCOMPARE(field<QLineEdit>("personName")->text(), u"Chen Siyuan"_s);
        type("personHandles", u"github:Siyuan"_s);
        type("personUntil", u"2026-01-31"_s);
        click("savePerson");
        QCOMPARE(rows(), 5);
        const VoterId chen = m_book->voter(u"Chen Siyuan"_s);
        QCOMPARE(m_book->session().voter(chen)->handles, QStringList{u"github:siyuan"_s});
        const auto judged =
                m_book->session().roster(m_book->project()).judge(chen, {}, QDate(2026, 2, 1));
        QCOMPARE(judged.why, BindingReason::RoleEnded);
    }

    void removedRoleLeavesThePerson()
    {
        auto *table = field<QTableView>("roster");
        table->setCurrentIndex(table->model()->index(1, 0)); // Bo
        click("removeRole");
        QCOMPARE(m_book->session().roster(m_book->project()).entries().size(), 4);
        QCOMPARE(rows(), 5);
        QVERIFY(!field<QPushButton>("removeRole")->isEnabled()
                || field<QTableView>("roster")->currentIndex().isValid());
    }

    void fileIsPreviewedBeforeAnythingChanges()
    {
        const auto before = m_book->session().history()->size();
        open("name,id,addresses,role,from\nBo "
             "Lindqvist,bo,bo@new.example.org,committer,2020-01-01\n"
             "Gus Marsh,gus,gus@example.org,pmc,2025-05-05\nHal,hal,,emperor,2025-05-05\n",
             u"roster.csv"_s);
        const QString words = field<QLabel>("rosterPreview")->text();
        QVERIFY2(words.contains(u"1 new person"_s), qPrintable(words));
        QVERIFY2(words.contains(u"1 person gains data"_s), qPrintable(words));
        QVERIFY2(words.contains(u"1 new role"_s), qPrintable(words));
        QVERIFY2(words.contains(u"Line 4"_s) && words.contains(u"emperor"_s), qPrintable(words));
        QCOMPARE(m_book->session().history()->size(), before);
        click("importPreviewed");
        QCOMPARE(m_book->session().history()->size(), before + 1);
        QCOMPARE(rows(), 6);
        QVERIFY(!field<QLabel>("rosterPreview")->isVisible());
    }

    void sameFileAgainChangesNothing()
    {
        const QByteArray csv = "name,id,addresses,role,from\n"
                               "Bo Lindqvist,bo,bo@example.org,committer,2020-01-01\n";
        open(csv, u"roster.csv"_s);
        QVERIFY(field<QLabel>("rosterPreview")->text().contains(u"nothing changes"_s));
        QVERIFY(!field<QPushButton>("importPreviewed")->isEnabled());
    }

    void brokenFileIsAnErrorInPlace()
    {
        open("\x00\x01 not a roster", u"roster.bin"_s);
        QVERIFY(!m_window->findChild<NoticeBar *>()->words().isEmpty());
        QVERIFY(!field<QLabel>("rosterPreview")->isVisible());
        QCOMPARE(rows(), 5);
    }

    void modelFollowsRowByRow()
    {
        RosterModel model(m_book->session());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setProject(m_book->project());
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        Voter bo = *m_book->session().voter(m_book->voter(u"Bo Lindqvist"_s));
        bo.name = u"Bo L."_s;
        QVERIFY(m_book->session().changeVoter(bo));
        QCOMPARE(changes.size(), 1);
        Voter fresh;
        fresh.name = u"New"_s;
        QVERIFY(m_book->session().addVoter(fresh));
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(m_book->session().undo());
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(m_book->session().undo());
        QCOMPARE(model.line(model.rowOf(bo.id)).voter.name, u"Bo Lindqvist"_s);
        QCOMPARE(resets.size(), 0);
    }
};

QTEST_MAIN(tst_RosterWindow)
#include "tst_rosterwindow.moc"
