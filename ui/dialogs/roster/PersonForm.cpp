// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/roster/PersonForm.h"

#include "core/base/Text.h"
#include "ui/support/widgets/NotedField.h"
#include "ui/support/words/VoteWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList parts(const QLineEdit *edit)
{
    static const QRegularExpression separators(u"[\\s,;|]+"_s);
    return edit->text().toLower().split(separators, Qt::SkipEmptyParts);
}

} // namespace

PersonForm::PersonForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_asfId(new QLineEdit(this))
    , m_addresses(new QLineEdit(this))
    , m_handles(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_until(new QLineEdit(this))
    , m_emeritus(new QCheckBox(tr("&Emeritus"), this))
    , m_nameField(new NotedField(m_name, this))
    , m_addressesField(new NotedField(m_addresses, this))
    , m_fromField(new NotedField(m_from, this))
    , m_untilField(new NotedField(m_until, this))
{
    m_name->setObjectName(u"personName"_s);
    m_asfId->setObjectName(u"personAsfId"_s);
    m_addresses->setObjectName(u"personAddresses"_s);
    m_handles->setObjectName(u"personHandles"_s);
    m_role->setObjectName(u"personRole"_s);
    m_from->setObjectName(u"personFrom"_s);
    m_until->setObjectName(u"personUntil"_s);
    m_addresses->setPlaceholderText(u"name@example.org"_s);
    m_handles->setPlaceholderText(u"github:name"_s);
    m_from->setPlaceholderText(tr("2021-03-01, or empty"));
    m_until->setPlaceholderText(tr("empty: still"));
    m_role->addItem(tr("No role"), -1);
    for (const Role role : {Role::Contributor, Role::Committer, Role::Pmc, Role::Chair, Role::Ipmc})
        m_role->addItem(VoteWords::role(role), int(role));

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins({});
    m_nameField->addTo(form, tr("&Name:"));
    (new NotedField(m_asfId, this))->addTo(form, tr("AS&F id:"));
    m_addressesField->addTo(form, tr("A&ddresses:"));
    (new NotedField(m_handles, this))->addTo(form, tr("&Handles:"));
    (new NotedField(m_role, this))->addTo(form, tr("&Role:"));
    m_fromField->addTo(form, tr("Fr&om:"));
    m_untilField->addTo(form, tr("&Until:"));
    form->addRow(QString(), m_emeritus);
}

void PersonForm::setLine(const RosterModel::Line &line)
{
    m_loaded = line;
    m_name->setText(line.voter.name);
    m_asfId->setText(line.voter.asfId);
    m_addresses->setText(line.voter.addresses.join(u' '));
    m_handles->setText(line.voter.handles.join(u' '));
    const bool role = !line.entry.id.isNull() || line.voter.id.isNull();
    m_role->setCurrentIndex(m_role->findData(role ? int(line.entry.role) : -1));
    m_from->setText(line.entry.from ? line.entry.from->toString(Qt::ISODate) : QString());
    m_until->setText(line.entry.until ? line.entry.until->toString(Qt::ISODate) : QString());
    m_emeritus->setChecked(line.entry.emeritus);
    for (NotedField *field : {m_nameField, m_addressesField, m_fromField, m_untilField})
        field->setNote({});
}

RosterModel::Line PersonForm::line() const
{
    RosterModel::Line typed = m_loaded;
    typed.voter.name = m_name->text().simplified();
    typed.voter.asfId = m_asfId->text().trimmed().toLower();
    typed.voter.addresses.clear();
    for (const QString &address : parts(m_addresses))
        typed.voter.addresses.append(text::comparableAddress(address));
    typed.voter.handles = parts(m_handles);
    if (hasRole())
        typed.entry.role = Role(m_role->currentData().toInt());
    typed.entry.from = dateOf(m_from->text());
    typed.entry.until = dateOf(m_until->text());
    typed.entry.emeritus = m_emeritus->isChecked();
    return typed;
}

bool PersonForm::hasRole() const
{
    return m_role->currentData().toInt() >= 0;
}

bool PersonForm::validate()
{
    const RosterModel::Line typed = line();
    const Voter &voter = typed.voter;
    const bool nobody = voter.name.isEmpty() && voter.asfId.isEmpty() && voter.addresses.isEmpty()
            && voter.handles.isEmpty();
    m_nameField->setNote(nobody ? tr("Give a name, an id, an address or a handle.") : QString());

    QString wrong;
    for (const QString &address : voter.addresses) {
        if (address.count(u'@') != 1 || address.startsWith(u'@') || address.endsWith(u'@'))
            wrong = tr("“%1” is no mail address.").arg(text::visibleLine(address));
    }
    m_addressesField->setNote(wrong);

    const auto dateProblem = [](const QLineEdit *edit) {
        const bool bad = !edit->text().trimmed().isEmpty() && !dateOf(edit->text());
        return bad ? tr("Write the day as 2021-03-01.") : QString();
    };
    m_fromField->setNote(dateProblem(m_from));
    QString until = dateProblem(m_until);
    if (until.isEmpty() && typed.entry.from && typed.entry.until
        && *typed.entry.until < *typed.entry.from)
        until = tr("The role would end before it begins.");
    m_untilField->setNote(until);
    for (const NotedField *field : {m_nameField, m_addressesField, m_fromField, m_untilField}) {
        if (field->hasProblem())
            return false;
    }
    return true;
}

void PersonForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

std::optional<QDate> PersonForm::dateOf(const QString &text)
{
    const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace tallybook
