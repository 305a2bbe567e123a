// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/DocumentWords.h"

#include "core/base/Text.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

ExitCode refuseDocument(Invocation &call, const Error &error)
{
    if (error.code == ErrorCode::InvalidJson && error.args.size() == 2)
        return call.refuse(
                errorName(error.code),
                u"The document is no export of a record or book that can be read: %1 "
                "%2. Nothing was taken from it. Export it again; if it was written by a "
                "newer Tallybook, update this one."_s.arg(text::visibleLine(error.args.at(0)),
                                                          text::visibleLine(error.args.at(1))),
                ExitCode::NotUnderstood);
    if (error.code == ErrorCode::Conflict && !error.args.isEmpty())
        return call.refuse(errorName(error.code),
                           u"The book has the same entry with other content: %1. Nothing was "
                           "changed. Import it into an empty book (\"book create\")."_s.arg(
                                   text::visibleLine(error.args.first())),
                           ExitCode::Conflict);
    return call.fail(error);
}

} // namespace tallybook::cli
