// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/words/ActWords.h"

#include "core/base/Text.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString firstLarge(QString phrase)
{
    if (!phrase.isEmpty())
        phrase[0] = phrase.at(0).toUpper();
    return phrase;
}

QString votePhrase(const QString &act, const QString &who, const QString &value)
{
    if (act == "vote.add"_L1)
        return ActWords::tr("add %1's vote %2").arg(who, value);
    if (act == "vote.change"_L1)
        return ActWords::tr("change %1's vote").arg(who);
    if (act == "vote.remove"_L1)
        return ActWords::tr("remove %1's vote %2").arg(who, value);
    return {};
}

QString recordPhrase(const QString &act, const QString &title)
{
    if (act == "proposal.create"_L1)
        return ActWords::tr("add record “%1”").arg(title);
    if (act == "proposal.change"_L1)
        return ActWords::tr("change record “%1”").arg(title);
    if (act == "vote.open"_L1)
        return ActWords::tr("open the vote on “%1”").arg(title);
    if (act == "vote.close"_L1)
        return ActWords::tr("close the vote on “%1”").arg(title);
    if (act == "vote.cancel"_L1)
        return ActWords::tr("cancel the vote on “%1”").arg(title);
    if (act == "vote.extend"_L1)
        return ActWords::tr("extend the vote on “%1”").arg(title);
    if (act == "result.sent"_L1)
        return ActWords::tr("mark the result of “%1” as sent").arg(title);
    if (act == "call.note"_L1)
        return ActWords::tr("note a public call of “%1”").arg(title);
    if (act == "result.override"_L1)
        return ActWords::tr("let the result of “%1” go in spite of its check").arg(title);
    if (act == "result.correct"_L1)
        return ActWords::tr("mark a correction of “%1” as sent").arg(title);
    if (act == "call.sent"_L1)
        return ActWords::tr("note the call of “%1” as sent").arg(title);
    if (act == "record.import"_L1)
        return ActWords::tr("take in the exported record “%1”").arg(title);
    return {};
}

QString peoplePhrase(const QString &act, const QString &name)
{
    if (act == "project.add"_L1)
        return ActWords::tr("add project %1").arg(name);
    if (act == "project.change"_L1)
        return ActWords::tr("change project %1").arg(name);
    if (act == "voter.add"_L1)
        return ActWords::tr("add %1").arg(name);
    if (act == "voter.change"_L1)
        return ActWords::tr("change %1").arg(name);
    if (act == "rule.set"_L1)
        return ActWords::tr("set the own rule %1").arg(name);
    if (act == "rule.remove"_L1)
        return ActWords::tr("remove the own rule %1").arg(name);
    if (act == "roster.add"_L1)
        return ActWords::tr("add a role of %1").arg(name);
    if (act == "roster.change"_L1)
        return ActWords::tr("change a role of %1").arg(name);
    if (act == "roster.remove"_L1)
        return ActWords::tr("remove a role of %1").arg(name);
    if (act == "book.import"_L1)
        return ActWords::tr("take in the people of an export");
    if (act == "roster.import"_L1)
        return ActWords::tr("import the roster of %1").arg(name);
    return {};
}

} // namespace

QString ActWords::phrase(const QString &act, const QStringList &args)
{
    const QString first = text::visibleLine(args.value(0));
    const QString second = text::visibleLine(args.value(1));
    if (act == "import.accept"_L1) {
        return tr("import %1 with %2", "messages, votes")
                .arg(tr("%n message(s)", nullptr, args.value(0).toInt()),
                     tr("%n vote(s)", nullptr, args.value(1).toInt()));
    }
    if (act == "import.create"_L1) {
        return tr("add a record from %1 with %2", "messages, votes")
                .arg(tr("%n message(s)", nullptr, args.value(0).toInt()),
                     tr("%n vote(s)", nullptr, args.value(1).toInt()));
    }
    if (act == "voter.merge"_L1)
        return tr("merge %1 and %2", "two people").arg(first, second);
    if (act == "message.settle"_L1)
        return tr("settle the message of %1").arg(first);
    for (const QString &phrase :
         {votePhrase(act, first, second), recordPhrase(act, first), peoplePhrase(act, first)}) {
        if (!phrase.isEmpty())
            return phrase;
    }
    return text::visibleLine(act);
}

QString ActWords::undo(const UndoStep &step)
{
    return tr("&Undo %1").arg(phrase(step.act, step.actArgs).replace(u'&', u"&&"_s));
}

QString ActWords::redo(const UndoStep &step)
{
    return tr("&Redo %1").arg(phrase(step.act, step.actArgs).replace(u'&', u"&&"_s));
}

QString ActWords::entry(const HistoryEntry &entry)
{
    const QString what = firstLarge(phrase(entry.changes.act, entry.changes.actArgs));
    switch (entry.mode) {
    case ActMode::Do: return what;
    case ActMode::Undo: return tr("Undone: %1").arg(what);
    case ActMode::Redo: return tr("Redone: %1").arg(what);
    }
    return what;
}

} // namespace tallybook
