// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QFormLayout;
class QWidget;

namespace tallybook {

/// Adds a field with its label to a form. The label shows all of its words, which one that
/// QFormLayout makes by itself does not (see PlainLabel::sizeHint), its letter goes to `editor` (or
/// to the field, if there is none), and a screen reader hears it unless the editor has a name
/// already.
void addFormRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *editor = nullptr);

} // namespace tallybook
