// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/conversation/MessagePane.h"

#include "core/base/Text.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/DateWords.h"
#include "ui/views/conversation/MessageView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

MessagePane::MessagePane(QWidget *parent)
    : QWidget(parent)
    , m_from(new PlainLabel(this))
    , m_subject(new PlainLabel(this))
    , m_quotes(new QCheckBox(tr("Show &quotes"), this))
    , m_view(new MessageView(this))
{
    m_from->setWordWrap(true);
    m_subject->setWordWrap(true);
    m_subject->setEmphasis();
    m_subject->setObjectName(u"messageSubject"_s);
    m_from->setObjectName(u"messageFrom"_s);
    m_quotes->setObjectName(u"showQuotes"_s);
    auto *fromRow = new QHBoxLayout;
    fromRow->addWidget(m_from, 1);
    fromRow->addWidget(m_quotes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_subject);
    column->addLayout(fromRow);
    column->addWidget(m_view, 1);
    connect(m_quotes, &QCheckBox::toggled, m_view, [this](bool on) {
        m_view->setQuotes(on ? MessageText::Quotes::Shown : MessageText::Quotes::Folded);
    });
}

void MessagePane::setHeading(const QString &from, const std::optional<Timestamp> &date,
                             const QString &subject)
{
    const QString when = date ? DateWords::dateTime(*date) : tr("no date");
    m_from->setText(tr("%1, %2", "sender, date").arg(from, when));
    setPlainToolTip(m_from, date ? DateWords::utc(*date) : QString());
    m_subject->setText(text::visibleLine(subject));
}

void MessagePane::setMessage(const QString &text, const QList<BodyLine> &lines,
                             const QList<Evidence> &evidence)
{
    m_view->setMessage(text, lines, evidence);
}

void MessagePane::setEmpty(const QString &whatToDo)
{
    m_from->clear();
    m_subject->clear();
    m_view->setEmpty(whatToDo);
}

} // namespace tallybook
