// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ProjectOptions.h"

#include "app/cli/Invocation.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

QList<Option> projectOptions()
{
    return {{u"project"_s, u"NAME"_s, u"the project's name"_s},
            {u"committee"_s, u"ID"_s, u"its committee's short id, as in Whimsy's files"_s},
            {u"list"_s, u"ADDRESS"_s, u"its development list"_s},
            {u"private-list"_s, u"ADDRESS"_s, u"its private list"_s},
            {u"chair"_s, u"NAME"_s, u"who signs its mails"_s}};
}

Project projectOf(const Invocation &call)
{
    Project project;
    project.name = call.value(u"project"_s).simplified();
    project.committee = call.value(u"committee"_s).trimmed().toLower();
    project.devList = call.value(u"list"_s).trimmed();
    project.privateList = call.value(u"private-list"_s).trimmed();
    project.chair = call.value(u"chair"_s).simplified();
    return project;
}

} // namespace tallybook::cli
