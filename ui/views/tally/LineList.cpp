// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/tally/LineList.h"

#include "ui/support/widgets/PlainLabel.h"
#include "ui/views/tally/IconLine.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

LineList::LineList(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    if (!title.isEmpty()) {
        auto *heading = new PlainLabel(title, this);
        heading->setEmphasis();
        m_layout->addWidget(heading);
        setAccessibleName(title);
    }
    hide();
}

void LineList::setLines(const QList<Line> &all, qsizetype total)
{
    QList<Line> lines = all.first(std::min(all.size(), most));
    if (const qsizetype more = std::max(total, all.size()) - lines.size(); more > 0)
        lines.append({{}, {}, tr("and %n more", nullptr, int(more)), {}});
    while (m_lines.size() < lines.size()) {
        auto *line = new IconLine(this);
        m_layout->addWidget(line);
        m_lines.append(line);
    }
    m_texts.clear();
    for (int i = 0; i < m_lines.size(); ++i) {
        const bool used = i < lines.size();
        if (used) {
            const Line &line = lines.at(i);
            m_lines.at(i)->setLine(line);
            m_texts += line.detail.isEmpty() ? line.text : line.text + u": "_s + line.detail;
        }
        m_lines.at(i)->setVisible(used);
    }
    setVisible(!lines.isEmpty());
}

} // namespace tallybook
