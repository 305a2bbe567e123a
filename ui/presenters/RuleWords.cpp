// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/RuleWords.h"

#include "core/base/Text.h"

#include <QSet>

namespace tallybook {

namespace {

/// All words of resources/rules/, for the translators, who see no JSON.
constexpr const char *shippedWords[] = {
        QT_TRANSLATE_NOOP("RuleWords", "Lazy 2/3 majority"),
        QT_TRANSLATE_NOOP("RuleWords",
                          "at least 3 binding votes, at least twice as many +1 as -1, and at "
                          "least one +1"),
        QT_TRANSLATE_NOOP("RuleWords", "at least 3 binding votes, +1 or -1"),
        QT_TRANSLATE_NOOP("RuleWords", "at least twice as many +1 as -1"),
        QT_TRANSLATE_NOOP("RuleWords", "at least one +1"),
        QT_TRANSLATE_NOOP("RuleWords", "three of the binding votes must be +1"),
        QT_TRANSLATE_NOOP("RuleWords", "CouchDB's bylaws"),
        QT_TRANSLATE_NOOP("RuleWords", "at least 3 binding +1"),
        QT_TRANSLATE_NOOP("RuleWords", "three binding votes of any value, zeros too"),
        QT_TRANSLATE_NOOP("RuleWords", "CloudStack's bylaws"),
        QT_TRANSLATE_NOOP("RuleWords", "at least 3 binding votes of any value"),
        QT_TRANSLATE_NOOP("RuleWords", "three binding votes, where a zero is not a vote cast"),
        QT_TRANSLATE_NOOP("RuleWords", "common parliamentary practice"),
        QT_TRANSLATE_NOOP("RuleWords", "Majority approval"),
        QT_TRANSLATE_NOOP("RuleWords", "at least 3 binding +1, and more binding +1 than -1"),
        QT_TRANSLATE_NOOP("RuleWords", "more +1 than -1"),
        QT_TRANSLATE_NOOP("RuleWords", "Majority approval, extended until three"),
        QT_TRANSLATE_NOOP("RuleWords",
                          "at least 3 binding +1, and more binding +1 than -1; with fewer than 3 "
                          "binding +1 the vote cannot be closed, it must be extended"),
        QT_TRANSLATE_NOOP("RuleWords", "Consensus approval"),
        QT_TRANSLATE_NOOP("RuleWords",
                          "at least 3 binding +1 and no veto; a -1 without a technical reason is "
                          "void"),
        QT_TRANSLATE_NOOP("RuleWords", "no binding -1 with a technical reason"),
        QT_TRANSLATE_NOOP("RuleWords", "Lazy consensus"),
        QT_TRANSLATE_NOOP("RuleWords", "no binding -1 by the end; silence is consent"),
        QT_TRANSLATE_NOOP("RuleWords", "no binding -1"),
        QT_TRANSLATE_NOOP("RuleWords", "Simple majority"),
        QT_TRANSLATE_NOOP("RuleWords", "more binding +1 than -1 among those who vote"),
        QT_TRANSLATE_NOOP("RuleWords", "2/3 majority of all"),
        QT_TRANSLATE_NOOP("RuleWords",
                          "+1 from at least two thirds of all holders of a binding vote; silence "
                          "counts against"),
        QT_TRANSLATE_NOOP("RuleWords",
                          "+1 from at least two thirds of all holders of a binding vote"),
        QT_TRANSLATE_NOOP("RuleWords", "2/3 majority of all who answer"),
        QT_TRANSLATE_NOOP("RuleWords",
                          "+1 from at least two thirds of the holders of a binding vote; a holder"
                          " who stays silent through three public calls, at least seven days "
                          "apart, is not counted among them"),
        QT_TRANSLATE_NOOP("RuleWords", "Majority of all"),
        QT_TRANSLATE_NOOP("RuleWords", "+1 from more than half of all holders of a binding vote"),
        QT_TRANSLATE_NOOP("RuleWords", "Unanimous consensus"),
        QT_TRANSLATE_NOOP("RuleWords",
                          "every holder of a binding vote votes, none of them -1, and at least "
                          "one +1"),
        QT_TRANSLATE_NOOP("RuleWords", "every holder of a binding vote votes"),
        QT_TRANSLATE_NOOP("RuleWords", "Incubator release, podling's round"),
        QT_TRANSLATE_NOOP("RuleWords",
                          "in the podling at least 3 binding +1 and more +1 than -1; then a "
                          "second round, in the Incubator PMC"),
        QT_TRANSLATE_NOOP("RuleWords", "Incubator release, Incubator PMC's round"),
        QT_TRANSLATE_NOOP("RuleWords",
                          "at least 3 +1 of the Incubator PMC, and more of its +1 than -1"),
        QT_TRANSLATE_NOOP("RuleWords", "at least 3 binding +1 of the Incubator PMC"),
};

bool isShipped(const QString &words)
{
    static const QSet<QString> all = [] {
        QSet<QString> known;
        for (const char *each : shippedWords)
            known.insert(QString::fromUtf8(each));
        return known;
    }();
    return all.contains(words);
}

} // namespace

QString RuleWords::of(const Rule &rule, const QString &words)
{
    // No own rule can have the id of a shipped one.
    const bool ours = RuleCatalogue::shipped().find(rule.id) && isShipped(words);
    return text::visibleLine(
            ours ? QCoreApplication::translate("RuleWords", words.toUtf8().constData()) : words);
}

QString RuleWords::name(const Rule &rule)
{
    return of(rule, rule.name.isEmpty() ? rule.id : rule.name);
}

QString RuleWords::name(const QString &ruleId)
{
    const auto rule = RuleCatalogue::shipped().find(ruleId);
    return rule ? name(*rule) : text::visibleLine(ruleId);
}

QString RuleWords::test(const Rule &rule)
{
    return of(rule, rule.test);
}

} // namespace tallybook
