// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/CodeScanner.h"

#include "core/mail/votes/ProgramOutput.h"
#include "core/mail/votes/VoteScanner.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

int readNumber(QStringView text, qsizetype &at)
{
    int value = 0;
    while (at < text.size() && text[at].isDigit()) {
        if (value < 100'000)
            value = value * 10 + text[at].digitValue();
        ++at;
    }
    return value;
}

/// Lines that a hunk "@@ -a,b +c,d @@" still has of the old and the new file.
struct Hunk {
    int oldLines = 0;
    int newLines = 0;

    [[nodiscard]] bool open() const { return oldLines > 0 || newLines > 0; }
};

Hunk hunkOf(QStringView content)
{
    Hunk hunk;
    if (!content.startsWith(u"@@ -"))
        return hunk;
    qsizetype at = 4;
    readNumber(content, at);
    hunk.oldLines = 1;
    hunk.newLines = 1;
    if (at < content.size() && content[at] == u',') {
        ++at;
        hunk.oldLines = readNumber(content, at);
    }
    const qsizetype plus = content.indexOf(u'+', at);
    if (plus < 0)
        return {};
    at = plus + 1;
    readNumber(content, at);
    if (at < content.size() && content[at] == u',') {
        ++at;
        hunk.newLines = readNumber(content, at);
    }
    return hunk;
}

bool isDiffHeader(QStringView content)
{
    return content.startsWith(u"diff --git ") || content.startsWith(u"diff -")
            || content.startsWith(u"--- a/") || content.startsWith(u"+++ b/")
            || content.startsWith(u"--- /dev/null") || content.startsWith(u"+++ /dev/null")
            || content.startsWith(u"Index: ") || content.startsWith(u"rename from ")
            || content.startsWith(u"rename to ") || content.startsWith(u"new file mode ")
            || content.startsWith(u"deleted file mode ") || content.startsWith(u"similarity index ")
            || content.startsWith(u"Only in ") || content.startsWith(u"--- Diff:")
            || content.startsWith(u"--- End diff");
}

void markDiffs(BodyText &body)
{
    Hunk hunk;
    bool inDiff = false;
    for (int i = 0; i < body.count(); ++i) {
        const QStringView content = body.content(i);
        if (!body.isOwn(i) && !body.isBlank(i)) {
            inDiff = false;
            hunk = {};
            continue;
        }
        if (content.startsWith(u"@@ -") && content.indexOf(u"@@", 4) > 0) {
            hunk = hunkOf(content);
            inDiff = true;
            body.classify(i, LineClass::Code);
            continue;
        }
        if (isDiffHeader(content)) {
            hunk = {};
            inDiff = true;
            body.classify(i, LineClass::Code);
            continue;
        }
        if (!inDiff)
            continue;
        const QChar mark = body.indent(i) > 0 || content.isEmpty() ? QChar(u' ') : content.front();
        if (hunk.open()) {
            // a context line that lost its blank is counted too
            hunk.oldLines -= mark == u'+' || mark == u'\\' ? 0 : 1;
            hunk.newLines -= mark == u'-' || mark == u'\\' ? 0 : 1;
            body.classify(i, LineClass::Code);
        } else if (content.isEmpty()) {
            inDiff = false;
        } else if (content.startsWith(u"index ") || content.startsWith(u"--- ")
                   || content.startsWith(u"+++ ") || content.startsWith(u"====")
                   || content.startsWith(u"***") || mark == u'\\') {
            body.classify(i, LineClass::Code);
        } else if (mark == u'+' || mark == u'-' || mark == u' ') {
            body.classify(i, LineClass::Code);
        } else {
            inDiff = false;
        }
    }
}

void markFences(BodyText &body)
{
    for (int i = 0; i < body.count(); ++i) {
        const auto fence = [&body](int line) -> QStringView {
            const QStringView content = body.content(line);
            if (content.startsWith(u"```"))
                return u"```";
            if (content.startsWith(u"~~~"))
                return u"~~~";
            if (content.startsWith(u"{code") || content.startsWith(u"{noformat"))
                return content.startsWith(u"{code") ? u"{code" : u"{noformat";
            return {};
        };
        const QStringView opening = body.isOwn(i) ? fence(i) : QStringView();
        if (opening.isEmpty())
            continue;
        // "```+1```" on one line is a vote in code marks
        if (body.content(i).size() > 3 && body.content(i).mid(3).contains(opening))
            continue;
        int end = i + 1;
        while (end < body.count() && fence(end) != opening)
            ++end;
        if (end == body.count())
            continue; // never closed: no fence
        for (int j = i; j <= end; ++j)
            body.classify(j, LineClass::Code);
        i = end;
    }
}

/// "if (result < -1) abort();": a line that ends and reads like a statement.
bool isStatement(QStringView content)
{
    if (content.size() < 4
        || !(content.endsWith(u';') || content.endsWith(u'{') || content.endsWith(u"});")))
        return false;
    return (content.contains(u'(') && content.contains(u')') && content.front().isLetter()
            && (content.contains(u" = ") || content.contains(u"==") || content.contains(u"();")
                || content.contains(u" < ") || content.contains(u" > ") || content.contains(u"->")
                || content.startsWith(u"if (") || content.startsWith(u"for (")))
            || startsWithPhrase(content, {u"return", u"int", u"const", u"var", u"let", u"static"});
}

bool beginsWithValue(QStringView content)
{
    const QList<ValueHit> hits = scanValues(content);
    return !hits.isEmpty() && hits.front().start == 0;
}

/// A row of a table or of statistics: cells between bars, or several signed numbers after labels.
bool isTableRow(QStringView content)
{
    const qsizetype bars = content.count(u'|');
    if (bars >= 2 && content.startsWith(u'|'))
        return true;
    // "+1 | checked the hashes | built it | ran it" is a vote with a list, not a row.
    if ((bars >= 3 || (bars == 2 && content.endsWith(u'|'))) && !beginsWithValue(content))
        return true;
    if (content.startsWith(u'|') && content.indexOf(u'|', 1) < 0 && content.contains(u':'))
        return true;
    if (content.contains(u"</td>") || content.contains(u"<td"))
        return true;
    const bool grid = content.size() >= 5 && content.startsWith(u'+') && content.endsWith(u'+')
            && content.contains(u"--");
    if (grid)
        return true;
    // "Docs ......... -1 link", but not "Overall ......... +1"
    const qsizetype leader = content.indexOf(u" .....");
    if (leader > 0
        && !containsListed(content.left(leader).toString().toLower(),
                           u"vote|overall|verdict|result|summary|conclusion|total|me|my"))
        return true;
    int wideGaps = 0;
    for (qsizetype i = 2; i + 1 < content.size(); ++i) {
        if (content[i] != u' ' && content[i - 1] == u' ' && content[i - 2] == u' ')
            ++wideGaps;
    }
    int signedNumbers = 0;
    for (qsizetype i = 0; i + 1 < content.size(); ++i) {
        if ((content[i] == u'+' || content[i] == u'-') && content[i + 1].isDigit()
            && (i == 0 || content[i - 1] == u' ' || content[i - 1] == u'('
                || content[i - 1] == u':')) {
            ++signedNumbers;
        }
    }
    return signedNumbers >= 3 && wideGaps >= 2;
}

void markTables(BodyText &body)
{
    for (int i = 0; i < body.count(); ++i) {
        if (body.isOwn(i) && isTableRow(body.content(i)))
            body.classify(i, LineClass::Table);
    }
}

} // namespace

void markCode(BodyText &body)
{
    markFences(body);
    markDiffs(body);
    markOutput(body);
    for (int i = 0; i < body.count(); ++i) {
        if (body.isOwn(i) && isStatement(body.content(i)))
            body.classify(i, LineClass::Code);
    }
    markTables(body);
}

} // namespace tallybook
