// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "FuzzInput.h"
#include "core/mail/intake/InputReader.h"

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const InputForm form :
         {InputForm::PonyMailPage, InputForm::PonyMailPlain, InputForm::GitHubPage,
          InputForm::DiscoursePage, InputForm::PipermailPage, InputForm::MailArchivePage,
          InputForm::PlainReplies, InputForm::Html, InputForm::PonyMailJson}) {
        const auto input = InputReader::readTextAs(QString::fromUtf8(bytes), u"fuzz"_s, form);
        // Where a form was recognised, no text is lost in silence.
        if (input && input->form != InputForm::Unknown)
            fuzz::require(!input->messages.isEmpty() || input->unreadable > 0);
    }
    return 0;
}
