// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/SpokenLabel.h"

#include <QAction>
#include <QRegularExpression>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QString spokenLabel(QString label)
{
    static const QRegularExpression behind(u"\\s*\\(&.\\)"_s);
    label.remove(behind).remove(u'&');
    while (label.endsWith(u':') || label.endsWith(u'：') || label.endsWith(u' '))
        label.chop(1);
    return label;
}

void speakPlainly(QAction *action)
{
    const QString words = spokenLabel(action->text());
    action->setIconText(words);
    action->setToolTip(words);
}

} // namespace tallybook
