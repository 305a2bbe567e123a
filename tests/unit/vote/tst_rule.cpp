// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/VoteFixtures.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace tallybook;
using namespace tallybook::fixture;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject countOf(int atLeast)
{
    return {{u"id"_s, u"quorum"_s},
            {u"type"_s, u"count"_s},
            {u"of"_s, QJsonArray{u"for"_s}},
            {u"atLeast"_s, atLeast},
            {u"words"_s, u"so many +1"_s}};
}

/// A small rule that is valid, for spoiling.
QJsonObject valid()
{
    const QJsonObject ratio{{u"id"_s, u"ratio"_s},
                            {u"type"_s, u"ratio"_s},
                            {u"of"_s, QJsonArray{u"for"_s}},
                            {u"against"_s, QJsonArray{u"against"_s}},
                            {u"factor"_s, 3},
                            {u"words"_s, u"three times as many"_s}};
    const QJsonObject share{{u"id"_s, u"share"_s},
                            {u"type"_s, u"share"_s},
                            {u"of"_s, QJsonArray{u"for"_s, u"against"_s}},
                            {u"numerator"_s, 1},
                            {u"denominator"_s, 4},
                            {u"words"_s, u"a quarter takes part"_s}};
    const QJsonObject asItSays{{u"id"_s, u"A"_s},
                               {u"words"_s, u"as it says"_s},
                               {u"who"_s, u"us"_s},
                               {u"replaces"_s, u"quorum"_s},
                               {u"condition"_s, countOf(2)}};
    const QJsonObject three{{u"id"_s, u"B"_s},
                            {u"words"_s, u"three"_s},
                            {u"who"_s, u"them"_s},
                            {u"source"_s, u"https://example.org/b"_s},
                            {u"replaces"_s, u"quorum"_s},
                            {u"condition"_s, countOf(3)}};
    return {{u"id"_s, u"two-of-us"_s},
            {u"name"_s, u"Two of us"_s},
            {u"test"_s, u"at least two +1"_s},
            {u"source"_s, u"https://example.org/rules"_s},
            {u"conditions"_s, QJsonArray{countOf(2), ratio, share}},
            {u"readings"_s, QJsonArray{asItSays, three}},
            {u"defaultReading"_s, u"A"_s}};
}

/// Sets (or, with an undefined value, removes) the member at a path like "conditions.0.atLeast".
QJsonValue changed(const QJsonValue &json, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        const int index = path[0].toInt();
        array.replace(index, changed(array.at(index), path.mid(1), value));
        return array;
    }
    QJsonObject object = json.toObject();
    const QJsonValue inner = changed(object.value(path[0]), path.mid(1), value);
    if (inner.isUndefined())
        object.remove(path[0]);
    else
        object.insert(path[0], inner);
    return object;
}

} // namespace

class TestRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedCatalogueIsWhole();
    void shippedRulesAreAsTheirTable_data();
    void shippedRulesAreAsTheirTable();
    void shippedRulesSurviveJson();
    void defaultsOfJson();
    void refuses_data();
    void refuses();
    void silenceThatConsentsNeedsNoVotesToClose();
    void complainsOfTheFirstProblemOnly();
    void catalogueAddsAndReplaces();
    void catalogueKeepsOutWhatIsWrong();
};

void TestRule::shippedCatalogueIsWhole()
{
    QStringList ids;
    for (const Rule &rule : RuleCatalogue::shipped().rules())
        ids.append(rule.id);
    QCOMPARE(ids,
             (QStringList{u"lazy-two-thirds"_s, u"majority-approval"_s, u"majority-or-extended"_s,
                          u"consensus-approval"_s, u"lazy-consensus"_s, u"simple-majority"_s,
                          u"two-thirds-of-all"_s, u"two-thirds-after-calls"_s, u"majority-of-all"_s,
                          u"unanimous-consensus"_s, u"incubator-release"_s,
                          u"incubator-release-ipmc"_s}));
    // None of the files was left out as invalid.
    QCOMPARE(QDir(u":/tallybook/rules"_s).entryList().size(), ids.size());
    for (const Rule &rule : RuleCatalogue::shipped().rules()) {
        QVERIFY(!rule.test.isEmpty() && !rule.name.isEmpty());
        QVERIFY(rule.source.startsWith(u"https://"));
        for (const Reading &reading : rule.readings)
            QVERIFY(!reading.who.isEmpty() && reading.source.startsWith(u"https://"));
        for (const QString &round : rule.rounds)
            QVERIFY(RuleCatalogue::shipped().find(round));
    }
}

void TestRule::shippedRulesAreAsTheirTable_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("hours");
    QTest::addColumn<VetoPolicy>("veto");
    QTest::addColumn<ElectorateKind>("electorate");
    QTest::addColumn<bool>("silenceIsConsent");
    QTest::addColumn<QStringList>("kinds");

    const QStringList any;
    const QStringList strategic{u"strategy"_s, u"new-module"_s, u"codebase-replacement"_s};
    const QStringList other{u"other"_s};
    const auto pmc = ElectorateKind::Pmc;
    QTest::newRow("lazy 2/3") << QByteArray("lazy-two-thirds") << 72 << VetoPolicy::None << pmc
                              << false << strategic;
    QTest::newRow("majority") << QByteArray("majority-approval") << 72 << VetoPolicy::None << pmc
                              << false << any;
    QTest::newRow("or extended") << QByteArray("majority-or-extended") << 72 << VetoPolicy::None
                                 << pmc << false << other;
    QTest::newRow("consensus") << QByteArray("consensus-approval") << 72 << VetoPolicy::WithReason
                               << pmc << false << any;
    QTest::newRow("lazy consensus")
            << QByteArray("lazy-consensus") << 72 << VetoPolicy::Any << pmc << true << any;
    QTest::newRow("simple") << QByteArray("simple-majority") << 72 << VetoPolicy::None << pmc
                            << false << any;
    QTest::newRow("2/3 of all") << QByteArray("two-thirds-of-all") << 6 * 24 << VetoPolicy::None
                                << ElectorateKind::ActivePmc << false << any;
    QTest::newRow("2/3 after calls")
            << QByteArray("two-thirds-after-calls") << 6 * 24 << VetoPolicy::None
            << ElectorateKind::ActivePmc << false << any;
    QTest::newRow("half of all") << QByteArray("majority-of-all") << 72 << VetoPolicy::None << pmc
                                 << false << any;
    QTest::newRow("unanimous") << QByteArray("unanimous-consensus") << 72 << VetoPolicy::Any
                               << ElectorateKind::ActivePmc << false << any;
    QTest::newRow("podling") << QByteArray("incubator-release") << 72 << VetoPolicy::None << pmc
                             << false << other;
    QTest::newRow("second round") << QByteArray("incubator-release-ipmc") << 72 << VetoPolicy::None
                                  << ElectorateKind::Ipmc << false << other;
}

void TestRule::shippedRulesAreAsTheirTable()
{
    QFETCH(QByteArray, id);
    const Rule rule = shippedRule(id.constData());
    QTEST(rule.minimumHours, "hours");
    QTEST(rule.veto, "veto");
    QTEST(rule.defaultElectorate, "electorate");
    QTEST(rule.silenceIsConsent, "silenceIsConsent");
    QTEST(rule.kinds, "kinds");
    QCOMPARE(rule.closesFrom, rule.id == u"majority-or-extended"_s ? 3 : 0);
}

void TestRule::shippedRulesSurviveJson()
{
    for (const Rule &rule : RuleCatalogue::shipped().rules()) {
        const Result<Rule> again = Rule::fromJson(rule.toJson());
        QVERIFY(again);
        QVERIFY(*again == rule);
    }
}

void TestRule::defaultsOfJson()
{
    const Result<Rule> rule = Rule::fromJson(valid());
    QVERIFY2(rule, qPrintable(rule ? QString() : rule.error().detail));
    QCOMPARE(rule->minimumHours, 72);
    QCOMPARE(rule->veto, VetoPolicy::None);
    QCOMPARE(rule->defaultElectorate, ElectorateKind::Pmc);
    QCOMPARE(rule->closesFrom, 0);
    QVERIFY(!rule->toJson().contains(u"closesFrom"_s));
    QVERIFY(!rule->silenceIsConsent && rule->kinds.isEmpty() && rule->rounds.isEmpty());
    QCOMPARE(rule->conditions[1].factor, 3);
    QVERIFY(!rule->conditions[1].strict);
    QVERIFY(Rule::fromJson(rule->toJson()) == rule);
}

void TestRule::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field"); // that the error names

    const QJsonValue gone(QJsonValue::Undefined);
    const auto row = [](const char *name, const char *path, const QJsonValue &value,
                        const char *field) {
        QTest::newRow(name) << QString::fromLatin1(path) << value << QString::fromLatin1(field);
    };
    row("no id", "id", gone, "id");
    row("capitals in id", "id", u"Two-Of-Us"_s, "id");
    row("blank in id", "id", u"two of us"_s, "id");
    row("id too long", "id", QString(65, u'a'), "id");
    row("no name", "name", u"  "_s, "name");
    row("name no text", "name", 5, "name");
    row("no test", "test", gone, "test");
    row("test of two lines", "test", u"a\r\nBcc: b"_s, "test");
    row("endless test", "test", QString(2001, u'a'), "test");
    row("source no address", "source", u"javascript:alert(1)"_s, "source");
    row("source a file", "source", u"file:///etc/passwd"_s, "source");
    row("other schema", "schema", u"tallybook.rule/2"_s, "schema");
    row("misspelt member", "minimumhours", 72, "minimumhours");
    row("hours negative", "minimumHours", -1, "minimumHours");
    row("hours not whole", "minimumHours", 1.5, "minimumHours");
    row("hours beyond numbers", "minimumHours", 1e300, "minimumHours");
    row("hours as text", "minimumHours", u"72"_s, "minimumHours");
    row("unknown veto", "veto", u"sometimes"_s, "veto");
    row("veto without a test", "veto", u"any"_s, "veto");
    row("unknown electorate", "defaultElectorate", u"everybody"_s, "defaultElectorate");
    row("unknown kind", "kinds", QJsonArray{u"release"_s}, "kinds");
    row("kind twice", "kinds", QJsonArray{u"other"_s, u"other"_s}, "kinds");
    row("kinds no list", "kinds", u"other"_s, "kinds");
    row("kinds of numbers", "kinds", QJsonArray{1}, "kinds");
    row("its own next round", "rounds", QJsonArray{u"two-of-us"_s}, "rounds");
    row("silence no flag", "silenceIsConsent", u"yes"_s, "silenceIsConsent");
    row("closing from nothing", "closesFrom", 0, "closesFrom");
    row("closing from fewer than none", "closesFrom", -1, "closesFrom");
    row("closing from a text", "closesFrom", u"3"_s, "closesFrom");
    row("no conditions", "conditions", gone, "conditions");
    row("conditions no list", "conditions", QJsonObject(), "conditions");
    row("condition no object", "conditions.2", u"all"_s, "conditions");
    row("condition without id", "conditions.0.id", gone, "conditions[0].id");
    row("condition twice", "conditions.1.id", u"share"_s, "conditions");
    row("condition without words", "conditions.0.words", gone, "conditions[0].words");
    row("unknown type", "conditions.0.type", u"most"_s, "conditions[0].type");
    row("no sides", "conditions.0.of", QJsonArray(), "conditions[0].of");
    row("unknown side", "conditions.0.of", QJsonArray{u"+1"_s}, "conditions[0].of");
    row("side twice", "conditions.0.of", QJsonArray{u"for"_s, u"for"_s}, "conditions[0].of");
    row("misspelt bound", "conditions.0.atleast", 2, "conditions[0].atleast");
    row("no bound", "conditions.0.atLeast", gone, "conditions[0].atLeast");
    row("bound negative", "conditions.0.atLeast", -2, "conditions[0].atLeast");
    row("bounds crossed", "conditions.0.atMost", 1, "conditions[0].atMost");
    row("factor zero", "conditions.1.factor", 0, "conditions[1].factor");
    row("factor of a count", "conditions.0.factor", 2, "conditions[0].factor");
    row("side against itself", "conditions.1.against", QJsonArray{u"for"_s},
        "conditions[1].against");
    row("denominator zero", "conditions.2.denominator", 0, "conditions[2].denominator");
    row("more than all", "conditions.2.numerator", 5, "conditions[2].numerator");
    row("reading without who", "readings.0.who", gone, "readings[0].who");
    row("reading of nothing", "readings.0.replaces", u"silence"_s, "readings");
    row("reading twice", "readings.1.id", u"A"_s, "readings");
    row("reading without condition", "readings.0.condition", gone, "readings[0].condition");
    row("reading renames its condition", "readings.0.condition.id", u"other"_s, "readings");
    row("fault inside a reading", "readings.1.condition.atLeast", u"3"_s,
        "readings[1].condition.atLeast");
    row("no default reading", "defaultReading", gone, "defaultReading");
    row("unknown default", "defaultReading", u"C"_s, "defaultReading");
    row("no +1 needed", "conditions.0.of", QJsonArray{u"for"_s, u"against"_s}, "conditions");
    row("no +1 needed in one reading", "readings.1.condition.of", QJsonArray{u"abstain"_s},
        "conditions");
    row("zero +1 needed", "conditions.0.atLeast", 0, "conditions");
}

void TestRule::refuses()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    const QJsonObject spoilt = changed(valid(), path.split(u'.'), value).toObject();
    QVERIFY(spoilt != valid());
    const Result<Rule> rule = Rule::fromJson(spoilt);
    QVERIFY(!rule);
    QCOMPARE(rule.error().code, ErrorCode::InvalidRule);
    QCOMPARE(rule.error().args, {field});
    QVERIFY2(rule.error().detail.startsWith(field + u": "_s), qPrintable(rule.error().detail));
}

void TestRule::silenceThatConsentsNeedsNoVotesToClose()
{
    QJsonObject lazy = shippedRule("lazy-consensus").toJson();
    QVERIFY(Rule::fromJson(lazy));
    lazy.insert(u"closesFrom"_s, 1);
    const Result<Rule> rule = Rule::fromJson(lazy);
    QVERIFY(!rule);
    QCOMPARE(rule.error().args, {u"closesFrom"_s});
}

void TestRule::complainsOfTheFirstProblemOnly()
{
    const Result<Rule> rule = Rule::fromJson({});
    QVERIFY(!rule);
    QCOMPARE(rule.error().detail, u"id: a text is needed"_s);
}

void TestRule::catalogueAddsAndReplaces()
{
    RuleCatalogue catalogue = RuleCatalogue::shipped();
    const qsizetype shipped = catalogue.rules().size();
    QVERIFY(catalogue.add(valid()));
    QCOMPARE(catalogue.rules().size(), shipped + 1);
    QCOMPARE(catalogue.rules().last().id, u"two-of-us"_s);
    QJsonObject renamed = valid();
    renamed.insert(u"name"_s, u"The two of us"_s);
    QVERIFY(catalogue.add(renamed));
    QCOMPARE(catalogue.rules().size(), shipped + 1);
    QCOMPARE(catalogue.find(u"two-of-us"_s)->name, u"The two of us"_s);
    QVERIFY(!RuleCatalogue::shipped().find(u"two-of-us"_s));
}

void TestRule::catalogueKeepsOutWhatIsWrong()
{
    RuleCatalogue catalogue;
    QJsonObject spoilt = valid();
    spoilt.remove(u"test"_s);
    const Status status = catalogue.add(spoilt);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::InvalidRule);
    QVERIFY(catalogue.rules().isEmpty());
    QVERIFY(!catalogue.find(u"two-of-us"_s));
}

QTEST_GUILESS_MAIN(TestRule)
#include "tst_rule.moc"
