// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/proposal/ProjectEdit.h"

#include "core/base/Text.h"
#include "ui/support/widgets/FormRow.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ProjectEdit::ProjectEdit(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_new(new QWidget(this))
    , m_name(new QLineEdit(m_new))
    , m_committee(new QLineEdit(m_new))
    , m_devList(new QLineEdit(m_new))
    , m_chair(new QLineEdit(m_new))
    , m_add(new QPushButton(tr("Add pro&ject"), m_new))
{
    m_choice->setObjectName(u"project"_s);
    m_choice->setAccessibleName(tr("Project"));
    m_name->setObjectName(u"projectName"_s);
    m_committee->setObjectName(u"projectCommittee"_s);
    m_devList->setObjectName(u"projectDevList"_s);
    m_chair->setObjectName(u"projectChair"_s);
    m_add->setObjectName(u"addProject"_s);
    m_name->setPlaceholderText(tr("Apache Example"));
    m_committee->setPlaceholderText(u"example"_s);
    m_devList->setPlaceholderText(u"dev@example.apache.org"_s);
    setFocusProxy(m_choice);

    auto *form = new QFormLayout(m_new);
    form->setContentsMargins({});
    const auto addRow = [&](const QString &label, QLineEdit *edit) {
        addFormRow(form, label, edit);
        connect(edit, &QLineEdit::textChanged, this, &ProjectEdit::refresh);
    };
    addRow(tr("Project name:"), m_name);
    addRow(tr("Committee id:"), m_committee);
    addRow(tr("Developer list:"), m_devList);
    addRow(tr("Chair, who signs mails:"), m_chair);
    form->addRow(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_choice);
    column->addWidget(m_new);

    connect(m_choice, &QComboBox::activated, this, [this] {
        refresh();
        if (!project().isNull())
            Q_EMIT edited();
        else
            m_name->setFocus();
    });
    connect(m_add, &QPushButton::clicked, this, &ProjectEdit::requestAdd);
    setProjects({});
}

void ProjectEdit::setProjects(const QList<Project> &projects)
{
    const ProjectId current = project();
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const Project &each : projects)
        m_choice->addItem(text::visibleLine(each.name), each.id.value);
    m_choice->addItem(tr("New project…"), QString());
    setProject(current);
}

void ProjectEdit::setProject(const ProjectId &id)
{
    m_choice->setCurrentIndex(m_choice->findData(id.value));
    refresh();
}

ProjectId ProjectEdit::project() const
{
    return {m_choice->currentData().toString()};
}

void ProjectEdit::setReadOnly(bool readOnly)
{
    m_choice->setEnabled(!readOnly);
    m_new->setEnabled(!readOnly);
}

void ProjectEdit::refresh()
{
    m_new->setVisible(project().isNull() && m_choice->isEnabled());
    m_add->setEnabled(!m_name->text().trimmed().isEmpty());
}

void ProjectEdit::requestAdd()
{
    Project added;
    added.name = m_name->text().trimmed();
    added.committee = m_committee->text().trimmed().toLower();
    added.devList = m_devList->text().trimmed();
    added.chair = m_chair->text().trimmed();
    Q_EMIT addRequested(added);
}

} // namespace tallybook
