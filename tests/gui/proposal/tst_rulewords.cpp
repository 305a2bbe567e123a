// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// The words of rules in a window of another language: ours are translated, an own rule's stay.
#include "core/announce/Announcements.h"
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/presenters/CheckWords.h"
#include "ui/presenters/RuleWords.h"
#include "ui/support/book/Desk.h"
#include "ui/support/words/OutcomeWords.h"
#include "ui/support/words/PseudoWords.h"
#include "ui/views/proposal/RuleEdit.h"
#include "ui/views/tally/TallyPanel.h"

#include <QComboBox>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestRuleWords : public QObject
{
    Q_OBJECT

private:
    /// All words of a rule that a window shows.
    static QStringList wordsOf(const Rule &rule)
    {
        QStringList words{rule.name, rule.test};
        for (const Condition &condition : rule.conditions)
            words += condition.words;
        for (const Reading &reading : rule.readings)
            words += {reading.words, reading.who, reading.condition.words};
        words.removeAll(QString());
        return words;
    }

    PseudoWords m_words{PseudoWords::Direction::LeftToRight};

private Q_SLOTS:
    void init() { QApplication::installTranslator(&m_words); }
    void cleanup() { QApplication::removeTranslator(&m_words); }

    void allWordsOfShippedRulesAreTranslated()
    {
        for (const Rule &rule : RuleCatalogue::shipped().rules()) {
            for (const QString &words : wordsOf(rule))
                QVERIFY2(RuleWords::of(rule, words).startsWith(u'[' + words), qPrintable(words));
            QCOMPARE(RuleWords::name(rule.id), RuleWords::name(rule));
        }
    }

    void wordsOfOwnRulesStay()
    {
        Rule own = RuleCatalogue::shipped().rules().constFirst();
        own.id = u"house-rule"_s;
        for (const QString &words : wordsOf(own))
            QCOMPARE(RuleWords::of(own, words), words);
        QCOMPARE(RuleWords::name(u"house-rule"_s), u"house-rule"_s);
        own.name = u"Two\u202Ethirds"_s;
        QCOMPARE(RuleWords::name(own), u"Two⟨RLO⟩thirds"_s);
        own.name.clear();
        QCOMPARE(RuleWords::name(own), own.id);
        // A frozen copy whose words were others than today's.
        Rule old = RuleCatalogue::shipped().rules().constFirst();
        old.test = u"as it was worded before"_s;
        QCOMPARE(RuleWords::test(old), old.test);
    }

    void theTallySpeaksTheLanguageOfTheWindow()
    {
        SessionFixture book;
        const ProposalId id = book.openVote(u"A direction"_s);
        Desk desk(&book.session());
        const TallyPanel panel(&desk);
        desk.setCurrentProposal(id);
        const QString all = panel.texts().join(u'\n');
        const Rule rule = book.session().proposal(id)->rule;
        QVERIFY(!rule.readings.isEmpty());
        for (const Condition &condition : rule.conditions)
            QVERIFY2(all.contains(u'[' + condition.words),
                     qPrintable(condition.words + u'\n' + all));
        for (const Reading &reading : rule.readings)
            QVERIFY2(all.contains(u'[' + reading.words), qPrintable(reading.words + u'\n' + all));
        // What goes out stays as it is.
        const auto mail = announce::callMail(*book.session().record(id));
        QVERIFY(mail);
        QVERIFY(!mail->body.contains(u"Ångström"_s));
    }

    void theFormSpeaksTheLanguageOfTheWindow()
    {
        RuleEdit edit;
        edit.setCatalogue(RuleCatalogue::shipped());
        const Rule rule = RuleCatalogue::shipped().rules().constFirst();
        edit.setRule(rule, {}, ProposalKind::Strategy);
        QVERIFY(find<QComboBox>(&edit, u"rule"_s)->currentText().startsWith(u'[' + rule.name));
        QVERIFY(find<QComboBox>(&edit, u"reading"_s)->currentText().contains(u'['));
        QCOMPARE(edit.rule(), rule); // what is kept is not translated
    }

    void aCheckNamesTheRuleAndWhatItCounts()
    {
        ResultFinding finding;
        finding.code = ResultFindingCode::VerdictAgainstRule;
        finding.args = QStringList{u"majority-approval"_s, QString()};
        QVERIFY(CheckWords::finding(finding).contains(u"[Majority approval"_s));
        // What fails, too, although mails and the command line say it in English.
        ConditionResult tooFew;
        tooFew.condition = RuleCatalogue::shipped().find(u"majority-approval"_s)->conditions[0];
        tooFew.left = 2;
        tooFew.right = 3;
        finding.args[1] = tooFew.numbers();
        finding.failing = tooFew;
        const QString words = CheckWords::finding(finding);
        QVERIFY2(!words.contains(tooFew.numbers()), qPrintable(words));
        QVERIFY2(words.contains(u"[at least 3 binding +1"_s), qPrintable(words));
        QVERIFY2(words.contains(u"[2 of at least 3"_s), qPrintable(words));
        finding.code = ResultFindingCode::CountMismatch;
        for (const QString &what : {u"votes"_s, u"+1 binding"_s, u"votes non-binding"_s}) {
            finding.args = QStringList{what, u"3"_s, u"4"_s};
            QVERIFY2(CheckWords::finding(finding).count(u'[') >= 2, qPrintable(what));
        }
        finding.args.first() = u"-1"_s;
        QVERIFY(CheckWords::finding(finding).contains(u"-1: "_s));
    }
};

QTEST_MAIN(TestRuleWords)
#include "tst_rulewords.moc"
