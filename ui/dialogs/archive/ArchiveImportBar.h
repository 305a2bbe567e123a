// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;

namespace tallybook {

class PlainLabel;

/// Where a vote of an archive would go, and the button that takes it there; or what must be done
/// first.
class ArchiveImportBar final : public QWidget
{
    Q_OBJECT

public:
    /// What the window has open.
    struct Target {
        bool book = false;
        bool writable = false;
        QString record; ///< title of the record in view; "" for none
        bool operator==(const Target &) const = default;
    };

    explicit ArchiveImportBar(QWidget *parent = nullptr);

    void setTarget(const Target &target);
    /// Whether a vote that was read is chosen.
    void setChosen(bool chosen);
    /// Asks for the import as the button does; nothing happens while it cannot be used.
    void trigger();

Q_SIGNALS:
    void importWanted(bool asNewRecord);

private:
    void refresh();

    Target m_target;
    bool m_chosen = false;
    PlainLabel *m_hint;
    PlainLabel *m_intoLabel;
    QComboBox *m_into;
    QPushButton *m_import;
};

} // namespace tallybook
