// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/CountScanner.h"
#include "core/check/ListHeading.h"
#include "core/check/PublishedResult.h"
#include "core/check/ResultLines.h"
#include "core/check/VoterEntry.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace tallybook::check {

/// Goes through the lines of a result once and takes down the lists and the stated numbers.
class ResultReader
{
public:
    ResultReader(QList<ResultLine> lines, PublishedResult &result);
    void read();

private:
    /// Whether the part has a list of one side and status, and whether "None" stands in one.
    struct KindOfList {
        bool named = false;
        bool none = false;
    };

    void readLine();
    [[nodiscard]] bool readBlank();
    [[nodiscard]] bool readLegendLine();
    [[nodiscard]] ListHeading headingOfOthers(QStringView content) const;
    [[nodiscard]] bool readHeadingLine();
    [[nodiscard]] bool readTableRow();
    [[nodiscard]] bool readSideColumns(const QStringList &cells);
    [[nodiscard]] bool readNumberRow(const QStringList &cells);
    void noteRemarks(const QStringList &cells);
    [[nodiscard]] bool readValueEntry();
    [[nodiscard]] bool readMember();
    void readLoneBullet();
    void flushParagraph();
    void readCountedNames();
    void takeNamesOfBoth(const CountPhrase &of, int offset, const QString &names);
    void takeNames(const Paragraph &paragraph, const CountPhrase &of, int offset,
                   const QString &names);
    void readSpokenNames();
    void readIntroduction(const QString &lower);
    [[nodiscard]] bool listFollows(const QString &lower) const;
    [[nodiscard]] bool namesFollow(const QString &lower) const;
    [[nodiscard]] bool isLikeLineAbove(const BulletLine &below) const;
    void findCandidates();
    void startPartIfMatter(const QString &lower);

    int openSection(const ListHeading &heading);
    void closeSection() { m_section = -1; }
    void startPartIfRepeated(const ListSection &section);
    void noteKinds();
    [[nodiscard]] static int kindKey(const ListSection &section);
    void addCounts(const QString &text, int line, std::optional<VoteSide> side, int section);
    int addNames(const QString &text, const QList<int> &lineOfOffset, bool splitTwo);
    void addVoter(const VoterEntry &entry, const QString &text, int line,
                  std::optional<VoteSide> side);
    /// The names behind a heading's colon with the lines that go on with them.
    [[nodiscard]] QString inlineNames(int rest, QList<int> &lineOfOffset);
    [[nodiscard]] const ResultLine &line() const { return m_lines.at(m_at); }
    [[nodiscard]] int nextFilled() const;
    [[nodiscard]] bool listGoesOn() const;

    QList<ResultLine> m_lines;
    PublishedResult &m_result;
    int m_at = 0;
    Paragraph m_paragraph;
    int m_section = -1; ///< that takes names now
    bool m_impliedSection = false; ///< opened by a sentence that gives no value
    bool m_ignoring = false; ///< under "Late votes, not counted:"
    bool m_skipping = false; ///< inside a paragraph about the rule
    bool m_bareNames = false; ///< the last name stood without a bullet
    bool m_nameBelow = false; ///< a bullet stood alone: its name comes below a blank line
    int m_indent = 0; ///< of the first name of the section
    int m_namesHere = 0; ///< in the section so far
    bool m_doubleSpaced = false;
    std::optional<VoteSide> m_side; ///< of the last value heading
    std::optional<bool> m_outerBinding; ///< of a binding heading over value headings
    int m_part = 0;
    QHash<int, KindOfList> m_kindsOfPart; ///< by kindKey()
    qsizetype m_kindsNoted = 0; ///< so many sections stand in them
    bool m_anyStar = false; ///< a name bears a mark
    bool m_spoken = false; ///< a sentence stood since the last list began
    QSet<int> m_tableBinding; ///< columns of the table whose heading says "binding"
    QSet<int> m_tableRemarks; ///< columns of organisations, dates and the like
    QMap<int, VoteSide> m_tableSides; ///< columns of the table whose heading is a side
    QSet<int> m_candidates; ///< lines that give the numbers of one of several candidates
    int m_matters = 0; ///< paragraphs that began with "MOTION:" or the like
    QList<Paragraph> m_sentences; ///< that may name voters
};

/// Whether a piece of a sentence is a list of names and nothing else.
[[nodiscard]] bool areNames(const QString &text);

/// Where a list of names ends that seems to end at `end`, with a semicolon: "Ada Voss; Bo Lind."
[[nodiscard]] int endOfNames(const QString &text, int end);

/// What binds, after all marks are known: legend, words and headings together.
void settleBinding(PublishedResult &result);

/// Reads a mail as the result of one vote, whatever it looks like: a part of a mail has no parts.
[[nodiscard]] PublishedResult readAsOne(const MailMessage &message);

/// Reads each of several votes for itself (PublishedResult::ownResults).
void readParts(const MailMessage &message, PublishedResult &result);

/// Verdict, rule, deadlines and links.
void readFacts(const QList<ResultLine> &lines, PublishedResult &result);

} // namespace tallybook::check
