// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/support/book/Desk.h"
#include "ui/support/settings/Settings.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/views/proposal/ProposalForm.h"
#include "ui/views/proposal/ProposalPage.h"

#include <QAction>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class tst_ProposalPage final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_drafts;
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ProposalPage> m_page;

    void makePage()
    {
        m_page = std::make_unique<ProposalPage>(m_desk.get());
        m_page->setDrafts(FormDraft(m_drafts->path()));
        m_page->resize(900, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    template <typename T>
    T *field(const char *name) const
    {
        return find<T>(m_page.get(), QString::fromLatin1(name));
    }
    QString note(const char *member) const
    {
        return m_page->findChild<ProposalForm *>()->note(QString::fromLatin1(member));
    }
    QString notice() const { return m_page->findChild<NoticeBar *>()->words(); }
    Proposal saved() const { return *m_book->session().proposal(m_desk->currentProposal()); }
    void type(const char *name, const QString &text)
    {
        auto *edit = field<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void init()
    {
        m_drafts = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<SessionFixture>();
        m_desk = std::make_unique<Desk>(&m_book->session());
        m_desk->setCurrentProposal(m_book->draft(u"Unity first"_s));
        makePage();
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_book.reset();
    }

    void emptyStateSaysWhatToDo()
    {
        m_desk->setCurrentProposal({});
        QVERIFY(!field<QLineEdit>("title")->isVisible());
        QVERIFY(!m_page->saveAction()->isEnabled());
    }

    void fieldsFollowTheKind()
    {
        QVERIFY(!field<QLineEdit>("moduleName")->isVisible());
        QVERIFY(!field<QLineEdit>("oldCodebase")->isVisible());
        choose(field<QComboBox>("kind"), 1);
        QVERIFY(field<QLineEdit>("moduleName")->isVisible());
        QVERIFY(field<QPlainTextEdit>("moduleScope")->isVisible());
        QVERIFY(!field<QLineEdit>("newCodebase")->isVisible());
        choose(field<QComboBox>("kind"), 2);
        QVERIFY(!field<QLineEdit>("moduleName")->isVisible());
        QVERIFY(field<QLineEdit>("newCodebase")->isVisible());
        type("oldCodebase", u"Relay 1"_s);
        QVERIFY(note("oldCodebase").contains(u"Relay 1 continues"_s));
    }

    void anotherKindBringsARuleThatFits()
    {
        QCOMPARE(field<QComboBox>("rule")->currentIndex(), 0);
        choose(field<QComboBox>("kind"), 3);
        QVERIFY(m_page->save());
        QVERIFY(saved().rule.id != u"lazy-two-thirds"_s);
        QCOMPARE(saved().kind, ProposalKind::Other);
    }

    void ruleIsShownAsItsTestAndTheReadingIsKept()
    {
        QVERIFY(field<QLabel>("ruleTest")->text().contains(u"at least twice as many"_s));
        auto *readings = field<QComboBox>("reading");
        QCOMPARE(readings->count(), 3);
        choose(readings, readings->findData(u"R1"_s));
        QVERIFY(m_page->save());
        QCOMPARE(saved().readingId, u"R1"_s);
    }

    void problemsStandBesideTheirFields()
    {
        type("callMessageId", u"no id"_s);
        QVERIFY(note("callMessageId").contains(u"Message-ID"_s));
        type("callMessageId", u"<call.1@example.org>"_s);
        QCOMPARE(note("callMessageId"), QString());
        type("threadLink", u"file:///etc/passwd"_s);
        QVERIFY(!note("threadLink").isEmpty());
        field<QLineEdit>("title")->clear();
        QVERIFY(!note("title").isEmpty());
        choose(field<QComboBox>("kind"), 2);
        type("oldCodebase", u"same"_s);
        type("newCodebase", u"same"_s);
        QVERIFY(note("newCodebase").contains(u"same"_s));
    }

    void savingIsOneActAndUndoComesBackIntoTheForm()
    {
        const auto before = m_book->session().history()->size();
        type("title", u"Unity second"_s);
        type("proposer", u"Bo"_s);
        QVERIFY(m_page->hasUnsavedEdits());
        QTest::keyClick(field<QLineEdit>("proposer"), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_page->hasUnsavedEdits());
        QCOMPARE(saved().title, u"Unity second"_s);
        QCOMPARE(saved().proposer, u"Bo"_s);
        QCOMPARE(m_book->session().history()->size(), before + 1);
        QVERIFY(m_book->session().undo());
        QCOMPARE(field<QLineEdit>("title")->text(), u"Unity first"_s);
        QVERIFY(!m_page->hasUnsavedEdits());
    }

    void unsavedEditsSurviveACrash()
    {
        type("title", u"Half typed"_s);
        // The page is not told that the program ends: only the timer has written the draft.
        const QDir drafts(m_drafts->path());
        QTRY_VERIFY(!drafts.isEmpty());
        const QTemporaryDir elsewhere;
        m_page->setDrafts(FormDraft(elsewhere.path()));
        auto *crashed = m_page.release();
        makePage();
        QCOMPARE(field<QLineEdit>("title")->text(), u"Half typed"_s);
        QVERIFY(m_page->hasUnsavedEdits());
        QVERIFY(notice().contains(u"unsaved edits"_s));
        QCOMPARE(saved().title, u"Unity first"_s);
        QVERIFY(m_page->save());
        QCOMPARE(saved().title, u"Half typed"_s);
        QVERIFY(drafts.isEmpty());
        delete crashed;
    }

    void secondPageDoesNotTakeWhatTheFirstIsTyping()
    {
        type("title", u"Half typed"_s);
        const QDir drafts(m_drafts->path());
        QTRY_VERIFY(!drafts.isEmpty());
        ProposalPage second(m_desk.get());
        second.setDrafts(FormDraft(m_drafts->path()));
        QVERIFY(!second.hasUnsavedEdits());
        second.discardEdits();
        QVERIFY(!drafts.isEmpty());
    }

    void discardingADraftBringsTheSavedStateBack()
    {
        type("title", u"Half typed"_s);
        QTest::mouseClick(field<QPushButton>("discardEdits"), Qt::LeftButton);
        QCOMPARE(field<QLineEdit>("title")->text(), u"Unity first"_s);
        QVERIFY(QDir(m_drafts->path()).isEmpty());
    }

    void editsWaitWhileAnotherRecordIsInView()
    {
        const ProposalId first = m_desk->currentProposal();
        type("title", u"Half typed"_s);
        m_desk->setCurrentProposal(m_book->draft(u"Other"_s));
        QCOMPARE(field<QLineEdit>("title")->text(), u"Other"_s);
        QVERIFY(!m_page->hasUnsavedEdits());
        m_desk->setCurrentProposal(first);
        QCOMPARE(field<QLineEdit>("title")->text(), u"Half typed"_s);
    }

    void foreignEditOfAnotherFieldIsTakenOverAndTypedTextKept()
    {
        type("title", u"Mine"_s);
        Proposal theirs = saved();
        theirs.proposer = u"Somebody else"_s;
        QVERIFY(m_book->session().changeProposal(theirs));
        QCOMPARE(field<QLineEdit>("title")->text(), u"Mine"_s);
        QCOMPARE(field<QLineEdit>("proposer")->text(), u"Somebody else"_s);
        QVERIFY(notice().contains(u"changed this record"_s));
        QVERIFY(m_page->save());
        QCOMPARE(saved().title, u"Mine"_s);
        QCOMPARE(saved().proposer, u"Somebody else"_s);
    }

    void foreignEditOfTheSameFieldNeverTakesWhatWasTyped()
    {
        type("title", u"Mine"_s);
        Proposal theirs = saved();
        theirs.title = u"Theirs"_s;
        QVERIFY(m_book->session().changeProposal(theirs));
        QCOMPARE(field<QLineEdit>("title")->text(), u"Mine"_s);
        QVERIFY(notice().contains(u"same fields"_s));
        QTest::mouseClick(field<QPushButton>("noticeAction"), Qt::LeftButton);
        QCOMPARE(field<QLineEdit>("title")->text(), u"Theirs"_s);
    }

    void foreignEditWhileNothingIsTypedJustShows()
    {
        Proposal theirs = saved();
        theirs.title = u"Theirs"_s;
        QVERIFY(m_book->session().changeProposal(theirs));
        QCOMPARE(field<QLineEdit>("title")->text(), u"Theirs"_s);
        QCOMPARE(notice(), QString());
    }

    void openedVoteFixesItsRule()
    {
        QVERIFY(m_book->session().openVote(m_desk->currentProposal()));
        QVERIFY(!field<QComboBox>("rule")->isEnabled());
        QVERIFY(!field<QComboBox>("kind")->isEnabled());
    }

    void periodIsTypedLocallyAndShownInUtc()
    {
        QTest::mouseClick(field<QPushButton>("closeAfterMinimum"), Qt::LeftButton);
        QVERIFY(m_page->save());
        const qint64 hours72 = qint64(72) * 3'600'000;
        QCOMPARE(saved().period.closes->utcMs, m_book->clock().now().utcMs + hours72);
        const auto *closes = field<QWidget>("closes");
        // The tests' zone is Kathmandu, 5 h 45 min before UTC.
        QCOMPARE(closes->findChild<QDateTimeEdit *>()->dateTime().time(), QTime(17, 45));
        QVERIFY(closes->findChild<QLabel *>()->text().contains(u"2026-11-04 12:00 UTC"_s));
        QVERIFY(!saved().period.opens);
    }

    /// On a small screen, or at a large scale.
    void fitsIntoANarrowPage()
    {
        m_page->resize(560, 500);
        const QWidget *each = field<QLineEdit>("title");
        while (each && !qobject_cast<const QScrollArea *>(each))
            each = each->parentWidget();
        const auto *scroll = qobject_cast<const QScrollArea *>(each);
        QVERIFY(scroll);
        QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
        QVERIFY2(!scroll->horizontalScrollBar()->isVisible(),
                 qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
    }

    void linksTakeNoMoreRoomThanThereAre()
    {
        const auto *table = field<QTableView>("conversations");
        const auto *none = field<QLabel>("noConversations");
        QVERIFY(table->isVisible() && !none->isVisible());
        for (const int width : {900, 641, 720}) {
            m_page->resize(width, 900);
            QTest::qWait(0);
            QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
            QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
        }
        const int few = table->height();
        for (int link = 0; link < 4; ++link)
            QTest::mouseClick(field<QPushButton>("addConversation"), Qt::LeftButton);
        QVERIFY(table->height() > few);
        while (table->model()->rowCount() > 0)
            QTest::mouseClick(field<QPushButton>("removeConversation"), Qt::LeftButton);
        QVERIFY(!table->isVisible() && none->isVisible());
    }

    /// A day in the last century is no suggestion.
    void aMomentThatIsNotSetShowsWhatItWouldBe()
    {
        const auto *closes = field<QWidget>("closes");
        QVERIFY(!closes->findChild<QCheckBox *>()->isChecked());
        const auto *edit = closes->findChild<QDateTimeEdit *>();
        QVERIFY(!edit->isEnabled());
        const QDateTime now = m_book->clock().now().toUtc();
        QVERIFY2(edit->dateTime() > now && edit->dateTime() < now.addDays(8),
                 qPrintable(edit->text()));
        QVERIFY2(note("period").contains(u"closes"_s), qPrintable(note("period")));
    }

    void linkIsAddedWithTheKeyboard()
    {
        auto *table = field<QTableView>("conversations");
        QTest::mouseClick(field<QPushButton>("addConversation"), Qt::LeftButton);
        QTest::keyClicks(table->viewport()->focusWidget(), u"[DISCUSS] Unity again"_s);
        // Saving does not wait until the cell is left, and the next key is not lost either.
        QVERIFY(m_page->save());
        QCOMPARE(saved().conversations.size(), 2);
        QCOMPARE(saved().conversations.at(1).title, u"[DISCUSS] Unity again"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        table->setCurrentIndex(table->model()->index(1, 1));
        QTest::keyClicks(table, u"h"_s); // any key begins to edit
        QTest::keyClicks(QApplication::focusWidget(), u"ttps://lists.example.org/2"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_page->save());
        QCOMPARE(saved().conversations.at(1).link, u"https://lists.example.org/2"_s);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QTest::keyClick(table, Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), u"wrong"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_page->hasUnsavedEdits());
        QCOMPARE(saved().conversations.at(1).title, u"[DISCUSS] Unity again"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::mouseClick(field<QPushButton>("removeConversation"), Qt::LeftButton);
        QVERIFY(m_page->save());
        QCOMPARE(saved().conversations.size(), 1);
    }

    void newProjectIsAddedInPlace()
    {
        auto *box = field<QComboBox>("project");
        choose(box, box->count() - 1);
        QVERIFY(field<QLineEdit>("projectName")->isVisible());
        QVERIFY(!field<QPushButton>("addProject")->isEnabled());
        type("projectName", u"Apache Alder"_s);
        type("projectCommittee", u"Alder"_s);
        QTest::mouseClick(field<QPushButton>("addProject"), Qt::LeftButton);
        QCOMPARE(m_book->session().projects().size(), 2);
        QVERIFY(m_page->save());
        const auto project = m_book->session().project(saved().projectId);
        QCOMPARE(project->name, u"Apache Alder"_s);
        QCOMPARE(project->committee, u"alder"_s);
        QVERIFY(!field<QLineEdit>("projectName")->isVisible());
    }

    void namedElectorateIsChosenAmongThePeople()
    {
        choose(field<QComboBox>("electorate"), 4);
        QVERIFY(!note("electorate").isEmpty());
        auto *people = field<QListWidget>("electoratePeople");
        people->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(note("electorate"), QString());
        QVERIFY(m_page->save());
        QCOMPARE(saved().electorate.named.size(), 1);
    }

    void markupInARecordStaysText()
    {
        Proposal hostile = saved();
        hostile.title = u"<img src=\"file:///etc/passwd\">\u202Eevil"_s;
        hostile.conversations.first().title = u"<b>bold</b>"_s;
        QVERIFY(m_book->session().changeProposal(hostile));
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(field<QTableView>("conversations")->model()->index(0, 0).data().toString(),
                 u"<b>bold</b>"_s);
    }

    void newDraftBeginsWithTheKindsRule()
    {
        const Settings settings;
        const Proposal draft = ProposalPage::newDraft(m_book->session(),
                                                      ProposalKind::CodebaseReplacement, settings);
        QCOMPARE(draft.rule.id, u"lazy-two-thirds"_s);
        QCOMPARE(draft.projectId, m_book->project());
        QCOMPARE(draft.proposer, m_book->actor());
        QVERIFY(m_book->session().addProposal(draft));
        const Proposal other =
                ProposalPage::newDraft(m_book->session(), ProposalKind::Other, settings);
        QVERIFY(m_book->session().addProposal(other));
    }

    void everyFieldHasANameAndCanBeReached()
    {
        for (const QWidget *field : m_page->findChildren<QWidget *>()) {
            const bool input = qobject_cast<const QLineEdit *>(field)
                    || qobject_cast<const QComboBox *>(field)
                    || qobject_cast<const QPlainTextEdit *>(field);
            // The line inside an editable combo box or a date field speaks for its owner.
            const bool inner = qobject_cast<const QComboBox *>(field->parentWidget())
                    || qobject_cast<const QAbstractSpinBox *>(field->parentWidget());
            if (!input || inner)
                continue;
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
            QVERIFY2(field->focusPolicy() & Qt::TabFocus, qPrintable(field->objectName()));
        }
    }
};

QTEST_MAIN(tst_ProposalPage)
#include "tst_proposalpage.moc"
