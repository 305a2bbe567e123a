// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// Own words against quotes: the classes of the lines of a reply, with and without its parent.
#include "FuzzInput.h"
#include "core/mail/quotes/LineClassifier.h"
#include "core/mail/quotes/QuoteStripper.h"

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

void classify(const MailMessage &message, const MailMessage *parent)
{
    BodyText body(message.text);
    classifyLines(body, message, parent);
    qsizetype end = 0;
    for (const BodyLine &line : body.lines()) {
        fuzz::require(line.offset >= end && line.length >= 0 && line.quoteDepth >= 0);
        end = line.offset + line.length;
        fuzz::require(end <= message.text.size());
    }
    fuzz::require(body.ownText(message.text).size() <= message.text.size() + body.count());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // The first half is the mail replied to, the second the reply; then all of it as one mail.
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    MailMessage parent;
    parent.text = text.left(text.size() / 2);
    MailMessage reply;
    reply.text = text.mid(text.size() / 2);
    classify(reply, &parent);
    MailMessage whole;
    whole.text = text;
    whole.form = InputForm::PonyMailPage; // folds its quotes
    classify(whole, nullptr);
    return 0;
}
