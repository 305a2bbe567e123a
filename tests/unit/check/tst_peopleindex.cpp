// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/PeopleIndex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tallybook::check;
using namespace Qt::Literals::StringLiterals;

namespace {

/// People out of few words, so that likenesses of every kind come up: slips of the pen, initials,
/// first names alone, logins made of names, accents.
PersonWords anybody(QRandomGenerator &random)
{
    static const QStringList words{u"Jane"_s,    u"Jan"_s,     u"Janet"_s, u"Jnaet"_s,  u"J"_s,
                                   u"D"_s,       u"Doe"_s,     u"Dou"_s,   u"Müller"_s, u"Muller"_s,
                                   u"Mulleer"_s, u"O'Brien"_s, u"Li"_s,    u"Siyuan"_s, u"Siyaun"_s,
                                   u"van"_s,     u"..."_s};
    static const QStringList logins{u"jdoe"_s,        u"janed"_s,  u"janedoe"_s,
                                    u"github:jdoe"_s, u"muller"_s, u"siyuan-li"_s};
    PersonWords person;
    const auto oneOf = [&random](const QStringList &list) {
        return list.at(random.bounded(int(list.size())));
    };
    QStringList name;
    for (int i = random.bounded(4); i > 0; --i)
        name.append(oneOf(words));
    person.name = name.join(u' ');
    if (random.bounded(4) == 0)
        person.handles.append(oneOf(logins));
    if (random.bounded(4) == 0)
        person.addresses.append(oneOf(logins).section(u':', -1) + u"@example.org"_s);
    return person;
}

} // namespace

class TestPeopleIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the index finds is what comparing with everybody finds.
    void findsWhatComparingFinds()
    {
        QRandomGenerator random(20261122);
        int likenesses = 0;
        for (int round = 0; round < 300; ++round) {
            QList<PersonWords> people;
            for (int i = random.bounded(20); i > 0; --i)
                people.append(anybody(random));
            const PeopleIndex index(people);
            const PersonWords asked = anybody(random);
            QMap<int, int> found;
            for (const PeopleIndex::Match &match : index.matches(asked))
                found.insert(match.person, match.strength);
            QMap<int, int> expected;
            for (int i = 0; i < people.size(); ++i) {
                if (const int strength = matchStrength(asked, people[i]))
                    expected.insert(i, strength);
            }
            likenesses += int(expected.size());
            QVERIFY2(found == expected,
                     qPrintable(asked.name + u" among "_s + QString::number(people.size())));
        }
        QVERIFY(likenesses > 300);
    }

    void nobodyIsFoundInNothing()
    {
        QVERIFY(PeopleIndex(QList<PersonWords>()).isEmpty());
        QVERIFY(!PeopleIndex(QList<PersonWords>()).hasMatch({u"Jane Doe"_s, {}, {}}));
        QVERIFY(!PeopleIndex(QList<PersonWords>(1)).hasMatch({}));
    }

    /// Where everybody shares a first name, it tells nobody apart; a whole name still does.
    void commonWordsAreNotLookedThrough()
    {
        QList<PersonWords> people;
        for (int i = 0; i < 1000; ++i)
            people.append({u"Jane Person%1"_s.arg(i), {}, {}});
        const PeopleIndex index(people);
        QVERIFY(index.matches({u"Jane"_s, {}, {}}).isEmpty());
        const auto found = index.matches({u"Jane Person77"_s, {}, {}});
        QVERIFY(std::any_of(found.cbegin(), found.cend(), [](const PeopleIndex::Match &match) {
            return match.person == 77 && match.strength == 95;
        }));
        QVERIFY(found.size() < PeopleIndex::mostLikely);
    }
};

QTEST_GUILESS_MAIN(TestPeopleIndex)
#include "tst_peopleindex.moc"
