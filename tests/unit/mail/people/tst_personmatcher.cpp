// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/people/PersonMatcher.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

Voter person(const QString &name, const QString &asfId = {}, const QStringList &addresses = {},
             const QStringList &handles = {})
{
    Voter voter;
    voter.id = VoterId::create();
    voter.name = name;
    voter.asfId = asfId;
    voter.addresses = addresses;
    voter.handles = handles;
    return voter;
}

Author author(const QString &name, const QString &address = {}, const QString &handle = {})
{
    Author made;
    made.name = name;
    made.address = address;
    made.handle = handle;
    return made;
}

Author shortened(const QString &name, const QString &address)
{
    Author made = author(name, address);
    made.shortened = true;
    return made;
}

} // namespace

class TestPersonMatcher : public QObject
{
    Q_OBJECT

private:
    Voter m_ada = person(u"Ada Example"_s, u"ada"_s, {u"ada@example.org"_s}, {u"github:adaex"_s});
    Voter m_bo = person(u"Bo Sample"_s, {}, {u"bo@example.org"_s, u"bo.sample@example.net"_s});
    Voter m_cy = person(u"Cy Model"_s, u"cymodel"_s);
    PersonMatcher m_matcher{QList<Voter>{m_ada, m_bo, m_cy}};

    void isOne(const PersonMatch &match, MatchKind kind, const Voter &voter)
    {
        QCOMPARE(matchKindName(match.kind), matchKindName(kind));
        QCOMPARE(match.voters, QList<VoterId>{voter.id});
    }

private Q_SLOTS:
    void addressDecides()
    {
        isOne(m_matcher.match(author(u"Ada Example"_s, u"ada@example.org"_s)), MatchKind::ByAddress,
              m_ada);
        isOne(m_matcher.match(author(u"B."_s, u"bo.sample@example.net"_s)), MatchKind::ByAddress,
              m_bo);
        QVERIFY(!m_matcher.match(author(u"B."_s, u"bo@example.org"_s)).needsAnswer());
    }

    void addressIsComparedWithoutCaseAndBrackets()
    {
        isOne(m_matcher.match(author({}, u"<ADA@Example.ORG>"_s)), MatchKind::ByAddress, m_ada);
        isOne(m_matcher.match(author({}, u"bo@example.org.invalid"_s)), MatchKind::ByAddress, m_bo);
    }

    void addressOutweighsAnotherName()
    {
        // The address is Bo's, whatever the display name says.
        isOne(m_matcher.match(author(u"Ada Example"_s, u"bo@example.org"_s)), MatchKind::ByAddress,
              m_bo);
    }

    void asfAddressMatchesTheId()
    {
        isOne(m_matcher.match(author(u"C. Model"_s, u"cymodel@apache.org"_s)), MatchKind::ByAddress,
              m_cy);
        QCOMPARE(m_matcher.match(author(u"C. Model"_s, u"cymodel@example.org"_s)).kind,
                 MatchKind::New);
    }

    void handleMatches()
    {
        isOne(m_matcher.match(author({}, {}, u"GitHub:AdaEx"_s)), MatchKind::ByHandle, m_ada);
        QCOMPARE(m_matcher.match(author({}, {}, u"discourse:adaex"_s)).kind, MatchKind::New);
    }

    void addressOfOneAndHandleOfAnotherAsks()
    {
        const PersonMatch match =
                m_matcher.match(author(u"Bo Sample"_s, u"bo@example.org"_s, u"github:adaex"_s));
        QCOMPARE(match.kind, MatchKind::Ambiguous);
        QCOMPARE(match.voters, (QList<VoterId>{m_bo.id, m_ada.id}));
        QVERIFY(match.needsAnswer());
    }

    void nameAloneIsAQuestion()
    {
        const PersonMatch match =
                m_matcher.match(author(u"ada  EXAMPLE"_s, u"ada@elsewhere.example"_s));
        isOne(match, MatchKind::ByNameOnly, m_ada);
        QVERIFY(match.needsAnswer());
    }

    void nameWithInvisibleCharactersIsTheSameName()
    {
        isOne(m_matcher.match(author(u"Ada\u200b Example"_s)), MatchKind::ByNameOnly, m_ada);
    }

    void twoOfOneNameAreAmbiguous()
    {
        PersonMatcher matcher(QList<Voter>{m_ada, person(u"Ada Example"_s)});
        const PersonMatch match = matcher.match(author(u"Ada Example"_s));
        QCOMPARE(match.kind, MatchKind::Ambiguous);
        QCOMPARE(match.voters.size(), 2);
    }

    void anAddressThatTwoHaveIsAmbiguous()
    {
        PersonMatcher matcher(QList<Voter>{
                m_ada, person(u"Shared"_s, {}, {u"ada@example.org"_s}, {u"github:shared"_s})});
        QCOMPARE(matcher.match(author({}, u"ada@example.org"_s)).kind, MatchKind::Ambiguous);
    }

    void shortenedAddressThatFitsOne()
    {
        isOne(m_matcher.match(shortened(u"Bo Sample"_s, u"bo...@example.net"_s)),
              MatchKind::ByShortAddress, m_bo);
        isOne(m_matcher.match(shortened({}, u"bo...@example.net"_s)), MatchKind::ByShortAddress,
              m_bo);
        // Pony Mail's form without the flag, and with an ellipsis character.
        isOne(m_matcher.match(author(u"Bo Sample"_s, u"bo\u2026@example.net"_s)),
              MatchKind::ByShortAddress, m_bo);
    }

    void shortenedAddressFitsTheAsfId()
    {
        isOne(m_matcher.match(shortened(u"Cy Model"_s, u"cy...@apache.org"_s)),
              MatchKind::ByShortAddress, m_cy);
    }

    void shortenedAddressThatFitsTwoAsks()
    {
        PersonMatcher matcher(
                QList<Voter>{m_bo, person(u"Bob Other"_s, {}, {u"bob@example.org"_s})});
        const PersonMatch match = matcher.match(shortened(u"Bo Sample"_s, u"bo...@example.org"_s));
        QCOMPARE(match.kind, MatchKind::Ambiguous);
        QCOMPARE(match.voters.size(), 2);
    }

    void shortenedAddressOfAnotherNameAsks()
    {
        // bo…@example.org may be anybody whose address begins so.
        const PersonMatch match =
                m_matcher.match(shortened(u"Boris New"_s, u"bo...@example.org"_s));
        QCOMPARE(match.kind, MatchKind::Ambiguous);
        QCOMPARE(match.voters, QList<VoterId>{m_bo.id});
    }

    void shortenedAddressThatFitsNobody()
    {
        QCOMPARE(m_matcher.match(shortened(u"Zed"_s, u"ze...@example.org"_s)).kind, MatchKind::New);
        isOne(m_matcher.match(shortened(u"Bo Sample"_s, u"zz...@example.org"_s)),
              MatchKind::ByNameOnly, m_bo);
    }

    void shortenedAddressWithAKnownHandle()
    {
        Author both = shortened(u"Ada Example"_s, u"zz...@example.org"_s);
        both.handle = u"github:adaex"_s;
        isOne(m_matcher.match(both), MatchKind::ByHandle, m_ada);
    }

    void mungedGuessMustAgreeWithTheName()
    {
        Author guess = author(u"Ada Example"_s, u"ada@example.org"_s);
        guess.munged = true;
        isOne(m_matcher.match(guess), MatchKind::ByAddress, m_ada);
        guess.name = u"Bo Sample"_s;
        QCOMPARE(m_matcher.match(guess).kind, MatchKind::Ambiguous);
    }

    void nobodyIsNobody()
    {
        QCOMPARE(m_matcher.match(Author()).kind, MatchKind::New);
        PersonMatcher nameless(QList<Voter>{person({})});
        QCOMPARE(nameless.match(Author()).kind, MatchKind::New);
    }

    void addedVoterIsFound()
    {
        PersonMatcher matcher{QList<Voter>()};
        QCOMPARE(matcher.match(author({}, u"ada@example.org"_s)).kind, MatchKind::New);
        matcher.add(m_ada);
        isOne(matcher.match(author({}, u"ada@example.org"_s)), MatchKind::ByAddress, m_ada);
        QCOMPARE(matcher.voter(m_ada.id)->name, m_ada.name);
        QCOMPARE(matcher.voter(m_bo.id), nullptr);
    }

    void newVoterKeepsWhatTheAuthorShows()
    {
        const Voter voter = PersonMatcher::newVoter(
                author(u" Dee  Person "_s, u"DEE@apache.org"_s, u"GitHub:Dee"_s));
        QVERIFY(!voter.id.isNull());
        QCOMPARE(voter.name, u"Dee Person"_s);
        QCOMPARE(voter.addresses, QStringList{u"dee@apache.org"_s});
        QCOMPARE(voter.handles, QStringList{u"github:dee"_s});
        QCOMPARE(voter.asfId, u"dee"_s);
    }

    void newVoterOfAGuessGetsNoAsfId()
    {
        Author guess = author(u"Dev List"_s, u"dev@apache.org"_s);
        guess.munged = true;
        QCOMPARE(PersonMatcher::newVoter(guess).asfId, QString());
        QCOMPARE(PersonMatcher::newVoter(shortened(u"De"_s, u"de...@apache.org"_s)).asfId,
                 QString());
    }
};

QTEST_GUILESS_MAIN(TestPersonMatcher)
#include "tst_personmatcher.moc"
