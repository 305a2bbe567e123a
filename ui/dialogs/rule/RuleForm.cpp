// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/rule/RuleForm.h"

#include "core/vote/Proposal.h"
#include "ui/dialogs/rule/ConditionEdit.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/FormRow.h"
#include "ui/support/widgets/NotedField.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/VoteWords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostHours = 24 * 366;
constexpr int mostToClose = 1000000;
constexpr int longestId = 64; ///< of a rule: see RuleFields::identifier()

QLineEdit *line(QWidget *parent, const QString &name)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

/// A line that says itself what is wrong with it, until somebody changes it.
NotedField *noted(QFormLayout *form, QLineEdit *edit, const QString &label)
{
    auto *field = new NotedField(edit, edit->parentWidget());
    field->addTo(form, label);
    QObject::connect(edit, &QLineEdit::textChanged, field, [field] { field->setNote({}); });
    return field;
}

/// "Five of us!" as "five-of-us".
QString idFor(const QString &name)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString id = name.normalized(QString::NormalizationForm_KD).toLower();
    id.remove(QRegularExpression(u"\\p{Mn}"_s));
    id.replace(others, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    id.truncate(longestId);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

QString electorateWords(ElectorateKind kind)
{
    switch (kind) {
    case ElectorateKind::Pmc: return RuleForm::tr("Members of the PMC");
    case ElectorateKind::ActivePmc: return RuleForm::tr("Active members of the PMC");
    case ElectorateKind::Committers: return RuleForm::tr("Committers");
    case ElectorateKind::Ipmc: return RuleForm::tr("Members of the Incubator PMC");
    case ElectorateKind::NamedList: return RuleForm::tr("People named in the record");
    }
    return {};
}

/// "quorum" is kept; a new condition is numbered.
QString freeId(const QStringList &taken)
{
    for (int number = 1;; ++number) {
        const QString id = u"condition-%1"_s.arg(number);
        if (!taken.contains(id))
            return id;
    }
}

} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent)
    , m_conditionsColumn(new QVBoxLayout)
{
    auto *form = new QFormLayout;
    m_name = line(this, u"ruleName"_s);
    m_nameNote = noted(form, m_name, tr("N&ame"));
    m_id = line(this, u"ruleId"_s);
    m_id->setPlaceholderText(tr("lower-case letters, digits and hyphens"));
    m_id->setMaxLength(longestId);
    m_idNote = noted(form, m_id, tr("&Id"));
    m_test = line(this, u"ruleTestWords"_s);
    m_testNote = noted(form, m_test, tr("&Test in words"));
    m_source = line(this, u"ruleSource"_s);
    addFormRow(form, tr("Sou&rce (link)"), m_source);
    // Made in the order of the form: that is the order of the Tab key.
    m_hours = new QSpinBox(this);
    m_hours->setRange(0, mostHours);
    addFormRow(form, tr("&Minimum hours"), m_hours);
    m_closesFrom = new QSpinBox(this);
    m_closesFrom->setObjectName(u"ruleClosesFrom"_s);
    m_closesFrom->setRange(0, mostToClose);
    m_closesFrom->setSpecialValueText(tr("any number"));
    setPlainToolTip(m_closesFrom,
                    tr("With fewer binding +1 the vote cannot be closed, only extended"));
    addFormRow(form, tr("+1 to c&lose"), m_closesFrom);
    m_veto = new QComboBox(this);
    m_veto->addItem(tr("No veto"), int(VetoPolicy::None));
    m_veto->addItem(tr("Any binding -1 is a veto"), int(VetoPolicy::Any));
    m_veto->addItem(tr("A binding -1 with a reason is a veto"), int(VetoPolicy::WithReason));
    addFormRow(form, tr("&Veto"), m_veto);
    m_electorate = new QComboBox(this);
    for (const ElectorateKind kind :
         {ElectorateKind::Pmc, ElectorateKind::ActivePmc, ElectorateKind::Committers,
          ElectorateKind::Ipmc, ElectorateKind::NamedList})
        m_electorate->addItem(electorateWords(kind), int(kind));
    addFormRow(form, tr("Whose votes &bind"), m_electorate);
    m_kinds = new QComboBox(this);
    m_kinds->addItem(tr("Any kind of proposal"));
    for (const ProposalKind kind : {ProposalKind::Strategy, ProposalKind::NewModule,
                                    ProposalKind::CodebaseReplacement, ProposalKind::Other})
        m_kinds->addItem(VoteWords::kind(kind), proposalKindName(kind));
    addFormRow(form, tr("What it &decides"), m_kinds);
    m_add = new QPushButton(icons::get(u"add"_s), tr("Add &condition"), this);
    m_add->setObjectName(u"addCondition"_s);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addLayout(m_conditionsColumn);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addCondition({});
        Q_EMIT edited();
    });
    connect(m_name, &QLineEdit::textEdited, this, &RuleForm::suggestId);
    for (QLineEdit *edit : {m_name, m_id, m_test, m_source})
        connect(edit, &QLineEdit::textChanged, this, &RuleForm::edited);
    for (QComboBox *box : {m_veto, m_electorate, m_kinds})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleForm::edited);
    for (QSpinBox *box : {m_hours, m_closesFrom})
        connect(box, &QSpinBox::valueChanged, this, &RuleForm::edited);
}

void RuleForm::focusName()
{
    m_name->setFocus();
}

bool RuleForm::check()
{
    static const QRegularExpression id(u"\\A[a-z0-9-]+\\z"_s);
    m_nameNote->setNote(m_name->text().trimmed().isEmpty() ? tr("Give the rule a name.")
                                                           : QString());
    m_idNote->setNote(id.match(m_id->text().trimmed()).hasMatch()
                              ? QString()
                              : tr("Lower-case letters, digits and hyphens, and no blank."));
    m_testNote->setNote(m_test->text().trimmed().isEmpty()
                                ? tr("Say what is tested. Mails repeat it, so in English.")
                                : QString());
    for (const NotedField *field : {m_nameNote, m_idNote, m_testNote}) {
        if (field->hasProblem()) {
            field->field()->setFocus();
            return false;
        }
    }
    return true;
}

void RuleForm::suggestId(const QString &name)
{
    // The id of a saved rule stays, and so does one that somebody typed.
    if (m_start.id.isEmpty() && !m_id->isModified())
        m_id->setText(idFor(name));
}

void RuleForm::clearConditions()
{
    qDeleteAll(m_conditions);
    m_conditions.clear();
}

void RuleForm::addCondition(const Condition &condition)
{
    auto *edit = new ConditionEdit(this);
    edit->setCondition(condition);
    m_conditions.append(edit);
    m_conditionsColumn->addWidget(edit);
    orderTabs();
    connect(edit, &ConditionEdit::edited, this, &RuleForm::edited);
    connect(edit, &ConditionEdit::removeAsked, this, [this, edit] {
        m_conditions.removeOne(edit);
        edit->hide();
        edit->deleteLater();
        Q_EMIT edited();
    });
}

void RuleForm::orderTabs()
{
    QWidget *before = m_kinds;
    for (const ConditionEdit *edit : std::as_const(m_conditions)) {
        for (QWidget *stop : edit->tabStops()) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    setTabOrder(before, m_add);
}

void RuleForm::setRule(const Rule &rule)
{
    m_start = rule;
    m_name->setText(rule.name);
    m_id->setText(rule.id);
    m_test->setText(rule.test);
    m_source->setText(rule.source);
    m_hours->setValue(rule.minimumHours);
    m_closesFrom->setValue(rule.closesFrom);
    m_veto->setCurrentIndex(m_veto->findData(int(rule.veto)));
    m_electorate->setCurrentIndex(m_electorate->findData(int(rule.defaultElectorate)));
    // Several kinds are no choice of the list, and stay as they are.
    m_kinds->setCurrentIndex(
            rule.kinds.size() == 1 ? qMax(0, m_kinds->findData(rule.kinds.constFirst())) : 0);
    for (NotedField *field : {m_nameNote, m_idNote, m_testNote})
        field->setNote({});
    clearConditions();
    for (const Condition &condition : rule.conditions)
        addCondition(condition);
}

Rule RuleForm::rule() const
{
    Rule rule = m_start;
    rule.name = m_name->text().simplified();
    rule.id = m_id->text().trimmed();
    rule.test = m_test->text().simplified();
    rule.source = m_source->text().trimmed();
    rule.minimumHours = m_hours->value();
    rule.closesFrom = m_closesFrom->value();
    rule.veto = VetoPolicy(m_veto->currentData().toInt());
    rule.defaultElectorate = ElectorateKind(m_electorate->currentData().toInt());
    const QString kind = m_kinds->currentData().toString();
    if (!kind.isEmpty())
        rule.kinds = QStringList{kind};
    else if (m_start.kinds.size() == 1)
        rule.kinds.clear();
    rule.conditions.clear();
    QStringList taken;
    for (const ConditionEdit *edit : m_conditions)
        taken.append(edit->condition().id);
    for (const ConditionEdit *edit : m_conditions) {
        Condition condition = edit->condition();
        if (condition.id.isEmpty()) {
            condition.id = freeId(taken);
            taken.append(condition.id);
        }
        rule.conditions.append(condition);
    }
    return rule;
}

} // namespace tallybook
