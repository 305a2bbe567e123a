// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/words/AccountWords.h"

#include <QHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QString AccountWords::heap(const QString &name)
{
    const QHash<QString, QString> words{
            {u"counted"_s, tr("counted")},
            {u"replaced"_s, tr("replaced")},
            {u"withdrawn"_s, tr("withdrawn")},
            {u"withdrawal"_s, tr("withdrawal")},
            {u"late"_s, tr("late")},
            {u"early"_s, tr("early")},
            {u"rejected"_s, tr("left out")},
            {u"removed"_s, tr("removed")},
            {u"no-vote"_s, tr("no vote")},
            {u"call"_s, tr("call")},
            {u"result"_s, tr("result or reminder")},
            {u"needs-review"_s, tr("to settle")},
            {u"duplicate"_s, tr("duplicate")},
            {u"unreadable"_s, tr("unreadable")},
            {u"new-vote"_s, tr("new vote")},
            {u"replaces"_s, tr("later vote")},
    };
    return words.value(name, name);
}

QString AccountWords::line(int messages, const QList<AccountLine> &account)
{
    if (messages == 0)
        return {};
    QStringList parts;
    for (const AccountLine &entry : account)
        parts += tr("%1 %2", "count, heap").arg(QString::number(entry.count), heap(entry.heap));
    return tr("%1 = %2", "messages read, what became of them")
            .arg(tr("%n message(s) read", nullptr, messages), parts.join(u" + "_s));
}

} // namespace tallybook
