// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CarriedOptions.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

QList<Option> carriedOptions()
{
    return {{u"carried-from"_s, u"LINK"_s,
             u"it was cast in another thread: its link or Message-ID"_s},
            {u"object"_s, u"same|other"_s,
             u"of a vote that is carried over: was it cast for what is decided here?"_s}};
}

Status readCarried(const Invocation &call, VoteEvent &vote)
{
    const bool from = call.has(u"carried-from"_s);
    if (!from && !call.has(u"object"_s))
        return {};
    const QString given = call.value(u"object"_s);
    const std::optional<CarriedObject> object = carriedObjectFromName(given);
    const QString link = call.value(u"carried-from"_s).trimmed();
    if (!object || *object == CarriedObject::NotAsked) {
        const QString what = u"--object (same or other: was it cast for what is decided here?)"_s;
        return tallybook::fail(ErrorCode::InvalidArgument, given, {what});
    }
    if (link.isEmpty())
        return tallybook::fail(ErrorCode::InvalidArgument, link,
                               {u"--carried-from (where it was cast)"_s});
    vote.carriedFrom = link;
    vote.carriedObject = *object;
    return {};
}

} // namespace tallybook::cli
