// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/archive/VoteGroups.h"
#include "tests/support/Growth.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60 * 1000LL;

struct Mail {
    QByteArray id;
    QByteArray subject; ///< "" for one that speaks of no vote
    qint64 at = 0; ///< hours
    QByteArray answers; ///< id
    QByteArray list;
};

ArchiveIndex indexOf(const std::vector<Mail> &mails)
{
    ArchiveIndex index;
    for (const Mail &mail : mails) {
        ArchiveEntry entry;
        entry.id = idHash(mail.id);
        entry.number = qint32(index.entries.size()) + 1;
        entry.firstReference = qint32(index.references.size());
        if (!mail.answers.isEmpty()) {
            index.references.push_back(idHash(mail.answers));
            entry.references = 1;
        }
        if (const auto line = voteSubject(mail.subject)) {
            entry.vote = qint32(index.votes.size());
            VoteSubject vote;
            vote.ends = line->result || line->cancelled;
            vote.call = line->formal() && !line->reply && !vote.ends;
            const QString topic = comparableTopic(*line);
            vote.topic = topic.isEmpty() ? 0 : qHash(topic);
            vote.list = mail.list.isEmpty() ? 0 : idHash(mail.list);
            vote.utcMs = mail.at * hour;
            index.votes.push_back(vote);
        }
        index.entries.push_back(entry);
    }
    return index;
}

using Numbers = QList<QList<int>>;

/// The votes by the numbers of their mails, from 1.
Numbers grouped(const std::vector<Mail> &mails)
{
    const ArchiveIndex index = indexOf(mails);
    Numbers numbers;
    for (const VoteGroup &group : groupVotes(index).groups) {
        QList<int> members;
        for (const quint32 entry : group.entries)
            members.append(int(entry) + 1);
        numbers.append(members);
    }
    return numbers;
}

} // namespace

class TestVoteGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVoteIsItsCallAnswersAndResult()
    {
        QCOMPARE(grouped({{"a", "[VOTE] Adopt it", 0, {}, {}},
                          {"b", "Re: [VOTE] Adopt it", 1, "a", {}},
                          {"c", "Re: [VOTE] Adopt it", 2, {}, {}}, // by its subject alone
                          {"d", {}, 3, "b", {}}, // by what it answers alone
                          {"e", {}, 3, "d", {}},
                          {"f", "[RESULT] [VOTE] Adopt it", 80, {}, {}},
                          {"g", {}, 81, "elsewhere", {}}}),
                 Numbers({{1, 2, 3, 4, 5, 6}}));
    }

    void candidatesAreVotesOfTheirOwn()
    {
        // The second call was written as an answer to the first vote.
        QCOMPARE(grouped({{"a", "[VOTE] Release 1.0 RC1", 0, {}, {}},
                          {"b", "[CANCEL] [VOTE] Release 1.0 RC1", 9, "a", {}},
                          {"c", "[VOTE] Release 1.0 RC2", 10, "b", {}},
                          {"d", "Re: [VOTE] Release 1.0 RC2", 11, "c", {}},
                          {"e", "Re: [VOTE] Release 1.0 RC1", 12, "a", {}}}),
                 Numbers({{1, 2, 5}, {3, 4}}));
    }

    void oneTopicMayBeVotedOnAgain()
    {
        QCOMPARE(grouped({{"a", "[VOTE] New chair", 0, {}, {}},
                          {"b", "Re: [VOTE] New chair", 1, {}, {}},
                          {"c", "[VOTE] New chair", 9000, {}, {}},
                          {"d", "Re: [VOTE] New chair", 9001, {}, {}},
                          {"e", "Re: [VOTE] New chair", 9002, "b", {}}}),
                 Numbers({{1, 2, 5}, {3, 4}}));
        // Within a day it is the same call, sent again, unless the first vote was ended.
        QCOMPARE(grouped({{"a", "[VOTE] New chair", 0, {}, {}},
                          {"b", "[VOTE] New chair", 5, {}, {}}}),
                 Numbers({{1, 2}}));
        QCOMPARE(grouped({{"a", "[VOTE] New chair", 0, {}, {}},
                          {"b", "[CANCELLED] [VOTE] New chair", 2, {}, {}},
                          {"c", "[VOTE] New chair", 5, {}, {}}}),
                 Numbers({{1, 2}, {3}}));
    }

    void listsVoteForThemselves()
    {
        QCOMPARE(grouped({{"a", "[VOTE] Release 1.0", 0, {}, "dev.a.example.org"},
                          {"b", "[VOTE] Release 1.0", 1, {}, "dev.b.example.org"},
                          {"c", "Re: [VOTE] Release 1.0", 2, {}, "dev.a.example.org"},
                          {"d", "[RESULT] [VOTE] Release 1.0", 90, {}, "dev.b.example.org"}}),
                 Numbers({{1, 3}, {2, 4}}));
    }

    void answersWithoutTheirCallAreKept()
    {
        const ArchiveIndex index = indexOf({{"b", "Re: [VOTE] Adopt it", 1, "gone", {}},
                                            {"c", "[RESULT] [VOTE] Adopt it", 2, {}, {}}});
        const VoteGroups groups = groupVotes(index);
        QCOMPARE(groups.groups.size(), size_t(1));
        QVERIFY(!groups.groups.front().call);
        QCOMPARE(groups.groups.front().entries.size(), size_t(2));
        QCOMPARE(groups.groups.front().utcMs, std::optional<qint64>(hour));
    }

    void aSubjectOfNothingButATagNamesNoVote()
    {
        QCOMPARE(grouped({{"a", "[VOTE]", 0, {}, {}}, {"b", "[VOTE]", 1, {}, {}}}),
                 Numbers({{1}, {2}}));
    }

    void aMailThatIsThereTwiceCountsOnce()
    {
        const ArchiveIndex index = indexOf({{"a", "[VOTE] Adopt it", 0, {}, {}},
                                            {"b", "Re: [VOTE] Adopt it", 1, "a", {}},
                                            {"b", "Re: [VOTE] Adopt it", 1, "a", {}}});
        const VoteGroups groups = groupVotes(index);
        QCOMPARE(groups.groups.front().entries.size(), size_t(2));
        QCOMPARE(groups.duplicates, 1);
    }

    void loopsEnd()
    {
        QCOMPARE(grouped({{"a", {}, 0, "b", {}}, {"b", {}, 0, "c", {}}, {"c", {}, 0, "a", {}}}),
                 Numbers());
    }

    void orderOfFilesDoesNotMatter()
    {
        QCOMPARE(grouped({{"c", "[RESULT] [VOTE] Adopt it", 90, {}, {}},
                          {"b", "Re: [VOTE] Adopt it", 1, "a", {}},
                          {"a", "[VOTE] Adopt it", 0, {}, {}}}),
                 Numbers({{1, 2, 3}}));
    }

    void longChainsTakeLinearTime()
    {
        const test::Growth growth = test::growthOf(
                25'000,
                [](qsizetype count) {
                    // The worst order: every answer stands before what it answers.
                    std::vector<Mail> mails;
                    for (qsizetype i = count; i > 0; --i)
                        mails.push_back(
                                {QByteArray::number(i), {}, i, QByteArray::number(i - 1), {}});
                    mails.push_back({"0", "[VOTE] Adopt it", 0, {}, {}});
                    return indexOf(mails);
                },
                [](const ArchiveIndex &index) {
                    QCOMPARE(groupVotes(index).groups.front().entries.size(), index.entries.size());
                });
        QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
    }

    void referencesGoFromTheNearestToTheRoot()
    {
        const auto hashes = referenceHashes("<c@x> of yesterday", "<root@x> <a@x>\n <b@x> <c@x>");
        QCOMPARE(hashes,
                 (std::vector{idHash("c@x"), idHash("b@x"), idHash("a@x"), idHash("root@x")}));
        QByteArray many = "<root@x>";
        for (int i = 0; i < 50; ++i)
            many += " <m" + QByteArray::number(i) + "@x>";
        QCOMPARE(referenceHashes({}, many).size(), size_t(mostReferences));
        QCOMPARE(referenceHashes({}, many).back(), idHash("root@x"));
        QCOMPARE(idHash("<fol\n ded@x>"), idHash("folded@x"));
        QVERIFY(referenceHashes("no id here", "").empty());
    }
};

QTEST_GUILESS_MAIN(TestVoteGroups)
#include "tst_votegroups.moc"
