// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"
#include "core/mail/people/Authors.h"

#include <array>
#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLine = 500;

/// Three rows of a table head a message of mail-archives.apache.org: From, Subject, Date.
struct Heading {
    std::array<QStringView, 3> values;
};

/// What stands behind a row's label: a tab, or blanks.
std::optional<QStringView> rowValue(QStringView line, QStringView label)
{
    line = line.trimmed();
    if (line.size() > longestLine || !line.startsWith(label) || line.size() <= label.size()
        || !line[label.size()].isSpace())
        return std::nullopt;
    return line.mid(label.size()).trimmed();
}

std::optional<Heading> headingAt(const PastedText &text, qsizetype at)
{
    constexpr std::array<QStringView, 3> labels = {u"From", u"Subject", u"Date"};
    Heading heading;
    for (qsizetype row = 0; row < 3; ++row) {
        const auto value = at + row < text.lines.size()
                ? rowValue(text.lines[at + row], labels[row])
                : std::nullopt;
        if (!value || value->isEmpty())
            return std::nullopt;
        heading.values[row] = *value;
    }
    return heading;
}

/// Words of the page below a message.
bool isPageWord(QStringView line)
{
    return line == u"Mime" || line == u"View raw message" || line.startsWith(u"Unnamed text/")
            || line.startsWith(u"Unnamed multipart/") || line.startsWith(u"Message view")
            || line.startsWith(u"Top\t");
}

int confidence(const PastedText &text)
{
    bool headed = false;
    bool framed = false;
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        const QStringView line = text.lines[at].trimmed();
        headed = headed || headingAt(text, at);
        framed = framed
                || (line.size() < longestLine
                    && (isPageWord(line) || line.endsWith(u"mailing list archives")));
    }
    return headed && framed ? 95 : headed ? 60 : 0;
}

InputContent split(const PastedText &text)
{
    InputContent content;
    std::optional<Heading> heading;
    qsizetype begin = 0;
    const auto finish = [&](qsizetype end) {
        if (!heading)
            return;
        qsizetype stop = begin + 3;
        while (stop < end && !isPageWord(text.lines[stop].trimmed()))
            ++stop;
        MailMessage message;
        message.raw = blockRaw(text, begin, stop);
        message.fromRaw = heading->values[0].toString();
        message.subject = heading->values[1].toString();
        message.from = authorOfMailbox(parseMailboxText(message.fromRaw).value(0));
        setHeadingDate(message, heading->values[2]);
        message.text = blockText(text, begin + 3, stop);
        content.messages.append(message);
    };
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        const std::optional<Heading> found = headingAt(text, at);
        if (!found)
            continue;
        finish(at);
        heading = found;
        begin = at;
    }
    finish(text.lines.size());
    if (!content.messages.isEmpty())
        content.formTitle = content.messages.first().subject;
    return content;
}

} // namespace

PasteFormat modMboxPage()
{
    return {InputForm::MailArchivePage, confidence, split};
}

} // namespace tallybook
