// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/intake/ImportPlan.h"

#include "core/base/NameTable.h"
#include "core/mail/intake/ImportPlanner.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto fateNames = nameTable<MessageFate>({
        {MessageFate::NewVote, u"new-vote"},
        {MessageFate::Replaces, u"replaces"},
        {MessageFate::Duplicate, u"duplicate"},
        {MessageFate::NoVote, u"no-vote"},
        {MessageFate::Call, u"call"},
        {MessageFate::Result, u"result"},
        {MessageFate::Late, u"late"},
        {MessageFate::Early, u"early"},
        {MessageFate::NeedsReview, u"needs-review"},
        {MessageFate::Unreadable, u"unreadable"},
});

constexpr auto reviewNames = nameTable<ReviewReason>({
        {ReviewReason::Vote, u"vote"},
        {ReviewReason::Person, u"person"},
        {ReviewReason::NoAuthor, u"no-author"},
        {ReviewReason::NothingToWithdraw, u"nothing-to-withdraw"},
        {ReviewReason::UnknownOrder, u"unknown-order"},
});

} // namespace

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
    return fateNames.name(fate);
}

QString reviewReasonName(ReviewReason reason)
{
    return reviewNames.name(reason);
}

} // namespace tallybook
