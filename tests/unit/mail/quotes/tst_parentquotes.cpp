// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/ParentQuotes.h"
#include "tests/support/LineMap.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestParentQuotes : public QObject
{
    Q_OBJECT

private:
    static QString map(const QString &text, const QString &parent);

private Q_SLOTS:
    void quotesRunsOfTheParent();
    void needsTwoLinesOfSubstance();
    void keepsTheOrder();
    void seesThroughTheParentsOwnMarks();
    void takesShortLinesAlong();
    void keepsAVoteAboveACopiedChecklist();
    void isLinear();
};

namespace {

const QString first = u"This is the second candidate of the release."_s;
const QString second = u"It fixes what was found in the first one."_s;

} // namespace

QString TestParentQuotes::map(const QString &text, const QString &parent)
{
    BodyText body(text);
    stripParentLines(body, parent);
    return test::lineMap(body);
}

void TestParentQuotes::quotesRunsOfTheParent()
{
    const QString run = first + u'\n' + second;
    QCOMPARE(map(u"own\n"_s + run + u"\nown"_s, run), u"oqqo"_s);
    QCOMPARE(map(u"own\n"_s + first + u"\n\n  "_s + second, run), u"oq.q"_s);
}

void TestParentQuotes::needsTwoLinesOfSubstance()
{
    QCOMPARE(map(first + u"\nown"_s, first + u"\nother"_s), u"oo"_s);
    // the same short lines prove nothing
    QCOMPARE(map(u"+1 (binding)\n\nThanks,\nMara"_s, u"+1 (binding)\n\nThanks,\nMara"_s),
             u"o.oo"_s);
}

void TestParentQuotes::keepsTheOrder()
{
    QCOMPARE(map(second + u'\n' + first, first + u'\n' + second), u"oo"_s);
}

void TestParentQuotes::seesThroughTheParentsOwnMarks()
{
    QCOMPARE(map(first + u'\n' + second, u"> "_s + first + u"\n> "_s + second), u"qq"_s);
}

void TestParentQuotes::takesShortLinesAlong()
{
    const QString parent = u"+1\n"_s + first + u'\n' + second + u"\n-1\nBye"_s;
    QCOMPARE(map(u"own\n"_s + parent + u"\nown"_s, parent), u"oqqqqqo"_s);
}

void TestParentQuotes::keepsAVoteAboveACopiedChecklist()
{
    const QString vote = u"+1 (binding)\n"_s + first + u'\n' + second;
    BodyText body(vote);
    stripParentLines(body, vote);
    QCOMPARE(test::lineMap(body), u"oqq"_s);
    QVERIFY(body.at(0).sameAsParent);
    // Below own words the copy is a quotation, the value in it, too.
    QCOMPARE(map(u"Thanks for this:\n"_s + vote, vote), u"oqqq"_s);
}

void TestParentQuotes::isLinear()
{
    // The same two lines again and again, in both texts.
    const QString many = (first + u'\n' + second + u'\n').repeated(5'000);
    BodyText body(many);
    stripParentLines(body, many);
    QVERIFY(!test::lineMap(body).contains(u'o'));
}

QTEST_GUILESS_MAIN(TestParentQuotes)
#include "tst_parentquotes.moc"
