// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Outcome.h"
#include "core/vote/ProposalCheck.h"

#include <QSet>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All names of the values 0 … last, or nothing if one is missing or there twice.
template <typename Enum>
QStringList namesOf(QString (*name)(Enum), Enum last)
{
    QStringList names;
    for (int value = 0; value <= int(last); ++value)
        names.append(name(Enum(value)));
    const QSet<QString> distinct(names.cbegin(), names.cend());
    return distinct.size() == names.size() ? names : QStringList();
}

/// Whether every name is read back as its value, and nothing else is read.
template <typename Enum>
bool readsBack(QString (*name)(Enum), std::optional<Enum> (*fromName)(QStringView), Enum last)
{
    for (int value = 0; value <= int(last); ++value) {
        if (fromName(name(Enum(value))) != Enum(value))
            return false;
    }
    return !fromName(u"no such name") && !fromName(name(last) + u" "_s);
}

} // namespace

/// The names are written into books and exports: they must never change.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofProposals();
    void ofVotes();
    void ofRosters();
    void ofOutcomes();
    void ofProblems();
};

void TestNames::ofProposals()
{
    QCOMPARE(namesOf(proposalKindName, ProposalKind::Other),
             (QStringList{u"strategy"_s, u"new-module"_s, u"codebase-replacement"_s, u"other"_s}));
    QVERIFY(readsBack(proposalKindName, proposalKindFromName, ProposalKind::Other));
    QCOMPARE(namesOf(proposalStatusName, ProposalStatus::Cancelled),
             (QStringList{u"draft"_s, u"open"_s, u"closed"_s, u"result-sent"_s, u"cancelled"_s}));
    QVERIFY(readsBack(proposalStatusName, proposalStatusFromName, ProposalStatus::Cancelled));
}

void TestNames::ofVotes()
{
    QCOMPARE(namesOf(voteKindName, VoteKind::Withdraw),
             (QStringList{u"cast"_s, u"change"_s, u"withdraw"_s}));
    QVERIFY(readsBack(voteKindName, voteKindFromName, VoteKind::Withdraw));
    QCOMPARE(namesOf(claimName, Claim::NonBinding),
             (QStringList{u""_s, u"binding"_s, u"non-binding"_s}));
    QVERIFY(readsBack(claimName, claimFromName, Claim::NonBinding));
    QCOMPARE(namesOf(gradeName, Grade::Unclear),
             (QStringList{u"certain"_s, u"likely"_s, u"unclear"_s}));
    QVERIFY(readsBack(gradeName, gradeFromName, Grade::Unclear));
    QCOMPARE(namesOf(admissionName, Admission::Rejected),
             (QStringList{u"by-rule"_s, u"admitted"_s, u"rejected"_s}));
    QVERIFY(readsBack(admissionName, admissionFromName, Admission::Rejected));
    QCOMPARE(namesOf(bindingOverrideName, BindingOverride::NonBinding),
             (QStringList{u"none"_s, u"binding"_s, u"non-binding"_s}));
    QVERIFY(readsBack(bindingOverrideName, bindingOverrideFromName, BindingOverride::NonBinding));
    QCOMPARE(namesOf(eventFateName, EventFate::Removed),
             (QStringList{u"counted"_s, u"replaced"_s, u"withdrawn"_s, u"withdrawal"_s, u"early"_s,
                          u"late"_s, u"rejected"_s, u"removed"_s}));
}

void TestNames::ofRosters()
{
    QCOMPARE(namesOf(roleName, Role::Ipmc),
             (QStringList{u"contributor"_s, u"committer"_s, u"pmc"_s, u"chair"_s, u"ipmc"_s}));
    QVERIFY(readsBack(roleName, roleFromName, Role::Ipmc));
    QCOMPARE(namesOf(electorateName, ElectorateKind::NamedList),
             (QStringList{u"pmc"_s, u"active-pmc"_s, u"committers"_s, u"ipmc"_s, u"named-list"_s}));
    QVERIFY(readsBack(electorateName, electorateFromName, ElectorateKind::NamedList));
    QCOMPARE(namesOf(bindingReasonName, BindingReason::UnknownPerson),
             (QStringList{u"in-electorate"_s, u"not-in-electorate"_s, u"not-on-roster"_s,
                          u"role-not-yet"_s, u"role-ended"_s, u"decided-by-hand"_s, u"no-roster"_s,
                          u"unknown-person"_s}));
}

void TestNames::ofOutcomes()
{
    QCOMPARE(namesOf(verdictName, Verdict::Undecided),
             (QStringList{u"approved"_s, u"rejected"_s, u"undecided"_s}));
    QCOMPARE(namesOf(voteSideName, VoteSide::Against),
             (QStringList{u"for"_s, u"abstain"_s, u"against"_s}));
    QCOMPARE(namesOf(voteDoubtName, VoteDoubt::Reading),
             (QStringList{u"binding-status"_s, u"lateness"_s, u"reading"_s}));
    QCOMPARE(namesOf(warningName, WarningCode::ClosedWithTooFew),
             (QStringList{u"period-too-short"_s, u"no-period"_s, u"closed-early"_s,
                          u"roster-left-during-vote"_s, u"roster-joined-during-vote"_s,
                          u"against-without-reason"_s, u"claim-differs"_s,
                          u"veto-claimed-without-veto"_s, u"readings-differ"_s, u"zero-in-favour"_s,
                          u"unknown-binding"_s, u"rule-does-not-fit-kind"_s, u"too-few-to-close"_s,
                          u"closed-with-too-few"_s}));
}

void TestNames::ofProblems()
{
    QCOMPARE(namesOf(proposalFieldName, ProposalField::Closes),
             (QStringList{u"title"_s, u"text"_s, u"module-name"_s, u"module-scope"_s,
                          u"old-codebase"_s, u"new-codebase"_s, u"conversations"_s,
                          u"conversation-summary"_s, u"rule"_s, u"reading"_s, u"electorate"_s,
                          u"opens"_s, u"closes"_s}));
    QCOMPARE(namesOf(problemName, ProblemCode::SameCodebase),
             (QStringList{u"missing"_s, u"not-a-link"_s, u"close-before-opening"_s,
                          u"period-too-short"_s, u"rule-does-not-fit"_s, u"unknown-reading"_s,
                          u"same-codebase"_s}));
    QCOMPARE(namesOf(problemSeverityName, ProblemSeverity::Warning),
             (QStringList{u"blocking"_s, u"override"_s, u"warning"_s}));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
