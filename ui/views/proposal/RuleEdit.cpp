// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/proposal/RuleEdit.h"

#include "core/base/Text.h"
#include "ui/presenters/RuleWords.h"
#include "ui/support/files/WebLink.h"
#include "ui/support/widgets/PlainLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

RuleEdit::RuleEdit(QWidget *parent)
    : QWidget(parent)
    , m_rules(new QComboBox(this))
    , m_test(new PlainLabel(this))
    , m_source(new PlainLabel(this))
    , m_openSource(new QPushButton(tr("Open so&urce"), this))
    , m_readingLabel(new PlainLabel(tr("Readin&g:"), this))
    , m_readings(new QComboBox(this))
    , m_readingWho(new PlainLabel(this))
{
    m_rules->setObjectName(u"rule"_s);
    m_rules->setAccessibleName(tr("Rule"));
    m_readings->setObjectName(u"reading"_s);
    m_readings->setAccessibleName(tr("Reading of the rule"));
    m_readings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_readings->setMinimumContentsLength(30);
    m_test->setObjectName(u"ruleTest"_s);
    for (PlainLabel *label : {m_test, m_source, m_readingWho}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_readingLabel->setBuddy(m_readings);
    setFocusProxy(m_rules);

    auto *sourceRow = new QHBoxLayout;
    sourceRow->addWidget(m_source, 1);
    sourceRow->addWidget(m_openSource);
    auto *readingRow = new QHBoxLayout;
    readingRow->addWidget(m_readingLabel);
    readingRow->addWidget(m_readings, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_rules);
    column->addWidget(m_test);
    column->addLayout(sourceRow);
    column->addLayout(readingRow);
    column->addWidget(m_readingWho);

    connect(m_rules, &QComboBox::activated, this, &RuleEdit::chosen);
    connect(m_readings, &QComboBox::activated, this, [this] {
        showReading();
        Q_EMIT edited();
    });
    // A reading is a sentence, which seldom fits.
    connect(m_readings, &QComboBox::currentTextChanged, m_readings,
            [this](const QString &words) { setPlainToolTip(m_readings, words); });
    connect(m_openSource, &QPushButton::clicked, this, [this] { openWebLink(rule().source); });
}

bool RuleEdit::fits(const Rule &rule, ProposalKind kind)
{
    return rule.kinds.isEmpty() || rule.kinds.contains(proposalKindName(kind));
}

Rule RuleEdit::defaultRule(ProposalKind kind, const QString &preferredId)
{
    const auto preferred = RuleCatalogue::shipped().find(preferredId);
    if (preferred && fits(*preferred, kind))
        return *preferred;
    const QList<Rule> &rules = RuleCatalogue::shipped().rules();
    for (const Rule &rule : rules) {
        if (fits(rule, kind))
            return rule;
    }
    return {};
}

RuleCatalogue RuleEdit::catalogueOf(const Project &project)
{
    RuleCatalogue rules = RuleCatalogue::shipped();
    for (const QJsonValue rule : project.ownRules) {
        if (!rules.find(rule[u"id"_s].toString()))
            (void)rules.add(rule.toObject());
    }
    return rules;
}

void RuleEdit::setCatalogue(const RuleCatalogue &rules)
{
    m_catalogue = rules;
    if (m_rules->count() == 0)
        return;
    const Rule current = rule();
    const QString reading = readingId();
    offer(current);
    showRule(reading);
}

void RuleEdit::setRule(const Rule &frozen, const QString &readingId, ProposalKind kind)
{
    m_kind = kind;
    offer(frozen);
    showRule(readingId);
}

void RuleEdit::setKind(ProposalKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    const Rule current = rule();
    const QString reading = readingId();
    const bool keep = fits(current, kind);
    offer(keep ? current : defaultRule(kind));
    showRule(keep ? reading : QString());
    if (!keep)
        Q_EMIT ruleChanged();
}

Rule RuleEdit::rule() const
{
    return m_offered.value(m_rules->currentIndex());
}

QString RuleEdit::readingId() const
{
    const QString id = m_readings->currentData().toString();
    return id == rule().defaultReading ? QString() : id;
}

void RuleEdit::setReadOnly(bool ruleFixed, bool readingFixed)
{
    m_rules->setEnabled(!ruleFixed);
    m_readings->setEnabled(!readingFixed);
}

void RuleEdit::offer(const Rule &current)
{
    m_offered.clear();
    bool found = false;
    for (const Rule &rule : m_catalogue.rules()) {
        if (rule.id == current.id) {
            // The record's frozen copy, which an update of the program must not change.
            m_offered.append(current);
            found = true;
        } else if (fits(rule, m_kind)) {
            m_offered.append(rule);
        }
    }
    if (!found && !current.id.isEmpty())
        m_offered.prepend(current);
    m_rules->clear();
    for (const Rule &rule : std::as_const(m_offered))
        m_rules->addItem(RuleWords::name(rule));
    const auto at = std::find_if(m_offered.cbegin(), m_offered.cend(),
                                 [&](const Rule &rule) { return rule.id == current.id; });
    m_rules->setCurrentIndex(at == m_offered.cend() ? -1 : int(at - m_offered.cbegin()));
}

void RuleEdit::chosen()
{
    showRule({});
    Q_EMIT ruleChanged();
    Q_EMIT edited();
}

void RuleEdit::showRule(const QString &readingId)
{
    const Rule shown = rule();
    m_test->setText(RuleWords::test(shown));
    m_source->setText(shown.source.isEmpty()
                              ? QString()
                              : tr("Source: %1").arg(text::visibleLine(shown.source)));
    m_openSource->setVisible(isWebLink(shown.source));
    m_readings->clear();
    for (const Reading &reading : shown.readings) {
        const QString words = RuleWords::of(shown, reading.words);
        m_readings->addItem(reading.id == shown.defaultReading ? tr("%1 (default)").arg(words)
                                                               : words,
                            reading.id);
    }
    const QString wanted = readingId.isEmpty() ? shown.defaultReading : readingId;
    m_readings->setCurrentIndex(m_readings->findData(wanted));
    showReading();
}

void RuleEdit::showReading()
{
    const Rule shown = rule();
    const bool choice = shown.readings.size() > 1;
    m_readingLabel->setVisible(choice);
    m_readings->setVisible(choice);
    m_readingWho->setVisible(choice);
    const Reading reading = shown.readings.value(m_readings->currentIndex());
    m_readingWho->setText(
            tr("Read so by: %1. %2")
                    .arg(RuleWords::of(shown, reading.who), text::visibleLine(reading.source)));
}

} // namespace tallybook
