// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tallybook {

class Desk;
class PlainLabel;

/// The line above the pages: the record's title, its kind and its state.
class RecordHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHeader(Desk *desk, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_fullTitle; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void elide();

    Desk *m_desk;
    PlainLabel *m_title;
    PlainLabel *m_state;
    QString m_fullTitle;
};

} // namespace tallybook
