// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/archive/ArchiveFilterBar.h"

#include "ui/models/ArchiveFilter.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

ArchiveFilterBar::ArchiveFilterBar(ArchiveFilter *filter, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_words(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_hasSince(new QCheckBox(tr("Opened &from"), this))
    , m_since(new QDateEdit(today.addYears(-1), this))
    , m_hasUntil(new QCheckBox(tr("&until"), this))
    , m_until(new QDateEdit(today, this))
{
    m_words->setObjectName(u"archiveWords"_s);
    m_words->setPlaceholderText(tr("Subject, list or caller"));
    m_words->setAccessibleName(tr("Filter by words"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icons::get(u"search"_s), QLineEdit::LeadingPosition);
    auto *wordsLabel = new PlainLabel(tr("Fi&lter:"), this);
    wordsLabel->setBuddy(m_words);
    m_show->setObjectName(u"archiveShow"_s);
    m_show->setAccessibleName(tr("Show"));
    m_show->addItem(tr("All votes"), int(ArchiveFilter::Show::All));
    m_show->addItem(tr("With a result"), int(ArchiveFilter::Show::WithResult));
    m_show->addItem(tr("Result differs from the count"), int(ArchiveFilter::Show::Differing));
    m_show->addItem(tr("Without a result"), int(ArchiveFilter::Show::WithoutResult));
    m_show->addItem(tr("Cancelled"), int(ArchiveFilter::Show::Cancelled));
    auto *showLabel = new PlainLabel(tr("&Show:"), this);
    showLabel->setBuddy(m_show);
    m_hasSince->setObjectName(u"archiveHasSince"_s);
    m_since->setObjectName(u"archiveSince"_s);
    m_since->setAccessibleName(tr("First day on which a vote opened"));
    m_hasUntil->setObjectName(u"archiveHasUntil"_s);
    m_until->setObjectName(u"archiveUntil"_s);
    m_until->setAccessibleName(tr("Last day on which a vote opened"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(wordsLabel);
    row->addWidget(m_words, 1);
    row->addWidget(showLabel);
    row->addWidget(m_show);
    row->addWidget(m_hasSince);
    row->addWidget(m_since);
    row->addWidget(m_hasUntil);
    row->addWidget(m_until);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        Q_EMIT changed();
    });
    for (QDateEdit *edit : {m_since, m_until}) {
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &ArchiveFilterBar::apply);
    }
    for (QCheckBox *box : {m_hasSince, m_hasUntil})
        connect(box, &QCheckBox::toggled, this, &ArchiveFilterBar::apply);
    connect(m_show, &QComboBox::currentIndexChanged, this, &ArchiveFilterBar::apply);
    apply();
}

void ArchiveFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ArchiveFilterBar::clear()
{
    m_words->clear();
    m_show->setCurrentIndex(0);
    m_hasSince->setChecked(false);
    m_hasUntil->setChecked(false);
}

void ArchiveFilterBar::apply()
{
    m_since->setEnabled(m_hasSince->isChecked());
    m_until->setEnabled(m_hasUntil->isChecked());
    m_filter->setShow(ArchiveFilter::Show(m_show->currentData().toInt()));
    m_filter->setDays(m_hasSince->isChecked() ? m_since->date() : QDate(),
                      m_hasUntil->isChecked() ? m_until->date() : QDate());
    Q_EMIT changed();
}

} // namespace tallybook
