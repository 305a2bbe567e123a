// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/ArchiveWords.h"

#include "core/base/Text.h"
#include "core/mail/Limits.h"
#include "ui/support/words/DateWords.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QString ArchiveWords::subject(const QString &subject)
{
    return subject.trimmed().isEmpty() ? tr("(no subject)") : text::visibleLine(subject);
}

QString ArchiveWords::state(ArchiveState state)
{
    switch (state) {
    case ArchiveState::NoResult: return tr("no result");
    case ArchiveState::Cancelled: return tr("cancelled");
    case ArchiveState::Result: break;
    }
    return tr("result");
}

QStringList ArchiveWords::states()
{
    return {state(ArchiveState::NoResult), state(ArchiveState::Cancelled),
            state(ArchiveState::Result)};
}

QString ArchiveWords::stateIcon(ArchiveState state)
{
    switch (state) {
    case ArchiveState::NoResult: return u"vote-open"_s;
    case ArchiveState::Cancelled: return u"cancelled"_s;
    case ArchiveState::Result: break;
    }
    return u"vote-close"_s;
}

QString ArchiveWords::sides(const SideCounts &counts)
{
    if (counts.total() == 0)
        return {};
    return tr("%1 / %2 / %3", "votes +1, 0, -1")
            .arg(QString::number(counts.forVotes), QString::number(counts.abstain),
                 QString::number(counts.against));
}

QString ArchiveWords::published(const ArchiveThread &thread)
{
    if (!thread.published)
        return {};
    const auto side = [](const PublishedSide &said, const QString &value) -> QString {
        if (said.binding && said.nonBinding && *said.binding + *said.nonBinding > 0) {
            return tr("%1: %2 binding + %3", "value, numbers")
                    .arg(value, QString::number(*said.binding), QString::number(*said.nonBinding));
        }
        if (said.binding && !said.nonBinding)
            return tr("%1: %2 binding", "value, number").arg(value, QString::number(*said.binding));
        if (!said.all && !said.nonBinding)
            return {};
        const int number = said.all ? *said.all : *said.nonBinding;
        return tr("%1: %2", "value, number").arg(value, QString::number(number));
    };
    QStringList sides{side(thread.published->inFavour, u"+1"_s),
                      side(thread.published->abstain, u"0"_s),
                      side(thread.published->against, u"-1"_s)};
    sides.removeAll(QString());
    return sides.join(u", "_s);
}

QString ArchiveWords::agreement(const ArchiveThread &thread)
{
    if (!thread.published || thread.state != ArchiveState::Result)
        return {};
    return agreements().at(!thread.agrees ? 0 : *thread.agrees ? 1 : 2);
}

QStringList ArchiveWords::agreements()
{
    return {tr("open", "whether two results agree"), tr("agrees"), tr("differs")};
}

QString ArchiveWords::agreementIcon(const ArchiveThread &thread)
{
    if (agreement(thread).isEmpty())
        return {};
    if (!thread.agrees)
        return u"undecided"_s;
    return *thread.agrees ? u"met"_s : u"unmet"_s;
}

QString ArchiveWords::details(const ArchiveThread &thread)
{
    QStringList said;
    if (!thread.call) {
        said += tr("The mail that called this vote is not in the archive.");
    } else if (thread.call->date) {
        said += tr("Called by %1 on %2.")
                        .arg(text::visibleLine(thread.call->from),
                             DateWords::dateTime(*thread.call->date));
    } else {
        said += tr("Called by %1.").arg(text::visibleLine(thread.call->from));
    }
    said += tr("%n message(s).", nullptr, thread.messages);
    const auto counted = [&](const SideCounts &counts, const QString &whose) {
        if (counts.total() > 0)
            said += tr("%1: %2 for, %3 abstaining, %4 against.")
                            .arg(whose, QString::number(counts.forVotes),
                                 QString::number(counts.abstain), QString::number(counts.against));
    };
    counted(thread.tally.binding, tr("Binding by their own words"));
    counted(thread.tally.nonBinding, tr("Not binding by their own words"));
    counted(thread.tally.unknown, tr("Not said whether binding"));
    if (thread.ending && thread.state == ArchiveState::Cancelled)
        said += tr("Cancelled by %1.").arg(text::visibleLine(thread.ending->from));
    if (thread.published)
        said += tr("The result mail of %1 states %2.")
                        .arg(thread.ending ? text::visibleLine(thread.ending->from) : QString(),
                             published(thread));
    else if (thread.state == ArchiveState::Result)
        said += tr("The result mail states no numbers.");
    if (thread.toSettle > 0)
        said += tr("%n message(s) can only be judged by a person.", nullptr, thread.toSettle);
    if (thread.leftOut > 0) {
        said += tr("%n message(s) more are not read, counted or imported: the thread is longer "
                   "than can be handled.",
                   nullptr, thread.leftOut);
    }
    return said.join(u' ');
}

} // namespace tallybook
