// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Id.h"
#include "core/base/NameTable.h"
#include "core/base/Result.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail(ErrorCode::InvalidArgument, u"odd"_s, {QString::number(number)});
    return number / 2;
}

enum class Fruit { Apple, Pear, Quince };

constexpr auto fruitNames = nameTable<Fruit>({
        {Fruit::Apple, u"apple"},
        {Fruit::Pear, u"pear"},
});

} // namespace

class TestErrorAndId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnName();
    void failCarriesEverything();
    void idsAreNewAndPlain();
    void idsCompareAndHash();
    void idsOfDifferentThingsDoNotMix();
    void nameTableBothWays();
};

void TestErrorAndId::everyCodeHasItsOwnName()
{
    QSet<QString> names;
    const int last = int(ErrorCode::TemplateBroken);
    for (int code = 0; code <= last; ++code) {
        const QString name = errorName(ErrorCode(code));
        QVERIFY2(!name.isEmpty() && name != u"unknown", qPrintable(QString::number(code)));
        for (const QChar c : name)
            QVERIFY((c >= u'a' && c <= u'z') || c == u'-');
        names.insert(name);
    }
    QCOMPARE(names.size(), last + 1);
    QCOMPARE(errorName(ErrorCode::BookLocked), u"book-locked"_s);
    QCOMPARE(errorName(ErrorCode(last + 1)), u"unknown"_s);
}

void TestErrorAndId::failCarriesEverything()
{
    QCOMPARE(half(8).value(), 4);
    const Result<int> failed = half(7);
    QVERIFY(!failed);
    QCOMPARE(failed.error(), (Error{ErrorCode::InvalidArgument, u"odd"_s, {u"7"_s}}));
    QCOMPARE(Status().has_value(), true);
}

void TestErrorAndId::idsAreNewAndPlain()
{
    QSet<VoterId> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(VoterId::create());
    QCOMPARE(seen.size(), 1000);
    const VoterId id = VoterId::create();
    QCOMPARE(id.value.size(), 36);
    QCOMPARE(id.value, id.value.toLower());
    QVERIFY(!id.value.contains(u'{'));
    QVERIFY(!id.isNull());
    QVERIFY(bool(id));
    QVERIFY(VoterId().isNull());
    QVERIFY(!VoterId());
}

void TestErrorAndId::idsCompareAndHash()
{
    const VoterId a{u"a"_s};
    const VoterId b{u"b"_s};
    QVERIFY(a == VoterId{u"a"_s});
    QVERIFY(a < b);
    QVERIFY(!(b < a));
    QCOMPARE(qHash(a), qHash(VoterId{u"a"_s}));
}

void TestErrorAndId::idsOfDifferentThingsDoNotMix()
{
    QVERIFY((!std::is_convertible_v<VoterId, ProposalId>));
    QVERIFY((!std::is_constructible_v<ProposalId, VoterId>));
}

void TestErrorAndId::nameTableBothWays()
{
    QCOMPARE(fruitNames.name(Fruit::Pear), u"pear"_s);
    QCOMPARE(fruitNames.value(u"apple"), Fruit::Apple);
    QVERIFY(!fruitNames.value(u"Apple"));
    QVERIFY(!fruitNames.value(u""));
    QCOMPARE(fruitNames.name(Fruit::Quince), QString());
}

QTEST_GUILESS_MAIN(TestErrorAndId)
#include "tst_errorandid.moc"
