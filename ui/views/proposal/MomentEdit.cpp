// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/proposal/MomentEdit.h"

#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SpokenLabel.h"
#include "ui/support/words/DateWords.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QTimeZone>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

MomentEdit::MomentEdit(const QString &label, const QString &whenUnset, QWidget *parent)
    : QWidget(parent)
    , m_set(new QCheckBox(label, this))
    , m_edit(new QDateTimeEdit(this))
    , m_words(new PlainLabel(this))
    , m_whenUnset(whenUnset)
{
    m_edit->setAccessibleName(tr("%1, local time").arg(spokenLabel(label)));
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_edit->setEnabled(false);
    m_words->setWordWrap(true);
    setFocusProxy(m_set);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_set);
    row->addWidget(m_edit);
    row->addWidget(m_words, 1);
    connect(m_set, &QCheckBox::toggled, this, &MomentEdit::toggled);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        explain();
        if (m_loading == 0)
            Q_EMIT edited();
    });
    explain();
}

void MomentEdit::setMoment(const std::optional<Timestamp> &moment)
{
    const QScopedValueRollback loading(m_loading, m_loading + 1);
    // Seconds that the field does not show must not be lost by merely looking at it.
    if (moment && moment == this->moment())
        return;
    m_set->setChecked(moment.has_value());
    m_edit->setEnabled(moment.has_value() && m_set->isEnabled());
    if (moment)
        m_edit->setDateTime(moment->toUtc().toLocalTime());
    explain();
}

std::optional<Timestamp> MomentEdit::moment() const
{
    if (!m_set->isChecked())
        return std::nullopt;
    return Timestamp::fromDateTime(m_edit->dateTime());
}

void MomentEdit::setSuggestion(const Timestamp &moment)
{
    m_suggestion = moment;
    if (m_set->isChecked())
        return;
    const QScopedValueRollback loading(m_loading, m_loading + 1);
    m_edit->setDateTime(moment.toUtc().toLocalTime());
}

void MomentEdit::setZone(const QString &zone)
{
    m_zone = zone;
    explain();
}

void MomentEdit::setReadOnly(bool readOnly)
{
    m_set->setEnabled(!readOnly);
    m_edit->setEnabled(!readOnly && m_set->isChecked());
}

QString MomentEdit::explanation() const
{
    return m_words->text();
}

void MomentEdit::toggled(bool on)
{
    m_edit->setEnabled(on && m_set->isEnabled());
    if (m_loading > 0)
        return;
    if (on) {
        const QScopedValueRollback loading(m_loading, m_loading + 1);
        m_edit->setDateTime(m_suggestion.toUtc().toLocalTime());
    }
    explain();
    Q_EMIT edited();
}

void MomentEdit::explain()
{
    const std::optional<Timestamp> at = moment();
    if (!at) {
        m_words->setText(m_whenUnset);
        return;
    }
    QString words = DateWords::utc(*at);
    const QTimeZone zone(m_zone.toUtf8());
    if (!m_zone.isEmpty() && zone.isValid()) {
        const QString there = at->toUtc().toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s);
        words = tr("%1, %2 %3").arg(words, there, m_zone);
    }
    m_words->setText(words);
}

} // namespace tallybook
