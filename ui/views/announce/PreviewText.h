// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace tallybook {

/// The preview of a mail: read only, plain, as it goes out. While the mail is held back, copying a
/// part of it is no way around that.
class PreviewText final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PreviewText(QWidget *parent = nullptr);

    /// How wide it must be to show a mail's lines of 72 columns whole, beside a scroll bar.
    [[nodiscard]] int wholeWidth() const;
    void setHeldBack(bool heldBack) { m_heldBack = heldBack; }

Q_SIGNALS:
    /// The copy key was pressed while the mail is held back.
    void copyAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    bool m_heldBack = false;
};

} // namespace tallybook
