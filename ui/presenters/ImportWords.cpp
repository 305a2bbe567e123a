// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/ImportWords.h"

#include "core/base/Text.h"
#include "ui/support/words/VoteWords.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString counted(MessageFate fate, int count)
{
    switch (fate) {
    case MessageFate::NewVote: return ImportWords::tr("%n new vote(s)", nullptr, count);
    case MessageFate::Replaces: return ImportWords::tr("%n replacing vote(s)", nullptr, count);
    case MessageFate::Duplicate: return ImportWords::tr("%n known already", nullptr, count);
    case MessageFate::NoVote: return ImportWords::tr("%n without a vote", nullptr, count);
    case MessageFate::Call: return ImportWords::tr("%n call(s)", nullptr, count);
    case MessageFate::Result: return ImportWords::tr("%n result or reminder", nullptr, count);
    case MessageFate::Late: return ImportWords::tr("%n late", nullptr, count);
    case MessageFate::Early: return ImportWords::tr("%n early", nullptr, count);
    case MessageFate::NeedsReview: return ImportWords::tr("%n to settle", nullptr, count);
    case MessageFate::Unreadable: return ImportWords::tr("%n unreadable", nullptr, count);
    }
    return {};
}

} // namespace

QString ImportWords::fate(MessageFate fate)
{
    switch (fate) {
    case MessageFate::NewVote: return tr("New vote");
    case MessageFate::Replaces: return tr("Replaces an earlier vote");
    case MessageFate::Duplicate: return tr("Known already");
    case MessageFate::NoVote: return tr("No vote");
    case MessageFate::Call: return tr("Call");
    case MessageFate::Result: return tr("Result or reminder");
    case MessageFate::Late: return tr("Late");
    case MessageFate::Early: return tr("Early");
    case MessageFate::NeedsReview: return tr("To settle");
    case MessageFate::Unreadable: return tr("Unreadable");
    }
    return {};
}

QString ImportWords::fate(const StoredMessage &message)
{
    for (int each = int(MessageFate::NewVote); each <= int(MessageFate::Unreadable); ++each) {
        if (messageFateName(MessageFate(each)) == message.fate)
            return fate(MessageFate(each));
    }
    return fate(MessageFate::NoVote);
}

QStringList ImportWords::fates()
{
    QStringList all;
    for (int each = int(MessageFate::NewVote); each <= int(MessageFate::Unreadable); ++each)
        all += fate(MessageFate(each));
    return all;
}

QString ImportWords::fate(const ImportItem &item)
{
    return item.leftOut ? tr("Left out") : fate(item.fate);
}

QString ImportWords::question(const ImportItem &item)
{
    if (item.fate != MessageFate::NeedsReview || item.leftOut)
        return {};
    switch (item.review) {
    case ReviewReason::None:
    case ReviewReason::Vote: break;
    case ReviewReason::Person: return tr("Who is this?");
    case ReviewReason::NoAuthor: return tr("The text does not show who wrote this. Who is it?");
    case ReviewReason::NothingToWithdraw:
        return tr("A vote is withdrawn that is not here. Is an earlier message missing?");
    case ReviewReason::UnknownOrder:
        return tr("This person voted several times, and no date says which vote is the last.");
    }
    return item.read.reading.candidates.isEmpty() ? tr("Is this a vote? There is no number in it.")
                                                  : tr("Is this a vote, and which?");
}

QString ImportWords::form(InputForm form)
{
    switch (form) {
    case InputForm::Eml: return tr("Mail file");
    case InputForm::Mbox: return tr("Mail archive (mbox)");
    case InputForm::PonyMailPage: return tr("lists.apache.org thread page");
    case InputForm::PonyMailJson: return tr("Pony Mail JSON");
    case InputForm::PonyMailPlain: return tr("Pony Mail plain thread");
    case InputForm::GitHubPage: return tr("GitHub issue or discussion page");
    case InputForm::DiscoursePage: return tr("Discourse topic");
    case InputForm::PipermailPage: return tr("Pipermail page");
    case InputForm::MailArchivePage: return tr("mail-archive.com page");
    case InputForm::PlainReplies: return tr("Plain replies");
    case InputForm::Html: return tr("Web page (HTML)");
    case InputForm::Unknown: return tr("One message");
    }
    return {};
}

QString ImportWords::account(const ImportPlan &plan)
{
    QHash<int, int> heaps = plan.account.heaps;
    int leftOut = 0;
    for (const ImportItem &item : plan.items) {
        if (!item.leftOut)
            continue;
        ++leftOut;
        --heaps[int(item.fate)];
    }
    QStringList parts;
    int sum = leftOut;
    for (const MessageFate fate :
         {MessageFate::NewVote, MessageFate::Replaces, MessageFate::Late, MessageFate::Early,
          MessageFate::NeedsReview, MessageFate::NoVote, MessageFate::Call, MessageFate::Result,
          MessageFate::Duplicate, MessageFate::Unreadable}) {
        const int count = heaps.value(int(fate));
        sum += count;
        if (count > 0)
            parts += counted(fate, count);
    }
    if (leftOut > 0)
        parts += tr("%n left out", nullptr, leftOut);
    const QString given = tr("%n message(s)", nullptr, plan.account.given);
    if (sum != plan.account.given)
        return tr("%1, but the heaps add up to %2: please report this")
                .arg(given, QString::number(sum));
    return parts.isEmpty() ? given : tr("%1 = %2").arg(given, parts.join(u" + "_s));
}

QString ImportWords::candidate(const VoteCandidate &candidate)
{
    QStringList parts;
    if (candidate.kind == VoteKind::Withdraw)
        parts += tr("withdraws the vote");
    else
        parts += candidate.value ? VoteWords::value(*candidate.value) : tr("no number");
    if (candidate.claim == Claim::Binding)
        parts += tr("says binding");
    else if (candidate.claim == Claim::NonBinding)
        parts += tr("says non-binding");
    if (!candidate.scope.isEmpty())
        parts += tr("said %1").arg(text::visibleLine(candidate.scope));
    if (!candidate.condition.isEmpty())
        parts += text::visibleLine(candidate.condition);
    return parts.join(u", "_s);
}

QString ImportWords::match(MatchKind kind)
{
    switch (kind) {
    case MatchKind::ByAddress: return tr("known by the address");
    case MatchKind::ByHandle: return tr("known by the handle");
    case MatchKind::ByShortAddress: return tr("fits the shortened address");
    case MatchKind::ByNameOnly:
        return tr("somebody of this name is known, but not at this address");
    case MatchKind::Ambiguous: return tr("several known people fit");
    case MatchKind::New: return tr("nobody known");
    }
    return {};
}

QString ImportWords::author(const Author &author)
{
    const QString name = text::visibleLine(author.name);
    const QString where =
            text::visibleLine(author.address.isEmpty() ? author.handle : author.address);
    if (name.isEmpty())
        return where.isEmpty() ? tr("nobody named") : where;
    return where.isEmpty() ? name : tr("%1 (%2)").arg(name, where);
}

} // namespace tallybook
