// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/FormRow.h"

#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/widgets/SpokenLabel.h"

#include <QFormLayout>

namespace tallybook {

void addFormRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *editor)
{
    QWidget *named = editor ? editor : field;
    auto *words = new PlainLabel(label, form->parentWidget());
    words->setBuddy(named->focusProxy() ? named->focusProxy() : named);
    if (named->accessibleName().isEmpty())
        named->setAccessibleName(spokenLabel(label));
    form->addRow(words, field);
}

} // namespace tallybook
