// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/look/ColourScheme.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace tallybook {

/// A text of one meaning, so that a list's zone cannot be given where a folder is asked for.
template <typename Meaning>
struct NamedText {
    QString value;
    bool operator==(const NamedText &) const = default;
};

using LanguageCode = NamedText<struct LanguageMeaning>; ///< "de", "zh_CN"; "" for the system's
using PersonName = NamedText<struct PersonMeaning>;
using MailAddress = NamedText<struct AddressMeaning>;
using FolderPath = NamedText<struct FolderMeaning>;
using RuleId = NamedText<struct RuleMeaning>; ///< of the catalogue; "" for what fits the kind
using ZoneId = NamedText<struct ZoneMeaning>; ///< IANA name; "" for none

/// A length of a vote in hours; 0 for the least that the rule asks for.
struct HourCount {
    int hours = 0;
    bool operator==(const HourCount &) const = default;
    static constexpr int most = 24 * 60;
};

/// Under which heading a person finds a setting.
enum class SettingGroup { Look, Mails, NewRecords, Start, Remembered };

/// One thing that the program keeps between two runs: its key in the settings file, its words, its
/// type and its default. `label` and `hint` are source texts of the context "Setting"; what is only
/// remembered, and never chosen, has none.
template <typename T>
struct Setting {
    const char *key;
    SettingGroup group;
    const char *label;
    const char *hint;
    T fallback;

    [[nodiscard]] QString labelWords() const
    {
        return QCoreApplication::translate("Setting", label);
    }
    [[nodiscard]] QString hintWords() const
    {
        return *hint ? QCoreApplication::translate("Setting", hint) : QString();
    }
};

/// How a value lies in the file. What cannot be read is the default, never an error: the file is a
/// person's own and may have been edited.
template <typename T>
struct SettingCodec {
    static QVariant write(const T &value) { return QVariant::fromValue(value); }
    static T read(const QVariant &stored, const T &) { return stored.value<T>(); }
};

template <>
struct SettingCodec<ColourScheme> {
    static QVariant write(ColourScheme value) { return schemeName(value); }
    static ColourScheme read(const QVariant &stored, ColourScheme fallback)
    {
        return schemeNamed(stored.toString()).value_or(fallback);
    }
};

template <>
struct SettingCodec<HourCount> {
    static QVariant write(const HourCount &value) { return value.hours; }
    static HourCount read(const QVariant &stored, const HourCount &fallback)
    {
        bool number = false;
        const int hours = stored.toInt(&number);
        return number && hours >= 0 && hours <= HourCount::most ? HourCount{hours} : fallback;
    }
};

template <typename Meaning>
struct SettingCodec<NamedText<Meaning>> {
    static QVariant write(const NamedText<Meaning> &value) { return value.value; }
    static NamedText<Meaning> read(const QVariant &stored, const NamedText<Meaning> &)
    {
        return {stored.toString()};
    }
};

} // namespace tallybook
