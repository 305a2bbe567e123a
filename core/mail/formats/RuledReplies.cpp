// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/FormatTable.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A reply that somebody collected by hand is short; longer pieces are sections of one mail.
constexpr qsizetype longestReply = 40;

struct Piece {
    qsizetype first = 0;
    qsizetype end = 0;
};

/// Below a list's footer rule stands how to unsubscribe.
bool isFooter(const PastedText &text, const Piece &piece)
{
    for (qsizetype at = piece.first; at < piece.end; ++at) {
        const QStringView line = text.lines[at].trimmed();
        if (!line.isEmpty())
            return line.startsWith(u"To unsubscribe", Qt::CaseInsensitive)
                    || line.contains(u"mailing list", Qt::CaseInsensitive);
    }
    return false;
}

/// Whether a line begins with something that looks like a vote. Only used to tell a list of
/// replies from one mail with rules in it; what is a vote is decided elsewhere.
bool beginsLikeVote(QStringView line)
{
    line = line.trimmed();
    while (!line.isEmpty()
           && (line.front() == u'*' || line.front() == u'(' || line.front() == u'"'))
        line = line.sliced(1);
    if (line.startsWith(u":+1:") || line.startsWith(u":-1:"))
        return true;
    if (line.size() >= 2 && line[0].isHighSurrogate()) {
        const char32_t c = QChar::surrogateToUcs4(line[0], line[1]);
        return c == 0x1F44D || c == 0x1F44E;
    }
    if (line.size() < 2
        || !(line[0] == u'+' || line[0] == u'-' || line[0] == QChar(0x2212)
             || line[0] == QChar(0xFF0B)))
        return line == u"0";
    return line[1] == u'1' || line[1] == u'0' || line[1] == QChar(0xFF11);
}

QList<Piece> piecesOf(const PastedText &text)
{
    QList<Piece> pieces;
    qsizetype first = 0;
    for (qsizetype at = 0; at <= text.lines.size(); ++at) {
        if (at < text.lines.size() && !isRule(text.lines[at], u"-=*#~"))
            continue;
        const Piece piece{first, at};
        first = at + 1;
        if (blockText(text, piece.first, piece.end).isEmpty())
            continue;
        if (!pieces.isEmpty() && isFooter(text, piece))
            pieces.last().end = piece.end; // belongs to the mail above it
        else
            pieces.append(piece);
    }
    return pieces;
}

bool looksLikeReply(const PastedText &text, const Piece &piece)
{
    // The first line may be the name of the one who replied.
    int looked = 0;
    for (qsizetype at = piece.first; at < piece.end && looked < 3; ++at) {
        if (text.lines[at].trimmed().isEmpty())
            continue;
        if (beginsLikeVote(text.lines[at]))
            return true;
        ++looked;
    }
    return false;
}

int confidence(const PastedText &text)
{
    const QList<Piece> pieces = piecesOf(text);
    if (pieces.size() < 2)
        return 0;
    int replies = 0;
    for (const Piece &piece : pieces) {
        if (piece.end - piece.first > longestReply)
            return 0;
        replies += looksLikeReply(text, piece) ? 1 : 0;
    }
    return replies >= 2 && 2 * replies > pieces.size() ? 65 : 0;
}

InputContent split(const PastedText &text)
{
    InputContent content;
    const QList<Piece> pieces = piecesOf(text);
    for (const Piece &piece : pieces) {
        MailMessage message;
        message.raw = blockRaw(text, piece.first, piece.end);
        message.text = blockText(text, piece.first, piece.end);
        content.messages.append(message);
    }
    return content;
}

} // namespace

PasteFormat ruledReplies()
{
    return {InputForm::PlainReplies, confidence, split};
}

} // namespace tallybook
