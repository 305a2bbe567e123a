// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"

#include "app/cli/ArchiveCommand.h"
#include "app/cli/BookBackupCommand.h"
#include "app/cli/BookCheckCommand.h"
#include "app/cli/BookCreateCommand.h"
#include "app/cli/BookExportCommand.h"
#include "app/cli/BookImportCommand.h"
#include "app/cli/BookSampleCommand.h"
#include "app/cli/CheckCommand.h"
#include "app/cli/CompletionCommand.h"
#include "app/cli/HistoryCommand.h"
#include "app/cli/ProjectListCommand.h"
#include "app/cli/ProjectNewCommand.h"
#include "app/cli/ReadCommand.h"
#include "app/cli/RecordAdmitCommand.h"
#include "app/cli/RecordCallCommand.h"
#include "app/cli/RecordCancelCommand.h"
#include "app/cli/RecordCloseCommand.h"
#include "app/cli/RecordExportCommand.h"
#include "app/cli/RecordExtendCommand.h"
#include "app/cli/RecordImportCommand.h"
#include "app/cli/RecordListCommand.h"
#include "app/cli/RecordMailCommand.h"
#include "app/cli/RecordNewCommand.h"
#include "app/cli/RecordOpenCommand.h"
#include "app/cli/RecordResultCommand.h"
#include "app/cli/RecordRoundCommand.h"
#include "app/cli/RecordSettleCommand.h"
#include "app/cli/RecordShowCommand.h"
#include "app/cli/RecordSummaryCommand.h"
#include "app/cli/RosterImportCommand.h"
#include "app/cli/RuleAddCommand.h"
#include "app/cli/RuleListCommand.h"
#include "app/cli/RuleRemoveCommand.h"
#include "app/cli/VerifyCommand.h"

namespace tallybook::cli {

namespace {

template <typename... Kinds>
std::vector<std::unique_ptr<Command>> makeAll()
{
    std::vector<std::unique_ptr<Command>> commands;
    (commands.push_back(std::make_unique<Kinds>()), ...);
    return commands;
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    return makeAll<ReadCommand, CheckCommand, ArchiveCommand, BookCreateCommand, BookSampleCommand,
                   BookCheckCommand, BookBackupCommand, BookExportCommand, BookImportCommand,
                   ProjectNewCommand, ProjectListCommand, RosterImportCommand, RuleListCommand,
                   RuleAddCommand, RuleRemoveCommand, RecordNewCommand, RecordListCommand,
                   RecordShowCommand, RecordOpenCommand, RecordImportCommand, RecordSettleCommand,
                   RecordAdmitCommand, RecordCallCommand, RecordExtendCommand, RecordCancelCommand,
                   RecordMailCommand, RecordCloseCommand, RecordResultCommand, RecordRoundCommand,
                   RecordSummaryCommand, RecordExportCommand, HistoryCommand, VerifyCommand,
                   CompletionCommand>();
}

} // namespace tallybook::cli
