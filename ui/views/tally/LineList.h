// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QWidget>

class QVBoxLayout;

namespace tallybook {

class IconLine;

/// A titled list of lines with an icon each, whose labels stay when the lines change: no flicker,
/// and a screen reader keeps its place. Hidden while there are no lines.
class LineList final : public QWidget
{
    Q_OBJECT

public:
    struct Line {
        QIcon icon;
        QString state; ///< the icon in words, for those who do not see it: "met"
        QString text;
        QString detail; ///< second line, smaller and dimmed; "" for none
    };

    /// An empty title gives no heading.
    explicit LineList(const QString &title, QWidget *parent = nullptr);

    /// A list that is longer than anybody reads costs with every change: of so many lines the rest
    /// is only counted. Callers need not make words for more.
    static constexpr qsizetype most = 60;

    /// `total` is how many there are where `lines` has only the first.
    void setLines(const QList<Line> &lines, qsizetype total = 0);
    /// All lines as text, in order: what is read aloud and tested.
    [[nodiscard]] QStringList texts() const { return m_texts; }

private:
    QVBoxLayout *m_layout;
    QList<IconLine *> m_lines;
    QStringList m_texts;
};

} // namespace tallybook
