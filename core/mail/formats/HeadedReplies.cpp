// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"
#include "core/mail/formats/HumanDate.h"
#include "core/mail/mime/HeaderDecoder.h"
#include "core/mail/mime/MailDate.h"
#include "core/mail/people/Authors.h"

#include <array>
#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLine = 1000;
constexpr qsizetype longestBlock = 60;

enum class Field { None, From, Date, Subject, To, MessageId, InReplyTo, References, Other };

struct FieldName {
    QStringView name;
    Field field;
};

/// The names that people copy from their mail program, in its language.
constexpr std::array fieldNames = {
        FieldName{u"from", Field::From},
        FieldName{u"von", Field::From},
        FieldName{u"de", Field::From},
        FieldName{u"da", Field::From},
        FieldName{u"van", Field::From},
        FieldName{u"发件人", Field::From},
        FieldName{u"date", Field::Date},
        FieldName{u"sent", Field::Date},
        FieldName{u"datum", Field::Date},
        FieldName{u"gesendet", Field::Date},
        FieldName{u"envoyé", Field::Date},
        FieldName{u"fecha", Field::Date},
        FieldName{u"data", Field::Date},
        FieldName{u"发送时间", Field::Date},
        FieldName{u"subject", Field::Subject},
        FieldName{u"betreff", Field::Subject},
        FieldName{u"objet", Field::Subject},
        FieldName{u"asunto", Field::Subject},
        FieldName{u"assunto", Field::Subject},
        FieldName{u"oggetto", Field::Subject},
        FieldName{u"onderwerp", Field::Subject},
        FieldName{u"主题", Field::Subject},
        FieldName{u"to", Field::To},
        FieldName{u"an", Field::To},
        FieldName{u"para", Field::To},
        FieldName{u"à", Field::To},
        FieldName{u"aan", Field::To},
        FieldName{u"收件人", Field::To},
        FieldName{u"cc", Field::To},
        FieldName{u"kopie", Field::To},
        FieldName{u"抄送", Field::To},
        FieldName{u"reply-to", Field::Other},
        FieldName{u"message-id", Field::MessageId},
        FieldName{u"in-reply-to", Field::InReplyTo},
        FieldName{u"references", Field::References},
        FieldName{u"list-id", Field::Other},
        FieldName{u"x-github-sender", Field::Other},
        FieldName{u"mime-version", Field::Other},
        FieldName{u"content-type", Field::Other},
        FieldName{u"content-transfer-encoding", Field::Other},
};

struct HeaderLine {
    Field field = Field::None;
    QString value;
};

HeaderLine headerLine(QStringView line)
{
    if (line.size() > longestLine)
        return {};
    qsizetype colon = line.indexOf(u':');
    const qsizetype wide = line.indexOf(QChar(0xFF1A)); // the full-width colon of Chinese programs
    if (wide >= 0 && (colon < 0 || wide < colon))
        colon = wide;
    if (colon <= 0 || colon > 30)
        return {};
    const QStringView name = line.first(colon).trimmed();
    for (const FieldName &known : fieldNames) {
        if (name.compare(known.name, Qt::CaseInsensitive) == 0)
            return {known.field, line.sliced(colon + 1).trimmed().toString()};
    }
    return {};
}

/// A block of header lines, judged as a whole.
struct Block {
    QString from;
    QString subject;
    QString messageId;
    QString inReplyTo;
    QStringList references;
    std::optional<Timestamp> date;
    QString dateText;
    qsizetype body = 0; ///< behind the block
    bool plausible = false; ///< these are headers, not prose
};

std::optional<Timestamp> headerDate(const QString &value)
{
    if (const std::optional<HumanDate> human = parseHumanDate(value))
        return human->toTimestamp();
    return parseMailDate(value.toUtf8());
}

QStringList idsOf(const QString &value)
{
    QStringList ids;
    for (const QString &word : value.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'<') && word.endsWith(u'>'))
            ids.append(word);
    }
    return ids;
}

void takeField(Block &block, const HeaderLine &line)
{
    switch (line.field) {
    case Field::From: block.from = line.value; break;
    case Field::Date:
        block.dateText = line.value;
        block.date = headerDate(line.value);
        break;
    case Field::Subject: block.subject = decodeHeader(line.value.toUtf8()); break;
    case Field::MessageId: block.messageId = idsOf(line.value).value(0); break;
    case Field::InReplyTo: block.inReplyTo = idsOf(line.value).value(0); break;
    case Field::References: block.references = idsOf(line.value); break;
    case Field::None:
    case Field::To:
    case Field::Other: break;
    }
}

/// The header block that begins at line `at`. To be plausible it must hold a sender with an
/// address, or a sender with a date that can be read, and a second field: "From: my point of view /
/// To: be honest" is prose.
Block blockAt(const PastedText &text, qsizetype at)
{
    Block block;
    HeaderLine open; // its value may go on in the next line
    int fields = 0;
    qsizetype line = at;
    for (; line < text.lines.size() && line < at + longestBlock; ++line) {
        const QStringView raw = text.lines[line];
        const bool indented = raw.startsWith(u' ') || raw.startsWith(u'\t');
        if (fields > 0 && indented && !raw.trimmed().isEmpty()) {
            open.value += u' ' + raw.trimmed().toString();
            continue;
        }
        const HeaderLine header = headerLine(raw.trimmed());
        if (header.field == Field::None)
            break;
        takeField(block, open);
        open = header;
        ++fields;
    }
    takeField(block, open);
    block.body = line;
    const bool address = !parseMailboxText(block.from).value(0).address.isEmpty();
    block.plausible = !block.from.isEmpty() && fields > 1 && (address || block.date);
    return block;
}

qsizetype previousWords(const PastedText &text, qsizetype at)
{
    while (--at >= 0) {
        if (!text.lines[at].trimmed().isEmpty())
            return at;
    }
    return -1;
}

/// Outlook writes such a block above what it quotes: behind a line of underscores, behind
/// "-----Original Message-----", or in the middle of a mail. There it begins no new message.
bool introducesQuotation(const PastedText &text, qsizetype at)
{
    const qsizetype before = previousWords(text, at);
    if (before < 0)
        return false;
    const QStringView line = text.lines[before].trimmed();
    const bool blankBetween = before < at - 1;
    if (isRule(line, u"_"))
        return true;
    if (line.startsWith(u"---") && line.endsWith(u"---") && !isRule(line, u"-"))
        return true; // "----- Original Message -----" in whatever language
    if (isRule(line, u"-=*#~"))
        return false;
    if (!blankBetween)
        return true;
    // "Sent:" is Outlook's own; "Date:" is what people copy.
    for (qsizetype below = at; below < text.lines.size() && below < at + 5; ++below) {
        const QStringView field = text.lines[below].trimmed();
        if (field.startsWith(u"Sent:") || field.startsWith(u"Gesendet:")
            || field.startsWith(u"Envoyé") || field.startsWith(u"发送时间"))
            return true;
    }
    return false;
}

int confidence(const PastedText &text)
{
    qsizetype first = 0;
    while (first < text.lines.size()
           && (text.lines[first].trimmed().isEmpty() || isRule(text.lines[first], u"-=*#~")))
        ++first;
    return first < text.lines.size() && blockAt(text, first).plausible ? 88 : 0;
}

InputContent split(const PastedText &text)
{
    InputContent content;
    qsizetype begin = -1;
    Block block;
    const auto finish = [&](qsizetype end) {
        if (begin < 0)
            return;
        const qsizetype last = previousWords(text, end);
        if (last > block.body && isRule(text.lines[last], u"-=*#~"))
            end = last;
        MailMessage message;
        message.raw = blockRaw(text, begin, end);
        message.fromRaw = block.from;
        message.from = authorOfMailbox(parseMailboxText(block.from).value(0));
        message.subject = block.subject;
        message.messageId = block.messageId;
        message.inReplyTo = block.inReplyTo;
        message.references = block.references;
        message.date = block.date;
        if (!block.date && !block.dateText.isEmpty())
            message.warnings.append(MailWarning::BadDate);
        message.text = blockText(text, block.body, end);
        content.messages.append(message);
    };
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        if (headerLine(text.lines[at].trimmed()).field == Field::None)
            continue;
        const Block found = blockAt(text, at);
        if (found.plausible && (begin < 0 || !introducesQuotation(text, at))) {
            finish(at);
            begin = at;
            block = found;
        }
        at = found.body - 1;
    }
    finish(text.lines.size());
    if (!content.messages.isEmpty())
        content.formTitle = content.messages.first().subject;
    return content;
}

} // namespace

PasteFormat headedReplies()
{
    return {InputForm::PlainReplies, confidence, split};
}

} // namespace tallybook
