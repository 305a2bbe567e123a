// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/settings/Setting.h"

#include <tuple>

/// Everything that the program keeps, each declared once. Code reads and writes through `Settings`
/// with one of these; the dialog of preferences is made from `preferences()`.
namespace tallybook::setting {

inline const Setting<ColourScheme> colours{
        "window/colours", SettingGroup::Look, QT_TRANSLATE_NOOP("Setting", "&Colours:"),
        QT_TRANSLATE_NOOP("Setting", "Takes effect at once, in all windows."),
        ColourScheme::System};
inline const Setting<LanguageCode> language{
        "window/language",
        SettingGroup::Look,
        QT_TRANSLATE_NOOP("Setting", "&Language:"),
        QT_TRANSLATE_NOOP("Setting",
                          "Takes effect when Tallybook is started again. Mails are "
                          "always in English."),
        {}};
inline const Setting<bool> reducedMotion{
        "window/reduced-motion", SettingGroup::Look, QT_TRANSLATE_NOOP("Setting", "&Reduce motion"),
        QT_TRANSLATE_NOOP("Setting", "Nothing slides, fades or blinks."), false};

inline const Setting<PersonName> ownName{
        "person/name",
        SettingGroup::Mails,
        QT_TRANSLATE_NOOP("Setting", "Your &name:"),
        QT_TRANSLATE_NOOP("Setting",
                          "Signs the mails and stands in the history. Without it the "
                          "chair of the project signs, and the history names your "
                          "account."),
        {}};
inline const Setting<MailAddress> ownAddress{
        "person/address",
        SettingGroup::Mails,
        QT_TRANSLATE_NOOP("Setting", "Your mail &address:"),
        QT_TRANSLATE_NOOP("Setting", "The sender of saved drafts (.eml)."),
        {}};
inline const Setting<FolderPath> templateFolder{
        "mails/templates",
        SettingGroup::Mails,
        QT_TRANSLATE_NOOP("Setting", "Folder of own &templates:"),
        QT_TRANSLATE_NOOP("Setting",
                          "A file there takes the place of the shipped template of "
                          "the same name."),
        {}};

inline const Setting<RuleId> defaultRule{
        "records/rule",
        SettingGroup::NewRecords,
        QT_TRANSLATE_NOOP("Setting", "R&ule:"),
        QT_TRANSLATE_NOOP("Setting", "Used where it is meant for the kind of record."),
        {}};
inline const Setting<HourCount> defaultHours{
        "records/hours", SettingGroup::NewRecords, QT_TRANSLATE_NOOP("Setting", "Voting &period:"),
        QT_TRANSLATE_NOOP("Setting", "Never shorter than the rule asks for."), HourCount{}};
inline const Setting<ZoneId> defaultZone{"records/zone",
                                         SettingGroup::NewRecords,
                                         QT_TRANSLATE_NOOP("Setting", "&Zone of the list:"),
                                         QT_TRANSLATE_NOOP("Setting", "Shown beside UTC."),
                                         {}};

inline const Setting<bool> reopenBook{
        "start/reopen-book", SettingGroup::Start,
        QT_TRANSLATE_NOOP("Setting", "Open the last &book at start"),
        QT_TRANSLATE_NOOP("Setting", "Otherwise the welcome page with the recent books is shown."),
        true};
inline const Setting<bool> rememberWindow{
        "start/remember-window", SettingGroup::Start,
        QT_TRANSLATE_NOOP("Setting", "Remember &size and layout of the windows"),
        QT_TRANSLATE_NOOP("Setting",
                          "Columns, splitters and panes, too. Otherwise each start begins with the "
                          "layout of the first."),
        true};

inline const Setting<QByteArray> geometry{
        "window/geometry", SettingGroup::Remembered, nullptr, nullptr, {}};
inline const Setting<QByteArray> docks{
        "window/docks", SettingGroup::Remembered, nullptr, nullptr, {}};
inline const Setting<QStringList> recentBooks{
        "books/recent", SettingGroup::Remembered, nullptr, nullptr, {}};
/// The folder of one project's own templates, under its id; comes before `templateFolder`.
inline const Setting<FolderPath> projectTemplates{
        "mails/templates-of/", SettingGroup::Remembered, nullptr, nullptr, {}};
/// The state of a splitter or header view is kept under this and its object name.
inline const Setting<QByteArray> part{
        "window/parts/", SettingGroup::Remembered, nullptr, nullptr, {}};

/// What a person can choose, in the order of the dialog.
[[nodiscard]] inline auto preferences()
{
    return std::tie(colours, language, reducedMotion, ownName, ownAddress, templateFolder,
                    defaultRule, defaultHours, defaultZone, reopenBook, rememberWindow);
}

} // namespace tallybook::setting
