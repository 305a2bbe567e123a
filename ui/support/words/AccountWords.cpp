// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/words/AccountWords.h"

#include <QHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Heaps whose name is a thing, which two of them are called otherwise than one.
QString things(const QString &heap, int count)
{
    const auto n = [count](const char *words) { return AccountWords::tr(words, nullptr, count); };
    if (heap == "call"_L1)
        return n(QT_TRANSLATE_N_NOOP("AccountWords", "%n call(s)"));
    if (heap == "withdrawal"_L1)
        return n(QT_TRANSLATE_N_NOOP("AccountWords", "%n withdrawal(s)"));
    if (heap == "result"_L1)
        return n(QT_TRANSLATE_N_NOOP("AccountWords", "%n result(s) or reminder(s)"));
    if (heap == "duplicate"_L1)
        return n(QT_TRANSLATE_N_NOOP("AccountWords", "%n duplicate(s)"));
    if (heap == "new-vote"_L1)
        return n(QT_TRANSLATE_N_NOOP("AccountWords", "%n new vote(s)"));
    if (heap == "replaces"_L1)
        return n(QT_TRANSLATE_N_NOOP("AccountWords", "%n later vote(s)"));
    return {};
}

} // namespace

QString AccountWords::heap(const QString &name, int count)
{
    if (const QString words = things(name, count); !words.isEmpty())
        return words;
    const QHash<QString, QString> words{
            {u"counted"_s, tr("counted")},
            {u"replaced"_s, tr("replaced")},
            {u"withdrawn"_s, tr("withdrawn")},
            {u"late"_s, tr("late")},
            {u"early"_s, tr("early")},
            {u"rejected"_s, tr("left out")},
            {u"removed"_s, tr("removed")},
            {u"no-vote"_s, tr("no vote")},
            {u"needs-review"_s, tr("to settle")},
            {u"unreadable"_s, tr("unreadable")},
    };
    return tr("%1 %2", "count, heap").arg(QString::number(count), words.value(name, name));
}

QString AccountWords::line(int messages, const QList<AccountLine> &account)
{
    if (messages == 0)
        return {};
    QStringList parts;
    for (const AccountLine &entry : account)
        parts += heap(entry.heap, entry.count);
    return tr("%1 = %2", "messages read, what became of them")
            .arg(tr("%n message(s) read", nullptr, messages), parts.join(u" + "_s));
}

} // namespace tallybook
