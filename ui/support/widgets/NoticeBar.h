// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace tallybook {

class PlainLabel;

/// A message in its place on a page: an icon, words, perhaps one thing to do, and a way to put it
/// away. Never a box.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Information, Warning, Error };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the words; `action` "" offers nothing to do.
    void tell(Tone tone, const QString &words, const QString &action = {});
    /// Shows the words and, where there are details, a button that copies them.
    void tellProblem(Tone tone, const QString &words, const QString &details);
    /// What went wrong while `whatWasTried`, in words, with its details to copy.
    void tellError(const Error &error, const QString &whatWasTried);
    void clear();
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void actionTriggered();

private:
    void act();

    QString m_details; ///< of the problem shown
    PlainLabel *m_icon;
    PlainLabel *m_words;
    QPushButton *m_action;
    QToolButton *m_dismiss;
};

} // namespace tallybook
