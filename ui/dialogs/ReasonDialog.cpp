// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ReasonDialog.h"

#include "ui/support/look/LetterWidth.h"
#include "ui/support/widgets/FormRow.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/DateWords.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ReasonDialog::ReasonDialog(const QString &title, const QString &explanation,
                           const QString &acceptText, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_reason(new QLineEdit(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *words = new PlainLabel(explanation, this);
    words->setWordWrap(true);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setMinimumWidth(letterWidth(m_reason->fontMetrics()) * 50);
    addFormRow(m_form, tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(m_form);
    column->addWidget(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_reason->setFocus();
    check();
}

void ReasonDialog::askMoment(const QString &label, const Timestamp &suggested,
                             const Timestamp &after)
{
    m_after = after;
    m_moment = new QDateTimeEdit(suggested.toUtc().toLocalTime(), this);
    m_moment->setCalendarPopup(true);
    m_moment->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_utc = new PlainLabel(this);
    m_utc->setMuted();
    // Above the reason, and in one form with it: the fields begin at one edge.
    const QFormLayout::TakeRowResult reason = m_form->takeRow(m_reason);
    addFormRow(m_form, label, m_moment);
    m_form->addRow(QString(), m_utc);
    m_form->addRow(reason.labelItem->widget(), m_reason);
    delete reason.labelItem;
    delete reason.fieldItem;
    setTabOrder(m_moment, m_reason);
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &ReasonDialog::check);
    check();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().trimmed();
}

std::optional<Timestamp> ReasonDialog::moment() const
{
    return m_moment ? Timestamp::fromDateTime(m_moment->dateTime()) : std::nullopt;
}

void ReasonDialog::check()
{
    const std::optional<Timestamp> at = moment();
    const bool later = !m_moment || (at && *at > m_after);
    if (m_utc)
        m_utc->setText(later ? DateWords::utc(*at)
                             : tr("Choose a moment after %1").arg(DateWords::utc(m_after)));
    m_accept->setEnabled(!reason().isEmpty() && later);
}

} // namespace tallybook
