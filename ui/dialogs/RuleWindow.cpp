// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/RuleWindow.h"

#include "core/base/Text.h"
#include "ui/dialogs/rule/RuleForm.h"
#include "ui/support/Desk.h"
#include "ui/support/ErrorWords.h"
#include "ui/support/Icons.h"
#include "ui/support/PlainLabel.h"
#include "ui/support/SideWindow.h"
#include "ui/views/NoticeBar.h"

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
    connect(m_project, &QComboBox::activated, this, [this] { showRules(); });
    connect(m_rules, &QListWidget::currentRowChanged, this, [this] {
        const QListWidgetItem *item = m_rules->currentItem();
        const auto rule = m_desk->session().rules(project()).find(
                item ? item->data(Qt::UserRole).toString() : QString());
        if (rule)
            showRule(*rule);
    });
    connect(m_views, &QTabWidget::currentChanged, this, &RuleWindow::changeView);
    connect(m_new, &QPushButton::clicked, this, &RuleWindow::startNew);
    connect(m_save, &QPushButton::clicked, this, &RuleWindow::save);
    connect(m_remove, &QPushButton::clicked, this, &RuleWindow::remove);
    connect(&desk->session(), &RecordSession::changed, this, [this](const ChangeNotice &notice) {
        for (const RowChange &row : notice.entry.changes.rows) {
            if (row.table == Table::Project)
                return showRules();
        }
    });
    showProjects();
    makeSideWindow(this,
                   QSize(fontMetrics().averageCharWidth() * 160, fontMetrics().lineSpacing() * 36));
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
    m_rules->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
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

void RuleWindow::showRules(const QString &choose)
{
    const QListWidgetItem *current = m_rules->currentItem();
    const QString wanted = !choose.isEmpty() ? choose
            : current                        ? current->data(Qt::UserRole).toString()
                                             : QString();
    const bool writable = !m_desk->session().isReadOnly() && !project().isNull();
    int row = -1;
    {
        // What is typed stays while the list is made anew.
        const QSignalBlocker quiet(m_rules);
        m_rules->clear();
        const RuleCatalogue rules = m_desk->session().rules(project());
        for (const Rule &rule : rules.rules()) {
            if (RuleCatalogue::shipped().find(rule.id))
                continue;
            auto *item = new QListWidgetItem(text::visibleLine(rule.name), m_rules);
            item->setData(Qt::UserRole, rule.id);
            item->setToolTip(plainToolTip(rule.test));
            if (rule.id == wanted)
                row = m_rules->count() - 1;
        }
        m_rules->setCurrentRow(row);
    }
    m_new->setEnabled(writable);
    m_save->setEnabled(writable);
    m_remove->setEnabled(writable && row >= 0);
    if (row < 0 && m_rules->count() > 0)
        m_rules->setCurrentRow(0);
    else if (m_rules->count() == 0)
        startNew();
    m_remove->setEnabled(writable && m_rules->currentRow() >= 0);
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
    showRule(fresh);
    m_form->focusName();
}

void RuleWindow::showRule(const Rule &rule)
{
    m_notice->clear();
    m_form->setRule(rule);
    m_json->setPlainText(jsonOf(rule));
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
    showRules(rule->id);
    showRule(*rule);
    m_notice->tell(NoticeBar::Tone::Information,
                   tr("Saved. Records choose it under “Rule”; those that use it keep their copy."));
    return true;
}

void RuleWindow::remove()
{
    const QListWidgetItem *item = m_rules->currentItem();
    if (!item)
        return;
    const QString id = item->data(Qt::UserRole).toString();
    if (const Status removed = m_desk->session().removeOwnRule(project(), id); !removed)
        tell(removed.error());
}

void RuleWindow::tell(const Error &error)
{
    QString words = ErrorWords::of(error, tr("Saving the rule")).sentence();
    if (error.code == ErrorCode::InvalidRule)
        words = tr("This is not a rule yet: %1").arg(text::visibleLine(error.detail));
    else if (error.code == ErrorCode::Conflict)
        words = tr("A shipped rule has the id %1. Choose another one.")
                        .arg(text::visibleLine(error.args.value(0)));
    m_notice->tell(NoticeBar::Tone::Warning, words);
}

} // namespace tallybook
