// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Rule.h"

#include "core/base/NameTable.h"
#include "core/vote/Proposal.h"
#include "core/vote/RuleFields.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView ruleSchema = u"tallybook.rule/1";
/// Limits that keep every product far inside 64 bits and every rule readable.
constexpr int mostVotes = 1000000;
constexpr int mostFactor = 1000;
constexpr int mostHours = 24 * 366;
constexpr int mostDays = 366;
constexpr int mostCalls = 20;
constexpr qsizetype mostParts = 20;

constexpr auto typeNames = nameTable<Condition::Type>({
        {Condition::Type::Count, u"count"},
        {Condition::Type::Ratio, u"ratio"},
        {Condition::Type::Share, u"share"},
});

constexpr auto sideNames = nameTable<VoteSideFlag>({
        {VoteSideFlag::For, u"for"},
        {VoteSideFlag::Abstain, u"abstain"},
        {VoteSideFlag::Against, u"against"},
});
constexpr auto allSides = {VoteSideFlag::For, VoteSideFlag::Abstain, VoteSideFlag::Against};

constexpr auto vetoNames = nameTable<VetoPolicy>({
        {VetoPolicy::None, u"none"},
        {VetoPolicy::Any, u"any"},
        {VetoPolicy::WithReason, u"with-reason"},
});

QJsonArray sidesToJson(VoteSides sides)
{
    QJsonArray names;
    for (const VoteSideFlag side : allSides) {
        if (sides.testFlag(side))
            names.append(sideNames.name(side));
    }
    return names;
}

VoteSides sidesFromJson(RuleFields &fields, const QString &key, bool required, VoteSides fallback)
{
    if (!required && !fields.has(key))
        return fallback;
    VoteSides sides;
    for (const QString &name : fields.texts(key)) {
        const std::optional<VoteSideFlag> side = sideNames.value(name);
        if (!side || sides.testFlag(*side))
            fields.complain(key, u"each of for, abstain, against at most once"_s);
        else
            sides |= *side;
    }
    if (!sides)
        fields.complain(key, u"needs at least one of for, abstain, against"_s);
    return sides;
}

QJsonObject conditionToJson(const Condition &condition)
{
    QJsonObject json{{u"id"_s, condition.id},
                     {u"type"_s, typeNames.name(condition.type)},
                     {u"of"_s, sidesToJson(condition.of)},
                     {u"words"_s, condition.words}};
    switch (condition.type) {
    case Condition::Type::Count:
        if (condition.atLeast)
            json.insert(u"atLeast"_s, *condition.atLeast);
        if (condition.atMost)
            json.insert(u"atMost"_s, *condition.atMost);
        break;
    case Condition::Type::Ratio:
        json.insert(u"against"_s, sidesToJson(condition.against));
        json.insert(u"factor"_s, condition.factor);
        json.insert(u"strict"_s, condition.strict);
        break;
    case Condition::Type::Share:
        json.insert(u"numerator"_s, condition.numerator);
        json.insert(u"denominator"_s, condition.denominator);
        json.insert(u"strict"_s, condition.strict);
        break;
    }
    return json;
}

Condition conditionFromJson(const QJsonObject &json, const QString &path,
                            std::optional<Error> &problem)
{
    RuleFields fields(json, path, problem);
    Condition condition;
    condition.id = fields.identifier(u"id"_s, true);
    condition.words = fields.text(u"words"_s, true);
    condition.of = sidesFromJson(fields, u"of"_s, true, {});
    const std::optional<Condition::Type> type = typeNames.value(fields.text(u"type"_s, true));
    if (!type)
        fields.complain(u"type"_s, u"must be count, ratio or share"_s);
    condition.type = type.value_or(Condition::Type::Count);
    switch (condition.type) {
    case Condition::Type::Count:
        condition.atLeast = fields.integer(u"atLeast"_s, 0, mostVotes);
        condition.atMost = fields.integer(u"atMost"_s, 0, mostVotes);
        if (!condition.atLeast && !condition.atMost)
            fields.complain(u"atLeast"_s, u"a count needs atLeast, atMost or both"_s);
        if (condition.atLeast && condition.atMost && *condition.atLeast > *condition.atMost)
            fields.complain(u"atMost"_s, u"must not be below atLeast"_s);
        break;
    case Condition::Type::Ratio:
        condition.against = sidesFromJson(fields, u"against"_s, false, VoteSideFlag::Against);
        condition.factor = fields.integer(u"factor"_s, 1, mostFactor).value_or(1);
        condition.strict = fields.flag(u"strict"_s);
        if (condition.of & condition.against)
            fields.complain(u"against"_s, u"must not hold a side against itself"_s);
        break;
    case Condition::Type::Share:
        condition.numerator = fields.integer(u"numerator"_s, 1, mostFactor).value_or(1);
        condition.denominator = fields.integer(u"denominator"_s, 1, mostFactor).value_or(1);
        condition.strict = fields.flag(u"strict"_s);
        if (condition.numerator > condition.denominator
            || (condition.strict && condition.numerator == condition.denominator)) {
            fields.complain(u"numerator"_s, u"asks for more than all holders"_s);
        }
        break;
    }
    fields.finish();
    return condition;
}

QJsonObject readingToJson(const Reading &reading)
{
    return {{u"id"_s, reading.id},
            {u"words"_s, reading.words},
            {u"who"_s, reading.who},
            {u"source"_s, reading.source},
            {u"replaces"_s, reading.replaces},
            {u"condition"_s, conditionToJson(reading.condition)}};
}

Reading readingFromJson(const QJsonObject &json, const QString &path, std::optional<Error> &problem)
{
    RuleFields fields(json, path, problem);
    Reading reading;
    reading.id = fields.identifier(u"id"_s, true, true);
    reading.words = fields.text(u"words"_s, true);
    reading.who = fields.text(u"who"_s, true);
    reading.source = fields.link(u"source"_s);
    reading.replaces = fields.identifier(u"replaces"_s, true);
    reading.condition =
            conditionFromJson(fields.object(u"condition"_s), path + u".condition"_s, problem);
    fields.finish();
    return reading;
}

/// Whether the condition cannot be met with no +1 at all, whatever the electorate.
bool asksForSupport(const Condition &condition)
{
    if (condition.of != VoteSides(VoteSideFlag::For))
        return false;
    return condition.type == Condition::Type::Count ? condition.atLeast.value_or(0) >= 1
                                                    : condition.strict;
}

bool stopsAtOneAgainst(const Condition &condition)
{
    return condition.type == Condition::Type::Count && condition.atMost == 0
            && condition.of == VoteSides(VoteSideFlag::Against);
}

/// Whether some condition passes the test and stays what it is under every reading.
template <typename Test>
bool alwaysHasCondition(const Rule &rule, Test test)
{
    return std::any_of(rule.conditions.cbegin(), rule.conditions.cend(), [&](const Condition &c) {
        return test(c)
                && std::all_of(rule.readings.cbegin(), rule.readings.cend(), [&](const Reading &r) {
                       return r.replaces != c.id || test(r.condition);
                   });
    });
}

/// What no single field shows: ids that repeat or lead nowhere, and tests that mean nothing.
void checkWhole(const Rule &rule, RuleFields &fields)
{
    if (rule.conditions.isEmpty())
        fields.complain(u"conditions"_s, u"at least one is needed"_s);
    if (rule.conditions.size() > mostParts || rule.readings.size() > mostParts)
        fields.complain(u"conditions"_s, u"at most %1 conditions and readings"_s.arg(mostParts));
    QStringList conditionIds;
    for (const Condition &condition : rule.conditions) {
        if (conditionIds.contains(condition.id))
            fields.complain(u"conditions"_s, u"the id %1 is there twice"_s.arg(condition.id));
        conditionIds.append(condition.id);
    }
    QStringList readingIds;
    for (const Reading &reading : rule.readings) {
        if (readingIds.contains(reading.id))
            fields.complain(u"readings"_s, u"the id %1 is there twice"_s.arg(reading.id));
        readingIds.append(reading.id);
        if (reading.condition.id != reading.replaces) {
            fields.complain(
                    u"readings"_s,
                    u"the condition of %1 must have the id that it replaces"_s.arg(reading.id));
        }
        if (!conditionIds.contains(reading.replaces)) {
            fields.complain(
                    u"readings"_s,
                    u"%1 replaces an unknown condition, %2"_s.arg(reading.id, reading.replaces));
        }
    }
    if (readingIds.isEmpty() ? !rule.defaultReading.isEmpty()
                             : !readingIds.contains(rule.defaultReading)) {
        fields.complain(u"defaultReading"_s, u"must be the id of one of the readings"_s);
    }
    if (!rule.silenceIsConsent && !alwaysHasCondition(rule, asksForSupport)) {
        fields.complain(u"conditions"_s,
                        u"none asks for at least one +1 (add a count of \"for\" with atLeast 1)"_s);
    }
    const bool shares = std::any_of(
            rule.conditions.cbegin(), rule.conditions.cend(),
            [](const Condition &condition) { return condition.type == Condition::Type::Share; });
    if (rule.silence.calls > 0 && !shares)
        fields.complain(u"silence"_s, u"has no meaning without a share of all holders"_s);
    if (rule.closesFrom > 0 && rule.silenceIsConsent)
        fields.complain(u"closesFrom"_s, u"has no meaning where silence is consent"_s);
    if (rule.veto != VetoPolicy::None && !alwaysHasCondition(rule, stopsAtOneAgainst)) {
        fields.complain(u"veto"_s,
                        u"needs a count of \"against\" with atMost 0 among the conditions"_s);
    }
}

} // namespace

QJsonObject Rule::toJson() const
{
    QJsonArray conditionsJson;
    for (const Condition &condition : conditions)
        conditionsJson.append(conditionToJson(condition));
    QJsonArray readingsJson;
    for (const Reading &reading : readings)
        readingsJson.append(readingToJson(reading));
    QJsonObject json{{u"schema"_s, ruleSchema.toString()},
                     {u"id"_s, id},
                     {u"name"_s, name},
                     {u"test"_s, test},
                     {u"source"_s, source},
                     {u"conditions"_s, conditionsJson},
                     {u"readings"_s, readingsJson},
                     {u"defaultReading"_s, defaultReading},
                     {u"veto"_s, vetoNames.name(veto)},
                     {u"minimumHours"_s, minimumHours},
                     {u"silenceIsConsent"_s, silenceIsConsent},
                     {u"defaultElectorate"_s, electorateName(defaultElectorate)},
                     {u"kinds"_s, QJsonArray::fromStringList(kinds)},
                     {u"rounds"_s, QJsonArray::fromStringList(rounds)}};
    // Only where it says something: the frozen copies of records know no such member.
    if (silence.calls > 0)
        json.insert(u"silence"_s,
                    QJsonObject{{u"calls"_s, silence.calls}, {u"daysApart"_s, silence.daysApart}});
    if (closesFrom > 0)
        json.insert(u"closesFrom"_s, closesFrom);
    return json;
}

Result<Rule> Rule::fromJson(const QJsonObject &json)
{
    std::optional<Error> problem;
    RuleFields fields(json, {}, problem);
    Rule rule;
    if (fields.has(u"schema"_s) && fields.text(u"schema"_s, true) != ruleSchema)
        fields.complain(u"schema"_s, u"must be %1"_s.arg(ruleSchema));
    rule.id = fields.identifier(u"id"_s, true);
    rule.name = fields.text(u"name"_s, true);
    rule.test = fields.text(u"test"_s, true);
    rule.source = fields.link(u"source"_s);
    for (const QJsonObject &object : fields.objects(u"conditions"_s)) {
        const QString path = u"conditions[%1]"_s.arg(rule.conditions.size());
        rule.conditions.append(conditionFromJson(object, path, problem));
    }
    for (const QJsonObject &object : fields.objects(u"readings"_s)) {
        const QString path = u"readings[%1]"_s.arg(rule.readings.size());
        rule.readings.append(readingFromJson(object, path, problem));
    }
    rule.defaultReading = fields.identifier(u"defaultReading"_s, false, true);
    if (fields.has(u"veto"_s)) {
        const std::optional<VetoPolicy> veto = vetoNames.value(fields.text(u"veto"_s, true));
        if (!veto)
            fields.complain(u"veto"_s, u"must be none, any or with-reason"_s);
        rule.veto = veto.value_or(VetoPolicy::None);
    }
    rule.minimumHours = fields.integer(u"minimumHours"_s, 0, mostHours).value_or(rule.minimumHours);
    if (fields.has(u"silence"_s)) {
        RuleFields silence(fields.object(u"silence"_s), u"silence"_s, problem);
        rule.silence.calls = silence.integer(u"calls"_s, 1, mostCalls).value_or(0);
        rule.silence.daysApart =
                silence.integer(u"daysApart"_s, 1, mostDays).value_or(rule.silence.daysApart);
        silence.finish();
    }
    rule.closesFrom = fields.integer(u"closesFrom"_s, 1, mostVotes).value_or(0);
    rule.silenceIsConsent = fields.flag(u"silenceIsConsent"_s);
    if (fields.has(u"defaultElectorate"_s)) {
        const auto electorate = electorateFromName(fields.text(u"defaultElectorate"_s, true));
        if (!electorate) {
            fields.complain(u"defaultElectorate"_s,
                            u"must be pmc, active-pmc, committers, ipmc or named-list"_s);
        }
        rule.defaultElectorate = electorate.value_or(ElectorateKind::Pmc);
    }
    rule.kinds = fields.texts(u"kinds"_s);
    for (const QString &kind : rule.kinds) {
        if (!proposalKindFromName(kind) || rule.kinds.count(kind) > 1)
            fields.complain(u"kinds"_s, u"each kind of proposal at most once"_s);
    }
    rule.rounds = fields.texts(u"rounds"_s);
    if (rule.rounds.contains(rule.id) || rule.rounds.contains(QString()))
        fields.complain(u"rounds"_s, u"must name other rules"_s);
    fields.finish();
    checkWhole(rule, fields);
    if (problem)
        return tl::unexpected<Error>(*problem);
    return rule;
}

} // namespace tallybook
