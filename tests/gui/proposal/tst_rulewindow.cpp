// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/RuleWindow.h"
#include "ui/dialogs/rule/ConditionEdit.h"
#include "ui/support/book/Desk.h"
#include "ui/support/widgets/NotedField.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/views/proposal/ProposalPage.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class tst_RuleWindow final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<Desk> m_desk;
    QPointer<RuleWindow> m_window;

    template <typename T>
    T *part(const char *name) const
    {
        return find<T>(m_window, QString::fromLatin1(name));
    }
    /// A field of the first condition by its accessible name.
    template <typename T>
    T *field(const QString &name) const
    {
        for (T *each : m_window->findChild<ConditionEdit *>()->findChildren<T *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no field %s", qPrintable(name));
    }
    QString notice() const { return m_window->findChild<NoticeBar *>()->words(); }
    QString noteBeside(const char *field) const
    {
        return qobject_cast<NotedField *>(part<QLineEdit>(field)->parentWidget())->note();
    }
    RuleCatalogue rules() const { return m_book->session().rules(m_book->project()); }
    void type(const char *name, const QString &words)
    {
        part<QLineEdit>(name)->clear();
        QTest::keyClicks(part<QLineEdit>(name), words);
    }
    void fillForm()
    {
        type("ruleName", u"Five of us"_s);
        type("ruleId", u"five-of-us"_s);
        type("ruleTestWords", u"at least 5 binding +1, and more +1 than -1"_s);
        for (QSpinBox *number : m_window->findChildren<QSpinBox *>()) {
            if (number->accessibleName() == u"Number"_s && number->value() == 3)
                number->setValue(5);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<SessionFixture>();
        m_desk = std::make_unique<Desk>(&m_book->session());
        m_window = new RuleWindow(m_desk.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }

    /// A list without a rule says what to do, and goes when there is one.
    void anEmptyListSaysWhatToDo()
    {
        const auto *words = part<QLabel>("noOwnRules");
        QVERIFY(words->isVisible() && words->text().contains(u"save"_s));
        QVERIFY(!part<QListWidget>("ownRules")->isVisible());
        fillForm();
        QTest::mouseClick(part<QPushButton>("saveRule"), Qt::LeftButton);
        QVERIFY(!words->isVisible() && part<QListWidget>("ownRules")->isVisible());
        QVERIFY(m_book->session().undo());
        QVERIFY(words->isVisible());
    }

    void cleanup()
    {
        delete m_window;
        m_desk.reset();
        m_book.reset();
    }

    void formMakesARule()
    {
        fillForm();
        QTest::mouseClick(part<QPushButton>("saveRule"), Qt::LeftButton);
        const auto rule = rules().find(u"five-of-us"_s);
        QVERIFY2(rule, qPrintable(notice()));
        QCOMPARE(rule->name, u"Five of us"_s);
        QCOMPARE(rule->conditions.constFirst().atLeast, 5);
        QCOMPARE(rule->conditions.size(), 2);
        QCOMPARE(part<QListWidget>("ownRules")->count(), 1);
        // What it gives: four are too few, five are enough.
        QCOMPARE(judgeCounts(*rule, {}, {4, 0, 0}, 9).soFar, Verdict::Rejected);
        QCOMPARE(judgeCounts(*rule, {}, {5, 0, 4}, 9).soFar, Verdict::Approved);
        QVERIFY(m_book->session().undo());
        QVERIFY(!rules().find(u"five-of-us"_s));
        QCOMPARE(part<QListWidget>("ownRules")->count(), 0);
    }

    void formSaysFromWhenOnAVoteMayClose()
    {
        fillForm();
        QCOMPARE(part<QSpinBox>("ruleClosesFrom")->text(), u"any number"_s);
        QVERIFY(m_window->save());
        QCOMPARE(rules().find(u"five-of-us"_s)->closesFrom, 0);
        part<QSpinBox>("ruleClosesFrom")->setValue(4);
        QVERIFY(m_window->save());
        QCOMPARE(rules().find(u"five-of-us"_s)->closesFrom, 4);
    }

    void wordsSayWhatIsTested()
    {
        fillForm();
        QVERIFY(m_window->save());
        const auto words = [this] {
            return rules().find(u"five-of-us"_s)->conditions.constFirst().words;
        };
        QCOMPARE(words(), u"at least 5 binding votes (+1)"_s);
        auto *typed = field<QLineEdit>(u"The condition in words"_s);
        QVERIFY2(typed->text().isEmpty(), "words that were made came back as typed ones");
        field<QSpinBox>(u"Number"_s)->setValue(6);
        QVERIFY(m_window->save());
        QCOMPARE(words(), u"at least 6 binding votes (+1)"_s);
        // Typed words stay until the test is another one.
        QTest::keyClicks(field<QLineEdit>(u"The condition in words"_s), u"six are enough"_s);
        QVERIFY(m_window->save());
        QCOMPARE(words(), u"six are enough"_s);
        field<QComboBox>(u"At least or at most"_s)->setCurrentIndex(1);
        QVERIFY(m_window->save());
        QCOMPARE(words(), u"at most 6 binding votes (+1)"_s);
        QCOMPARE(rules().find(u"five-of-us"_s)->conditions.constLast().words, u"more +1 than -1"_s);
    }

    void boundWithoutAFieldIsKept()
    {
        ConditionEdit edit;
        Condition both;
        both.atLeast = 3;
        both.atMost = 7;
        edit.setCondition(both);
        QCOMPARE(edit.condition().atMost, 7);
        QCOMPARE(edit.condition().words, u"at least 3 and at most 7 binding votes (+1)"_s);
    }

    /// What is missing stands beside the fields that miss it, and goes with the first letter.
    void anEmptyFormSaysWhatItNeeds()
    {
        QTest::mouseClick(part<QPushButton>("saveRule"), Qt::LeftButton);
        for (const char *field : {"ruleName", "ruleId", "ruleTestWords"})
            QVERIFY2(!noteBeside(field).isEmpty(), field);
        QCOMPARE(QApplication::focusWidget(), part<QLineEdit>("ruleName"));
        type("ruleName", u"Five"_s);
        QCOMPARE(noteBeside("ruleName"), QString());
        QVERIFY(!noteBeside("ruleTestWords").isEmpty());
    }

    void theIdIsMadeOfTheName()
    {
        type("ruleName", u"  Five of us!"_s);
        QCOMPARE(part<QLineEdit>("ruleId")->text(), u"five-of-us"_s);
        type("ruleId", u"five"_s);
        type("ruleName", u"Five of us"_s);
        QCOMPARE(part<QLineEdit>("ruleId")->text(), u"five"_s); // somebody chose it
        type("ruleTestWords", u"at least 5"_s);
        QTest::mouseClick(part<QPushButton>("saveRule"), Qt::LeftButton);
        type("ruleName", u"Five at least"_s);
        QCOMPARE(part<QLineEdit>("ruleId")->text(), u"five"_s); // records know it
        QTest::mouseClick(part<QPushButton>("saveRule"), Qt::LeftButton);
    }

    void mistakeIsNamedAndNothingIsLost()
    {
        fillForm();
        type("ruleId", u"Five Of Us"_s);
        QTest::mouseClick(part<QPushButton>("saveRule"), Qt::LeftButton);
        QVERIFY(noteBeside("ruleId").contains(u"hyphens"_s));
        QCOMPARE(QApplication::focusWidget(), part<QLineEdit>("ruleId"));
        QCOMPARE(notice(), QString());
        QCOMPARE(part<QLineEdit>("ruleName")->text(), u"Five of us"_s);
        QCOMPARE(part<QListWidget>("ownRules")->count(), 0);
        type("ruleId", u"lazy-consensus"_s);
        QTest::mouseClick(part<QPushButton>("saveRule"), Qt::LeftButton);
        QVERIFY2(notice().contains(u"lazy-consensus"_s), qPrintable(notice()));
        QCOMPARE(part<QListWidget>("ownRules")->count(), 0);
    }

    void jsonAndFormAreOneRule()
    {
        fillForm();
        part<QTabWidget>("ruleViews")->setCurrentIndex(1);
        auto *json = part<QPlainTextEdit>("ruleJson");
        QJsonObject rule = QJsonDocument::fromJson(json->toPlainText().toUtf8()).object();
        QCOMPARE(rule.value(u"id"_s).toString(), u"five-of-us"_s);
        // What is no JSON, or no rule, cannot become a form; the text stays.
        json->setPlainText(u"{\"id\": "_s);
        part<QTabWidget>("ruleViews")->setCurrentIndex(0);
        QCOMPARE(part<QTabWidget>("ruleViews")->currentIndex(), 1);
        QCOMPARE(json->toPlainText(), u"{\"id\": "_s);
        QVERIFY(!notice().isEmpty());
        QVERIFY(part<QPushButton>("noticeAction")->isVisible()); // details to copy
        QVERIFY(!m_window->save());
        rule.insert(u"minimumHour"_s, 5);
        json->setPlainText(QString::fromUtf8(QJsonDocument(rule).toJson()));
        QVERIFY(!m_window->save());
        QVERIFY2(notice().contains(u"minimumHour"_s), qPrintable(notice()));
        rule.remove(u"minimumHour"_s);
        rule.insert(u"name"_s, u"Five by JSON"_s);
        rule.insert(u"rounds"_s, QJsonArray{u"lazy-consensus"_s});
        json->setPlainText(QString::fromUtf8(QJsonDocument(rule).toJson()));
        part<QTabWidget>("ruleViews")->setCurrentIndex(0);
        QCOMPARE(part<QLineEdit>("ruleName")->text(), u"Five by JSON"_s);
        QVERIFY(m_window->save());
        // What the form has no field for is kept.
        QCOMPARE(rules().find(u"five-of-us"_s)->rounds, QStringList{u"lazy-consensus"_s});
    }

    void savedRuleIsOfferedToRecords()
    {
        fillForm();
        QVERIFY(m_window->save());
        const ProposalId id = m_book->draft(u"A direction"_s);
        m_desk->setCurrentProposal(id);
        ProposalPage page(m_desk.get());
        page.show();
        auto *offered = find<QComboBox>(&page, u"rule"_s);
        QVERIFY(offered->findText(u"Five of us"_s) >= 0);
        QTest::mouseClick(part<QPushButton>("removeRule"), Qt::LeftButton);
        QTRY_VERIFY(offered->findText(u"Five of us"_s) < 0);
    }

    void typedTextStaysUntilItIsSavedOrDiscarded()
    {
        fillForm();
        QVERIFY(m_window->save());
        // Nothing was typed since: an undo elsewhere is seen.
        QVERIFY(m_book->session().undo());
        QCOMPARE(part<QLineEdit>("ruleName")->text(), QString());
        QVERIFY(m_book->session().redo());
        QCOMPARE(part<QLineEdit>("ruleName")->text(), u"Five of us"_s);
        // A whole new rule, and then everything that could take it away.
        QTest::mouseClick(part<QPushButton>("newRule"), Qt::LeftButton);
        type("ruleName", u"Typed"_s);
        QVERIFY(m_book->session().undo());
        QVERIFY(m_book->session().redo());
        QCOMPARE(part<QLineEdit>("ruleName")->text(), u"Typed"_s);
        auto *list = part<QListWidget>("ownRules");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualItemRect(list->item(0)).center());
        QVERIFY2(notice().contains(u"not saved"_s), qPrintable(notice()));
        QTRY_VERIFY(list->selectedItems().isEmpty());
        QTest::mouseClick(part<QPushButton>("newRule"), Qt::LeftButton);
        QVERIFY(!m_window->close());
        QCOMPARE(part<QLineEdit>("ruleName")->text(), u"Typed"_s);
        QTest::mouseClick(part<QPushButton>("noticeAction"), Qt::LeftButton);
        QCOMPARE(part<QLineEdit>("ruleName")->text(), QString());
        QVERIFY(m_window->close());
    }

    void jsonTextStaysBesideAnothersEdit()
    {
        fillForm();
        QVERIFY(m_window->save());
        part<QTabWidget>("ruleViews")->setCurrentIndex(1);
        auto *json = part<QPlainTextEdit>("ruleJson");
        json->setPlainText(json->toPlainText().replace(u"Five of us"_s, u"By hand"_s));
        QJsonObject theirs = rules().find(u"five-of-us"_s)->toJson();
        theirs.insert(u"name"_s, u"Theirs"_s);
        QVERIFY(m_book->session().setOwnRule(m_book->project(), theirs));
        QVERIFY(json->toPlainText().contains(u"By hand"_s));
        QVERIFY2(notice().contains(u"changed meanwhile"_s), qPrintable(notice()));
        QTest::mouseClick(part<QPushButton>("noticeAction"), Qt::LeftButton);
        QVERIFY(json->toPlainText().contains(u"Theirs"_s));
    }

    void removedRuleCanComeBack()
    {
        fillForm();
        QVERIFY(m_window->save());
        QTest::mouseClick(part<QPushButton>("removeRule"), Qt::LeftButton);
        QVERIFY(!rules().find(u"five-of-us"_s));
        QVERIFY(m_book->session().undo());
        QVERIFY(rules().find(u"five-of-us"_s));
        QCOMPARE(part<QListWidget>("ownRules")->count(), 1);
    }
};

QTEST_MAIN(tst_RuleWindow)
#include "tst_rulewindow.moc"
