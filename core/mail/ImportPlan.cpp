// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/ImportPlan.h"

#include "core/mail/ImportPlanner.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

bool Account::addsUp() const
{
    int sum = 0;
    for (const int count : heaps)
        sum += count;
    return sum == given;
}

void ImportPlan::recount()
{
    account = {};
    account.given = int(items.size()) + unreadable;
    if (unreadable > 0)
        account.heaps[int(MessageFate::Unreadable)] = unreadable;
    for (const ImportItem &item : std::as_const(items))
        ++account.heaps[int(item.fate)];
}

ImportPlan planImport(const InputContent &input, const ImportContext &context)
{
    return ImportPlanner(context).plan(input);
}

QString messageFateName(MessageFate fate)
{
    switch (fate) {
    case MessageFate::NewVote: return u"new-vote"_s;
    case MessageFate::Replaces: return u"replaces"_s;
    case MessageFate::Duplicate: return u"duplicate"_s;
    case MessageFate::NoVote: return u"no-vote"_s;
    case MessageFate::Call: return u"call"_s;
    case MessageFate::Result: return u"result"_s;
    case MessageFate::Late: return u"late"_s;
    case MessageFate::Early: return u"early"_s;
    case MessageFate::NeedsReview: return u"needs-review"_s;
    case MessageFate::Unreadable: return u"unreadable"_s;
    }
    return u"unknown"_s;
}

QString reviewReasonName(ReviewReason reason)
{
    switch (reason) {
    case ReviewReason::None: return {};
    case ReviewReason::Vote: return u"vote"_s;
    case ReviewReason::Person: return u"person"_s;
    case ReviewReason::NoAuthor: return u"no-author"_s;
    case ReviewReason::NothingToWithdraw: return u"nothing-to-withdraw"_s;
    case ReviewReason::UnknownOrder: return u"unknown-order"_s;
    }
    return {};
}

} // namespace tallybook
