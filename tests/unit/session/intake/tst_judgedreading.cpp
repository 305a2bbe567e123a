// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/intake/JudgedReading.h"

#include "core/session/documents/ReadingDocument.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray rosterCsv = "name,addresses,role\n"
                             "Ada Voss,ada@example.org,pmc\n"
                             "Bo Lind,bo@example.org,pmc\n"
                             "Cy Moreau,cy@example.org,pmc\n"
                             "Dee Okafor,dee@example.org,committer\n";

/// One mail of an mbox; the number gives Message-ID and hour.
QByteArray mail(int number, const QByteArray &from, const QByteArray &body,
                const QByteArray &subject = "Re: [VOTE] Adopt it")
{
    const QByteArray hour = QByteArray::number(10 + number);
    return "From list@example.org Tue Nov  3 " + hour + ":00:00 2026\nMessage-ID: <m"
            + QByteArray::number(number) + "@example.org>\nDate: Tue, 03 Nov 2026 " + hour
            + ":00:00 +0000\nFrom: " + from + "\nSubject: " + subject + "\n\n" + body + "\n\n";
}

JudgedReading judged(const QByteArray &mbox, const QByteArray &roster = rosterCsv,
                     const QString &rule = u"lazy-two-thirds"_s)
{
    ReadingRequest request;
    request.input.addBytes(mbox, u"-"_s);
    if (!roster.isEmpty())
        request.roster = *rosterFromCsv(roster);
    request.rule = *RuleCatalogue::shipped().find(rule);
    request.now = *Timestamp::fromIso(u"2026-12-01T00:00:00Z"_s);
    return readVotes(request);
}

const QByteArray threeInFavour = mail(1, "Ada Voss <ada@example.org>", "+1\n")
        + mail(2, "Bo Lind <bo@example.org>", "+1\n")
        + mail(3, "Cy Moreau <cy@example.org>", "+1\n");

} // namespace

class TestJudgedReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clearVotesAreJudged()
    {
        const JudgedReading reading =
                judged(threeInFavour + mail(4, "Dee Okafor <dee@example.org>", "-1, too early.\n"));
        QCOMPARE(reading.tally.binding.forVotes, 3);
        QCOMPARE(reading.tally.nonBinding.against, 1);
        QCOMPARE(reading.result, Verdict::Approved);
        QCOMPARE(reading.ballots.size(), 4);
        QCOMPARE(reading.ballots.last().why, BindingReason::NotInElectorate);
        QVERIFY(!reading.needsReview());
    }

    void withoutRosterNothingIsDecided()
    {
        const JudgedReading reading = judged(threeInFavour, {});
        QCOMPARE(reading.tally.unknown.forVotes, 3);
        QCOMPARE(reading.result, Verdict::Undecided);
        QCOMPARE(reading.ballots.first().why, BindingReason::NoRoster);
    }

    void doubtfulPersonIsUnknownAndNeverDecides()
    {
        // Two +1 bind; whether the third is Cy's hangs on an address that nobody knows.
        const JudgedReading reading = judged(mail(1, "Ada Voss <ada@example.org>", "+1\n")
                                             + mail(2, "Bo Lind <bo@example.org>", "+1\n")
                                             + mail(3, "Cy Moreau <cy@example.net>", "+1\n"));
        QCOMPARE(reading.tally.binding.forVotes, 2);
        QCOMPARE(reading.tally.unknown.forVotes, 1);
        QCOMPARE(reading.result, Verdict::Undecided);
        QCOMPARE(reading.outcome.verdict, Verdict::Rejected); // of what is certain
        QVERIFY(reading.needsReview());
    }

    void doubtThatCannotTurnItLeavesTheResult()
    {
        const JudgedReading reading =
                judged(threeInFavour + mail(4, "Dee Okafor <dee@example.net>", "+1\n"));
        QCOMPARE(reading.tally.unknown.forVotes, 1);
        QCOMPARE(reading.result, Verdict::Approved);
        QVERIFY(reading.needsReview());
    }

    void aVoteThatMayBeTheSameAgainIsNotCountedTwice()
    {
        const JudgedReading reading =
                judged(threeInFavour + mail(4, "Ada Voss <ada@example.net>", "+1\n"));
        QCOMPARE(reading.ballots.size(), 3);
        QCOMPARE(reading.tally.unknown.total(), 0);
        QVERIFY(reading.needsReview());
        // Nor two doubtful ones that may be one person's.
        const JudgedReading both = judged(mail(1, "Ada Voss <ada@example.net>", "+1\n")
                                          + mail(2, "Ada Voss <ada@example.com>", "+1\n"));
        QCOMPARE(both.tally.unknown.total(), 1);
    }

    void aMinusOneThatFillsTheQuorumIsSeen()
    {
        // 2:0 is rejected for want of a third vote; one of two unknown -1 would make it 2:1, which
        // is approved, and both 2:2, which is not: the ends alone would not show it.
        const JudgedReading reading =
                judged(mail(1, "Ada Voss <ada@example.org>", "+1\n")
                       + mail(2, "Bo Lind <bo@example.org>", "+1\n")
                       + mail(3, "Cy Moreau <cy@example.net>", "-1, no.\n")
                       + mail(4, "Dee Okafor <dee@example.net>", "-1, no.\n"));
        QCOMPARE(reading.tally.unknown.against, 2);
        QCOMPARE(reading.result, Verdict::Undecided);
    }

    void anUnclearMailMayReplaceAVote()
    {
        const QByteArray unclear = "+1 for the code, -1 for the docs\n";
        // Somebody else's: three +1 stay three.
        QCOMPARE(judged(threeInFavour + mail(4, "Dee Okafor <dee@example.org>", unclear)).result,
                 Verdict::Approved);
        // Two for, one against (2:1): an unclear mail of one of the two may turn it.
        const QByteArray close = mail(1, "Ada Voss <ada@example.org>", "+1\n")
                + mail(2, "Bo Lind <bo@example.org>", "+1\n")
                + mail(3, "Cy Moreau <cy@example.org>", "-1, no.\n");
        QCOMPARE(judged(close).result, Verdict::Approved);
        QCOMPARE(judged(close + mail(4, "Bo Lind <bo@example.org>", unclear)).result,
                 Verdict::Undecided);
    }

    void equalTimesAreDecidedByPlace()
    {
        QByteArray first = mail(1, "Ada Voss <ada@example.org>", "+1\n");
        QByteArray second = mail(1, "Ada Voss <ada@example.org>", "-1, no.\n");
        second.replace("<m1@", "<m9@");
        for (int run = 0; run < 5; ++run)
            QCOMPARE(judged(first + second).ballots.first().value.canonical(), u"-1"_s);
    }

    void whereNobodyCalledAVoteNothingIsDecided()
    {
        QByteArray informal = threeInFavour;
        informal.replace("Re: [VOTE] Adopt it", "Re: lunch");
        const JudgedReading reading = judged(informal);
        QVERIFY(!reading.plan.formal);
        QCOMPARE(reading.result, Verdict::Undecided);
    }

    void discussionHasNoBallot()
    {
        const JudgedReading reading =
                judged("Which way shall we go?\n\nDear community, I propose the larch strategy.\n\n"
                       "1 Like\n\nThanks for the proposal. I am voting +1.\n\n1 Like\n\n"
                       "I like it, too.\n\n2 Likes\n");
        QVERIFY(reading.plan.isDiscussion);
        QVERIFY(reading.ballots.isEmpty());
        QCOMPARE(reading.result, Verdict::Undecided);
        QVERIFY(!reading.needsReview());
        QStringList support;
        for (const ImportItem &item : reading.plan.items) {
            for (const Support &said : item.read.reading.support)
                support.append(said.evidence.text);
        }
        QVERIFY2(support.join(u'|').contains("I am voting +1"_L1), qPrintable(support.join(u'|')));
    }

    void documentNamesPeopleInWarnings()
    {
        const JudgedReading reading =
                judged(threeInFavour + mail(4, "Dee Okafor <dee@example.org>", "-1 (binding)\n"));
        const QJsonObject outcome = readingDocument(reading).value("outcome"_L1).toObject();
        QStringList warnings;
        for (const QJsonValue &value : outcome.value("warnings"_L1).toArray()) {
            const QJsonObject warning = value.toObject();
            warnings.append(warning.value("code"_L1).toString() + u' '
                            + warning.value("args"_L1).toArray().first().toString());
        }
        QVERIFY(warnings.contains(u"claim-differs Dee Okafor"_s));
        QVERIFY(warnings.contains(u"against-without-reason Dee Okafor"_s));
    }

    void inputKeepsPlacesOfWhatCannotBeRead()
    {
        QTemporaryDir folder;
        const auto put = [&folder](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        put(u"a.mbox"_s,
            mail(1, "Ada Voss <ada@example.org>", "+1\n")
                    + mail(2, "Bo Lind <bo@example.org>", "+1\n"));
        put(u"b.eml"_s, {});
        put(u"c.mbox"_s, mail(3, "Cy Moreau <cy@example.org>", "+1\n"));
        put(u"readme.txt"_s, "not a mail");
        ReadingInput input;
        input.addPath(folder.path());
        QCOMPARE(input.content().messages.size(), 3);
        QCOMPARE(input.content().unreadable, 1);
        QCOMPARE(input.unread().size(), 1);
        QCOMPARE(input.unread().first().before, 2);
        QCOMPARE(input.unread().first().error.code, ErrorCode::NotUnderstood);
        QCOMPARE(input.skipped(), QStringList{folder.filePath(u"readme.txt"_s)});
        QCOMPARE(input.content().form, InputForm::Mbox);

        ReadingRequest request;
        request.input = input;
        request.rule = RuleCatalogue::shipped().rules().first();
        const QJsonArray messages =
                readingDocument(readVotes(request)).value("messages"_L1).toArray();
        QCOMPARE(messages.size(), 4);
        QCOMPARE(messages.at(2).toObject().value("fate"_L1).toString(), u"unreadable"_s);
        QCOMPARE(messages.at(3).toObject().value("message_id"_L1).toString(),
                 u"<m3@example.org>"_s);
    }

    void formsThatDifferAreUnknown()
    {
        ReadingInput input;
        input.addBytes(mail(1, "Ada Voss <ada@example.org>", "+1\n"), u"a"_s);
        input.addBytes("Message-ID: <x@example.org>\nMIME-Version: 1.0\nFrom: bo@example.org\n"
                       "Date: Tue, 03 Nov 2026 09:00:00 +0000\nSubject: Re: [VOTE] X\n\n+1\n",
                       u"b.eml"_s);
        QCOMPARE(input.content().messages.size(), 2);
        QCOMPARE(input.content().form, InputForm::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestJudgedReading)
#include "tst_judgedreading.moc"
