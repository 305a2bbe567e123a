// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>
#include <QSet>

class QPlainTextEdit;
class QPushButton;

namespace tallybook {

class PlainLabel;

/// Cuts pasted text into messages by hand, where no form was recognised or a wrong one. Every
/// paragraph is a place where it may be cut; a cut is put before it or taken away with Space.
/// Shown with open(); it deletes itself when it is closed.
class CutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CutDialog(const QString &text, QWidget *parent = nullptr);

    /// The text in pieces, in order; nothing of it is lost.
    [[nodiscard]] QStringList pieces() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle();
    /// To the next place (1) or the one before (-1).
    void go(int step);
    void mark();
    [[nodiscard]] int placeAt(int line) const;

    QPlainTextEdit *m_text;
    PlainLabel *m_count;
    QPushButton *m_toggle;
    QPushButton *m_read;
    QList<int> m_places; ///< lines before which it may be cut, ascending
    QSet<int> m_cuts; ///< lines of m_places
};

} // namespace tallybook
