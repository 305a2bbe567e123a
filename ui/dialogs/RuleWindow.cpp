// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/RuleWindow.h"

#include "core/base/Text.h"
#include "ui/dialogs/rule/RuleForm.h"
#include "ui/support/book/Desk.h"
#include "ui/support/look/Icons.h"
#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/NoticeBar.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SideWindow.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

enum View { FormView, JsonView };

QString jsonOf(const Rule &rule)
{
    return QString::fromUtf8(QJsonDocument(rule.toJson()).toJson(QJsonDocument::Indented));
}

} // namespace

RuleWindow::RuleWindow(Desk *desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_notice(new NoticeBar(this))
    , m_project(new QComboBox(this))
    , m_rules(new QListWidget(this))
    , m_noRules(new PlainLabel(this))
    , m_views(new QTabWidget(this))
    , m_form(new RuleForm(this))
    , m_json(new QPlainTextEdit(this))
    , m_new(new QPushButton(icons::get(u"add"_s), tr("&New rule"), this))
    , m_save(new QPushButton(icons::get(u"save"_s), tr("&Save rule"), this))
    , m_remove(new QPushButton(icons::get(u"remove"_s), tr("R&emove rule"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"ruleWindow"_s);
    setWindowTitle(tr("Own rules"));
    build();
    connect(m_project, &QComboBox::activated, this, &RuleWindow::chooseProject);
    connect(m_rules, &QListWidget::currentRowChanged, this, &RuleWindow::chooseRule);
    connect(m_notice, &NoticeBar::actionTriggered, this, &RuleWindow::discardEdits);
    connect(m_views, &QTabWidget::currentChanged, this, &RuleWindow::changeView);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (!keepsTyped())
            startNew();
    });
    connect(m_save, &QPushButton::clicked, this, &RuleWindow::save);
    connect(m_remove, &QPushButton::clicked, this, &RuleWindow::remove);
    connect(&desk->session(), &RecordSession::changed, this, [this](const ChangeNotice &notice) {
        for (const RowChange &row : notice.entry.changes.rows) {
            if (row.table == Table::Project && row.id == project().value)
                return follow();
        }
    });
    showProjects();
    makeSideWindow(this, QSize(letterWidth(fontMetrics()) * 160, fontMetrics().lineSpacing() * 42));
}

void RuleWindow::build()
{
    m_notice->clear();
    m_project->setObjectName(u"ruleProject"_s);
    // A long name is cut, never widens the window.
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(24);
    m_project->setAccessibleName(tr("Project"));
    auto *projectLabel = new PlainLabel(tr("&Project:"), this);
    projectLabel->setBuddy(m_project);
    m_rules->setObjectName(u"ownRules"_s);
    m_rules->setAccessibleName(tr("Own rules"));
    m_noRules->setObjectName(u"noOwnRules"_s);
    m_noRules->setStandIn();
    for (QWidget *list : {static_cast<QWidget *>(m_rules), static_cast<QWidget *>(m_noRules)})
        list->setFixedWidth(letterWidth(fontMetrics()) * 34);
    m_json->setObjectName(u"ruleJson"_s);
    m_json->setAccessibleName(tr("The rule as JSON"));
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setTabChangesFocus(true);
    m_new->setObjectName(u"newRule"_s);
    m_save->setObjectName(u"saveRule"_s);
    m_remove->setObjectName(u"removeRule"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_views->setObjectName(u"ruleViews"_s);
    m_views->addTab(scroll, tr("&Form"));
    m_views->addTab(m_json, tr("&JSON"));
    auto *top = new QHBoxLayout;
    top->addWidget(projectLabel);
    top->addWidget(m_project);
    top->addStretch(1);
    auto *halves = new QHBoxLayout;
    halves->addWidget(m_rules);
    halves->addWidget(m_noRules);
    halves->addWidget(m_views, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_notice);
    column->addLayout(halves, 1);
    column->addLayout(buttons);
}

ProjectId RuleWindow::project() const
{
    return ProjectId{m_project->currentData().toString()};
}

void RuleWindow::showProjects()
{
    for (const Project &each : m_desk->session().projects())
        m_project->addItem(text::visibleLine(each.name), each.id.value);
    const auto record = m_desk->session().proposal(m_desk->currentProposal());
    if (record)
        m_project->setCurrentIndex(qMax(0, m_project->findData(record->projectId.value)));
    showRules();
}

void RuleWindow::showRules()
{
    listRules();
    if (m_rules->currentRow() < 0 && m_rules->count() > 0) {
        const QSignalBlocker quiet(m_rules);
        m_rules->setCurrentRow(0);
    }
    const QListWidgetItem *item = m_rules->currentItem();
    const auto rule = stored(item ? item->data(Qt::UserRole).toString() : QString());
    if (rule)
        showRule(*rule);
    else
        startNew();
}

void RuleWindow::listRules()
{
    const QSignalBlocker quiet(m_rules);
    m_rules->clear();
    int shown = -1;
    const RuleCatalogue rules = m_desk->session().rules(project());
    for (const Rule &rule : rules.rules()) {
        if (RuleCatalogue::shipped().find(rule.id))
            continue;
        auto *item = new QListWidgetItem(text::visibleLine(rule.name), m_rules);
        item->setData(Qt::UserRole, rule.id);
        item->setToolTip(plainToolTip(rule.test));
        if (rule.id == m_shownId)
            shown = m_rules->count() - 1;
    }
    m_rules->setCurrentRow(shown);
    const bool none = m_rules->count() == 0;
    m_rules->setHidden(none);
    m_noRules->setHidden(!none);
    m_noRules->setText(project().isNull()
                               ? tr("This book has no project yet. Make a record first: its form "
                                    "adds the project that the rules belong to.")
                               : tr("This project has no rule of its own yet. Fill in the form "
                                    "and save it; records can then be decided by it."));
    const bool writable = !m_desk->session().isReadOnly() && !project().isNull();
    m_new->setEnabled(writable);
    m_save->setEnabled(writable);
    m_remove->setEnabled(writable && shown >= 0);
}

std::optional<Rule> RuleWindow::stored(const QString &id) const
{
    return id.isEmpty() ? std::nullopt : m_desk->session().rules(project()).find(id);
}

void RuleWindow::chooseProject()
{
    if (keepsTyped())
        m_project->setCurrentIndex(m_shownProject);
    else
        showRules();
}

void RuleWindow::chooseRule()
{
    if (keepsTyped()) {
        // Later, because the list still has to select what was clicked.
        QMetaObject::invokeMethod(this, &RuleWindow::listRules, Qt::QueuedConnection);
        return;
    }
    const QListWidgetItem *item = m_rules->currentItem();
    if (const auto rule = stored(item ? item->data(Qt::UserRole).toString() : QString()))
        showRule(*rule);
}

void RuleWindow::follow()
{
    if (!hasUnsavedEdits())
        return showRules();
    listRules();
    const auto now = stored(m_shownId);
    const Result<Rule> typed = entered();
    if (now && now != m_stored && (!typed || *typed != *now)) {
        m_notice->tell(NoticeBar::Tone::Warning,
                       tr("The saved rule has changed meanwhile. What you typed is kept: saving "
                          "puts it in its place."),
                       tr("Discard edits"));
    }
    m_stored = now;
}

bool RuleWindow::hasUnsavedEdits() const
{
    if (!m_save->isEnabled())
        return false;
    return m_views->currentIndex() == FormView ? m_form->rule() != m_begun
                                               : m_json->toPlainText() != m_begunJson;
}

bool RuleWindow::keepsTyped()
{
    if (!hasUnsavedEdits())
        return false;
    m_notice->tell(NoticeBar::Tone::Warning,
                   tr("This rule has edits that are not saved. Save or discard them first."),
                   tr("Discard edits"));
    return true;
}

void RuleWindow::discardEdits()
{
    if (const auto rule = stored(m_shownId))
        showRule(*rule);
    else
        startNew();
}

void RuleWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!keepsTyped());
}

void RuleWindow::startNew()
{
    {
        const QSignalBlocker quiet(m_rules);
        m_rules->setCurrentRow(-1);
    }
    m_remove->setEnabled(false);
    Rule fresh = RuleCatalogue::shipped().find(u"majority-approval"_s).value_or(Rule());
    fresh.id.clear();
    fresh.name.clear();
    fresh.test.clear();
    fresh.source.clear();
    fresh.kinds.clear();
    for (Condition &condition : fresh.conditions)
        condition.words.clear();
    showRule(fresh);
    m_form->focusName();
}

void RuleWindow::showRule(const Rule &rule)
{
    m_notice->clear();
    m_form->setRule(rule);
    m_begun = m_form->rule();
    m_json->setPlainText(jsonOf(m_begun));
    m_begunJson = m_json->toPlainText();
    m_shownId = rule.id;
    m_shownProject = m_project->currentIndex();
    m_stored = stored(rule.id);
    m_remove->setEnabled(!m_desk->session().isReadOnly() && m_rules->currentRow() >= 0);
}

Result<Rule> RuleWindow::entered() const
{
    if (m_views->currentIndex() == FormView)
        return Rule::fromJson(m_form->rule().toJson());
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(m_json->toPlainText().toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidJson, error.errorString(), {QString::number(error.offset)});
    return Rule::fromJson(json.object());
}

void RuleWindow::changeView(int view)
{
    if (m_turning)
        return;
    if (view == JsonView) {
        m_json->setPlainText(jsonOf(m_form->rule()));
        return;
    }
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(m_json->toPlainText().toUtf8(), &error);
    Result<Rule> rule = Rule::fromJson(json.object());
    if (error.error != QJsonParseError::NoError)
        rule = fail(ErrorCode::InvalidJson, error.errorString(), {QString::number(error.offset)});
    if (rule) {
        m_notice->clear();
        m_form->setRule(*rule);
        return;
    }
    // A form cannot show what is no rule; nothing of the text is lost.
    tell(rule.error());
    m_turning = true;
    m_views->setCurrentIndex(JsonView);
    m_turning = false;
}

bool RuleWindow::save()
{
    if (m_views->currentIndex() == FormView && !m_form->check()) {
        m_notice->clear();
        return false;
    }
    const Result<Rule> rule = entered();
    if (!rule) {
        tell(rule.error());
        return false;
    }
    const Status set = m_desk->session().setOwnRule(project(), rule->toJson());
    if (!set) {
        tell(set.error());
        return false;
    }
    showRule(*rule);
    listRules();
    m_notice->tell(NoticeBar::Tone::Information,
                   tr("Saved. Records choose it under “Rule”; those that use it keep their copy."));
    return true;
}

void RuleWindow::remove()
{
    const QListWidgetItem *item = m_rules->currentItem();
    if (!item || keepsTyped())
        return;
    const QString id = item->data(Qt::UserRole).toString();
    if (const Status removed = m_desk->session().removeOwnRule(project(), id); !removed)
        tell(removed.error());
}

void RuleWindow::tell(const Error &error)
{
    if (error.code == ErrorCode::InvalidRule)
        m_notice->tell(NoticeBar::Tone::Warning,
                       tr("This is not a rule yet: %1").arg(text::visibleLine(error.detail)));
    else if (error.code == ErrorCode::Conflict)
        m_notice->tell(NoticeBar::Tone::Warning,
                       tr("A shipped rule has the id %1. Choose another one.")
                               .arg(text::visibleLine(error.args.value(0))));
    else
        m_notice->tellError(error, tr("Saving the rule"));
}

} // namespace tallybook
