// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/check/PublishedCounts.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "all binding non-binding" of each side, "-" for what is not said.
QString shown(const std::optional<PublishedCounts> &counts)
{
    if (!counts)
        return u"nothing"_s;
    const auto number = [](const std::optional<int> &count) {
        return count ? QString::number(*count) : u"-"_s;
    };
    QStringList sides;
    for (const PublishedSide &side : {counts->inFavour, counts->abstain, counts->against})
        sides.append(number(side.all) + u' ' + number(side.binding) + u' '
                     + number(side.nonBinding));
    return sides.join(u" | "_s);
}

MailMessage mailOf(const QString &text)
{
    MailMessage message;
    message.subject = u"[RESULT] [VOTE] Adopt it"_s;
    message.text = text;
    return message;
}

} // namespace

class TestPublishedCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbersAndLists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("sentence") << u"The vote passes with 8 +1s (6 binding +1s) and no -1s."_s
                                  << u"8 6 - | - - - | 0 - -"_s;
        QTest::newRow("kinds") << u"We got 3 binding +1 votes and two non-binding +1 votes."_s
                               << u"5 3 2 | - - - | - - -"_s;
        QTest::newRow("words before")
                << u"three (3) +1 binding votes, 0 -1 votes"_s << u"- 3 - | - - - | 0 - -"_s;
        QTest::newRow("names behind") << u"+1 : Ada Voss, Bo Lind and Cy Moreau\nQuorum: yes"_s
                                      << u"3 - - | - - - | - - -"_s;
        QTest::newRow("names below")
                << u"+1 (binding):\n* Ada Voss\n* Bo Lind\n\n+1 (non-binding)\n\n- Dee Okafor\n\n"
                   "0: none\n-1: none\n"_s
                << u"3 2 1 | 0 0 0 | 0 0 0"_s;
        QTest::newRow("marks")
                << u"(* = binding)\n+1:\nAda Voss *\nBo Lind *\nDee Okafor\n\n-1: None"_s
                << u"3 2 1 | - - - | 0 0 0"_s;
        QTest::newRow("heading with number")
                << u"3 PMC +1 binding votes:\n* A B\n* C D\n* E F"_s << u"- 3 - | - - - | - - -"_s;
        QTest::newRow("number behind") << u"+1: 5\n+0: 1\n-1: 0"_s << u"5 - - | 1 - - | 0 - -"_s;
        // Who else voted is not said.
        QTest::newRow("binding alone")
                << u"+1 (binding): Ada Voss, Bo Lind, Cy Moreau"_s << u"- 3 - | - - - | - - -"_s;
        QTest::newRow("values beside names")
                << u"Ada Voss: +1 (binding)\nBo Lind: +1\nCy Moreau: -1 (binding)"_s
                << u"2 1 1 | - - - | 1 1 0"_s;
        QTest::newRow("requirement") << u"At least 3 +1 votes are required."_s << u"nothing"_s;
        QTest::newRow("no numbers") << u"The vote passes, thanks all."_s << u"nothing"_s;
        QTest::newRow("empty") << QString() << u"nothing"_s;
    }
    void readsNumbersAndLists()
    {
        QFETCH(QString, text);
        QTEST(shown(publishedCounts(mailOf(text))), "expected");
    }

    void aResultAgreesIfItCanBeWhatWasCounted()
    {
        Tally tally;
        tally.binding.forVotes = 2;
        tally.nonBinding.forVotes = 1;
        tally.unknown.forVotes = 2;
        const auto published = [](const char *text) {
            return *publishedCounts(mailOf(QString::fromLatin1(text)));
        };
        QCOMPARE(agrees(published("5 +1 votes"), tally, 0), std::optional(true));
        QCOMPARE(agrees(published("3 binding +1, 2 non-binding +1"), tally, 0),
                 std::optional(true));
        QCOMPARE(agrees(published("5 binding +1 votes"), tally, 0), std::optional(false));
        QCOMPARE(agrees(published("6 +1 votes"), tally, 0), std::optional(false));
        // One vote is still to be settled, and would make it six.
        QCOMPARE(agrees(published("6 +1 votes"), tally, 1), std::optional<bool>());
        QCOMPARE(agrees(published("4 +1 votes"), tally, 1), std::optional(false));
        // It cannot be two votes, one of each side.
        QCOMPARE(agrees(published("6 +1 votes and one -1 vote"), tally, 1), std::optional(false));
        QCOMPARE(agrees(published("6 +1 votes and one -1 vote"), tally, 2), std::optional<bool>());
        tally.binding.against = 1;
        QCOMPARE(agrees(published("5 +1 votes"), tally, 0), std::optional(false));
        QCOMPARE(agrees(published("5 +1 votes and one -1 vote"), tally, 0), std::optional(true));
    }
};

QTEST_GUILESS_MAIN(TestPublishedCounts)
#include "tst_publishedcounts.moc"
