// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/QuotedBallot.h"

#include "core/mail/quotes/QuoteStripper.h"
#include "core/mail/votes/BallotScanner.h"
#include "core/mail/votes/Words.h"

#include <QSet>

namespace tallybook {

namespace {

constexpr int signatureWords = 4;

struct QuotedBox {
    int line = 0;
    int content = 0; ///< where the line goes on behind its quotation marks
    QString option; ///< what the box stands for: the value and the words after it
};

QString optionOf(QStringView content, const TickBox &box)
{
    return QString::number(box.hit.value.hundredths) + u' '
            + content.mid(box.hit.end).toString().simplified().toLower();
}

/// The options whose boxes are empty in the mail replied to, and ticked nowhere in it.
QSet<QString> emptyOptions(const QString &text)
{
    QSet<QString> options;
    QSet<QString> ticked;
    const BodyText parent(text);
    for (int i = 0; i < parent.count(); ++i) {
        const QStringView content = parent.content(i).mid(quotePrefix(parent.content(i)).length);
        for (const TickBox &box : scanBallot(content)) {
            (box.ticked ? ticked : options) += optionOf(content, box);
        }
    }
    return options - ticked;
}

} // namespace

void markQuotedBallots(BodyText &body, const QString *parentText)
{
    QList<QuotedBox> ticked;
    bool empty = false;
    bool ownWords = false; // more than a name below
    qsizetype words = 0;
    for (int i = 0; i < body.count(); ++i) {
        if (body.isOwn(i) && words <= signatureWords)
            words += wordsOf(body.content(i), signatureWords + 1).size();
        ownWords = words > signatureWords || ownWords
                || body.at(i).lineClass == LineClass::BallotOption;
        if (body.at(i).lineClass != LineClass::Quoted || body.at(i).quoteDepth > 1)
            continue;
        const int prefix = int(quotePrefix(body.content(i)).length);
        const QStringView content = body.content(i).mid(prefix);
        const QList<TickBox> boxes = scanBallot(content);
        if (boxes.size() != 1)
            continue;
        if (boxes.front().ticked)
            ticked += {i, body.at(i).content + prefix, optionOf(content, boxes.front())};
        empty = empty || !boxes.front().ticked;
    }
    if (ticked.isEmpty() || (!parentText && (ownWords || !empty)))
        return;
    const QSet<QString> options = parentText ? emptyOptions(*parentText) : QSet<QString>();
    for (const QuotedBox &box : std::as_const(ticked)) {
        if (parentText && !options.contains(box.option))
            continue;
        TextLine &line = body.at(box.line);
        line.lineClass = LineClass::BallotOption;
        line.content = box.content;
        line.filledIn = parentText != nullptr;
        line.maybeFilledIn = parentText == nullptr;
    }
}

} // namespace tallybook
