// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/NotedField.h"

#include "ui/support/look/Icons.h"
#include "ui/support/widgets/FormRow.h"
#include "ui/support/widgets/PlainLabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

NotedField::NotedField(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new PlainLabel(this))
    , m_note(new PlainLabel(this))
{
    // No focus proxy: Qt would come to it after the field, and Tab would go round in a field of
    // several parts for ever.
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *noteRow = new QHBoxLayout;
    noteRow->addWidget(m_icon, 0, Qt::AlignTop);
    noteRow->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(field);
    column->addLayout(noteRow);
    m_icon->hide();
    m_note->hide();
}

void NotedField::setNote(const QString &words, Severity severity)
{
    m_problem = severity == Severity::Problem && !words.isEmpty();
    if (words == m_note->text() && m_note->isHidden() == words.isEmpty())
        return;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QString icon = m_problem ? u"warning"_s : u"information"_s;
    m_icon->setPixmap(icons::get(icon).pixmap(size, size));
    m_note->setText(words);
    m_icon->setVisible(!words.isEmpty());
    m_note->setVisible(!words.isEmpty());
    m_field->setAccessibleDescription(words);
}

QString NotedField::note() const
{
    return m_note->text();
}

void NotedField::addTo(QFormLayout *form, const QString &label)
{
    addFormRow(form, label, this, m_field);
}

} // namespace tallybook
