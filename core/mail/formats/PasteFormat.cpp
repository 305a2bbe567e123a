// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/PasteFormat.h"

#include "core/mail/Lines.h"
#include "core/mail/formats/HumanDate.h"
#include "core/mail/people/Authors.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

PastedText::PastedText(const QString &pasted)
    : text(withUnixLineEnds(pasted))
    , lines(textLines(text))
{
}

namespace {

/// `first` and `end` moved inwards over blank lines.
QStringView trimmedBlock(const PastedText &text, qsizetype first, qsizetype end)
{
    while (first < end && text.lines[first].trimmed().isEmpty())
        ++first;
    while (end > first && text.lines[end - 1].trimmed().isEmpty())
        --end;
    if (first >= end)
        return {};
    return QStringView(text.lines[first].begin(), text.lines[end - 1].end());
}

} // namespace

QString blockText(const PastedText &text, qsizetype first, qsizetype end)
{
    const QStringView block = trimmedBlock(text, first, end);
    return block.isEmpty() ? QString() : block.toString() + u'\n';
}

QByteArray blockRaw(const PastedText &text, qsizetype first, qsizetype end)
{
    return trimmedBlock(text, first, end).toUtf8();
}

void setHeadingDate(MailMessage &message, QStringView written)
{
    const std::optional<HumanDate> date = parseHumanDate(written);
    if (!date)
        return;
    message.date = date->toTimestamp();
    if (!date->time)
        message.warnings.append(MailWarning::DayOnly);
}

InputContent cutAtHeadings(const PastedText &text,
                           std::optional<PageHeading> (*headingAt)(const PastedText &, qsizetype,
                                                                   qsizetype),
                           qsizetype (*endOfBody)(const PastedText &, qsizetype, qsizetype))
{
    InputContent content;
    std::optional<PageHeading> heading;
    qsizetype body = 0;
    const auto finish = [&](qsizetype end) {
        if (!heading)
            return;
        end = endOfBody(text, body, end);
        MailMessage message;
        message.raw = blockRaw(text, heading->begin, end);
        message.subject = heading->subject;
        message.fromRaw = heading->from;
        Mailbox box = parseMailboxText(message.fromRaw).value(0);
        if (box.address.isEmpty())
            box.name = message.fromRaw;
        message.from = authorOfMailbox(box);
        setHeadingDate(message, heading->date);
        message.text = blockText(text, body, end);
        content.messages.append(message);
    };
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        std::optional<PageHeading> found = headingAt(text, at, body);
        if (!found)
            continue;
        finish(found->begin);
        heading = std::move(found);
        body = at + 1;
    }
    finish(text.lines.size());
    if (!content.messages.isEmpty())
        content.formTitle = content.messages.first().subject;
    return content;
}

bool isRule(QStringView line, QStringView characters)
{
    line = line.trimmed();
    if (line.size() < 3 || !characters.contains(line.front()))
        return false;
    for (const QChar c : line) {
        if (c != line.front())
            return false;
    }
    return true;
}

QStringList mentionedHandles(QStringView text)
{
    const auto isHandleUnit = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
                || c == u'-' || c == u'_';
    };
    QStringList handles;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const bool glued = at > 0 && (isHandleUnit(text[at - 1]) || text[at - 1] == u'.');
        qsizetype end = at + 1;
        while (end < text.size() && end - at <= 40 && isHandleUnit(text[end]))
            ++end;
        const QString handle = text.sliced(at + 1, end - at - 1).toString();
        if (!glued && !handle.isEmpty() && handles.size() < 100 && !handles.contains(handle))
            handles.append(handle);
    }
    return handles;
}

} // namespace tallybook
