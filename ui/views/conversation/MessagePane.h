// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MessageReading.h"

#include <QWidget>

class QCheckBox;

namespace tallybook {

class MessageView;
class PlainLabel;

/// A message with its heading (who, when, subject) and a switch for its quotations.
class MessagePane final : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePane(QWidget *parent = nullptr);

    void setHeading(const QString &from, const std::optional<Timestamp> &date,
                    const QString &subject);
    /// As MessageView::setMessage.
    void setMessage(const QString &text, const QList<BodyLine> &lines,
                    const QList<Evidence> &evidence);
    void setEmpty(const QString &whatToDo);
    [[nodiscard]] MessageView *view() const { return m_view; }

private:
    PlainLabel *m_from;
    PlainLabel *m_subject;
    QCheckBox *m_quotes;
    MessageView *m_view;
};

} // namespace tallybook
