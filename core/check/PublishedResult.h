// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MailMessage.h"
#include "core/vote/VoteValue.h"

#include <QMap>

namespace tallybook::check {

/// A number that the text gives: "8 +1s", "(6 binding)", "no -1 votes", "+1 (5 votes)", "| 5 |".
struct StatedCount {
    std::optional<VoteSide> side; ///< none in "5 votes"
    std::optional<bool> binding; ///< none where the text does not say
    bool others = false; ///< "2 other +1": besides those that were named before
    bool mayBeBinding = false; ///< of a table, which may count the binding votes alone
    int number = 0;
    int line = 0; ///< 1-based
    QString text; ///< as written
    int section = -1; ///< of whose heading it is part, or -1
    int names = -1; ///< the section of the names in its brackets or behind its "from", or -1
    int part = 0; ///< of several votes announced in one mail

    bool operator==(const StatedCount &) const = default;
};

/// One listed voter.
struct ListedVoter {
    QString name; ///< display name as written, "" if there is only a handle or address
    QString handle; ///< login after "@" or in parentheses, lower case
    QString nick; ///< a word in parentheses that may be a login, lower case
    QString address; ///< comparable form
    bool sender = false; ///< "me", "myself"
    bool bracketed = false; ///< the handle stood in brackets, without "@"
    VoteSide side = VoteSide::For;
    std::optional<bool> binding; ///< after all marks and legends are understood
    std::optional<bool> headingBinding; ///< what the heading over it says
    std::optional<bool> ownBinding; ///< what the line itself says in words
    bool starred = false; ///< bears the mark that a legend explains
    int line = 0;
    QString text; ///< the line or piece as written
    int section = -1;
    int part = 0;

    /// Name, or handle, or address: never empty.
    [[nodiscard]] QString shown() const;
};

/// A heading with the names under it, or the names behind it.
struct ListSection {
    std::optional<VoteSide> side;
    std::optional<bool> binding;
    int line = 0;
    QString text;
    bool none = false; ///< "None" stands where names would
    bool sentence = false; ///< a sentence introduces it, and single names may say otherwise
    bool ofAllSides = false; ///< its heading names no side: a number in it counts whoever follows
    bool committers = false; ///< "Committers:", which may or may not bind
    bool incomplete = false; ///< "… and others": the names are not all
    int names = 0;
    QList<int> emptyEntries; ///< lines
    int part = 0;
};

/// Nobody announces more votes in one mail.
inline constexpr int mostParts = 20;

enum class StatedVerdict { None, Passed, Failed, Cancelled };

/// A moment that the text gives as the end of the vote.
struct StatedDeadline {
    Timestamp moment;
    bool dayOnly = false; ///< the moment is then the end of that day, UTC
    bool soft = false; ///< "at least until"
    int line = 0;
    QString text;
};

struct StatedLink {
    QString url;
    QString label; ///< the words before it, or on the line before; simplified, lower case
    int line = 0;
};

/// A result mail as it was read: what it states, and whom it lists.
struct PublishedResult {
    QString subject;
    Author sender;
    std::optional<Timestamp> date;
    QString inReplyTo;
    QStringList references;
    QList<StatedCount> counts;
    QList<ListSection> sections;
    QList<ListedVoter> voters;
    StatedVerdict verdict = StatedVerdict::None;
    int verdictLine = 0;
    QString verdictText;
    QString ruleId; ///< of the rule that the text names, "" if none
    QString threshold; ///< "2/3 majority": a test that the text claims to be met, as written
    int thresholdLine = 0;
    std::optional<bool> legend; ///< what the mark behind some names means, where the text says it
    QList<StatedDeadline> deadlines;
    QList<StatedDeadline> openings; ///< beginnings of a stated period
    QList<StatedLink> links;
    bool ofFoundation = false; ///< it speaks of Apache, or links there
    bool carriesOver = false; ///< it says that votes of another thread are counted
    /// Lines that say a value, by number: who is named there may be in no list.
    QMap<int, QString> linesWithValue;
    bool marksUnexplained = false; ///< some names bear a mark, and nothing says what it means
    int parts = 1; ///< how many votes the mail announces
    /// Each of several votes as a result of its own, with the line numbers of the whole mail; empty
    /// for one vote, and where nobody can tell which sentence speaks of which vote.
    QList<PublishedResult> ownResults;

    /// Nothing of a result was found: neither verdict, number nor voter.
    [[nodiscard]] bool empty() const;
    /// Whether any list or mark tells binding votes from others.
    [[nodiscard]] bool tellsBinding() const;
};

/// Reads the own words of a mail: quotations, attributions and footers are left out. Never fails;
/// linear in the text.
[[nodiscard]] PublishedResult readPublishedResult(const MailMessage &message);
/// The same without verdict, rule, deadlines and links: what a list of many results shows.
[[nodiscard]] PublishedResult readPublishedNumbers(const MailMessage &message);

} // namespace tallybook::check
