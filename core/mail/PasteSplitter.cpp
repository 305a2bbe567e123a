// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/PasteSplitter.h"

#include "core/mail/Lines.h"
#include "core/mail/MessageReader.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

InputContent oneMessage(const QString &text, const QString &source)
{
    MailMessage message;
    message.raw = text.toUtf8();
    message.source = source + u"#1"_s;
    message.form = InputForm::Unknown;
    message.text = text;
    finishMessage(message);
    return InputContent{InputForm::Unknown, {}, {message}, 0};
}

} // namespace

InputContent PasteSplitter::split(const QString &text, const QString &source)
{
    return oneMessage(withUnixLineEnds(text), source);
}

InputContent PasteSplitter::splitAs(const QString &text, const QString &source, InputForm)
{
    return split(text, source);
}

} // namespace tallybook
