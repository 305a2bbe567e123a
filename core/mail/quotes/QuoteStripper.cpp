// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/QuoteStripper.h"

#include "core/mail/quotes/Attribution.h"
#include "core/mail/quotes/QuotedHeaders.h"
#include "core/mail/votes/Words.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int deepestInitials = 12; // "Donaudampf> " is no name initial

/// "JR>", "Daniel>": letters that begin with a capital, then '>'.
int initialsLength(QStringView content)
{
    int i = 0;
    while (i < content.size() && i <= deepestInitials && content[i].isLetter())
        ++i;
    if (i == 0 || i > deepestInitials || i >= content.size() || content[i] != u'>'
        || !content.front().isUpper()) {
        return 0;
    }
    return i;
}

void quote(BodyText &body, int line, int depth)
{
    TextLine &where = body.at(line);
    if (where.lineClass == LineClass::Blank)
        return;
    where.lineClass = LineClass::Quoted;
    where.quoteDepth = std::max(1, depth);
}

void quoteToEnd(BodyText &body, int from)
{
    for (int i = from; i < body.count(); ++i) {
        if (body.isOwn(i))
            quote(body, i, 1);
    }
}

/// mboxrd escapes a body line "From …" as ">From …": own words unless it stands in a quotation.
bool isEscapedFrom(const BodyText &body, int line)
{
    if (!body.content(line).startsWith(u">From "))
        return false;
    const auto quoted = [&body](int other) {
        return other >= 0 && other < body.count() && quotePrefix(body.content(other)).depth > 0;
    };
    return !quoted(line - 1) && !quoted(line + 1);
}

/// "| text": a quotation if at least two such lines follow each other and none is a table row.
bool isPipeQuote(const BodyText &body, int line)
{
    const auto piped = [&body](int other) {
        if (other < 0 || other >= body.count())
            return false;
        const QStringView content = body.content(other);
        return content.startsWith(u'|') && content.lastIndexOf(u'|') == 0 && content.size() > 1
                && content[1] == u' ';
    };
    return piped(line) && (piped(line - 1) || piped(line + 1));
}

void markPrefixed(BodyText &body)
{
    for (int i = 0; i < body.count(); ++i) {
        if (!body.isOwn(i))
            continue;
        const QuotePrefix prefix = quotePrefix(body.content(i));
        if (prefix.depth > 0 && !isEscapedFrom(body, i))
            quote(body, i, prefix.depth);
        else if (isPipeQuote(body, i))
            quote(body, i, 1);
    }
    // The tail of a quoted line that a mail program broke: a few words between two quoted lines.
    for (int i = 1; i + 1 < body.count(); ++i) {
        if (!body.isOwn(i) || body.at(i - 1).lineClass != LineClass::Quoted
            || body.at(i + 1).lineClass != LineClass::Quoted) {
            continue;
        }
        const QStringView content = body.content(i);
        const bool broken = body.at(i - 1).end - body.at(i - 1).start >= 68;
        if (broken && content.size() <= 30 && !content.front().isUpper()
            && content.front().isLetter()) {
            quote(body, i, body.at(i - 1).quoteDepth);
        }
    }
}

/// Below an attribution without '>': the indented block if there is one, or else all the rest.
void quoteBelow(BodyText &body, int attributionEnd)
{
    int next = body.nextFilled(attributionEnd);
    if (next >= body.count() || !body.isOwn(next))
        return;
    if (body.indent(next) < 4) {
        quoteToEnd(body, next);
        return;
    }
    for (; next < body.count(); ++next) {
        if (body.isBlank(next))
            continue;
        if (body.indent(next) < 4)
            return;
        if (body.isOwn(next))
            quote(body, next, 1);
    }
}

void attribute(BodyText &body, const AttributionMatch &match)
{
    for (int i = match.first; i <= match.last; ++i)
        body.classify(i, LineClass::Attribution);
}

/// Whether a quotation with marks, or an indented block, follows the line.
bool quotationFollows(const BodyText &body, int line)
{
    const int next = body.nextFilled(line);
    if (next >= body.count())
        return false;
    return body.at(next).lineClass == LineClass::Quoted
            || (body.isOwn(next) && body.indent(next) >= 4 && body.indent(line) < 4);
}

/// GroupWise: ">>> Jane Roe <jane@example.org> 12/03/08 7:00 PM >>>" over a quotation without
/// marks.
void markEnclosedHeadings(BodyText &body, bool quotesFolded)
{
    for (int i = 0; i < body.count(); ++i) {
        const QStringView content = body.content(i);
        if (!body.isOwn(i) || content.size() < 10 || !content.startsWith(u">>> ")
            || !content.endsWith(u" >>>"))
            continue;
        const QStringView heading = body.lower(i);
        if (!looksDated(heading) && !looksAddressed(heading))
            continue;
        body.classify(i, LineClass::Attribution);
        if (!quotesFolded)
            quoteToEnd(body, i + 1);
        return;
    }
}

void markAttributed(BodyText &body, bool quotesFolded)
{
    for (int i = 0; i < body.count(); ++i) {
        if (!body.isOwn(i))
            continue;
        if (const int length = headerBlockLength(body, i); length > 0) {
            for (int j = i; j < i + length; ++j)
                body.classify(j, LineClass::ForwardedHeader);
            quoteToEnd(body, i + length); // a page folds quotations with marks only
            continue;
        }
        if (isMessageSeparator(body, i)) {
            body.classify(i, LineClass::ForwardedHeader);
            quoteToEnd(body, i + 1);
            return;
        }
        const auto match = findAttribution(body, i);
        if (!match)
            continue;
        if (match->strong || quotationFollows(body, i)) {
            attribute(body, *match);
            if (!quotesFolded)
                quoteBelow(body, match->last);
        }
    }
}

} // namespace

QuotePrefix quotePrefix(QStringView content)
{
    QuotePrefix prefix;
    int i = initialsLength(content);
    while (i < content.size()) {
        if (content[i] == u'>') {
            ++prefix.depth;
            prefix.length = ++i;
        } else if (content.mid(i).startsWith(u"&gt;")) {
            ++prefix.depth;
            i += 4;
            prefix.length = i;
        } else if (content[i] == u' ' && prefix.depth > 0) {
            ++i;
        } else if (prefix.depth > 0 && initialsLength(content.mid(i)) > 0) {
            i += initialsLength(content.mid(i));
        } else if (prefix.depth > 0 && content[i] == u'|') {
            ++prefix.depth;
            prefix.length = ++i;
        } else {
            break;
        }
    }
    while (prefix.depth > 0 && prefix.length < content.size() && content[prefix.length] == u' ')
        ++prefix.length;
    return prefix;
}

void stripQuotes(BodyText &body, bool quotesFolded)
{
    markEnclosedHeadings(body, quotesFolded);
    markPrefixed(body);
    markAttributed(body, quotesFolded);
}

} // namespace tallybook
