// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BookSampleCommand.h"

#include "app/cli/BookAccess.h"
#include "core/session/book/SampleBook.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

BookSampleCommand::BookSampleCommand()
    : Command({u"book sample"_s,
               u"make a book with an invented project to look around in"_s,
               u"[FILE]"_s,
               0,
               1,
               {{u"from"_s, u"FILE"_s,
                 u"a description of the project as resources/samples/larch.json is one"_s}}})
{
}

ExitCode BookSampleCommand::run(Invocation &call) const
{
    const QString path = bookPath(call, call.positional().value(0));
    if (path.isEmpty())
        return call.usage(u"No file was named. Nothing was done. Name it with --book FILE."_s);
    const QString description = call.value(u"from"_s);
    if (const Status made = createSampleBook(path, call.clock(),
                                             description.isEmpty() ? shippedSample() : description);
        !made) {
        Error error = made.error();
        if (error.args.isEmpty())
            error.args = {path};
        return call.fail(error);
    }
    if (call.json())
        call.io().json({{u"schema"_s, u"tallybook.book/1"_s}, {u"book"_s, path}});
    else
        call.io().line(u"Made the sample book %1."_s.arg(path));
    return ExitCode::Done;
}

} // namespace tallybook::cli
